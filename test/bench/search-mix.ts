/**
 * A mix of 200 queries made from a corpus: 30 rare words, 30 common ones, 40 pairs, 30 phrases, 20 beginnings, 30 of
 * three alternatives with council and year, 20 with a word left out. Seeded: the same corpus gives the same mix.
 */
import type { Database } from "better-sqlite3";
import { tokenise } from "../../data/tokens.ts";
import { wordAt } from "../../server/search/word-list.ts";
import type { Snapshot } from "../../server/state.ts";

export interface MixQuery {
  kind: "rare" | "common" | "and2" | "phrase" | "prefix" | "or3f" | "not";
  must?: string[];
  should?: string[];
  phrase?: string;
  prefix?: string;
  not?: string[];
  council?: string;
  year?: number;
}

/** Query text in the language that both sides of a comparison read. */
export function textOf(query: MixQuery): string {
  if (query.phrase !== undefined) return `"${query.phrase}"`;
  if (query.prefix !== undefined) return `${query.prefix}*`;
  if (query.should !== undefined) return query.should.join(" OR ");
  return [...(query.must ?? []), ...(query.not ?? []).map((word) => `NOT ${word}`)].join(" ");
}

function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function makeMix(sqlite: Database, snapshot: Snapshot, seed = 42): MixQuery[] {
  const roll = dice(seed);
  const { terms, columns } = snapshot;
  const size = columns.size;
  const words = [...terms.counts]
    .map((count, at) => ({ word: wordAt(terms, at), share: count / size }))
    .filter(({ word }) => /^[a-z]{4,14}$/.test(word));
  const between = (low: number, high: number) =>
    words.filter(({ share }) => share >= low && share < high).map(({ word }) => word);
  const pick = (list: readonly string[]): string => list[Math.floor(roll() * list.length)] ?? "council";
  const rare = between(2 / size, 0.002);
  const middle = between(0.01, 0.5);
  const common = between(0.5, 1.01);
  const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

  const body = sqlite.prepare<[number], Buffer>("SELECT body FROM texts WHERE decision_id = ?").pluck();
  const phrase = (): string => {
    for (;;) {
      const text = body.get(columns.id[Math.floor(roll() * size)]!)?.toString("utf8") ?? "";
      const lines = text.split("\n");
      const tokens = tokenise(lines[Math.floor(roll() * lines.length)] ?? "").map((token) => token.token);
      const length = 2 + Math.floor(roll() * 4);
      const at = Math.floor(roll() * tokens.length);
      const run = tokens.slice(at, at + length);
      if (run.length === length && run.every((word) => /^[a-z]+$/.test(word))) return run.join(" ");
    }
  };
  return [
    ...times(30, (): MixQuery => ({ kind: "rare", must: [pick(rare)] })),
    ...times(30, (): MixQuery => ({ kind: "common", must: [pick(common)] })),
    ...times(40, (): MixQuery => ({ kind: "and2", must: [pick(middle), pick(middle)] })),
    ...times(30, (): MixQuery => ({ kind: "phrase", phrase: phrase() })),
    ...times(20, (): MixQuery => ({ kind: "prefix", prefix: pick(middle).slice(0, 4 + Math.floor(roll() * 2)) })),
    ...times(30, (): MixQuery => {
      const doc = Math.floor(roll() * size);
      return {
        kind: "or3f",
        should: [pick(middle), pick(middle), pick(middle)],
        council: columns.bodies[columns.body[doc]!]!.slug,
        year: columns.year[doc] === 0 ? 2022 : columns.year[doc]!,
      };
    }),
    ...times(20, (): MixQuery => ({ kind: "not", must: [pick(middle)], not: [pick(middle)] })),
  ];
}
