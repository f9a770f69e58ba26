import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const head = "Fenwick Borough Council (22 915 333)\n\nSummary: Mr P complained.\n\nThe complaint\n\n";

/** Labels of all paragraphs, a question mark where the copy cannot tell. */
const labels = (text: string): string =>
  read(head + text)
    .sections.map((s) => s.paragraphs.map((p) => (p.label || "x") + (p.certain ? "" : "?")).join(" "))
    .join(" | ");

describe("numbered copies", () => {
  test.each([
    ["numbers go on across headings", "  1. One.\n  2. Two.\n\nWhat I found\n\n  1. Three.", "1 2 | 3"],
    ["a citation breaks the printed list", "  1. One.\n\n(Housing Act 1996)\n\n  1. Two.", "1 x 2"],
    ["bullets beside the item", "  1. The Council:\n  • was late;\n  • was rude.\n  1. Two.", "1 • • 2"],
    ["bullets within the item", "  1. The Council:\n    • was late;\n    • was rude.\n  2. Two.", "1 • • 2"],
    ["nested numbers", "  1. The Council:\n      1. was late;\n      2. was rude.\n  2. Two.", "1 1a 1b 2"],
    [
      "letters run on after bullets",
      "  1. The Council:\n      1. was late:\n    • once;\n      1. was rude.\n  2. Two.",
      "1 1a • 1b 2",
    ],
    ["a rising run at the same indent", "  1. The Council:\n  1. was late;\n  2. was rude.\n  1. Two.", "1 1a 1b 2"],
    [
      "a run of ones that lower case tells",
      "  1. The Council:\n  1. was late;\n  1. was rude.\n\nWhat I found\n\n  1. Two.",
      "1 1a 1b? | 2?",
    ],
    ["ones without a lead-in", "  1. One.\n  1. Two.\n  1. Three.", "1 2 3"],
    ["a lost list: the next number goes on", "  1. The Council:\n  2. Two.", "1 2"],
    ["letters typed as marks", "  1. The Council:\n      a) was late;\n      b) was rude.\n  2. Two.", "1 1a 1b 2"],
    ["an item broken over two lines", "  1. One begins here\n     and ends here.\n  2. Two.", "1 2"],
  ])("%s", (_, text, expected) => expect(labels(text)).toBe(expected));
});

describe("flat copies", () => {
  test.each([
    ["semicolons", "- The Council:\n- was late;\n- was rude; and\n- was wrong.\n- Two.", "1 • • • 2"],
    ["lower case", "- The Council:\n- was late\n- was rude\n- Two.", "1 • • 2"],
    ["whole sentences are told apart no more", "- He said:\n- The bins were full.\n- The Council came late.", "1 • 2?"],
    [
      "a list within a list",
      "- The Council should:\n- show its steps to:\n- be quicker; and\n- be kinder.\n- Two.",
      "1 • • • 2",
    ],
    ["an announcement with a full stop", "- The Council should do the following.\n- Pay him £40.\n- Two.", "1 • 2?"],
    ["a series", "- There are two levels.\n- Level 1 – all.\n- Level 2 – some.\n- Two.", "1 • • 2?"],
    ["a paragraph without a mark", "- One.\nThe Council should send us proof that it has done this.\n- Two.", "1 x 2"],
  ])("%s", (_, text, expected) => expect(labels(text)).toBe(expected));
});

test("bullets before the first number are no paragraphs of their own", () => {
  const d = read(
    "Fenwick Borough Council (22 915 333)\n\nSummary: S.\n\nKey to names used\n\n  • Mr P The complainant\n  • Q His son\n\nThe complaint\n\n  1. One.",
  );
  expect(d.sections.map((s) => s.paragraphs.map((p) => `${p.id} ${p.number}`))).toEqual([
    ["p0.1 null", "p0.2 null"],
    ["p1 1"],
  ]);
});

test("a stray number does not make a flat copy a numbered one", () => {
  const d = read(
    `${head}- One.\nWhat I found\n- Two:\n1. was late; and\n2. was rude.\n- Three.\nFinal decision\n- Four.`,
  );
  expect(d.source.shape).toBe("flat");
  expect(d.sections.map((s) => s.paragraphs.length)).toEqual([1, 4, 1]);
});

test("marks without their indents: what opens the sections is the top level", () => {
  expect(labels("1. The Council:\n• was late;\n• was rude.\n2. Two.\n\nWhat I found\n\n1. Three.")).toBe("1 • • 2 | 3");
});

test("headings run into the paragraph in a copy without marks", () => {
  const d = read(
    "Fenwick Borough Council (22 915 333)\n\nThe complaint Mr P complains about his flat.\n\nFinal decision I found no fault in this.",
  );
  expect(d.sections.map((s) => [s.heading, s.paragraphs.map((p) => p.text)])).toEqual([
    ["The complaint", ["Mr P complains about his flat."]],
    ["Final decision", ["I found no fault in this."]],
  ]);
});

describe("what is no paragraph", () => {
  test("a contents list before the text", () => {
    const text = `Fenwick Borough Council (22 915 333)\n- The complaint\n- Moving house\n- What I found\n- Final decision\nThe Ombudsman's final decision:\nSummary: S.\nThe complaint\n- One.\nWhat I found\n- Two.`;
    expect(read(text).sections.map((s) => s.paragraphs.map((p) => p.text))).toEqual([["One."], ["Two."]]);
  });

  test("a heading set as a list item", () => {
    const d = read(`${head}- One.\n- What I found\n- Two.\n- Final decision\n- Three.`);
    expect(d.sections.map((s) => `${s.code} ${s.paragraphs.map((p) => p.label).join(" ")}`)).toEqual([
      "complaint 1",
      "findings 2",
      "decision 3",
    ]);
  });

  test("a heading as long as a paragraph", () => {
    const long =
      "Giving the family a reason for the long wait, and saying what will be done so that it does not come again. Naming who will do it.";
    const d = read(`${head}  1. One.\n\nBack to top\n\nWhat I found\n\n  1. Two.\n\n${long}\n\n  1. Three.`);
    expect(d.sections.at(-1)).toMatchObject({ heading: long, parents: ["What I found"], paragraphs: [{ label: "3" }] });
  });

  test("a summary broken over lines", () => {
    const d = read(
      "Fenwick Borough Council (22 915 333)\n\nSummary: Mr P complained about\n\nhis flat. There was fault.\n\nThe complaint\n\n  1. One.",
    );
    expect(d.summary).toBe("Mr P complained about his flat. There was fault.");
  });
});
