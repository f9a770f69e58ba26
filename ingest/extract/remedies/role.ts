/** The role of a sum in its sentence, and what the rules that tell it are given. */
import type { Money } from "../money.ts";
import type { Governor, VerbHit } from "./verbs.ts";

/** `explained` sums only explain an earlier one ("This is made up of …") and count where they are its parts. */
export type Role =
  | "award"
  | "explained"
  | "total"
  | "increment"
  | "gross"
  | "balance"
  | "subpart"
  | "offered"
  | "paid"
  | "adequate"
  | "conditional"
  | "narrative";

export interface RoleReading {
  readonly role: Role;
  readonly governor: Governor | null;
  /** The verb is a neighbour's. */
  readonly inherited?: boolean;
  /** No rule knew the sum. */
  readonly unknown?: boolean;
}

/** A sum read before this one. */
export interface EarlierSum {
  readonly money: Money;
  readonly role: Role;
  readonly governor: Governor | null;
}

export interface SentenceContext {
  /** True in an action section or under an operative lead-in: base verbs need no "will". */
  readonly operative: boolean;
  /** Governor of the lead-in, for items without a verb. */
  readonly governor: Governor | null;
  /** An agreement is told in the passage, so that "This included …" goes on with it. */
  readonly continues: boolean;
  /** The whole passage, to hear whether an offer was accepted. */
  readonly passage: string;
  readonly conditional: boolean;
  /** An item of a list of what the body has done since, in the action section. */
  readonly reported: boolean;
  /** The next paragraphs of the section, to hear it there. */
  readonly later: string;
  /** Words of a lead-in that make each of several bodies pay the sums of its items. */
  readonly payersEach: string | null;
  /** A sum to be paid that a neighbouring paragraph of the same list or section has named. */
  readonly prior: EarlierSum | null;
}

export interface RoleInput {
  readonly text: string;
  readonly sum: Money;
  /** Own words before and after, up to the neighbouring sums. */
  readonly before: string;
  readonly after: string;
  readonly verbs: readonly VerbHit[];
  readonly operative: boolean;
  /** The last sum of the sentence that is not only told. */
  readonly earlier: EarlierSum | null;
  /** Governor of the last sum of the sentence that is to be paid, else null. */
  readonly ordered: Governor | null;
  /** Offset at which the sum before this one ends, told or not; 0 where none. */
  readonly previousEnd: number;
  /** The last sum to be paid in the sentences and paragraphs before. */
  readonly prior: EarlierSum | null;
  readonly context: SentenceContext;
}

export const NONE: RoleReading = { role: "narrative", governor: null };
export const UNKNOWN: RoleReading = { role: "narrative", governor: null, unknown: true };
