/** What a fault did to somebody: the effects on a person, in the genre's words, and when a text denies them. */
import type { HeadCode } from "../../data/vocabulary.ts";
import { FEELING_RULES } from "./injustices.rules.feelings.ts";
import { LIVING_RULES } from "./injustices.rules.living.ts";
import { LOSS_RULES } from "./injustices.rules.losses.ts";
import { createCandidates } from "./prefilter.ts";

export interface HeadRule {
  readonly head: HeadCode;
  /** Any of them names the head; plain text (plainText). */
  readonly patterns: readonly RegExp[];
  /** Words that look like the head and are something else; what they cover is not read. */
  readonly unless?: RegExp;
}

/** What the case is about, as far as it tells what a word means. */
export interface CaseContext {
  /** Somebody cares for somebody: "strain" is then a carer's. */
  readonly caring: boolean;
  /** Noise is complained of: lost sleep is then a loss of amenity. */
  readonly noise: boolean;
}

const ANY_CASE: CaseContext = { caring: true, noise: true };

const HEAD_RULES: readonly HeadRule[] = [...FEELING_RULES, ...LOSS_RULES, ...LIVING_RULES];

/** No injustice that needs a remedy. */
export const NO_INJUSTICE =
  /\b(?:no|not (?:a |any )?|without(?: any)?|little)(?: (?:significant|personal|outstanding|further|lasting|remaining|unremedied|real|direct|such|material|additional|separate|other|sufficient|enough|actual|serious|substantial|great)){0,3} injustice\b|\b(?:did|does|do|has|have|had) not,? (?:(?:however|therefore|in itself|itself|in my view|I think|I find|in practice|in the end|by itself|on balance|as it turned out),? ){0,2}(?:cause(?:d)?|lead to|led to|result(?:ed)? in|amount(?:ed)? to|create(?:d)?|suffer(?:ed)?|do|done)\b[^.;]{0,60}?\binjustice\b|\b(?:do|does|did|can|could) ?not (?:\w+ )?(?:consider|think|believe|find|see|say|accept|conclude)(?: that)? (?:it|this|that|the (?:fault|delay|error|mistake)|she|he|they) (?:has |have )?(?:caus|suffer|led|result|amount)\w*\b[^.;]{0,60}?\binjustice\b|\bdid not (?:however |therefore |in the end |in fact )?(?:make (?:a|any) (?:real |practical |material )?difference|affect the (?:outcome|result|decision)|change the (?:outcome|result|decision)|alter the (?:outcome|result|decision))\b|\bmade no (?:real |practical |material )?difference\b|\bcould not say the fault affected\b|\b(?:no|not a) significant (?:personal )?injustice\b|\bfault (?:without|but (?:no|not)|not causing|did not cause) (?:[\w'-]+ )?injustice\b|\binjustice (?:was|is) (?:not|in)significant\b|\b(?:nothing|not)(?! (?:yet )?(?:agreed|accepted|offered|willing|prepared|undertaken))(?: [\w'-]+){0,3} to remedy\b/i;

export interface HeadHit {
  readonly head: HeadCode;
  readonly start: number;
  readonly end: number;
}

/** What stands right before a word and says that it was not so. */
const ABSENT =
  /\b(?:no|not|never|without|nor|little|any) (?:(?:have|been|be|any|caused?|evidence (?:of|that)|significant|undue|great|real|much|serious|further|lasting|her|him|them|suffer(?:ed)?|lead to|led to|a|an|find|found|particularly|unduly|especially) ){0,4}$/i;
/** Words of a head that hold their own "no". */
const OWN_NEGATION =
  /^(?:no|not|without|never|nor|did not|do not|does not|could not|cannot|can not|unable|nobody|nowhere)\b/i;

const NOISY = /\b(?:noise|disturbance)\b/i;
const SLEEP = /\b(?:sleep\w*|awake)\b/i;
const INTIMATE =
  /\b(?:chang(?:ed|ing)|wash\w*|toilet|soiled|naked|undress\w*|incontinen\w+|bath\w*|commode|personal care|carried)\b/i;
