import { defineConfig } from "vitest/config";

/** The long loops (kills, fuzzes, load): one file at a time, each with all the time it needs. */
export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["test/**/*.long.test.ts"],
    env: { TZ: "Europe/London" },
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
  },
});
