import { formatDuration, formatList, formatPounds, uncapitalise } from "./format.ts";
import { HEAD_LABELS, KIND_LABELS, labelOf, RECIPIENT_LABELS, UNIT_LABELS, UNIT_OF_LABELS } from "./labels.ts";

/** The fields of a remedy that its one line on screen is made of. */
export interface RemedyWords {
  kind: string;
  class: string | null;
  pence: number | null;
  valuePence: number | null;
  unit: string | null;
  unitOf?: string | null;
  unitPence: number | null;
  quantity: number | null;
  minPence?: number | null;
  maxPence?: number | null;
  each?: boolean;
  openEnded?: boolean;
  conditional?: boolean;
  paidTo: string;
  heads: readonly string[];
}

/** "£350", "£200 to £300", "a sum not yet known", or what is to be done where it is no money. */
export function sayAmount(remedy: RemedyWords): string {
  if (remedy.class === null) return labelOf(KIND_LABELS, remedy.kind);
  const pence = remedy.pence ?? remedy.valuePence;
  if (pence !== null) return formatPounds(pence);
  const { minPence = null, maxPence = null } = remedy;
  if (minPence !== null && maxPence !== null) return `${formatPounds(minPence)} to ${formatPounds(maxPence)}`;
  if (maxPence !== null) return `up to ${formatPounds(maxPence)}`;
  if (remedy.unitPence !== null && remedy.unit !== null) {
    return `${formatPounds(remedy.unitPence)} ${labelOf(UNIT_LABELS, remedy.unit)}`;
  }
  return "a sum not printed";
}

/** "£50 a month of delay × 7", or "" where the sum has no rate. */
export function sayRate(remedy: RemedyWords): string {
  if (remedy.unitPence === null || remedy.unit === null) return "";
  if (remedy.unit === "one-off" && !remedy.each) return "";
  const per = remedy.unit === "one-off" ? "each" : labelOf(UNIT_LABELS, remedy.unit);
  const of = !remedy.unitOf ? "" : labelOf(UNIT_OF_LABELS, remedy.unitOf);
  const times = remedy.quantity === null ? "" : `× ${remedy.quantity}`;
  const rate = [formatPounds(remedy.unitPence), per, of, times].filter((part) => part !== "").join(" ");
  return remedy.each && remedy.unit !== "one-off" ? `${rate}, each` : rate;
}

/** "for distress and frustration, £50 a month of delay × 7, to the complainant". */
export function sayPurpose(remedy: RemedyWords): string {
  const heads = remedy.heads.map((head) => uncapitalise(labelOf(HEAD_LABELS, head)));
  const parts = [
    heads.length > 0 ? `for ${formatList(heads)}` : "",
    sayRate(remedy),
    remedy.class !== null && remedy.paidTo !== "unknown" ? `to ${labelOf(RECIPIENT_LABELS, remedy.paidTo)}` : "",
    remedy.conditional ? "on a condition" : "",
    remedy.openEnded && remedy.pence !== null ? "and more, not yet known" : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** "within 4 weeks, by 29 July 2025"; "" where no limit is printed. */
export function sayDeadline(within: string | null, workingDays: boolean, dueOn: string | null): string {
  const limit = within === null ? "" : `within ${formatDuration(within, workingDays)}`;
  return [limit, dueOn === null ? "" : "by"].filter((part) => part !== "").join(", ");
}
