/** The five real decisions, read in place where they are at hand: their numbers and header, none of their sentences. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const folder = new URL("../../../../shared/decisions/", import.meta.url);
const present = existsSync(folder);
if (!present)
  console.warn("The real decisions are not beside the repository (../shared/decisions): their tests are skipped");

const load = (name: string) => read(readFileSync(new URL(`${name}.txt`, folder)), `${name}.txt`);

/** First and last number under each heading, with the count of nested items and orphans. */
const ranges = (name: string): string[] =>
  load(name).sections.map((s) => {
    const numbers = s.paragraphs.flatMap((p) => (p.number === null ? [] : [p.number]));
    const nested = s.paragraphs.length - numbers.length;
    return `${s.code} ${numbers[0]}-${numbers.at(-1)}${nested > 0 ? ` +${nested}` : ""}`;
  });

describe.skipIf(!present)("paragraph numbers by which decisions cite themselves", () => {
  test("22 006 917", () => {
    expect(ranges("22-006-917")).toEqual([
      "complaint 1-3",
      "role-and-powers 4-6",
      "how-i-considered 7-9",
      "law-and-guidance 10-14 +7",
      "law-and-guidance 15-18 +4",
      "law-and-guidance 19-20",
      "law-and-guidance 21-21",
      "what-happened 22-24",
      "what-happened 25-28 +11",
      "what-happened 29-39 +7",
      "what-happened 40-41",
      "analysis 42-53 +6",
      "agreed-action 54-56 +4",
      "decision 57-57",
    ]);
  });

  test("24 014 093", () => {
    expect(ranges("24-014-093")).toEqual([
      "complaint 1-3",
      "role-and-powers 4-7",
      "what-i-investigated 8-10 +2",
      "how-i-considered 11-12",
      "findings 13-18",
      "law-and-guidance 19-20",
      "law-and-guidance 21-22 +3",
      "what-happened 23-43 +8",
      "analysis 44-56 +4",
      "agreed-action 57-58 +2",
      "decision 59-59",
    ]);
  });

  test("17 008 460: a nested run that prints 1. for every item ends where the case is spoken of again", () => {
    expect(ranges("17-008-460")).toEqual([
      "complaint 1-2 +9",
      "role-and-powers 3-5",
      "how-i-considered 6-6",
      "findings 7-10",
      "findings 11-16",
      "findings 17-20 +17",
      "findings 21-26",
      "findings 27-29",
      "findings 30-33",
      "findings 34-35",
      "findings 36-36",
      "findings 37-39",
      "findings 40-40",
      "findings 41-42",
      "findings 43-43",
      "findings 44-47",
      "findings 48-48",
      "findings 49-49",
      "findings 50-50",
      "agreed-action 51-62",
      "decision 63-63",
    ]);
    const [complaint] = load("17-008-460").sections;
    expect(complaint?.paragraphs.map((p) => p.label).join(" ")).toBe("1 1a 1b 1c 1d 1e 1f 1g 1h 1i 2");
    expect(complaint?.paragraphs.at(-1)?.certain).toBe(false);
  });

  test("internal references lead to the paragraph that they mean", () => {
    const text = (name: string, id: string): string =>
      load(name)
        .sections.flatMap((s) => s.paragraphs)
        .find((p) => p.id === id)?.text ?? "";
    expect(text("22-006-917", "p21")).toContain("three-stage procedure");
    expect(text("23-019-542", "p3")).toContain("cannot question");
    expect(text("24-014-093", "p19")).toContain("independent");
    expect(text("24-014-093", "p52")).toContain("minutes");
    expect(text("17-008-460", "p1.7")).toContain("safeguarding risk");
    expect(text("17-008-460", "p17.1")).toContain("apology");
    expect(text("17-008-460", "p17.5")).toContain("information sharing");
  });
});

describe.skipIf(!present)("headers of the real decisions", () => {
  test.each([
    ["17-008-460", "northamptonshire", "Disabled children", "upheld", "2018-11-05", "numbered"],
    ["22-006-917", "essex", "Disabled children", "upheld", "2023-03-10", "numbered"],
    ["23-019-542", "lancashire", null, "upheld", null, "flat"],
    ["24-004-875", "kent", null, "upheld", null, "flat"],
    ["24-014-093", "kent", "Other", "upheld", "2025-07-01", "numbered"],
  ])("%s", (name, body, subcategory, outcome, decidedOn, shape) => {
    const d = load(name);
    expect([d.slug, d.body.slug, d.body.known, d.subcategory?.name ?? null]).toEqual([name, body, true, subcategory]);
    expect(d.outcome).toMatchObject({ code: outcome, inferred: subcategory === null, investigated: true });
    expect([d.decidedOn, d.source.shape]).toEqual([decidedOn, shape]);
  });
});

describe.skipIf(!present)("flat copies of the numbered decisions", () => {
  // Measured in reference/site.md: no top-level paragraph may be lost, nested ones may be taken for top level.
  test.each([
    ["22-006-917", 57],
    ["24-014-093", 59],
  ])("%s keeps its %i paragraphs", (name, count) => {
    const whole = load(name);
    const lines = [`${whole.body.name} (${whole.ref})`, "The Ombudsman's final decision:", `Summary: ${whole.summary}`];
    for (const s of whole.sections) lines.push(s.heading, ...s.paragraphs.map((p) => `- ${p.text}`));
    const flat = read(lines.join("\n"));
    const tops = new Set(
      flat.sections.flatMap((s) => s.paragraphs.filter((p) => p.number !== null).map((p) => p.text)),
    );
    const lost = whole.sections.flatMap((s) => s.paragraphs.filter((p) => p.number !== null && !tops.has(p.text)));
    expect(lost.map((p) => p.id)).toEqual([]);
    expect(tops.size).toBeGreaterThanOrEqual(count);
    const wrong = flat.sections.flatMap((s) => s.paragraphs).filter((p) => p.certain && p.number !== null);
    const right = new Map(whole.sections.flatMap((s) => s.paragraphs.map((p) => [p.text, p.number] as const)));
    expect(wrong.filter((p) => right.get(p.text) !== p.number)).toEqual([]);
  });
});
