/** Names of councils, categories and regions of one generation, found however they are typed. */
import type { Database } from "better-sqlite3";
import { nameKey } from "../../data/authorities.ts";
import { toSlug } from "../../data/slugs.ts";
import type { Columns } from "../columns.ts";
import { regionSlug } from "./filters.ts";
import { editDistance } from "./terms.ts";

export interface NamedEntry {
  slug: string;
  name: string;
  /** Every printed name as a key (see nameKey): short name, aliases, former names. */
  keys: string[];
}

export interface Names {
  councils: NamedEntry[];
  categories: NamedEntry[];
  subcategories: NamedEntry[];
  regions: NamedEntry[];
}

interface AuthorityRow {
  slug: string;
  name: string;
  short_name: string;
  aliases: string;
}

function textsOf(json: string): string[] {
  const value: unknown = JSON.parse(json);
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}

/** The names of a corpus: bodies with decisions under their printed and other names, then its categories. */
export function loadNames(sqlite: Database, columns: Columns): Names {
  const rows = sqlite.prepare<[], AuthorityRow>("SELECT slug, name, short_name, aliases FROM authorities").all();
  const authorities = new Map(rows.map((row) => [row.slug, row]));
  const councils = columns.bodies.map((body) => {
    const row = authorities.get(body.slug);
    const names = row === undefined ? [] : [row.name, row.short_name, ...textsOf(row.aliases)];
    return {
      slug: body.slug,
      name: body.name,
      keys: [...new Set([body.name, body.slug.replaceAll("-", " "), ...names].map(nameKey))],
    };
  });
  const plain = (entries: readonly { slug: string; name: string }[]): NamedEntry[] =>
    entries.filter((entry) => entry.slug !== "").map(({ slug, name }) => ({ slug, name, keys: [nameKey(name)] }));
  const regions = [...new Set(columns.bodies.map((body) => body.region ?? ""))]
    .filter((region) => region !== "")
    .map((name) => ({ slug: regionSlug(name), name, keys: [nameKey(name)] }));
  return {
    councils,
    categories: plain(columns.categories),
    subcategories: plain(columns.subcategories),
    regions,
  };
}

/**
 * Entries that a typed name means: by slug, by any of its names, else those whose name holds all the typed words.
 * Empty where none does.
 */
export function resolveName(entries: readonly NamedEntry[], typed: string): NamedEntry[] {
  const slug = toSlug(typed);
  const key = nameKey(typed);
  const exact = entries.filter((entry) => entry.slug === typed.toLowerCase() || entry.slug === slug);
  if (exact.length > 0) return exact;
  if (key === "") return [];
  const named = entries.filter((entry) => entry.keys.includes(key));
  if (named.length > 0) return named;
  const words = key.split(" ");
  return entries
    .filter((entry) => entry.keys.some((name) => words.every((word) => ` ${name} `.includes(` ${word} `))))
    .slice(0, 20);
}

/** The name that is closest to a typed one that means none; null where nothing is close. */
export function nearestName(entries: readonly NamedEntry[], typed: string): NamedEntry | null {
  const key = nameKey(typed);
  if (key.length < 3 || key.length > 60) return null;
  const limit = key.length < 6 ? 1 : 2;
  let best: { entry: NamedEntry; distance: number } | null = null;
  for (const entry of entries) {
    for (const name of entry.keys) {
      const distance = editDistance(key, name, limit);
      if (distance <= limit && (best === null || distance < best.distance)) best = { entry, distance };
    }
  }
  return best?.entry ?? null;
}
