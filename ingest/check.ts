/** A sanity pass over one record: what looks wrong becomes a warning, never a silent repair. */

import { parsePrintedDate } from "../data/dates.ts";
import type { Decision, Evidence, Warning } from "../data/decision.ts";
import { referenceYear } from "../data/slugs.ts";
import { splitSentences } from "./extract/sentences.ts";

type Add = (code: string, message: string) => void;

/**
 * Warnings about a whole record; those that it already bears (by code) are not given again.
 * `today` is an ISO date, so that the check has no clock of its own.
 */
export function checkDecision(decision: Decision, today: string): Warning[] {
  const out: Warning[] = [];
  const held = new Set(decision.warnings.map((w) => w.code));
  const add: Add = (code, message) => {
    if (!held.has(code)) out.push({ code, message });
    held.add(code);
  };
  checkReference(decision, add);
  checkDates(decision, today, add);
  checkBody(decision, add);
  checkAward(decision, add);
  checkEvidence(decision, add);
  checkOutcome(decision, add);
  checkNames(decision, add);
  checkStages(decision, add);
  return out;
}

function checkReference(d: Decision, add: Add): void {
  const m = /^\d{2} (\d{3}) \d{3}[a-z]?$/.exec(d.ref);
  if (!m) add("reference-malformed", `"${d.ref}" is no reference of the form NN NNN NNN`);
  else if (Number(m[1]) >= 900 && !d.fictional)
    add("reference-unusual", `${d.ref} has a middle group of 900 or more, as invented decisions have`);
  if (m && d.caseId !== d.ref.replace(/\D/g, "")) add("reference-malformed", "Case id and reference differ");
}

function checkDates(d: Decision, today: string, add: Add): void {
  if (d.decidedOn === null) return;
  const year = referenceYear(d.ref);
  if (d.decidedOn < `${year}-01-01`)
    add("date-before-reference", `Decided on ${d.decidedOn}, but the reference is of ${year}`);
  if (d.decidedOn > today) add("date-in-future", `Decided on ${d.decidedOn}, which is after ${today}`);
  if (Number(d.decidedOn.slice(0, 4)) > year + 6)
    add("date-late", `Decided on ${d.decidedOn}, more than six years after the reference's year ${year}`);
  const early = d.remedies.find((r) => r.dueOn !== null && d.decidedOn !== null && r.dueOn < d.decidedOn);
  if (early) add("due-before-decision", `Remedy ${early.id} was due on ${early.dueOn}, before the decision`);
}

function checkBody(d: Decision, add: Add): void {
  if (d.body.name === null || d.body.known) return;
  if (["county", "district", "unitary", "metropolitan", "london-borough"].includes(d.body.type))
    add("body-unknown", `"${d.body.name}" is not in the table of authorities`);
}

function checkAward(d: Decision, add: Add): void {
  const a = d.award;
  if (a.checks === "parts-differ") add("parts-differ", "The printed total and its parts disagree");
  if (a.totalPence === null) return;
  const counted = d.remedies.reduce((sum, r) => sum + (r.counts ? (r.pence ?? 0) : 0), 0);
  if (d.remedies.length > 0 && counted !== a.totalPence)
    add("award-inconsistent", `The counted sums make ${counted} pence, the total says ${a.totalPence}`);
  if (a.symbolicPence + a.lossOfServicePence + a.quantifiablePence !== a.totalPence)
    add("award-inconsistent", "The classes do not add up to the total");
  if (d.outcome.code === "not-upheld" && (a.ownPence ?? 0) > 0)
    add("award-not-upheld", "This body's decision is not upheld, yet it is to pay");
}

function checkEvidence(d: Decision, add: Add): void {
  const lengths = new Map<string, number>([["summary", d.summary.length]]);
  for (const s of d.sections) for (const p of s.paragraphs) lengths.set(p.id, p.text.length);
  const holds = (e: Evidence | null): boolean => {
    if (e === null) return true;
    const length = lengths.get(e.paragraph);
    return length !== undefined && e.start < e.end && e.end <= length;
  };
  const all = [...d.faults, ...d.injustices, ...d.remedies, ...d.citations, ...d.crossReferences];
  const broken = all.filter((x) => !holds(x.evidence)).length + d.remedies.filter((r) => !holds(r.dueEvidence)).length;
  if (broken > 0) add("evidence-broken", `${broken} readings point outside their paragraph`);
  const lost = d.crossReferences.find((c) => !lengths.has(c.paragraph));
  if (lost) add("cross-reference-lost", `"${lost.text}" leads to no paragraph`);
}

