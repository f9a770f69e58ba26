/**
 * The likeliest class of a sum, where no rule names one: each clue of its place (class-clues.ts) has a weight for each
 * class; the sums, as shares of one, are the answer. The weights are fitted by scripts/fit-classes.ts to the labelled sums
 * of our own documents.
 */
import { z } from "zod";
import type { RemedyClass } from "../../../data/vocabulary.ts";
import { sharesOf } from "../failing-model.ts";
import { cluesOf, type SumPlace } from "./class-clues.ts";
import table from "./class-weights.json" with { type: "json" };

/** What is told apart; what is waived is told by its verb. */
export const SUM_CLASSES = ["symbolic", "loss-of-service", "quantifiable"] as const satisfies RemedyClass[];
export type SumClass = (typeof SUM_CLASSES)[number];

const weightsSchema = z.record(z.string(), z.tuple([z.number(), z.number(), z.number()]));

let held: ReadonlyMap<string, readonly number[]> | null = null;

/** The class with the largest share, and its share of one. */
export function likelyClass(place: SumPlace): { class: SumClass; share: number } {
  held ??= new Map(Object.entries(weightsSchema.parse(table)));
  const sums = SUM_CLASSES.map(() => 0);
  for (const [clue, value] of cluesOf(place)) {
    const row = held.get(clue);
    if (row) for (let c = 0; c < sums.length; c += 1) sums[c] = (sums[c] ?? 0) + value * (row[c] ?? 0);
  }
  const shares = sharesOf(sums);
  const share = Math.max(...shares);
  return { class: SUM_CLASSES[shares.indexOf(share)] ?? "symbolic", share };
}
