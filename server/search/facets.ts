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

function coded(
  codes: readonly string[],
  group: LabelGroup,
  counts: Uint32Array,
  chosen: readonly string[],
): FacetValue[] {
  return codes.flatMap((value, index) => {
    const count = counts[index] ?? 0;
    const selected = chosen.includes(value);
    return count > 0 || selected ? [{ value, label: labelOf(group, value), count, selected }] : [];
  });
}

function named(entries: readonly { slug: string; name: string }[], counts: Uint32Array, chosen: readonly string[]) {
  const out: FacetValue[] = [];
  const left = new Set(chosen);
  for (let index = 0; index < entries.length; index += 1) {
    const count = counts[index] ?? 0;
    const { slug, name } = entries[index]!;
    if (slug === "") continue;
    const selected = left.delete(slug);
    if (count > 0 || selected) out.push({ value: slug, label: name, count, selected });
  }
  for (const value of left) out.push({ value, label: value, count: 0, selected: true });
  return out;
}

const byCount = (a: FacetValue, b: FacetValue): number =>
  b.count - a.count || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);

/** The facets of a reply: values with their words, most frequent first. */
export function facetValues(
  columns: Columns,
  counts: FacetCounts,
  filters: Filters,
): Record<ListedFacet, FacetValue[]> {
  const sets = docSets(columns);
  const regions = sets.regions.map((name) => ({ slug: regionSlug(name), name }));
  return {
    council: named(columns.bodies, counts.council, filters.council).sort(byCount),
    type: coded(sets.types, "type", counts.type, filters.type).sort(byCount),
    region: named(regions, counts.region, filters.region.map(regionSlug)).sort(byCount),
    category: named(columns.categories, counts.category, filters.category).sort(byCount),
    subcategory: named(columns.subcategories, counts.subcategory, filters.subcategory).sort(byCount),
    outcome: coded(OUTCOME_CODES, "outcome", counts.outcome, filters.outcome).sort(byCount),
    fault: coded(FAULT_CODES, "fault", counts.fault, filters.fault).sort(byCount),
    concerns: coded(CONCERNS_CODES, "concerns", counts.concerns, filters.concerns).sort(byCount),
    injustice: coded([...HEAD_CODES, ...FAULT_EFFECTS], "injustice", counts.injustice, filters.injustice).sort(byCount),
    remedy: coded(REMEDY_KINDS, "remedy", counts.remedy, filters.remedy).sort(byCount),
    recipient: coded(RECIPIENTS, "recipient", counts.recipient, filters.recipient).sort(byCount),
    finding: coded(["fault", "no-fault", "no-ongoing-fault"], "finding", counts.finding, filters.finding).sort(byCount),
    by: coded(["ombudsman", "body"], "by", counts.by, filters.by).sort(byCount),
    duration: coded(DURATION_CODES, "duration", counts.duration, filters.duration),
    kind: coded(["statement", "report"], "kind", counts.kind, filters.kind).sort(byCount),
  };
}
