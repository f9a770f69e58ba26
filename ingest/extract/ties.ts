/**
 * Which fault a remedy answers. Precision before recall: a sum tied to the wrong fault is worse than an untied one.
 * Three ways, surest first (AWARDS.md, "What for"): the paragraph that the clause refers to; the failing that the
 * clause names; a text with one fault only.
 */
import type { Injustice, Remedy } from "../../data/decision.ts";
import type { ConcernsCode, FaultCode, HeadCode, RemedyKind } from "../../data/vocabulary.ts";
import type { ParsedDecision } from "../parsed.ts";
import { concernsIn } from "./concerns.ts";
import { findReferences } from "./cross-references.ts";
import { plainText } from "./cues.ts";
import { findDurations } from "./durations.ts";
import { faultHitsIn } from "./faults.rules.ts";
import type { FoundFault } from "./faults.ts";

/** Kinds whose clause answers a person's injustice; improvements are tied only where they name the failing. */
const PERSONAL: ReadonlySet<RemedyKind> = new Set([
  "symbolic-payment",
  "reimbursement",
  "backdated-payment",
  "waive-charge",
  "interest",
  "apology",
  "settle-with-third-party",
]);
const MONEY: ReadonlySet<RemedyKind> = new Set([
  "symbolic-payment",
  "reimbursement",
  "backdated-payment",
  "waive-charge",
  "interest",
]);
const AT_LARGE =
  /\b(?:all (?:of )?(?:the|its) (?:faults?|failings?|failures?)|the (?:faults?|failings?|failures?) (?:i have|we have|identified|found|set out|above|in this)|faults? (?:i have|we have)? ?identified|these (?:faults?|failings?)|its (?:faults?|failings)\b)/i;
const STAGES: ReadonlySet<ConcernsCode> = new Set([
  "complaint-stage-1",
  "complaint-stage-2",
  "complaint-stage-3",
  "complaint-other",
]);
const COMPLAINTS = new Set<FaultCode>(["poor-complaint-handling", "failure-statutory-complaints", "no-remedy-offered"]);

/** The remedies with `faults` set, and `heads` inferred where the clause names none and one fault is tied. */
export function tieRemedies(
  parsed: ParsedDecision,
  remedies: readonly Remedy[],
  faults: readonly FoundFault[],
  injustices: readonly Injustice[],
  unread: number,
): Remedy[] {
  const texts = new Map(parsed.sections.flatMap((s) => s.paragraphs).map((p) => [p.id, p.text]));
  texts.set("summary", parsed.summary);
  const real = faults.filter((f) => f.finding === "fault");
  return remedies.map((remedy) => {
    const text = texts.get(remedy.evidence.paragraph) ?? "";
    const clause = plainText(clauseOf(text, remedy, remedies));
    const tied =
      real.length === 0 || remedy.kind === "evidence-of-compliance" ? [] : tiedTo(clause, remedy, parsed, real, unread);
    const withFaults = { ...remedy, faults: tied.map((f) => f.id) };
    if (!MONEY.has(remedy.kind) || remedy.heads.length > 0 || tied.length !== 1) return withFaults;
    const heads = [
      ...new Set(
        injustices
          .filter((i) => i.faults.includes(tied[0]?.id ?? "") && i.head !== "none-significant")
          .map((i) => i.head),
      ),
    ];
    return heads.length === 0 ? withFaults : { ...withFaults, heads: heads satisfies HeadCode[], headsInferred: true };
  });
}

function tiedTo(
  clause: string,
  remedy: Remedy,
  parsed: ParsedDecision,
  faults: readonly FoundFault[],
  unread: number,
): FoundFault[] {
  const referred = findReferences(clause, parsed).flatMap((r) =>
    faults.filter(
      (f) =>
        topLevel(f.evidence.paragraph) === topLevel(r.paragraph) &&
        topLevel(f.evidence.paragraph) !== topLevel(remedy.evidence.paragraph),
    ),
  );
  const named = namedIn(clause, faults, parsed.subcategory);
  if (referred.length > 0) {
    const both = named.filter((f) => referred.includes(f));
    return distinct(both.length > 0 ? both : referred);
  }
  if (named.length > 0) return distinct(named);
  const findings = distinct(faults);
  const onlyOne = findings.length === 1 && unread === 0;
  return onlyOne && PERSONAL.has(remedy.kind) ? findings : [];
}

