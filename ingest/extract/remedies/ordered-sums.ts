/**
 * Which sums of a decision are its remedy: those of the action section; else what that refers to; else what reasoning or
 * Summary say is agreed; with offers that are to be kept, what was put right meanwhile, and figures that add up.
 */
import type { ParsedDecision } from "../../parsed.ts";
import type { Parties } from "../recipients.ts";
import { type OpenFigure, payTotal, unaccounted } from "./accounts.ts";
import { addUp } from "./adding-up.ts";
import type { Draft } from "./draft.ts";
import { honoured, keepsBeside, keepsOffer } from "./honoured.ts";
import { madeGood, paidMeanwhile } from "./meanwhile.ts";
import { otherPassages, type Passage } from "./passages.ts";
import type { Payers } from "./payers.ts";
import { countByTotal } from "./people-by-total.ts";
import { referencesOf } from "./referred.ts";
import { sumsReferred } from "./referred-sums.ts";
import { earlierIn, earlierSums, refersBack, settleAll } from "./sources.ts";
import { withTakenUp } from "./taken-up.ts";

export interface Told {
  readonly parties: Parties;
  readonly payers: Payers;
  readonly action: readonly Passage[];
  readonly reasoning: readonly Passage[];
  readonly summary: readonly Passage[];
}

export interface OrderedSums {
  readonly sums: readonly Draft[];
  /** Figures beside them that no rule knows. */
  readonly strange: readonly OpenFigure[];
  /** What the Summary pays, in pence. */
  readonly witnessed: number;
  /** Why a sum that the action section only refers to could not be found; null where none is wanted. */
  readonly unread: string | null;
}

/** `warn` hears what does not add up. */
export function orderedSums(
  parsed: ParsedDecision,
  { parties, payers, action, reasoning, summary }: Told,
  warn: (code: string, message: string) => void,
): OrderedSums {
  const open: OpenFigure[] = [];
  const sumsOf = (passages: readonly Passage[]) => settleAll(passages, parties, payers, warn, open);
  let sums = sumsOf(action);
  const actionSums = sums;
  // An independent witness of what the text says.
  const witnessed = payTotal(settleAll(summary, parties, payers, () => {}));
  const decided = otherPassages(parsed).filter((p) => parsed.sections[p.section]?.code === "decision");
  const references = referencesOf(parsed, action, reasoning);
  const referred =
    references.length === 0
      ? null
      : sumsReferred(
          references,
          actionSums,
          witnessed || payTotal(settleAll(decided, parties, payers, () => {})),
          (passages) => {
            const unknown: OpenFigure[] = [];
            const drafts = settleAll(passages, parties, payers, () => {}, unknown);
            return { drafts, sure: unaccounted(unknown, drafts).length === 0 };
          },
        );
  if (referred && "sums" in referred) sums = [...referred.sums, ...actionSums];
  // Where neither place nor section prints a figure that can be read, the Summary's own stand.
  const summarised =
    referred !== null &&
    "doubt" in referred &&
    payTotal(actionSums) === 0 &&
    !references.some((r) => r.whole || r.exact) &&
    witnessed > 0;
  if (summarised) sums = [...sumsOf(summary), ...actionSums];
  if (!sums.some((d) => d.counts || d.openEnded || d.minPence !== null)) {
    const sources = action.length > 0 && !refersBack(action) ? [summary] : [reasoning, summary];
    for (const source of sources) {
      const found = sumsOf(source);
      if (found.some((d) => d.kind === "award" && (d.counts || d.openEnded || d.governor === "waive"))) {
        // What the action section told of earlier sums stays; what pays comes from elsewhere.
        sums = [...actionSums, ...found];
        break;
      }
    }
  }
  if (!sums.some((d) => d.counts || d.openEnded || d.conditional))
    sums = withTakenUp([...sums, ...paidMeanwhile(reasoning, sumsOf, summary)], [...reasoning, ...action], sumsOf);
  else {
    const good = madeGood(otherPassages(parsed), action, sumsOf, sums);
    sums = [...good, ...sums.filter((d) => d.kind !== "paid" || !good.some((g) => g.pence === d.pence))];
  }
  const keeping = sums.some((d) => d.counts && d.passage.origin !== "reasoning") ? null : keepsOffer(action);
  const kept = keeping ? honoured(sumsOf(reasoning), keeping) : [];
  const beside = keepsBeside(action);
  if (beside)
    sums = [
      ...honoured(
        sumsOf(reasoning).filter((d) => d.kind === "offered"),
        beside,
      ),
      ...sums,
    ];
  else if (kept.length > 0) sums = kept;
  else if (sums.length === 0) sums = earlierSums(reasoning, summary, sumsOf);
  else sums = [...earlierIn(reasoning, sumsOf, sums), ...sums];

  const totals = [witnessed, payTotal(settleAll(decided, parties, payers, () => {}))];
  countByTotal(sums, totals);
  const added = addUp(unaccounted(relevant(open, sums), sums), sums, action, totals);
  // What the Summary pays is then told in its parts.
  if (added.sums.length > 0) sums = [...sums.filter((d) => d.passage.origin !== "summary"), ...added.sums];
  const unread =
    referred && "doubt" in referred && !summarised && !sums.some((d) => d.orderedIn !== null) ? referred.doubt : null;
  const strange = unaccounted(relevant(open, sums), sums).filter((one) => !added.known.has(one));
  return { sums, strange, witnessed, unread };
}

/** Figures of the action section; those of the reasoning and the Summary where no sum of the action section is to be paid. */
function relevant(open: readonly OpenFigure[], sums: readonly Draft[]): OpenFigure[] {
  const ordered = sums.some((d) => d.passage.origin === "action" && (d.counts || d.openEnded));
  return [...new Map(open.map((one) => [`${one.passage.id}:${one.reading.money.start}`, one])).values()].filter(
    ({ passage }) => passage.origin === "action" || !ordered,
  );
}
