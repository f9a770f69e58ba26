import { describe, expect, test } from "vitest";
import {
  formatCount,
  formatDate,
  formatDuration,
  formatList,
  formatOrdinal,
  formatPercent,
  formatPounds,
  formatQuantity,
} from "../../web/format.ts";

describe("figures in words", () => {
  test.each([
    [130000, "£1,300"],
    [1824632, "£18,246.32"],
    [5, "£0.05"],
    [-35000, "−£350"],
    [0, "£0"],
    [100000000, "£1,000,000"],
  ])("%d pence is %s", (pence, text) => expect(formatPounds(pence)).toBe(text));

  test.each([
    ["2025-07-01", "1 July 2025"],
    [null, "date not printed"],
    ["garbage", "date not printed"],
  ])("%s is %s", (iso, text) => expect(formatDate(iso)).toBe(text));

  test.each([
    ["P4W", false, "4 weeks"],
    ["P1M", false, "1 month"],
    ["P20D", true, "20 working days"],
    ["P1Y6M", false, "1 year and 6 months"],
    ["soon", false, "soon"],
  ])("%s is %s", (iso, working, text) => expect(formatDuration(iso, working)).toBe(text));

  test("counts, lists, shares, ordinals", () => {
    expect(formatCount(57512)).toBe("57,512");
    expect(formatQuantity(1, "decision")).toBe("1 decision");
    expect(formatList(["a", "b", "c"])).toBe("a, b and c");
    expect(formatPercent(0.8049)).toBe("80\u202f%");
    expect(formatPercent(0.002)).toBe("under 1\u202f%");
    expect([1, 2, 3, 4, 11, 12, 21, 112].map(formatOrdinal)).toEqual([
      "1st",
      "2nd",
      "3rd",
      "4th",
      "11th",
      "12th",
      "21st",
      "112th",
    ]);
  });
});
