/** One printed sum as its sentence tells it, before parts, totals and rates are put together. */
import type { Money } from "../money.ts";
import type { Rate } from "./rates.ts";
import type { Role } from "./role.ts";
import type { Governor } from "./verbs.ts";

export interface SumReading {
  readonly money: Money;
  readonly role: Role;
  readonly governor: Governor | null;
  readonly rate: Rate | null;
  /** One printed rate for several people or things. */
  readonly each: boolean;
  /** How many people the sentence beside it tells of, where the sum is each one's; else null. */
  readonly people: number | null;
  /** How many things ("four charges of £35"), where the sum is each one's. */
  readonly things: number | null;
  /** Printed as a sum for a person to be given several times; the words that say whom. */
  readonly eachOf: string | null;
  /** Sentence index in the passage and its offsets. */
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** Own words before and after the sum, up to the neighbouring sums. */
  readonly before: string;
  readonly after: string;
  /** The verb is its neighbour's, not its own ("pay her £300, and her son £200"). */
  readonly inherited: boolean;
  /** "half of the £228": the share that is to be paid, else null. */
  readonly share: number | null;
  readonly during: boolean;
  readonly cap: boolean;
  /** No rule knew what it is. */
  readonly unknown: boolean;
}