const CARES = /\bcar(?:er|ers|ing|ed) (?:for|role|respons\w+)?\b|\bcarers?\b/i;
/** "the physical strain on him", "the strain of doing the Council's job". */
const OF_WORK = /\bphysical strain\b|\bstrain of (?:doing|lifting|carrying|looking)\b/i;
const OF_MONEY =
  /^ (?:of|from) (?:(?:having|trying) to )?(?:fund|pay|wait|argu|complain|correspond|find(?:ing)? the money|meet(?:ing)? (?:the|her|his|their) (?:bills|costs)|(?:the|a|this) (?:debt|bill|dispute|wait|move|complaint|process))/i;
const STRAIN = /^(?:strain|exhaust\w*|worn out|wore \w+ \w+|burden|breaking point)/i;

const candidatesIn = createCandidates(HEAD_RULES.flatMap((rule) => rule.patterns));

/** Heads that plain text names, in text order, each once; a head that the text denies is left out. */
export function headsIn(text: string, about: CaseContext = ANY_CASE): HeadHit[] {
  const candidates = candidatesIn(text);
  const named = HEAD_RULES.flatMap((rule) => {
    const patterns = rule.patterns.filter((pattern) => candidates.has(pattern));
    if (patterns.length === 0) return [];
    const readable = rule.unless ? text.replace(globally(rule.unless), (words) => " ".repeat(words.length)) : text;
    const found = patterns.flatMap((pattern) => firstAsserted(pattern, readable, rule.head));
    const first = found.sort((a, b) => a.start - b.start || b.end - a.end)[0];
    return first ? [inContext(first, text, about)] : [];
  });
  const hits = named.filter((hit, i) => named.findIndex((other) => other.head === hit.head) === i);
  return hits.filter((hit) => !saidBetter(hit, hits)).sort((a, b) => a.start - b.start);
}

/** The first match that nothing right before it denies. */
function firstAsserted(pattern: RegExp, text: string, head: HeadCode): HeadHit[] {
  for (const match of text.matchAll(globally(pattern))) {
    const before = text.slice(Math.max(0, match.index - 50), match.index);
    if (!OWN_NEGATION.test(match[0]) && ABSENT.test(before)) continue;
    return [{ head, start: match.index, end: match.index + match[0].length }];
  }
  return [];
}

const global = new WeakMap<RegExp, RegExp>();

function globally(pattern: RegExp): RegExp {
  const held = global.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags}g`);
  global.set(pattern, held);
  return held;
}

/** Strain is a carer's only where somebody cares, and a lost night is noise only where there is noise. */
function inContext(hit: HeadHit, text: string, about: CaseContext): HeadHit {
  const words = text.slice(hit.start, hit.end);
  if (hit.head === "carer-strain" && STRAIN.test(words)) {
    if (!about.caring && !CARES.test(text) && !OF_WORK.test(text.slice(Math.max(0, hit.start - 12), hit.end + 14)))
      return { ...hit, head: "distress" };
    // "the strain of paying for it": of money or of waiting, not of caring.
    if (OF_MONEY.test(text.slice(hit.end))) return { ...hit, head: "distress" };
  }
  if (hit.head === "distress" && /^(?:embarrass|asham)/i.test(words) && INTIMATE.test(text))
    return { ...hit, head: "loss-of-dignity" };
  if (hit.head === "distress" && (about.noise || NOISY.test(text)) && SLEEP.test(words))
    return { ...hit, head: "loss-of-amenity" };
  if (hit.head === "loss-of-amenity" && !about.noise && SLEEP.test(words)) return { ...hit, head: "distress" };
  return hit;
}

/** Heads whose words hold those of another, more general one. */
const BETTER: ReadonlyMap<HeadCode, readonly HeadCode[]> = new Map<HeadCode, readonly HeadCode[]>([
  ["missed-provision", ["lost-education", "carer-strain", "unsuitable-living", "financial-loss", "lost-opportunity"]],
  ["financial-loss", ["avoidable-costs"]],
  ["uncertainty", ["lost-opportunity"]],
]);

function saidBetter(hit: HeadHit, hits: readonly HeadHit[]): boolean {
  if (hit.head === "lost-opportunity" && hits.some((h) => h.head === "delayed-appeal-right")) return true;
  const better = BETTER.get(hit.head);
  return better !== undefined && hits.some((h) => better.includes(h.head) && h.start < hit.end && hit.start < h.end);
}
