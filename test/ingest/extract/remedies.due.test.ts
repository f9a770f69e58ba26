/** Limits that a closing paragraph gives to some items of the list above it. */
import { describe, expect, it } from "vitest";
import { timingOf } from "../../../ingest/extract/remedies/due-timing.ts";
import { extractRemedies } from "../../../ingest/extract/remedies/remedies.ts";
import { decisionOf } from "./remedy-builder.ts";

const LIST = [
  "The Council has agreed to:",
  "- apologise to Mrs B;",
  "- pay her £200 for distress;",
  "- review its procedure for logging calls.",
];

const limits = (closing: string) =>
  extractRemedies(decisionOf({ action: [...LIST, closing] })).remedies.map((r) => r.within ?? "none");

describe("limits given by place or name", () => {
  it.each<[string, string[]]>([
    [
      "The first two should be done within two weeks and the third within 14 weeks of my decision.",
      ["P2W", "P2W", "P14W"],
    ],
    ["It should complete (a) and (b) within four weeks and (c) within three months.", ["P4W", "P4W", "P3M"]],
    ["It should do a) to b) within four weeks and c) within three months.", ["P4W", "P4W", "P3M"]],
    ["It will do the last of these within three months and the rest within one month.", ["P1M", "P1M", "P3M"]],
    [
      "The apology and payment should be made within one month and the review within three months.",
      ["P1M", "P1M", "P3M"],
    ],
    ["It should do this within one month of my decision.", ["P1M", "P1M", "P1M"]],
    ["The payment should be made within one month.", ["P1M", "P1M", "P1M"]],
    ["It has five weeks for the first two of these and nine for the last.", ["P5W", "P5W", "P9W"]],
    ["The first two are to happen inside one month; the third inside five.", ["P1M", "P1M", "P5M"]],
    ["The review will take the Council seven months.", ["none", "none", "P7M"]],
    ["The payments are for a long worry, and are due within one month.", ["none", "P1M", "none"]],
  ])("%s", (closing, want) => expect(limits(closing)).toEqual(want));

  it("the end of the same period", () => {
    const { remedies } = extractRemedies(
      decisionOf({
        action: [
          "Within six weeks the Council should:",
          "- pay Mrs B £200 for distress.",
          "By the end of the same period it should tell us how it plans to check its call log.",
        ],
      }),
    );
    expect(remedies.map((r) => r.within)).toEqual(["P6W", "P6W"]);
  });
});

describe("time that the complainant has", () => {
  it.each<[string, string[]]>([
    [
      "Within four weeks the Council will pay Mr Q £150. It will offer to keep its first price if he applies again within a year.",
      ["P4W", "P4W"],
    ],
    ["By 3 June 2024 the Council will refund £90 once she sends her receipt within two months.", ["2024-06-03"]],
  ])("%s", (text, want) =>
    expect(extractRemedies(decisionOf({ action: [text] })).remedies.map((r) => r.within ?? r.dueOn ?? "none")).toEqual(
      want,
    ),
  );
});

