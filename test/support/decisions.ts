/** Builders of records for tests: a whole valid decision from the few things that a test is about. */
import type { Decision, Paragraph, Remedy, Section } from "../../data/decision.ts";
import { parseReference } from "../../data/slugs.ts";

export interface DecisionSpec extends Partial<Omit<Decision, "source" | "sections">> {
  /** Paragraphs of the findings, numbered from 1. */
  text?: string[];
  source?: Partial<Decision["source"]>;
}

/** A fictional statement upheld against Aldermarch County Council, changed by what is given. */
export function makeDecision({ text = ["The Council took too long."], source, ...given }: DecisionSpec = {}): Decision {
  const ref = given.ref ?? "24 901 001";
  const reference = parseReference(ref);
  const sections: Section[] = [
    {
      code: "findings",
      heading: "What I found",
      parents: [],
      paragraphs: text.map((words, i) => paragraph(i + 1, words)),
    },
  ];
  return {
    ref,
    slug: reference?.slug ?? ref,
    kind: "statement",
    body: { name: "Aldermarch County Council", slug: "aldermarch", known: true, type: "county" },
    caseId: reference?.caseId ?? ref,
    category: { name: "Education", slug: "education" },
    subcategory: { name: "Special educational needs", slug: "education/special-educational-needs" },
    outcome: { code: "upheld", printed: "Upheld", inferred: false, investigated: true },
    decidedOn: "2025-03-04",
    summary: "Mrs X complained about a delay. We found fault.",
    sections,
    faults: [],
    injustices: [],
    remedies: [],
    award: {
      totalPence: 0,
      symbolicPence: 0,
      lossOfServicePence: 0,
      quantifiablePence: 0,
      waivedPence: 0,
      ownPence: 0,
      openEnded: false,
      checks: "none",
    },
    citations: [],
    crossReferences: [],
    satisfiedOn: null,
    fictional: true,
    parser: "1.0.0",
    warnings: [],
    ...given,
    source: {
      uri: `demo/${ref}.txt`,
      official: null,
      sha256: "0".repeat(64),
      mediaType: "text/plain",
      bytes: 0,
      retrievedOn: null,
      shape: "numbered",
      ...source,
    },
  };
}

function paragraph(number: number, text: string): Paragraph {
  return { id: `p${number}`, number, certain: true, label: String(number), depth: 0, text };
}

/** A symbolic payment agreed in paragraph 1, changed by what is given. */
export function makeRemedy(given: Partial<Remedy> = {}): Remedy {
  return {
    id: "r1",
    kind: "symbolic-payment",
    class: "symbolic",
    status: "agreed",
    counts: true,
    pence: 30_000,
    valuePence: 30_000,
    unit: "one-off",
    unitOf: null,
    unitPence: null,
    quantity: null,
    minPence: null,
    maxPence: null,
    conditional: false,
    openEnded: false,
    adequate: false,
    mixed: false,
    form: "payment",
    when: "decision",
    payer: "aldermarch",
    paidTo: "complainant",
    for: ["complainant"],
    persons: 1,
    each: false,
    heads: ["distress"],
    headsInferred: false,
    faults: [],
    concerns: null,
    within: "P4W",
    workingDays: false,
    dueOn: null,
    partOf: null,
    evidence: { paragraph: "p1", start: 0, end: 3 },
    dueEvidence: null,
    ...given,
  };
}
