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
import type { FoundFault } from "./fault-collection.ts";
import { faultHitsIn } from "./faults.rules.ts";

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
  const wholes = new Set(remedies.map((r) => r.partOf));
  return remedies.map((remedy) => {
    // A total answers what its parts answer; they carry the ties.
    if (wholes.has(remedy.id)) return { ...remedy, faults: [] };
    const text = texts.get(remedy.evidence.paragraph) ?? "";
    const clause = plainText(clauseOf(text, remedy));
    const answers = real.length > 0 && remedy.kind !== "evidence-of-compliance";
    const tied = answers ? preferred(tiedTo(clause, remedy, parsed, real, unread)) : [];
    const withFaults = { ...remedy, faults: tied.map((f) => f.id) };
    // Money put back (a refund, arrears) acknowledges no distress: only sums that acknowledge something have heads to infer.
    const acknowledges = remedy.class === "symbolic" || remedy.class === "loss-of-service";
    if (!acknowledges || remedy.heads.length > 0 || tied.length !== 1) return withFaults;
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
  const named = namedIn(clause, faults);
  if (referred.length > 0) {
    const both = named.filter((f) => referred.includes(f));
    return distinct(both.length > 0 ? both : referred);
  }
  if (named.length > 0) return distinct(named);
  const step = ofStep(clause, faults);
  if (step) return [step];
  const findings = distinct(faults);
  // A clause that names some other failing answers one that was not read.
  const onlyOne =
    findings.length === 1 && unread === 0 && !faultHitsIn(purposeOf(clause).replace(BASIS, " ")).some((h) => !h.loose);
  if (onlyOne) return PERSONAL.has(remedy.kind) ? findings : [];
  return unread === 0 ? byNature(clause, remedy, preferred(faults)) : [];
}

/** What a service was worth to a person is lost by its absence, not by how a complaint or a file was handled. */
const LOSSES: ReadonlySet<HeadCode> = new Set([
  "missed-provision",
  "lost-education",
  "unsuitable-living",
  "loss-of-amenity",
  "carer-strain",
]);
const PROCEDURAL: ReadonlySet<FaultCode> = new Set([
  "poor-complaint-handling",
  "failure-statutory-complaints",
  "no-remedy-offered",
  "poor-communication",
  "poor-record-keeping",
  "no-reasons",
  "data-handling",
]);

/** The only fault that can have caused a lost service, or wrongly charged what is now given back; else none. */
function byNature(clause: string, remedy: Remedy, faults: readonly FoundFault[]): FoundFault[] {
  if (faultHitsIn(purposeOf(clause)).some((h) => !h.loose)) return [];
  const fits = (codes: (f: FoundFault) => boolean): FoundFault[] => {
    const found = distinct(faults.filter(codes));
    return found.length === 1 ? found : [];
  };
  if (remedy.kind === "waive-charge" || (remedy.kind === "reimbursement" && /\b(?:refund|repay|return)/i.test(clause)))
    return faults.some((f) => f.code === "recovery-action" || f.code === "payment-failure")
      ? []
      : fits((f) => f.code === "charging-error");
  if (remedy.kind !== "symbolic-payment" || remedy.heads.length === 0) return [];
  if (!remedy.heads.every((head) => LOSSES.has(head))) return [];
  // Delays at the stages of a complaint withhold no service either.
  return fits((f) => !PROCEDURAL.has(f.code) && !STAGES.has(f.concerns));
}

/** Faults whose failing the clause names, the step agreeing wherever both name one. */
function namedIn(clause: string, faults: readonly FoundFault[]): FoundFault[] {
  const caused = CAUSE.exec(clause);
  const cause = caused ? clause.slice(caused.index) : "";
  // "at £50 for each month of delay" is how the sum was worked out, not what it is for.
  const purpose = (cause && faultHitsIn(cause).length > 0 ? cause : purposeOf(clause)).replace(BASIS, " ");
  if (purpose === "") return [];
  const tied: FoundFault[] = [];
  const all = faultHitsIn(purpose);
  const late = all.find((h) => h.code === "delay");
  const handling = all.find((h) => h.code === "poor-complaint-handling");
  const stages = faults.filter((f) => f.code === "delay" && STAGES.has(f.concerns));
  // "complaint-handling delays" names the delays at its stages, where those were found one by one; "the late complaint
  // response" names the handling.
  const close = late && handling && Math.abs(handling.start - late.start) <= 60;
  const dropped = close ? (stages.length > 0 ? "poor-complaint-handling" : "delay") : null;
  const exactly = all.some((h) => !h.loose);
  const hits = all.filter((h) => h.code !== dropped && !(h.loose && exactly));
  const steps = concernsIn(purpose);
  const times = new Set(findDurations(purpose).map((d) => d.iso));
  for (const hit of hits) {
    const exact = faults.filter((f) => f.code === hit.code);
    const same = exact.length === 0 && hit.code === "poor-complaint-handling" ? stages : exact;
    tied.push(...chosen(same, steps, times, faults, hit.code === "delay"));
  }
  if (tied.length === 0 && AT_LARGE.test(purpose)) return [];
  return [...new Set(tied)];
}

/** Of the faults of the type that the clause names, the one whose step or length it names as well. */
function chosen(
  same: readonly FoundFault[],
  steps: readonly ConcernsCode[],
  times: ReadonlySet<string>,
  faults: readonly FoundFault[],
  lateness: boolean,
): FoundFault[] {
  const agreeing = same.filter(
    (f) => steps.includes(f.concerns) || (steps.includes("complaint-other") && STAGES.has(f.concerns)),
  );
  if (agreeing.length > 0) return agreeing;
  const byTime = same.filter((f) => f.duration !== null && times.has(f.duration));
  if (steps.length === 0) return same.length === 1 ? [...same] : byTime.length === 1 ? byTime : [];
  // "the late annual review" is of the review that was not held in time, whatever the finding called it.
  const ofStep = lateness ? faults.filter((f) => steps.includes(f.concerns)) : [];
  if (distinct(ofStep).length === 1) return ofStep;
  const open = same.filter((f) => f.concerns === "other");
  return same.length === 1 ? open : [];
}

const CAUSE =
  /\b(?:caused (?:to [^.;]{0,40}? )?by|result(?:ed|ing) from|follow(?:ed|ing) from|arising from|that came from|because of|due to)\b/i;

const BASIS =
  /\b(?:for (?:each |every |the (?:first |last |next )?)?)?(?:[\w-]+ )?(?:months?|weeks?|terms?|days) of delay\b/gi;

/** The only fault about the step that a clause gives as the cause ("caused by the standard of her care"), else null. */
function ofStep(clause: string, faults: readonly FoundFault[]): FoundFault | null {
  const cause = CAUSE.exec(clause);
  if (!cause) return null;
  const steps = concernsIn(clause.slice(cause.index));
  if (steps.length !== 1) return null;
  const about = distinct(faults.filter((f) => f.by === "ombudsman" && steps.includes(f.concerns)));
  return about.length === 1 ? (about[0] ?? null) : null;
}

/** What the clause says the sum or apology is for: the words after "for", "to recognise", "caused by" and the like. */
function purposeOf(clause: string): string {
  const start =
    /\b(?:for|to (?:recogni[sz]e|acknowledge|reflect|remedy|address|apologise)|in recognition of|in acknowledgement of|because of|caused (?:to [^.;]{0,30}? )?by|arising from|due to|as|that|on|about|resulting from|respect of)\b/i.exec(
      clause,
    );
  return start ? clause.slice(start.index) : "";
}

/**
 * The clause's own words. A span can hold several sums ("£600 for the delay, £400 for the lack of …") or end at its
 * sum; a sum's purpose runs from its own figure to the next one, an apology's to the first.
 */
export function clauseOf(text: string, remedy: Remedy): string {
  const { start, end } = remedy.evidence;
  const rest = text.slice(end, end + TAIL);
  const stop = /[.;](?:\s|$)|,? and (?:pay|apologise|will|to pay|send|review|remind)\b/.exec(rest);
  const span = text.slice(start, end) + (stop ? rest.slice(0, stop.index) : rest);
  const sums = [...span.matchAll(/£\s?\d[\d,]*(?:\.\d+)?k?/gi)];
  if (sums.length === 0) return span;
  if (!MONEY.has(remedy.kind)) return span.slice(0, sums[0]?.index ?? span.length);
  const values = [remedy.pence, remedy.valuePence, remedy.unitPence].filter((v) => v !== null);
  const own = sums.findIndex((m) => values.includes(penceOf(m[0])));
  if (sums.length === 1 && !/£[^.;]{0,200}$/.test(text.slice(Math.max(0, start - 200), start))) return span;
  if (own < 0) return "";
  const from = sums[own]?.index ?? 0;
  const next = sums
    .slice(own + 1)
    .find((m) => !isOther(span, m.index) && !isRate(span, m.index + m[0].length) && !isRestated(span, m.index));
  const after = span.slice(from, next?.index ?? span.length);
  // Words before its figure belong to the sum before, where one stands there.
  const follows = own > 0 || /£[^.;]{0,200}$/.test(text.slice(Math.max(0, start - 200), start));
  return follows ? after : span.slice(0, from) + after;
}

/** How far beyond its evidence a clause can say what it is for, in characters. */
const TAIL = 250;

function penceOf(words: string): number {
  const figure = Number(words.replace(/[£,\sk]/gi, ""));
  return Math.round(figure * (/k$/i.test(words) ? 100_000 : 100));
}

/** The same sum said again: "making £250", "(£250 in total)". */
function isRestated(text: string, at: number): boolean {
  return /(?:\b(?:making|totalling|being|comes to|which (?:is|makes)|that is|at)|\() ?$/i.test(
    text.slice(Math.max(0, at - 14), at),
  );
}

/** A sum that the clause only sets its own against: "instead of the £200 it offered". */
function isOther(text: string, at: number): boolean {
  return /\b(?:instead of|less|on top of|in addition to|rather than|from|including|inclusive of) (?:the |its )?$/i.test(
    text.slice(Math.max(0, at - 30), at),
  );
}

function isRate(text: string, at: number): boolean {
  return /^ (?:a|an|per|for each|for every|each) /i.test(text.slice(at, at + 12));
}

/** The Ombudsman's finding stands for the body's admission of the same failing. */
function preferred(faults: readonly FoundFault[]): FoundFault[] {
  const own = faults.filter((f) => f.by === "ombudsman");
  return own.length === 0 ? [...faults] : own;
}

/** Two names of one finding count as one: the first stands for both. */
function distinct(faults: readonly FoundFault[]): FoundFault[] {
  const ids = new Set(faults.map((f) => f.id));
  return faults.filter((f, i) => faults.indexOf(f) === i && !(f.aspectOf && ids.has(f.aspectOf.id)));
}

function topLevel(id: string): string {
  return id.split(".")[0] ?? id;
}