describe("sentences that say only when", () => {
  it.each([
    ["The Council has six weeks for this.", "P6W"],
    ["Everything here should be finished not later than six weeks from now.", "P6W"],
    ["The time limit for all of this is 20 working days.", "P20D"],
    ["This will all be in place within a month of this decision.", "P1M"],
    ["The Council intends to do these things within four weeks and to let us know.", "P4W"],
    ["I suggested eight weeks for everything and the Trust was content with that.", "P8W"],
    ["All within five weeks.", "P5W"],
  ])("%s", (closing, want) => {
    expect(timingOf(closing)?.within).toBe(want);
    expect(limits(closing)).toEqual([want, want, want]);
  });

  it.each([
    "Its policy gives it 20 working days to answer this.",
    "It did these things within four weeks.",
    "It should have done all of this within twelve weeks.",
    "It will write to all of them within two months.",
    "Mrs B has three months to accept it.",
    "It should make a payment within four weeks.",
    "If she agrees, this should be paid within ten days.",
  ])("not: %s", (sentence) => expect(timingOf(sentence)).toBeNull());

  it("are for what their own paragraph orders", () => {
    const { remedies } = extractRemedies(
      decisionOf({
        action: [
          "The Home will pay Mr L £150 for distress. It will also apologise to him. Both are due by 4 March 2025.",
          "The Home will review its procedure for falls.",
        ],
      }),
    );
    expect(remedies.map((r) => r.dueOn)).toEqual(["2025-03-04", "2025-03-04", null]);
  });

  it("repeat sums told above", () => {
    const { remedies } = extractRemedies(
      decisionOf({
        action: [
          "The Council has agreed that the family should get:",
          "- £140 towards what the hearing cost them;",
          "- £260, for their distress.",
          "The £140 will be sent to his bank and the £260 paid by cheque, within 21 days.",
        ],
      }),
    );
    expect(remedies.filter((r) => r.counts).map((r) => [r.pence, r.within])).toEqual([
      [14000, "P21D"],
      [26000, "P21D"],
    ]);
  });
});

const dues = (action: string[], decidedOn = "2026-01-12") =>
  extractRemedies(decisionOf({ action, decidedOn })).remedies.flatMap((r) =>
    r.counts || r.pence === null ? [r.within ?? r.dueOn ?? "none"] : [],
  );

describe("an ordinal that belongs to a body", () => {
  it("names no item of the list", () => {
    const read = extractRemedies(
      decisionOf({
        action: [
          "Within one month the second Council will:",
          "- apologise to Mrs B;",
          "- pay her £200 for distress.",
          "Within three months both councils will review how they pass files on, and the second Council will say how copies are made.",
        ],
      }),
    ).remedies.map((r) => r.within);
    expect(read.slice(0, 3)).toEqual(["P1M", "P1M", "P3M"]);
  });

  it("goes on to what is done with it", () => {
    const read = extractRemedies(
      decisionOf({
        action: ["The Council will pay Mrs B £200 within six weeks.", "It will apologise to her when it does so."],
      }),
    ).remedies.map((r) => r.within);
    expect(read).toEqual(["P6W", "P6W"]);
  });
});

describe("payments told in the paragraphs before", () => {
  it.each<[string, string[], string[]]>([
    [
      "both, behind the second",
      [
        "The Council will pay Ms V £250 for her lost tuition.",
        "It will also pay Mr V £100 for his trouble. Both payments are due within one month.",
      ],
      ["P1M", "P1M"],
    ],
    [
      "both actions, behind the second",
      [
        "The Council will pay Ms V £250 for her lost tuition.",
        "The Council will apologise to her as well. Both actions are to be completed within six weeks.",
      ],
      ["P6W", "P6W"],
    ],
    [
      "only those of its own paragraph, where it holds both",
      [
        "I ask the Council to pay Mr K £70.",
        "It will pay Mr V £100 and pay Ms T £50. Both payments are due within one month.",
      ],
      ["", "P1M", "P1M"],
    ],
    [
      "by a sentence that orders something besides",
      [
        "The County Council will pay Mrs L £2,200.",
        "The District Council will pay her £1,200.",
        "Each will make its payment within four weeks and send an apology with it.",
      ],
      ["P4W", "P4W", "P4W"],
    ],
    ["by the time it has to review", ["It has three months to review how it allocates calls."], ["P3M"]],
  ])("%s", (_, action, expected) => {
    expect(extractRemedies(decisionOf({ action })).remedies.map((r) => r.within ?? "")).toEqual(expected);
  });

  it("where only the Summary prints the sum", () => {
    const { remedies } = extractRemedies(
      decisionOf({
        summary: "It will repay the £90 that she spent on a taxi.",
        action: ["Within two weeks the Council will reimburse her fare."],
      }),
    );
    expect(remedies.find((r) => r.pence === 9000)?.within).toBe("P2W");
  });
});

