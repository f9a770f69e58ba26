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

const CARE = "Adult care services > Residential care";
const care = (complaint: string): Draft => ({ summary: "", complaint: [complaint], category: CARE });
const other = (complaint: string, category = "Housing"): Draft => ({ summary: "", complaint: [complaint], category });

describe("who is paid, by who complains for whom", () => {
  it.each<readonly [string, Draft, string[], Recipient[]]>([
    [
      "a sister's brother complains, their parents are paid too",
      care("Miss D's brother, Mr D, says that she was left alone and that their parents lost sleep."),
      [
        "The Council will pay £900 (£500 to Miss D for harm, £300 to the parents jointly for distress, and £100 to Mr D for his time and trouble).",
      ],
      ["complainant", "service-user", "parent", "complainant"],
    ],
    [
      "the mother of who is cared for",
      care("Miss F, who is blind, says that the minibus stopped coming."),
      ["The Council will pay Miss F £400 for the lost visits and pay her mother £250 for the extra caring she did."],
      ["complainant", "parent"],
    ],
    [
      "a resident whose daughter complained, and what belongs to him",
      care("Mr J had to leave the home after his daughter, Mrs S, had made a complaint."),
      [
        "The Home should give back the deposit of £450. That sum belongs to Mr J.",
        "It should pay Mr J £350 for distress, and Mrs S £150 for hers.",
      ],
      ["service-user", "service-user", "complainant"],
    ],
    [
      "an order to whom, over a list",
      care("Mr G has power of attorney for his mother. He says the home kept her fees."),
      ["The Home should pay to Mrs G, within 28 days:", "- £4,160, the sum it kept; and", "- £120 in interest."],
      ["service-user", "service-user"],
    ],
    [
      "an estate that is repaid or paid into",
      care("Mr Y is unhappy that the home asked his mother for fees."),
      ["The Home is to repay to Mrs Y's estate the sum of £1,240.", "It will pay £310 into the late Mrs Y's estate."],
      ["estate", "estate"],
    ],
    [
      "a husband known by his wife alone",
      care("Mrs T's husband had a stroke. She says the home was late with his tablets. Mr T fell twice."),
      ["£240 should be paid to him for the risk, and £320 to Mrs T for the uncertainty."],
      ["service-user", "complainant"],
    ],
    [
      "one who was promised it",
      care("Miss G complains about the charge for her mother's nursing home."),
      ["It has told Mrs G that it will refund the £615."],
      ["service-user"],
    ],
    [
      "several relations named together, each at the start of an item",
      care("Mrs M complains for her adult sons, Mr P and Mr Q, who live with her."),
      [
        "It will pay:",
        "- Mr P £30 for each of the nine weeks of day care he missed, £270",
        "- Mr Q £30 for each of those nine weeks, £270",
      ],
      ["service-user", "service-user"],
    ],
    [
      "a relation who complains as well, paid in front of the verb",
      care("Mrs H and her son complain about the calls to Mr H."),
      ["To Mrs H it will pay £380, and to her son £220, for the distress of it."],
      ["complainant", "complainant"],
    ],
    [
      "a child's parents are who complains",
      other("Mrs R says her son W had no lessons.", "Education"),
      ["The Council will pay W's parents £600 for the lessons he missed."],
      ["complainant"],
    ],
    [
      "a child at the start of an item",
      other("Mrs A says her son, K, was let down.", "Education"),
      [
        "The Council agreed to these payments:",
        "- to Mrs A, £512 for the fees;",
        "- to K, £3,300, at £1,100 for each lost term.",
      ],
      ["complainant", "child"],
    ],
    [
      "a daughter who only speaks for somebody",
      other("Mrs Q's daughter, Ms I, complains for her about a bailiff."),
      ["The Council will pay Mrs Q £260 for the upset and pay Ms I £90 for her trouble."],
      ["complainant", "representative"],
    ],
    [
      "a household of which one complains",
      other("Mr U complains about a bid."),
      ["The Council will pay £200 each to Mr U, Mrs U and their son, to reflect the lost opportunity."],
      ["family"],
    ],
    [
      "a couple and their neighbour",
      other("Mr and Mrs V and their neighbour Miss W say the Council let it go."),
      ["The Council will pay £900 to Mr and Mrs V and £450 to Miss W for the noise."],
      ["complainant", "complainant"],
    ],
    [
      "whom the money is owed to",
      other("Mr N says the Council gave him no help."),
      ["The Council will pay the landlord's solicitors the £365 costs and give Mr N £280 for the distress."],
      ["third-party", "complainant"],
    ],
    [
      "one who disputes a bill",
      other("Mrs Q disputes a demand to return what she had for her daughter N.", ""),
      ["It will pay Mrs Q £230 for her distress."],
      ["complainant"],
    ],
    [
      "a tutor or landlord named in passing is not paid",
      other("Mr N complains about his landlord."),
      ["The Council will send the landlord a letter and pay Mr N £140 for his trouble."],
      ["complainant"],
    ],
  ])("%s", (_, draft, action, expected) => expect(paid(draft, action).map(([to]) => to)).toEqual(expected));
});
