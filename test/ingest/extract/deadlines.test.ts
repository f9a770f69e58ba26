import { describe, expect, it } from "vitest";
import { dueDate, findDeadlines } from "../../../ingest/extract/deadlines.ts";
import { extractRemedies } from "../../../ingest/extract/remedies/remedies.ts";
import { decisionOf } from "./remedy-builder.ts";

describe("time limits", () => {
  it.each<[string, string | null]>([
    ["Within four weeks of my final decision", "P4W"],
    ["within 20 working days of this decision:", "P20D working"],
    ["within a month", "P1M"],
    ["within twenty-eight days", "P28D"],
    ["within four to six weeks", "P6W"],
    ["within six (6) weeks", "P6W"],
    ["within a fortnight", "P2W"],
    ["no later than four weeks after this decision", "P4W"],
    ["By 31 January 2022 the", "2022-01-31"],
    ["no later than 6 January 2025:", "2025-01-06"],
    ["by the end of February 2024, remind", "2024-02-29"],
    ["by 31 February 2024", null],
    ["every two months for eight weeks", null],
    ["over the next six months", null],
    ["should immediately decide", "P0D"],
    ["The Home agreed in four weeks:", "P4W"],
    ["It agreed in eight weeks to change the form", "P8W"],
    ["It has agreed to show us, in five months, how many forms it holds", "P5M"],
    ["she was told that, in five months she would move", null],
    ["The Trust agreed to do the following in the next month:", "P1M"],
    ["The Council agreed to do the following in one month:", "P1M"],
    ["In two months it agreed to make a rule", "P2M"],
    ["I asked it to take these steps in six weeks", "P6W"],
    ["In the three months after it, the Council will", "P3M"],
    ["It will look for a place in the coming fortnight", "P2W"],
    ["The Trust will, by one month from now, write to her", "P1M"],
    ["It will let us see the plan in three months.", "P3M"],
    ["send us the new form in five weeks;", "P5W"],
    ["The Home should tell us, by the end of two months, how it recruits", "P2M"],
    ["what it has agreed is that in a month it:", "P1M"],
    ["It has until the end of May 2025 to do so", "2025-05-31"],
    ["It will finish the list by the end of 2026", "2026-12-31"],
    ["The Council will, before six weeks are out, write to her", "P6W"],
    ["and this will be done before a month has passed", "P1M"],
    ["before two years had passed he wrote again", null],
    ["Before the end of three months it will inspect", "P3M"],
    ["In the month that follows this decision the Trust will", "P1M"],
    ["In the month that followed she wrote again", null],
    ["In the fortnight beginning today the Home will", "P2W"],
    ["In the space of one month £90 will go to her", "P1M"],
    ["In the space of six weeks she had four carers", null],
    ["In the course of the next six weeks the School will", "P6W"],
    ["He moved three times in the course of two months", null],
    ["It will be refunded in the coming 30 days", "P30D"],
    ["That makes £90, payable in one month.", "P1M"],
    ["The refund was due in two weeks", null],
    ["It is due one month from the date at the head of this decision.", "P1M"],
    ["within 20 working days of the date at the top of this statement", "P20D working"],
    ["Payments for the noise, one month allowed:", "P1M"],
    ["He should have this payment in four weeks.", "P4W"],
    ["It will refund the £90 she spent in two months.", null],
    ["They had been promised a ramp by Christmas 2023.", null],
    ["It should not have left him there in four weeks.", null],
    ["It agreed in 2023 to pay", null],
    ["in the month of the funeral", null],
    ["it was agreed at the meeting", null],
  ])("%s", (text, want) => {
    const found = findDeadlines(text)[0];
    expect(found ? (found.on ?? `${found.within}${found.workingDays ? " working" : ""}`) : null).toBe(want);
  });

  it("tells a limit that runs from an event", () => {
    expect(findDeadlines("within two weeks of seeing her invoices")[0]?.fromEvent).toBe(true);
    expect(findDeadlines("within two weeks of the date of my final decision")[0]?.fromEvent).toBe(false);
  });

  it.each<[string, string, string | null]>([
    ["2025-07-01", "P4W", "2025-07-29"],
    ["2025-01-31", "P1M", "2025-02-28"],
    ["2025-12-31", "P2M", "2026-02-28"],
    ["2024-02-29", "P1Y", "2025-02-28"],
    ["2024-05-30", "P10D", "2024-06-09"],
  ])("%s and %s", (from, within, want) => expect(dueDate(from, within, false)).toBe(want));

  it.each<[string, string | null]>([
    ["The Council will, by Christmas Eve, write to her", "12-24"],
    ["It should finish before the end of the financial year", "03-31"],
    ["He was to have had his grant by Christmas", null],
  ])("%s", (text, want) => expect(findDeadlines(text)[0]?.dayOfYear ?? null).toBe(want));

  it("gives no date for working days", () => expect(dueDate("2025-07-01", "P20D", true)).toBeNull());
});