describe("limits that go on", () => {
  it.each<[string, string[], string[]]>([
    [
      "to the paragraphs behind the one that began with it",
      [
        "Within seven weeks the Trust will refund £310 to Mr K.",
        "It will pay him £120 for his frustration.",
        "A written apology will be sent.",
        "Its clinics will train their booking staff within five months.",
      ],
      ["P7W", "P7W", "P7W", "P5M"],
    ],
    [
      "to paragraphs under a limit alone",
      [
        "Within two months of today:",
        "The Council will pay £240 to Ms F for distress.",
        "The Trust will, besides, pay £90 for distress.",
        "Both will apologise to her.",
      ],
      ["P2M", "P2M", "P2M"],
    ],
    [
      "to what is to be done by the same day",
      [
        "By 3 March 2026 the school should apologise to Mrs V.",
        "I also recommended it pay her £180 for distress, by the same day.",
        "It should, in that time, remind its staff of the rules.",
      ],
      ["2026-03-03", "2026-03-03", "2026-03-03"],
    ],
    [
      "to parts of a sum",
      [
        "The Council will apologise within a month. Within the same month it will pay £900. Of this £600 is for Mrs E's distress and £300 for her son's.",
      ],
      ["P1M", "P1M", "P1M"],
    ],
    [
      "to the sum that is worked out first",
      [
        "£960 should go back to Mr N, less the £400 refunded in May. The Council will accordingly pay him £560 within ten weeks.",
      ],
      ["P10W"],
    ],
    [
      "but what runs from receipts is its own",
      [
        "By one month from now the Council will pay Ms T £300 for distress.",
        "It will refund what she spent on taxis. She should send her receipts and it will pay within 18 days of getting them.",
      ],
      ["P1M", "P18D"],
    ],
  ])("%s", (_, action, want) => expect(dues(action)).toEqual(want));

  it("the last of February", () => {
    const action = ["The Home will pay Mr S £75 for distress. It has until the end of February to do so."];
    expect(dues(action, "2026-01-12")).toEqual(["2026-02-28"]);
    expect(dues(action, "2028-01-12")).toEqual(["2028-02-29"]);
  });

  it("set in the account of what was settled", () => {
    const { remedies } = extractRemedies(
      decisionOf({
        analysis: [
          "The Council has now agreed to pay Mr D £130 for the upset it caused.",
          "He is content with that. The Council ought to complete these steps within five weeks.",
        ],
      }),
    );
    expect(remedies.map((r) => r.within)).toEqual(["P5W"]);
  });
});

describe("limits printed in few words", () => {
  it.each<[string, string[], string[]]>([
    [
      "in brackets behind the items",
      [
        "The Council will send Ms J an apology (two weeks), pay her £310 for distress (four weeks) and review its letters (three months).",
      ],
      ["P2W", "P4W", "P3M"],
    ],
    [
      "not how long a stay was",
      ["The Council will pay Ms J £600 for meals missed (six weeks) and £90 for the stay (four weeks)."],
      ["none", "none"],
    ],
    ["alone over a list", ["One month:", "- apologise to Ms J;", "- pay her £310 for distress."], ["P1M", "P1M"]],
    [
      "alone behind a list",
      ["The Home will:", "- apologise to Ms J;", "- pay her £310 for distress.", "Within five weeks of today."],
      ["P5W", "P5W"],
    ],
    [
      "as a deadline",
      ["The Home will apologise to Ms J and pay her £310 for distress. The deadline for this is 4 April 2026."],
      ["2026-04-04", "2026-04-04"],
    ],
    [
      "as time enough",
      ["The Home will apologise to Ms J and pay her £310 for distress. A month should be long enough for this."],
      ["P1M", "P1M"],
    ],
    [
      "not a day long past",
      ["The Home will pay Ms J £310 for the visits that she was to be offered by 3 May 2023."],
      ["none"],
    ],
  ])("%s", (_, action, want) => expect(dues(action)).toEqual(want));
});
