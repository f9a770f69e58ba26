import { expect, test } from "vitest";
import { Authorities } from "../../../data/authorities.ts";
import { parseDocument } from "../../../ingest/parse/parse.ts";
import { readText } from "../../../ingest/read/text.ts";

const parties = (complaint: string, heading = "The Ombudsmen’s role and powers"): string[] => {
  const text = `Fenwick Borough Council (22 915 333)\n\nSummary: Mr P complained.\n\nThe complaint\n\n  1. ${complaint}\n\n${heading}\n\n  1. We may look at this together.`;
  const parsed = parseDocument(readText(text), { authorities: new Authorities([]) });
  if ("problem" in parsed) throw new Error(parsed.problem.message);
  return parsed.otherBodies.map((b) => `${b.name} (${b.type})`);
};

test.each([
  [
    "Mr P complains about Fenwick Borough Council (the Council) and Elmham and Thorne Hospitals NHS Foundation Trust (the Trust).",
    ["Elmham and Thorne Hospitals NHS Foundation Trust (nhs)"],
  ],
  [
    "The Council and NHS Fenwick and Oakley Integrated Care Board did not agree.",
    ["NHS Fenwick and Oakley Integrated Care Board (nhs)"],
  ],
  ["He had lived under Oakley District Council’s plan before.", ["Oakley District Council (district)"]],
  ["The Council, a CCG and the Trust were slow. Council B was slower.", []],
])("%s", (complaint, expected) => expect(parties(complaint)).toEqual(expected));

test("outside joint investigations other councils are no parties", () => {
  expect(parties("He moved from Oakley District Council in 2020.", "The Ombudsman’s role and powers")).toEqual([]);
});
