/** Which kind of step an order is, and what looks like an order and is none. */
import { describe, expect, it } from "vitest";
import { extractRemedies } from "../../../ingest/extract/remedies/remedies.ts";
import { type Draft, decisionOf } from "./remedy-builder.ts";

const kindsOf = (draft: Draft): string[] => [
  ...new Set(extractRemedies(decisionOf(draft)).remedies.map((r) => r.kind)),
];

describe("steps for the service", () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      "compared month by month",
      "The Council will start comparing the firm’s logs with its bills each month.",
      ["monitoring"],
    ],
    [
      "told in writing",
      "The Council will provide written information about fees to everybody who moves in.",
      ["publish-information"],
    ],
  ])("%s", (_, text, want) => expect(kindsOf({ action: [text] })).toEqual(want));
});

describe("steps told in the reasoning of a text without an action section", () => {
  it.each<readonly [string, string | readonly string[], readonly string[]]>([
    [
      "the law asks it of every council",
      "Where a pitch is let, the council must provide water and review its plan.",
      [],
    ],
    ["somebody else agreed to it", "The stallholder agreed to move his van and to arrange a new cover.", []],
    ["what might be asked", "Mrs B may wish to ask it whether to offer a place again.", []],
    [
      "what was decided in the events",
      "They decided that the rule should not be waived and sent a note on how to ask for a review.",
      [],
    ],
    ["the Ombudsman's own task", "My task is to look at how the Council carried out its review.", []],
    ["what somebody wants", "They ask that the Council should start a check of the drains.", []],
    ["what a report tells of it", "The report tells members that the Council owns the land and will get a fee.", []],
    ["what the body agreed", "The Council has agreed to carry out a new assessment of her needs.", ["reassess"]],
    ["what was recommended", "I recommended that it review its procedure for pitches.", ["policy-procedure-review"]],
    [
      "a list under what it agreed",
      [
        "I asked the Council to settle this now. It agreed to:",
        "- apologise to Mrs B; and",
        "- hold the review by May.",
      ],
      ["apology", "reconsider-decision"],
    ],
  ])("%s", (_, analysis, kinds) => {
    expect(kindsOf({ analysis: typeof analysis === "string" ? [analysis] : [...analysis] })).toEqual(kinds);
  });
});

