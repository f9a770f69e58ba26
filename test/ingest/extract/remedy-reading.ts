/**
 * Sentences of the genre and what they pay. The reading is written short: 300S a counted symbolic sum, L loss of
 * service, Q quantifiable; w waived, cond conditional, range, adeq found enough, off offered earlier, paid already
 * paid, tot a total with its parts, open a sum whose amount no one can know yet.
 */
import { describe, expect, it } from "vitest";
import { extractRemedies } from "../../../ingest/extract/remedies/remedies.ts";
import { decisionOf } from "./remedy-builder.ts";

export type Row = [text: string | string[], want: string, place?: "action" | "analysis" | "summary"];

function reading(row: Row): string {
  const [text, , place] = row;
  const lines = typeof text === "string" ? [text] : text;
  const parsed = decisionOf(
    place === "analysis" ? { analysis: lines } : place === "summary" ? { summary: lines.join(" ") } : { action: lines },
  );
  const { remedies, award } = extractRemedies(parsed);
  const out: string[] = [];
  let total = 0;
  for (const r of remedies) {
    const pounds = (pence: number | null) => (pence === null ? "" : String(pence / 100));
    if (r.counts) {
      total += r.pence ?? 0;
      out.push(`${pounds(r.pence)}${r.class === "symbolic" ? "S" : r.class === "loss-of-service" ? "L" : "Q"}`);
    } else if (r.adequate) out.push(`adeq${pounds(r.valuePence)}`);
    else if (r.class === "waived") out.push(`${r.conditional ? "cond" : "w"}${pounds(r.valuePence)}`);
    else if (r.status === "offered-earlier") out.push(`off${pounds(r.pence)}`);
    else if (r.status === "already-paid") out.push(`paid${pounds(r.pence)}`);
    else if (r.conditional && r.class !== null) out.push(`cond${pounds(r.pence)}`);
    else if (r.minPence !== null) out.push(`range${pounds(r.minPence)}-${pounds(r.maxPence)}`);
    else if (r.openEnded) out.push("open");
    else if (r.pence !== null) out.push(`tot${pounds(r.pence)}`);
  }
  expect(award.totalPence ?? 0).toBe(total);
  return out.sort().join(" ");
}

const sorted = (want: string) => want.split(" ").filter(Boolean).sort().join(" ");

/** A test a row, named by its words. */
export function table(name: string, rows: Row[]): void {
  describe(name, () => {
    for (const row of rows) {
      const label = typeof row[0] === "string" ? row[0] : row[0].join(" | ");
      it(label, () => expect(reading(row)).toBe(sorted(row[1])));
    }
  });
}
