/**
 * One decision as the rows of the corpus. Pure, so that worker threads do it (folding words, hashing and compressing
 * are half of the cost of keeping a decision) and the one writer only inserts.
 */
import { deflateSync } from "node:zlib";
import type { AppliedCorrection } from "./corrections.ts";
import type { Decision, Evidence, Section } from "./decision.ts";
import { isBoilerplate } from "./fts-columns.ts";
import { ftsRow } from "./fts-row.ts";
import { canonicalJson, sha256, wordsHash } from "./hash.ts";
import { baseSlugOf, canonicalAddress, copyRank } from "./identity.ts";
import type { citations, corrections, decisions, faults, injustices, remedies, sources, texts } from "./schema.ts";

type Child<T> = Omit<T, "decisionId">;
export type DecisionRow = typeof decisions.$inferInsert;

/** Filled by the writer: what depends on the other decisions held and on the moment. */
type WriterColumns =
  | "id"
  | "slug"
  | "region"
  | "rowHash"
  | "addedSeq"
  | "addedAt"
  | "updatedAt"
  | "version"
  | "withdrawnOn"
  | "withdrawnKept";

/** Everything that the writer inserts for one decision. Plain data: crosses threads. */
export interface Prepared {
  fictional: boolean;
  decision: Omit<DecisionRow, WriterColumns>;
  record: string;
  texts: Child<typeof texts.$inferInsert>;
  fts: string[];
  faults: Child<typeof faults.$inferInsert>[];
  injustices: Child<typeof injustices.$inferInsert>[];
  remedies: Child<typeof remedies.$inferInsert>[];
  citations: Child<typeof citations.$inferInsert>[];
  corrections: Child<typeof corrections.$inferInsert>[];
  source: Omit<Child<typeof sources.$inferInsert>, "id" | "current">;
}

/** The record as `records` holds it: the rest stands in columns and in `texts`. */
export type StoredRecord = Omit<Decision, "slug" | "summary" | "sections">;

/** A paragraph of `texts.layout`: where its words stand in `texts.body`, in bytes, end exclusive. */
export interface LayoutParagraph {
  id: string;
  number: number | null;
  certain: boolean;
  label: string;
  depth: number;
  start: number;
  end: number;
  boilerplate: boolean;
}

/** A section of `texts.layout`, in the order of the text. */
export interface LayoutSection {
  code: Section["code"];
  heading: string;
  parents: string[];
  paragraphs: LayoutParagraph[];
}

/** The words once, paragraphs joined by "\n" as UTF-8, and the layout that finds each again. */
export function layOut(sections: readonly Section[]): { body: Buffer; layout: LayoutSection[] } {
  const pieces: string[] = [];
  let at = 0;
  const layout = sections.map((section) => ({
    code: section.code,
    heading: section.heading,
    parents: section.parents,
    paragraphs: section.paragraphs.map(({ text, ...paragraph }) => {
      const start = at;
      const end = start + Buffer.byteLength(text);
      at = end + 1;
      pieces.push(text);
      return { ...paragraph, start, end, boilerplate: isBoilerplate(section.code, text) };
    }),
  }));
  return { body: Buffer.from(pieces.join("\n")), layout };
}

/** The sections again, from what `layOut` made. */
export function readSections(body: Buffer, layout: readonly LayoutSection[]): Section[] {
  return layout.map(({ code, heading, parents, paragraphs }) => ({
    code,
    heading,
    parents,
    paragraphs: paragraphs.map(({ id, number, certain, label, depth, start, end }) => ({
      id,
      number,
      certain,
      label,
      depth,
      text: body.toString("utf8", start, end),
    })),
  }));
}

const place = (evidence: Evidence) => ({
  paragraph: evidence.paragraph,
  start: evidence.start,
  end: evidence.end,
});