/** Orders of an action section and the kinds that they are. */
const ORDERS: readonly (readonly [string, readonly string[]])[] = [
  ["It will start a weekly list of pitches that nobody has let.", ["monitoring"]],
  ["It will have a senior warden sign the log every night.", ["monitoring"]],
  ["It will set up a log of such calls, which a manager reads each Monday.", ["monitoring"]],
  ["It will name a manager who checks the unanswered letters every month.", ["monitoring"]],
  ["It will keep a register of promises, read by a senior manager every month.", ["monitoring"]],
  ["It will identify other stallholders whose fees were wrong.", ["audit-case-review"]],
  ["It will see that reports of damp are chased every week.", ["monitoring"]],
  ["It will write to every tenant who paid the fee and offer it back.", ["remedy-others"]],
  ["It will invite the 14 families who were refused to apply again.", ["remedy-others"]],
  ["It will compare its list of payers with the list of those exempt.", ["audit-case-review"]],
  ["It will go through the accounts of its other stallholders.", ["audit-case-review"]],
  ["It will look within ten weeks at all fees set since May 2022.", ["audit-case-review"]],
  ["It will identify other people who have been refused since April 2020.", ["audit-case-review"]],
  ["It will let its market officers know that they can waive a fee.", ["staff-reminder"]],
  ["It will put out a note to both teams on who answers.", ["staff-reminder"]],
  ["It will make sure that its night staff know when to ring.", ["staff-reminder"]],
  ["It will give its officers a session with a local charity for the blind.", ["training"]],
  ["It will hold a half-day course for its front desk.", ["training"]],
  ["It will have two people check the address before a report is posted.", ["policy-procedure-review"]],
  ["It will write down who decides on late claims.", ["policy-procedure-review"]],
  ["It will rewrite its standard refusal letter.", ["policy-procedure-review"]],
  ["It will withdraw its policy of limiting refunds to a year.", ["policy-procedure-review"]],
  ["It will set a new hourly rate for sitters.", ["policy-procedure-review"]],
  ["It will take a report on those without a place to the scrutiny committee.", ["action-plan"]],
  ["It will arrange for a director to meet Mrs B to say sorry to her.", ["apology"]],
  ["It will take the two pages off her file.", ["correct-records"]],
  ["It will write a new pathway plan with him.", ["issue-document"]],
  ["It will give Mrs B the name of one officer to ring.", ["named-contact"]],
  ["It will restore her three days at the centre.", ["provide-service"]],
  ["It will pay him simple interest on the refund.", ["interest"]],
  ["A quarterly check on unanswered market letters will be introduced by June.", ["monitoring"]],
  [
    "Its leaflet on stall fees is to be corrected within six weeks and looked at again each spring.",
    ["publish-information"],
  ],
  ["The wording of the refusal letter will be reviewed before the summer.", ["policy-procedure-review"]],
  ["A note on tied pitches will go round to the rents team.", ["staff-reminder"]],
  ["It will have its wardens’ checklist amended, so that drains are looked at.", ["policy-procedure-review"]],
  ["It will have the broken gate replaced by another firm.", ["provide-service"]],
  ["The records of Mr T will be corrected.", ["correct-records"]],
  ["All this will be done within five weeks.", []],
  ["The claim of Mr C will be closed.", []],
  ["The Council said that its policy would be reviewed.", []],
  [
    "To Mrs K it will give £90, and to her nephew £60, and it is going to apologise to both.",
    ["symbolic-payment", "apology"],
  ],
  ["The Council has until 9 May to do so and to apologise to the pair of them.", ["apology"]],
  ["By then it will also have written to apologise.", ["apology"]],
  ["Also within six weeks, write to her with an apology.", ["apology"]],
  ["By 4 May, people had begun to complain about the stalls.", []],
  ["I recommended that, in 15 school days, the governing body offer a new hearing.", ["reconsider-decision"]],
  ["I ask, and it has agreed, only that within ten weeks it rewrite the automatic email.", ["policy-procedure-review"]],
  ["It will also remind its rents officers to say, in every offer, who decides.", ["staff-reminder"]],
  [
    "I also ask it to write within ten weeks to all market traders who have paid for water, offering it back.",
    ["remedy-others"],
  ],
  ["It is to do everything within five weeks of this decision and to show us that it has.", []],
  [
    "The Council is to look at every stall let between 3 May and 9 June 2021 to see if anybody else was left out.",
    ["audit-case-review"],
  ],
  [
    "It should only check bills sent since May 2020 and write to any traders who were not told.",
    ["audit-case-review", "remedy-others"],
  ],
  ["It will look for any other traders who were billed twice and repay them.", ["remedy-others"]],
  ["It will refund the other 47 by the end of the year.", ["remedy-others"]],
  ["It will dip-sample 20 out-of-hours placements for signs of the same.", ["audit-case-review"]],
  ["It will put in writing how and by when pitches are to be measured.", ["policy-procedure-review"]],
  ["Within ten weeks it will look again at its £90 limit.", ["policy-procedure-review"]],
  ["It will correct the page on rents on its website.", ["publish-information"]],
  ["It will stop using those words in its brochure unless it can show they are true.", ["publish-information"]],
  ["It should bring forward a plan for clearing the waiting list.", ["action-plan"]],
  ["A diary system for rent reviews, to be running in ten weeks.", ["policy-procedure-review"]],
  ["This will all be in place within five weeks.", []],
  ["It will commission the therapist and show us the booking.", ["provide-service"]],
  ["It will finish the transition plan.", ["issue-document"]],
  ["It has agreed to do the repairs at the first price.", ["provide-service"]],
  ["It will write to her with an apology and with the name of one officer she can ring.", ["apology", "named-contact"]],
  ["It will cancel the reminder for £45.", ["waive-charge"]],
  ["Mr B will let the Council have his bank statements.", []],
  [
    "Mr D is to get £90 for the worry caused by the call on 7 May and for his trouble in taking it further, and a written apology from a manager.",
    ["symbolic-payment", "apology"],
  ],
  [
    "It should put forward a plan for ending late refunds and publish it on its website.",
    ["action-plan", "publish-information"],
  ],
  ["It will review its stall policy and publish it.", ["policy-procedure-review"]],
  ["The Council will carry out what is set out above.", []],
  ["It will complete a new assessment and name a day-care provider.", ["reassess", "provide-service"]],
  ["It will name a lead officer for each closure.", ["policy-procedure-review"]],
  ["The Council is also to apologise to her in writing.", ["apology"]],
  ["Mr and Mrs D will be apologised to.", ["apology"]],
  ["It has agreed that it will give her £90 and that it will apologise.", ["symbolic-payment", "apology"]],
  ["The desk team will be shown how to spot a lost form.", ["training"]],
  ["It will talk this case through at a wardens' meeting.", ["staff-reminder"]],
  ["Staff at the depot are to have a fresh note of the rule.", ["staff-reminder"]],
  ["It will write to its contractors telling them when to knock.", ["staff-reminder"]],
  ["All new recruits will go on a course on the rules.", ["training"]],
  ["It will no longer close an application without a letter.", ["policy-procedure-review"]],
  ["From June every refusal letter will give the right of review.", ["policy-procedure-review"]],
  ["Its website will say what a stall costs.", ["publish-information"]],
  ["It will build a reminder into its computer system.", ["policy-procedure-review"]],
  ["It will have a system in place by June to chase late forms.", ["policy-procedure-review"]],
  ["It will let us have its plan for clearing the queue.", ["action-plan"]],
  ["It will take on two more wardens.", ["resource"]],
  ["It will go back over the refusals of the past two years.", ["audit-case-review"]],
  ["A fact sheet on rents will be given to every trader.", ["publish-information"]],
  ["It will send its parking guidance to all permit holders.", ["publish-information"]],
  ["It will send all its social workers a copy of the guidance.", ["staff-reminder"]],
  ["It has agreed to circulate the current rules to all depot staff.", ["staff-reminder"]],
  ["It will write to its contractor about the importance of keeping appointments.", ["staff-reminder"]],
  ["The Council agreed to consider Mr M under the discretionary scheme.", ["reconsider-decision"]],
  ["The Council has agreed a new procedure for hardship claims.", ["policy-procedure-review"]],
  ["It will identify other tenants who were charged twice and adjust their accounts.", ["remedy-others"]],
  ["Within six weeks it will send us details of how it will monitor its promises.", ["action-plan"]],
  [
    "The Council will review what it tells tenants when keys are lost, and the Association will train its wardens.",
    ["policy-procedure-review", "training"],
  ],
  [
    "It will take the cap out of its charging policy, and ask its cabinet to approve the change.",
    ["policy-procedure-review"],
  ],
  ["It will lift the £30 ceiling from its hardship policy.", ["policy-procedure-review"]],
  ["Within two months it will introduce a tracker of recommendations.", ["monitoring"]],
  ["It will put in place a system to record reviews when they fall due.", ["monitoring"]],
  ["It will put in place a system for booking interpreters.", ["policy-procedure-review"]],
  ["It will check that his collections take place as planned until May.", ["monitoring"]],
  ["It will review its current caseload to identify any reviews that are late.", ["audit-case-review"]],
  ["The Trust will carry out an audit of patients who are waiting for a key worker.", ["audit-case-review"]],
  ["It will carry out a monthly audit of its call logs.", ["monitoring"]],
  ["It will make sure that results reach its adviser, by changing its referral form.", ["policy-procedure-review"]],
  ["Its letter to Mrs D will say why.", []],
  ["The Council will no longer pursue Mrs D for the debt.", []],
  ["The Council will look into how he was treated.", []],
];

describe("kinds of step", () => {
  it.each(ORDERS)("%s", (text, kinds) => expect(kindsOf({ action: [text] })).toEqual(kinds));
});
