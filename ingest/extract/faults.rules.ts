/**
 * What was done wrong, as the genre words it: the tables of failings together, and the search for them in a sentence.
 * Tried only on sentences that a finding covers (faults.ts).
 */
import type { FaultCode } from "../../data/vocabulary.ts";
import type { FaultRule } from "./faults.notation.ts";
import { ASSESSMENT_RULES } from "./faults.rules.assessment.ts";
import { COMMUNICATION_RULES } from "./faults.rules.communication.ts";
import { COMPLAINT_RULES } from "./faults.rules.complaints.ts";
import { GENERAL_RULES } from "./faults.rules.general.ts";
import { MONEY_RULES } from "./faults.rules.money.ts";
import { PROCEDURE_RULES } from "./faults.rules.procedure.ts";
import { PROVISION_RULES } from "./faults.rules.provision.ts";
import { RECORD_RULES } from "./faults.rules.records.ts";
import { createCandidates } from "./prefilter.ts";

// Where two rows match at the same place, the first of them names the finding.
export const FAULT_RULES: readonly FaultRule[] = [
  ...COMPLAINT_RULES,
  ...MONEY_RULES,
  ...RECORD_RULES,
  ...PROCEDURE_RULES,
  ...ASSESSMENT_RULES,
  ...PROVISION_RULES,
  ...COMMUNICATION_RULES,
  ...GENERAL_RULES,
];

export interface FaultHit {
  readonly code: FaultCode;
  /** Read from a loose wording. */
  readonly loose: boolean;
  /** Offsets of the words in the text given. */
  readonly start: number;
  readonly end: number;
  /** The model of failings (fault-weigh.ts) finds another one as likely: good enough to say, not to tie a sum to. */
  readonly doubtful?: boolean;
}

/** "It should have told her by June and did so in October": what was due and came late is late, whatever it was. */
const LATE_FORM =
  /\b(?:should|ought to) have\b[^.;]{0,90}\b(?:by|within|before|in)\b[^.;]{0,70}\b(?:took|until|late|later|did so (?:on|in|after))\b/i;

const ROW_OF = new Map(FAULT_RULES.flatMap((row) => [...row.patterns, ...(row.loose ?? [])].map((p) => [p, row])));
const candidatesIn = createCandidates([...ROW_OF.keys()]);

/**
 * The failings that plain text (plainText) names, most exact wording first in text order; none for an ordinary
 * sentence. The caller decides whether a finding covers the sentence.
 */
export function faultHitsIn(text: string): FaultHit[] {
  const hits = new Map<FaultCode, FaultHit>();
  const candidates = candidatesIn(text);
  if (candidates.size === 0) return [];
  const late = LATE_FORM.exec(text);
  const rows = new Set<FaultRule | undefined>();
  for (const pattern of candidates) rows.add(ROW_OF.get(pattern));
  for (const row of FAULT_RULES) {
    if (!rows.has(row)) continue;
    const exact = earliest(row.patterns, text, candidates);
    const match = exact ?? (row.loose ? earliest(row.loose, text, candidates) : null);
    if (!match || row.unless?.some((pattern) => pattern.test(text))) continue;
    if (late && row.code !== "delay" && match.index >= late.index && match.index < late.index + late[0].length)
      continue;
    hits.set(row.code, { code: row.code, loose: !exact, start: match.index, end: match.index + match[0].length });
  }
  for (const row of FAULT_RULES) {
    const own = hits.get(row.code);
    if (!own) continue;
    if (
      row.residual
        ? [...hits.values()].some(
            (hit) =>
              hit !== own && !hit.loose && isNear(own, hit) && !(hit.code === "flawed-decision" && isBefore(own, hit)),
          )
        : row.yieldsTo?.some((code) => isNear(own, hits.get(code)))
    )
      hits.delete(row.code);
  }
  return [...hits.values()].sort((a, b) => a.start - b.start);
}

/** How far apart two wordings of one failing can stand, in characters. */
const SAME_FAILING = 60;

/** Close enough to be two wordings of one failing. */
export function isNear(a: FaultHit, b: FaultHit | undefined): boolean {
  return b !== undefined && a.start <= b.end + SAME_FAILING && b.start <= a.end + SAME_FAILING;
}

function isBefore(a: FaultHit, b: FaultHit | undefined): boolean {
  return b !== undefined && a.start < b.start;
}

function earliest(patterns: readonly RegExp[], text: string, candidates: ReadonlySet<RegExp>): RegExpExecArray | null {
  let best: RegExpExecArray | null = null;
  for (const pattern of patterns) {
    if (!candidates.has(pattern)) continue;
    const match = pattern.exec(text);
    if (match && (best === null || match.index < best.index)) best = match;
  }
  return best;
}
