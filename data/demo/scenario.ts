/** One thing that can go wrong (or be alleged to), with the words in which the generator tells it. */
import type { ConcernsCode, FaultCode, HeadCode, RemedyKind } from "../vocabulary.ts";

/** Money constructs that suit a scenario beside a plain symbolic payment. */
export type PayKind =
  | "month"
  | "week"
  | "term"
  | "living"
  | "refund"
  | "backdate"
  | "writeoff"
  | "receipts"
  | "credit"
  | "settle";

export interface Scenario {
  id: string;
  code: FaultCode;
  concerns: ConcernsCode;
  /** Whom it is about besides the complainant. */
  who: "child" | "adult" | "self";
  /** Category, subcategory, weight. */
  at: readonly (readonly [string, string, number])[];
  /** The unit in which `{dur}` is printed; null where no duration is. */
  unit: "months" | "weeks" | "terms" | null;
  /** Verb phrases in the past: "{X} complained the Council …". */
  allege: readonly string[];
  /** Sentences of the analysis up to the verdict, which findings.ts adds. */
  facts: readonly string[];
  /** Noun phrases: "the distress caused by …". */
  cause: readonly string[];
  /** Why there was no fault. */
  clear: readonly string[];
  heads: readonly HeadCode[];
  /** Key of the law paragraphs. */
  law: string;
  events: readonly string[];
  personal: readonly (readonly [RemedyKind, string])[];
  improve: readonly (readonly [RemedyKind, string])[];
  pay: readonly PayKind[];
  /** What is refunded, backdated or written off. */
  what?: readonly string[];
}
