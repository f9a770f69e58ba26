/**
 * The fixed mix of 200 queries for comparing engines over HTTP, chosen from the words of a corpus by how many decisions
 * hold them: 30 rare words, 30 common ones, 40 pairs, 30 phrases, 20 beginnings, 30 of any of three words with council
 * and year, 20 with a word that must not be there. The same for the same corpus.
 *
 *   node --import tsx test/bench/engine-queries.ts CORPUS OUT.json
 */
import { writeFileSync } from "node:fs";
import { type Corpus, openCorpus } from "../../data/corpus.ts";
import { loadColumns } from "../../server/read-columns.ts";
import { loadTerms } from "../../server/search/terms.ts";
import { wordAt } from "../../server/search/word-list.ts";

export interface MixQuery {
  kind: "rare" | "common" | "and2" | "phrase" | "prefix" | "or3f" | "not";
  must?: string[];
  should?: string[];
  not?: string[];
  phrase?: string;
  prefix?: string;
  council?: string;
  year?: number;
  from?: string;
  to?: string;
}

const PHRASES = [
  "personal budget",
  "direct payments",
  "care and support plan",
  "short breaks",
  "alternative provision",
  "annual review",
  "special educational needs",
  "temporary accommodation",
  "homelessness application",
  "housing register",
  "planning permission",
  "planning enforcement",
  "council tax",
  "housing benefit",
  "enforcement agents",
  "penalty charge notice",
  "blue badge",
  "school transport",
  "significant injustice",
  "final decision",
  "complaints procedure",
  "avoidable distress",
  "agreed to apologise",
  "within four weeks",
  "the council should",
  "was at fault",
  "education health and care plan",
  "parking penalty",
  "refuse collection",
  "home care",
];

function dice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

export function queryMix({ sqlite }: Corpus): MixQuery[] {
  const columns = loadColumns(sqlite, "");
  const terms = loadTerms(sqlite);
  const roll = dice(42);
  const pick = <T>(list: readonly T[]): T => {
    const one = list[roll(list.length)];
    if (one === undefined) throw new Error("The corpus is too small for a mix of queries");
    return one;
  };
  const words = [...terms.counts]
    .map((count, i) => ({ word: wordAt(terms, i), share: count / columns.size, count }))
    .filter(({ word }) => /^[a-z]{4,}$/.test(word));
  const between = (low: number, high: number) =>
    words.filter(({ share }) => share > low && share <= high).map(({ word }) => word);
  const rare = words.filter(({ share, count }) => count >= 3 && share < 0.002).map(({ word }) => word);
  const middle = between(0.02, 0.15);
  const frequent = between(0.15, 0.45);
  const common = between(0.5, 1.1);
  const commonest = between(0.75, 1.1);
  const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
  return [
    ...times(30, (): MixQuery => ({ kind: "rare", must: [pick(rare)] })),
    ...times(30, (i): MixQuery => ({ kind: "common", must: [pick(i % 3 === 0 ? commonest : common)] })),
    ...times(
      40,
      (i): MixQuery => ({
        kind: "and2",
        must: [pick(i % 2 === 0 ? common : frequent), pick(i % 4 < 2 ? middle : frequent)],
      }),
    ),
    ...PHRASES.map((phrase): MixQuery => ({ kind: "phrase", phrase })),
    ...times(
      20,
      (i): MixQuery => ({
        kind: "prefix",
        prefix: pick(i % 2 === 0 ? frequent : middle).slice(0, i % 3 === 0 ? 4 : 5),
      }),
    ),
    ...times(30, (): MixQuery => {
      const d = roll(columns.size);
      const year = columns.year[d] || 2024;
      return {
        kind: "or3f",
        should: [pick(middle), pick(frequent), pick(middle)],
        council: columns.bodies[columns.body[d] ?? 0]?.slug ?? "",
        year,
        from: `${year}-01-01`,
        to: `${year}-12-31`,
      };
    }),
    ...times(20, (): MixQuery => ({ kind: "not", must: [pick(frequent)], not: [pick(common)] })),
  ];
}

if (import.meta.filename === process.argv[1]) {
  const [file, out] = process.argv.slice(2);
  if (file === undefined || out === undefined) throw new Error("Name the corpus and the file to write");
  const corpus = openCorpus(file, { mode: "read" });
  writeFileSync(out, JSON.stringify(queryMix(corpus)));
  corpus.close();
}
