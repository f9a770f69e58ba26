/**
 * What was done wrong, as the genre words it: one row a fault type. A pattern names the failing itself (a verb not
 * done, a thing done badly), never the subject alone: "safeguarding" is no fault, "did not act on the safeguarding
 * concern" is. Tried only on sentences that the finding covers (faults.ts).
 *
 * Notation of `rule`: NOT = a word of omission, ~ = up to 70 characters within the clause, ≈ = up to 30.
 */
import type { FaultCode } from "../../data/vocabulary.ts";
import { createCandidates } from "./prefilter.ts";

export interface FaultRule {
  readonly code: FaultCode;
  readonly patterns: readonly RegExp[];
  /** Looser wordings: they count only where the finding names nothing else ("nine weeks late", "went without care"). */
  readonly loose?: readonly RegExp[];
  /** Where one of these matches as well, the row does not count. */
  readonly unless?: readonly RegExp[];
  /** Rows of these codes are more exact; where one of them counts, this row does not. */
  readonly yieldsTo?: readonly FaultCode[];
  /** Counts only where nothing else does. */
  readonly residual?: boolean;
}

const NOT = String.raw`\b(?:fail(?:ed|s|ing|ings|ure|ures)?(?: \w+ly)? (?:to|in|by not)|did not|didn't|does not|do not|had not|has not|have not|hasn't|was not|wasn't|were not|weren't|is not|are not|not|never|nobody|no one|no-one|without|neglect(?:ed|ing)? to|omi(?:tted|tting) to|nor did|nor was|neither|lack of|absence of|refus(?:ed|al|ing) to|should have|should also have|ought to have|should already have|little or no|did nothing to|took no steps to|made no attempt to|no evidence (?:that )?(?:it|the \w+)|unable to show)`;

// Within a clause: anything but its end; the stop of "£1,902.24" ends nothing.
const INSIDE = String.raw`(?:[^.;]|\.(?=\d))`;

function rule(source: string): RegExp {
  const expanded = source
    .replaceAll("NOT", NOT)
    .replaceAll("~", `${INSIDE}{0,70}?`)
    .replaceAll("≈", `${INSIDE}{0,30}?`);
  return new RegExp(expanded, "i");
}

const NUMBER = String.raw`(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|a few|some)`;
const LATE_UNTIL = String.raw`\b(?:until|till|within|in time|on time|late|sooner|earlier|promptly|by the (?:deadline|due date)|timely|months? (?:after|later)|weeks? (?:after|later)|quickly)\b`;
const COMPLAINT_WORDS = String.raw`(?:complaints?[- ](?:handling|response|responses|reply|replies|procedure|process|correspondence)|(?:handl|deal|dealt|respon|repl|answer|investigat|consider|escalat|acknowledg|address|process|progress)\w*≈ complaints?\b|stage[- ](?:one|two|three|1|2|3)\b|complaint response|review panel)`;

