/**
 * What a benchmark must say of documents whose truth is known: counted straight from the generator's truth, in plain
 * loops over objects, with nothing of the server's. Slow and simple on purpose.
 */
import { z } from "zod";
import type { DemoTruth } from "../../data/demo/truth.ts";
import { vocabulary } from "../../data/reference.ts";

type Remedy = DemoTruth["remedies"][number];

export interface OracleQuestion {
  measure: NonNullable<Remedy["class"]>;
  faults?: readonly string[];
  heads?: readonly string[];
  /** Each group as its heads. */
  groups?: readonly (readonly string[])[];
  unit?: string;
}

const table = z
  .object({
    remedyKinds: z.array(z.object({ code: z.string(), scope: z.string().nullish() })),
    injusticeHeads: z.array(z.object({ code: z.string(), group: z.string().nullish() })),
  })
  .parse(vocabulary());
const scopeOf = new Map(table.remedyKinds.map((kind) => [kind.code, kind.scope ?? "personal"]));

export const headsOfGroup = (group: string): string[] =>
  table.injusticeHeads.filter((head) => head.group === group).map((head) => head.code);

const agreed = (r: Remedy) => r.status === "agreed" || r.status === "recommended";
const isTotalOf = (t: DemoTruth, r: Remedy) => t.remedies.some((x) => x.partOf === t.remedies.indexOf(r));

/** A sum of the class that is agreed and due whatever happens. */
const isPayment = (t: DemoTruth, r: Remedy, of: string) =>
  r.class === of &&
  agreed(r) &&
  !r.adequate &&
  !r.conditional &&
  r.kind !== "remedy-others" &&
  !isTotalOf(t, r) &&
  (r.partOf === null || r.counts);
const isKnown = (r: Remedy) => r.valuePence !== null && !r.openEnded && (r.counts || r.class === "waived");
const isRate = (r: Remedy) => r.unitPence !== null && r.unit !== null && (r.unit !== "one-off" || r.each);

const foundFaults = (t: DemoTruth, q: OracleQuestion) =>
  t.faults.filter((f) => f.finding === "fault" && (q.faults === undefined || q.faults.includes(f.code)));

type Entry = "enters" | "other" | string;

function entryOf(t: DemoTruth, r: Remedy, q: OracleQuestion): Entry {
  if (q.unit !== undefined && r.unit !== q.unit) return "other";
  const tied = r.faults.map((id) => t.faults.find((f) => f.id === id));
  const hit = tied.filter((f) => f?.finding === "fault" && q.faults?.includes(f.code));
  const kinds = new Set(tied.map((f) => f?.code));
  const sets = [...(q.heads ?? []).map((h) => [h]), ...(q.groups ?? [])];
  const touches = sets.some((set) => r.heads.some((h) => set.includes(h)));
  if (q.faults !== undefined && tied.length > 0 && hit.length === 0) return "other";
  if (sets.length > 0 && r.heads.length > 0 && !touches) return "other";
  if (r.mixed) return "two-classes";
  if (q.faults !== undefined) {
    if (tied.length === 0) return "no-fault";
    if (hit.length < tied.length || kinds.size > 1) return "several-faults";
  }
  if (sets.length > 0) {
    if (r.heads.length === 0) return "no-head";
    if (!sets.some((set) => r.heads.every((h) => set.includes(h)))) return "several-heads";
  }
  return "enters";
}

export interface OracleSum {
  slug: string;
  pence: number;
  year: number | null;
  unitPence: number | null;
  rate: string;
  sole: string | null;
}

/** One of each case: the council's, which the generator writes without a letter. */
function oncePerCase(list: readonly DemoTruth[]): DemoTruth[] {
  return [...list].sort((a, b) => (a.slug < b.slug ? -1 : 1)).filter((t, i, all) => all[i - 1]?.caseId !== t.caseId);
}

