/** Which sentences say what a fault did, and which of the heads that they name it did. */
import { ACCOUNT, type Passage, type Spoken } from "./findings-text.ts";
import { type CaseContext, type HeadHit, headsIn } from "./injustices.rules.ts";
import { verdictOf } from "./verdicts.ts";

/** Where a sentence stands, as far as it tells whether it is a conclusion about somebody's injustice. */
export interface Standing {
  /** A part of the text that concludes, not one that only tells the story. */
  readonly concludes: boolean;
  /** Where decisions say what the faults did: under such a heading, or after the last finding. */
  readonly tellsEffect: boolean;
  readonly about: CaseContext;
}

const EFFECT_HEADING =
  /\b(?:injustice|impact|effects?|consequences?|differen(?:ce|t)|result|harm|what (?:this|it|that|the faults?) (?:meant|did|caused)|meant for|affected|suffered)\b/i;
/** More passages than decisions have between the last finding and what is to be done. */
const LONGEST_TAIL = 4;

/** The sentences that tell what the faults did by where they stand. */
export function effectSentences(passages: readonly Passage[]): ReadonlySet<Spoken> {
  const told = new Set<Spoken>();
  const analysis = passages.filter((p) => p.place === "analysis" || p.place === "unnamed");
  for (const passage of analysis)
    if (EFFECT_HEADING.test(passage.heading)) for (const spoken of passage.sentences) told.add(spoken);
  for (const passage of analysis.slice(-LONGEST_TAIL).reverse()) {
    let found = false;
    for (const spoken of [...passage.sentences].reverse()) {
      found = verdictOf(spoken.plain) !== null;
      if (found) break;
      told.add(spoken);
    }
    if (found) break;
  }
  return told;
}

// Elsewhere a head counts only beside one of these: the effect of something, or what a payment acknowledges.
const EFFECT =
  /\b(?:caus(?:e[ds]?|ing)|left|leaving|leaves|led to|leading to|result(?:ed|ing|s)? in|as a result|because of|mean(?:t|s|ing)|suffer\w*|endur\w*|incurr\w*|experienc\w*|put to|denied|deprived|exacerbat\w*|compound\w*|add(?:ed|ing|s) to|acknowledg\w*|recogni[sz]\w*|reflect\w*|in recognition|remed(?:y|ies|ied)|impact\w*|affected|effect|injustice|avoidable|understandabl\w+|had to|having to|had no|had little|went without|did without|without (?:the|any of the) (?:help|support|care|provision|therapy|equipment|lessons) (?:she|he|they)|out of pocket|took away|spent|bought|lose|losing|waited|wait to|put back|owed|wore|used up|used (?:her|his|their) savings|not (?:been )?taught|harmed|miss(?:ed|ing)|lost|loss|prevented|increasing\w*|ran up|fell (?:behind|into)|fell ill|slept|drove|driven|cut (?:her|his|their)|gave up|could not|unable|never had|looked after|was distressed|were distressed|was upset|so (?:she|he|they)|exposed|at risk|lived|frustrated|placed|put|raised|disappointed|put right|paid|will (?:always|never)|(?:was|were|is|are|been|felt|found (?:it|this)) (?:\w+ ){0,2}?(?:worried|distressed|upset|anxious|frustrat\w+|shocked|frighten\w+|terrified|afraid|scared|angry|irritated|annoyed|mortified|let down|unsafe|disappointed|stress\w+|embarrass\w+|humiliat\w+|exhausted|injured|hurt|degrading|devastated)|worn out|was also distressed)\b/i;
const PAID_FOR = /\b(?:pay|pays|paying|paid|payment|payments|£\s?\d|sum of|symbolic|credit)\b/i;
const PURPOSE_TAIL =
  /\b(?:for|to (?:recogni[sz]e|acknowledge|reflect|remedy|address)|in recognition of|because of|as)\b/i;
const MONEY_BACK = /\b(?:refund|reimburse|repay|waive|cancel|write off|credit)\w*\b/i;
const GENERAL =
  /\b(?:guidance|usually|often|generally|normally|we (?:may|can|would) recommend|remedies are|not intended|a court|can be)\b/i;
