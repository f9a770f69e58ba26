/**
 * Service improvements agreed, and similar faults found later at the same council. Similar is a rule, not a likeness of
 * words: the same kind of fault, concerning the same service or step. Later is by the dates of the events where the text
 * gives them; what has none is listed apart. Redress does not know whether an agreed action was carried out.
 */

import { z } from "zod";
import { outcomes } from "../../data/reference.ts";
import { CONCERNS_CODES, FAULT_CODES, FINDINGS, REMEDY_KINDS } from "../../data/vocabulary.ts";
import type { AnalyticsContext } from "../analytics.ts";
import { queryText } from "../benchmark/address.ts";
import { ACTION, rowFlags } from "../benchmark/selection.ts";
import { ClauseReader } from "../clauses.ts";
import { type Columns, fromDay, NONE } from "../columns.ts";
import { IMPROVEMENT_MASK } from "../head-groups.ts";
import type { PromisesQuery, PromisesReply } from "../schemas/councils.ts";
import { corpusInfo } from "../state.ts";
import { bodiesOf, successorsOf } from "./bodies.ts";
import { yearName } from "./breaks.ts";
import { bodyOf, numbersOf } from "./council.ts";
import { UPHELD } from "./tally.ts";

const FOUND = FINDINGS.indexOf("fault");
const OTHER = CONCERNS_CODES.indexOf("other");
const PAGE = 50;

/** "Tell us what it has done" names no service of its own: such an action answers only faults that its clause is tied to. */
const NEEDS_TIE: ReadonlySet<number> = new Set([
  REMEDY_KINDS.indexOf("action-plan"),
  REMEDY_KINDS.indexOf("monitoring"),
]);

/** An agreed improvement, and the kinds of fault (code × 256 + concerns) that it answers. */
interface Improvement {
  d: number;
  row: number;
  concerns: number;
  kinds: Set<number>;
}

/**
 * The kinds of fault that an improvement answers: those that its clause is tied to, where they concern what is to be
 * improved; else the faults of its decision that concern it. None where what is to be improved is not told, or is only
 * "other": two things called other are not the same.
 */
function improvementOf(columns: Columns, row: number): Improvement {
  const r = columns.remedies;
  const f = columns.faults;
  const d = r.doc[row]!;
  const from = f.start[d]!;
  const tied: number[] = [];
  for (let mask = r.faultMask[row]!; mask !== 0; mask &= mask - 1) tied.push(from + 31 - Math.clz32(mask & -mask));
  let concerns = r.concerns[row]!;
  if (concerns === NONE) {
    const of = new Set(tied.map((t) => f.concerns[t]!));
    concerns = of.size === 1 ? [...of][0]! : NONE;
  }
  const kinds = new Set<number>();
  if (concerns !== NONE && concerns !== OTHER) {
    const all = () => Array.from({ length: f.start[d + 1]! - from }, (_, i) => from + i);
    const own = tied.length > 0 ? tied : NEEDS_TIE.has(r.kind[row]!) ? [] : all();
    for (const t of own)
      if (f.finding[t] === FOUND && f.concerns[t] === concerns && f.paragraph[t] !== "summary")
        kinds.add(f.code[t]! * 256 + concerns);
  }
  return { d, row, concerns, kinds };
}

/** A fault row found at the council that is of a kind that an improvement answers. */
interface Similar {
  row: number;
  when: "later" | "spanning" | "undated";
}

/**
 * Faults of the kinds in other cases: `later` where their events began after the due date; `spanning` where they began
 * before it and went on after; `undated` where the events have no dates (or the improvement no due date) and the
 * decision came after the one with the improvement. One fault row a kind and decision, the first in the text.
 */
