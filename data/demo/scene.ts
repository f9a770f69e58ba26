/** Everything a template may ask for while one document is being written. */
import type { DemoBody } from "./councils.ts";
import type { Cast } from "./people.ts";
import type { Random } from "./random.ts";

export interface Scene {
  rng: Random;
  cast: Cast;
  body: DemoBody;
  /** "the Council", "the Care Provider", "the School", "the Trust". */
  term: string;
  /** Names that a text keeps to: home address, school, care home. */
  street: string;
  school: string;
  home: string;
  /** The adult has died: money back goes to the estate. */
  late: boolean;
  who: "child" | "adult" | "self";
  /** Day of the event that is being told; moves on with every date printed. */
  day: number;
  /** No event has been told yet: the first one is dated. */
  opens: boolean;
  /** Usual days between one dated event and the next. */
  pace: number;
  /** The day that events must stay before. */
  lastDay: number;
  /** Length of the fault in hand, in its own unit. */
  count: number;
  unit: "months" | "weeks" | "terms";
  /** Printed sums that are no remedy. */
  excluded: { pence: number; why: string }[];
}

/** How a text calls its organisation. */
export function termOf(body: DemoBody): string {
  switch (body.type) {
    case "care-provider":
      return "the Care Provider";
    case "school":
      return "the School";
    case "nhs":
      return body.name.includes("Integrated Care Board") ? "the ICB" : "the Trust";
    default:
      return "the Council";
  }
}
