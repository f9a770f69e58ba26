import { describe, expect, it } from "vitest";
import type { Section } from "../../../data/decision.ts";
import { readFaults } from "../../../ingest/extract/faults.ts";
import { readInjustices } from "../../../ingest/extract/injustices.ts";
import type { ParsedDecision } from "../../../ingest/parsed.ts";

/** A decision with one section of the code given; a leading "- " makes a paragraph an item of the one before. */
function decisionOf(parts: Partial<Record<Section["code"], string[]>>, summary = ""): ParsedDecision {
  let number = 0;
  const sections = Object.entries(parts).map(([code, texts]): Section => {
    let child = 0;
    const paragraphs = texts.map((text) => {
      if (text.startsWith("- ")) {
        child += 1;
        return { id: `p${number}.${child}`, number: null, certain: true, label: "•", depth: 1, text: text.slice(2) };
      }
      number += 1;
      child = 0;
      return { id: `p${number}`, number, certain: true, label: String(number), depth: 0, text };
    });
    const known = [
      "complaint",
      "analysis",
      "what-happened",
      "agreed-action",
      "decision",
      "my-assessment",
      "law-and-guidance",
    ] as const;
    return { code: known.find((k) => k === code) ?? "other", heading: code, parents: [], paragraphs };
  });
  return {
    ref: "24 900 001",
    body: { name: "Marlby Council", slug: "marlby", known: false, type: "unitary" },
    otherBodies: [],
    kind: "statement",
    category: null,
    subcategory: null,
    outcomePrinted: "Upheld",
    decidedOn: null,
    summary,
    sections,
    shape: "numbered",
    reachesDecision: true,
    warnings: [],
  };
}

const codesOf = (parsed: ParsedDecision) =>
  [
    ...new Set(
      readFaults(parsed)
        .faults.filter((f) => f.finding === "fault")
        .map((f) => f.code),
    ),
  ].sort();

/** Paragraphs of an analysis and the failings found in them. */
const PARAGRAPHS: readonly (readonly [string, readonly string[]])[] = [
  // No rule names these: the words of the finding and of what stands before it are weighed.
  ["Each department believed that the case lay with the other. That was fault.", ["lack-of-coordination"]],
  ["Wet sheets were found on six mornings. Nobody had come in the night. This is fault.", ["poor-quality-care"]],
  ["The inspection book is blank for June. Fault.", ["poor-record-keeping"]],
  [
    "I find fault in taking a year to decide the claim, and in telling Mr X, wrongly, that it had been paid.",
    ["delay", "wrong-advice"],
  ],
  ["There was fault which caused Mrs X injustice, and the Council has agreed to remedy it.", []],
  ["The Council did not reply to two letters. This was fault.", ["poor-communication"]],
  [
    "The Council was at fault as it had no regard to its public sector equality duty and did not offer Mrs X a right of review.",
    ["equality-human-rights", "no-appeal-rights"],
  ],
  [
    "There were failings in the care Mrs C had at the home and in its complaint handling.",
    ["poor-complaint-handling", "poor-quality-care"],
  ],
  ["We found the Care Provider failed to follow Mr Y’s care plan and lost his belongings.", ["poor-quality-care"]],
  [
    "The Council was at fault for delay in looking into safeguarding concerns, and for not carrying out a carer’s assessment.",
    ["delay", "failure-to-assess", "safeguarding-failure"],
  ],
  [
    "I find fault by the Council in failing to consider properly whether she could stay, and in failing to review her housing plan.",
    ["failure-to-review", "flawed-decision"],
  ],
  ["The Council’s failure to answer her emails was fault.", ["poor-communication"]],
  ["The Council delayed for several months in issuing a housing plan, and this was fault.", ["delay"]],
  [
    "The Council failed to assess her properly. It then failed to give reasons. Both were fault.",
    ["flawed-assessment", "no-reasons"],
  ],
  ["Mrs B says the Council failed to assess her son. The Council assessed him in May. There was no fault.", []],
  ["The Council was not at fault for the delay, which was caused by the builder.", []],
  ["I have not found fault in how the panel made its decision.", []],
  ["I considered whether the Council was at fault for failing to pay the grant.", []],
  // One sentence that finds twice, and one that counts up what it finds.
  [
    "Not holding the annual review was fault, and failing to tell Mrs K that it had been put off was fault as well.",
    ["failure-to-review", "poor-communication"],
  ],
  [
    "The advice he was given about his council tax was wrong and was fault, and so was sending bailiffs for a debt he had paid.",
    ["wrong-advice", "recovery-action"],
  ],
  [
    "I find fault in two respects. First, the Council sent enforcement agents although Mr K had paid. Second, it kept no record of his calls.",
    ["recovery-action", "poor-record-keeping"],
  ],
  ["The Council considered two matters. First, it sent the letters. Second, it lost none. I find no fault.", []],
  ["It took the Council 40 weeks to issue the plan. The law allows 20. I find the Council at fault.", ["delay"]],
  [
    "The Council did not hold a review in 2021. It did not hold one in 2022 either. That was fault.",
    ["failure-to-review"],
  ],
  [
    "The Council should have told her about the charge before the care began. It did not and that is fault.",
    ["charging-error"],
  ],
  ["The officer told Mrs G that she could not apply. That was wrong and is fault.", ["wrong-advice"]],
  ["Staff did not write up the visits. This poor record keeping is fault.", ["poor-record-keeping"]],
  [
    "The Council’s contractor did not attend on six occasions. The Council is responsible for its contractor and so this is fault by the Council.",
    ["contractor-failure"],
  ],
  ["The delay in sending the minutes was fault.", ["delay"]],
  [
    "While I understand the pressure on the service, leaving a child without education for two terms was fault.",
    ["failure-alternative-education"],
  ],
  [
    "The Council accepts it should have moved the family sooner. I agree that keeping them in unsuitable accommodation was fault.",
    ["unsuitable-accommodation"],
  ],
  [
    "The decision letter gave no reasons and no right of review. These omissions were fault.",
    ["no-appeal-rights", "no-reasons"],
  ],
  [
    "There was no fault in the assessment. However, the Council was at fault for not sending Mr P a copy.",
    ["poor-communication"],
  ],
  [
    "In my view the Council failed to have proper regard to the medical evidence. That was fault in its decision making.",
    ["flawed-decision"],
  ],
  [
    "The Council’s policy says that no grant can be paid twice. It does not allow for exceptions. The policy is flawed and that is fault.",
    ["unlawful-policy"],
  ],
  [
    "It was fault for the Council to continue recovery action while Miss N’s appeal was undecided.",
    ["recovery-action"],
  ],
  ["The Council lost Mr A’s application. This was fault.", ["data-handling"]],
  ["It did not consult Mr and Mrs J before it changed the plan, which was fault.", ["failure-to-consult"]],
  ["The Council has paid the wrong rate since 2019. I find that it was at fault.", ["payment-failure"]],
  ["The two departments did not speak to each other. That lack of coordination was fault.", ["lack-of-coordination"]],
  ["The Council upheld the complaint but offered no remedy. That was fault.", ["no-remedy-offered"]],
];

