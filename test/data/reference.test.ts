import { describe, expect, test } from "vitest";
import * as reference from "../../data/reference.ts";
import { HEAD_CODES, UNITS } from "../../data/vocabulary.ts";

describe("the tables of data/reference are whole", () => {
  test("every table reads and checks", () => {
    expect(reference.realAuthorities().all.length).toBeGreaterThan(300);
    expect(reference.categories().categories).toHaveLength(10);
    expect(reference.outcomes().printedOutcomes.map((o) => o.printed)).toEqual([
      "Upheld",
      "Not upheld",
      "Closed after initial enquiries",
    ]);
    expect(reference.sectionNames().get("the complaint")).toBe("complaint");
  });

  test("prices stand for every month without a gap", () => {
    const months = reference.cpi().map((row) => row.month);
    for (const [i, month] of months.entries()) {
      if (i === 0) continue;
      const [y = 0, m = 0] = (months[i - 1] ?? "").split("-").map(Number);
      expect(month).toBe(m === 12 ? `${y + 1}-01` : `${y}-${String(m + 1).padStart(2, "0")}`);
    }
  });

  test("figures of the guidance use the codes of the vocabulary", () => {
    for (const figure of reference.guidance().figures) {
      for (const code of figure.headCodes ?? []) expect(HEAD_CODES).toContain(code);
      if (figure.unitCode) expect(UNITS).toContain(figure.unitCode);
      if (figure.minPence !== null && figure.maxPence !== null)
        expect(figure.minPence).toBeLessThanOrEqual(figure.maxPence);
    }
  });
});

test.each([
  ["children’s care services", "Children's care services"],
  ["Other categories", "Other Categories"],
  ["Something new", "Something new"],
])("the site's spelling of %j is %j", (name, printed) => expect(reference.printedCategory(name)).toBe(printed));
