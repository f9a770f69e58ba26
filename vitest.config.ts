import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: ["test/**/*.long.test.ts", "node_modules/**"],
    env: { TZ: "Europe/London" },
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});