describe("faults of a paragraph", () => {
  it.each(PARAGRAPHS)("%s", (text, codes) => {
    expect(codesOf(decisionOf({ analysis: [text] }))).toEqual([...codes].sort());
  });

  it("reads none out of the complaint, the law, the events and the powers", () => {
    const parsed = decisionOf({
      complaint: ["Mr X complained the Council failed to assess him and was at fault for delay."],
      "law-and-guidance": ["A council that fails to issue a plan within 20 weeks is at fault."],
      "what-happened": ["Mr X told the Council that its delay was fault."],
    });
    expect(readFaults(parsed).faults).toEqual([]);
  });

  it("gives a second finding of a sentence the words that name it", () => {
    const text = "The advice he was given was wrong and was fault, and so was sending bailiffs for a debt he had paid.";
    const { faults } = readFaults(decisionOf({ analysis: [text] }));
    const found = faults.find((f) => f.code === "recovery-action");
    expect(text.slice(found?.evidence.start, found?.evidence.end)).toMatch(/bailiffs/);
  });

  it("reads a bare finding at the head of a paragraph of what the paragraph before told", () => {
    const parsed = decisionOf({
      analysis: [
        "An officer put the letter about Mrs B's illness into her neighbour's envelope and posted it to him.",
        "It hardly needs saying that this was fault.",
      ],
    });
    expect(codesOf(parsed)).toEqual(["data-handling"]);
  });

  it("reads what is counted up in paragraphs after a finding of several faults", () => {
    const parsed = decisionOf({
      analysis: [
        "I find fault in two respects.",
        "First: the officer told Mrs K that the scheme was closed, which was untrue.",
        "Second: the Council kept no note of the visit.",
        "Mrs K has since moved. Third parties lost their keys.",
      ],
    });
    expect(codesOf(parsed)).toEqual(["poor-record-keeping", "wrong-advice"]);
  });

  it("reads the items under a finding", () => {
    const parsed = decisionOf({
      analysis: [
        "The Council was at fault because it:",
        "- did not review the care package;",
        "- did not tell Mr Z what it would cost; and",
        "- lost his form.",
      ],
    });
    expect(codesOf(parsed)).toEqual(["charging-error", "data-handling", "failure-to-review"]);
  });

  it("covers the paragraph before when the finding opens the next one", () => {
    const parsed = decisionOf({
      analysis: [
        "The Council did not consider the complaint under the children’s statutory complaints procedure.",
        "This was fault.",
      ],
    });
    expect(codesOf(parsed)).toEqual(["failure-statutory-complaints"]);
  });

  it("tells the body’s own admission from the Ombudsman’s finding", () => {
    const parsed = decisionOf({
      "what-happened": [
        "In its reply to the complaint the Council accepted it had delayed and apologised for poor communication.",
      ],
    });
    expect(readFaults(parsed).faults.map((f) => [f.code, f.by])).toEqual([
      ["delay", "body"],
      ["poor-communication", "body"],
    ]);
  });

  it("reads a no-fault finding and a finding of no ongoing fault", () => {
    const none = readFaults(
      decisionOf({ analysis: ["The delay in holding the panel was not due to fault by the Council."] }),
    ).faults;
    expect(none.map((f) => [f.code, f.finding])).toEqual([["delay", "no-fault"]]);
    const over = readFaults(
      decisionOf({
        analysis: ["Minutes were missing in 2016. The last set was in order. There is no evidence of ongoing fault."],
      }),
    ).faults;
    expect(over.map((f) => f.finding)).toEqual(["no-ongoing-fault"]);
  });

  it.each([
    ["The plan was issued seven months late. This was fault.", "P7M", false],
    ["The Council delayed by eleven weeks. This was fault.", "P11W", false],
    ["There was a delay of two and a half years in paying her. This was fault.", "P2Y6M", false],
    [
      "The Council should have issued the plan by 1 March 2022. It did not do so until 5 September 2022. This was fault.",
      "P6M",
      true,
    ],
    ["The Council should reply within 20 working days. There was delay. This was fault.", null, false],
  ])("%s lasts %s", (text, duration, inferred) => {
    const fault = readFaults(decisionOf({ analysis: [text] })).faults.find((f) => f.code === "delay");
    expect([fault?.duration, fault?.durationInferred]).toEqual([duration, inferred]);
  });

  it("marks words that stand in the paragraph", () => {
    for (const [text] of PARAGRAPHS) {
      for (const { evidence } of readFaults(decisionOf({ analysis: [text] })).faults) {
        expect(evidence.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(evidence.start, evidence.end).trim()).not.toBe("");
      }
    }
  });

  it("takes time linear in the length of an adversarial paragraph", () => {
    const time = (n: number): number => {
      const text = `${"The Council failed to not did not fault ".repeat(n)}.`;
      const start = performance.now();
      readFaults(decisionOf({ analysis: [text] }));
      return performance.now() - start;
    };
    time(500);
    expect(time(16_000)).toBeLessThan(Math.max(40, time(4_000)) * 16);
  });
});

