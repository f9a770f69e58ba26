/**
 * Per-document bit sets that filters and facets read: which faults, heads, remedies a decision holds, as one number a
 * decision. Derived once from the columns of a generation.
 */
import { FAULT_CODES, FINDINGS, RECIPIENTS, REMEDY_STATUSES } from "../../data/vocabulary.ts";
import type { Columns } from "../columns.ts";
import { DURATION_BANDS, DURATION_CODES } from "../schemas/query.ts";

export interface DocSets {
  /** Bit i: FAULT_CODES[i] was found (rows with finding fault). */
  faults: Uint32Array;
  /** Bits of CONCERNS_CODES 0–31 and 32–63, of rows with finding fault. */
  concernsLow: Uint32Array;
  concernsHigh: Uint32Array;
  /** Bit i: FINDINGS[i]; all rows. */
  findings: Uint8Array;
  /** Bit 0 ombudsman, bit 1 body; rows with finding fault. */
  by: Uint8Array;
  /** Bit i: FAULT_EFFECTS[i]; rows with finding fault. */
  effects: Uint8Array;
  /** Bit i: DURATION_CODES[i]; rows with finding fault. */
  durations: Uint8Array;
  /** Bit i: HEAD_CODES[i]. */
  heads: Uint32Array;
  /** Bit i: REMEDY_KINDS[i], agreed or recommended. */
  remedies: Uint32Array;
  /** Bit i: RECIPIENTS[i], of the same remedies: for whom they are, else who is paid. */
  recipients: Uint32Array;
  /** Band of each fault row, 255 without a duration. */
  bandOfRow: Uint8Array;
  /** Number of the region of each body; 0 is none. */
  regionOfBody: Uint8Array;
  regions: string[];
  /** Number of the kind of each body, in `types`. */
  typeOfBody: Uint8Array;
  types: string[];
}

const FOUND = FINDINGS.indexOf("fault");
const AGREED = REMEDY_STATUSES.indexOf("agreed");
const RECOMMENDED = REMEDY_STATUSES.indexOf("recommended");
const UNKNOWN_RECIPIENT = RECIPIENTS.indexOf("unknown");

if (FAULT_CODES.length > 32) throw new Error("More than 32 fault codes: the bit sets need a second word");

function bandOf(days: number): number {
  if (!(days >= 0)) return 255;
  return DURATION_CODES.findIndex((code) => days >= DURATION_BANDS[code][0] && days < DURATION_BANDS[code][1]);
}

/** Numbers texts in order of first appearance; `first` holds number 0. */
function numbered(values: readonly (string | null)[], first: string[]): { of: Uint8Array; names: string[] } {
  const names = [...first];
  const of = Uint8Array.from(values, (value) => {
    const text = value ?? "";
    const at = names.indexOf(text);
    return at >= 0 ? at : names.push(text) - 1;
  });
  return { of, names };
}

function derive(columns: Columns): DocSets {
  const { size, faults, injustices, remedies } = columns;
  const u32 = () => new Uint32Array(size);
  const u8 = () => new Uint8Array(size);
  const regions = numbered(
    columns.bodies.map((body) => body.region),
    [""],
  );
  const types = numbered(
    columns.bodies.map((body) => body.type),
    [],
  );
  const sets: DocSets = {
    faults: u32(),
    concernsLow: u32(),
    concernsHigh: u32(),
    findings: u8(),
    by: u8(),
    effects: u8(),
    durations: u8(),
    heads: u32(),
    remedies: u32(),
    recipients: u32(),
    bandOfRow: Uint8Array.from(faults.durationDays, bandOf),
    regionOfBody: regions.of,
    regions: regions.names,
    typeOfBody: types.of,
    types: types.names,
  };
  for (let row = 0; row < faults.code.length; row += 1) {
    const d = faults.doc[row]!;
    sets.findings[d]! |= 1 << faults.finding[row]!;
    if (faults.finding[row] !== FOUND) continue;
    sets.faults[d]! |= 1 << faults.code[row]!;
    const concerns = faults.concerns[row]!;
    if (concerns < 32) sets.concernsLow[d]! |= 1 << concerns;
    else sets.concernsHigh[d]! |= 1 << (concerns - 32);
    sets.by[d]! |= 1 << faults.by[row]!;
    sets.effects[d]! |= 1 << faults.injustice[row]!;
    const band = sets.bandOfRow[row]!;
    if (band !== 255) sets.durations[d]! |= 1 << band;
  }
  for (let row = 0; row < injustices.head.length; row += 1) {
    sets.heads[injustices.doc[row]!]! |= 1 << injustices.head[row]!;
  }
  for (let row = 0; row < remedies.kind.length; row += 1) {
    const status = remedies.status[row];
    if (status !== AGREED && status !== RECOMMENDED) continue;
    const d = remedies.doc[row]!;
    sets.remedies[d]! |= 1 << remedies.kind[row]!;
    const whom = remedies.forMask[row]! === 0 ? 1 << remedies.paidTo[row]! : remedies.forMask[row]!;
    sets.recipients[d]! |= whom & ~(1 << UNKNOWN_RECIPIENT);
  }
  return sets;
}

const held = new WeakMap<Columns, DocSets>();

/** The sets of a generation of columns; derived at the first call (about 10 ms for 57,500 decisions). */
export function docSets(columns: Columns): DocSets {
  const known = held.get(columns);
  if (known !== undefined) return known;
  const made = derive(columns);
  held.set(columns, made);
  return made;
}
