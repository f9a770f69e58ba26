/** Faults, injustices, and what each remedy answers: the three read from one text, tied to each other. */
import type { Evidence, Fault, Injustice, Remedy, Warning } from "../../data/decision.ts";
import type { HeadCode, RemedyKind } from "../../data/vocabulary.ts";
import type { ParsedDecision } from "../parsed.ts";
import { plainText } from "./cues.ts";
import type { FoundFault } from "./fault-collection.ts";
import { delayIn } from "./fault-time.ts";
import { readFaults } from "./faults.ts";
import { numberInjustices, readInjustices } from "./injustices.ts";
import { clauseOf } from "./tie-clause.ts";
import { tieRemedies } from "./ties.ts";

export interface Findings {
  faults: Fault[];
  injustices: Injustice[];
  remedies: Remedy[];
  warnings: Warning[];
}

/**
 * Reads faults and injustices and ties the remedies given to them; the remedies come back in their order with
 * `faults`, and `heads` where they could be inferred from a single fault. Ids f1 …, i1 … in text order. Pure.
 */
export function extractFindings(parsed: ParsedDecision, remedies: Remedy[]): Findings {
  const { faults: found, unread } = readFaults(parsed);
  const read = readInjustices(parsed, found, unread.length > 0);
  const tied = tieRemedies(parsed, remedies, found, read, textsOf(parsed, unread));
  const injustices = numberInjustices(asEstates(withMoneyBack(parsed, withRemedyHeads(read, tied), tied), tied));
  const warnings: Warning[] = [];
  if (unread.length > 0) {
    const where = [...new Set(unread.map((e) => e.paragraph))].join(", ");
    warnings.push({
      code: "fault-unread",
      message: `A finding of fault names no failing that could be read (${where})`,
    });
  }
  const timed = withPrintedTimes(parsed, found, tied);
  return { faults: timed.map((fault) => withInjustice(fault, injustices)), injustices, remedies: tied, warnings };
}

/** The paragraphs of findings that name no known failing. */
function textsOf(parsed: ParsedDecision, evidence: readonly Evidence[]): string[] {
  const ids = new Set(evidence.map((e) => e.paragraph));
  return parsed.sections.flatMap((s) => s.paragraphs.filter((p) => ids.has(p.id)).map((p) => p.text));
}

/** What a counted payment acknowledges is an injustice that was found, even where no other sentence says so. */
function withRemedyHeads(injustices: readonly Injustice[], remedies: readonly Remedy[]): Injustice[] {
  const all = [...injustices];
  for (const remedy of remedies) {
    if (!remedy.counts || remedy.headsInferred || (remedy.class !== "symbolic" && remedy.class !== "loss-of-service"))
      continue;
    for (const head of remedy.heads) {
      const person = remedy.for[0] ?? remedy.paidTo;
      // What is paid to a child for the child's own is the child's, beside what an adult bore.
      const childs = person === "child" || person === "young-person";
      const at = all.findIndex((i) => i.head === head && (!childs || i.person === person || i.person === "unknown"));
      const held = all[at];
      if (!held) all.push({ id: "", head, person, faults: [...remedy.faults], evidence: remedy.evidence });
      else if (held.faults.length === 0) all[at] = { ...held, faults: [...remedy.faults] };
    }
  }
  return all;
}

const PUT_BACK: ReadonlySet<RemedyKind> = new Set(["reimbursement", "backdated-payment"]);
const MONEY_HEADS: readonly HeadCode[] = ["financial-loss", "avoidable-costs"];
/** The fee of a service that went wrong is given back with it; what the fault cost is another thing. */
const ONE_FEE = /\b(?:fee|subscription)\b/i;
/** Money spent because of the fault, not money that was kept back or wrongly taken. */
const EXPENSE =
  /\b(?:travel\w*|taxis?|fares?|locks?|uniforms?|interest on (?:his|her|their|the|a) loan|mileage|petrol|fuel|storage|moving|removals?|flights?|hotel|laundry|heat(?:ing|er)|kennels?|surveys?|private (?:\w+ )?(?:report|assessment|parking)|bank charges|overdraft|counselling|dehumidifier|carpets?|parking|what (?:she|he|they) spent on|extra costs?|additional costs?|cost (?:him|her|them))\b/i;

/** Money that is put back was lost, even where no sentence says so. */
function withMoneyBack(
  parsed: ParsedDecision,
  injustices: readonly Injustice[],
  remedies: readonly Remedy[],
): Injustice[] {
  const texts = new Map(parsed.sections.flatMap((s) => s.paragraphs).map((p) => [p.id, p.text]));
  const clause = (r: Remedy): string => plainText(clauseOf(texts.get(r.evidence.paragraph) ?? "", r));
  const back = remedies.filter(
    (r) =>
      r.counts &&
      r.class === "quantifiable" &&
      r.when === "decision" &&
      PUT_BACK.has(r.kind) &&
      r.pence !== null &&
      !ONE_FEE.test(clause(r)),
  );
  const all = [...injustices];
  for (const one of back) {
    const head = EXPENSE.test(clause(one)) ? "avoidable-costs" : "financial-loss";
    // What was lost is told already; what it cost beside that is another head.
    if (all.some((i) => i.head === head || (head === "financial-loss" && MONEY_HEADS.includes(i.head)))) continue;
    const person = one.for[0] ?? one.paidTo;
    all.push({ id: "", head, person, faults: [...one.faults], evidence: one.evidence });
  }
  return all;
}

/** What somebody who has died lost in money is the estate's, where the money goes back to it. */
function asEstates(injustices: readonly Injustice[], remedies: readonly Remedy[]): Injustice[] {
  const toEstate = remedies.some((r) => r.counts && r.class === "quantifiable" && r.paidTo === "estate");
  return injustices.map((i) =>
    toEstate && i.head === "financial-loss" && i.person === "service-user" ? { ...i, person: "estate" } : i,
  );
}

/** A clause that answers one delay can print how long it was ("the seven-month delay in …"). */
function withPrintedTimes(
  parsed: ParsedDecision,
  faults: readonly FoundFault[],
  remedies: readonly Remedy[],
): FoundFault[] {
  const texts = new Map(parsed.sections.flatMap((s) => s.paragraphs).map((p) => [p.id, p.text]));
  return faults.map((fault) => {
    if (fault.code !== "delay" || (fault.duration !== null && !fault.durationInferred)) return fault;
    const ids = [fault.id, fault.aspectOf?.id];
    const clauses = remedies
      .filter((r) => r.faults.length === 1 && ids.includes(r.faults[0]))
      .map((r) => plainText(clauseOf(texts.get(r.evidence.paragraph) ?? "", r)));
    const printed = clauses.map(delayIn).find((iso) => iso !== null);
    return printed ? { ...fault, duration: printed, durationInferred: false } : fault;
  });
}

function withInjustice(found: FoundFault, injustices: readonly Injustice[]): Fault {
  const { passage: _passage, foundAt: _foundAt, doubtful: _doubtful, aspectOf, ...fault } = found;
  const mine = injustices.filter(
    (i) => i.faults.includes(fault.id) || (aspectOf !== null && i.faults.includes(aspectOf.id)),
  );
  if (fault.finding !== "fault" || mine.length === 0) return fault;
  return { ...fault, injustice: mine.some((i) => i.head !== "none-significant") ? "caused" : "none" };
}
