/** The facets of a reply: counts with the words that people read, most frequent first. */
import {
  CONCERNS_CODES,
  FAULT_CODES,
  HEAD_CODES,
  OUTCOME_CODES,
  RECIPIENTS,
  REMEDY_KINDS,
} from "../../data/vocabulary.ts";
import type { Columns } from "../columns.ts";
import { type LabelGroup, labelOf } from "../labels.ts";
import { DURATION_CODES, FAULT_EFFECTS } from "../schemas/query.ts";
import { docSets } from "./doc-sets.ts";
import type { FacetCounts } from "./facet-counts.ts";
import { type Filters, regionSlug } from "./filters.ts";

export interface FacetValue {
  value: string;
  label: string;
  count: number;
  selected: boolean;
}

/** Facets that replies list, in the order in which pages show them. */
export const LISTED_FACETS = [
  "council",
  "type",
  "region",
  "category",
  "subcategory",
  "outcome",
  "fault",
  "concerns",
  "injustice",
  "remedy",
  "recipient",
  "finding",
  "by",
  "duration",
  "kind",
] as const;
export type ListedFacet = (typeof LISTED_FACETS)[number];

/** A value that a facet may list. */
interface Entry {
  value: string;
  label: string;
  /** Position of its count. */
  at: number;
  /** Its JSON up to the count. */
  json: string;
}

/** Values of a facet: by label, which settles ties, or as the facet has them where it keeps its own order. */
interface Listing {
  entries: Entry[];
  isByCount: boolean;
  /** Chosen values that it lacks are listed too. */
  isOpen: boolean;
}

const entry = (value: string, label: string, at: number): Entry => ({
  value,
  label,
  at,
  json: `{"value":${JSON.stringify(value)},"label":${JSON.stringify(label)},"count":`,
});

const byLabel = (a: Entry, b: Entry): number => (a.label < b.label ? -1 : a.label > b.label ? 1 : a.at - b.at);

const coded = (codes: readonly string[], group: LabelGroup): Listing => ({
  entries: codes.map((code, at) => entry(code, labelOf(group, code), at)).sort(byLabel),
  isByCount: true,
  isOpen: false,
});

const named = (names: readonly { slug: string; name: string }[]): Listing => ({
  entries: names
    .map(({ slug, name }, at) => entry(slug, name, at))
    .filter(({ value }) => value !== "")
    .sort(byLabel),
  isByCount: true,
  isOpen: true,
});

const DURATIONS: Listing = {
  entries: DURATION_CODES.map((code, at) => entry(code, labelOf("duration", code), at)),
  isByCount: false,
  isOpen: false,
};

const CODED = {
  outcome: coded(OUTCOME_CODES, "outcome"),
  fault: coded(FAULT_CODES, "fault"),
  concerns: coded(CONCERNS_CODES, "concerns"),
  injustice: coded([...HEAD_CODES, ...FAULT_EFFECTS], "injustice"),
  remedy: coded(REMEDY_KINDS, "remedy"),
  recipient: coded(RECIPIENTS, "recipient"),
  finding: coded(["fault", "no-fault", "no-ongoing-fault"], "finding"),
  by: coded(["ombudsman", "body"], "by"),
  duration: DURATIONS,
  kind: coded(["statement", "report"], "kind"),
};

const held = new WeakMap<Columns, Record<ListedFacet, Listing>>();

function listingsOf(columns: Columns): Record<ListedFacet, Listing> {
  const known = held.get(columns);
  if (known !== undefined) return known;
  const sets = docSets(columns);
  const made = {
    council: named(columns.bodies),
    type: coded(sets.types, "type"),
    region: named(sets.regions.map((name) => ({ slug: regionSlug(name), name }))),
    category: named(columns.categories),
    subcategory: named(columns.subcategories),
    ...CODED,
  };
  held.set(columns, made);
  return made;
}

/** The values of a facet that a reply lists, in order. */
interface Shown {
  entries: Entry[];
  counts: Uint32Array;
  chosen: readonly string[];
}

/** The same listing with the chosen values that it lacks. */
function withLacking(listing: Listing, chosen: readonly string[]): Entry[] {
  const { entries, isOpen } = listing;
  if (!isOpen || chosen.length === 0) return entries;
  const lacking = [...new Set(chosen)].filter((value) => entries.every((held) => held.value !== value));
  return lacking.length === 0
    ? entries
    : [...entries, ...lacking.map((value) => entry(value, value, -1))].sort(byLabel);
}

let keys = new Float64Array(0);

/** What is counted or chosen, most frequent first. */
function shownOf(listing: Listing, counts: Uint32Array, chosen: readonly string[]): Shown {
  const entries = withLacking(listing, chosen);
  const isShown = ({ value, at }: Entry): boolean => (counts[at] ?? 0) > 0 || chosen.includes(value);
  if (!listing.isByCount) return { entries: entries.filter(isShown), counts, chosen };
  const size = entries.length;
  if (keys.length < size) keys = new Float64Array(size);
  let found = 0;
  for (let i = 0; i < size; i += 1) {
    const one = entries[i]!;
    const count = counts[one.at] ?? 0;
    // Ascending keys: the largest count first, then as the entries stand.
    if (count > 0 || chosen.includes(one.value)) keys[found++] = i - count * size;
  }
  const sorted = keys.subarray(0, found).sort();
  return { entries: Array.from(sorted, (key) => entries[((key % size) + size) % size]!), counts, chosen };
}

/** The facets of a reply: values with their words, most frequent first. */
export class Facets {
  readonly #shown: [ListedFacet, Shown][];

  constructor(columns: Columns, counts: FacetCounts, filters: Filters) {
    const listings = listingsOf(columns);
    this.#shown = LISTED_FACETS.map((facet) => {
      const chosen = facet === "region" ? filters.region.map(regionSlug) : filters[facet];
      return [facet, shownOf(listings[facet], counts[facet], chosen)];
    });
  }

  get values(): Record<ListedFacet, FacetValue[]> {
    const lists = this.#shown.map(([facet, { entries, counts, chosen }]) => [
      facet,
      entries.map(({ value, label, at }) => ({
        value,
        label,
        count: counts[at] ?? 0,
        selected: chosen.includes(value),
      })),
    ]);
    return Object.fromEntries(lists);
  }

  /** The JSON of `values`. */
  get json(): string {
    let out = "";
    for (const [facet, { entries, counts, chosen }] of this.#shown) {
      out += `${out === "" ? "{" : ","}"${facet}":[`;
      for (let i = 0; i < entries.length; i += 1) {
        const { json, at, value } = entries[i]!;
        const isChosen = chosen.length > 0 && chosen.includes(value);
        out += `${i === 0 ? "" : ","}${json}${counts[at] ?? 0},"selected":${isChosen}}`;
      }
      out += "]";
    }
    return `${out}}`;
  }
}
