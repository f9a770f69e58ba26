import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { realAuthorities } from "../../../data/reference.ts";
import { extractRemedies } from "../../../ingest/extract/remedies/remedies.ts";
import { parseDocument } from "../../../ingest/parse/parse.ts";
import { cleanText } from "../../../ingest/read/decode.ts";
import { readText } from "../../../ingest/read/text.ts";
import { decisionOf } from "./remedy-builder.ts";

const DECISIONS = join(import.meta.dirname, "../../../../shared/decisions");

function read(name: string) {
  const text = cleanText(readFileSync(join(DECISIONS, name), "utf8"));
  const parsed = parseDocument(readText(text), { authorities: realAuthorities(), address: name });
  if ("problem" in parsed) throw new Error(parsed.problem.message);
  return { parsed, ...extractRemedies(parsed) };
}

// The real decisions lie beside the repository; where they are absent these tests are skipped.
describe.skipIf(!existsSync(DECISIONS))("the five real decisions", () => {
  it.each([
    ["24-004-875.txt", 130000, [30000, 40000, 60000]],
    ["22-006-917.txt", 10000, [10000]],
    ["23-019-542.txt", 75000, [15000, 60000]],
    ["24-014-093.txt", 45000, [10000, 35000]],
    ["17-008-460.txt", 70000, [30000, 40000]],
  ] as const)("%s", (name, total, sums) => {
    const { award, remedies } = read(name);
    expect(award.totalPence).toBe(total);
    expect(
      remedies
        .filter((r) => r.counts)
        .map((r) => r.pence)
        .sort((a, b) => (a ?? 0) - (b ?? 0)),
    ).toEqual([...sums]);
  });

  it("keeps a rate with its product and an earlier offer out of the total", () => {
    const { remedies } = read("24-014-093.txt");
    expect(remedies.find((r) => r.pence === 35000)).toMatchObject({
      unit: "per-month",
      unitPence: 5000,
      quantity: 7,
      within: "P4W",
      dueOn: "2025-07-29",
      heads: ["distress", "frustration"],
    });
    expect(remedies.find((r) => r.pence === 25000)).toMatchObject({ status: "offered-earlier", counts: false });
  });

  it("shows words that hold the sum", () => {
    for (const name of ["24-004-875.txt", "23-019-542.txt", "24-014-093.txt"]) {
      const { parsed, remedies } = read(name);
      const texts = new Map(parsed.sections.flatMap((s) => s.paragraphs.map((p) => [p.id, p.text] as const)));
      for (const r of remedies.filter((m) => m.pence !== null)) {
        expect(texts.get(r.evidence.paragraph)?.slice(r.evidence.start, r.evidence.end)).toContain("£");
      }
    }
  });
});

describe("the award", () => {
  it("is zero where a complete text asks for no sum", () => {
    expect(extractRemedies(decisionOf({ action: ["The Council will apologise to Mrs B."] })).award).toMatchObject({
      totalPence: 0,
      openEnded: false,
      checks: "none",
    });
  });
  it("is unknown where the text breaks off", () => {
    expect(extractRemedies(decisionOf({ reachesDecision: false, decision: [] })).award.totalPence).toBeNull();
  });
  it("comes from the Summary where the text breaks off after it", () => {
    expect(
      extractRemedies(
        decisionOf({
          summary: "There was fault. The Council will pay Mrs B £150.",
          reachesDecision: false,
          decision: [],
        }),
      ).award.totalPence,
    ).toBe(15000);
  });
  it("takes the Summary's figure only where the text prints none", () => {
    const summary = "The Council has agreed to pay Mrs B £500.";
    expect(
      extractRemedies(decisionOf({ summary, action: ["The Council will pay Mrs B £500 for distress."] })).award
        .totalPence,
    ).toBe(50000);
    expect(
      extractRemedies(decisionOf({ summary, action: ["The Council will make the payment that it has agreed."] })).award
        .totalPence,
    ).toBe(50000);
  });
  it("says where parts and total disagree, and then counts the total", () => {
    const { award, warnings } = extractRemedies(
      decisionOf({ action: ["The Council will pay Mrs B £500 (£300 for distress and £150 for time and trouble)."] }),
    );
    expect(award).toMatchObject({ totalPence: 50000, checks: "parts-differ" });
    expect(warnings.map((w) => w.code)).toContain("parts-differ");
  });
  it("splits classes and keeps waived debts out", () => {
    const { award } = extractRemedies(
      decisionOf({
        action: [
          "The Council will pay Mrs B £300 for distress and £900 for the education C missed, refund £140 of fees and write off £75 of the bill.",
        ],
      }),
    );
    expect(award).toMatchObject({
      totalPence: 134000,
      symbolicPence: 30000,
      lossOfServicePence: 90000,
      quantifiablePence: 14000,
      waivedPence: 7500,
    });
  });
  it("counts another body's sum in the total but not in this body's own share", () => {
    const { award, remedies } = extractRemedies(
      decisionOf({
        others: ["Fellside NHS Trust"],
        complaint: ["Mrs B complained about Fenmoor Council (the Council) and Fellside NHS Trust (the Trust)."],
        action: ["The Council will pay Mrs B £300 and the Trust will pay her £200 for her distress."],
      }),
    );
    expect(award).toMatchObject({ totalPence: 50000, ownPence: 30000 });
    expect(remedies.map((r) => r.payer)).toEqual(["fenmoor-council", "fellside-nhs-trust"]);
  });
  it("makes one remedy a payer where several pay the same", () => {
    const { remedies } = extractRemedies(
      decisionOf({
        complaint: ["Mrs B complained about the Council and Ashby House (the Home)."],
        action: ["The Council and the Home will each pay Mrs B £250 for her distress."],
      }),
    );
    expect(remedies.filter((r) => r.counts).map((r) => [r.payer, r.pence])).toEqual([
      ["fenmoor-council", 25000],
      ["ashby-house", 25000],
    ]);
  });
  it("records a remedy for other people and leaves it out of the total", () => {
    const { award, remedies } = extractRemedies(
      decisionOf({
        action: [
          "The Council will pay Mrs B £200 for distress.",
          "It will offer £100 to each of the 12 other families affected.",
        ],
      }),
    );
    expect(award.totalPence).toBe(20000);
    expect(remedies.some((r) => r.kind === "remedy-others" && !r.counts)).toBe(true);
  });
  it("gives the same reading twice", () => {
    const draft = decisionOf({ action: ["The Council will pay Mrs B £300 for distress and apologise."] });
    expect(extractRemedies(draft)).toEqual(extractRemedies(draft));
  });
});
