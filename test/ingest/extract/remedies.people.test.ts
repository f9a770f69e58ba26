/** Who is paid, and for whom. */
import { describe, expect, it } from "vitest";
import type { Recipient } from "../../../data/vocabulary.ts";
import { extractRemedies } from "../../../ingest/extract/remedies/remedies.ts";
import { type Draft, decisionOf } from "./remedy-builder.ts";

const MOTHER: Draft = {
  complaint: ["Mrs B complained for her daughter, C, about her therapy."],
  category: "Education",
};
const WIFE: Draft = {
  complaint: ["Mrs Y complained about her grant. Her husband washes her."],
  category: "Adult care services > Disabled facilities grants",
};
const STUDENT: Draft = {
  complaint: ["Ms R complained about the bus for her daughter, K, who is 17 and goes to college."],
  category: "Education",
};
const TENANT: Draft = { complaint: ["Mr N complained about a bill."], category: "Benefits and tax" };

const paid = (draft: Draft, action: string[]): (Recipient | undefined)[][] =>
  extractRemedies(decisionOf({ ...draft, action }))
    .remedies.filter((r) => r.pence !== null)
    .map((r) => [r.paidTo, r.for[0]]);

describe("who is paid", () => {
  it.each<readonly [string, Draft, string[], (Recipient | undefined)[][]]>([
    [
      "a grown-up, not the child named before",
      MOTHER,
      ["The Council will:", "- pay her £900 to be used for C’s benefit; and", "- pay her £300 for her distress."],
      [
        ["complainant", "child"],
        ["complainant", "complainant"],
      ],
    ],
    [
      "not whom it was lost to",
      MOTHER,
      ["The Council will pay Mrs B £700 for the loss of support to C within a month."],
      [["complainant", "child"]],
    ],
    [
      "on somebody's behalf",
      STUDENT,
      ["The Council will pay Ms R £900 on behalf of K for the term she missed."],
      [["complainant", "young-person"]],
    ],
    ["a student", STUDENT, ["The Council will pay K £100 for her distress."], [["young-person", "young-person"]]],
    ["a savings account", MOTHER, ["The Council will put £250 in C’s savings account."], [["child", "child"]]],
    [
      "one of a couple, as a carer",
      WIFE,
      ["The Council will pay Mr Y £150 for the strain on him as a carer."],
      [["carer", "carer"]],
    ],
    [
      "somebody's partner",
      TENANT,
      ["The Council will pay back to Mr N’s partner the £310 she paid."],
      [["family", "family"]],
    ],
  ])("%s", (_, draft, action, expected) => expect(paid(draft, action)).toEqual(expected));
});
