import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMoney, numberOf } from "../../../ingest/extract/money.ts";

const pence = (text: string) => findMoney(text).map((m) => (m.maxPence === null ? m.pence : [m.pence, m.maxPence]));

describe("sums of money", () => {
  it.each<[string, (number | number[])[]]>([
    ["pay £1,300", [130000]],
    ["pay £1300.", [130000]],
    ["pay £ 300 now", [30000]],
    ["£1,250.50 and £0.45", [125050, 45]],
    ["£1.5k or £2k", [150000, 200000]],
    ["£2.3 million", [230000000]],
    ["a slip: £200.000", [20000000]],
    ["five hundred pounds", [50000]],
    ["one thousand two hundred and fifty pounds", [125000]],
    ["a hundred pounds and fifty pounds", [10000, 5000]],
    ["£200 (two hundred pounds)", [20000]],
    ["1,000 pounds", [100000]],
    ["ninety-two pounds and forty pence", [9240]],
    ["two hundred and six pounds, and five pence", [20605]],
    ["48 pounds and 75p of it", [4875]],
    ["sixty pounds twenty-five pence and thirty pounds", [6025, 3000]],
    ["sixty pounds and forty days", [6000]],
    ["between £200 and £300", [[20000, 30000]]],
    ["£300-£500", [[30000, 50000]]],
    ["£300–500 a term", [[30000, 50000]]],
    ["£900 to £2,400 a term", [[90000, 240000]]],
    ["increase its offer from £200 to £500", [20000, 50000]],
    ["increase its offer of £200 to £350", [20000, 35000]],
    ["reduce the bill from £9,200 to £7,820", [920000, 782000]],
    ["pay £200 and £300", [20000, 30000]],
    ["£500 to £200", [50000, 20000]],
    ["12 weeks and 300 visits", []],
    ["", []],
  ])("%s", (text, want) => expect(pence(text)).toEqual(want));

  it("gives places that hold the words", () => {
    const text = "The Council will pay £1,300 (£600 for the delay and seven hundred pounds for distress).";
    expect(findMoney(text).map((m) => text.slice(m.start, m.end))).toEqual(["£1,300", "£600", "seven hundred pounds"]);
  });

  it("never throws, never overlaps, and keeps to the text", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom("£", "1", ",", "000", ".", "5", " ", "to", "and", "-", "pounds", "hundred", "k", "between "),
          { maxLength: 60 },
        ),
        (parts) => {
          const text = parts.join("");
          let end = 0;
          for (const m of findMoney(text)) {
            expect(m.start).toBeGreaterThanOrEqual(end);
            expect(m.end).toBeLessThanOrEqual(text.length);
            expect(Number.isInteger(m.pence)).toBe(true);
            end = m.end;
          }
        },
      ),
    );
  });
});

describe("numbers in words", () => {
  it.each<[string, number | null]>([
    ["seven", 7],
    ["twenty-one", 21],
    ["one hundred and five", 105],
    ["three thousand two hundred", 3200],
    ["18", 18],
    ["1.5", 1.5],
    ["some", null],
    ["", null],
  ])("%s", (words, want) => expect(numberOf(words)).toBe(want));
});
