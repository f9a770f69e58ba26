/**
 * Filters over the columns: which decisions pass, and which would pass if one facet's own choice were dropped (that is
 * what the facet's counts are counted over). Values within a facet are OR, facets are AND; what is said of a fault
 * (code, finding, by, concerns, duration, what it did) is asked of one and the same fault.
 */
import { toSlug } from "../../data/slugs.ts";
import {
  CONCERNS_CODES,
  FAULT_CODES,
  FINDINGS,
  HEAD_CODES,
  OUTCOME_CODES,
  RECIPIENTS,
  REMEDY_KINDS,
} from "../../data/vocabulary.ts";
import { type Columns, toDay } from "../columns.ts";
import { DURATION_CODES, FAULT_EFFECTS, type Filters, filtersSchema, type Measure } from "../schemas/query.ts";
import { type DocSets, docSets } from "./doc-sets.ts";
import { facetGroups } from "./facet-groups.ts";
import { COUNT_LISTS } from "./tally.ts";

/** Facets by number: bit `1 << FACET[name]` of a pass mask. */
export const FACETS = [...COUNT_LISTS, "years"] as const;
export type FacetName = (typeof FACETS)[number];

const bit = (facet: FacetName): number => 1 << FACETS.indexOf(facet);
/** A decision that passes everything. */
export const PASSES_ALL = 0xffffffff;

export { type Filters, filtersSchema };

/** No choice at all. */
export const noFilters = (): Filters => filtersSchema.parse({});

/** The sums that a measure reads, in pence, -1 where the text cannot tell. */
export function measureColumn(columns: Columns, measure: Measure | undefined): Int32Array {
  switch (measure) {
    case "symbolic":
      return columns.symbolicPence;
    case "loss-of-service":
      return columns.lossOfServicePence;
    case "quantifiable":
      return columns.quantifiablePence;
    case "waived":
      return columns.waivedPence;
    default:
      return columns.totalPence;
  }
}

