/** The award: what all payers together are to pay, each pound once, with the check of parts against totals. */
import type { Award, Remedy } from "../../data/decision.ts";
import type { ParsedDecision } from "../parsed.ts";

/** Slugs that pay from this record's own body: itself, and providers that it commissioned. */
export interface OwnPayers {
  readonly own: ReadonlySet<string>;
}

/**
 * Sums the counted remedies. `checked` says that a printed rate makes its printed sum, `certain` that nothing else may
 * be to be paid: where it is not, the total is null. `known` says whether the text can tell at all: a text that breaks off before its
 * decision, without a sum, leaves the total null.
 */
export function awardOf(
  remedies: readonly Remedy[],
  known: boolean,
  differs: boolean,
  owners: OwnPayers,
  checked = false,
  certain = true,
): Award {
  const counted = remedies.filter((r) => r.counts && r.pence !== null);
  const sum = (list: readonly Remedy[]) => list.reduce((n, r) => n + (r.pence ?? 0), 0);
  const ofClass = (name: Remedy["class"]) => sum(counted.filter((r) => r.class === name));
  const waived = remedies.filter(
    (r) => r.class === "waived" && !r.conditional && (r.status === "agreed" || r.status === "recommended"),
  );
  const openEnded = remedies.some(
    (r) => r.openEnded && !r.conditional && r.class !== "waived" && r.kind !== "remedy-others",
  );
  const total = certain && (counted.length > 0 || known) ? sum(counted) : null;
  const parts = remedies.some((r) => r.partOf !== null);
  return {
    totalPence: total,
    symbolicPence: ofClass("symbolic"),
    lossOfServicePence: ofClass("loss-of-service"),
    quantifiablePence: ofClass("quantifiable"),
    waivedPence: waived.reduce((n, r) => n + (r.valuePence ?? 0), 0),
    ownPence: total === null ? null : sum(counted.filter((r) => r.payer !== null && owners.own.has(r.payer))),
    openEnded,
    checks: differs
      ? "parts-differ"
      : parts || checked
        ? "parts-equal-total"
        : counted.length === 1
          ? "single"
          : "none",
  };
}

/** True where the text runs far enough to say that nothing more is asked. */
export function canTell(parsed: ParsedDecision): boolean {
  return parsed.reachesDecision || parsed.sections.some((s) => s.code === "agreed-action" && s.paragraphs.length > 0);
}
