import { expect, test } from "vitest";
import { outlineSections } from "../../web/decision-outline.ts";

const outline = (...sections: Array<[heading: string, ...parents: string[]]>) =>
  outlineSections(sections.map(([heading, ...parents]) => ({ heading, parents }))).map(({ headings }) =>
    headings.map(({ id, text, level }) => `${id} ${level} ${text}`),
  );

test("a heading above several sections stands once, before the first of them", () => {
  expect(
    outline(["The complaint"], ["The law", "What I found"], ["What happened", "What I found"], ["Action"]),
  ).toEqual([["s1 2 The complaint"], ["s2a 2 What I found", "s2 3 The law"], ["s3 3 What happened"], ["s4 2 Action"]]);
});

test("a heading with paragraphs of its own is not said again above what stands under it", () => {
  expect(outline(["What I found"], ["The law", "What I found"], ["Fees", "What I found", "The law"])).toEqual([
    ["s1 2 What I found"],
    ["s2 3 The law"],
    ["s3 3 Fees"],
  ]);
});

test("two headings above, and a section without one", () => {
  expect(outline([""], ["Fees", "Findings", "Money"], ["Findings"])).toEqual([
    [],
    ["s2a 2 Findings", "s2b 3 Money", "s2 3 Fees"],
    ["s3 2 Findings"],
  ]);
});
