/** Sentences that pay only if something is found. */

const CONDITION =
  /(?:(?<=[\w).]\s)(?<!\b(?:see|check|know|knowing|decide|decides|consider|ask|asked|unsure|uncertain|wonder|wondered|wondering|explain|as|even|of|establish|doubt|about|out|determine)\s)if(?=\s(?:it|the|an?|he|she|they|any|this|that|these|[A-Z])\b)(?!\s[^,;.]{0,60}\b(?:had|were)\b)|(?<=\w\s)where(?=\s(?:it|the Council)\s(?:finds?|decides?|concludes?|identif\w+)\b)|(?:^|[,;:(]\s*|\b(?:and|but|or)\s+|—\s*)(?:if|should (?=(?:the|it|this|that|any|a|an|he|she|they|[A-Z])\b[^,]{0,80}(?:,|\bfind|\bdecide|\bconclude|\bagree|\bshow))|in the event|where (?=(?:the|it|this|that|any|a)\b[^,]{0,80}\b(?:finds?|decides?|concludes?|shows?|identif\w+|is (?:found|identified|eligible)|are (?:found|identified)))|unless|provided that|subject to (?:the|its|her|his) (?:outcome|review|decision)|depending on)\b)/gi;

const BENIGN_IF =
  /^\s*(?:if\s+(?:it|they|he|she|(?:Mr|Mrs|Ms|Miss|Dr)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*|the (?:Council|Care Provider|Trust|Home|family|complainant)|this|these|that|payment|the payment)?\s*(?:has|have|is|was|had)?\s*(?:not|n’t|n't)\s*(?:yet|already|been)?|(?:if|where)\s+not\s+(?:already|yet|done)|if\s+(?:he|she|they|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms))? [A-Z])\s+(?:still\s+|now\s+)?(?:wishes?|wants?|would like|accepts?|agrees?|chooses?|prefers?|takes? (?:it|this|that) up|asks? for it|(?:tells?|lets?) (?:it|the \w+)(?: know)?(?: that)? (?:he|she|they)(?:[’']d| would| wants?| still wants?| wishes?| accepts?| will accept)\b)|(?:if|once|when)\s+(?:he|she|they|the (?:complainant|family)|(?:Mr|Mrs|Ms|Miss|Dr)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*)\s+(?:sends?|provides?|gives?|suppl(?:y|ies)|confirms?|lets?|tells?)\b[^,;.]{0,60}\b(?:bank|account|address|payment details|how (?:she|he|they))\b|if (?:appropriate|necessary|possible|needed|required)|unless (?:it|they|this) ha(?:s|ve) already|unless\s+(?:he|she|they|(?:Mr|Mrs|Ms|Miss|Dr)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*|the family)\s+(?:tells?|says?|objects?|declines?|refuses?|(?:does|do) not (?:want|wish)|asks? (?:it|the \w+) not)\b)/i;

/** "If it has not done so by then, it will pay her another £100": only what comes of a failure to come. */
const TOO_LATE =
  /^if\s(?:it|they|the \w+|this|that)\s(?:(?:has|have|is|was|does|did|had)\s)?(?:not|n’t)\b[^,;.£]{0,60}\b(?:by then|by that (?:date|time)|in that time|within that time|by the end of (?:that|this) (?:time|period))\b/i;

/** Whether a sentence stands under a condition: wholly (it opens with one) or from an offset on. */
export function conditionOf(text: string): { whole: boolean; from: number } {
  if (/\b(?:whatever|whether or not|regardless of|in any event|in either case|irrespective of)\b/i.test(text))
    return { whole: false, from: -1 };
  for (const m of text.matchAll(CONDITION)) {
    const at = m.index + m[0].search(/[a-z]/i);
    const rest = text.slice(at).replace(/^(?:and|but|or)\s+/i, "");
    if (BENIGN_IF.test(rest) && !TOO_LATE.test(rest)) continue;
    if (m.index === 0) return { whole: true, from: 0 };
    return { whole: false, from: m.index };
  }
  return { whole: false, from: -1 };
}
