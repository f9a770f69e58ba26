/** The sums behind an order that only names their place: read there, and believed where the Summary or the place itself bears them out. */

import { payTotal } from "./accounts.ts";
import { draftOf } from "./arithmetic.ts";
import type { Draft } from "./draft.ts";
import type { Passage } from "./passages.ts";
import type { Reference } from "./referred.ts";
import type { SentenceContext } from "./role.ts";
import { readSums } from "./sums.ts";

/** Reads the sums of passages; `sure` is false where a figure of theirs is not accounted for. */
export type Reader = (passages: readonly Passage[]) => { drafts: Draft[]; sure: boolean };

/** More figures are not told apart by what they add up to. */
const MOST_FIGURES = 16;

/**
 * The sums that the references order, or why they cannot be told. `witnessed` is what the Summary pays in pence, 0 where
 * it names nothing; `ordered` are the sums that the action section prints itself.
 */
export function sumsReferred(
  references: readonly Reference[],
  ordered: readonly Draft[],
  witnessed: number,
  read: Reader,
): { sums: Draft[] } | { doubt: string } {
  const paid = payTotal(ordered);
  const missing = witnessed - paid;
  const strict = pick(references, (r) => read(r.places));
  // What stands in the named paragraphs is read as if it stood in the order itself.
  const named = pick(references, (r) =>
    read(r.places.map((p) => ({ ...p, origin: "action", heading: r.orderedIn.heading }))),
  );
  const whole = references.some((r) => r.whole);
  // Where all that a place proposes is to be done, nothing of it may stay open.
  const isPlain = named.sure && strict.sums.length === named.sums.length && !named.sums.some((d) => d.openEnded);
  for (const found of [strict, named])
    if (missing > 0 && payTotal(found.sums) === missing && (!whole || isPlain)) return { sums: found.sums };
  if (missing > 0 && !whole) {
    const sums = addingUp(references, missing);
    if (sums) return { sums };
  }
  const exact = references.every((r) => r.exact);
  const total = payTotal(named.sums);
  const count = countOf(references);
  const counted = named.sums.filter((d) => d.counts).length;
  if (
    witnessed === 0 &&
    exact &&
    named.sure &&
    total > 0 &&
    (count === null || count === counted) &&
    !named.sums.some((d) => d.openEnded || d.each)
  )
    return { sums: named.sums };
  return { doubt: "The text orders a sum by the place where it stands, which could not be read" };
}

/** What pays among the drafts of all references, each place read once. */
function pick(
  references: readonly Reference[],
  read: (reference: Reference) => { drafts: Draft[]; sure: boolean },
): { sums: Draft[]; sure: boolean } {
  const sums = new Map<string, Draft>();
  let sure = true;
  const seen = new Set<string>();
  for (const reference of references) {
    const places = `${reference.places[0]?.id}–${reference.places.at(-1)?.id}`;
    if (seen.has(places)) continue;
    seen.add(places);
    const found = read(reference);
    sure &&= found.sure;
    for (const draft of found.drafts) {
      if (draft.kind !== "award" && draft.kind !== "total") continue;
      const key = `${draft.passage.id}:${draft.reading.money.start}`;
      if (!sums.has(key)) sums.set(key, { ...draft, orderedIn: reference.orderedIn });
    }
  }
  return { sums: [...sums.values()], sure };
}

function countOf(references: readonly Reference[]): number | null {
  return references.reduce<number | null>((n, r) => (n === null || r.count === null ? null : n + r.count), 0);
}

/** The only printed figures, as many as are ordered, that make what the Summary pays beyond the action section. */
function addingUp(references: readonly Reference[], missing: number): Draft[] | null {
  const places = [...new Set(references.flatMap((r) => r.places))];
  const figures: Draft[] = [];
  for (const place of places) {
    for (const reading of readSums(place.text, { ...AS_ORDERED, passage: place.text })) {
      const { money } = reading;
      if (money.maxPence !== null || money.pence > missing) continue;
      const orderedIn = references.find((r) => r.places.includes(place))?.orderedIn ?? place;
      const draft = draftOf(
        { ...reading, role: "award", governor: governorOf(references, reading.governor), rate: null, each: false },
        { ...place, heading: orderedIn.heading },
      );
      // The last place that names a figure is where it is found right.
      const twin = figures.findIndex((f) => f.pence === money.pence);
      if (twin >= 0) figures.splice(twin, 1);
      figures.push({ ...draft, orderedIn, counts: true });
    }
  }
  const single = figures.filter((f) => f.pence === missing);
  const count = countOf(references);
  if (count === 1 || (count === null && single.length > 0)) return single.length === 1 ? single : null;
  if (figures.length > MOST_FIGURES) return null;
  for (const size of count === null ? [2, 3] : [count]) {
    const sets = subsets(figures, size, missing);
    if (sets.length > 0) return sets.length === 1 ? (sets[0] ?? null) : null;
  }
  return null;
}

/** Sets of `size` figures with the sum; at most 16 figures and 4 of them, so a few thousand trials. */
function subsets(figures: readonly Draft[], size: number, sum: number, from = 0): Draft[][] {
  if (size === 0) return sum === 0 ? [[]] : [];
  const out: Draft[][] = [];
  for (let i = from; i < figures.length && size <= 4; i++) {
    const figure = figures[i];
    if (!figure || figure.pence === null || figure.pence > sum) continue;
    for (const rest of subsets(figures, size - 1, sum - figure.pence, i + 1)) out.push([figure, ...rest]);
  }
  return out;
}

function governorOf(references: readonly Reference[], read: Draft["governor"] | null): Draft["governor"] {
  if (references.every((r) => /\b(?:repay|refund|reimburse|give [^.;]{0,80}\bback)\b/i.test(r.sentence)))
    return "refund";
  return read === "refund" || read === "backdate" ? read : "pay";
}

const AS_ORDERED: Omit<SentenceContext, "passage"> = {
  operative: true,
  governor: null,
  continues: false,
  conditional: false,
  reported: false,
  later: "",
  payersEach: null,
  prior: null,
};
