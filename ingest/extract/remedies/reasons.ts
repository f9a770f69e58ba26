/** Why a figure beside a remedy is none: a price, a debt, a limit, a claim, a sum found too small. One reason a row. */
import type { Passage } from "./passages.ts";
import type { SumReading } from "./sum-reading.ts";
import { CLAIM, RULE } from "./voices.ts";

interface Words {
  /** The sentence, and its words before (without other figures) and after the figure. */
  readonly sentence: string;
  readonly left: string;
  readonly right: string;
  /** Whether the sentence pays and names no other sum for it, so that a price in it may be what is to be paid back. */
  readonly pays: boolean;
  /** Whether its sentence orders another sum. */
  readonly paid: boolean;
}

interface Reason {
  readonly name: string;
  readonly example: string;
  readonly holds: (words: Words) => boolean;
}

const PAYS =
  /\b(?:pa(?:y|ys|id|ying|yments?)|refund\w*|reimburs\w*|repa(?:y|id)\w*|return\w*|remed(?:y|ies)|compensat\w*|award\w*|backdat\w*|back)\b/i;

const REASONS: readonly Reason[] = [
  {
    name: "rule",
    example: "our guidance suggests £100 to £300; the policy allows £250",
    holds: ({ sentence, right }) =>
      RULE.test(sentence) ||
      /^[^.;£]{0,30}\b(?:in|under|of) (?:our|the|its) (?:guidance|tariff|scale|polic\w+)/i.test(right),
  },
  {
    name: "limit",
    example: "the grant is limited to £30,000; those with less than £16,000",
    holds: ({ left, right }) =>
      /\b(?:maximum|minimum|limit\w*|threshold|ceiling|upper|lower|cap(?:ped)?|exceed\w*|(?:more|less|fewer|greater) than|above|below|over|under|up to)\b[^.;]{0,40}$/i.test(
        left,
      ) ||
      /^\s*(?:(?:is|was) (?:the|its|an?) (?:\w+ )?)?(?:limit|threshold|ceiling|cap|maximum|minimum|or (?:more|less))\b/i.test(
        right,
      ),
  },
  {
    name: "claim",
    example: "Mr H asks for £500; the panel recommended £250",
    holds: ({ sentence }) =>
      CLAIM.test(sentence) ||
      /\b(?:She|He|They|(?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z]\w*) (?:\w+ )?(?:complain\w*|asks?|asked|wants?|wanted|says?|said|thinks?|thought|hoped|feels?|felt|would like|seeks?|sought|argues?|argued)\b/.test(
        sentence,
      ),
  },
  {
    name: "thought",
    example: "the Council accepts two of them, for which it thinks £500 would do",
    holds: ({ left }) =>
      /\b(?:it|they|the (?:Council|Home|Provider|Trust|Care Provider)) (?:still |now )?(?:thinks?|thought|felt|feels?|believe[sd]?|considers?|considered|suggest(?:s|ed)|propose[sd]|hoped|wanted|wants|said|says)\b[^.;]{0,40}$/i.test(
        left,
      ),
  },
  {
    name: "wanting",
    example: "the £150 does not reflect seven weeks without heat; £100 is too little; I do not agree £500 is due",
    holds: ({ left, right }) =>
      /^[^.;£]{0,30}\b(?:does not|do not|did not|is not|was not|would not|falls? short|fell short|too (?:little|low|much|high|small|great)|(?:out of (?:line|proportion)|excessive|generous|over-generous)|(?:in|not )(?:sufficient|adequate|enough))\b/i.test(
        right,
      ) ||
      /\b(?:not|n[’']t|never|cannot|nor (?:do|did|can|would|have|shall) (?:I|we))\s+(?:\w+\s+){0,2}(?:agree|think|consider|believe|accept|find|found|recommend\w*|propos\w*|ask\w*|award\w*|see|say)\b[^.;,£]{0,60}$/i.test(
        left,
      ) ||
      /^\s*Not\s+$/.test(left),
  },
  {
    name: "purpose",
    example: "£200 for the trouble of chasing the £960 it had agreed to refund",
    holds: ({ left, paid }) =>
      paid &&
      /\b(?:for (?:the|her|his|their|its|having|this)|to (?:recogni[sz]e|acknowledge|reflect|remedy)|in (?:recognition|respect|acknowledge?ment|view|lieu)|because|caused|when|about|whether|of having|arising)\b/i.test(
        left,
      ) &&
      !/(?:[,;(:]|\b(?:and|plus|with|or|also|then))\s*(?:to\s)?(?:(?:an?|the|another|further|additional|extra|payment|sum|of)\s+)*$/i.test(
        left,
      ),
  },
  {
    name: "hypothesis",
    example: "had it acted properly she would have paid £20 a week, not £45",
    holds: ({ left }) =>
      /^(?:Had|Were)\b|\b(?:would|could|might|should)(?: \w+)? have\b|\bhad (?:it|I|we|the (?:Council|Home|Provider))\b[^.;]{0,80}\bwould\b/.test(
        left,
      ),
  },
  {
    name: "possible",
    example: "the Council can top this up by £10,000 under its policy",
    holds: ({ left }) =>
      /\b(?:can|could|may|might) (?:\w+ ){0,2}?(?:top|add|award|give|grant|lend|fund|charge|fine|increase|pay)\b[^.;]{0,30}$/i.test(
        left,
      ),
  },
  {
    name: "saved",
    example: "no rent for two years, which saves him £128",
    holds: ({ left }) =>
      /\b(?:saves?|saved|saving)\s+(?:(?:him|her|them|it|(?:Mr|Mrs|Ms|Miss|Mx|Dr)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*|the (?:family|Council))\s+)?(?:about\s+|some\s+)?$/i.test(
        left,
      ),
  },
  {
    name: "theirs",
    example: "£1,000 towards the £2,600 she spent on tuition",
    holds: ({ left, right, pays }) =>
      /\b(?:[Ss]he|[Hh]e|[Tt]hey|(?:Mr|Mrs|Ms|Miss|Mx|Dr)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*)\s+(?:(?:has|had|have|already|still|now|only)\s+)*(?:had|held|kept|saved|got|spent|lost|borrowed|owed|owes)\s+(?:about\s+|over\s+|only\s+)?$/.test(
        left,
      ) ||
      /^\s*(?:(?:that|which)\s+)?(?:it|they|the [A-Z]\w+)\s+(?:receives?|holds?|spends?|collects?|raises?|gets?|has|keeps?)\b/.test(
        right,
      ) ||
      (!pays &&
        /^\s*(?:(?:that|which)\s+)?(?:she|he|they|(?:Mr|Mrs|Ms|Miss|Mx|Dr)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*|the family|her \w+|his \w+)\s+(?:(?:had|has|have|already|still|now)\s+)*(?:spent|paid|lost|owe[sd]?|was charged|were charged|claim(?:s|ed)|asked|wants|wanted|borrowed|earned|received|gets?|got|has|had|have)\b/.test(
          right,
        )),
  },
  {
    name: "taken",
    example: "bailiffs later took £412 from her; the fund holds £6,500 for him",
    holds: ({ left, right }) =>
      (/\b(?:took|taken|collected|recovered|seized|withdrew|deducted)\s+(?:a further\s+|another\s+|about\s+|over\s+)?$/i.test(
        left,
      ) &&
        /^\s*(?:more\s+)?(?:from|out of)\b/i.test(right)) ||
      /\b(?:fund|trust|account|estate|charity|reserve)\s+(?:now\s+|still\s+)?(?:holds?|held|has|had|contains?|contained|stands? at|stood at)\s+(?:about\s+|over\s+|some\s+)?$/i.test(
        left,
      ),
  },
  {
    name: "leftOut",
    example: "work out her contribution, disregarding £45 a week of expenses",
    holds: ({ left, right }) =>
      /\b(?:disregard|ignor|exclud|leav)\w*(?:\s+out)?\s+(?:(?:the|her|his|their)\s+)?(?:first\s+)?$/i.test(left) &&
      /^\s*(?:a|per|each) (?:week|month|year)\b|^\s*of\b|^\s*(?:of\s+)?(?:her|his|their)\b/i.test(right),
  },
  {
    name: "said",
    example: "its website, which says that a permit is £60; he was told that the work would be £900",
    holds: ({ left, pays }) =>
      !pays &&
      /\b(?:says?|said|stat(?:e|es|ed|ing)|shows?|showed|showing|told|tells?|advertis\w+|describ\w+|lists?|listed|prints?|printed)\b(?!.*\b(?:will|should|agreed|must)\b)[^.;]{0,60}$/i.test(
        left,
      ),
  },
  {
    name: "about",
    example: "meet him to discuss the £780; I make no recommendation about the £90",
    holds: ({ left }) =>
      /\b(?:about|decision (?:on|about)|request for|applications? for|applied for|refused|discuss\w*|regarding|concerning|of its figure|how it reached|explain\w*)\s+(?:(?:the|this|that|her|his|their|its|other|remaining|same|figure of)\s+)*$/i.test(
        left,
      ) || /\bdecision (?:on|about)\s+(?:the|her|his|their|an?)\s+(?:[\w-]+\s+){1,4}of\s*$/i.test(left),
  },
  {
    name: "reinstated",
    example: "pay £100 and reinstate the £25 a week it took from her allowance",
    holds: ({ left }) => /\b(?:reinstat|restart|resum|continu|stop|withdraw|set up|set)\w*\b[^.;]{0,40}$/i.test(left),
  },
  {
    name: "debt",
    example: "the balance on his account is £1,140",
    holds: ({ left, right, pays }) =>
      /^\s*(?:\w+\s+)?(?:stays?|remains?|is|are|was|will (?:be|remain))\s+(?:still\s+)?(?:payable|owed|owing|due|outstanding|to be paid)\s+(?:by|from|to the (?:Council|Home|Provider))\b/i.test(
        right,
      ) ||
      (!pays && /\b(?:balance|debts?|arrears|overdrawn|overpayment|shortfall|account)\b[^.;]{0,60}$/i.test(left)),
  },
  {
    name: "price",
    example: "the works cost £28,650; a fee of £45 a year; a loan of £8,240",
    holds: ({ left, right, pays }) =>
      !pays &&
      (/\b(?:fees?|charge[ds]?|costs?|price[ds]?|bills?|billed|invoices?d?|quot\w+|rent|loan|grant|budget|tariff|value[ds]?|valuation|worth|estimate[ds]?|ticket|fine|penalty|rates?|premium|wages?|salary|income|savings|capital|pension|allowances?|benefits?|earn\w*|spen[dt]\w*|bought|buy\w*|sold|turnover|funding|disregard\w*|contribut\w*|shares?|assess\w*|expenses?|gift|inherit\w*|works?|permit|licence|demand(?:s|ed)?|claim(?:s|ed)?|summons|order|action|notice)\b[^.;]{0,40}$/i.test(
        left,
      ) ||
        /^\s*(?:fees?|charges?|bill|invoice|loan|grant|rent|ticket|fine|penalty|budget|wages?|salary|of (?:savings|capital|income))\b/i.test(
          right,
        )),
  },
];

/** The name of the reason why the figure is no sum to be paid; null where its words give none. `paid` says that its sentence orders another sum. */
export function reasonOf(passage: Passage, { money, from, to }: SumReading, paid: boolean): string | null {
  const sentence = passage.text.slice(from, to);
  const left = passage.text.slice(Math.max(from, money.start - 600), money.start);
  const right = passage.text.slice(money.end, Math.min(to, money.end + 300));
  const words = { sentence, left: left.replace(/£\s?[\d,.]*\d/g, ""), right, paid, pays: !paid && PAYS.test(sentence) };
  return REASONS.find(({ holds }) => holds(words))?.name ?? null;
}
