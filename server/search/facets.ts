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
import { roomFor, type ShownList, shownOf, type ValueList, type ValueLists, writeLists } from "./facet-lists.ts";
import { type Filters, regionSlug } from "./filters.ts";
import type { FacetCounts } from "./tally.ts";

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
}

/** Values of a facet: by label, which settles ties, or as the facet has them where it keeps its own order. */
interface Listing extends ValueList {
  entries: Entry[];
  /** Chosen values that it lacks are listed too. */
  isOpen: boolean;
}

const byLabel = (a: Entry, b: Entry): number => (a.label < b.label ? -1 : a.label > b.label ? 1 : a.at - b.at);

function listing(entries: Entry[], { isByCount = true, isOpen = false } = {}): Listing {
  const pieces = entries.map(({ value, label }) =>
    Buffer.from(`{"value":${JSON.stringify(value)},"label":${JSON.stringify(label)},"count":`),
  );
  const ends = new Uint32Array(pieces.length);
  let end = 0;
  for (const [i, { length }] of pieces.entries()) {
    end += length;
    ends[i] = end;
  }
  return {
    entries,
    at: Int32Array.from(entries, ({ at }) => at),
    json: Uint8Array.from(Buffer.concat(pieces)),
    ends,
    isByCount,
    isOpen,
  };
}

const coded = (codes: readonly string[], group: LabelGroup): Listing =>
  listing(codes.map((value, at) => ({ value, label: labelOf(group, value), at })).sort(byLabel));

const named = (names: readonly { slug: string; name: string }[]): Listing =>
  listing(
    names
      .map(({ slug, name }, at) => ({ value: slug, label: name, at }))
      .filter(({ value }) => value !== "")
      .sort(byLabel),
    { isOpen: true },
  );

const CODED = {
  outcome: coded(OUTCOME_CODES, "outcome"),
  fault: coded(FAULT_CODES, "fault"),
  concerns: coded(CONCERNS_CODES, "concerns"),
  injustice: coded([...HEAD_CODES, ...FAULT_EFFECTS], "injustice"),
  remedy: coded(REMEDY_KINDS, "remedy"),
  recipient: coded(RECIPIENTS, "recipient"),
  finding: coded(["fault", "no-fault", "no-ongoing-fault"], "finding"),
  by: coded(["ombudsman", "body"], "by"),
  duration: listing(
    DURATION_CODES.map((value, at) => ({ value, label: labelOf("duration", value), at })),
    { isByCount: false },
  ),
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

/** The lists of a generation as another thread writes them. */
export function valueLists(columns: Columns): ValueLists {
  const listings = listingsOf(columns);
  return Object.fromEntries(
    LISTED_FACETS.map((facet) => {
      const { at, json, ends, isByCount } = listings[facet];
      return [facet, { at, json, ends, isByCount }];
    }),
  );
}

/** The same listing with the chosen values that it lacks. */
function withLacking(given: Listing, chosen: readonly string[]): Listing {
  const { entries, isOpen } = given;
  if (!isOpen) return given;
  const lacking = [...new Set(chosen)].filter((value) => entries.every((held) => held.value !== value));
  if (lacking.length === 0) return given;
  return listing([...entries, ...lacking.map((value) => ({ value, label: value, at: -1 }))].sort(byLabel), given);
}

/** What a reply gives of its facets: values with their words, most frequent first. */
export interface FacetLists {
  readonly values: Record<ListedFacet, FacetValue[]>;
  /** Bytes that `writeJson` takes at most. */
  readonly jsonRoom: number;
  /** Writes the JSON of `values` and gives the place after it. */
  writeJson(into: Uint8Array, from: number): number;
}

/** Facets of counts, with what is chosen. */
export class Facets implements FacetLists {
  readonly #shown: (ShownList & { list: Listing })[];

  constructor(columns: Columns, counts: FacetCounts, filters: Filters) {
    const listings = listingsOf(columns);
    this.#shown = LISTED_FACETS.map((facet) => {
      const chosen = facet === "region" ? filters.region.map(regionSlug) : filters[facet];
      if (chosen.length === 0) return shown(facet, listings[facet], counts, null);
      const list = withLacking(listings[facet], chosen);
      return shown(
        facet,
        list,
        counts,
        Uint8Array.from(list.entries, ({ value }) => (chosen.includes(value) ? 1 : 0)),
      );
    });
  }

  get values(): Record<ListedFacet, FacetValue[]> {
    const lists = this.#shown.map(({ facet, list, counts, places, chosen }) => [
      facet,
      Array.from(places, (place) => {
        const { value, label, at } = list.entries[place]!;
        return { value, label, count: counts[at] ?? 0, selected: chosen?.[place] === 1 };
      }),
    ]);
    return Object.fromEntries(lists);
  }

  get jsonRoom(): number {
    return roomFor(this.#shown);
  }

  writeJson(into: Uint8Array, from: number): number {
    return writeLists(this.#shown, into, from);
  }
}

function shown(facet: ListedFacet, list: Listing, counts: FacetCounts, chosen: Uint8Array | null) {
  return { ...shownOf(facet, list, counts[facet], chosen), list };
}

/** Facets whose JSON is at hand already. */
export class WrittenFacets implements FacetLists {
  readonly #json: Uint8Array;

  /** The bytes may be written over once the reply stands. */
  constructor(json: Uint8Array) {
    this.#json = json;
  }

  get values(): Record<ListedFacet, FacetValue[]> {
    return JSON.parse(Buffer.from(this.#json).toString("utf8"));
  }

  get jsonRoom(): number {
    return this.#json.length;
  }

  writeJson(into: Uint8Array, from: number): number {
    into.set(this.#json, from);
    return from + this.#json.length;
  }
}
