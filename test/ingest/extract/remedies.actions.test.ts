import { describe, expect, it } from "vitest";
import { extractRemedies } from "../../../ingest/extract/remedies/remedies.ts";
import { decisionOf } from "./remedy-builder.ts";

const kinds = (action: string[]) => extractRemedies(decisionOf({ action })).remedies.map((r) => r.kind);

describe("actions without a figure", () => {
  it.each<[string, string[]]>([
    ["The Council will apologise to Mrs B.", ["apology"]],
    ["The Council will write to Mrs B to say sorry for its delay.", ["apology"]],
    ["The Council will send Mrs B a letter of apology.", ["apology"]],
    ["The Council has already apologised and I have not asked it to do so again.", []],
    ["An apology is a suitable and sufficient remedy.", []],
    ["The Council will remind its officers of the time limits.", ["staff-reminder"]],
    ["The Council will train its front desk staff.", ["training"]],
    ["The Council will review its procedure for closing cases.", ["policy-procedure-review"]],
    ["The Council will review how it decides whether to arrange transport.", ["policy-procedure-review"]],
    ["The Council will audit a sample of its closed cases.", ["audit-case-review"]],
    ["The Council will correct its website.", ["publish-information"]],
    ["The Council will produce an action plan for moving families on.", ["action-plan"]],
    ["The Council will tell us how it will cut its waiting list.", ["action-plan"]],
    ["The Council will ensure stage two investigations start in time.", ["monitoring"]],
    ["The Council will recruit more educational psychologists.", ["resource"]],
    ["The Council will write to other families who were affected.", ["remedy-others"]],
    ["The Council will carry out a fresh assessment of C's needs.", ["reassess"]],
    ["The Council will issue the final EHC plan.", ["issue-document"]],
    ["The Council will hold a fresh appeal.", ["reconsider-decision"]],
    ["The Council will amend its records of the meeting.", ["correct-records"]],
    ["The Council will give Mrs B a single point of contact.", ["named-contact"]],
    ["The Council will send its social worker’s report to Mrs B.", []],
    ["The Council will report to its scrutiny committee on its backlog.", ["action-plan"]],
    ["The Council will check the other entries of that year against its paper register.", ["audit-case-review"]],
    [
      "The Council will go back through the licences granted last year to see whether it was done to others.",
      ["audit-case-review"],
    ],
    ["The Council will let us know how the mailbox is now being looked after.", ["action-plan"]],
    ["The Council will have its register checked by an outside body.", ["audit-case-review"]],
    ["The Council will name a manager to oversee open allegations.", ["monitoring"]],
    ["The Council will add details of appeals to its standard emails.", ["policy-procedure-review"]],
    ["The Council will write a short note for call handlers on homes left empty.", ["staff-reminder"]],
    [
      "The Council will publish on its website how long carers may wait and introduce a weekly check of cancelled visits.",
      ["publish-information", "monitoring"],
    ],
    [
      "The Council will train its front desk in domestic abuse, and change its checklist so that proof is not asked for.",
      ["training", "policy-procedure-review"],
    ],
    ["The Council will meet the cost of a new hearing aid when it has the invoice.", ["reimbursement"]],
    ["The Council will refund two days' fees.", ["reimbursement"]],
    ["The Council will write off its final invoice in full.", ["waive-charge"]],
    ["The Council will backdate her allowance to May.", ["backdated-payment"]],
    ["The Council will let us have evidence that all of this has been done.", []],
    ["The Council should send evidence to us that it has done this.", []],
    ["The Council should confirm to us when it has completed these actions.", []],
    ["The Care Provider should write to us to confirm it has complied.", []],
    ["The Council will provide the Ombudsman with documentary evidence of the payments and apology.", []],
    ["The Council will write to Mr A and his son to apologise.", ["apology"]],
    ["The Council will speak with its bailiffs to make sure holds are put on accounts.", ["policy-procedure-review"]],
    ["The Council will draw up a protocol for disputes.", ["policy-procedure-review"]],
    ["The Council will review its use of independent investigators.", ["policy-procedure-review"]],
    ["The Council will give its social workers guidance on records.", ["staff-reminder"]],
    ["The Council will prune the tree beside Mrs B's home every year.", []],
    ["We will publish a statement if it does not comply.", []],
    ["I make no recommendation for training.", []],
  ])("%s", (text, want) => expect(kinds([text])).toEqual(want));

  it("reads each item of a list, and no lead-in", () => {
    expect(
      kinds([
        "The Council will, within four weeks:",
        "- apologise to Mrs B;",
        "- arrange tuition for C; and",
        "- remind its panel of the law.",
      ]),
    ).toEqual(["apology", "provide-service", "staff-reminder"]);
  });
  it("reads a list whose lead-in ends without a colon", () => {
    const { remedies } = extractRemedies(
      decisionOf({
        action: [
          "The Council will take the following action within one month of my final decision.",
          "Apologise to Mrs B.",
          "Pay Mrs B £200 for her distress.",
        ],
      }),
    );
    expect(remedies.map((r) => [r.kind, r.within])).toEqual([
      ["apology", "P1M"],
      ["symbolic-payment", "P1M"],
    ]);
  });
  it("takes no improvement from what a body says it will do anyway", () => {
    const { remedies } = extractRemedies(
      decisionOf({ analysis: ["The Council has said it will visit again. It will also remind its officers."] }),
    );
    expect(remedies).toEqual([]);
  });
  it("checks a printed rate against its product", () => {
    const checks = (action: string[]) => extractRemedies(decisionOf({ action })).award.checks;
    expect(
      checks(["The Council will pay £350 for overcrowding, at £50 a month for seven months, and £100 for distress."]),
    ).toBe("parts-equal-total");
    expect(checks(["The Council will pay Mrs B £350 for distress."])).toBe("single");
    expect(checks(["The Council will apologise."])).toBe("none");
  });
  it("reads improvements that another body is asked to show", () => {
    expect(
      kinds([
        "The Council will ask the Home for proof that it has:",
        "- audited its charts; and",
        "- trained its night staff.",
      ]),
    ).toEqual(["audit-case-review", "training"]);
  });
  it("says what an improvement concerns", () => {
    const [r] = extractRemedies(
      decisionOf({ action: ["The Council will remind staff how to deal with stage two complaints."] }),
    ).remedies;
    expect(r).toMatchObject({ kind: "staff-reminder", concerns: "complaint-stage-2", class: null, counts: false });
  });
  it("keeps what the body refused as recommended", () => {
    const { remedies } = extractRemedies(
      decisionOf({
        heading: "Recommendations",
        action: ["The Council should pay Mrs B £300 for distress. The Council has not agreed."],
      }),
    );
    expect(remedies[0]).toMatchObject({ status: "recommended", counts: true, pence: 30000 });
  });
});
