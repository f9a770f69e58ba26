/**
 * Which fault a remedy answers. Precision before recall: a sum tied to the wrong fault is worse than an untied one.
 * Three ways, surest first (AWARDS.md, "What for"): the paragraph that the clause refers to; the failing that the
 * clause names; a text with one fault only.
 */
import type { Injustice, Remedy } from "../../data/decision.ts";
import type { HeadCode, RemedyKind } from "../../data/vocabulary.ts";
import type { ParsedDecision } from "../parsed.ts";
import { findReferences } from "./cross-references.ts";
import { plainText } from "./cues.ts";
import { telling } from "./failing-cues.ts";
import { scoresOf } from "./failing-model.ts";
import type { FoundFault } from "./fault-collection.ts";
import { faultHitsIn } from "./faults.rules.ts";
import { isKindred } from "./kindred.ts";
import { BASIS, clauseOf, purposeOf } from "./tie-clause.ts";
import { distinct, namedIn, ofStep } from "./tie-named.ts";
import { bearsOut, byAmount, byNature, byWords } from "./tie-nature.ts";

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
/** The remedies with `faults` set, and `heads` inferred where the clause names none and one fault is tied. */
export function tieRemedies(
  parsed: ParsedDecision,
  remedies: readonly Remedy[],
  faults: readonly FoundFault[],
  injustices: readonly Injustice[],
  unread: readonly string[],
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
    // A contractor's failure says whose the fault was; what a sum answers is the failing itself.
    const tied = answers
      ? preferred(tiedTo(clause, sentenceFrom(text, remedy.evidence.start), remedy, parsed, real, unread)).filter(
          (f) => f.code !== "contractor-failure",
        )
      : [];
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
  sentence: string,
  remedy: Remedy,
  parsed: ParsedDecision,
  faults: readonly FoundFault[],
  unread: readonly string[],
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
  return unlessOther(clause, remedy, byPlace(clause, sentence, remedy, faults, unread));
}

/** What ties a clause that names no failing: the only finding there is, or something that only one finding shares. */
function byPlace(
  clause: string,
  sentence: string,
  remedy: Remedy,
  faults: readonly FoundFault[],
  unread: readonly string[],
): FoundFault[] {
  const step = ofStep(clause, faults);
  if (step) return [step];
  const findings = distinct(faults);
  // A clause that names some other failing answers one that was not read.
  const onlyOne =
    findings.length === 1 &&
    unread.length === 0 &&
    !faultHitsIn(purposeOf(clause).replace(BASIS, " ")).some((h) => !h.loose);
  if (onlyOne) return PERSONAL.has(remedy.kind) ? findings : [];
  if (!PERSONAL.has(remedy.kind) || faultHitsIn(purposeOf(clause).replace(BASIS, " ")).some((h) => !h.loose)) return [];
  const own = preferred(faults);
  // "the distress that its faults caused" answers all of them.
  if (/\b(?:faults?|failings?|failures|mistakes|errors)\b/i.test(`${clause} ${sentence}`))
    return unread.length === 0 ? byNature(clause, remedy, own) : [];
  // What no words name may be of a finding that was not read.
  if (unread.length > 0) return byAmount(remedy, own);
  for (const found of [byAmount(remedy, own), byNature(clause, remedy, own), byWords(clause, own, unread)])
    if (found.length > 0) return found;
  return [];
}

/** None where the finding is itself doubtful and the sum does not bear it out, or the clause's words speak more of some other type of failing, as the model reads them. */
function unlessOther(clause: string, remedy: Remedy, tied: readonly FoundFault[]): FoundFault[] {
  const purpose = purposeOf(clause).replace(BASIS, " ");
  if (tied.some((f) => f.doubtful && !bearsOut(clause, remedy, f))) return [];
  if (tied.length === 0 || telling(purpose) === 0) return [...tied];
  const [top] = scoresOf({ own: purpose, back: [] });
  if (!top || top.code === "none" || top.share < OTHER) return [...tied];
  return tied.some((f) => isKindred(f.code, top.code)) ? [...tied] : [];
}

/** From this share on a clause is taken to speak of a failing. */
const OTHER = 0.6;

/** From there to the end of the sentence or list item: what is said at the end can be of every sum before it. */
function sentenceFrom(text: string, start: number): string {
  const rest = text.slice(start, start + 600);
  const end = /[.;](?:\s|$)/.exec(rest);
  return end ? rest.slice(0, end.index) : rest;
}

/** The Ombudsman's finding stands for the body's admission of the same failing. */
function preferred(faults: readonly FoundFault[]): FoundFault[] {
  const own = faults.filter((f) => f.by === "ombudsman");
  return own.length === 0 ? [...faults] : own;
}

function topLevel(id: string): string {
  return id.split(".")[0] ?? id;
}