export const FAULT_RULES: readonly FaultRule[] = [
  {
    code: "failure-alternative-education",
    patterns: [
      rule(String.raw`NOT≈\bput(?:ting)?≈\beducation\b≈\bin place\b`),
      rule(String.raw`\b(?:no|without any|little|insufficient) (?:[\w'-]+ )?(?:tuition|schooling|tutor|teaching)\b`),
      rule(String.raw`\b(?:arranged|provided|offered|made) no (?:[\w'-]+ )?(?:education|provision|tuition)\b`),
      rule(
        String.raw`NOT~\b(?:alternative (?:education|provision)|education otherwise|section 19|tuition|full[- ]time education|suitable education|home tuition)`,
      ),
      rule(
        String.raw`NOT≈\b(?:provide|arrange|give|make|offer|put in place|secure|consider)\w*~\beducation\b(?! ,? ?health)(?!,? health)`,
      ),
      rule(
        String.raw`\b(?:without|no|lack of|insufficient|inadequate|little|any) (?:[\w'-]+ ){0,3}?(?:alternative (?:education|provision)|full[- ]time education|suitable education|education)\b(?!,? health)`,
      ),
      rule(String.raw`\bsection 19\b~\b(?:breach|fail|not|fault|ignored|wrongly)`),
      rule(String.raw`\b(?:breach|fail|fault|ignored|disregard)\w*~\bsection 19\b`),
      rule(String.raw`\bshould have (?:decided|considered)~\b(?:whether|if) it owed~\bduty\b`),
    ],
    unless: [/\beducation,? health and care\b(?![^.;]{0,60}\b(?:alternative|tuition|out of school|section 19))/i],
  },
  {
    code: "failure-statutory-complaints",
    patterns: [
      rule(
        String.raw`(?:NOT|fault not to)~\b(?:statutory (?:children's )?(?:social care )?complaints?|children's (?:statutory |social care )?complaints?(?: statutory)?|three[- ]stage) (?:procedure|process)`,
      ),
      rule(
        String.raw`\b(?:under|through|via|using|used|to use|followed|following|applied|in) (?:its|the|their) (?:own )?corporate complaints? (?:procedure|process)`,
      ),
      rule(String.raw`\b(?:refus|declin|skipp|miss|omit)\w*~\bstage (?:two|three|2|3)\b~\b(?:statutory|children)`),
      rule(String.raw`\bwrong complaints? (?:procedure|process)\b`),
      rule(String.raw`\bstatutory complaints? (?:procedure|process)\b~\b(?:was|were|should|had) (?:not|have)\b`),
      rule(String.raw`\bright to\b≈\bstage (?:two|three|2|3)\b`),
    ],
    unless: [/\bin time|timescales?|delay|longer than\b/i],
  },
  {
    code: "no-remedy-offered",
    patterns: [
      rule(
        String.raw`NOT≈\b(?:offer|provid|propos|consider|think|thought|suggest|recommend|giv|mak)\w*≈\b(?:remed(?:y|ies)|redress|payment for (?:the|her|his|their) (?:distress|injustice))\b`,
      ),
      rule(String.raw`\bno (?:[\w'-]+ ){0,2}?remed(?:y|ies)\b`),
      rule(String.raw`\bwithout (?:offering|providing|proposing)≈ (?:remedy|redress)\b`),
      rule(String.raw`\bprovide any remedy\b`),
    ],
  },
  {
    code: "poor-complaint-handling",
    patterns: [
      rule(String.raw`\b(?:in|with) (?:its|the|their) complaints?[- ]handling\b`),
      rule(
        String.raw`\b(?:poor|delay\w*|faults?|flaw\w*|failings?|failures?|inadequate|confus\w+|problems|shortcomings|errors|mistakes|wrong)\b≈\b(?:complaints?[- ]handling|handling of (?:\w+'?s? ){1,4}complaints?)\b`,
      ),
      rule(
        String.raw`\bcomplaints?[- ]handling\b~\b(?:delay\w*|poor|fault|flaw\w*|fail\w*|inadequate|late|confus\w+|below)`,
      ),
      rule(String.raw`\b(?:poorly|badly) (?:handled|dealt with)≈\bcomplaint`),
      rule(`NOT~${COMPLAINT_WORDS}`),
      rule(String.raw`\bdelay\w*~${COMPLAINT_WORDS}`),
      rule(
        String.raw`${COMPLAINT_WORDS}~\b(?:delay\w*|inadequate|poor|not address|did not|failed|incomplete|inaccurate|brief|confusing|beside the point|ignored|unanswered|says nothing|left out)\b`,
      ),
      rule(String.raw`\b(?:woefully|wholly) inadequate\b`),
      rule(String.raw`\b(?:ignored|lost|overlooked|missed|mislaid) (?:her|his|their|the|\w+ \w+'s) complaint`),
      rule(
        String.raw`\b(?:escalat\w+|stage two|stage 2|second stage)\b~\b(?:refus\w*|declin\w*|blocked|wrongly|not)\b`,
      ),
      rule(
        String.raw`\b(?:refus\w*|declin\w*|blocked|wrongly)\b~\b(?:escalat\w+|stage two|stage 2|second stage|consider (?:her|his|their) complaint)\b`,
      ),
      rule(String.raw`\bthe way (?:it|the council|the \w+) (?:handled|dealt with|responded to|considered)≈\bcomplaint`),
      rule(
        String.raw`\bhow (?:it|the council|the \w+|they)(?: \w+)? (?:handled|dealt with|responded to|answered|investigated)≈\bcomplaint`,
      ),
      rule(
        String.raw`\bcomplaints?\b≈\b(?:closed|logged|lost)≈\b(?:without|by mistake|in error)\b|\b(?:answered|replied)≈\bwrong (?:name|person|resident|complaint)`,
      ),
      rule(
        String.raw`\b(?:poor|late|inadequate|inaccurate|incomplete) (?:response|reply|answer|responses|replies) to (?:her|his|their|the|\w+ \w+\'s) complaint`,
      ),
    ],
    loose: [
      rule(String.raw`\b(?:its|the council's) complaints?[- ]handling\b`),
      rule(String.raw`\b(?:late|slow\w*|too long|time taken|longer than|months|weeks)\b~${COMPLAINT_WORDS}`),
      rule(String.raw`${COMPLAINT_WORDS}~\b(?:late|too long|slow|longer than)\b`),
    ],
    unless: [
      /\bcomplain(?:s|ed|t)?\b[^.;]{0,30}\b(?:noise|nuisance|neighbour|dog|breach|smell|repairs?)/i,
      /\b(?:make|made|making|bring|brought|her|his) (?:a )?complaint to (?:the Ombudsman|us)\b/i,
    ],
    yieldsTo: ["failure-statutory-complaints", "agreed-action-not-done"],
  },
  {
    code: "agreed-action-not-done",
    patterns: [
      rule(String.raw`\bnot (?:do|doing|done) what (?:it|the \w+|they) (?:had )?(?:agreed|promised|said|undertook)\b`),
      rule(String.raw`\bprovided none of\b~\b(?:agreed|promised)\b`),
      rule(
        String.raw`\btribunal(?:'s)?\b~\b(?:not (?:been )?(?:implemented|carried out|followed|done|acted on)|overlooked|ignored|disregarded)\b`,
      ),
      rule(String.raw`\b(?:overlooked|ignored|disregarded)≈\b(?:tribunal|order)\b|NOT≈\bimplement\w*≈ order\b`),
      rule(
        String.raw`NOT≈\b(?:carry out|carried out|follow(?:ed)?|compl(?:y|ied) with|implement\w*|do|done)\b≈\btribunal\b≈\b(?:order\w*|decision|direct\w*|asked|said)\b`,
      ),
      rule(
        String.raw`(?:NOT|delay\w*|slow|late|months|weeks)~\b(?:carry(?:ing)? out|carried out|complet\w+|implement\w*|action(?:ing|ed)?|put(?:ting)? in place|do|done|doing|fulfil\w*|compl(?:y|ied|ying) with|deliver\w*|honour\w*|take)\b≈\b(?:recommendations?|agreed (?:actions?|outcomes?|remed(?:y|ies)|steps?)|what it (?:had )?(?:agreed|promised|said)|actions? (?:it |the council |they )?(?:had )?(?:agreed|promised|said)|action plan|remed(?:y|ies) (?:it |we )?(?:had )?(?:agreed|recommended)|commitments?|promises?)`,
      ),
      rule(
        String.raw`\b(?:recommendations?|agreed (?:actions?|outcomes?|remed(?:y|ies))|actions? (?:it |the council |they )?(?:had )?(?:agreed|promised))\b~\b(?:not (?:[\w'-]+ )?(?:been )?(?:carried|completed|implemented|actioned|put in place|done|included|taken|delivered)|outstanding|never|overdue|late)\b`,
      ),
      rule(String.raw`\bdelay(?:ed|s|ing)?\b≈\baction(?:ing|ed)\b`),
      rule(
        String.raw`\bbroke (?:its|a|that) promise\b|\bdid not (?:keep|honour) (?:its|that|this|the) (?:promise|commitment|agreement|undertaking)\b`,
      ),
      rule(
        String.raw`\bdid not do (?:so|this|these things|what) (?:it|the council) (?:had )?(?:agreed|promised|said|undertook)`,
      ),
      rule(String.raw`\bno evidence (?:that )?this has been done\b`),
      rule(String.raw`\blittle had been done\b`),
      rule(
        String.raw`NOT≈\b(?:pay|paid|provide|provided|send|sent|apologise|apologised)\w*~\b(?:it had agreed|we had recommended|we recommended|as agreed|agreed (?:at|after|in|following))`,
      ),
      rule(String.raw`\bnot (?:to )?carry(?:ing)? out (?:the (?:other|rest)|all|both|them|these|those)\b`),
      rule(
        String.raw`NOT≈\bkeep(?:ing)? (?:its|that|this|the) (?:promises?|word|commitments?)\b|\bnot keeping (?:its|that|this|the) (?:promises?|word)\b`,
      ),
    ],
    unless: [
      /\brecommendations? (?:of|from|by) the (?:occupational|educational|therap)/i,
      /\bhas now (?:been )?(?:completed|carried out)\b/i,
    ],
  },
  {
    code: "no-appeal-rights",
    patterns: [
      rule(String.raw`\b(?:no|without)≈\b(?:rights? (?:of|to) (?:appeal|review)|(?:appeal|review) rights?)\b`),
      rule(
        String.raw`NOT~\b(?:rights? (?:of|to) (?:an? )?(?:appeal|review|reconsideration)|(?:appeal|review) rights?|could appeal|could ask for a review|how to appeal|right to ask for a review|mediation)`,
      ),
      rule(String.raw`\bno (?:mention of|information about|details? of) ≈(?:appeal|review)\b`),
      rule(
        String.raw`\b(?:blocked|denied|removed|withheld|prevented)≈\b(?:rights? (?:of|to)≈ (?:appeal|review)|(?:appeal|review) rights?)`,
      ),
      rule(String.raw`NOT≈\bsignpost\w*`),
    ],
  },
  {
    code: "wrong-advice",
    patterns: [
      rule(String.raw`\bpromis(?:e|ed|ing)\b~\b(?:not entitled|not due|could not|would not|no right|did not have)\b`),
      rule(String.raw`\b(?:misinform|mislead|misled|misadvis|misrepresent)\w*`),
      rule(
        String.raw`\b(?:wrong|incorrect|inaccurate|misleading|contradictory|inconsistent|conflicting|incomplete|false|poor|unclear) (?:and (?:[\w'-]+ )?)?(?:information|advice|guidance|details?|estimate|figure|answer|statements?|messages?)\b`,
      ),
      rule(
        String.raw`\b(?:wrongly|incorrectly|mistakenly|in error) (?:told|advised|informed|promised|said|stated|suggested|assured)`,
      ),
      rule(String.raw`\b(?:told|advised|informed|assured|promised)≈ (?:wrongly|incorrectly|mistakenly|in error)\b`),
      rule(String.raw`\bshould not have (?:initially )?(?:told|advised|said|promised|informed|assured|suggested)`),
      rule(String.raw`\bpromise≈\b(?:could|did) not keep\b|\bpromised≈\b(?:but|although|which was not|this was not)\b`),
      rule(
        String.raw`\b(?:advice|information)(?: [\w'-]+){0,4} (?:was|were) (?:[\w'-]+ )?(?:wrong|incorrect|misleading|inaccurate|unclear|contradictory|inconsistent|not correct|not accurate)`,
      ),
      rule(
        String.raw`\braised (?:her|his|their) expectations\b|\bwrongly led\b|\bled (?:her|him|them|\w+ \w+) to believe\b`,
      ),
      rule(String.raw`\b(?:mixed|muddled|conflicting|contradictory) (?:messages?|signals|answers)\b`),
      rule(
        String.raw`\btold\b~\b(?:and by another|by another|the next day that|then told|and (?:later|then) (?:that|told)|in turn)\b`,
      ),
      rule(
        String.raw`\bnone of (?:that|this|it|which) was (?:accurate|true|right|correct)\b|\b(?:told|said|wrote)≈\b(?:untrue|not true)\b`,
      ),
    ],
    unless: [/\brecords? (?:contain|includ|held)/i],
  },
  {
    code: "charging-error",
    patterns: [
      rule(String.raw`\b(?:continued|went on|carried on) (?:to )?(?:charg|bill|invoic)\w*`),
      rule(String.raw`\bkept (?:on )?(?:charging|billing|invoicing)\b`),
      rule(String.raw`\bno written (?:agreement|contract|terms)\b`),
      rule(String.raw`\bcharg\w+≈\b(?:after|when|while)\b≈\b(?:died|death|left|ended|moved|in hospital|stopped)\b`),
      rule(
        String.raw`NOT≈\b(?:tell|told|inform\w*|explain\w*|warn\w*|give|gave|provid\w*)\b~\b(?:what|how much)\b≈\b(?:cost|pay|charge|owe)\w*`,
      ),
      rule(String.raw`\bfinancial assessment\b~\b(?:counted|left out|twice|replaced|omitted|ignored|included)\b`),
      rule(
        String.raw`\b(?:wrong(?:ly)?|incorrect(?:ly)?|in error|mistakenly|over|double|too much|twice) ?≈\b(?:charg\w*|bill(?:ed|ing|s)?|invoic\w*|demand\w*)\b`,
      ),
      rule(String.raw`\b(?:overcharg|overbill)\w*`),
      rule(
        String.raw`\b(?:charg(?:ed|ing)|bill(?:ed|ing)|invoic(?:ed|ing))\b~\b(?:wrong|incorrect|in error|by mistake|too much|not owe|should not|should have been free|twice|without telling|for care (?:she|he|they|it) did not|for (?:visits|calls|services?)≈ not)`,
      ),
      rule(
        String.raw`\bshould not have (?:been )?(?:charged|billed|invoiced|asked≈ (?:to )?pay|paid|treated≈ (?:capital|income))`,
      ),
      rule(String.raw`\bshould have (?:paid nothing|been free|charged (?:her|him|them) (?:nothing|less))`),
      rule(String.raw`(?:NOT|delay\w*|late|flaw\w*|error\w*|wrong\w*|fault)~\bfinancial assessments?\b`),
      rule(String.raw`\bfinancial assessments?\b~\b(?:wrong|error|flaw\w*|delay\w*|late|incorrect|not)\b`),
      rule(
        String.raw`NOT≈\b(?:tell|told|inform\w*|explain\w*|warn\w*|advis\w*|give|gave|given|provid\w*|make|made|set out|disclos\w*)\b~\b(?:charg(?:e|es|ed|ing|eable)|costs?|fees?|contributions?|top-?ups?|third[- ]party|invoice|full cost|pay for)\b`,
      ),
      rule(
        String.raw`\b(?:no|unclear|confusing|inaccurate|incorrect|wrong|late) (?:[\w'-]+ )?(?:breakdown|bills?|invoices?|charges?)≈\b(?:costs?|charg\w+|fees?|amounts?|contribution|owed|owing)?`,
      ),
      rule(String.raw`\bmiscalculat\w*≈\b(?:charge|contribution|fees?|bill|refund|cost|rent|account|council tax)`),
      rule(
        String.raw`\b(?:transport|passenger assistant)\b≈\b(?:came|come|comes|coming|taken|paid) out of≈\bpackage\b`,
      ),
      rule(String.raw`\b(?:letter|bill|invoice|demand)\b≈\b(?:was|were) wrong\b`),
      rule(String.raw`\b(?:premium|charge|fee|bill|invoice)s?\b≈\b(?:in error|wrongly|incorrectly|by mistake)\b`),
      rule(
        String.raw`\b(?:unclear|confusing|inaccurate|incorrect|wrong|late) (?:[\w\'-]+ )?letter≈\b(?:costs?|charg\w+|fees?|amounts?|contribution|owed|owing)\b`,
      ),
      rule(String.raw`\bshould never have (?:been )?(?:charged|billed|asked to pay)\b`),
      rule(
        String.raw`\b(?:charge|bill|contribution|fees?|invoices?)\b≈\b(?:too (?:high|much|large)|excessive|inflated|more than (?:it|they|she|he) should)\b`,
      ),
    ],
    unless: [
      /\bpenalty charges?\b/i,
      /\b(?:wrong|incorrect|inaccurate|no|unclear) information\b(?![^.;]{0,60}\b(?:cost|charg|fee|contribution|top))/i,
    ],
  },
  {
    code: "payment-failure",
    patterns: [
      rule(
        String.raw`NOT≈\b(?:return|give back|pay back|hand back)\w*≈\b(?:deposit|fees?|money|overpayment|payment|balance)\b`,
      ),
      rule(String.raw`\b(?:paid|pays|paying)≈\b(?:too little|less than (?:it|the|she|he|they))\b`),
      rule(String.raw`\blate payments?\b`),
      rule(
        String.raw`\b(?:stopped|ended|withdrew|cancelled|suspended)≈\b(?:support|benefit|allowance|payments?|discount|reduction)≈\b(?:by mistake|in error|wrongly|without)\b`,
      ),
      rule(String.raw`\bwrongly (?:stopped|ended|withdrew|cancelled|suspended)\b`),
      rule(
        String.raw`(?:NOT|wrongly|stopped|ceased|withheld|ended|cut)≈\b(?:pay|paid|paying|payments?|reimburs\w*|refund\w*|repay\w*|repaid|backdat\w*)\b~\b(?:allowances?|direct payments?|grants?|benefit|personal budget|fees|refund|money|mileage|payments?|support|reduction|discount)\b`,
      ),
      rule(String.raw`\bunderpa(?:id|y\w*)`),
      rule(String.raw`\b(?:wrong|lower|incorrect|old|reduced) (?:rate|amount|level)\b`),
      rule(
        String.raw`\b(?:allowances?|benefits?|grants?|direct payments?|payments?|refund)\b≈\b(?:late|stopped|wrongly|incorrect\w*|not (?:been )?(?:paid|made|backdated|increased)|unpaid|too low|delayed|suspended|withdrawn)\b`,
      ),
      rule(
        String.raw`\b(?:late|delay\w*|slow)\b≈\b(?:in |to )?(?:refund\w*|pay(?:ing|ment|ments)?|reimburs\w*|repay\w*)\b(?!≈direct)`,
      ),
      rule(String.raw`\bmiscalculat\w*~\b(?:allowance|benefit|payment|entitlement|award|budget)`),
      rule(
        String.raw`\b(?:wrongly (?:stopped|ended)|stopped|cut|suspended|withheld|reduced)≈\b(?:allowances?|direct payments?|benefits?|payments?)\b`,
      ),
      rule(String.raw`\b(?:fail\w*|did not|refus\w*) (?:to )?(?:pay|refund|reimburse|repay|backdate)\b`),
      rule(
        String.raw`\b(?:paid|pays|pay) (?:her |him |them |\w+ \w+ )?no (?:[\w\'-]+ )?(?:allowances?|benefits?|grants?|fees|money|payments?)\b`,
      ),
      rule(String.raw`NOT≈\b(?:pay|paid)≈\b(?:arrears|what it (?:owed|owes|had agreed to pay))\b`),
      rule(String.raw`NOT≈\b(?:give|gave|given|hand|pay)≈\bback\b≈\b(?:deposit|money|fees?|payment|overpayment)\b`),
    ],
    unless: [
      /\b(?:implement|progress|arrang|set up|setting up|put in place|agree)\w*[^.;]{0,40}direct payments?\b/i,
      /\bdelay\w* (?:in|with) (?:the )?direct payments?\b/i,
      /\b(?:approv|implement|progress|agree|set up|setting up)\w*[^.;]{0,30}\bpayments?\b/i,
      /\bwrongly charged\b/i,
      /\bpay (?:attention|regard)\b/i,
    ],
  },
  {
    code: "recovery-action",
    patterns: [
      rule(
        String.raw`\b(?:started|began|begun|starting|continued|carried on|resumed|took|taking)≈\b(?:recover(?:y|ing)|collect\w*|enforcement|court proceedings)\b≈\b(?:before|while|although|despite|when|without)\b`,
      ),
      rule(String.raw`\bno grounds? for≈\b(?:liability order|summons|recovery)\b`),
      rule(
        String.raw`\b(?:sent|passed|referred)≈\b(?:account|debt|case)≈\bto (?:enforcement agents?|bailiffs?|debt collect\w+)\b~\b(?:after|although|when|though|even)\b`,
      ),
      rule(String.raw`\bwent on with≈\b(?:summons|recovery|enforcement)\b`),
      rule(
        String.raw`\b(?:should not have|wrong(?:ly)?|premature(?:ly)?|in error|without|despite|while|even though|continu\w+|not (?:have )?|mistaken(?:ly)?|fault)\b~\b(?:bailiffs?|enforcement agents?|summons(?:es)?|liability orders?|debt recovery|recovery action|court action|debt collect\w+|reminders?|legal action|possession proceedings|charge certificate)\b`,
      ),
      rule(
        String.raw`\b(?:bailiffs?|enforcement agents?|summons(?:es)?|liability orders?|debt recovery|recovery action|court action|debt collect\w+|legal action|possession proceedings)\b~\b(?:should not|wrong(?:ly)?|premature(?:ly)?|in error|without|despite|while|although|even though|continu\w+|before it|mistaken(?:ly)?|on hold)\b`,
      ),
      rule(
        String.raw`\b(?:threaten|warn|pursu|chas)\w*~\b(?:fine|fined|debt|possession|court|prosecut\w+|eviction)\b~\b(?:when|although|despite|knew|did not owe|even though|wrong)`,
      ),
      rule(
        String.raw`NOT≈\b(?:suspend|stop|halt|hold|cancel|pause)\w*≈\b(?:recovery|enforcement action|collection|the summons|the debt)\b`,
      ),
      rule(
        String.raw`\bshould not have (?:pursued|chased|sought|registered|referred|passed|demanded)≈\b(?:debt|money|account|arrears|case|payment)\b`,
      ),
      rule(
        String.raw`\b(?:continu\w*|carr(?:y|ied) on|went on|pressed on|proceed\w*)≈\b(?:with )?(?:recovery|enforcement action|collection)\b≈\b(?:without|despite|although|when|while|even)\b`,
      ),
    ],
  },
  {
    code: "unlawful-policy",
    patterns: [
      rule(
        String.raw`\b(?:policy|policies|scheme|criteria|form|procedure)\b(?: [\w'-]+){0,6}? (?:is|was|were|are) (?:itself )?(?:flawed|unlawful|contrary|at odds|not (?:in line|lawful|compliant|consistent)|wrong|unclear|out of date|too restrictive|inconsistent|in breach|unfair)`,
      ),
      rule(String.raw`\bblanket (?:policy|approach|ban|rule|restriction|refusal)`),
      rule(String.raw`\b(?:unlawful|unclear|flawed|out[- ]of[- ]date|outdated) (?:policy|policies|scheme|criteria)\b`),
      rule(
        String.raw`\bpolic(?:y|ies)\b≈\b(?:does not|did not|fails? to|failed to) (?:follow|reflect|comply|allow|match|meet|set out|mention|include|conform|take)`,
      ),
      rule(String.raw`NOT≈\b(?:have|had) (?:a|any) (?:[\w'-]+ )?(?:policy|procedure)\b`),
      rule(
        String.raw`\bpolicy\b≈\bfetters?\b|\b(?:policy|rule|scheme|cap)\b≈\b(?:leaves?|left) no room\b|\b(?:policy|scheme|rule|it) (?:does|did) not allow (?:for )?(?:any )?(?:exceptions?|discretion)\b`,
      ),
    ],
  },
  {
    code: "data-handling",
    patterns: [
      rule(String.raw`\blost≈\b(?:records?|files?|documents?|papers|forms?|applications?|evidence|paperwork)\b`),
      rule(String.raw`\bdisclos(?:ed|ing)\b≈\b(?:address|details|names?|information|records?|identity)\b`),
      rule(
        String.raw`\bdata (?:protection )?breach|\bbreach(?:ed|es|ing)?\b≈\b(?:confidential\w*|data protection|privacy|GDPR)`,
      ),
      rule(
        String.raw`\b(?:wrongly|should not have|without (?:her|his|their|consent)|inappropriately|in error|mistakenly|accidentally)\b~\b(?:shar(?:ed|ing)|disclos\w+|sent|reveal\w+|publish\w+|releas\w+)\b`,
      ),
      rule(
        String.raw`\b(?:shar(?:ed|ing)|disclos\w+|sent|reveal\w+|publish\w+|releas\w+)\b~\b(?:personal (?:data|information|details)|confidential|address|sensitive|information about (?:her|him|them))\b~\b(?:without|wrong|in error|mistake|should not|to (?:a|another) (?:person|resident|family)|third part)`,
      ),
      rule(String.raw`(?:NOT|delay\w*|late|slow)~\bsubject access request`),
      rule(String.raw`\bsubject access request\b~\b(?:late|delay\w*|not|lost|mishandl\w+)`),
      rule(
        String.raw`\b(?:wrong|another|someone else's|other) (?:person|child|family|driver|resident)?'?s? ?file\b|\bwrong person\b|\bwrong facts\b`,
      ),
      rule(String.raw`\blost (?:her|his|their|the) (?:records?|file|documents?|papers|form|application|evidence)\b`),
    ],
    unless: [/\bshared care\b/i],
  },
  {
    code: "poor-record-keeping",
    patterns: [
      rule(
        String.raw`\b(?:poor|inadequate|missing|incomplete|insufficient|lack of|inaccurate|inconsistent|contradictory|no|lost|few|limited|absence of|sparse|scant|flawed) (?:case |proper |clear |written |contemporaneous |detailed |adequate |and |or |late |\w+ ){0,3}?(?:records?|notes?|minutes|recording|documentation|logs?|paperwork|charts?|papers|entry|entries|file notes?|audit trail)\b`,
      ),
      rule(
        String.raw`NOT≈\b(?:record(?:ed|ing)?|document(?:ed|ing)|minuted?|log(?:ged)?|note|noted|write down|written down|write up)\b`,
      ),
      rule(
        String.raw`NOT≈\b(?:keep|kept|keeping|make|made|making|maintain\w*|hold|held|retain\w*|take|taken|took|complete\w*|produce\w*)\b≈\b(?:records?|notes?|minutes|log|documentation|files?|charts?)\b`,
      ),
      rule(String.raw`\bkept no\b≈\b(?:record|note|minute)s?\b|\bno≈(?:record|note|minutes) (?:was|were|is|of|on)\b`),
      rule(String.raw`\brecord[- ]keeping\b(?=≈\b(?:was|fault|poor|inadequate|fell|fail\w*|flaw\w*))`),
      rule(
        String.raw`\b(?:fault|poor|failings?|flaw\w*|criticis\w+|inadequate|problems?|lapses)≈\brecord[- ]keeping\b`,
      ),
      rule(
        String.raw`\b(?:gaps?|errors?|mistakes?|omissions?) in (?:its|the|their|\w+ \w+'s)≈\b(?:charts?|records?|notes?|logs?|files?)\b`,
      ),
      rule(
        String.raw`\b(?:minutes|records?|notes)\b≈\b(?:were|was|are) (?:often |not (?:always )?|never )?(?:sent (?:out )?late|late|missing|lost|incomplete|taken|kept|made|inaccurate|poor|contradictory|unclear|destroyed)`,
      ),
      rule(
        String.raw`\b(?:information|documents?|emails?|records?)\b≈\b(?:not held|not on|was not located|were not kept) ≈\bfiles?\b`,
      ),
      rule(String.raw`\bdocumentation was poor\b|\bfailure to (?:maintain|keep)≈ records\b`),
      rule(
        String.raw`\binformation (?:about|relating to)≈ (?:was written|appear\w*|stored|placed|held)≈ (?:in|on)≈\b(?:notes|file)`,
      ),
      rule(
        String.raw`\b(?:false|falsified|wrong|incorrect|inaccurate|untrue|fabricated) (?:entry|entries|records?|notes?|minutes|log)\b`,
      ),
      rule(
        String.raw`\b(?:cannot|can no longer|could not|unable to|not been able to) (?:find|locate|trace|produce)≈\b(?:records?|minutes|notes?|files?|papers?|sheets?|letters?|forms?|documents?|logs?|paperwork)\b`,
      ),
      rule(
        String.raw`\b(?:records?|minutes|notes?|files?|papers?|sheets?|forms?|documents?|logs?|paperwork)\b≈\b(?:cannot|could not|can no longer) be (?:found|located|traced)\b`,
      ),
      rule(
        String.raw`\bto the wrong (?:case|file|account|record)\b|\bmix(?:ed|ing)? up≈\b(?:accounts?|files?|records?|names|residents|children|cases)\b`,
      ),
      rule(String.raw`\bthrew≈\baway\b|\bdestroyed≈\b(?:notes?|records?|files?|papers?)\b`),
      rule(
        String.raw`NOT≈\b(?:keep|kept|retain\w*|save|saved)≈\bcop(?:y|ies)\b|NOT≈\blist(?:ed|ing)?≈\b(?:belongings|possessions|property|valuables)\b|\bno inventory\b`,
      ),
      rule(
        String.raw`\brecording (?:this|that|it|false|wrong|untrue)≈\b(?:file|record|notes?)\b|\bput≈\bon≈\b(?:wrong|her|his|their|\w+ \w+\'s) (?:record|file|account)\b`,
      ),
    ],
    unless: [
      /\bcriminal record|record check|record shows? (?:that )?(?:it|the) /i,
      /\bno record of (?:her|his|their|any) (?:call|complaint|report)s? (?:before|until)/i,
    ],
  },
  {
    code: "safeguarding-failure",
    patterns: [
      rule(String.raw`NOT~\b(?:safeguard\w*|section 42|section 47|child protection)\b`),
      rule(
        String.raw`\b(?:safeguarding|child protection|section 42|section 47)\b≈\b(?:enquir\w+|inquir\w+|concerns?|referrals?|alerts?|investigations?|process|procedure|response|plan|conference|assessment)?\b~\b(?:flaw\w*|inadequate|poor|fault|fail\w*|delay\w*|not (?:been )?|late|wrong\w*|insufficient|incomplete|missed|ignored|too long)\b`,
      ),
      rule(
        String.raw`\b(?:fault|flaw\w*|failings?|delay\w*|inadequate|errors?|poor)\b~\b(?:safeguarding|child protection) (?:enquir\w+|inquir\w+|concern|referral|alert|investigation|process|procedure|response|duties|conference)`,
      ),
      rule(
        String.raw`NOT≈\b(?:screen|act on|follow up|investigate|respond to|refer)\w*≈\b(?:concerns? (?:about|that)≈(?:abuse|neglect|safety|risk)|the (?:alert|referral)|allegations? of (?:abuse|neglect))`,
      ),
      rule(
        String.raw`\brisk assessments?\b~\b(?:not|no|fail\w*|inadequate)\b|NOT≈\b(?:risk assess\w*|assess≈ risks?)\b`,
      ),
      rule(
        String.raw`\benquir(?:y|ies)\b≈\b(?:not (?:thorough|adequate|robust|complete|impartial)|inadequate|incomplete|flawed|superficial)\b`,
      ),
    ],
    loose: [rule(String.raw`NOT≈\b(?:make|made|making) (?:any |proper |further |fuller )?enquiries\b`)],
    unless: [
      /\b(?:inform|tell|told|updat|shar|explain|communicat|notif)\w*\b[^.;]{0,70}\b(?:safeguarding|child protection)/i,
    ],
  },
  {
    code: "equality-human-rights",
    patterns: [
      rule(
        String.raw`NOT~\b(?:reasonable adjustments?|Equality Act|equality duty|public sector equality|human rights|Article \d|protected characteristics?|adjustments? (?:for|to))\b`,
      ),
      rule(
        String.raw`\b(?:reasonable adjustments?|Equality Act|equality duty|human rights|Article \d)\b~\b(?:not|fail\w*|without|no evidence|ignored|refus\w*|breach\w*)\b`,
      ),
      rule(String.raw`\bdiscriminat(?:ed|ion|ory)\b`),
    ],
  },
  {
    code: "failure-to-consult",
    patterns: [
      rule(
        String.raw`NOT≈\bask(?:ed|ing)?\b≈\b(?:what (?:she|he|they|\w+ \w+) (?:wanted|thought)|(?:her|his|their) (?:views?|wishes|opinions?))`,
      ),
      rule(
        String.raw`NOT≈\b(?:seek|sought|obtain\w*|take|took) (?:account of )?(?:her|his|their|\w+ \w+'s) (?:views?|wishes|consent|opinions?)`,
      ),
      rule(String.raw`NOT≈\bnotif(?:y|ied|ying)\b~\bplanning application\b`),
      rule(
        String.raw`NOT~\b(?:consult(?:ed|ing|ation)?|publicis\w*|advertis\w*|invit(?:e|ed|ing)|involv(?:e|ed|ing))\b`,
      ),
      rule(
        String.raw`NOT≈\bnotif(?:y|ied|ying)\b≈\b(?:neighbours?|residents?|objectors?|parish|occupiers?|landowners?|those|properties|parents|leaseholders)`,
      ),
      rule(String.raw`\bwithout≈(?:consult\w+|notifying|involving|her input|his input|their input)\b`),
      rule(
        String.raw`\b(?:flawed|inadequate|no|poor) consultation\b|\bneighbour notification\b≈\b(?:not|fail\w*|wrong|missed)`,
      ),
    ],
    unless: [/\b(?:i|we|us|ombudsman) (?:became|become|was|were|got) involved\b/i],
  },
  {
    code: "failure-to-enforce",
    patterns: [
      rule(String.raw`\bmisunderst\w+ its (?:legal |enforcement )?powers\b`),
      rule(
        String.raw`NOT≈\b(?:inspect\w*|clear\w*|repair\w*|fix\w*|attend\w*)\b≈\b(?:drains?|gull(?:y|ies)|roads?|pavements?|trees?|street ?lights?|paths?)\b`,
      ),
      rule(
        String.raw`NOT~\b(?:investigat\w*|enforc\w*|inspect\w*|visit\w*|act on|acted on|tak(?:e|en|ing)≈(?:enforcement )?action|respond\w*|monitor\w*|look\w* into|deal with|dealt with|follow\w* up)\b~\b(?:reports?|breach\w*|nuisance|noise|disrepair|hazards?|unauthorised|pothole|fly-?tipping|anti-?social|planning control|conditions?|flood\w*|smell|odour|licen[cs]e|HMO|damp|mould|trees?|dogs?|extension|works?|site|fumes|smoke|parking)\b`,
      ),
      rule(
        String.raw`\b(?:breach\w*|nuisance|noise|disrepair|hazards?|unauthorised|fly-?tipping|anti-?social|reports? (?:of|about)|site inspections?|enforcement (?:case|action|investigation))\b~\b(?:not (?:properly |adequately |fully |promptly )?(?:been )?(?:investigat|act|inspect|visit|follow|pursu|look|consider|tak)\w*|did nothing|ignored|no action|took no|without (?:any )?(?:action|investigat\w+))\b`,
      ),
      rule(String.raw`NOT≈\btak(?:e|en|ing)≈\b(?:enforcement|formal|effective|legal) action\b`),
      rule(
        String.raw`\b(?:did nothing|took no action|no effective action|no action) (?:about|over|on|to stop|against|in response to)`,
      ),
      rule(String.raw`NOT≈\bserv(?:e|ed|ing)≈\b(?:notice|an? order)\b|\bserved (?:none|no notice)\b`),
      rule(
        String.raw`NOT≈\bact(?:ed|ing)? on (?:what (?:its|the)|its own)≈\b(?:officer|inspector|report|findings?|found)\b`,
      ),
      rule(String.raw`\bfault≈\b(?:way|how) it (?:had )?investigated\b`),
      rule(
        String.raw`NOT≈\b(?:install\w*|set up|fit\w*)≈\b(?:equipment|monitor\w*|recorder)\b|NOT≈\b(?:come|came|go|went) to (?:listen|look|see)\b`,
      ),
    ],
    loose: [rule(String.raw`\b(?:did not|failed to|never) (?:visit|inspect)\b`)],
  },
  {
    code: "unsuitable-accommodation",
    patterns: [
      rule(
        String.raw`NOT≈\b(?:offer|find|found|give|gave|provid)\w*≈\b(?:anywhere|somewhere|a place|a room)\b≈\b(?:stay|live|sleep)\b`,
      ),
      rule(String.raw`\bnowhere (?:else )?to (?:stay|live|sleep)\b`),
      rule(
        String.raw`\b(?:bed and breakfast|B&B|hostel|hotel)\b~\b(?:too long|for (?:over |more than )?(?:\d+|\w+) (?:weeks|months))`,
      ),
      rule(
        String.raw`\bunsuitable (?:interim |temporary |emergency |bed and breakfast |B&B |overcrowded |and \w+ )*(?:accommodation|housing|property|flat|home|hostel|room|house|placement)\b`,
      ),
      rule(
        String.raw`\b(?:accommodation|flat|property|house|home|room|hostel|housing)\b≈\b(?:was|is|were|being|became) (?:clearly |also |known to be )?(?:not suitable|unsuitable|unfit|not fit|overcrowded|inaccessible)`,
      ),
      rule(
        String.raw`\b(?:bed and breakfast|B&B|hotel|hostel|shared accommodation)\b~\b(?:more than|longer than|over|beyond|exceed\w*|past|in excess of) (?:the )?(?:six|6)[- ]weeks?`,
      ),
      rule(
        String.raw`\b(?:left|kept|placed|remained|stayed|keeping|leaving|placing)\b≈\b(?:in|there)\b≈\b(?:bed and breakfast|B&B|unsuitable|hostel|hotel|overcrowded)`,
      ),
      rule(
        String.raw`NOT≈\b(?:provide|offer|secure|find|arrange|source|make available)\w*≈\b(?:suitable|interim|temporary|alternative|emergency) (?:[\w'-]+ )?(?:accommodation|housing)\b`,
      ),
      rule(
        String.raw`NOT≈\b(?:move|rehouse|relocate|moved)\w*\b≈\b(?:family|her|him|them|household|\w+ \w+)\b≈\b(?:suitable|accommodation|sooner|from)\b`,
      ),
      rule(String.raw`\bknew≈\b(?:flat|property|accommodation|home)\b≈\bunsuitable\b`),
      rule(String.raw`\bsix[- ]weeks?\b≈(?:limit|maximum)≈\b(?:breach|exceed|bed and breakfast)`),
    ],
  },
  {
    code: "poor-quality-care",
    patterns: [
      rule(
        String.raw`\b(?:failings?|faults?|flaws?|shortcomings|problems)\b~\b(?:in|with) (?:the|her|his|their) (?:[\w'-]+ )?care\b(?! plan| package| assessment| act| charges| fees)`,
      ),
      rule(
        String.raw`\b(?:poor|substandard|inadequate|unsafe|neglectful|undignified|rough) (?:standard of |quality of |quality |personal |home |nursing |and \w+ )*care\b`,
      ),
      rule(
        String.raw`\b(?:standard|quality) of (?:the |her |his |their )?care\b~\b(?:fell|poor|below|fault|inadequate|not)\b`,
      ),
      rule(
        String.raw`\bfault≈\b(?:in|with) (?:the|her|his) (?:[\w'-]+ )?care\b(?! plan| package| assessment| act| charges| fees)`,
      ),
      rule(String.raw`\bcare\b≈\bfell (?:well |far )?(?:below|short)\b`),
      rule(
        String.raw`NOT≈\b(?:turn(?:ed|ing)?(?! up)|wash(?:ed|ing)?|bathe[d]?|reposition\w*|feed|fed|hydrat\w*|give≈medication|administer\w*|toilet\w*|chang(?:e|ed) (?:her|his)|answer\w*≈ (?:call )?bells?|attend≈ calls?|seek medical|call (?:a|the|an) (?:doctor|GP|ambulance)|monitor≈ (?:fluid|weight|food|skin)|manag\w+≈ (?:falls|continence|pain|skin))`,
      ),
      rule(String.raw`\b(?:missed|late|short|cut short|shortened|rushed|curtailed) (?:care )?(?:visits?|calls?)\b`),
      rule(
        String.raw`\bmedication\b~\b(?:error\w*|missed|not given|wrong|late|mistake\w*|fail\w*|lapse)\b|\b(?:missed|wrong|error\w* (?:in|with)|mistakes? with|fail\w* to (?:give|administer))≈\bmedication\b`,
      ),
      rule(
        String.raw`\b(?:lost|mislaid|damaged) (?:her|his|their|\w+ \w+'s) (?:hearing aids?|belongings|glasses|dentures|clothes|clothing|possessions|jewellery)`,
      ),
      rule(
        String.raw`\b(?:care ?workers?|carers?)\b≈\b(?:did not|failed to|left early|arrived late|missed|rushed|came singly|did not stay)\b`,
      ),
      rule(String.raw`\bcare plan\b≈\b(?:was|were) not followed\b|\b(?:not|fail\w*)≈ follow\w*≈\bcare plan\b`),
      rule(
        String.raw`\b(?:neglected|unexplained (?:bruis|injur)\w+|pressure (?:sores?|ulcers?)≈(?:developed|not|were|untreated))`,
      ),
      rule(
        String.raw`\bfundamental standards?\b~\b(?:breach\w*|not|below|fail\w*)|\bbreach\w*≈\bfundamental standards?\b`,
      ),
      rule(String.raw`\bstay(?:ed|ing)? (?:for )?(?:less than|only)≈ minutes\b`),
      rule(
        String.raw`\b(?:visits?|calls)\b≈\b(?:did not (?:happen|take place)|(?:were|was) (?:missed|not made|cut short))\b`,
      ),
    ],
    unless: [/\bcare plan (?:meeting|review)s?\b/i],
  },
  {
    code: "failure-to-review",
    patterns: [
      rule(String.raw`NOT~\b(?:review(?:ed|ing|s)?|annual reviews?)\b`),
      rule(String.raw`\b(?:no|missed|overdue|cancelled) (?:[\w'-]+ ){0,3}?reviews?\b`),
      rule(String.raw`\breviews?\b≈\b(?:was|were|had|did) (?:not|never)\b`),
      rule(String.raw`\breviews?\b≈\b(?:overdue|outstanding|missed|not take place)\b`),
    ],
    unless: [
      /\breview\w* (?:[\w']+ ){0,4}?(?:falls|risks?|records|files?|evidence|footage|recordings?)\b/i,
      /\b(?:right|rights) (?:of|to)[^.;]{0,15} review|review rights?|judicial review|review panel|(?:ask|request|apply|refus\w+)[^.;]{0,12} (?:for )?a review|stage (?:two|three|2|3) review|review (?:of )?(?:her|his|their|the) complaint|review (?:its|the) (?:decision to close|handling)/i,
    ],
  },
  {
    code: "failure-to-assess",
    patterns: [
      rule(String.raw`NOT≈\breassess\w*`),
      rule(String.raw`NOT≈\b(?:assess(?:ed|ing)?)\b`),
      rule(
        String.raw`NOT≈\b(?:carry(?:ing)? out|carried out|complet\w+|undertak\w+|undertook|conduct\w*|arrang\w*|offer\w*|do|done|start\w*|begin|begun|make|made|hold|consider(?:ed|ing)?)\b~\bassessments?\b`,
      ),
      rule(String.raw`\b(?:refus|declin)\w*≈\b(?:assess|an? (?:\w+ )*assessment)\b`),
      rule(String.raw`\b(?:no|without (?:an?|any|first)?) ?(?:[\w'-]+ ){0,3}?(?:assessment|assessing)\b(?! framework)`),
      rule(
        String.raw`\bassessments?\b≈\b(?:was|were) (?:not|never) (?:carried|complet|done|offer|made|undertak|arrang|start)\w*`,
      ),
      rule(
        String.raw`NOT≈\b(?:consider|ask|establish|check|decide|enquire|make enquiries into|look at)\w*≈\b(?:whether|if)≈\b(?:she|he|they|it|\w+ \w+|the \w+)\b≈\b(?:was|were|had|might be|is|may have) (?:been )?(?:homeless|eligible|vulnerable|in priority need|owed|needs|needed|entitled)`,
      ),
      rule(String.raw`NOT≈\b(?:take|accept|register|progress|process|make|treat)\w*≈\bhomeless(?:ness)? application\b`),
    ],
    unless: [
      /\brisk assess|financial assessment|equality impact|self-assessment|assessments? (?:was|were|is) (?:flawed|inadequate|wrong)/i,
      new RegExp(`^(?![^.]*homeless(?:ness)? application)[^.]*${LATE_UNTIL}`, "i"),
      /\bassessment[^.;]{0,30}\b(?:did not|failed to) (?:consider|take|include|address|reflect|mention|cover|explain)/i,
      /\bfail(?:ed|ure)? to (?:properly |fully )?(?:consider|explain|record|share|send|provide|give|review|update|amend)[^.;]{0,50}assessment/i,
      /\b(?:did|does|was|had|has) not (?:properly |fully |adequately )?(?:consider|explain|record|share|send|sent|provide|give|review|update|amend|take)[^.;]{0,50}assessment/i,
      /\bproperly\b|\bwhen (?:carrying|completing)|\bcompl(?:y|ied|ying) with\b/i,
    ],
  },
  {
    code: "flawed-assessment",
    patterns: [
      rule(
        String.raw`\bassessments?\b~\b(?:flaw\w*|inadequate|incomplete|inaccura\w+|defective|poor|insufficient|errors?|superficial|wrong|not (?:thorough|robust|adequate|properly|complete)|fell short|out of date|contradictory)\b`,
      ),
      rule(
        String.raw`\b(?:flaw\w*|inadequate|incomplete|inaccura\w+|defective|poor|insufficient|errors?|fault|mistakes?|failings?)\b (?:in |with |of |to )?(?:the |its |her |his |their |how it carried out )?(?:[\w'-]+ ){0,5}?assessments?\b`,
      ),
      rule(
        String.raw`\bassessments? (?:[\w'-]+ ){0,3}?(?:did not|does not|failed to|omitted|ignored|took no|left out|made no)\b`,
      ),
      rule(String.raw`\bassessment that\b≈\b(?:errors?|mistakes?)\b`),
      rule(String.raw`NOT≈\b(?:properly |adequately |fully )(?:assess\w*|carry out)\b`),
      rule(String.raw`NOT≈\b(?:assess\w*)≈\b(?:properly|adequately|fully|correctly)\b`),
      rule(String.raw`\b(?:analysis|explanation|reasoning)\b≈\bassessment\b~\b(?:flaw\w*|inadequate|wrong)`),
      rule(String.raw`NOT≈\b(?:consider|take)\b~\b(?:her|his|their|\w+'s) needs\b(?! for| were)`),
      rule(String.raw`\bhow it reached its conclusion on≈\bassessment\b`),
      rule(
        String.raw`NOT≈\b(?:consider|reflect|include|take)\w*\b~\bin (?:the|its|her|his|their) (?:\w+ )*assessment\b`,
      ),
    ],
    unless: [
      /\bfinancial assessment|risk assess|\b(?:delay|late|until|overdue|weeks|took)\b[^.;]{0,50}assessment/i,
      /\bwithout (?:an?|any) (?:[\w'-]+ )?assessment\b/i,
      /\binvestigation (?:of|into)\b/i,
    ],
  },
  {
    code: "flawed-decision",
    patterns: [
      rule(
        String.raw`\bwithout (?:first |properly |even )?(?:looking at|considering|reading|weighing|taking (?:account|into account)|asking (?:for|about))\b`,
      ),
      rule(String.raw`\brested on≈\b(?:wrong|irrelevant|incorrect|mistaken)\b`),
      rule(
        String.raw`\b(?:fault|flaw\w*|error\w*|wrong)\b≈\b(?:how|the way)\b≈\b(?:reach(?:ed)?|made|make|decid\w*|came to|arriv\w*|consider\w*|measur\w*|calculat\w*|appl(?:y|ied)|heard|determin\w*|dealt with≈ (?:application|appeal|request|review))`,
      ),
      rule(
        String.raw`NOT~\b(?:properly|adequately|fully|sufficiently|correctly|consider(?:ed|ing)?|take into account|taken into account|taking into account|take account|took account|(?:have|had|having) (?:proper |due |full |any )?regard|weigh(?:ed)?)\b~\b(?:evidence|application|request|circumstances|impact|whether|if|duty|duties|objections?|discretion|factors?|options?|information|effect|appeal|policy|guidance|views|case|exceptional|medical|representations|risk|need|needs|reasons|hardship|all|what|this|it|overlooking|letter|alternatives?)\b`,
      ),
      rule(
        String.raw`\bdecision[- ]making\b≈\b(?:flaw\w*|fault|poor|wrong|inadequate|not)\b|\b(?:flaw\w*|poor|faulty|inadequate) decision[- ]making\b`,
      ),
      rule(String.raw`\bfetter\w* (?:its|their|his|her) discretion\b`),
      rule(
        String.raw`\b(?:irrelevant|wrong) (?:[\w'-]+ )?(?:matters?|factors?|considerations?|test|criteria|evidence|question|measure|route|rule|date|policy|legislation|law)\b`,
      ),
      rule(String.raw`\bno evidence (?:that )?(?:it|the \w+) (?:properly )?(?:considered|weighed|took)`),
      rule(
        String.raw`\bdecision\b≈\b(?:was|is|were) (?:[\w'-]+ )?(?:flawed|unsound|unreasonable|irrational|perverse|wrong|not properly (?:made|considered)|unsafe|based on (?:wrong|incorrect|incomplete|inaccurate))`,
      ),
      rule(
        String.raw`\b(?:wrongly|incorrectly|unreasonably|mistakenly|prematurely) (?:decid|refus|reject|treat|clos|appl|end|cancel|withdr|conclud|remov|suspend|discharg|class|exclud|assum|tr(?:y|ied)|turn|disregard|interpret|consider|award|plac|declin|discount|reduc|record)\w*`,
      ),
      rule(String.raw`\b(?:misinterpret|misappl|misunderst|misdirect|misread|misconstru)\w*`),
      rule(
        String.raw`\b(?:measured|used|applied|relied on|based its decision on)≈\b(?:a route that|the wrong|an incorrect|out[- ]of[- ]date|inaccurate|incorrect|irrelevant)`,
      ),
      rule(String.raw`\bnot put its mind\b|\brefus(?:ed|ing|al)\b≈\bwithout (?:good reason|proper|considering)`),
      rule(
        String.raw`\b(?:was|were) not open to it\b|\bclosed (?:the|her|his|their) case (?:too (?:early|soon)|without|prematurely)`,
      ),
      rule(
        String.raw`\bnothing to do with the (?:test|decision|criteria|question|rules|scheme)\b|\bfor the wrong reasons?\b`,
      ),
      rule(
        String.raw`\b(?:fault|flaws?|errors?) (?:in|with) (?:the|its|this|that) (?:decision|refusal)\b|\bdecision\b≈\b(?:made|taken|reached) with fault\b|\b(?:decision|refusal)\b≈\b(?:faulty)\b`,
      ),
      rule(String.raw`\bnot the (?:legal|right|correct|proper) (?:test|question|criteria)\b`),
      rule(String.raw`\b(?:took|made|reached)≈\bdecision without\b`),
      rule(String.raw`\b(?:consideration|factor|matter)s?\b≈\b(?:left out|omitted|overlooked)\b`),
      rule(
        String.raw`\bwithout (?:proper |any |due |full )?regard (?:to|for)\b|\berrors? of law\b|\b(?:mistaken|wrong|incorrect) view of the (?:law|facts)\b`,
      ),
    ],
    loose: [
      rule(String.raw`\b(?:in error|by mistake)\b`),
      rule(String.raw`\bwas (?:a |an )?(?:mistake|mistaken|error)\b`),
      rule(
        String.raw`\b(?:report|panel|officer|notes?|decision)\b≈\b(?:does|did) not (?:mention|discuss|address|deal with)\b`,
      ),
    ],
    yieldsTo: [
      "flawed-assessment",
      "failure-to-assess",
      "charging-error",
      "failure-alternative-education",
      "equality-human-rights",
      "safeguarding-failure",
      "failure-to-consult",
      "no-remedy-offered",
      "data-handling",
      "failure-statutory-complaints",
      "unlawful-policy",
      "poor-complaint-handling",
      "failure-to-enforce",
      "poor-record-keeping",
      "recovery-action",
    ],
  },
  {
    code: "failure-to-provide-service",
    patterns: [
      rule(
        String.raw`NOT≈\bvisit\w*\b≈\b(?:as (?:the|her|his|their|its)\b[^.;]{0,12}plan|as required|as (?:often|frequently)|every)`,
      ),
      rule(
        String.raw`NOT≈\b(?:put|putting|have|had|get|gave|give|gives)\b≈\b(?:support|provision|services?|care|package|placement|respite|therap\w+|equipment|adaptations?)\b(?! plan)`,
      ),
      rule(
        String.raw`\b(?:gave|given|had|received|got|getting|with) (?:her|him|them|the family|it|\w+ \w+)? ?(?:no|little|less|insufficient|inadequate) (?:[\w'-]+ )?(?:support|help|care|provision|services?|therapy)\b`,
      ),
      rule(
        String.raw`NOT~\b(?:provid\w*|secur\w*|deliver\w*|put in place|put≈ in place|arrang\w*|make available|made available|fund(?:ed|ing)?|supply|supplied|commission\w*|ensur\w*|offer\w*|in place|receiv\w*|collect\w*|find|found|identif\w*|implement\w*|carry out|carried out|complet\w*|repair\w*|meet|met)\b~\b(?:support|provision|services?|care\b|packages?|placements?|respite|therap\w+|equipment|sessions?|transport|adaptations?|short breaks?|hours|needs|personal assistant|teaching|interventions?|bins?|collections?|waste|refuse|school place|place\b|nursery|aids|repairs?|works?|help|assistance|shower|bathroom|another school|a school|agency|burial|grave|parking bay|housing options)\b`,
      ),
      rule(
        String.raw`\b(?:provision|support|therap\w+|package|services?|equipment|transport|placement|respite|collections?|bins?)\b≈\b(?:was|were|had|has|have) (?:not|never) (?:been )?(?:provided|delivered|in place|secured|put|arranged|made|offered|available|received|met|collected|given|emptied)`,
      ),
      rule(
        String.raw`\b(?:missed|repeated(?:ly)? missed|failed) (?:bin |waste |refuse |assisted |garden waste |recycling )?collections?\b|\bbins\b≈\b(?:not (?:been )?(?:collected|emptied)|missed|left)`,
      ),
      rule(String.raw`NOT≈\bmeet(?:ing)?\b≈\bneeds?\b`),
      rule(String.raw`\bnot offering suitable provision\b|\bshould have (?:ensured|worked with the school)`),
      rule(String.raw`\b(?:existing )?agency could not\b|\btransport was not (?:initially )?set up\b`),
    ],
    loose: [
      rule(
        String.raw`\b(?:missed|lost|went without|go without|going without|missing|interrupted|gaps? in|left without|been without|was without|were without|lack of|loss of)\b≈\b(?:provision|therap\w+|sessions?|support|collections?|care|services?|respite|short breaks?|transport|equipment)\b`,
      ),
      rule(
        String.raw`\b(?:because of|as a result of)≈(?:failings?|failures?|fault)≈\bmissed (?:the |out on )?≈(?:provision|support|care|service)`,
      ),
      rule(
        String.raw`\b(?:was|were|been|left) (?:\w+ )?without (?:any |all )?(?:[\w\'-]+ )?(?:care|support|help|services?|provision|therapy|transport|equipment)\b`,
      ),
    ],
    unless: [
      /\bfinancial assessment/i,
      /\b(?:provide|provided|give|offer|receiv\w*)[^.;]{0,25}\b(?:reasons?|explanation|information|copy|copies|minutes|response|reply|update|evidence|remed\w*|breakdown|advice|report|notice|details|letter|answers?)\b/i,
      /\b(?:until|till|sooner|earlier|promptly|on time|in time|timely|within)\b/i,
      /\b(?:delay\w*)\b[^.;]{0,40}(?:arrang|provid|implement|put|secur|deliver)/i,
    ],
    yieldsTo: ["failure-alternative-education", "poor-quality-care", "unsuitable-accommodation"],
  },
  {
    code: "no-reasons",
    patterns: [
      rule(String.raw`\bno (?:explanation|reasons?|rationale) (?:of|for) (?:how|why|the|its|her|his)\b`),
      rule(String.raw`\bno explanation\b`),
      rule(
        String.raw`NOT~\b(?:explain(?:ed|ing)?|explanation|reasons?|reasoning|rationale|justif\w+|set out why|say why|said why)\b`,
      ),
      rule(
        String.raw`\b(?:no|inadequate|insufficient|poor|limited|unclear|lack of|little) (?:[\w'-]+ ){0,3}?(?:reasons?|reasoning|explanation|rationale|justification)\b`,
      ),
      rule(String.raw`\breasons?≈\b(?:was|were) not (?:[\w'-]+ )?(?:given|explained|recorded|provided|set out|shared)`),
      rule(
        String.raw`\bno formal decision\b|NOT≈\b(?:write|put|issue|confirm|give|make|send)\w*≈\b(?:decision|it)≈\b(?:in writing|formal(?:ly)?)\b|\bnot≈\b(?:written|formal) decision\b`,
      ),
    ],
    unless: [
      /\bno (?:good |apparent |obvious )?reasons? (?:why|for the delay|for this)|reasonable|without (?:good|a good|any good) reason|for no good reason|(?:reasons?|explanation|explain\w*) (?:for|of|about) (?:the |its )?delay|explain\w* why[^.;]{0,40}(?:months?|weeks?|years?|so long|delay|took)\b/i,
      /\breasons? to (?:believe|think|suspect|doubt|consider)\b/i,
    ],
    yieldsTo: ["poor-record-keeping", "poor-complaint-handling", "charging-error"],
  },
  {
    code: "lack-of-coordination",
    patterns: [
      rule(
        String.raw`\b(?:lack of|poor|no|inadequate|little) (?:[\w'-]+ )?(?:co-?ordination|joint working|joined[- ]up|multi-agency|liaison|lead (?:officer|professional|worker)|oversight between|hand-?overs?)\b`,
      ),
      rule(
        String.raw`NOT~\b(?:work(?:ed|ing)? (?:[\w'-]+ )?together|co-?ordinate\w*|liaise\w*|join(?:ed)? up|hand(?:ed)? over)\b`,
      ),
      rule(String.raw`\bpassed≈\b(?:between|from)\b≈\b(?:teams?|departments?|services?|officers?|one)\b`),
      rule(
        String.raw`\b(?:confus\w+|disagree\w*|dispute|argument|uncertain\w*|unclear)\b≈\b(?:about|over|as to|between|which)\b≈\b(?:which (?:team|department|service|body|council)|teams?|departments?|services|responsib\w+|who would|who should)\b`,
      ),
      rule(String.raw`\b(?:held up|delayed) (?:due to|by|because of) discussions? (?:over|about|between)`),
      rule(
        String.raw`\bno clear lines? of responsibility\b|\bprotracted consideration\b|\bhandovers? between staff cannot\b`,
      ),
      rule(String.raw`\bdid not (?:talk|speak|communicate) (?:to|with) (?:each other|one another)\b`),
      rule(String.raw`\b(?:failures?|lack|want|absence|breakdown) (?:of|in) (?:[\w\'-]+ )?co-?ordination\b`),
      rule(
        String.raw`\b(?:nobody|no one|no-one|neither) (?:team |\w+ )?(?:took|was in) (?:charge|the lead|overall|responsibility)\b|\bfell between\b|\beach (?:team|department|service|side) (?:thought|assumed|believed)\b`,
      ),
      rule(
        String.raw`NOT≈\bpass(?:ed|ing)?≈\b(?:on )?to (?:the )?(?:[\w\'-]+ )?(?:team|department|service|colleagues|environmental health)\b`,
      ),
      rule(
        String.raw`\b(?:sent|passed|referred|bounced)\b≈\bfrom (?:one|the)≈\b(?:team|department|service|officer)\b|\bpillar to post\b`,
      ),
      rule(
        String.raw`\b(?:neither|no) (?:team|department|service|officer) (?:would |wanted to )?(?:take|took|accept\w*|own\w*)≈\b(?:responsibility|charge|lead)\b`,
      ),
      rule(
        String.raw`\bhand-?overs?\b≈\b(?:poor|missed|did not happen|not done|inadequate|lost)\b|\black of (?:continuity|any≈hand-?over)\b`,
      ),
    ],
  },
  {
    code: "poor-communication",
    patterns: [
      rule(String.raw`\b(?:failings?|faults?|flaws?|shortcomings|problems)\b≈\b(?:in|with)\b≈\bcommunicat\w+`),
      rule(
        String.raw`NOT≈\b(?:tell|telling|told|inform(?:ed|ing)?|updat(?:e|ed|ing)|let≈ know|communicat\w*|keep≈ (?:informed|updated|up to date)|kept (?:[\w'-]+ ){0,3}?(?:informed|updated|up to date)|return(?:ed|ing)?≈\b(?:calls?|emails?)|repl(?:y|ied|ying)|respon(?:d|ded|ding|se)|answer(?:ed|ing)?|contact(?:ed|ing)?|write to|written to|notif(?:y|ied|ying)|call(?:ed)? back|acknowledge[d]?|warn(?:ed|ing)?|make (?:[\w'-]+ ){0,2}?clear|made (?:[\w'-]+ ){0,2}?clear|involve[d]? her|share[d]?≈(?:outcome|decision|report|result)|send≈ (?:copy|report|minutes)|sent≈ (?:copy|report|minutes)|give≈ (?:information|notice)|gave≈ (?:information|notice)|provide\w*≈(?:information|notice|update)|feed back)\b`,
      ),
      rule(
        String.raw`\b(?:lack of|poor|inadequate|confusing|unclear|no|bad|insufficient|failures? (?:in|of)|fault (?:in|with)|breakdown (?:in|of)|little|inconsistent|limited) (?:its |the |their |\w+ ){0,2}?(?:communications?|contact|updates?|responses?|repl(?:y|ies)|information|correspondence|engagement|notice)\b`,
      ),
      rule(String.raw`\b(?:left|kept)≈\bin the dark\b`),
      rule(String.raw`\bcommunicat\w+\b≈\b(?:poor|inadequate|fault|fell|fail\w*|confus\w+|unclear|inconsistent)\b`),
      rule(
        String.raw`\b(?:ignored|unanswered|unreturned)\b≈\b(?:emails?|calls?|letters?|messages?|requests?|correspondence|reports)\b`,
      ),
      rule(
        String.raw`\b(?:emails?|calls?|letters?|messages?|requests?|enquiries)\b≈\b(?:ignored|unanswered|not (?:been )?(?:answered|returned|acknowledged))\b`,
      ),
      rule(
        String.raw`\bletters? that did not answer\b|\bgave (?:them|her|him) no (?:breakdown|information|notice)\b|\btoo little (?:information|notice)\b`,
      ),
      rule(String.raw`\bconfus(?:ing|ion) (?:about|over|for|caused|letters?|messages)`),
      rule(
        String.raw`\b(?:nobody|no one|no-one|never|did not|didn\'t|officers? not|not) (?:once )?(?:called|call|rang|ring|phoned|phone|telephoned|telephone|wrote|write|emailed|email)\b(?! (?:a|an|the|for) (?:\w+ )?(?:doctor|ambulance|GP|nurse|999|out|help))`,
      ),
      rule(
        String.raw`\bheard nothing\b|\b(?:had|received|got|sent|gave|given|getting) (?:her |him |them |the family |\w+ \w+ )?(?:no|few) (?:[\w\'-]+ )?(?:updates?|reply|replies|responses?|answers?|letters?|contact|calls?|news|word|acknowledgement)\b`,
      ),
      rule(String.raw`\b(?:only (?:received|got|had)|received|got) (?:only )?automat\w+ (?:repl|respon|acknowledg)\w+`),
      rule(
        String.raw`\bonly (?:one|two|three|some|a few)≈\b(?:got|received|had|was|were)≈\b(?:answer|reply|response)\w*`,
      ),
      rule(String.raw`\b(?:went|gone|left|remained) (?:[\w\'-]+ )?(?:unanswered|unacknowledged|unreturned)\b`),
      rule(String.raw`\b(?:lost|out of|no) touch with\b|\bleft≈\b(?:guessing|to find out for)\b`),
      rule(
        String.raw`\bcommunicated (?:poorly|badly|inadequately)\b|\bnot one (?:call|email|letter|message)≈\b(?:returned|answered|acknowledged)\b`,
      ),
    ],
    unless: [
      /\bconfus\w+ (?:about|over|as to) (?:which|who)\b(?![^.;]{0,80}\b(?:inform|tell|told|updat))/i,
      /\bnot offer(?:ed|ing)?\b[^.;]{0,30}\bunclear\b/i,
      /\bdid not (?:respond|reply) (?:to (?:the council|its|it)\b)/i,
    ],
    yieldsTo: [
      "poor-complaint-handling",
      "no-appeal-rights",
      "charging-error",
      "no-reasons",
      "wrong-advice",
      "failure-to-enforce",
      "failure-to-consult",
      "poor-record-keeping",
    ],
  },
  {
    code: "contractor-failure",
    patterns: [
      rule(
        String.raw`\b(?:contractors?|managing agents?|commissioned provider|care agency|transport provider)\b~\b(?:fault|fail\w*|did not|missed|poor|acting (?:for|on behalf))`,
      ),
      rule(
        String.raw`\b(?:fault|fail\w*|errors?|mistakes?) (?:by|of) (?:its|the council's) (?:[\w'-]+ )?(?:contractors?|agents?|provider)\b`,
      ),
      rule(
        String.raw`\b(?:responsible|accountable|answerable) for≈\b(?:actions?|fault|failings?|failures?)≈\b(?:its|the) (?:[\w'-]+ )?(?:contractors?|agents?|provider|home)\b`,
      ),
      rule(
        String.raw`\b(?:responsible|accountable|answerable) for≈\b(?:what|anything|how)\b≈\b(?:agency|provider|contractors?|home|agents?|company|carers)\b`,
      ),
    ],
  },
  {
    code: "delay",
    patterns: [
      rule(
        String.raw`\b(?:longer|late|later|took|taken|overran|overrun)\b~\b(?:stage (?:two|three|2|3)|review panel|statutory complaints? procedure)\b`,
      ),
      rule(
        String.raw`\b(?:stage (?:two|three|2|3)|review panel)\b~\b(?:longer|late|later|overran|overrun|months|weeks)\b`,
      ),
      rule(String.raw`\bdelay(?:s|ed|ing)?\b`),
      rule(String.raw`\b(?:took|taken|takes|taking) (?:far |much )?too long\b|\btoo long to\b`),
      rule(String.raw`\bdrift(?:ed|ing)?\b`),
      rule(String.raw`\bbacklog\b`),
      rule(String.raw`\bkept≈\bwaiting\b`),
      rule(
        String.raw`\b(?:weeks|months|years)≈\b(?:is|was|were) (?:far |much |clearly )?(?:too long|unreasonable|not reasonable|excessive|unacceptable)\b`,
      ),
    ],
    loose: [
      rule(
        String.raw`\bnothing (?:[\w'-]+ )?happened\b|\bno (?:[\w'-]+ )?activity\b|\bno progress\b|\bfailed to progress\b`,
      ),
      rule(String.raw`\b(?:should not have taken|waited too long|longer than (?:necessary|reasonable|it should))\b`),
      rule(
        String.raw`\b(?:took|taken|taking|waited|waiting)\b≈\b${NUMBER}(?: and a half)?(?: \w+)? (?:weeks?|months?|years?|days)\b`,
      ),
      rule(
        String.raw`\b(?:weeks?|months?|days|years?|terms?)'? (?:late|later than|overdue|longer than|after (?:it|they|she|he) should|beyond|over the|outside|past)\b`,
      ),
      rule(
        String.raw`\b(?:was|were|is|are|being|been|very|so|sent (?:out )?|paid (?:[\w'-]+ ){0,4}?|issued|made|held|completed|received|done) (?:[\w'-]+ )?late\b(?! (?:wife|husband|mother|father))`,
      ),
      rule(
        String.raw`\blate (?:[\w-]+ ){0,3}?(?:payments?|plans?|panel|repl(?:y|ies)|responses?|reviews?|inspections?|decision|plan|assessment|amendment|notice|issue|completion|delivery|in)\b|\blate\b(?=[.,;]|$)`,
      ),
      rule(String.raw`\b(?:the )?time (?:it )?(?:took|taken)\b|\blength of time\b`),
      rule(
        String.raw`\b(?:outside|beyond|exceed\w*|missed|breach\w*|longer than|in excess of|not meet|not met|failed to meet|over)\b≈\b(?:time ?scales?|time ?limits?|deadlines?|time ?frames?|target (?:date|time)|statutory (?:period|time)|weeks? (?:limit|allowed))`,
      ),
      rule(
        String.raw`NOT≈\bwithin\b≈\b(?:time ?scales?|time ?limits?|deadlines?|time ?frames?|days|weeks|months|period|reasonable time|required time|statutory)`,
      ),
      rule(String.raw`NOT~\b(?:until|till)\b`),
      rule(
        String.raw`\bshould have\b~\b(?:by|before) (?:the end of |mid-|early |late |spring |summer |autumn |winter |\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4})\b`,
      ),
      rule(String.raw`\bshould have\b~\b(?:sooner|earlier|promptly|more quickly|without delay|at once|immediately)\b`),
      rule(String.raw`NOT≈\b(?:promptly|quickly|soon enough|timely|in good time|on time|in time|in a timely)\b`),
      rule(
        String.raw`\b(?:long|significant|lengthy|month|unexplained) (?:gap|periods? of inactivity|wait|inaction)\b|\bdid nothing\b|\binaction\b|\bgaps? of\b|\b(?:sat|lay|left) (?:untouched|idle|dormant)\b|\bno work (?:was|on|is)\b|\binactivity\b`,
      ),
      rule(
        String.raw`\bstill (?:has|had|have) (?:still )?not\b|\bhas still not\b|\bhad still not\b|\bstill waiting\b|\bstill outstanding\b`,
      ),
      rule(String.raw`\b(?:slow|prolonged|protracted|slowness)\b`),
      rule(
        String.raw`\b(?:should|would) have (?:been )?(?:expected|issued|completed|decided|paid|made|done)≈\bin (?:early |late |mid-)?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b`,
      ),
      rule(String.raw`\b(?:held up|overran|overrun)\b`),
      rule(String.raw`\bwaiting list\b|\b(?:behind|missed the (?:date|deadline|statutory date))\b`),
      rule(
        String.raw`\b${NUMBER} (?:weeks?|months?|years?)\b≈\b(?:behind|out of time|on a waiting list|(?:were|was) needed)\b`,
      ),
      rule(
        String.raw`\b(?:begun?|began|start(?:ed)?|made|sent|reached|arrived|paid|visited|issued|replied|came|looked at|held|done|finished|finalised|completed)\b≈\b(?:weeks|months|years) (?:after|later|on)\b`,
      ),
      rule(
        String.raw`\bshould (?:only )?have (?:only )?taken\b|\bwhen≈\bshould have (?:been|had|reached|arrived)\b≈\b(?:days|weeks|months)\b`,
      ),
    ],
    unless: [
      /\bdelay\w* (?:[\w'-]+ ){0,4}?(?:rights? (?:of|to) appeal|appeal rights?)\b/i,
      /\b(?:no|without|avoid|prevent|minimal|little|unavoidable) (?:[\w'-]+ )?delay(?:s|ed)?\b(?![^.;]{0,60}\bfault\b)/i,
      /\b(?:reasons?|explanation|explain\w*) (?:for|why|about) (?:the |its |this )?delay(?:s|ed)?\b(?![^.;]{0,60}\b(?:fault|delay))/i,
      /\b(?:her|his|their|Mr|Mrs|Ms|Miss) (?:[\w'-]+ )?(?:own )?delay in (?:complain|bring|contact)/i,
    ],
  },
  {
    code: "failure-to-follow-policy",
    patterns: [
      rule(
        String.raw`NOT~\b(?:which|as|what) (?:the|its|statutory|national) (?:[\w'-]+ )?(?:code|policy|guidance|law|regulations?|act|procedure|scheme|contract) (?:requires?|required|says|said|sets? out|expects?)\b`,
      ),
      rule(
        String.raw`\b(?:contrary to|in breach of|breach of|breach(?:ed)?|against) (?:its|the|their) (?:[\w'-]+ )?(?:contract|agreement|terms|standards?)\b`,
      ),
      rule(
        String.raw`NOT≈\b(?:follow(?:ed|ing)?|compl(?:y|ied|ying) with|adher\w*|appl(?:y|ied|ying)|act(?:ed)? in (?:accordance|line)|act(?:ed)? in line|keep to|stick to|observe[d]?)\b~\b(?:polic(?:y|ies)|procedures?|guidance|process|law|regulations?|code|statut\w+|duty|duties|scheme|rules|act|protocol|own|legislation|requirements?)\b`,
      ),
      rule(
        String.raw`\b(?:contrary to|not in line with|not in accordance with|against|in breach of|departed from|at odds with|out of line with|inconsistent with|breach(?:ed)? of|breached)\b≈\b(?:polic(?:y|ies)|procedures?|guidance|law|regulations?|code|statut\w+|scheme|rules|legislation|duty|duties)\b`,
      ),
      rule(String.raw`\bdid not follow (?:procedure|policy|due process)\b`),
    ],
    loose: [
      rule(
        String.raw`\bown (?:[\w'-]+ )?(?:procedure|policy|scheme|guidance|standards?|protocol|code)\b≈\b(?:says?|said|states?|requires?|required|promises?|promised)\b`,
      ),
    ],
    yieldsTo: [
      "delay",
      "failure-statutory-complaints",
      "poor-complaint-handling",
      "unlawful-policy",
      "flawed-assessment",
      "failure-to-assess",
      "failure-to-provide-service",
      "failure-alternative-education",
      "failure-to-review",
      "safeguarding-failure",
      "equality-human-rights",
      "failure-to-consult",
      "charging-error",
      "agreed-action-not-done",
      "unsuitable-accommodation",
      "poor-quality-care",
      "data-handling",
      "no-appeal-rights",
      "failure-to-enforce",
      "recovery-action",
      "payment-failure",
      "no-reasons",
      "poor-record-keeping",
    ],
  },
];

export interface FaultHit {
  readonly code: FaultCode;
  /** Read from a loose wording. */
  readonly loose: boolean;
  /** Offsets of the words in the text given. */
  readonly start: number;
  readonly end: number;
}

const ROW_OF = new Map(FAULT_RULES.flatMap((row) => [...row.patterns, ...(row.loose ?? [])].map((p) => [p, row])));
const candidatesIn = createCandidates([...ROW_OF.keys()]);

/**
 * The failings that plain text (plainText) names, most exact wording first in text order; none for an ordinary
 * sentence. The caller decides whether a finding covers the sentence.
 */
export function faultHitsIn(text: string): FaultHit[] {
  const hits = new Map<FaultCode, FaultHit>();
  const candidates = candidatesIn(text);
  if (candidates.size === 0) return [];
  const rows = new Set<FaultRule | undefined>();
  for (const pattern of candidates) rows.add(ROW_OF.get(pattern));
  for (const row of FAULT_RULES) {
    if (!rows.has(row)) continue;
    const exact = earliest(row.patterns, text, candidates);
    const match = exact ?? (row.loose ? earliest(row.loose, text, candidates) : null);
    if (!match || row.unless?.some((pattern) => pattern.test(text))) continue;
    hits.set(row.code, { code: row.code, loose: !exact, start: match.index, end: match.index + match[0].length });
  }
  for (const row of FAULT_RULES) {
    const own = hits.get(row.code);
    if (!own) continue;
    if (
      row.residual
        ? [...hits.values()].some(
            (hit) =>
              hit !== own && !hit.loose && isNear(own, hit) && !(hit.code === "flawed-decision" && isBefore(own, hit)),
          )
        : row.yieldsTo?.some((code) => isNear(own, hits.get(code)))
    )
      hits.delete(row.code);
  }
  return [...hits.values()].sort((a, b) => a.start - b.start);
}

/** How far apart two wordings of one failing can stand, in characters. */
const SAME_FAILING = 60;

/** Close enough to be two wordings of one failing. */
export function isNear(a: FaultHit, b: FaultHit | undefined): boolean {
  return b !== undefined && a.start <= b.end + SAME_FAILING && b.start <= a.end + SAME_FAILING;
}

function isBefore(a: FaultHit, b: FaultHit | undefined): boolean {
  return b !== undefined && a.start < b.start;
}

function earliest(patterns: readonly RegExp[], text: string, candidates: ReadonlySet<RegExp>): RegExpExecArray | null {
  let best: RegExpExecArray | null = null;
  for (const pattern of patterns) {
    if (!candidates.has(pattern)) continue;
    const match = pattern.exec(text);
    if (match && (best === null || match.index < best.index)) best = match;
  }
  return best;
}
