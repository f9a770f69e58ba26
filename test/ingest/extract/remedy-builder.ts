/** Small parsed decisions for the tests of remedies, without a parser. */
import type { Section } from "../../../data/decision.ts";
import type { SectionCode } from "../../../data/vocabulary.ts";
import type { ParsedDecision } from "../../../ingest/parsed.ts";

export interface Draft {
  summary?: string;
  complaint?: string[];
  analysis?: string[];
  /** Lines of the action section; a line that starts with "- " is an item of the lead-in above it. */
  action?: string[];
  heading?: string;
  decision?: string[];
  body?: string;
  category?: string;
  subcategory?: string;
  decidedOn?: string;
  others?: string[];
  reachesDecision?: boolean;
}

/** Sections with paragraph ids as the parser gives them. */
export function decisionOf(draft: Draft): ParsedDecision {
  let number = 0;
  const section = (code: SectionCode, heading: string, lines: string[] | undefined): Section[] => {
    if (!lines || lines.length === 0) return [];
    let child = 0;
    return [
      {
        code,
        heading,
        parents: [],
        paragraphs: lines.map((line) => {
          if (line.startsWith("- ")) {
            child++;
            return {
              id: `p${number}.${child}`,
              number: null,
              certain: true,
              label: "•",
              depth: 1,
              text: line.slice(2),
            };
          }
          number++;
          child = 0;
          return { id: `p${number}`, number, certain: true, label: `${number}`, depth: 0, text: line };
        }),
      },
    ];
  };
  const body = (name: string) => ({
    name,
    slug: name.toLowerCase().replace(/[^a-z]+/g, "-"),
    known: false,
    type: /NHS|Integrated/.test(name)
      ? ("nhs" as const)
      : /Limited|Care/.test(name)
        ? ("care-provider" as const)
        : ("unitary" as const),
  });
  return {
    ref: "24 990 001",
    body: body(draft.body ?? "Fenmoor Council"),
    otherBodies: (draft.others ?? []).map(body),
    kind: "statement",
    category: draft.category ?? "Education",
    subcategory: draft.subcategory ?? "Other",
    outcomePrinted: "Upheld",
    decidedOn: draft.decidedOn ?? "2024-03-04",
    summary: draft.summary ?? "Mrs B complained about the Council. We found fault.",
    sections: [
      ...section(
        "complaint",
        "The complaint",
        draft.complaint ?? ["Mrs B complained for herself and her two children, C and D."],
      ),
      ...section("analysis", "Analysis", draft.analysis),
      ...section("agreed-action", draft.heading ?? "Agreed action", draft.action),
      ...section("decision", "Final decision", draft.decision ?? ["There was fault causing injustice."]),
    ],
    shape: "numbered",
    reachesDecision: draft.reachesDecision ?? true,
    warnings: [],
  };
}
