/**
 * Figures whose words no rule knows, known by what they add up to: where neighbouring figures of the action section make
 * exactly a total that is printed beside them, or all of them what the Summary or the decision section pays, they are its
 * parts, however their sentences are put. Two figures at least must make it, so that no single figure proves another.
 */
import type { OpenFigure } from "./accounts.ts";
import { draftOf } from "./arithmetic.ts";
import type { Draft } from "./draft.ts";
import type { Passage } from "./passages.ts";

interface Figure {
  readonly passage: Passage;
  readonly start: number;
  readonly pence: number;
  /** The sum that is read already; null where no rule knows the figure. */
  readonly sum: Draft | null;
  readonly open: OpenFigure | null;
}

export interface AddedUp {
  /** New sums, and totals beside them. */
  readonly sums: readonly Draft[];
  readonly known: ReadonlySet<OpenFigure>;
}

/** More figures than these are no remedy that anybody adds up. */
const MOST = 24;

/** `totals` are what the Summary and the decision section pay, 0 where nothing. Sums that prove to be totals cease to count. */
export function addUp(
  open: readonly OpenFigure[],
  sums: readonly Draft[],
  action: readonly Passage[],
  totals: readonly number[],
): AddedUp {
  const figures = inOrder(open, sums, action);
  const none = { sums: [], known: new Set<OpenFigure>() };
  if (figures.length < 2 || figures.length > MOST || !figures.some((f) => f.open)) return none;
  const wholes = new Map<Figure, readonly Figure[]>();
  for (const [at, whole] of figures.entries()) {
    const parts = partsOf(figures, at);
    if (parts) wholes.set(whole, parts);
  }
  const parts = new Set([...wholes.values()].flat().filter((f) => !wholes.has(f)));
  const rest = figures.filter((f) => f.open && !wholes.has(f) && !parts.has(f));
  const known = new Set<OpenFigure>();
  const counted = figures.filter((f) => !wholes.has(f));
  // "They will therefore have £400 apiece" tells again what the others make.
  for (const apart of [(_: Figure) => false, (f: Figure) => f.open?.reading.each === true]) {
    const made = counted.filter((f) => !apart(f));
    if (!rest.some((f) => made.includes(f)) || !totals.includes(sumOf(made))) continue;
    for (const figure of made) if (figure.open) parts.add(figure);
    for (const figure of rest) if (figure.open) known.add(figure.open);
    break;
  }
  for (const { open: one } of [...wholes.keys(), ...parts]) if (one) known.add(one);
  const drafts = new Map<Figure, Draft>();
  for (const figure of [...wholes.keys(), ...parts]) drafts.set(figure, figure.sum ?? draftFrom(figure));
  for (const [whole, itsParts] of wholes) {
    const total = drafts.get(whole);
    if (!total) continue;
    total.kind = "total";
    total.counts = false;
    for (const part of itsParts) {
      const draft = drafts.get(part);
      if (draft && draft.partOf === null && !wholes.has(part)) draft.partOf = total;
    }
  }
  return { sums: [...drafts].flatMap(([figure, draft]) => (figure.sum ? [] : [draft])), known };
}

/** What no rule knows and what is to be paid, as the action section prints it. */
function inOrder(open: readonly OpenFigure[], sums: readonly Draft[], action: readonly Passage[]): Figure[] {
  const place = new Map(action.map((passage, at) => [passage, at]));
  const paid = sums
    .filter((d) => d.counts && d.pence !== null && d.governor !== "waive" && d.partOf === null && place.has(d.passage))
    .map((sum) => ({ passage: sum.passage, start: sum.reading.money.start, pence: sum.pence ?? 0, sum, open: null }));
  const unknown = open
    .filter(({ passage, reading }) => place.has(passage) && reading.money.maxPence === null && reading.rate === null)
    .map((one) => ({
      passage: one.passage,
      start: one.reading.money.start,
      pence: one.reading.money.pence,
      sum: null,
      open: one,
    }));
  return [...paid, ...unknown].sort(
    (a, b) => (place.get(a.passage) ?? 0) - (place.get(b.passage) ?? 0) || a.start - b.start,
  );
}

function sumOf(figures: readonly Figure[]): number {
  return figures.reduce((n, f) => n + f.pence, 0);
}

/** The run of neighbours that makes the figure at `at`; null where none does, or none of them is unknown. */
function partsOf(figures: readonly Figure[], at: number): readonly Figure[] | null {
  const whole = figures[at];
  if (!whole) return null;
  for (let from = 0; from < figures.length; from++) {
    let sum = 0;
    const run: Figure[] = [];
    for (let to = from; to < figures.length && sum < whole.pence; to++) {
      const figure = figures[to];
      if (!figure || to === at) continue;
      run.push(figure);
      sum += figure.pence;
      if (sum === whole.pence && run.length > 1 && isProof(whole, run)) return run;
    }
  }
  return null;
}

/** A sum that is read already is a total only of figures that are not, and every run has one of these. */
function isProof(whole: Figure, run: readonly Figure[]): boolean {
  return whole.sum ? run.every((f) => f.open) : run.some((f) => f.open);
}

function draftFrom({ open, passage }: Figure): Draft {
  if (!open) throw new Error("A figure is read or it is open.");
  const draft = draftOf({ ...open.reading, role: "award", governor: open.reading.governor ?? "pay" }, passage);
  draft.counts = true;
  draft.checked = true;
  return draft;
}
