import { defineConfig } from "drizzle-kit";

// `npm run migrations` compares data/schema.ts with the last snapshot and writes the next migration.
export default defineConfig({ dialect: "sqlite", schema: "./data/schema.ts", out: "./data/migrations" });
