import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCsv } from "../../data/csv.ts";
import { addDuration, parsePrintedDate, toIsoDate } from "../../data/dates.ts";
import { parseReference, referenceYear, toSlug } from "../../data/slugs.ts";

test.each([
  ["Children's care services", "children-s-care-services"],
  ["Children’s care services", "children-s-care-services"],
  ["COVID-19", "covid-19"],
  ["  Œuvre & Café  ", "uvre-cafe"],
  ["—", ""],
])("slug of %j is %j", (name, slug) => expect(toSlug(name)).toBe(slug));

describe("references typed any way", () => {
  test.each([
    ["24 914 093", "24 914 093", "24-914-093"],
    ["24914093", "24 914 093", "24-914-093"],
    ["24-914-093", "24 914 093", "24-914-093"],
    ["LGO 24 914 093", "24 914 093", "24-914-093"],
    ["19 918 519C", "19 918 519c", "19-918-519c"],
    ["19 918 519 c", "19 918 519c", "19-918-519c"],
    ["see 19 918 519 council", "19 918 519", "19-918-519"],
  ])("%j", (typed, ref, slug) => expect(parseReference(typed)).toMatchObject({ ref, slug }));
  test.each(["", "24 914", "124 914 0933", "£24 914 093", "a recipe"])("%j is none", (typed) =>
    expect(parseReference(typed)).toBeNull(),
  );
  test("year", () => expect(referenceYear("09 914 093")).toBe(2009));
});

describe("dates", () => {
  test.each([
    ["05 Nov 2018", "2018-11-05"],
    ["5th November 2018", "2018-11-05"],
    ["08-Feb-2019", "2019-02-08"],
    ["Decided on 1 September, 2020.", "2020-09-01"],
    ["05/11/2018", "2018-11-05"],
    ["2018-11-05", "2018-11-05"],
    ["31 Feb 2018", null],
    ["Nov 2018", null],
    ["", null],
  ])("%j is %j", (text, iso) => expect(parsePrintedDate(text)).toBe(iso));

  test.each([
    ["2025-07-01", "P4W", false, "2025-07-29"],
    ["2025-01-31", "P1M", false, "2025-02-28"],
    ["2024-01-31", "P1M", false, "2024-02-29"],
    ["2025-11-30", "P3M", false, "2026-02-28"],
    ["2024-02-29", "P1Y", false, "2025-02-28"],
    ["2025-07-04", "P1D", true, "2025-07-07"],
    ["2025-07-01", "P20D", true, "2025-07-29"],
    ["2025-07-01", "P0D", false, "2025-07-01"],
    ["2025-07-01", "P1M2D", false, null],
  ])("%s + %s (working days: %s) is %s", (date, duration, working, expected) =>
    expect(addDuration(date, duration, working)).toBe(expected),
  );

  test("every day of the calendar survives printing and reading", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (y, m, d) => {
          const iso = toIsoDate(y, m, d);
          const month = new Date(Date.UTC(y, m - 1, d)).toLocaleString("en-GB", { month: "long", timeZone: "UTC" });
          expect(parsePrintedDate(`${d} ${month} ${y}`)).toBe(iso);
        },
      ),
    );
  });
});

describe("tables", () => {
  test.each([
    ["a,b\n1,2\n", [{ a: "1", b: "2" }]],
    ["\ufeffa,b\r\n1,2", [{ a: "1", b: "2" }]],
    ['a,b\n"x, y","say ""so"""\n\n', [{ a: "x, y", b: 'say "so"' }]],
    ['a\n"two\nlines"', [{ a: "two\nlines" }]],
    ["a,b\n1", [{ a: "1", b: "" }]],
    ["", []],
  ])("%j", (csv, rows) => expect(parseCsv(csv)).toEqual(rows));
});
