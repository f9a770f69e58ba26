import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decisionSchema } from "../../data/decision.ts";
import { readDecision } from "../../ingest/pipeline.ts";
import { warningCodes } from "./parse/read.ts";
import { flatWithHeader, numbered, page, sample } from "./parse/renderings.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const give = (text: string, more: Partial<Parameters<typeof readDecision>[0]> = {}) =>
  readDecision({ uri: "x.txt", bytes: bytes(text), ...more });
const reason = (text: string): string => {
  const result = give(text);
  return "quarantine" in result ? result.quarantine.code : "a record";
};
const record = (text: string, more: Partial<Parameters<typeof readDecision>[0]> = {}) => {
  const result = give(text, more);
  if ("quarantine" in result) throw new Error(result.quarantine.message);
  return result.decision;
};

describe("what is no decision says why", () => {
  test.each([
    ["an empty file", "", "empty"],
    ["a recipe", "Leek soup\n\n1. Wash 3 leeks.\n2. Boil for 20 minutes.\n", "no-reference"],
    ["a text with sections but no reference", numbered(sample).replace(" (23 914 207)", ""), "no-reference"],
    [
      "an error page",
      "<!DOCTYPE html><html><head><title>404</title></head><body><h1>Page not found</h1></body></html>",
      "no-decision-page",
    ],
    ["zero bytes", "\u0000\u0000", "binary"],
  ])("%s", (_, text, code) => expect(reason(text)).toBe(code));

  test("an error page under a decision's address stays an error page", () => {
    const officialUrl = "https://www.lgo.org.uk/decisions/education/school-transport/23-914-207";
    const result = give("<html><body><h1>Page not found</h1></body></html>", { officialUrl });
    expect(result).toMatchObject({ quarantine: { code: "no-decision-page" } });
  });
});

describe("what is a decision is a record, however short", () => {
  test("a title line and a reference", () => {
    const d = record("Millbrook County Council (23 914 207)\n");
    expect(d.body.name).toBe("Millbrook County Council");
    expect(d.sections).toEqual([]);
    expect(warningCodes(d)).toEqual([
      "date-missing",
      "category-missing",
      "outcome-missing",
      "text-incomplete",
      "award-unknown",
    ]);
    expect(d.outcome).toEqual({ code: "unknown", printed: null, inferred: false, investigated: null });
  });

  test("a reference without a title line", () => {
    const d = record("Reference: 23 914 207\n\nThe complaint\n\n  1. Mrs T complains about a bus.\n");
    expect([d.ref, d.body.name, d.body.slug]).toEqual(["23 914 207", null, "unknown"]);
    expect(d.warnings.map((w) => w.code)).toContain("title-missing");
  });

  test("a title lost in the copy, the reference in the address", () => {
    const text = numbered(sample).split("\n").slice(2).join("\n");
    const d = record(text, { officialUrl: "https://www.lgo.org.uk/decisions/education/school-transport/23-914-207" });
    expect([d.ref, d.body.name, d.source.official?.built]).toEqual(["23 914 207", null, false]);
  });
});

describe("identity and address", () => {
  test.each([
    ["Elmham Hospitals NHS Trust (19 918 519c)", "19 918 519c", "19-918-519c", "19918519", "nhs"],
    ["Elmham Hospitals NHS Trust (19 918 519C)", "19 918 519c", "19-918-519c", "19918519", "nhs"],
    [
      "Elmham Hospitals NHS Trust (17 916 547)",
      "17 916 547",
      "17-916-547-elmham-hospitals-nhs-trust",
      "17916547",
      "nhs",
    ],
    ["Oak Rise (Northern) Limited (23 903 109)", "23 903 109", "23-903-109", "23903109", "care-provider"],
    ["Saint Alder’s Primary School (20-911-222)", "20 911 222", "20-911-222", "20911222", "school"],
  ])("%s", (title, ref, slug, caseId, type) => {
    const d = record(`${title}\n\nSummary: Mr F complained.`);
    expect([d.ref, d.slug, d.caseId, d.body.type]).toEqual([ref, slug, caseId, type]);
  });

  test("the official page's address is built from category and reference, and says so", () => {
    expect(record(numbered(sample)).source.official).toEqual({
      url: "https://www.lgo.org.uk/decisions/education/school-transport/23-914-207",
      built: true,
    });
    expect(record(numbered(sample), { fictional: true }).source.official).toBeNull();
  });

  test("several title lines: the first is the record's body", () => {
    const d = record(
      "Millbrook County Council (21 900 206)\nElmham NHS Trust (21 900 206a)\n\nSummary: Mr G complained.",
    );
    expect([d.body.name, d.ref]).toEqual(["Millbrook County Council", "21 900 206"]);
  });
});

