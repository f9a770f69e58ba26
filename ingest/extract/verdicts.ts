/**
 * What one sentence says about fault: that there was some, that there was none, that there is none any more, or
 * nothing. Only whole findings count: "whether there was fault", "any fault" and "the fault I have identified" are none.
 * Source of the wording: the published decisions' analysis sections and their closing paragraphs.
 */

export type VerdictKind = "fault" | "no-fault" | "no-ongoing-fault";

export interface Verdict {
  readonly kind: VerdictKind;
  /** Offsets of the words that carry the verdict, in the sentence given. */
  readonly start: number;
  readonly end: number;
  /** The sentence points back ("This was fault"): what was done stands before it. */
  readonly pointsBack: boolean;
  /** Offset where a description follows the verdict ("at fault for …", "fault in …", "fault: …"), or -1. */
  readonly detail: number;
  /** The body's own admission or its procedure's finding, not the Ombudsman's. */
  readonly byBody: boolean;
}

const NO_ONGOING =
  /\bno (?:evidence of )?(?:any )?(?:ongoing|on-going|continuing|continued|current|remaining|outstanding)(?: council)? (?:fault|failings?)\b|\bnot? (?:[\w'-]+ ){0,2}continu\w+ (?:to be )?(?:at )?fault\b/i;

// Words that begin another finding: a denial does not reach over them ("did not look at it, and this was fault").
const SAME_CLAUSE = String.raw`(?:(?!,? (?:and|but|so|although|though|which|when) (?:i|we|it|this|that|the council|also|is|was|were|its)\b|, which\b)[^.;])`;
const WORD = String.raw`(?!(?:is|was|were|are|be|been|being|amounts?|amounted|constitutes?|and)\b)[\w'-]+`;

const denial = (source: string): RegExp =>
  new RegExp(source.replaceAll("~", `${SAME_CLAUSE}{0,90}?`).replaceAll("WORD", WORD), "i");

const NO_FAULT = [
  denial(String.raw`\bno (?!doubt)(?:WORD ){0,3}?faults?\b`),
  denial(String.raw`\b(?:not|never|nor) (?:WORD ){0,2}?(?:at )?fault\b`),
  denial(
    String.raw`\b(?:i|we|ombudsm[ae]n|investigator)\b(?: \w+){0,3}? (?:not|never) (?:also |therefore |\w+ly )?(?:find|found|see|seen|identif\w+|consider\w*|regard\w*|think|criticis\w+|say|uncover\w*|believe|call|describe|agree|accept|persuaded|satisfied|convinced)\b~\bfaults?\b`,
  ),
  denial(
    String.raw`\bnot (?:find|found|see|seen|identif\w+|uncover\w*)(?: (?:any|some|the|evidence of|that|there|it|this|these|they|council|authority|provider|trust|home|was|were|is|to be|to have been|such|at)){0,6} fault\b`,
  ),
  denial(String.raw`\bnot (?:due to|because of|the result of|caused by|amount to)\b~\bfaults?\b`),
  denial(
    String.raw`\b(?:this|that|it|which) (?:does|did) not (?:necessarily |by itself |of itself )?(?:mean|show|follow|make)\b~\bfaults?\b`,
  ),
  denial(String.raw`\bnor (?:has|have|was|is|were|does|did|do|can|could)\b~\bfaults?\b`),
  denial(
    String.raw`\bnothing\b~\b(?:suggest\w*|amount\w*|show\w*|point\w*|indicat\w*|call|regard as|criticis\w+)\b~\bfaults?\b`,
  ),
  denial(
    String.raw`\b(?:i|we) cannot (?:say|conclude|find|criticise|link|attribute|call|regard|describe)\b~\b(?:at )?faults?\b`,
  ),
  /\b(?:not|without|insufficient|too little|not enough) (?:[\w'-]+ ){0,2}?evidence of (?:[\w'-]+ ){0,3}?faults?\b/i,
  /\b(?:insufficient|not enough|too little) evidence\b[^.;]{0,60}\bfault\b/i,
  denial(
    String.raw`\b(?:i|we)\b(?: \w+){0,2}? (?:do|did|does|could|can|would) not (?:also |therefore |\w+ly )?(?:find|consider|regard|think|believe|agree|accept|say|see|criticise|uphold)\b~\b(?:fell (?:below|short)|criticis\w+|maladministration|service failure)\b`,
  ),
  /\b(?:i|we) (?:do|did) not (?:\w+ )?(?:fault|criticise)\b/i,
  /\b(?:nothing|no part of|little) (?:in|about|of) (?:this|that|it|these|those|what [^.;]{0,40}?) (?:is|was|were|amounts? to|amounted to)(?: a| any)? faults?\b/i,
  /\b(?:not enough|too little|insufficient|nothing)\b[^.;]{0,60}\b(?:findings? of|find) fault\b/i,
  /\b(?:no|not any|any) (?:sign|signs|indication|suggestion|hint|trace) of (?:[\w'-]+ ){0,2}?faults?\b/i,
  /\bfree (?:from|of) fault\b/i,
  /\b(?:decided|decision|reached|made|acted|considered|properly)\b[^.;]{0,40}? without fault\b/i,
  /\b(?:do|does|did) not uphold\b/i,
  denial(String.raw`\b(?:neither|nor) (?:WORD ){0,4}?fault\b`),
];

// Neither verdict nor denial: suppositions, requests, references to faults found elsewhere, definitions.
const NO_VERDICT = [
  denial(
    String.raw`\b(?:any|potential|possible|alleged|suggested?|claims? of|question of|evidence of any|same|but for the|were it not for the|without the|absence of) (?:WORD ){0,2}?faults?\b`,
  ),
  /\b(?:i|we) (?:have )?(?:used? the word|refer to)\b[^.]{0,80}\bfault\b|\b(?:i|we) call (?:it|this|that|these)\b[^.]{0,40}\bfault\b/i,
  /\b(?:had|acted|if it had acted|have acted|done so) without fault\b/i,
  /\bpublish\w* guidance\b/i,
  /\b(?:would|might|could|may)\b(?: (?:also|well|then|still|only|not|have|be|been|find|found|amount to|constitute|there))* (?:at |to be )?fault\b/i,
  /\b(?:would|might|could|may|will|unlikely to|not going to) (?:also |then |still |well |only |usually |normally |often |sometimes )?(?:find|see|call|say)(?: (?:it|them|this|that|there (?:was|is|to be)|a council|the (?:council|authority|provider|trust)|such a [\w-]+))?(?: to have been| was| is| to be)?(?: at)? fault\b/i,
  /\b(?:a|any) (?:council|authority|body|provider|landlord) (?:that|which|who)\b[^.;]{0,80}\b(?:will|would|is|may|can) (?:usually |normally |often )?be? ?(?:at )?fault\b/i,
  /\blikely (?:to|that (?:i|we) would) (?:find|be found|have found|uphold)\b[^.;]{0,40}\bfault\b/i,
  /\b(?:ask|asks|asked|want|wants|wanted|invite[sd]?|urge[sd]?)\b[^.;]{0,30}\b(?:me|us)\b[^.;]{0,30}\bfault\b/i,
  /\b(?:den(?:y|ies|ied)|(?:it|they|council|trust|provider|home) (?:still |also )?disputes?d?|(?:does|did|do) not accept)\b[^.;]{0,60}\bfault\b/i,
  /\b(?:a|any|every|each|no) (?:council|body|authority|organisation|provider) (?:is|are|was|can be) (?:only )?(?:at )?fault\b|\bcouncils (?:are|can be|may be) (?:at )?fault\b|\bfault only (?:if|where|when)\b/i,
];

/** Whoever inquires after fault has not found it: the beginnings of sentences that ask or wonder. */
const INQUIRY =
  /^(?:[^,]{0,40}, )?(?:i|we|it is|it was|the (?:question|issue|ombudsman|ombudsmen|test|law|point|complaint|investigator)|my|our|(?:mr|mrs|ms|miss|mx|dr) \w+|he|she|they|this (?:is|was) (?:about|a question)|what)\b/i;
const FOUND_THAT =
  /^(?:(?:so|and|but|however|overall|also|again|therefore|on balance|in my view|for (?:this|these) reasons?),? )*(?:i|we) (?:also |therefore |have )?(?:find|found|consider|conclude[d]?|think|believe|am satisfied|are satisfied) (?:that )?/i;
const CONDITION = /\b(?:if|whether|unless|where|when|had)\b/gi;
const ANYBODY = /^(?:we|i|a|an|any|councils?|there (?:is|are|has)|somebody|someone|the ombudsm[ae]n|bodies)\b/i;

/** A condition that stands further before the finding, in characters, does not govern it. */
const LONGEST_CLAUSE = 600;

/**
 * The finding hangs on a condition or a question: "whether there was fault", "where we find fault". Not so where the
 * condition is part of what is found ("The failure to consider whether it owed a duty was fault").
 */
function isConditional(sentence: string, at: number): boolean {
  const found = FOUND_THAT.exec(sentence);
  const from = Math.max(found ? found[0].length : 0, at - LONGEST_CLAUSE);
  for (const match of sentence.slice(from, at).matchAll(CONDITION)) {
    const start = from + match.index;
    const word = match[0].toLowerCase();
    const lead = sentence.slice(from, start).trim();
    const between = sentence.slice(start + word.length, at);
    const leads = /(?:^|[,;:]|\b(?:and|but|that|so))$/i.test(lead);
    const mainClause = /,/.test(between);
    if (word === "had") {
      if (/(?:^|[,;:])$/.test(lead) && !mainClause && match[0] === (lead === "" ? "Had" : "had")) return true;
      continue;
    }
    if (word === "whether" || word === "if" || word === "unless") {
      if (leads ? !mainClause : INQUIRY.test(lead) && !found) return true;
      continue;
    }
    if (ANYBODY.test(between.trim()) ? !mainClause : leads && !mainClause) return true;
  }
  return false;
}

const FAULT = [
  /\b(?:was|were|is|are|be|being|remain(?:s|ed)?|amount(?:s|ed|ing)? to|constitut(?:es|ed|ing)|represent(?:s|ed)|as|and) (?:clearly |also |still |nonetheless |nevertheless |therefore |again |further |a |an |another |additional |second |third |fourth |separate |distinct |different |final |plain |plainly |instances? of |examples? of |matters? of |significant |serious |avoidable |in itself |itself |the |council |more |in my view,? |so |thus |all |both |not just |some |certainly ){0,3}(?:fault|faults|service failure|maladministration)\b/i,
  // A heading's answer, a table's cell, the whole of a sentence: "Fault.", "Upheld: fault causing injustice."
  /^(?:[^|]{0,200}\|\s*)?(?:\W|upheld\b|yes\b|finding\b|conclusion\b|my finding\b|result\b|also\b|further\b|again\b){0,4}(?:faults?|service failure|maladministration)(?: found| established| causing injustice| by the [\w ]{3,30}| but no injustice| without injustice)?(?=\s*(?:[.,;:|(–-]|$))/i,
  // "Giving her reasons that were not true: fault."
  /[\w)]\s?[:–—-]\s(?:this (?:is|was) )?(?:also |further |again |another )?(?:fault|service failure)(?: too| as well)?(?= by\b| on the part\b|[.;]|$)/i,
  /\bthere (?:is|was|are|were|have been|has been) (?:also |in (?:all|fact) |further )?(?:one|two|three|four|five|several|some|other|more|separate|such) (?:[\w'-]+ )?faults?\b/i,
  /\b(?:i|we) (?:also |still |therefore |nonetheless )?(?:consider|call|find|judge|hold|think) (?:it|this|that|these|those|them|both|the [\w' -]{3,60}?) (?:to (?:be|have been) |was |were )?(?:[\w'-]+ ){0,5}?faults?(?= |[.,;:]|$)/i,
  /(?:^|[,;] (?:and|so) |\bso )(?:i|we) (?:therefore |do )?find faults?(?=[.,;]|$)/i,
  /\bfault is the (?:council|authority|trust|provider|home|school)'s\b/i,
  /\b(?:the )?fault (?:here )?(?:lies|lay|was|is) (?:with|in|that|to|not to)\b/i,
  /\b(?:i|we) (?:do |must |have to |am bound to |can only )?(?:fault|criticise) (?:the (?:council|authority|trust|provider|care provider|home|school)|it)\b/i,
  /\b(?:at|acted with|with) fault\b/i,
  /\b(?:was|were|is) (?:itself |also |therefore |clearly )?faulty\b/i,
  /\b(?:i|we) (?:have )?(?:also )?(?:find|found|consider|conclude[d]?|am satisfied|are satisfied),? (?:too, |also, |therefore, )?(?:that )?(?:the )?(?:(?!faults?\b)[A-Za-z' ]){2,40}? (?=(?:also |wrongly |repeatedly )?(?:failed|delayed|did not|should have|wrongly|took too long|misinformed|misled|overlooked|ignored|neglected|mishandled|overcharged|underpaid|misapplied|misunderstood|broke|breached)\b)/i,
  /\bthere (?:was|were) (?:also |further |some |several |clear |serious |significant )*(?:failings?|failures|shortcomings|flaws) /i,
  /\b(?:find|finds|found|finding|identified|identify|uncovered|see|seen|saw|evidence of|there has been|there have been|accept(?:s|ed)?|acknowledg(?:es|ed)|admit(?:s|ted)?|recognis(?:es|ed)|concluded? (?:that )?there was) (?:that )?(?:[\w'-]+ ){0,3}?faults?\b/i,
  /\b(?:this|that|another|further|additional|the council's|its|also) faults?\b(?=[,.;]|$| (?:by|in|with|on the part))/i,
  /\bfaults? (?:by|in|with|on the part of|over|about|because|for) /i,
  /\b(?:regard|regarded|describe|treat|count|see|view|class) (?:this|that|it|these|those|them|both|each|the [\w' -]{3,40}?) as (?:[\w'-]+ ){0,3}?faults?\b/i,
  /\b(?:was|were|is|are|this|another) (?:also |a |an |another |further |clear |serious |significant ){0,3}(?:failing|failings|service failure|failure on (?:its|the council's) part)\b(?! to)/i,
  /\bfell (?:well |far |significantly )?(?:below|short of) (?:[\w'-]+ ){0,5}?(?:standard|standards|expect\w*|what)\b/i,
  /\b(?:i|we) (?:therefore |also |partly |partially )?(?:uphold|upheld|have upheld) (?:this|that|the) (?:part|element|point|complaint|aspect)\b/i,
];

const BY_BODY =
  /\b(?:council|authority|trust|provider|home|school|panel|officer|investigator|io|investigation|it|they|stage (?:one|two|three|1|2|3)\b[^.;]{0,30}?) (?:has |have |had )?(?:also |already |since |now |rightly |fully |properly |itself |has )?(?:accept(?:s|ed)|acknowledg(?:es|ed)|admit(?:s|ted)|recogni[sz](?:es|ed)|conced(?:es|ed)|agree[sd] (?:that )?(?:it|there) was|upheld|(?:partly|partially) upheld|identified|found)\b/i;

// The whole of what stands before the verdict: an opening or two, a word that points back, and verbs.
const POINTS_BACK =
  /^(?:(?:so|and|but|again|also|overall|however|although|in my view|in our view|clearly|therefore|on balance|i (?:consider|find|am satisfied|think|conclude)|we (?:consider|find|are satisfied|think|conclude))(?:,? that|,)? )*(?:this|that|it|these|those|both|all|all of (?:this|these)|all this|each(?: of these)?|such|either|doing so|not doing so|not to do so|failing to do so|(?:the|its) failure to do so|(?:the (?:council|authority|trust|home|care provider|school)|its)'?s? (?:failing|failings|failure|failures|action|actions|inaction|omission))(?:,? (?:is|was|were|are|amounts?|amounted|constitutes?|represents?|also|to be|to|both|of these|must be|therefore|further|in itself|too|again|clearly))*,?$/i;

const FINDS_THAT = /^(?:i|we) (?!.*faults?\b).*\w $/i;

const DETAIL =
  /^\s*(?:,? ?(?:too|also|as well|again|here|therefore|in addition),? )?(?:,? ?(?:because|in that|as) (?=it |they |the council )|(?:for|in|by|with|when|to|that|over|about|not to)\b|:|-|–)/i;

/** Words without which no sentence gives a verdict; most sentences have none of them. */
const SPEAKS_OF_FAULT =
  /fault|maladministration|service failure|failing|uphold|upheld|fell|criticis|\b(?:find|found|consider|conclude|satisfied)\b/i;

/** The verdict of one plain sentence (plainText), or null where it gives none. Linear in the length of the sentence. */
export function verdictOf(sentence: string): Verdict | null {
  if (!SPEAKS_OF_FAULT.test(sentence)) return null;
  const ongoing = NO_ONGOING.exec(sentence);
  if (ongoing) return deny(sentence, "no-ongoing-fault", ongoing);
  const fault = firstMatch(FAULT, sentence);
  const denied = firstMatch(NO_FAULT, sentence);
  const open = firstMatch(NO_VERDICT, sentence);
  // "There was no fault in A, but it was at fault for B": both stand in one sentence; the finding of fault weighs more
  // only where it lies outside the words of the denial.
  const separate = fault && denied && contrasts(sentence, denied, FAULT);
  if (denied && !separate) {
    const conditional =
      (open !== null && open.index < denied.index) || isConditional(sentence, denied.index + denied[0].length);
    return conditional ? null : deny(sentence, "no-fault", denied);
  }
  const carrying = separate ? separate : fault;
  if (!carrying) return null;
  if (open && overlaps(open, carrying)) return null;
  if (isConditional(sentence, carrying.index + carrying[0].length)) return null;
  const start = carrying.index;
  const end = start + carrying[0].length;
  const rest = sentence.slice(end);
  // "I find that the Council failed to …": what it failed to do follows.
  const follows = /(?:by|in|with|for|over|about|because) $/i.test(carrying[0]) || FINDS_THAT.test(carrying[0]);
  const detail = DETAIL.exec(rest) ?? (follows ? [""] : null);
  const byBody = BY_BODY.exec(sentence.slice(0, end));
  return {
    kind: "fault",
    start,
    end,
    pointsBack: POINTS_BACK.test(subjectOf(sentence, start, end)),
    detail: detail ? end : -1,
    byBody:
      byBody !== null &&
      !/\b(?:i|we) (?:also )?(?:find|found|agree|consider|have found)\b/i.test(sentence.slice(0, end)),
  };
}

/** What stands before the words of the verdict ("I find that this" of "I find that this was fault"). */
function subjectOf(sentence: string, start: number, end: number): string {
  const verb = /\b(?:was|were|is|are|be|amount\w*|constitut\w*|also|further)\b/i.exec(sentence.slice(start, end));
  return sentence.slice(0, verb ? start + verb.index : start).trim();
}

function deny(sentence: string, kind: VerdictKind, match: RegExpExecArray): Verdict {
  const end = match.index + match[0].length;
  return {
    kind,
    start: match.index,
    end,
    pointsBack: POINTS_BACK.test(sentence.slice(0, match.index).trim()),
    detail: DETAIL.test(sentence.slice(end)) ? end : -1,
    byBody: false,
  };
}

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  let best: RegExpExecArray | null = null;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match && (best === null || match.index < best.index)) best = match;
  }
  return best;
}

/** A finding of fault after a contrast ("but", "however", "although") outside the denial's own words. */
function contrasts(sentence: string, denied: RegExpExecArray, patterns: readonly RegExp[]): RegExpExecArray | null {
  const turn =
    /\b(?:but|however|although|while|whereas|apart from|except|other than|and (?=(?:it|the council) was at fault))\b/i;
  const after = denied.index + denied[0].length;
  const tail = sentence.slice(after);
  const turned = turn.exec(tail);
  const from = turned ? after + turned.index : -1;
  if (from >= 0) {
    const later = firstMatch(patterns, sentence.slice(from));
    if (later && !firstMatch(NO_FAULT, sentence.slice(from))) return shifted(later, from);
  }
  const head = sentence.slice(0, denied.index);
  const turnBefore = turn.exec(head);
  if (turnBefore) {
    const earlier = firstMatch(patterns, head.slice(0, turnBefore.index));
    if (earlier) return earlier;
  }
  return null;
}

function shifted(match: RegExpExecArray, by: number): RegExpExecArray {
  match.index += by;
  return match;
}

function overlaps(a: RegExpExecArray, b: RegExpExecArray): boolean {
  return a.index < b.index + b[0].length && b.index < a.index + a[0].length;
}
