/** Three invented decisions whose every label is fixed: pages over them change only where the pages do. */
import type { Corpus } from "../../data/corpus.ts";
import { makeDecision, makeRemedy } from "./decisions.ts";
import { corpusOf } from "./search-app.ts";

const PAID = "It agreed to pay Mrs X £350 for the distress of waiting five months for direct payments.";
const LATE = "The Council took five months too long to set up the direct payments. This was fault.";

/** A corpus in memory, or in a file. */
export function namedCorpus(file?: string): Corpus {
  return corpusOf(
    [
      makeDecision({
        ref: "24 901 001",
        decidedOn: "2025-03-04",
        summary: "Mrs X complained that direct payments for her disabled child came late. We found fault.",
        text: [LATE, PAID, "Paragraph 1 says what the delay was. (Children Act 1989, section 17)"],
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
            priorFinding: false,
            evidence: { paragraph: "p1", start: 0, end: LATE.length },
          },
        ],
        remedies: [
          makeRemedy({
            pence: 35_000,
            valuePence: 35_000,
            heads: ["distress"],
            faults: ["f1"],
            within: "P4W",
            dueOn: "2025-04-01",
            evidence: { paragraph: "p2", start: 10, end: PAID.length },
          }),
        ],
        award: {
          totalPence: 35_000,
          symbolicPence: 35_000,
          lossOfServicePence: 0,
          quantifiablePence: 0,
          waivedPence: 0,
          ownPence: 35_000,
          openEnded: false,
          checks: "single",
        },
        citations: [
          {
            kind: "statute",
            title: "Children Act 1989",
            provision: "section 17",
            boilerplate: false,
            url: "https://www.legislation.gov.uk/ukpga/1989/41/section/17",
            evidence: { paragraph: "p3", start: 38, end: 67 },
          },
        ],
        crossReferences: [{ text: "Paragraph 1", paragraph: "p1", evidence: { paragraph: "p3", start: 0, end: 11 } }],
        source: { official: { url: "https://www.lgo.org.uk/decisions/education/24-901-001", built: true } },
      }),
      makeDecision({
        ref: "23 902 002",
        decidedOn: "2024-02-01",
        outcome: { code: "not-upheld", printed: "Not upheld", inferred: false, investigated: true },
        summary: "Mr Y complained about direct payments. We found no fault.",
        text: ["The Council paid what it had agreed to pay, on the day."],
      }),
      makeDecision({
        ref: "22 903 003",
        decidedOn: "2023-05-06",
        body: { name: "Eskdalemere County Council", slug: "eskdalemere", known: true, type: "county" },
        outcome: { code: "closed", printed: "Closed after initial enquiries", inferred: false, investigated: false },
        category: { name: "Housing", slug: "housing" },
        subcategory: { name: "Allocations", slug: "housing/allocations" },
        summary: "We will not investigate this complaint about a place on the housing register.",
        text: ["The tribunal is better placed."],
      }),
    ],
    file,
  );
}
