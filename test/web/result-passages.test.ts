import { expect, test } from "vitest";
import { besideClause } from "../../web/result-passages.ts";

const passage = (text: string, word: string, paragraph = "p9") => {
  const start = text.indexOf(word);
  return { paragraph, text, marks: [[start, start + word.length]] as Array<[number, number]> };
};
const CLAUSE = "pay Miss Q £250 for the upset that the late therapy caused her; and";

test("words of the search are marked in the clause, and a passage that repeats it is left out", () => {
  const told = besideClause(CLAUSE, "p9", [passage(`The Council will ${CLAUSE}`, "therapy")]);
  expect(told.passages).toEqual([]);
  expect(told.clauseMarks.map(([start, end]) => CLAUSE.slice(start, end))).toEqual(["therapy"]);
});

test("a passage that begins inside the clause is the same words too", () => {
  const told = besideClause(CLAUSE, "p9", [passage("for the upset that the late therapy caused her; and", "late")]);
  expect(told.passages).toEqual([]);
  expect(told.clauseMarks.map(([start, end]) => CLAUSE.slice(start, end))).toEqual(["late"]);
});

test("a clause cut short is known again", () => {
  const told = besideClause("pay Miss Q £250 for the upset …", "p9", [passage(CLAUSE.slice(0, 50), "upset")]);
  expect(told.passages).toEqual([]);
  expect(told.clauseMarks).toEqual([[24, 29]]);
});

test("other paragraphs, and passages that go on well beyond the clause, stay; at most two", () => {
  const long = passage(
    `${CLAUSE} send her a plan that names who gives the therapy, how often and from when on`,
    "plan",
  );
  const elsewhere = [passage(CLAUSE, "therapy", "p3"), passage("Nothing alike.", "alike", "p4")];
  expect(besideClause(CLAUSE, "p9", [long, ...elsewhere]).passages).toEqual([long, elsewhere[0]]);
  expect(besideClause(null, null, elsewhere).passages).toHaveLength(2);
});

test.each(["", "p", "pay Miss Q", "£", CLAUSE.slice(30)])("any text can stand beside it: %j", (text) => {
  expect(() => besideClause(CLAUSE, "p9", [{ paragraph: "p9", text, marks: [] }])).not.toThrow();
});
