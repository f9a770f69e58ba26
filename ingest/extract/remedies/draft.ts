/** One sum on its way to a remedy. */
import type { Unit } from "../../../data/vocabulary.ts";
import type { Passage } from "./passages.ts";
import type { SumReading } from "./sum-reading.ts";
import type { Governor } from "./verbs.ts";

/** One sum on its way to a remedy; pence null where no total can be known. */
export interface Draft {
  readonly reading: SumReading;
  readonly passage: Passage;
  kind: "award" | "total" | "offered" | "paid" | "adequate" | "dropped";
  governor: Governor;
  pence: number | null;
  valuePence: number | null;
  unit: Unit;
  unitPence: number | null;
  quantity: number | null;
  minPence: number | null;
  maxPence: number | null;
  conditional: boolean;
  openEnded: boolean;
  each: boolean;
  persons: number | null;
  partOf: Draft | null;
  /** Enters the total. */
  counts: boolean;
  /** A printed rate or count makes the printed sum. */
  checked: boolean;
  /** Where the parts do not make the total. */
  differs: boolean;
  /** The whole of which this is the balance, where it was printed and partly paid. */
  whole: Draft | null;
  /** The paragraph that orders it where that names no figure, else null. */
  orderedIn: Passage | null;
  /** Slug or word of the payer where one printed rate is paid by several bodies. */
  payer: string | null;
}

export type Counter = (phrase: string, passage: Passage) => number | null;

export const live = (d: Draft): boolean => d.kind === "award" || d.kind === "total";
