/** What a clause answers where it names no failing: told by the sum, the loss or the words that it shares with one finding only. */
import type { Remedy } from "../../data/decision.ts";
import type { FaultCode, HeadCode } from "../../data/vocabulary.ts";
import { plainText } from "./cues.ts";
import type { FoundFault } from "./fault-collection.ts";
import { faultHitsIn } from "./faults.rules.ts";
import { BASIS, purposeOf } from "./tie-clause.ts";
import { distinct, STAGES } from "./tie-named.ts";
import { TAKES, TELLING_RULES } from "./tie-nature.rules.ts";

/** What a service was worth to a person is lost by its absence, not by how a complaint or a file was handled. */
const LOSSES: ReadonlySet<HeadCode> = new Set([
  "missed-provision",
  "lost-education",
  "unsuitable-living",
  "loss-of-amenity",
  "carer-strain",
  "risk-of-harm",
  "loss-of-dignity",
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
export function byNature(clause: string, remedy: Remedy, faults: readonly FoundFault[]): FoundFault[] {
  if (faultHitsIn(purposeOf(clause)).some((h) => !h.loose)) return [];
  const fits = (codes: (f: FoundFault) => boolean): FoundFault[] => {
    const found = distinct(faults.filter(codes));
    return found.length === 1 ? found : [];
  };
  const telling = TELLING_RULES.find(({ words }) => words.test(clause));
  if (remedy.kind === "waive-charge" || (remedy.kind === "reimbursement" && /\b(?:refund|repay|return)/i.test(clause)))
    return faults.some((f) => f.code === "recovery-action" || f.code === "payment-failure")
      ? []
      : fits((f) => f.code === "charging-error");
  if (telling) return remedy.heads.length > 1 ? [] : fits((f) => telling.codes.includes(f.code));
  if (remedy.kind !== "symbolic-payment" || remedy.heads.length === 0) return [];
  if (!remedy.heads.every((head) => LOSSES.has(head))) return [];
  for (const codes of taking(remedy.heads)) {
    const taken = fits((f) => codes.includes(f.code) && !STAGES.has(f.concerns));
    if (taken.length > 0) return taken;
  }
  // Delays at the stages of a complaint withhold no service either.
  return fits((f) => !PROCEDURAL.has(f.code) && !STAGES.has(f.concerns));
}

/** The types of failing that can have caused every loss named, in turn. */
function taking(heads: readonly HeadCode[]): readonly (readonly FaultCode[])[] {
  const [first, ...others] = heads.flatMap((h) => {
    const codes = TAKES.get(h);
    return codes ? [codes] : [];
  });
  if (first === undefined) return [];
  // Of several losses, a failing that can have caused each.
  return first.map((codes) => codes.filter((code) => others.every((other) => other.flat().includes(code))));
}

/** The sum's words, or the loss that it acknowledges, are those of the type of failing. */
export function bearsOut(clause: string, remedy: Remedy, fault: FoundFault): boolean {
  if (TELLING_RULES.some(({ codes, words }) => codes.includes(fault.code) && words.test(clause))) return true;
  return remedy.heads.some((head) => TAKES.get(head)?.[0]?.includes(fault.code));
}

/** Wrong money is what a sum of it answers, whatever else its paragraph finds. */
const OF_MONEY: ReadonlySet<FaultCode> = new Set(["payment-failure", "charging-error"]);

/** The only finding whose own paragraph prints the sum that is put back ("charged £2,850 too much … refund the £2,850"). */
export function byAmount(remedy: Remedy, faults: readonly FoundFault[]): FoundFault[] {
  if (remedy.pence === null || remedy.class !== "quantifiable") return [];
  const pounds = remedy.pence / 100;
  const printed = Number.isInteger(pounds) ? String(pounds) : pounds.toFixed(2);
  const figure = new RegExp(`£\\s?${printed.replace(".", "\\.")}(?![\\d.,]*\\d)`);
  const found = distinct(faults.filter((f) => figure.test(f.passage.text.replace(/(\d),(?=\d{3})/g, "$1"))));
  const places = new Set(found.map((f) => f.passage.id));
  const own = found.length > 1 && places.size === 1 ? found.filter((f) => OF_MONEY.has(f.code)) : found;
  return own.length === 1 ? own : [];
}

// Words of every decision and every payment: they tell no finding from another.
const COMMON = new Set(
  "about above accept accord acknow action addit after again agreed allow along also amount another answer any apolog appro around avoid based because become before being benefi better between both broug caused causes chase child childr circum compla concer condit contac could counci daught decide decisi delay delays depart distre does during each effect either enough every everyt extra failed failin failur family father faults financ follow fourth frustr further given giving hardsh having home husban identi impact inconv inform injust instea itself kept known lacked lasted later least letter living longer looked losing making matter means member missed moment money months mother myself nearly needed nothin number offere office offici opport others outsid paid parent partic paymen people period person place poor possib previo probl proces proper provid pursui quarte rather reason receiv recogn reflec refund remedy report request requir respon result right same second sector servic severa shorte should simply since situat someon sooner stage still stress suffer suppor taking telling term terms their them there these thing third those though through throug time times toward trouble under unable uncert unnece until upset urgent useful usual weeks whether which while whole within without would worry worrie written years yours young".split(
    " ",
  ),
);

function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z][a-z'-]{4,}/g) ?? [];
  return new Set(words.map((word) => word.slice(0, 6)).filter((stem) => !COMMON.has(stem)));
}

/**
 * The only finding that shares particular words with what the sum is for ("the shock of finding her car clamped").
 * `unread` are paragraphs with findings whose failing could not be read: a word that they share tells nothing.
 */
export function byWords(clause: string, faults: readonly FoundFault[], unread: readonly string[]): FoundFault[] {
  const purpose = wordsOf(purposeOf(clause).replace(BASIS, " "));
  if (purpose.size === 0) return [];
  const places = new Map<string, Set<string>>();
  for (const text of [...faults.map((f) => f.passage.text), ...unread]) places.set(text, wordsOf(plainText(text)));
  const sharing = [...places].filter(([, words]) => [...purpose].some((word) => words.has(word))).map(([text]) => text);
  if (sharing.length !== 1) return [];
  const found = distinct(faults.filter((f) => f.passage.text === sharing[0]));
  return found.length === 1 ? found : [];
}
