import { describe, expect, it } from "vitest";
import type { Section } from "../../../data/decision.ts";
import { extractCitations } from "../../../ingest/extract/citations.ts";
import type { ParsedDecision } from "../../../ingest/parsed.ts";

function decisionOf(texts: readonly string[], code: Section["code"] = "law-and-guidance"): ParsedDecision {
  return {
    ref: "24 900 003",
    body: { name: "Marlby Council", slug: "marlby", known: false, type: "unitary" },
    otherBodies: [],
    kind: "statement",
    category: null,
    subcategory: null,
    outcomePrinted: null,
    decidedOn: null,
    summary: "",
    sections: [
      {
        code,
        heading: code,
        parents: [],
        paragraphs: texts.map((text, i) => ({
          id: `p${i + 1}`,
          number: i + 1,
          certain: true,
          label: String(i + 1),
          depth: 0,
          text,
        })),
      },
    ],
    shape: "numbered",
    reachesDecision: true,
    warnings: [],
  };
}

const LAW = "https://www.legislation.gov.uk";

const ROWS: readonly (readonly [string, string, string, string | null, string | null])[] = [
  [
    "Section 17 of the Children Act 1989 applies.",
    "statute",
    "Children Act 1989",
    "section 17",
    `${LAW}/ukpga/1989/41/section/17`,
  ],
  [
    "(Education Act 1996, section 508B and Schedule 35B)",
    "statute",
    "Education Act 1996",
    "section 508B",
    `${LAW}/ukpga/1996/56/section/508B`,
  ],
  ["(Care Act 2014, sections 9 and 10)", "statute", "Care Act 2014", "sections 9 and 10", `${LAW}/ukpga/2014/23`],
  ["The Equality Act 2010 protects people.", "statute", "Equality Act 2010", null, `${LAW}/ukpga/2010/15`],
  [
    "(Local Government Finance Act 1992, section 13A(1)(c))",
    "statute",
    "Local Government Finance Act 1992",
    "section 13A(1)(c)",
    `${LAW}/ukpga/1992/14/section/13A`,
  ],
  [
    "the Housing Grants, Construction and Regeneration Act 1996",
    "statute",
    "Housing Grants, Construction and Regeneration Act 1996",
    null,
    `${LAW}/ukpga/1996/53`,
  ],
  ["under the Marlby Harbour Act 1871", "statute", "Marlby Harbour Act 1871", null, null],
  [
    "(Special Educational Needs and Disability Regulations 2014, regulation 13)",
    "regulations",
    "Special Educational Needs and Disability Regulations 2014",
    "regulation 13",
    `${LAW}/uksi/2014/1530/regulation/13`,
  ],
  [
    "the Health and Social Care Act 2008 (Regulated Activities) Regulations 2014",
    "regulations",
    "Health and Social Care Act 2008 (Regulated Activities) Regulations 2014",
    null,
    `${LAW}/uksi/2014/2936`,
  ],
  [
    "The guidance ‘Getting the Best from Complaints’ says so.",
    "guidance",
    "Getting the Best from Complaints",
    null,
    null,
  ],
  [
    "The Homelessness Code of Guidance says more.",
    "guidance",
    "Homelessness Code of Guidance for Local Authorities",
    null,
    null,
  ],
  [
    "The court said so in R (Q) v Marlby Council [2019] EWHC 12 (Admin).",
    "case",
    "R (Q) v Marlby Council [2019] EWHC 12 (Admin)",
    null,
    null,
  ],
  ["We found the same in our decision 22 901 777.", "decision", "22 901 777", null, null],
];

describe("what a decision cites", () => {
  it.each(ROWS)("%s", (text, kind, title, provision, url) => {
    const found = extractCitations(decisionOf([text])).citations.map((c) => [c.kind, c.title, c.provision, c.url]);
    expect(found).toContainEqual([kind, title, provision, url]);
  });

  it("marks the citations of the Ombudsman's own powers as boilerplate", () => {
    const [own] = extractCitations(
      decisionOf(["(Local Government Act 1974, section 34(3), as amended)"], "role-and-powers"),
    ).citations;
    expect([own?.boilerplate, own?.provision]).toEqual([true, "section 34(3)"]);
  });

  it("marks words that stand in the paragraph", () => {
    for (const [text] of ROWS) {
      for (const { evidence } of extractCitations(decisionOf([text])).citations) {
        expect(text.slice(evidence.start, evidence.end).trim().length).toBeGreaterThan(3);
      }
    }
  });

  it("does not cite itself", () => {
    expect(extractCitations(decisionOf(["This decision is 24 900 003."])).citations).toEqual([]);
  });
});

const REFERENCES: readonly (readonly [string, readonly string[]])[] = [
  ["As explained in paragraph 2 above, I cannot.", ["p2"]],
  ["See paragraphs 2 and 3.", ["p2", "p3"]],
  ["As set out in paragraphs 2 to 4.", ["p2", "p3", "p4"]],
  ["As explained in paragraph three of this decision.", ["p3"]],
  ["paragraphs 2-4", ["p2", "p3", "p4"]],
  ["as per paragraph two", ["p2"]],
  ["Paragraph 99 is not here.", []],
  ["(Local Government Act 1974, Schedule 5, paragraph 2)", []],
  ["the Code of Practice, paragraph 3", []],
  ["paragraph 2.14 of the statutory guidance", []],
];

describe("references to the decision's own paragraphs", () => {
  it.each(REFERENCES)("%s", (text, paragraphs) => {
    const parsed = decisionOf([text, "Two.", "Three.", "Four."], "analysis");
    expect(extractCitations(parsed).crossReferences.map((c) => c.paragraph)).toEqual(paragraphs);
  });
});
