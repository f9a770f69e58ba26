/**
 * Searches of our own after a start, in moments when nobody waits: code that has run a few hundred times is compiled by
 * then, and the first visitors are answered as fast as later ones (about a quarter of the time of a reply).
 */
import { type SearchQuery, type SearchQueryInput, searchQuerySchema } from "../schemas/query.ts";
import type { Snapshot } from "../state.ts";
import type { Terms } from "./terms.ts";
import { wordAt } from "./word-list.ts";

/** Words that so large a part of the decisions hold, at least and less than: common ones, usual ones, rare ones. */
const BANDS = [
  [0.3, 1],
  [0.03, 0.3],
  [0.002, 0.03],
] as const;
const WORDS_A_BAND = 24;
const SEARCHES = 480;
/** Between two searches, ms: visitors come first. */
const PAUSE_MS = 5;

/** Words of the corpus, spread evenly over those that this part of its decisions hold. */
function wordsHeldBy(terms: Terms, atLeast: number, lessThan: number): string[] {
  const places: number[] = [];
  for (let at = 0; at < terms.size; at++)
    if (terms.counts[at]! >= atLeast && terms.counts[at]! < lessThan) places.push(at);
  const step = Math.max(1, Math.floor(places.length / WORDS_A_BAND));
  return places
    .filter((_, i) => i % step === 0)
    .map((at) => wordAt(terms, at))
    .filter((word) => /^\p{L}{4,}$/u.test(word));
}

/** Searches of every kind over words of the corpus; none where it has too few. */
export function warmUpQueries({ terms, columns }: Snapshot): SearchQuery[] {
  const { size } = columns;
  const [common = [], usual = [], rare = []] = BANDS.map(([from, to]) => wordsHeldBy(terms, from * size, to * size));
  if (common.length === 0 || usual.length === 0 || rare.length === 0) return [];
  const pick = (words: readonly string[], i: number) => words[i % words.length]!;
  const kinds: ((i: number) => SearchQueryInput)[] = [
    (i) => ({ q: `${pick(common, i)} ${pick(usual, i)}` }),
    (i) => ({ q: pick(common, i) }),
    (i) => ({ q: pick(rare, i) }),
    (i) => ({ q: `"${pick(common, i)} ${pick(common, i + 1)}"` }),
    (i) => ({ q: `${pick(usual, i).slice(0, 4)}*` }),
    (i) => ({
      q: `${pick(common, i)} OR ${pick(usual, i)} OR ${pick(rare, i)}`,
      council: columns.bodies[i % columns.bodies.length]?.slug,
      from: "2000-01-01",
    }),
    (i) => ({ q: `${pick(usual, i)} ${pick(usual, i + 7)}` }),
    (i) => ({ q: `${pick(usual, i)} NOT ${pick(common, i)}` }),
  ];
  return Array.from({ length: SEARCHES }, (_, i) => {
    const kind = kinds[i % kinds.length]!;
    return searchQuerySchema.parse(kind(Math.floor(i / kinds.length)));
  });
}

/** Runs them one by one while `mayGoOn`, waiting while `isBusy`; then calls `done`. A search that fails is passed over. */
export function warmUp(
  queries: readonly SearchQuery[],
  search: (query: SearchQuery) => unknown,
  { isBusy, mayGoOn, done }: { isBusy: () => boolean; mayGoOn: () => boolean; done: () => void },
): void {
  let next = 0;
  const step = async () => {
    if (!mayGoOn()) return;
    const query = queries[next];
    if (query === undefined) {
      done();
      return;
    }
    if (!isBusy()) {
      next += 1;
      try {
        await search(query);
      } catch {
        // Who asks the same is told why.
      }
    }
    setTimeout(step, PAUSE_MS).unref();
  };
  setTimeout(step, PAUSE_MS).unref();
}