const HEADS: readonly (readonly [string, readonly string[]])[] = [
  ["This was fault and caused Mrs B avoidable distress.", ["distress"]],
  ["The fault left Mr X uncertain whether things might have been different.", ["uncertainty"]],
  ["As a result she missed two terms of education.", ["lost-education"]],
  ["Mr K was put to avoidable time and trouble.", ["time-and-trouble"]],
  ["This meant C missed out on support.", ["missed-provision"]],
  ["The fault denied her the opportunity to object.", ["lost-opportunity"]],
  ["The delay frustrated her right of appeal.", ["delayed-appeal-right"]],
  ["She was left out of pocket because of the fault.", ["financial-loss"]],
  ["The fault put her at risk of harm.", ["risk-of-harm"]],
  ["The family lived in unsuitable accommodation for a year because of the delay.", ["unsuitable-living"]],
  ["The fault caused her a loss of dignity.", ["loss-of-dignity"]],
  ["The fault placed extra strain on Mrs T as a carer.", ["carer-strain"]],
  ["This did not cause Mr X an injustice.", ["none-significant"]],
  ["He has lost confidence in the Council as a result.", ["loss-of-trust"]],
  ["The noise has affected their enjoyment of their home.", ["loss-of-amenity"]],
];

describe("injustices of a paragraph", () => {
  it.each(HEADS)("%s", (text, heads) => {
    const parsed = decisionOf({ analysis: [`The Council delayed. This was fault. ${text}`] });
    const { faults } = readFaults(parsed);
    const found = readInjustices(
      parsed,
      faults.map((f, i) => ({ ...f, id: `f${i + 1}` })),
      false,
    );
    expect(found.map((i) => i.head)).toEqual(heads);
    expect(found.every((i) => i.faults.length > 0)).toBe(true);
  });

  it.each([
    ["The Council delayed. This was fault. Mrs B cared for her alone. She was worn out by the strain.", "complainant"],
    ["The Council delayed. This was fault. It left C without teaching for a term.", "child"],
    ["The Council delayed. This was fault. C had no tutor. He missed a year of education.", "child"],
    ["The Council delayed. This was fault. Mrs B chased it. She was caused distress.", "complainant"],
  ])("%s befell the %s", (text, person) => {
    const parsed = decisionOf({ complaint: ["Mrs B complained for her son, C."], analysis: [text] });
    const faults = readFaults(parsed).faults.map((f, i) => ({ ...f, id: `f${i + 1}` }));
    expect(readInjustices(parsed, faults, false).map((i) => i.person)).toEqual([person]);
  });

  it("reads none where no fault was found, and none out of guidance", () => {
    const parsed = decisionOf({
      analysis: ["Mrs B was distressed. There was no fault.", "We usually recommend a payment for distress."],
    });
    expect(readInjustices(parsed, readFaults(parsed).faults, false)).toEqual([]);
  });
});
