/** The official page of a decision, for the column of that name. */
import type { Database } from "better-sqlite3";

/** Gives the address by slug; blank where none is known. */
export function officialLinks(sqlite: Database): (slug: string) => string {
  const read = sqlite.prepare<[string], string | null>("SELECT official_url FROM decisions WHERE slug = ?").pluck();
  return (slug) => read.get(slug) ?? "";
}