function similarFaults(
  columns: Columns,
  improvement: Improvement,
  faultsOfKind: ReadonlyMap<number, number[]>,
): Similar[] {
  const f = columns.faults;
  const due = columns.remedies.dueDay[improvement.row]!;
  const decided = columns.decidedDay[improvement.d]!;
  const out = new Map<string, Similar>();
  for (const kind of improvement.kinds)
    for (const row of faultsOfKind.get(kind) ?? []) {
      const d = f.doc[row]!;
      if (columns.case[d] === columns.case[improvement.d]) continue;
      const from = f.eventsFrom[row]!;
      const to = f.eventsTo[row]!;
      let when: Similar["when"] | null = null;
      if (due >= 0 && from >= 0) {
        if (from > due) when = "later";
        else if (to > due) when = "spanning";
      } else if (due >= 0 && to >= 0) {
        // Only the end is known: after the due date something went on, before it nothing did.
        if (to > due) when = "undated";
      } else if (decided >= 0 && columns.decidedDay[d]! > decided) when = "undated";
      if (when === null) continue;
      const key = `${d}/${kind}`;
      const held = out.get(key);
      if (held === undefined || rank(when) < rank(held.when)) out.set(key, { row, when });
    }
  return [...out.values()].sort(
    (a, b) => columns.decidedDay[f.doc[a.row]!]! - columns.decidedDay[f.doc[b.row]!]! || a.row - b.row,
  );
}

const rank = (when: Similar["when"]): number => ["later", "spanning", "undated"].indexOf(when);

/** Fault rows found at the flagged bodies, by kind (code × 256 + concerns). */
function faultsByKind(columns: Columns, flags: Uint8Array): Map<number, number[]> {
  const f = columns.faults;
  const out = new Map<number, number[]>();
  for (let d = 0; d < columns.size; d++) {
    if (flags[columns.body[d]!] !== 1) continue;
    for (let row = f.start[d]!; row < f.start[d + 1]!; row++) {
      // A finding read in the Summary alone has no paragraph that could stand beside the improvement.
      if (f.finding[row] !== FOUND || f.paragraph[row] === "summary") continue;
      const kind = f.code[row]! * 256 + f.concerns[row]!;
      const held = out.get(kind);
      if (held) held.push(row);
      else out.set(kind, [row]);
    }
  }
  return out;
}

/** Upheld decisions with such a fault by financial year, against the year of the improvement. */
function perYear(columns: Columns, improvement: Improvement, byKind: ReadonlyMap<number, number[]>, flags: Uint8Array) {
  const years = new Map<number, Set<number>>();
  for (const kind of improvement.kinds)
    for (const row of byKind.get(kind) ?? []) {
      const d = columns.faults.doc[row]!;
      const year = columns.financialYear[d]!;
      if (year === 0 || columns.outcome[d] !== UPHELD || flags[columns.body[d]!] !== 1) continue;
      const held = years.get(year);
      if (held) held.add(columns.case[d]!);
      else years.set(year, new Set([columns.case[d]!]));
    }
  const own = columns.financialYear[improvement.d]!;
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, cases]) => ({
      year: yearName(year),
      upheld: cases.size,
      when: own === 0 || year === own ? ("same" as const) : year < own ? ("before" as const) : ("after" as const),
    }));
}

const complianceSchema = z.object({
  upholdRate: z.object({
    nationalBenchmarks: z.array(z.object({ year: z.string(), compliance: z.number().optional(), source: z.string() })),
  }),
});

/** The Ombudsman's newest national compliance figure, with its year and source. */
function compliance(): PromisesReply["compliance"] {
  const { nationalBenchmarks } = complianceSchema.parse(outcomes()).upholdRate;
  const newest = nationalBenchmarks.filter((b) => b.compliance !== undefined).at(-1);
  return newest?.compliance === undefined
    ? null
    : { rate: newest.compliance, year: newest.year, source: newest.source };
}

