/** One decision with what is kept beside it: versions, corrections, records that share its reference. */

import type { Corpus } from "../../data/corpus.ts";
import { parseReference } from "../../data/slugs.ts";
import { NotFound, Withdrawn } from "../problems.ts";
import type { DecisionReply } from "../schemas/decision.ts";
import { corpusInfo, type Snapshot } from "../state.ts";

interface Held {
  id: number;
  slug: string;
  withdrawnOn: string | null;
  withdrawnKept: number;
  version: number;
  wordsHash: string;
  updatedAt: string;
}

const HELD = `SELECT id, slug, withdrawn_on AS withdrawnOn, withdrawn_kept AS withdrawnKept, version, words_hash AS wordsHash,
  updated_at AS updatedAt FROM decisions WHERE slug = ?`;

interface CorrectionRow {
  field: string;
  paragraph: string;
  words: string;
  value: string;
  was: string;
  reason: string;
}

/** Slugs that a typed address may mean: itself, or the reference in it, also where several records share that. */
function slugsOf(corpus: Corpus, typed: string): string[] {
  const reference = parseReference(typed);
  const slugs = [typed.toLowerCase(), ...(reference === null ? [] : [reference.slug])];
  return [...new Set([...slugs, ...slugs.flatMap((slug) => corpus.sharing(slug))])];
}

/** The record held under an address or typed reference. Throws NotFound, or Withdrawn where its text is withheld. */
export function findDecision(corpus: Corpus, typed: string): Held {
  const held = corpus.sqlite.prepare<[string], Held>(HELD);
  for (const slug of slugsOf(corpus, typed)) {
    const row = held.get(slug);
    if (row === undefined) continue;
    if (row.withdrawnOn !== null && row.withdrawnKept === 0)
      throw new Withdrawn(
        `Decision ${row.slug} was withdrawn by its publisher (seen on ${row.withdrawnOn}), so its text is not shown.`,
      );
    return row;
  }
  const gone = corpus.sqlite
    .prepare<[string], string>("SELECT withdrawn_at FROM tombstones WHERE slug = ?")
    .pluck()
    .get(typed.toLowerCase());
  if (gone !== undefined) throw new Withdrawn(`Decision ${typed.toLowerCase()} was withdrawn on ${gone.slice(0, 10)}.`);
  throw new NotFound(
    "This corpus does not hold a decision under that reference. It may exist all the same: the Ombudsman's website has all of them.",
  );
}

export function readDecision(corpus: Corpus, snapshot: Snapshot, typed: string): DecisionReply {
  const row = findDecision(corpus, typed);
  const decision = corpus.read(row.slug);
  if (decision === null) throw new NotFound("This decision's text is not held.");
  const versions = corpus.sqlite
    .prepare<[number], { number: number; wordsHash: string; seenAt: string }>(
      "SELECT number, words_hash AS wordsHash, seen_at AS seenAt FROM versions WHERE decision_id = ? ORDER BY number",
    )
    .all(row.id)
    .map((version) => ({ ...version, current: version.number === row.version }));
  const own = { number: row.version, wordsHash: row.wordsHash, seenAt: row.updatedAt, current: true };
  const corrections = corpus.sqlite
    .prepare<[number], CorrectionRow>(
      "SELECT field, paragraph, words, value, was, reason FROM corrections WHERE decision_id = ? ORDER BY n",
    )
    .all(row.id);
  const base = /^\d\d-\d{3}-\d{3}[a-z]?/.exec(row.slug)?.[0] ?? row.slug;
  const { columns } = snapshot;
  return {
    ...decision,
    versions: versions.some((version) => version.current) ? versions : [...versions, own],
    corrections: corrections.map(({ value, was, ...rest }) => ({
      ...rest,
      value: JSON.parse(value),
      was: JSON.parse(was),
    })),
    sharing: corpus
      .sharing(base)
      .filter((slug) => slug !== row.slug)
      .map((slug) => ({ slug, body: columns.bodies[columns.body[columns.docOf.get(slug) ?? -1] ?? -1]?.name ?? "" })),
    withdrawnOn: row.withdrawnOn,
    corpus: corpusInfo(snapshot),
  };
}