describe("the sanity pass", () => {
  const codes = (text: string, today = "2026-01-31"): string[] => record(text, { today }).warnings.map((w) => w.code);
  const shape = flatWithHeader(sample);

  test.each([
    ["nothing but what an invented decision shows", shape, ["reference-unusual", "body-unknown"]],
    [
      "a date before the reference's year",
      shape.replace("09 Feb 2024", "09 Feb 2022"),
      ["reference-unusual", "date-before-reference", "body-unknown"],
    ],
    [
      "a date in the future",
      shape.replace("09 Feb 2024", "09 Feb 2027"),
      ["reference-unusual", "date-in-future", "body-unknown"],
    ],
    [
      "an outcome that is none of the three",
      shape.replace("Decision : Upheld", "Decision : Report issued"),
      ["reference-unusual", "body-unknown", "outcome-unusual"],
    ],
  ])("%s", (_, text, expected) => expect(codes(text)).toEqual(expected));

  test("a day that no calendar has is a warning of the reading", () => {
    const d = record(shape.replace("09 Feb 2024", "31 Feb 2024"));
    expect([d.decidedOn, warningCodes(d)]).toEqual([null, ["date-unreadable"]]);
  });

  test("a title that stands once against all others, with the other sex, may be a slip", () => {
    const many = (slip: string): string =>
      shape.replace("- Mrs T says she", `- ${"Mrs T wrote. ".repeat(10)}\n- ${slip}\n- Mrs T says she`);
    expect(codes(many("Mr T asked for her son to be heard."))).toContain("name-slip");
    expect(codes(many("Mr T came home with his son."))).not.toContain("name-slip");
  });

  test("a stage that is dated before the one that it follows", () => {
    const text = shape.replace(
      "Her appeal was refused in October 2023. The letter had one line.",
      "She complained at stage two on 3 May 2023. She sent her stage three request on 9 June 2022.",
    );
    expect(codes(text)).toContain("date-order");
  });
});

describe("any input gives a record or a reason", () => {
  const holds = (input: Uint8Array): void => {
    const result = readDecision({ uri: "fuzz", bytes: input, today: "2026-01-31" });
    if ("quarantine" in result) expect(result.quarantine.message).not.toBe("");
    else {
      const d = decisionSchema.parse(result.decision);
      expect(d.warnings.map((w) => w.code)).not.toContain("extraction-failed");
      expect(d.warnings.map((w) => w.code)).not.toContain("evidence-broken");
      const ids = d.sections.flatMap((s) => s.paragraphs.map((p) => p.id));
      expect(new Set(ids).size).toBe(ids.length);
      const numbers = d.sections.flatMap((s) => s.paragraphs.flatMap((p) => (p.number === null ? [] : [p.number])));
      expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    }
  };

  test("bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), holds), { numRuns: 300 });
  });

  const line = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom(
      "Back to top",
      "The complaint",
      "What I found",
      "What happened",
      "Analysis",
      "Agreed action",
      "Final decision",
      "  1. Mrs T complains that the Council:",
      "  1. was late;",
      "      1. was very late; and",
      "    • wrote nothing.",
      "- The Council should do the following.",
      "- pay £300",
      " - pay £40",
      "(Local Government Act 1974, section 26A)",
      "Summary: It was late",
      "Category : Education > School transport",
      "Decision : ",
      "Upheld Reference 23-914-549 Sector Education Category Other Decided 05 June 2024",
      "",
      "<li>",
      "a) nested",
    ),
  );
  test("lines of the genre in any order", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.boolean(), (lines, titled) =>
        holds(bytes([...(titled ? ["Millbrook County Council (23 914 207)"] : []), ...lines].join("\n"))),
      ),
      { numRuns: 500 },
    );
  });

  const tags = fc.constantFrom(
    "<ol>",
    "</ol>",
    "<ul>",
    "<li>",
    "</li>",
    "<p>",
    "<h2>",
    "</h2>",
    "<b>",
    "<br>",
    "<article id=article>",
    "<td>",
    "x",
    "<span class=label>",
    "</span>",
    "<dd>",
  );
  test("markup in any order", () => {
    fc.assert(
      fc.property(fc.array(tags, { maxLength: 60 }), (parts) =>
        holds(bytes(`<html><body><p>Millbrook County Council (23 914 207)</p>${parts.join("a text ")}`)),
      ),
      { numRuns: 300 },
    );
  });

  test("a page cut at any byte", () => {
    const whole = bytes(page(sample));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length }), (at) => holds(whole.subarray(0, at))),
      { numRuns: 200 },
    );
  });
});
