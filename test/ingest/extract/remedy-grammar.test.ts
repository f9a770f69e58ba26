/** What the seeded grammar of remedy-grammar.ts puts into an action section is what is read out of it. */
import { describe, expect, it } from "vitest";
import { extractRemedies } from "../../../ingest/extract/remedies/remedies.ts";
import { decisionOf } from "./remedy-builder.ts";
import { grammarCase } from "./remedy-grammar.ts";

/** Enough that every rule of the grammar is used some twenty times. */
const CASES = 1200;

const everybody = ["Mrs B, Mr D and Ms Fenn complained for themselves and about C."];

function readBack(seed: number) {
  const { lines } = grammarCase(seed);
  const { remedies, award } = extractRemedies(decisionOf({ action: lines, complaint: everybody }));
  const counted = remedies.filter((r) => r.counts && r.pence !== null);
  return {
    lines,
    sums: counted.map((r) => `${r.pence} ${r.class}`).sort(),
    totalPence: award.totalPence,
    waivedPence: award.waivedPence,
    openEnded: award.openEnded,
    apology: remedies.some((r) => r.kind === "apology"),
    limits: [...new Set(counted.map((r) => r.within))],
  };
}

describe("clauses of a seeded grammar", () => {
  it("are the same for the same seed", () => {
    expect(grammarCase(7)).toEqual(grammarCase(7));
  });

  it.each(["sums", "waived", "limits"] as const)("give their %s exactly", (what) => {
    for (let seed = 0; seed < CASES; seed++) {
      const made = grammarCase(seed);
      const { lines, ...read } = readBack(seed);
      const at = `#${seed} ${made.made}`;
      if (what === "sums") {
        const { sums, totalPence, openEnded } = made;
        expect([at, lines, read.sums, read.totalPence, read.openEnded]).toEqual([
          at,
          lines,
          sums,
          totalPence,
          openEnded,
        ]);
      } else if (what === "waived") {
        expect([at, lines, read.waivedPence, read.apology]).toEqual([at, lines, made.waivedPence, made.apology]);
      } else if (made.within !== undefined && read.limits.length > 0) {
        expect([at, lines, read.limits]).toEqual([at, lines, [made.within]]);
      }
    }
  });
});
