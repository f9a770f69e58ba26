import { describe, expect, test } from "vitest";
import type { Decision } from "../../../data/decision.ts";
import { read, warningCodes } from "./read.ts";
import * as shapes from "./renderings.ts";
import { sample } from "./renderings.ts";

const outline = (d: Decision) =>
  d.sections.map((s) => ({
    code: s.code,
    heading: s.heading,
    parents: s.parents,
    paragraphs: s.paragraphs.map((p) => `${p.id} ${p.label} ${p.depth} ${p.text}`),
  }));

const headed = (d: Decision) => [d.body.name, d.category?.name, d.subcategory?.name, d.outcome.printed, d.decidedOn];

const full = read(shapes.numbered(sample));

describe("one decision in every shape", () => {
  test("numbered: the record that the others are held against", () => {
    expect(full.source.shape).toBe("numbered");
    expect(headed(full)).toEqual(["Millbrook County Council", "Education", "School transport", "Upheld", "2024-02-09"]);
    expect(full.summary).toBe(sample.summary);
    expect(warningCodes(full)).toEqual([]);
    expect(full.sections.map((s) => [s.code, s.heading])).toEqual([
      ["complaint", "The complaint"],
      ["role-and-powers", "The Ombudsman’s role and powers"],
      ["how-i-considered", "How I considered this complaint"],
      ["law-and-guidance", "Travel policy"],
      ["what-happened", "What happened"],
      ["analysis", "Analysis"],
      ["agreed-action", "Agreed action"],
      ["decision", "Final decision"],
    ]);
    const labels = full.sections.map((s) => s.paragraphs.map((p) => p.label).join(" "));
    expect(labels).toEqual(["1 • • • 2", "3  4", "5", "6 7 7a 7b 7c", "8 9", "10 11", "12 • • • 13", "14"]);
    expect(full.sections[1]?.paragraphs.map((p) => p.id)).toEqual(["p3", "p3x1", "p4"]);
    expect(full.sections[5]?.parents).toEqual(["What I found"]);
  });

  test("furniture first", () =>
    expect({ ...read(shapes.furnitureFirst(sample)), source: null }).toEqual({ ...full, source: null }));

  test("a saved page", () => {
    const d = read(shapes.page(sample), "page.html");
    expect(d.source).toMatchObject({ shape: "html", mediaType: "text/html" });
    expect({ ...d, source: null }).toEqual({ ...full, source: null });
  });

  test("flat with header: labels of nested items lost, numbers kept", () => {
    const d = read(shapes.flatWithHeader(sample));
    expect(d.source.shape).toBe("flat");
    expect(headed(d)).toEqual(headed(full));
    expect(unlettered(outline(d))).toEqual(unlettered(outline(full)));
    expect(warningCodes(d)).toEqual([]);
  });

  test("flat without header: outcome inferred from the decision section", () => {
    const d = read(shapes.flat(sample));
    expect(outline(d)).toEqual(outline(read(shapes.flatWithHeader(sample))));
    expect([d.category, d.decidedOn]).toEqual([null, null]);
    expect(d.outcome).toEqual({ code: "upheld", printed: null, inferred: true, investigated: true });
    expect(warningCodes(d)).toEqual(["date-missing", "category-missing", "outcome-missing"]);
  });

  test("nested hyphens", () => {
    const d = read(shapes.nestedHyphen(sample));
    expect(d.source.shape).toBe("nested");
    expect(unlettered(outline(d))).toEqual(unlettered(outline(full)));
  });

  test("nested lists dropped: no paragraph is taken for a list, the numbers are marked", () => {
    const d = read(shapes.nestedDropped(sample));
    const numbers = d.sections.flatMap((s) => s.paragraphs.map((p) => p.number)).filter((n) => n !== null);
    expect(numbers).toEqual(Array.from({ length: 14 }, (_, i) => i + 1));
    expect(d.sections[0]?.paragraphs[1]?.certain).toBe(false);
    expect(warningCodes(d)).toContain("numbering-uncertain");
  });

  test("no marks at all", () => {
    const d = read(shapes.unmarked(sample));
    expect(d.source.shape).toBe("unmarked");
    expect(headed(d)).toEqual(headed(full));
    expect(d.summary).toBe(full.summary);
    expect(d.sections.map((s) => [s.code, s.heading])).toEqual(full.sections.map((s) => [s.code, s.heading]));
    expect(d.sections.every((s) => s.paragraphs.every((p) => !p.certain))).toBe(true);
    expect(d.sections[0]?.paragraphs.map((p) => p.label)).toEqual(["1", "•", "•", "•", "2"]);
  });
});

function unlettered(sections: ReturnType<typeof outline>): unknown {
  return sections.map((s) => ({ ...s, paragraphs: s.paragraphs.map((p) => p.replace(/^(\S+) \d+[a-z] /, "$1 • ")) }));
}

describe("encodings give the same words", () => {
  const text = shapes.numbered(sample);
  const same = { ...full, source: null };
  test.each([
    ["a byte order mark", `\ufeff${text}`],
    ["carriage returns", text.replaceAll("\n", "\r\n")],
    ["no-break spaces", text.replaceAll("Mrs T", "Mrs\u00a0T").replaceAll("  1.", "\u00a0\u00a01.")],
    [
      "soft hyphens and zero-width spaces",
      text.replaceAll("transport", "trans\u00adport").replaceAll("appeal", "ap\u200bpeal"),
    ],
    ["double spaces", text.replaceAll("Council ", "Council  ")],
  ])("%s", (_, variant) => {
    expect({ ...read(variant), source: null }).toEqual(same);
  });

  test("Windows-1252", () => {
    const map: Record<string, number> = { "’": 0x92, "‘": 0x91, "•": 0x95, "£": 0xa3 };
    const bytes = Uint8Array.from([...text].map((c) => map[c] ?? c.charCodeAt(0)));
    expect({ ...read(bytes), source: null }).toEqual(same);
  });

  test("straight quotes find the same sections", () => {
    const d = read(text.replaceAll("’", "'"));
    expect(d.sections.map((s) => s.code)).toEqual(full.sections.map((s) => s.code));
  });

  test("no-break hyphens are hyphens", () => {
    expect(read(text.replace("five days", "five\u2011day")).sections[3]?.paragraphs.at(-1)?.text).toContain("five-day");
  });
});
