/** What is found in a pasted letter: references in any form, quoted words, sums as people type them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CheckReply, checkReplySchema } from "../../../server/schemas/others.ts";
import { makeDecision, makeRemedy } from "../../support/decisions.ts";
import { corpusOf, openApp, type SearchApp } from "../../support/search-app.ts";

let held: SearchApp;
const CLAUSE = "It agreed to pay Mrs X £15,160 for the allowance that it had not paid her.";

beforeAll(async () => {
  const corpus = corpusOf([
    makeDecision({
      ref: "24 901 001",
      text: ["The Council took too long. This was fault.", CLAUSE],
      remedies: [
        makeRemedy({
          class: "quantifiable",
          pence: 1_516_000,
          valuePence: 1_516_000,
          evidence: { paragraph: "p2", start: 10, end: CLAUSE.length },
        }),
      ],
    }),
  ]);
  held = await openApp(corpus);
});
afterAll(() => held.close());

async function check(text: string): Promise<CheckReply> {
  const reply = await held.app.inject({ method: "POST", url: "/api/v1/check-references", payload: { text } });
  return checkReplySchema.parse(reply.json());
}

describe("a pasted letter", () => {
  it.each(["24 901 001", "24901001", "24-901-001", "24\u00a0901\u00a0001"])(
    "knows the reference typed %s",
    async (ref) => {
      const { references } = await check(`In ${ref} the Council was at fault.`);
      expect(references.map(({ slug, status }) => [slug, status])).toEqual([["24-901-001", "held"]]);
    },
  );

  it("never says that a decision does not exist", async () => {
    const { references, held: known, notHeld } = await check("See 19 555 555.");
    expect([known, notHeld, references[0]?.status]).toEqual([0, 1, "not-held"]);
    expect(references[0]?.note).not.toMatch(/does not exist|no such decision/i);
  });

  it.each([
    ["£15,160", 1_516_000, "remedy"],
    ["£15160", 1_516_000, "remedy"],
    ["£15160.00", 1_516_000, "remedy"],
    ["£151", 15_100, "not-found"],
    ["£1,51", 100, "not-found"],
  ])("compares %s whole with the record", async (typed, pence, is) => {
    const { references } = await check(`In 24 901 001 ${typed} was paid.`);
    expect(references[0]?.amounts.map((amount) => [amount.pence, amount.is])).toEqual([[pence, is]]);
  });

  it("finds quoted words again, and says where it does not", async () => {
    const { references } = await check(
      "In 24 901 001 “the Council took too long” and “the Council took far too long”.",
    );
    expect(references[0]?.quotations.map(({ found, paragraph }) => [found, paragraph])).toEqual([
      [true, "p1"],
      [false, null],
    ]);
  });
});
