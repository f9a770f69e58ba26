import { type Query, withoutKeys } from "./url-state.ts";

/** A filter that could be taken out of a search that finds nothing, and how much there would be without it. */
export interface Drop {
  key: string;
  total: number;
}

/** Keys that choose nothing. */
const NO_CHOICE = ["sort", "limit", "measure", "cursor", "corpus", "synonyms", "view"];
const MOST = 8;

/** Asks, for each filter of a search without results, how many there would be without it; most first. */
export async function findDrops(query: Query, count: (query: Query) => Promise<number>): Promise<Drop[]> {
  const kept = withoutKeys(query, "cursor");
  const keys = [...new Set(kept.map(([key]) => key))].filter((key) => !NO_CHOICE.includes(key)).slice(0, MOST);
  if (keys.length < 2) return [];
  const drops = await Promise.all(keys.map(async (key) => ({ key, total: await count(withoutKeys(kept, key)) })));
  return drops.sort((a, b) => b.total - a.total);
}
