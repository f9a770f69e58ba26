import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutText, findTerms, type Mark, queryTerms } from "../../web/marks.ts";

const marksIn = (text: string) =>
  fc.array(
    fc
      .tuple(fc.integer({ min: -3, max: text.length + 3 }), fc.integer({ min: -3, max: text.length + 3 }))
      .map(([start, end]): Mark => ({ kind: "fault", start, end })),
    { maxLength: 8 },
  );

describe("cutText", () => {
  test("the pieces are the text, whatever the marks", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }).chain((text) => fc.tuple(fc.constant(text), marksIn(text))),
        ([text, marks]) => {
          expect(
            cutText(text, marks)
              .map((piece) => piece.text)
              .join(""),
          ).toBe(text);
        },
      ),
    );
  });

  test("overlapping marks: the shortest comes first", () => {
    const pieces = cutText("abcdef", [
      { kind: "fault", start: 0, end: 6 },
      { kind: "money", start: 2, end: 4, id: "r1" },
    ]);
    expect(pieces.map((piece) => [piece.text, piece.marks.map((mark) => mark.kind)])).toEqual([
      ["ab", ["fault"]],
      ["cd", ["money", "fault"]],
      ["ef", ["fault"]],
    ]);
  });
});

describe("search words", () => {
  test.each([
    ['"direct payments" delay', ["direct payments", "delay"]],
    ["“direct payments”", ["direct payments"]],
    ["council:kent amount:>500 respite", ["respite"]],
    ["NEAR(school transport, 10)", ["school", "transport"]],
    ["respite OR carer* -transport NOT bus", ["respite", "carer*"]],
    ["", []],
  ])("%s", (q, terms) => expect(queryTerms(q)).toEqual(terms));

  test("phrases are marked whole, single words beside them", () => {
    const text = "Direct payments: the direct cost of payments. Direct, payments";
    const marks = findTerms(text, ["direct payments", "cost"]);
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Direct payments",
      "cost",
      "Direct, payments",
    ]);
  });

  test("whole words and beginnings are found, in any case", () => {
    const text = "Delay: the delays, delayed. DELAY!";
    expect(findTerms(text, ["delay"]).map((mark) => mark.start)).toEqual([0, 28]);
    expect(findTerms(text, ["delay*"])).toHaveLength(4);
  });
});