function checkOutcome(d: Decision, add: Add): void {
  if (d.outcome.printed !== null && d.outcome.code === "unknown")
    add("outcome-unusual", `"${d.outcome.printed.slice(0, 60)}" is none of the three outcomes`);
  const agreed = d.remedies.some((r) => r.status === "agreed" && r.counts);
  if (d.outcome.code === "closed" && agreed) add("award-closed", "A closed case with an agreed payment");
}

/** "Mr B" once or twice where "Mrs B" stands everywhere else may be a slip of the source; it stays as it stands. */
function checkNames(d: Decision, add: Add): void {
  const counts = new Map<string, Map<string, number>>();
  for (const s of d.sections)
    for (const p of s.paragraphs)
      for (const m of p.text.matchAll(/\b(Mr|Mrs|Miss|Ms) ([A-Z])\b(?! and)/g)) {
        if (/\b(?:Mr|Mrs|Miss|Ms) (?:and|&) $/.test(p.text.slice(Math.max(0, m.index - 9), m.index))) continue;
        const letter = m[2] ?? "";
        const titles = counts.get(letter) ?? new Map<string, number>();
        titles.set(m[1] ?? "", (titles.get(m[1] ?? "") ?? 0) + 1);
        counts.set(letter, titles);
      }
  for (const [letter, titles] of counts) {
    const [most, ...others] = [...titles].sort((a, b) => b[1] - a[1]);
    const [slip] = others;
    if (!most || !slip || others.length !== 1 || slip[1] > 2 || most[1] < 10 * slip[1]) continue;
    if (clashes(d, `${slip[0]} ${letter}`, slip[0] === "Mr"))
      add(
        "name-slip",
        `The text has "${most[0]} ${letter}" but for "${slip[0]} ${letter}" in ${slip[1]} of ${most[1] + slip[1]} places`,
      );
  }
}

/** A husband or wife of the same letter is no slip: the sentence must speak of that one person and of the other sex. */
function clashes(d: Decision, name: string, isMan: boolean): boolean {
  const [own, other] = isMan
    ? [/\b(?:he|his|him)\b/i, /\b(?:she|her|hers)\b/i]
    : [/\b(?:she|her|hers)\b/i, /\b(?:he|his|him)\b/i];
  const named = new RegExp(`\\b${name}\\b`);
  for (const s of d.sections)
    for (const p of s.paragraphs) {
      if (!p.text.includes(name)) continue;
      for (const { text } of splitSentences(p.text))
        if (
          named.test(text) &&
          other.test(text) &&
          !own.test(text) &&
          (text.match(/\b(?:Mr|Mrs|Miss|Ms) [A-Z]\b/g)?.length ?? 0) === 1
        )
          return true;
    }
  return false;
}

const STAGES: readonly (readonly [RegExp, number])[] = [
  [/\bstage (?:one|1)\b/i, 1],
  [/\bstage (?:two|2)\b/i, 2],
  [/\bstage (?:three|3)\b/i, 3],
];

/** A later stage of a complaint asked for before the earlier one: a wrong year is the usual cause. */
function checkStages(d: Decision, add: Add): void {
  const first = new Map<number, string>();
  for (const s of d.sections) {
    if (s.code === "law-and-guidance" || s.code === "role-and-powers") continue;
    for (const p of s.paragraphs)
      for (const { text } of splitSentences(p.text)) {
        const stages = STAGES.filter(([pattern]) => pattern.test(text));
        const [stage] = stages;
        if (!stage || stages.length !== 1 || !/\b(?:complained|request|asked|escalat|raised)/i.test(text)) continue;
        const date = /\b\d{1,2} [A-Z][a-z]{2,8} \d{4}\b/.exec(text);
        const iso = date ? parsePrintedDate(date[0]) : null;
        const held = first.get(stage[1]);
        if (iso && (held === undefined || iso < held)) first.set(stage[1], iso);
      }
  }
  for (const [earlier, later] of [
    [1, 2],
    [2, 3],
    [1, 3],
  ] as const) {
    const from = first.get(earlier);
    const to = first.get(later);
    if (from && to && to < from) {
      add("date-order", `Stage ${later} is dated ${to}, before stage ${earlier} (${from})`);
      return;
    }
  }
}