/** Faults whose failing the clause names, the step agreeing wherever both name one. */
function namedIn(clause: string, faults: readonly FoundFault[], subcategory: string | null): FoundFault[] {
  const purpose = purposeOf(clause);
  if (purpose === "") return [];
  const tied: FoundFault[] = [];
  for (const hit of faultHitsIn(purpose)) {
    const same = faults.filter(
      (f) =>
        f.code === hit.code ||
        (COMPLAINTS.has(hit.code) &&
          hit.code === "poor-complaint-handling" &&
          f.code === "delay" &&
          STAGES.has(f.concerns)),
    );
    const steps = concernsIn(purpose);
    const agreeing = same.filter(
      (f) => steps.includes(f.concerns) || (steps.includes("complaint-other") && STAGES.has(f.concerns)),
    );
    if (agreeing.length > 0) tied.push(...agreeing);
    else if (
      same.length === 1 &&
      same[0] &&
      (steps.length === 0 || same[0].concerns === "other" || stepIsVague(steps, same[0], subcategory))
    )
      tied.push(same[0]);
    else if (same.length > 1) {
      const times = new Set(findDurations(purpose).map((d) => d.iso));
      const byTime = same.filter((f) => f.duration !== null && times.has(f.duration));
      if (byTime.length === 1) tied.push(...byTime);
    }
  }
  if (tied.length === 0 && AT_LARGE.test(purpose)) return [];
  return [...new Set(tied)];
}

/** The steps named are ones that no fault of the text is about, so they cannot tell faults apart. */
function stepIsVague(steps: readonly ConcernsCode[], fault: FoundFault, _subcategory: string | null): boolean {
  return steps.every((step) => STAGES.has(step)) === STAGES.has(fault.concerns);
}

/** What the clause says the sum or apology is for: the words after "for", "to recognise", "caused by" and the like. */
function purposeOf(clause: string): string {
  const start =
    /\b(?:for|to (?:recogni[sz]e|acknowledge|reflect|remedy|address|apologise)|in recognition of|in acknowledgement of|because of|caused (?:to [^.;]{0,30}? )?by|arising from|due to|as|that|on|about|resulting from|respect of)\b/i.exec(
      clause,
    );
  return start ? clause.slice(start.index) : "";
}

/** The clause's own words: its evidence, without the words of other sums in the same sentence. */
function clauseOf(text: string, remedy: Remedy, remedies: readonly Remedy[]): string {
  const { start, end, paragraph } = remedy.evidence;
  if (end - start > 0 && end - start < 400) {
    const others = remedies.some(
      (r) =>
        r !== remedy &&
        r.evidence.paragraph === paragraph &&
        r.evidence.start >= start &&
        r.evidence.start < end &&
        r.kind !== remedy.kind &&
        MONEY.has(r.kind),
    );
    if (!others) return withTail(text, start, end);
  }
  return text.slice(start, end);
}

/** Evidence can end at the sum; what it is for runs on to the end of the item, another sum or a new sentence. */
function withTail(text: string, start: number, end: number): string {
  const rest = text.slice(end, end + 250);
  const stop = /[.;](?:\s|$)|£|,? and (?:pay|apologise|will|to pay|send|review|remind)\b/.exec(rest);
  const tail = stop ? rest.slice(0, stop.index) : rest;
  return text.slice(start, end) + tail;
}

/** Two names of one finding count as one: the first stands for both. */
function distinct(faults: readonly FoundFault[]): FoundFault[] {
  const ids = new Set(faults.map((f) => f.id));
  return faults.filter((f, i) => faults.indexOf(f) === i && !(f.aspectOf && ids.has(f.aspectOf.id)));
}

function topLevel(id: string): string {
  return id.split(".")[0] ?? id;
}
