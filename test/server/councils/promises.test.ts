import { describe, expect, test } from "vitest";
import type { Decision, Fault, Remedy } from "../../../data/decision.ts";
import { promisesReplySchema } from "../../../server/schemas/councils.ts";
import { appOf, corpusOf } from "../../support/analytics.ts";
import { makeDecision, makeRemedy } from "../../support/decisions.ts";

const fault = (given: Partial<Fault> = {}): Fault => ({
  id: "f1",
  code: "delay",
  concerns: "ehc-annual-review",
  finding: "fault",
  by: "ombudsman",
  injustice: "caused",
  duration: null,
  durationInferred: false,
  eventsFrom: null,
  eventsTo: null,
  evidence: { paragraph: "p1", start: 0, end: 3 },
  ...given,
});
const improvement = (given: Partial<Remedy> = {}): Remedy =>
  makeRemedy({
    kind: "policy-procedure-review",
    class: null,
    counts: false,
    pence: null,
    valuePence: null,
    heads: [],
    concerns: "ehc-annual-review",
    faults: ["f1"],
    dueOn: "2023-09-01",
    ...given,
  });
/** June 2023: an improvement agreed by September. */
const promise = (given: Partial<Remedy> = {}, faults: Fault[] = [fault()]): Decision =>
  makeDecision({
    ref: "22 901 001",
    decidedOn: "2023-06-01",
    faults,
    remedies: [improvement(given)],
    text: ["The review of the plan was late. The Council will look at how it plans reviews."],
  });
let next = 0;
const later = (given: Partial<Fault>, decision: Parameters<typeof makeDecision>[0] = {}): Decision => {
  next++;
  return makeDecision({
    ref: `24 902 ${String(next).padStart(3, "0")}`,
    decidedOn: "2025-02-01",
    faults: [fault(given)],
    text: [`The review was late again (${next}).`],
    ...decision,
  });
};

async function promises(decisions: Decision[], query = "", slug = "aldermarch") {
  const corpus = corpusOf(decisions);
  const app = await appOf(corpus);
  try {
    const { status, body } = await app.get(`/api/v1/councils/${slug}/promises?${query}`);
    expect(status, JSON.stringify(body)).toBe(200);
    return promisesReplySchema.parse(body);
  } finally {
    await app.close();
    corpus.close();
  }
}
/** How the faults of later decisions are listed: later, spanning, undated. */
async function listed(decisions: Decision[], query = ""): Promise<number[]> {
  const found = (await promises([promise(), ...decisions], query)).promises.find((p) => p.slug === "22-901-001");
  return [found?.later.length ?? -1, found?.spanning.length ?? -1, found?.undated.length ?? -1];
}

describe("which faults are similar, and later", () => {
  test.each<[name: string, fault: Partial<Fault>, want: number[]]>([
    ["events that began after the due date", { eventsFrom: "2024-01-10", eventsTo: "2024-05-01" }, [1, 0, 0]],
    ["events that began before it and went on", { eventsFrom: "2023-05-01", eventsTo: "2024-01-01" }, [0, 1, 0]],
    ["events over before it, though decided later", { eventsFrom: "2023-01-01", eventsTo: "2023-08-01" }, [0, 0, 0]],
    ["events on the very day are not after it", { eventsFrom: "2023-09-01", eventsTo: "2023-09-01" }, [0, 0, 0]],
    ["events without dates are listed apart", {}, [0, 0, 1]],
    ["another kind of fault", { code: "no-reasons", eventsFrom: "2024-01-10" }, [0, 0, 0]],
    ["the same fault in another service", { concerns: "school-transport", eventsFrom: "2024-01-10" }, [0, 0, 0]],
    ["no fault found", { finding: "no-fault", eventsFrom: "2024-01-10" }, [0, 0, 0]],
    ["accepted by the council", { by: "body", eventsFrom: "2024-01-10" }, [1, 0, 0]],
  ])("%s", async (_name, given, want) => {
    expect(await listed([later(given)])).toEqual(want);
  });

  test("an earlier decision without dates is not later", async () => {
    expect(await listed([later({}, { decidedOn: "2022-02-01" })])).toEqual([0, 0, 0]);
    expect(await listed([later({}, { decidedOn: null })])).toEqual([0, 0, 0]);
  });

  test("another council's fault is not its own; a successor's only where asked for", async () => {
    const elsewhere = { body: { name: "Averley Council", slug: "averley", known: true, type: "unitary" as const } };
    expect(await listed([later({ eventsFrom: "2024-01-10" }, elsewhere)])).toEqual([0, 0, 0]);
    const county = { name: "Wendlemoor County Council", slug: "wendlemoor", known: true, type: "county" as const };
    const north = { name: "North Wendlemoor Council", slug: "north-wendlemoor", known: true, type: "unitary" as const };
    const pair = [{ ...promise(), body: county }, later({ eventsFrom: "2024-01-10" }, { body: north })];
    expect((await promises(pair, "", "wendlemoor")).promises[0]?.later).toHaveLength(0);
    expect((await promises(pair, "successors=on", "wendlemoor")).promises[0]?.later).toHaveLength(1);
  });

  test("without a due date nothing is after it", async () => {
    const reply = await promises([promise({ dueOn: null }), later({ eventsFrom: "2024-01-10" })]);
    const found = reply.promises.find((p) => p.slug === "22-901-001");
    expect(found?.later).toEqual([]);
    expect(found?.undated).toHaveLength(1);
  });

  test("an improvement that names no service, or only “other”, is paired with nothing", async () => {
    const other = fault({ concerns: "other" });
    for (const concerns of [null, "other"] as const) {
      const reply = await promises([
        promise({ concerns, faults: [] }, [other]),
        later({ concerns: "other", eventsFrom: "2024-01-10" }),
      ]);
      expect(reply.promises.find((p) => p.slug === "22-901-001")).toMatchObject({ codes: [], later: [], undated: [] });
    }
  });

  test("the decision's own other faults are not what an improvement answers", async () => {
    const both = [fault(), fault({ id: "f2", code: "no-reasons", concerns: "ehc-annual-review" })];
    const reply = await promises([promise({}, both), later({ code: "no-reasons", eventsFrom: "2024-01-10" })]);
    expect(reply.promises.find((p) => p.slug === "22-901-001")?.later).toEqual([]);
  });

  test("both paragraphs, the day of the events, and upheld cases a year before and after", async () => {
    const reply = await promises([promise(), later({ eventsFrom: "2024-01-10", eventsTo: "2024-05-01" })]);
    const found = reply.promises.find((p) => p.slug === "22-901-001");
    expect(found).toMatchObject({
      paragraph: "p1",
      dueOn: "2023-09-01",
      kind: "policy-procedure-review",
      codes: ["delay"],
    });
    expect(found?.text).toContain("look at how it plans reviews");
    expect(found?.later[0]).toMatchObject({ on: "2024-01-10", paragraph: "p1", code: "delay" });
    expect(found?.later[0]?.text).toContain("late again");
    expect(found?.perYear).toEqual([
      { year: "2023-24", upheld: 1, when: "same" },
      { year: "2024-25", upheld: 1, when: "after" },
    ]);
    expect(reply.compliance).toMatchObject({ year: "2024-25", rate: 0.997 });
    expect(reply.note).toContain("does not know whether");
  });
});
