/**
 * Counts of all facets in one pass over the matching decisions. Each facet is counted without its own choice, so that a
 * reader sees what adding a value would bring.
 */
import { HEAD_CODES } from "../../data/vocabulary.ts";
import type { Columns } from "../columns.ts";
import { amountBins, countTable } from "./count-table.ts";
import { docSets } from "./doc-sets.ts";
import { facetGroups } from "./facet-groups.ts";
import { FACETS, type FacetName, failingRows, measureColumn, PASSES_ALL } from "./filters.ts";
import type { Matched } from "./matched.ts";
import { addBits, addYears, type CountTable, countListed, emptyCounts, type FacetCounts, Tally } from "./tally.ts";

const BIT = Object.fromEntries(FACETS.map((facet, index) => [facet, 1 << index])) as Record<FacetName, number>;
const HEADS = HEAD_CODES.length;

/** Counts what is matched; `joint` numbers records with one text, which count once but for each of their bodies. */
export function countFacets(columns: Columns, matched: Matched, joint: Uint32Array): FacetCounts {
  const table = countTable(columns, joint);
  const bins = amountBins(measureColumn(columns, matched.measure));
  return matched.masks === null
    ? countListed(table, bins, matched)
    : countChosen(columns, table, bins, matched, matched.masks);
}

/** Counts decision by decision where filters are set. */
function countChosen(
  columns: Columns,
  table: CountTable,
  bins: Uint8Array,
  matched: Matched,
  masks: Uint32Array,
): FacetCounts {
  const failing = failingRows(columns, matched.filters);
  const counts = emptyCounts(table);
  const tally = Tally.of(table, bins);
  tally.add(matched.docs, failing === null);
  tally.hide(matched.hidden, failing === null, counts.council);
  tally.into(counts);
  countNearMisses(columns, table, bins, matched, masks, failing === null, counts);
  if (failing !== null) countFaults(columns, matched, masks, failing, counts);
  return counts;
}

/** Decisions that fail a facet's own choice and nothing else count for that facet. */
function countNearMisses(
  columns: Columns,
  { years }: CountTable,
  bins: Uint8Array,
  { words }: Matched,
  masks: Uint32Array,
  withEffects: boolean,
  counts: FacetCounts,
): void {
  const { body, category, subcategory, outcome, kind } = columns;
  const sets = docSets(columns);
  const { plain, yearOfPlain } = facetGroups(columns);
  const perYear = new Uint32Array(years.length);
  for (let i = 0; i < words.length; i += 1) {
    const mask = masks[i]!;
    if (mask === PASSES_ALL) continue;
    const d = words[i]!;
    if (mask & BIT.council) counts.council[body[d]!]! += 1;
    if (mask & BIT.type) counts.type[sets.typeOfBody[body[d]!]!]! += 1;
    if (mask & BIT.region) counts.region[sets.regionOfBody[body[d]!]!]! += 1;
    if (mask & BIT.category) counts.category[category[d]!]! += 1;
    if (mask & BIT.subcategory) counts.subcategory[subcategory[d]!]! += 1;
    if (mask & BIT.outcome) counts.outcome[outcome[d]!]! += 1;
    if (mask & BIT.kind) counts.kind[kind[d]!]! += 1;
    if (mask & BIT.remedy) addBits(counts.remedy, sets.remedies[d]!, 1);
    if (mask & BIT.recipient) addBits(counts.recipient, sets.recipients[d]!, 1);
    if (mask & BIT.years) perYear[yearOfPlain[plain.of[d]!]!]! += 1;
    if (mask & BIT.amounts) counts.amounts[bins[d]!]! += 1;
    if (mask & BIT.injustice) {
      addBits(counts.injustice, sets.heads[d]!, 1);
      if (withEffects) addBits(counts.injustice, sets.effects[d]!, 1, HEADS);
    }
  }
  addYears(counts, years, perYear);
}

/** Faults are chosen by what is said of one and the same fault: counts those that pass all but the facet's own choice. */
function countFaults(
  columns: Columns,
  { words, hidden }: Matched,
  masks: Uint32Array,
  failing: Uint32Array,
  counts: FacetCounts,
): void {
  const { faults } = columns;
  const { bandOfRow } = docSets(columns);
  let nextHidden = 0;
  for (let i = 0; i < words.length; i += 1) {
    const mask = masks[i]!;
    const d = words[i]!;
    if (hidden[nextHidden] === d) {
      nextHidden += 1;
      continue;
    }
    let faultBits = 0;
    let findingBits = 0;
    let byBits = 0;
    let low = 0;
    let high = 0;
    let durationBits = 0;
    let effectBits = 0;
    for (let row = faults.start[d]!; row < faults.start[d + 1]!; row += 1) {
      const fails = failing[row]!;
      if ((fails & ~BIT.fault) === 0) faultBits |= 1 << faults.code[row]!;
      if ((fails & ~BIT.finding) === 0) findingBits |= 1 << faults.finding[row]!;
      if ((fails & ~BIT.by) === 0) byBits |= 1 << faults.by[row]!;
      if ((fails & ~BIT.injustice) === 0) effectBits |= 1 << faults.injustice[row]!;
      if ((fails & ~BIT.duration) === 0 && bandOfRow[row] !== 255) durationBits |= 1 << bandOfRow[row]!;
      if ((fails & ~BIT.concerns) === 0) {
        const at = faults.concerns[row]!;
        if (at < 32) low |= 1 << at;
        else high |= 1 << (at - 32);
      }
    }
    if (mask & BIT.fault) addBits(counts.fault, faultBits, 1);
    if (mask & BIT.finding) addBits(counts.finding, findingBits, 1);
    if (mask & BIT.by) addBits(counts.by, byBits, 1);
    if (mask & BIT.duration) addBits(counts.duration, durationBits, 1);
    if (mask & BIT.injustice) addBits(counts.injustice, effectBits, 1, HEADS);
    if (mask & BIT.concerns) {
      addBits(counts.concerns, low, 1);
      addBits(counts.concerns, high, 1, 32);
    }
  }
}
