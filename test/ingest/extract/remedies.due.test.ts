/** Limits that a closing paragraph gives to some items of the list above it. */
import { describe, expect, it } from "vitest";
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
