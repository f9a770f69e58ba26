/**
 * Prepared INSERTs for the tables of schema.ts. Rows are typed by Drizzle's tables, columns are read from the open
 * database; so the one description of a table stays schema.ts, and opening a corpus does not load Drizzle.
 */
import type { Database, RunResult } from "better-sqlite3";

/** A statement that inserts one row given by the property names of schema.ts. Properties left out become null. */
export function inserter<Row extends object>(sqlite: Database, table: string): (row: Row) => RunResult {
  const columns = sqlite.prepare<[string], string>("SELECT name FROM pragma_table_info(?)").pluck().all(table);
  if (columns.length === 0) throw new Error(`The corpus has no table ${table}`);
  const keys = columns.map((name) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()));
  const statement = sqlite.prepare(
    `INSERT INTO "${table}" (${columns.map((c) => `"${c}"`).join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`,
  );
  return (row) => statement.run(keys.map((key) => toColumn(Reflect.get(row, key))));
}

/** A value as SQLite keeps it: booleans as 0 and 1, lists as JSON, what is left out as null. */
function toColumn(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (Array.isArray(value)) return JSON.stringify(value);
  return value;
}