/** Answers GET /api/v1/councils/:slug/promises; newest improvements first. Bodies other than councils have none. */
export function promises(context: AnalyticsContext, slug: string, query: PromisesQuery): PromisesReply {
  const { columns } = context.snapshot;
  const body = bodyOf(context, slug);
  const bodies = bodiesOf(columns, context.authorities);
  const own = numbersOf(bodies, body.isCouncil ? [slug] : [], columns.bodies.length);
  const after = query.successors === "on" ? successorsOf(slug, context.authorities).map((a) => a.slug) : [];
  const looked = numbersOf(bodies, body.isCouncil ? [slug, ...after] : [], columns.bodies.length);
  const flags = rowFlags(columns);
  const r = columns.remedies;
  const wanted = new Set<string>(query.concerns);
  const improvements: Improvement[] = [];
  for (let d = 0; d < columns.size; d++) {
    if (own[columns.body[d]!] !== 1) continue;
    for (let row = r.start[d]!; row < r.start[d + 1]!; row++) {
      if ((flags[row]! & ACTION) === 0 || ((IMPROVEMENT_MASK >>> r.kind[row]!) & 1) === 0) continue;
      const improvement = improvementOf(columns, row);
      if (wanted.size > 0 && (improvement.concerns === NONE || !wanted.has(CONCERNS_CODES[improvement.concerns]!)))
        continue;
      improvements.push(improvement);
    }
  }
  improvements.sort((a, b) => columns.decidedDay[b.d]! - columns.decidedDay[a.d]! || a.row - b.row);
  const byKind = faultsByKind(columns, looked);
  const clauses = new ClauseReader(context.corpus.sqlite);
  const offset = query.offset ?? 0;
  const limit = query.limit ?? PAGE;
  const rest = { ...query, limit, offset: offset + limit };
  return {
    council: { slug, name: body.name },
    total: improvements.length,
    promises: improvements.slice(offset, offset + limit).map((improvement) => {
      const { d, row } = improvement;
      const similar = similarFaults(columns, improvement, byKind);
      const shown = (s: Similar) => laterOf(columns, clauses, s.row);
      const words = clauses.remedy(columns.id[d]!, r.id[row]!);
      return {
        slug: columns.slug[d]!,
        ref: columns.ref[d]!,
        remedy: r.id[row]!,
        paragraph: r.paragraph[row]!,
        number: words?.number ?? null,
        text: words?.paragraph ?? null,
        kind: REMEDY_KINDS[r.kind[row]!]!,
        concerns: improvement.concerns === NONE ? null : CONCERNS_CODES[improvement.concerns]!,
        codes: [...new Set([...improvement.kinds].map((k) => FAULT_CODES[k >>> 8]!))],
        decidedOn: fromDay(columns.decidedDay[d]!),
        dueOn: fromDay(r.dueDay[row]!),
        later: similar
          .filter((s) => s.when === "later")
          .map((s) => ({ ...shown(s), on: fromDay(columns.faults.eventsFrom[s.row]!) ?? "" })),
        spanning: similar
          .filter((s) => s.when === "spanning")
          .map((s) => ({
            ...shown(s),
            on: fromDay(columns.faults.eventsFrom[s.row]!) ?? "",
            until: fromDay(columns.faults.eventsTo[s.row]!) ?? "",
          })),
        undated: similar.filter((s) => s.when === "undated").map(shown),
        perYear: perYear(columns, improvement, byKind, looked),
      };
    }),
    next:
      offset + limit < improvements.length
        ? `/api/v1/councils/${encodeURIComponent(slug)}/promises?${queryText(rest)}`
        : null,
    compliance: compliance(),
    note: body.isCouncil
      ? "Redress does not know whether an agreed action was carried out. A similar fault found later is the same kind of fault concerning the same service or step; it is set beside the improvement to be read, not counted against the council."
      : "This organisation is not a council: its decisions are listed, and nothing is set side by side.",
    corpus: corpusInfo(context.snapshot),
  };
}

function laterOf(columns: Columns, clauses: ClauseReader, row: number) {
  const d = columns.faults.doc[row]!;
  const fault = columns.faults.ids[row]!;
  const words = clauses.fault(columns.id[d]!, fault);
  return {
    slug: columns.slug[d]!,
    ref: columns.ref[d]!,
    fault,
    code: FAULT_CODES[columns.faults.code[row]!]!,
    paragraph: columns.faults.paragraph[row]!,
    number: words?.number ?? null,
    text: words?.paragraph ?? null,
    decidedOn: fromDay(columns.decidedDay[d]!),
  };
}
