/**
 * A corpus of the generator's own truth: records as they would be if every text were read without a fault. Figures are
 * tested on it against counts made straight from the truth, so reading errors do not blur what is being tested.
 */

import { Authorities, authorityRowSchema, toAuthority } from "../../data/authorities.ts";
import { type Corpus, openCorpus } from "../../data/corpus.ts";
import type { Decision } from "../../data/decision.ts";
import { demoAuthorities } from "../../data/demo/councils.ts";
import { type DemoDocument, makeDemoDocument } from "../../data/demo/document.ts";
import { toSlug } from "../../data/slugs.ts";

const authorities = new Authorities(demoAuthorities().map((row) => toAuthority(authorityRowSchema.parse(row))));

/** The record of a document as its generator knows it; one paragraph for each that the truth names. */
export function truthDecision({ truth, text }: DemoDocument): Decision {
  const paragraphs = new Set([
    ...truth.faults.map((f) => f.paragraph),
    ...truth.injustices.map((i) => i.paragraph),
    ...truth.remedies.map((r) => r.paragraph),
    "p1",
  ]);
  const evidence = (paragraph: string) => ({ paragraph, start: 0, end: 9 });
  const categorySlug = toSlug(truth.category);
  const sum = (of: string) =>
    truth.remedies
      .filter((r) => r.class === of && (r.counts || of === "waived"))
      .reduce((total, r) => total + (r.pence ?? 0), 0);
  return {
    ref: truth.ref,
    slug: truth.slug,
    kind: "statement",
    body: { ...truth.body, known: authorities.get(truth.body.slug) !== null },
    caseId: truth.caseId,
    category: truth.headerPrinted ? { name: truth.category, slug: categorySlug } : null,
    subcategory: truth.headerPrinted
      ? { name: truth.subcategory, slug: `${categorySlug}/${toSlug(truth.subcategory)}` }
      : null,
    outcome: {
      code: truth.outcome,
      printed: truth.headerPrinted ? truth.outcome : null,
      inferred: !truth.headerPrinted,
      investigated: truth.investigated,
    },
    decidedOn: truth.headerPrinted ? truth.decidedOn : null,
    summary: `Invented summary of ${truth.ref}.`,
    sections: [
      {
        code: "findings",
        heading: "Findings",
        parents: [],
        paragraphs: [...paragraphs].map((id) => ({
          id,
          number: /^p\d+$/.test(id) ? Number(id.slice(1)) : null,
          certain: true,
          label: id,
          depth: 0,
          text: `Paragraph ${id} of ${truth.ref}: ${truth.topics.join(", ")}.`,
        })),
      },
    ],
    faults: truth.faults.map(({ paragraph, ...f }) => ({
      ...f,
      durationInferred: false,
      evidence: evidence(paragraph),
    })),
    injustices: truth.injustices.map(({ paragraph, ...i }, n) => ({
      ...i,
      id: `i${n + 1}`,
      evidence: evidence(paragraph),
    })),
    remedies: truth.remedies.map(({ paragraph, partOf, faultCodes: _codes, ...r }, n) => ({
      ...r,
      id: `r${n + 1}`,
      headsInferred: false,
      partOf: partOf === null ? null : `r${partOf + 1}`,
      evidence: evidence(paragraph),
      dueEvidence: null,
    })),
    award: {
      totalPence: truth.totalPence,
      symbolicPence: sum("symbolic"),
      lossOfServicePence: sum("loss-of-service"),
      quantifiablePence: sum("quantifiable"),
      waivedPence: truth.waivedPence,
      ownPence: truth.ownPence,
      openEnded: truth.openEnded,
      checks: "none",
    },
    citations: [],
    crossReferences: [],
    source: {
      uri: `demo:${truth.slug}`,
      official: null,
      sha256: truth.slug.padEnd(64, "0"),
      mediaType: "text/plain",
      bytes: text.length,
      retrievedOn: null,
      shape: "numbered",
    },
    satisfiedOn: null,
    fictional: true,
    parser: "1.0.0",
    warnings: [],
  };
}

export interface TruthCorpus {
  corpus: Corpus;
  documents: DemoDocument[];
}

/** Fills a corpus in memory (or in a file) with `size` documents of truth. */
export function truthCorpus(size: number, seed = 1, file = ":memory:"): TruthCorpus {
  const corpus = openCorpus(file, { mode: "write", fictional: true });
  const documents: DemoDocument[] = [];
  for (let from = 0; from < size; from += 500) {
    const batch = Array.from({ length: Math.min(500, size - from) }, (_, i) => makeDemoDocument(seed, from + i, size));
    documents.push(...(size <= 5_000 ? batch : []));
    corpus.saveBatch(batch.map((d) => ({ decision: truthDecision(d), bytes: new TextEncoder().encode(d.truth.slug) })));
  }
  return { corpus, documents };
}