const limits = (action: string[]) =>
  extractRemedies(decisionOf({ action })).remedies.map(
    (r) => `${r.pence === null ? r.kind : r.pence / 100} ${r.within ?? r.dueOn ?? "none"}`,
  );

describe("deadlines of remedies", () => {
  it("passes a lead-in's limit to its items until one prints its own", () => {
    expect(
      limits([
        "Within four weeks the Council will:",
        "- apologise to Mrs B;",
        "- pay Mrs B £200; and",
        "- within three months, review its policy on transport.",
      ]),
    ).toEqual(["apology P4W", "200 P4W", "policy-procedure-review P3M"]);
  });
  it("hears a limit set in the next sentence", () => {
    expect(
      limits([
        "The Council will pay Mrs B £200 for distress. It should make the payment within two months of my decision.",
      ]),
    ).toEqual(["200 P2M"]);
  });
  it("hears a limit set once for the whole list", () => {
    expect(
      limits([
        "The Council will:",
        "- pay Mrs B £200 for distress;",
        "- apologise to her.",
        "It should complete these actions within six weeks.",
      ]),
    ).toEqual(["200 P6W", "apology P6W"]);
  });
  it("keeps the later action's limit from the earlier one", () => {
    expect(limits(["The Council will pay Mrs B £200 and, within three months, train its staff."])).toEqual([
      "200 none",
      "training P3M",
    ]);
  });
  it.each<[string[], string[]]>([
    [
      [
        "Within one month the Council will pay Mrs B £90.",
        "It will tell its managers that a case is closed in writing. The same time applies.",
      ],
      ["90 P1M", "staff-reminder P1M"],
    ],
    [
      [
        "The Council will repay the £42 in 20 working days.",
        "It agrees, with the same time limit, to pay Mrs B £90 for distress.",
      ],
      ["42 P20D", "90 P20D"],
    ],
    [["Mrs B will have £90 for distress. The sum is payable within 21 days."], ["90 P21D"]],
    [["The Council will pay Mrs B £90. The chief clerk will arrange this within three weeks."], ["90 P3W"]],
    [["The Council will pay Mrs B £90. She should get it within one month."], ["90 P1M"]],
    [
      ["The Council will apologise to Mrs B. It will send her £90.", "These letters will go out within a fortnight."],
      ["apology P2W", "90 P2W"],
    ],
    [
      [
        "The Council will:",
        "- pay Mrs B the £90 that it kept;",
        "- do so in 21 days; and",
        "- stop closing cases by telephone.",
      ],
      ["90 P21D", "policy-procedure-review none"],
    ],
    [["For that uncertainty Mrs B will receive £90 from the Council within one month."], ["90 P1M"]],
    [["The Council will pay Mrs B £90. It will write to residents within one month."], ["90 none", "explain P1M"]],
  ])("%s", (action, want) => expect(limits(action)).toEqual(want));
  it("takes no limit from what staff are reminded of", () => {
    expect(limits(["The Council will remind staff that replies must be sent within 20 working days."])).toEqual([
      "staff-reminder none",
    ]);
  });
});
