/** Searching through the API over a small corpus: what matches, in which order, with which passages, counts and pages. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Decision, Section } from "../../../data/decision.ts";
import { type DecisionSpec, makeDecision, makeRemedy } from "../../support/decisions.ts";
import { corpusOf, openApp, type SearchApp } from "../../support/search-app.ts";

function sectionOf(code: Section["code"], heading: string, first: number, texts: string[]): Section {
  return {
    code,
    heading,
    parents: [],
    paragraphs: texts.map((text, i) => ({
      id: `p${first + i}`,
      number: first + i,
      certain: true,
      label: String(first + i),
      depth: 0,
      text,
    })),
  };
}

const kirkwold = { name: "Kirkwold County Council", slug: "kirkwold", known: true, type: "county" } as const;
const marrow = { name: "Marrow District Council", slug: "marrow", known: true, type: "district" } as const;

function withSections({ sections, ...given }: DecisionSpec & { sections: Section[] }): Decision {
  return { ...makeDecision(given), sections };
}

const decisions: Decision[] = [
  withSections({
    ref: "24 901 001",
    body: kirkwold,
    decidedOn: "2024-05-01",
    summary: "The Council delayed the direct payments of Mrs X.",
    sections: [
      sectionOf("complaint", "The complaint", 1, ["Mrs X complained about her son’s direct payments."]),
      sectionOf("role-and-powers", "The Ombudsman’s role and powers", 2, [
        "We investigate complaints about service failure. (Local Government Act 1974, sections 26(1) and 26A(1))",
      ]),
      sectionOf("analysis", "Analysis", 3, [
        "The Council took five months to begin the direct payments. That delay was fault.",
        "It should have written an Education, Health and Care plan under section 42 of the Act.",
      ]),
      sectionOf("agreed-action", "Agreed action", 5, [
        "The Council will apologise to Mrs X. It will pay her £1,300 for the delay in the direct payments within four weeks.",
      ]),
    ],
    faults: [
      {
        id: "f1",
        code: "delay",
        concerns: "direct-payment",
        finding: "fault",
        by: "ombudsman",
        injustice: "caused",
        duration: "P5M",
        durationInferred: false,
        evidence: { paragraph: "p3", start: 0, end: 20 },
      },
    ],
    injustices: [
      {
        id: "i1",
        head: "distress",
        person: "complainant",
        faults: ["f1"],
        evidence: { paragraph: "p3", start: 0, end: 5 },
      },
    ],
    remedies: [
      makeRemedy({
        pence: 130_000,
        valuePence: 130_000,
        evidence: { paragraph: "p5", start: 37, end: 90 },
        dueOn: "2024-05-29",
      }),
    ],
    award: { ...makeDecision().award, totalPence: 130_000, symbolicPence: 130_000 },
  }),
  withSections({
    ref: "24 901 002",
    body: marrow,
    decidedOn: "2023-02-01",
    category: { name: "Housing", slug: "housing" },
    subcategory: null,
    outcome: { code: "not-upheld", printed: "Not upheld", inferred: false, investigated: true },
    summary: "We found no fault in how the Council handled a housing application.",
    sections: [
      sectionOf("analysis", "Analysis", 1, [
        "The payments were direct and there was no delays at all in the housing register.",
        "It considered the EHCP and the special educational needs of the child.",
        "A co-ordination meeting took place.",
      ]),
    ],
    faults: [
      {
        id: "f1",
        code: "delay",
        concerns: "housing-allocation",
        finding: "no-fault",
        by: "ombudsman",
        injustice: "none",
        duration: null,
        durationInferred: false,
        evidence: { paragraph: "p1", start: 0, end: 5 },
      },
    ],
  }),
  withSections({
    ref: "24 901 003",
    body: kirkwold,
    decidedOn: null,
    outcome: { code: "closed", printed: "Closed after initial enquiries", inferred: false, investigated: false },
    summary: "We will not investigate a complaint about a bus pass. Café owners were not asked.",
    sections: [
      sectionOf("my-assessment", "My assessment", 1, [
        "The end of one paragraph is about the bus",
        "pass of the next. Coordination failed.",
      ]),
    ],
  }),
];

let held: SearchApp;
beforeAll(async () => {
  held = await openApp(corpusOf(decisions));
});
afterAll(() => held.close());

const refs = async (q: string, more = "") =>
  (await held.search(q, more)).results.map((result) => result.ref.slice(-1)).join("");

describe("what matches", () => {
  it.each([
    ["direct payments", "", "12"],
    ['"direct payments"', "", "1"],
    ['"payments direct"', "", ""],
    ["delay", "", "12"],
    ['"delay"', "", "1"],
    ["delaying", "", "12"],
    ["direct -apologise", "", "2"],
    ["direct NOT (apologise OR housing)", "", ""],
    ["apologise OR register", "", "12"],
    ["hous*", "", "2"],
    ["NEAR(months payments, 5)", "", "1"],
    ["NEAR(months payments, 1)", "", ""],
    ["months /6 payments", "", "1"],
    ['"bus pass"', "", "3"],
    ["£1300", "", "1"],
    ["s.42", "", "1"],
    ["section 26(1)", "", ""],
    ["section 26(1) in:powers", "", "1"],
    ["ehcp", "", "12"],
    ["ehcp", "synonyms=off", "2"],
    ["Education, Health and Care plan", "", "12"],
    ["sen", "", "2"],
    ["cafe", "", "3"],
    ["coordination", "", "3"],
    ["co-ordination", "", "23"],
    ["delay in:action", "", "1"],
    ["register in:action", "", ""],
    ["register", "in=findings", "2"],
    ["council:kirkwold", "", "13"],
    ['council:"Marrow District Council"', "", "2"],
    ["outcome:upheld", "", "1"],
    ["outcome:closed OR housing", "", "23"],
    ["fault:delay", "", "1"],
    ["fault:delay", "finding=no-fault", "2"],
    ["fault:delay concerns:direct-payment", "", "1"],
    ["fault:delay concerns:housing-allocation", "", ""],
    ["fault:delay concerns:housing-allocation finding:no-fault", "", "2"],
    ["amount:>1000", "", "1"],
    ["amount:1300", "", "1"],
    ["date:2023..2024", "", "12"],
    ["year:2023", "", "2"],
    ["-date:2023..2024", "", "3"],
    ["ref:24901002", "", "2"],
    ["LGO 24 901 002", "", "2"],
    ["24901001 24-901-003", "", "13"],
    ["the of", "", "123"],
    ["the delay of", "", "12"],
    ["council:nowhere", "", ""],
    ["", "duration=3-to-6-months", "1"],
    ["", "injustice=distress", "1"],
    ["", "injustice=none&fault=delay&finding=no-fault", "2"],
    ["", "from=2024-01-01", "1"],
    ["", "min=1&max=130000", "1"],
    ["", "region=Nowhere", ""],
  ])("%s %s", async (q, more, expected) => {
    expect([...(await refs(q, more))].sort().join("")).toBe(expected);
  });
});

describe("what is said", () => {
  it("echoes in plain English", async () => {
    const { understood } = await held.search('"direct payments" -housing council:kirkwold', "outcome=upheld");
    expect(understood).toBe(
      "Decisions with the exact words “direct payments” and not “housing”, about Kirkwold County Council, with the outcome upheld, best matches first.",
    );
    expect((await held.search("")).understood).toBe("All decisions, newest first.");
  });
  it("shows inflections and synonyms", async () => {
    const { query } = await held.search("delays ehcp");
    expect(query.words[0]).toEqual({ typed: "delays", forms: ["delay", "delayed"], synonyms: [] });
    expect(query.synonyms).toBe("used");
    expect((await held.search("ehcp", "synonyms=off")).query.synonyms).toBe("off");
  });
  it("offers the nearest word", async () => {
    const { query, total } = await held.search("dirrect paymnts");
    expect(total).toBe(0);
    expect(query.didYouMean).toBe("direct payments");
  });
  it("tells of words that only the standing text has", async () => {
    const { query } = await held.search("26A");
    expect(query.messages.map((message) => message.code)).toContain("only-standing");
  });
  it("says which references are held", async () => {
    const { query } = await held.search("24 901 001, 99 999 999");
    expect(query.references).toEqual([
      { slug: "24-901-001", held: true },
      { slug: "99-999-999", held: false },
    ]);
  });
});

describe("most of the words", () => {
  it("stand in where no decision has all, and not otherwise", async () => {
    const none = await held.search("direct payments housing refuse");
    expect(none.query.messages.map((message) => message.code)).toContain("some-words");
    expect(none.total).toBeGreaterThan(0);
    expect((await held.search("direct payments housing refuse", "words=all")).total).toBe(0);
    expect((await held.search("direct payments apologise")).results.map((result) => result.ref)).toEqual([
      "24 901 001",
    ]);
    const most = await held.search("direct payments apologise", "words=most");
    expect(most.results.map((result) => result.ref)).toEqual(["24 901 001", "24 901 002"]);
    const any = await held.search("direct payments apologise", "words=any");
    expect(any.results[0]?.ref).toBe("24 901 001");
    expect(any.total).toBe((await held.search("direct OR payments OR apologise")).total);
  });
  it("never where the query says how its words belong together", async () => {
    for (const q of [
      "direct AND zebra",
      "(direct payments) zebra",
      "direct -payments",
      "NEAR(direct zebra, 5) housing",
    ])
      expect((await held.search(q)).query.messages.map((message) => message.code)).not.toContain("some-words");
  });
});

describe("results", () => {
  it("puts the paying clause first, with its place", async () => {
    const [first] = (await held.search("direct payments")).results;
    expect(first?.clause).toBe("It will pay her £1,300 for the delay in the direct payments within four weeks.");
    expect(first?.paying[0]).toMatchObject({
      remedy: "r1",
      pence: 130_000,
      paragraph: "p5",
      number: 5,
      place: "paragraph 5",
    });
  });
  it("marks the words in passages that stand in the paragraph as they are", async () => {
    for (const q of ["direct payments", '"direct payments"', "£1300", "NEAR(months payments, 5)", "ehcp", "hous*"]) {
      const { results } = await held.search(q);
      expect(results.length).toBeGreaterThan(0);
      for (const result of results) {
        const decision = decisions.find((one) => one.ref === result.ref);
        expect(result.passages.length).toBeGreaterThan(0);
        for (const passage of result.passages) {
          const paragraph = decision?.sections
            .flatMap((one) => one.paragraphs)
            .find((one) => one.id === passage.paragraph);
          expect(paragraph?.text.slice(passage.start, passage.start + passage.text.length)).toBe(passage.text);
          expect(passage.marks.length).toBeGreaterThan(0);
        }
      }
    }
    const [first] = (await held.search('"direct payments"')).results;
    const passage = first?.passages[0];
    expect(passage?.marks.map(([start, end]) => passage.text.slice(start, end))).toContain("direct payments");
  });
  it("shows no standing paragraph unless asked", async () => {
    const { results } = await held.search("complaints");
    for (const { passages } of results) for (const { section } of passages) expect(section).not.toBe("role-and-powers");
    const asked = await held.search("service failure in:powers");
    expect(asked.results[0]?.passages[0]?.section).toBe("role-and-powers");
  });
  it("stands newest first without words, undated last", async () => {
    expect(await refs("")).toBe("123");
    expect(await refs("", "sort=sum")).toBe("123");
  });
  it("puts the better match first", async () => {
    expect((await refs("direct payments delay"))[0]).toBe("1");
  });
});

describe("facets", () => {
  it("count without their own choice, and keep a chosen value at nought", async () => {
    const { facets, total } = await held.search("", "council=kirkwold&outcome=not-upheld");
    expect(total).toBe(0);
    expect(facets.council.map(({ value, count, selected }) => [value, count, selected])).toEqual([
      ["marrow", 1, false],
      ["kirkwold", 0, true],
    ]);
    expect(facets.outcome.map(({ value, count, selected }) => [value, count, selected])).toEqual([
      ["closed", 1, false],
      ["upheld", 1, false],
      ["not-upheld", 0, true],
    ]);
  });
  it("follow the measure in amounts", async () => {
    const { amounts } = await held.search("", "measure=symbolic");
    expect(amounts.find(({ fromPence }) => fromPence === 100_000)?.count).toBe(1);
    const quantifiable = await held.search("", "measure=quantifiable");
    expect(quantifiable.amounts[0]).toEqual({ fromPence: 0, toPence: 0, count: 3 });
  });
  it("count years and the undated", async () => {
    const { years, undated } = await held.search("");
    expect(years).toEqual([
      { year: 2023, count: 1 },
      { year: 2024, count: 1 },
    ]);
    expect(undated).toBe(1);
  });
});

describe("remedies", () => {
  it("lists the clauses with their decision", async () => {
    const reply = await held.get("/api/v1/remedies?q=direct+payments&min=100000");
    expect(reply.json()).toMatchObject({
      total: 1,
      decisions: 1,
      next: null,
      results: [{ slug: "24-901-001", remedy: "r1", pence: 130_000, number: 5, dueOn: "2024-05-29" }],
    });
    expect((await held.get("/api/v1/remedies?min=130001")).json()).toMatchObject({ total: 0, results: [] });
  });
});