const DONE_ABOUT =
  /^(?:[^,]{0,30}, )?(?:it|the (?:council|provider|care provider|authority|home|trust))(?:'s \w+)? (?:(?:also|then|has|had|already|since|later) ){0,3}(?:sent|offered|paid|apologised|gave|refunded|repaid)\b/i;
/** What somebody told the Ombudsman of what it was like, not what he or she claims. */
const TESTIMONY =
  /\b(?:(?:told|tells) (?:me|us)|describe[sd]?|felt|feels|found|thought|explained)\b|\bI (?:accept|believe|have no reason to doubt|do not doubt)\b/i;
const CLAIMED =
  /\b(?:complain\w*|want(?:s|ed)?|wish(?:es|ed)?|would like|dispute[sd]?|disagree[sd]?|allege[sd]?|claim(?:s|ed)?|would have (?:liked|preferred)|hoped for|should have|ought to have|no wish|does not want)\b/i;

/** The heads that a sentence says were suffered. */
export function headsSaid(spoken: Spoken, passage: Passage, { concludes, tellsEffect, about }: Standing): HeadHit[] {
  const text = spoken.plain;
  if (spoken.voice !== "ombudsman" && passage.place !== "action" && !(tellsEffect && isTestimony(spoken))) return [];
  if (ACCOUNT.test(text) && !tellsEffect && !verdictOf(text)) return [];
  if (GENERAL.test(text) && passage.place !== "action" && !verdictOf(text)) return [];
  const hits = headsIn(text, about);
  if (hits.length === 0) return hits;
  if (passage.place === "action") {
    if (/^(?:if|where|should)\b/i.test(text)) return [];
    if (!PAID_FOR.test(text) && !/\bapologi/i.test(text)) return [];
    if (MONEY_BACK.test(text) && !/\bpay\b/i.test(text)) return [];
    if (/\balready (?:paid|offered)\b/i.test(text) && (text.match(/£/g)?.length ?? 0) < 2) return [];
    return hits.filter((h) => PURPOSE_TAIL.test(text.slice(0, h.start + 4)) && !isCause(text, h));
  }
  if (!concludes && !verdictOf(text) && !/\b(?:caused|left|suffered|injustice)\b/i.test(text)) return [];
  if (/^(?:the council )?to (?:provide|ensure|improve|give|consider)\b/i.test(text)) return [];
  if (!tellsEffect && !EFFECT.test(text)) return [];
  // What the body did about it before is no finding of what it did.
  if (DONE_ABOUT.test(text)) return [];
  return hits.filter(
    (hit) => !isDenied(text, hit) && !isFault(text, hit) && !FELT_ABOUT.test(text.slice(0, hit.start)),
  );
}

/** "The missed collections were fault": what was missed is the failing itself here. */
function isFault(text: string, hit: HeadHit): boolean {
  return (
    hit.head === "missed-provision" &&
    /^[^.;]{0,40}\b(?:was|were|is|are) (?:\w+ ){0,2}?(?:faults?|too many)\b/i.test(text.slice(hit.end))
  );
}

function isTestimony({ voice, plain }: Spoken): boolean {
  return voice === "complainant" && TESTIMONY.test(plain) && !CLAIMED.test(plain);
}

/** Ends of a clause behind which what was said before no longer holds. */
const TURN = /[;:]|,? \b(?:but|however|although|though|nevertheless|yet|so|even so)\b/gi;
const DENIAL =
  /\b(?:not in a position|unable) to (?:recommend|say|conclude)\b|\bdo(?:es)? not show\b|\bcannot (?:\w+ )?(?:say|conclude|find|recommend)\b|\b(?:do|does|did|can|could|would) not (?:\w+ )?(?:consider|find|say|believe|think|see|conclude|accept|agree|recommend)\b(?!(?: that)? (?:it|this|that|the (?:\w+ )?(?:sum|offer|payment|apology|remedy)|£[\d,.]+) (?:\w+ )?(?:recogni[sz]|reflect|acknowledg|address|remed|match|meets?|goes far|is enough|was enough|puts? right))|\b(?:considered|consider|looked at|looked into|asked myself|asked) (?:whether|if)\b|\b(?:evidence )?does not let me\b|\bwould (?:also )?have (?:liked|preferred)\b|\bno (?:evidence|sign|reason to (?:think|believe))\b/i;

/** The clause up to the head says that it was not so, or only asks or supposes. */
function isDenied(text: string, hit: HeadHit): boolean {
  let from = 0;
  for (const turn of text.slice(0, hit.start).matchAll(TURN)) from = turn.index + turn[0].length;
  const clause = text.slice(from, hit.start);
  if (DENIAL.test(text.slice(from, hit.end)) || NOBODY.test(clause)) return true;
  if (SUPPOSED.test(clause)) return true;
  return hit.head !== "uncertainty" && /\b(?:whether|if)\b[^,;]{0,80}$/i.test(clause);
}

const NOBODY = /^\s*(?:nobody|no one|none of|neither|nor)\b(?! (?:believed|was listening|would listen))/i;
const SUPPOSED = /^\s*(?:if|whether|where|had)\b[^,]*$/i;

/** In "for the distress caused by the missed visits" the visits are the fault, not what it did. */
function isCause(text: string, hit: HeadHit): boolean {
  const before = text.slice(Math.max(0, hit.start - 130), hit.start);
  if (CAUSED_BY.test(before)) return true;
  // "the distress which the prosecution and lack of help caused her"
  return (
    /\b(?:which|that) (?:the|its|their|this|these) [^.;£,]{0,60}$/i.test(before) && CAUSES.test(text.slice(hit.end))
  );
}

const CAUSED_BY =
  /\b(?:caused (?:to [^.;£]{0,30}? )?by|result(?:ed|ing) from|follow(?:ed|ing) from|arising from|because of|due to)\b[^.;£]{0,80}$/i;
const CAUSES = /^[^.;£,]{0,40}\b(?:caused|led to|brought)\b/i;
/** What somebody was frustrated by is what was done, not another thing that it did. */
const FELT_ABOUT = /\b(?:frustrat\w+|distress\w*|upset|annoy\w+|worr\w+|angry) (?:by|at|about|over) [^,.;]{0,40}$/i;
