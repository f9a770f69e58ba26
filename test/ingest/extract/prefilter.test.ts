import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeDemoDocument } from "../../../data/demo/document.ts";
import { FAULT_RULES } from "../../../ingest/extract/faults.rules.ts";
import { createCandidates } from "../../../ingest/extract/prefilter.ts";
import { requiredGroups, requiredTexts } from "../../../ingest/extract/prefilter-required.ts";

describe("requiredTexts", () => {
  it.each([
    [/\bdelay(?:ed|s)?\b/i, ["delay"]],
    [/failed to (?:consider|assess)/i, ["failed to "]],
    [/(?:poor|bad) (?:records|files)/i, ["records", "files"]],
    [/colou?r/i, ["colo"]],
    [/ab+c/i, null],
    [/(?:word)?/i, null],
    [/(?:word|\w+)/i, null],
    [/(?!never) always/i, [" always"]],
    [/[Nn]ot (?<why>because)/i, ["because"]],
    [/it\u2019s late/i, null],
    [/no\.\s+one(?:s){0,2} at all/i, [" at all"]],
    [/(?:abc){2}/i, ["abc"]],
  ])("of %s", (pattern, expected) => {
    expect(requiredTexts(pattern)).toEqual(expected);
  });
});

describe("requiredGroups", () => {
  it.each([
    [
      /(?:did not|failed to) [^.]{0,20}?(?:assess|review)/i,
      [
        ["did not", "failed to"],
        ["assess", "review"],
      ],
    ],
    [/late (?:reply|answer)|slow to act/i, [["late ", "slow to act"]]],
    [/\w+/i, []],
  ])("of %s", (pattern, expected) => {
    const sorted = (groups: string[][]) => groups.map((texts) => [...texts].sort()).sort();
    expect(sorted(requiredGroups(pattern))).toEqual(sorted(expected));
  });
});

describe("createCandidates", () => {
  const patterns = FAULT_RULES.flatMap((row) => [...row.patterns, ...(row.loose ?? [])]);
  const candidatesIn = createCandidates(patterns);

  it("finds words that begin inside others", () => {
    const [a, b, c] = [/he said she/i, /said so/i, /\w+/i];
    const find = createCandidates([a, b, c]);
    expect([...find("Then HE SAID SO.")]).toEqual([b, c]);
    expect([...find("nothing")]).toEqual([c]);
  });

  it("never hides a match of a rule from any sentence of a demonstration", () => {
    for (let index = 0; index < 8; index += 1) {
      for (const sentence of makeDemoDocument(3, index, 200).text.split(/(?<=[.\n])\s/)) {
        const candidates = candidatesIn(sentence);
        for (const pattern of patterns) if (!candidates.has(pattern)) expect(pattern.test(sentence)).toBe(false);
      }
    }
  });

  it("never hides a match of a text that the rule itself generates", () => {
    for (const pattern of patterns) {
      // \b and look-arounds stay out: the generator of strings does not know them, and they require nothing.
      const source = pattern.source.replace(/\\b/g, "");
      if (/\(\?<?[=!]/.test(source)) continue;
      fc.assert(
        fc.property(fc.stringMatching(new RegExp(`^(?:${source})$`)), (text) => candidatesIn(text).has(pattern)),
        { numRuns: 20 },
      );
    }
  });
});