/** Whether any filter is set (measure alone is none). */
export function isFiltered(filters: Filters): boolean {
  return Object.entries(filters).some(([key, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined && key !== "measure",
  );
}

/** Bits of the codes chosen in a closed list; the high word for positions from 32. */
function chosen(values: readonly string[], codes: readonly string[], from = 0): number {
  let mask = 0;
  for (const value of values) {
    const at = codes.indexOf(value) - from;
    if (at >= 0 && at < 32) mask |= 1 << at;
  }
  return mask >>> 0;
}

/** 1 for each number whose name is chosen. */
function allowed(count: number, isChosen: (index: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: count }, (_, index) => (isChosen(index) ? 1 : 0));
}

/** Region names and slugs are equal: "South East" is south-east. */
export const regionSlug = (name: string): string => toSlug(name);

const ROW_FACETS = ["fault", "finding", "by", "concerns", "duration"] as const;

/** True where something is asked of the fault rows themselves. */
function asksOfRows(filters: Filters): boolean {
  return ROW_FACETS.some((facet) => filters[facet].length > 0) || rowEffects(filters).length > 0;
}

/** What the fault did, where it is asked alone (beside heads it is asked of the decision). */
function rowEffects(filters: Filters): string[] {
  const effects = filters.injustice.filter((value) => (FAULT_EFFECTS as readonly string[]).includes(value));
  return effects.length === filters.injustice.length ? effects : [];
}

/**
 * For each fault row the bits of the facets whose choice it fails; null where nothing is asked of rows.
 * `finding` is fault where it is not chosen.
 */
export function failingRows(columns: Columns, filters: Filters): Uint32Array | null {
  if (!asksOfRows(filters)) return null;
  const { faults } = columns;
  const sets = docSets(columns);
  const all = 0xffffffff;
  const wantedFault = filters.fault.length === 0 ? all : chosen(filters.fault, FAULT_CODES);
  const wantedFinding = chosen(filters.finding.length === 0 ? ["fault"] : filters.finding, FINDINGS);
  const wantedBy = filters.by.length === 0 ? all : chosen(filters.by, ["ombudsman", "body"]);
  const wantedDuration = filters.duration.length === 0 ? all : chosen(filters.duration, DURATION_CODES);
  const effects = rowEffects(filters);
  const wantedEffect = effects.length === 0 ? all : chosen(effects, FAULT_EFFECTS);
  const concerns = allowed(
    CONCERNS_CODES.length,
    (index) => filters.concerns.length === 0 || filters.concerns.includes(CONCERNS_CODES[index]!),
  );
  const bits = {
    fault: bit("fault"),
    finding: bit("finding"),
    by: bit("by"),
    concerns: bit("concerns"),
    duration: bit("duration"),
    injustice: bit("injustice"),
  };
  const failing = new Uint32Array(faults.code.length);
  for (let row = 0; row < failing.length; row += 1) {
    let mask = 0;
    if (((wantedFault >>> faults.code[row]!) & 1) === 0) mask |= bits.fault;
    if (((wantedFinding >>> faults.finding[row]!) & 1) === 0) mask |= bits.finding;
    if (((wantedBy >>> faults.by[row]!) & 1) === 0) mask |= bits.by;
    if (concerns[faults.concerns[row]!] === 0) mask |= bits.concerns;
    if (((wantedEffect >>> faults.injustice[row]!) & 1) === 0) mask |= bits.injustice;
    if (filters.duration.length > 0) {
      const band = sets.bandOfRow[row]!;
      if (band === 255 || ((wantedDuration >>> band) & 1) === 0) mask |= bits.duration;
    }
    failing[row] = mask;
  }
  return failing;
}

/** One mask for each number of a group: PASSES_ALL until a choice is made that its decisions fail. */
const openTable = (size: number): Uint32Array => new Uint32Array(size).fill(PASSES_ALL);

/** Clears, from the masks of what fails one facet, every bit but that facet's. */
function choose(table: Uint32Array, facet: FacetName, passes: (n: number) => boolean): void {
  const own = bit(facet);
  for (let n = 0; n < table.length; n += 1) if (!passes(n)) table[n]! &= own;
}

/** Narrows the mask of each decision by that of its number. */
function narrow(masks: Uint32Array, of: Uint32Array, table: Uint32Array): void {
  for (let d = 0; d < masks.length; d += 1) masks[d]! &= table[of[d]!]!;
}

/** Clears every bit but the facet's where a value lies outside the bounds (both inclusive; below 0 it is unknown). */
function bound(masks: Uint32Array, facet: FacetName, values: Int32Array, low: number, high: number): void {
  const own = bit(facet);
  const least = Math.max(low, 0);
  for (let d = 0; d < masks.length; d += 1) {
    const value = values[d]!;
    if (value < least || value > high) masks[d]! &= own;
  }
}

function applyRows(masks: Uint32Array, columns: Columns, failing: Uint32Array): void {
  const { start } = columns.faults;
  const rowBits = ROW_FACETS.reduce((sum, facet) => sum | bit(facet), bit("injustice"));
  for (let d = 0; d < masks.length; d += 1) {
    let without = 0;
    for (let row = start[d]!; row < start[d + 1]!; row += 1) {
      const fails = failing[row]!;
      if (fails === 0) {
        without = PASSES_ALL;
        break;
      }
      // One failing facet: the row would pass without that facet's choice.
      if ((fails & (fails - 1)) === 0) without |= fails & rowBits;
    }
    masks[d]! &= without;
  }
}

function applyBodies(masks: Uint32Array, columns: Columns, sets: DocSets, filters: Filters): void {
  if (filters.council.length + filters.type.length + filters.region.length === 0) return;
  const { bodies } = columns;
  const table = openTable(bodies.length);
  if (filters.council.length > 0) {
    const slugs = new Set(filters.council);
    choose(table, "council", (b) => slugs.has(bodies[b]!.slug));
  }
  if (filters.type.length > 0) {
    const names = new Set<string>(filters.type);
    choose(table, "type", (b) => names.has(sets.types[sets.typeOfBody[b]!]!));
  }
  if (filters.region.length > 0) {
    const slugs = new Set(filters.region.map(regionSlug));
    const wanted = sets.regions.map((name) => slugs.has(regionSlug(name)));
    choose(table, "region", (b) => wanted[sets.regionOfBody[b]!] === true);
  }
  narrow(masks, facetGroups(columns).body, table);
}

function applySets(masks: Uint32Array, columns: Columns, sets: DocSets, filters: Filters): void {
  const groups = facetGroups(columns);
  const heads = chosen(filters.injustice, HEAD_CODES);
  if (filters.injustice.length > 0 && rowEffects(filters).length === 0) {
    const effects = chosen(filters.injustice, FAULT_EFFECTS);
    choose(masks, "injustice", (d) => (sets.heads[d]! & heads) !== 0 || (sets.effects[d]! & effects) !== 0);
  }
  if (filters.remedy.length > 0) {
    const kinds = chosen(filters.remedy, REMEDY_KINDS);
    const { of, example } = groups.remedies;
    const table = openTable(example.length);
    choose(table, "remedy", (n) => (sets.remedies[example[n]!]! & kinds) !== 0);
    narrow(masks, of, table);
  }
  if (filters.recipient.length > 0) {
    const persons = chosen(filters.recipient, RECIPIENTS);
    const { of, example } = groups.heads;
    const table = openTable(example.length);
    choose(table, "recipient", (n) => (sets.recipients[example[n]!]! & persons) !== 0);
    narrow(masks, of, table);
  }
}

/** First and last year that the dates chosen mean; unknown is none. */
function yearsOf({ from, to }: Filters): [first: number, last: number] {
  return [from === undefined ? 1 : Number(from.slice(0, 4)), to === undefined ? 9999 : Number(to.slice(0, 4))];
}

/** True where dates are chosen and mean whole years, as a bar of the years does: then a year is all that is asked. */
function isWholeYears({ from, to }: Filters): boolean {
  return (from ?? to) !== undefined && (from ?? "-01-01").endsWith("-01-01") && (to ?? "-12-31").endsWith("-12-31");
}

function applyPlain(masks: Uint32Array, columns: Columns, filters: Filters): void {
  const { category, categories, subcategory, subcategories, outcome, kind, decidedDay, year } = columns;
  const inYears = isWholeYears(filters);
  const chosenLists =
    filters.category.length + filters.subcategory.length + filters.outcome.length + filters.kind.length;
  if (inYears || chosenLists > 0) {
    const { of, example } = facetGroups(columns).plain;
    const table = openTable(example.length);
    const isChosen = (slugs: ReadonlySet<string>, names: readonly { slug: string }[], at: number): boolean =>
      at > 0 && slugs.has(names[at]!.slug);
    if (filters.category.length > 0) {
      const slugs = new Set(filters.category);
      choose(table, "category", (n) => isChosen(slugs, categories, category[example[n]!]!));
    }
    if (filters.subcategory.length > 0) {
      const slugs = new Set(filters.subcategory);
      choose(table, "subcategory", (n) => isChosen(slugs, subcategories, subcategory[example[n]!]!));
    }
    if (filters.outcome.length > 0) {
      const codes = chosen(filters.outcome, OUTCOME_CODES);
      choose(table, "outcome", (n) => ((codes >>> outcome[example[n]!]!) & 1) === 1);
    }
    if (filters.kind.length > 0) {
      const codes = chosen(filters.kind, ["statement", "report"]);
      choose(table, "kind", (n) => ((codes >>> kind[example[n]!]!) & 1) === 1);
    }
    if (inYears) {
      const [first, last] = yearsOf(filters);
      choose(table, "years", (n) => year[example[n]!]! >= first && year[example[n]!]! <= last);
    }
    narrow(masks, of, table);
  }
  const open = Number.POSITIVE_INFINITY;
  if ((filters.from !== undefined || filters.to !== undefined) && !isWholeYears(filters)) {
    const from = filters.from === undefined ? 0 : toDay(filters.from);
    bound(masks, "years", decidedDay, from, filters.to === undefined ? open : toDay(filters.to));
  }
  if (filters.min !== undefined || filters.max !== undefined)
    bound(masks, "amounts", measureColumn(columns, filters.measure), filters.min ?? 0, filters.max ?? open);
}

/**
 * One mask a decision: PASSES_ALL where it passes every filter, else the bits of the facets without whose choice it
 * would pass (0: it fails more than one). Null where nothing is chosen, which is the same as all passing.
 */
export function passMasks(
  columns: Columns,
  filters: Filters,
  failing = failingRows(columns, filters),
): Uint32Array | null {
  if (!isFiltered(filters)) return null;
  const masks = new Uint32Array(columns.size).fill(PASSES_ALL);
  const sets = docSets(columns);
  applyPlain(masks, columns, filters);
  applyBodies(masks, columns, sets, filters);
  if (failing !== null) applyRows(masks, columns, failing);
  applySets(masks, columns, sets, filters);
  return masks;
}

/** 1 for each decision that passes; with `except`, that facet's own choice is not asked. */
export function filterDocs(columns: Columns, filters: Filters, except?: FacetName): Uint8Array {
  const masks = passMasks(columns, filters);
  if (masks === null) return new Uint8Array(columns.size).fill(1);
  const own = except === undefined ? 0 : bit(except);
  return Uint8Array.from(masks, (mask) => (mask === PASSES_ALL || (mask & own) !== 0 ? 1 : 0));
}
