import { describe, expect, it } from "vitest";
import {
  findDurations,
  isoDuration,
  monthsBetween,
  numberOf,
  parseSpokenDate,
  toIsoDate,
} from "../../../ingest/extract/durations.ts";

describe("lengths of time in words", () => {
  it.each([
    ["a delay of seven months", ["P7M"]],
    ["a five-week delay", ["P5W"]],
    ["eleven weeks late", ["P11W"]],
    ["twenty-one days", ["P21D"]],
    ["four and a half months", ["P4.5M"]],
    ["two and a half years", ["P2Y6M"]],
    ["14 months", ["P14M"]],
    ["three years and six months", ["P3Y", "P6M"]],
    ["20 working days", ["P20D"]],
    ["no time at all", []],
  ])("%s", (text, expected) => {
    expect(findDurations(text).map((d) => d.iso)).toEqual(expected);
  });

  it("keeps the place of the words", () => {
    const text = "It took nine months to reply.";
    const [found] = findDurations(text);
    expect(text.slice(found?.start, found?.end)).toBe("nine months");
  });

  it.each([
    ["seven", 7],
    ["thirty-two", 32],
    ["12", 12],
    ["several", null],
  ])("%s is %s", (words, number) => {
    expect(numberOf(words)).toBe(number);
  });

  it("writes half a year as six months", () => {
    expect([isoDuration(0.5, "Y"), isoDuration(4, "W"), isoDuration(1.5, "M")]).toEqual(["P6M", "P4W", "P1.5M"]);
  });
});

describe("dates in words", () => {
  it.each([
    ["27 February 2023", "2023-02-27"],
    ["September 2022", "2022-09-01"],
    ["31 February 2023", null],
    ["February", null],
  ])("%s", (words, iso) => {
    const date = parseSpokenDate(words);
    expect(date ? toIsoDate(date) : null).toBe(iso);
  });

  it("ends a month on its last day", () => {
    expect(toIsoDate({ year: 2024, month: 2, day: null }, true)).toBe("2024-02-29");
  });

  it("counts whole months only", () => {
    const day = (year: number, month: number, d: number | null) => ({ year, month, day: d });
    expect(monthsBetween(day(2022, 3, 1), day(2022, 9, 5))).toBe(6);
    expect(monthsBetween(day(2022, 3, 10), day(2022, 9, 5))).toBe(5);
    expect(monthsBetween(day(2022, 3, 10), day(2022, 3, 20))).toBeNull();
  });
});