function partitionOf(t: DemoTruth, q: OracleQuestion): string {
  const faults = foundFaults(t, q);
  if (faults.length > 0 && t.remedies.some((r) => isPayment(t, r, q.measure))) return "withPayment";
  if (t.remedies.some((r) => r.class === q.measure && r.adequate)) return "adequateOffer";
  if (t.outcome === "closed") return "closed";
  if (t.outcome === "not-upheld") return "notUpheld";
  const kinds = new Set<string>(t.remedies.filter(agreed).map((r) => r.kind));
  const personal = [...kinds].filter((kind) => scopeOf.get(kind) === "personal");
  if (faults.length > 0 && faults.every((f) => f.injustice === "none") && personal.length === 0)
    return "faultWithoutInjustice";
  if (personal.length === 1 && personal[0] === "apology") return "apologyOnly";
  if (personal.length === 0 && [...kinds].some((kind) => scopeOf.get(kind) === "service")) return "improvementOnly";
  return "other";
}

export function oracle(truths: readonly DemoTruth[], q: OracleQuestion) {
  const matched = truths.filter((t) => q.faults === undefined || foundFaults(t, q).length > 0);
  const counts: Record<string, number> = { matched: matched.length, withFault: 0, withKnownSum: 0, mixedSums: 0 };
  for (const t of matched) {
    const part = partitionOf(t, q);
    counts[part] = (counts[part] ?? 0) + 1;
    if (foundFaults(t, q).length === 0) continue;
    counts.withFault = (counts.withFault ?? 0) + 1;
    if (t.remedies.some((r) => isPayment(t, r, q.measure) && isKnown(r)))
      counts.withKnownSum = (counts.withKnownSum ?? 0) + 1;
  }
  const sums: OracleSum[] = [];
  const rates: OracleSum[] = [];
  const mixed = new Map<string, number>();
  let raised = 0;
  let likeForLike = 0;
  let heldEnough = 0;
  let closedAsEnough = 0;
  const cases = oncePerCase(matched);
  for (const t of cases) {
    for (const r of t.remedies) {
      if (isPayment(t, r, q.measure) && (isKnown(r) || isRate(r))) {
        const entry = entryOf(t, r, q);
        const one: OracleSum = {
          slug: t.slug,
          pence: r.valuePence ?? 0,
          year: t.headerPrinted ? Number(t.decidedOn.slice(0, 4)) : null,
          unitPence: r.unitPence,
          rate: `${r.unit}/${r.unitOf ?? "none"}/${r.each}`,
          sole: r.heads.length === 1 ? (r.heads[0] ?? null) : null,
        };
        if (entry === "enters") {
          if (isKnown(r)) sums.push(one);
          if (isRate(r)) rates.push(one);
        } else if (entry !== "other" && isKnown(r)) mixed.set(entry, (mixed.get(entry) ?? 0) + 1);
      }
      if (r.class !== q.measure) continue;
      const concerns =
        q.faults === undefined ||
        r.faults.length === 0 ||
        r.faults.some((id) => foundFaults(t, q).some((f) => f.id === id));
      if (!concerns) continue;
      if (r.adequate) {
        heldEnough++;
        if (t.outcome === "closed") closedAsEnough++;
      } else if (r.status === "offered-earlier") {
        const offered = r.valuePence ?? r.pence;
        const payments = t.remedies.filter((x) => isPayment(t, x, q.measure) && isKnown(x));
        if (offered === null || payments.length === 0) continue;
        const same = payments.filter(
          (x) =>
            r.faults.length > 0 && x.faults.length === r.faults.length && r.faults.every((f) => x.faults.includes(f)),
        );
        const now = same.reduce((sum, x) => sum + (x.valuePence ?? 0), 0);
        if (same.length === 0) raised++;
        else if (now > offered) {
          raised++;
          likeForLike++;
        }
      }
    }
  }
  counts.mixedSums = [...mixed.values()].reduce((a, b) => a + b, 0);
  return { counts, cases: cases.length, sums, rates, mixed, raised, likeForLike, heldEnough, closedAsEnough };
}

/** Type 7 of Hyndman and Fan, from its definition; to the hundredth of a penny as the reply gives it. */
export function oracleQuantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * p + 1e-9;
  const low = Math.floor(at);
  const share = Math.max(0, at - low - 1e-9);
  const from = sorted[low] ?? 0;
  return Math.round((from + ((sorted[low + 1] ?? from) - from) * share) * 100) / 100;
}