/** The rows of one decision; `bytes` is the text that it was read from, as found. */
export function prepare(decision: Decision, bytes: Uint8Array, applied: readonly AppliedCorrection[] = []): Prepared {
  const { slug: _slug, summary, sections, ...record } = decision;
  const { source } = record;
  const { body, layout } = layOut(sections);
  const layoutJson = JSON.stringify(layout);
  const words = wordsHash([summary, ...sections.flatMap((s) => [s.heading, ...s.paragraphs.map((p) => p.text)])]);
  // Where a copy was found is no part of what the decision says, so it stays out of the hash.
  const { source: _source, ...said } = record;
  const saidJson = canonicalJson(said);
  return {
    fictional: decision.fictional,
    decision: {
      baseSlug: baseSlugOf(decision),
      ref: decision.ref,
      caseId: decision.caseId,
      kind: decision.kind,
      bodySlug: decision.body.slug,
      bodyName: decision.body.name,
      bodyKnown: decision.body.known,
      bodyType: decision.body.type,
      categorySlug: decision.category?.slug ?? null,
      categoryName: decision.category?.name ?? null,
      subcategorySlug: decision.subcategory?.slug ?? null,
      subcategoryName: decision.subcategory?.name ?? null,
      outcome: decision.outcome.code,
      outcomePrinted: decision.outcome.printed,
      outcomeInferred: decision.outcome.inferred,
      investigated: decision.outcome.investigated,
      decidedOn: decision.decidedOn,
      totalPence: decision.award.totalPence,
      symbolicPence: decision.award.symbolicPence,
      lossOfServicePence: decision.award.lossOfServicePence,
      quantifiablePence: decision.award.quantifiablePence,
      waivedPence: decision.award.waivedPence,
      ownPence: decision.award.ownPence,
      awardOpenEnded: decision.award.openEnded,
      awardChecks: decision.award.checks,
      summary,
      shape: source.shape,
      copyRank: copyRank(decision),
      officialUrl: source.official ? (canonicalAddress(source.official.url) ?? source.official.url) : null,
      officialBuilt: source.official?.built ?? false,
      retrievedOn: source.retrievedOn,
      parser: decision.parser,
      wordsHash: words,
      contentHash: sha256([words, saidJson, summary, layoutJson, canonicalJson(applied)].join("\0")),
    },
    record: `${saidJson.slice(0, -1)},"source":${canonicalJson(source)}}`,
    texts: { body, layout: layoutJson },
    fts: ftsRow(decision),
    faults: decision.faults.map((f) => ({
      id: f.id,
      code: f.code,
      concerns: f.concerns,
      finding: f.finding,
      by: f.by,
      injustice: f.injustice,
      duration: f.duration,
      durationInferred: f.durationInferred,
      priorFinding: f.priorFinding ?? false,
      eventsFrom: f.eventsFrom ?? null,
      eventsTo: f.eventsTo ?? null,
      ...place(f.evidence),
    })),
    injustices: decision.injustices.map((i) => ({
      id: i.id,
      head: i.head,
      person: i.person,
      faults: i.faults,
      ...place(i.evidence),
    })),
    remedies: decision.remedies.map(({ evidence, dueEvidence: _due, ...remedy }) => ({
      ...remedy,
      ...place(evidence),
    })),
    citations: decision.citations.map(({ evidence, ...citation }, n) => ({ n, ...citation, ...place(evidence) })),
    corrections: applied.map((c, n) => ({
      n,
      field: c.field,
      paragraph: c.paragraph,
      words: c.words,
      value: JSON.stringify(c.value),
      was: JSON.stringify(c.was ?? null),
      reason: c.reason,
    })),
    source: {
      uri: source.uri,
      sha256: source.sha256,
      mediaType: source.mediaType,
      bytes: source.bytes,
      shape: source.shape,
      retrievedOn: source.retrievedOn,
      raw: deflateSync(bytes),
    },
  };
}

/** The index row of words that stand in the corpus: what `ftsRow` needs of a decision, put together again. */
export function indexRowOf(words: { summary: string; body: Buffer; layout: string }, record: string): string[] {
  const stored: StoredRecord = JSON.parse(record);
  const layout: LayoutSection[] = JSON.parse(words.layout);
  return ftsRow({
    body: stored.body,
    ref: stored.ref,
    summary: words.summary,
    sections: readSections(words.body, layout),
  });
}
