/** Failings with money: charged, paid or recovered wrongly. Notation: faults.notation.ts. */
import { type FaultRule, rule } from "./faults.notation.ts";

export const MONEY_RULES: readonly FaultRule[] = [
  {
    code: "charging-error",
    patterns: [
      rule(String.raw`\b(?:continued|went on|carried on) (?:to )?(?:charg|bill|invoic)\w*`),
      rule(String.raw`\bkept (?:on )?(?:charging|billing|invoicing)\b`),
      rule(String.raw`\bno written (?:agreement|contract|terms)\b(?! of)`),
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
      rule(
        String.raw`\b(?:ask|demand|requir|took|tak|insist)\w*≈\b(?:top-?ups?|deposit|contribution|third[- ]party)\b~\b(?:no right|not entitled|should not|unlawful|not allowed|without|no power)\b`,
      ),
      rule(
        String.raw`\b(?:invoice|bill|charge|charged|charging|billed|invoiced)\b≈\bfor\b~\b(?:never|did not|had not|was not|were not)\b`,
      ),
      rule(
        String.raw`\b(?:treat|count|includ)\w*≈\b(?:house|home|property|savings|benefits?|income|money|flat)≈\b(?:as (?:capital|income|savings))\b`,
      ),
      rule(String.raw`\bleft\b≈\b(?:expens\w+|costs?|disregards?|allowances?)\b~\bfinancial assessment\b`),
      rule(
        String.raw`\b(?:charged|billed|invoiced|charging|billing)\b≈\b(?:twice|for (?:the )?(?:same|whole|full)|too (?:early|late)|at the wrong)\b`,
      ),
      rule(
        String.raw`\bbackdat\w*≈\b(?:charges?|bill|contribution|invoice|fees?)\b≈\b(?:without|no) (?:warning|notice|telling)`,
      ),
      rule(
        String.raw`\b(?:charged|billed)\b≈\b(?:council tax|rent|fees?|premium)\b≈\b(?:exempt|not liable|empty|never|no longer)\b`,
      ),
      rule(String.raw`\bcharging\b≈\b(?:a )?(?:top-?ups?|in this way|in these circumstances)\b`),
      rule(String.raw`\b(?:wrongly|improperly) (?:taken|took|kept|deducted)\b`),
      rule(
        String.raw`\blet≈\bbelieve≈\bfree\b|\bworked out≈\b(?:contribution|charge|bill|fee)≈\b(?:on|from|using)≈\b(?:not have|wrong|did not)\b`,
      ),
      rule(String.raw`\bcharged≈\bpremium\b`),
    ],
    unless: [
      /\bpenalty charges?\b/i,
      /\b(?:wrong|incorrect|inaccurate|no|unclear) information\b(?![^.;]{0,60}\b(?:cost|charg|fee|contribution|top))/i,
      /\bcost (?:it|the council|them) (?:nothing|little|very little)\b/i,
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
      rule(String.raw`NOT≈\b(?:mak(?:e|ing)|made)≈\b(?:direct )?payments?\b(?! (?:plan|arrangement))`),
      rule(
        String.raw`\b(?:paid|paying|pays|work\w* out|calculat\w*|set|award\w*)\b≈\b(?:allowances?|benefits?|grants?|payments?|award|budget|support)\b≈\b(?:too (?:low|little)|at the wrong|wrongly|incorrectly|less than)\b`,
      ),
      rule(String.raw`\bno payments?≈\b(?:was|were) made\b|\b(?:was|were) not paid≈£`),
      rule(
        String.raw`\b(?:last|previous) year's rate\b|\bold rate\b|\bowed\b≈\b(?:allowance|benefit|payments?)\b|NOT≈\b(?:restart|reinstat)\w*≈\b(?:benefit|payments?|allowance|award|claim)\b`,
      ),
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
        String.raw`\b(?:started|began|begun|starting|continued|carried on|resumed|took(?! no\b)|taking)≈\b(?:recover(?:y|ing)|collect\w*|enforcement|court proceedings)\b≈\b(?:before|while|although|despite|when|without)\b`,
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
      rule(
        String.raw`\b(?:summons(?:es)?|bailiffs?|liability orders?|enforcement agents?|court action|legal action|court proceedings|debt collect\w+|debt recovery)\b~\b(?:already (?:been )?paid|not owe|in dispute|disputed|undecided|pending|under appeal|being appealed|payment (?:plan|arrangement)|arrangement|up to date|not (?:due|liable))\b`,
      ),
      rule(
        String.raw`\b(?:went on|carried on|kept on|kept|continued|carrying on|going on) (?:with )?(?:recover|collect|pursu|chas)\w*`,
      ),
      rule(
        String.raw`\b(?:us|sent|send|instruct|employ)\w*≈\b(?:bailiffs?|enforcement agents?|agents|debt collect\w+)\b~\b(?:no longer|cancelled|not exist|not owe|already|in error|wrong|mistake)\b`,
      ),
      rule(
        String.raw`\b(?:recover|collect|pursu|enforc)\w*≈\b(?:debt|penalty|sum|money|bill|charge|arrears)\b≈\b(?:did not owe|no longer|not (?:owed|due)|had (?:been )?(?:paid|cancelled))\b`,
      ),
      rule(String.raw`\b(?:wrong|wrongful|mistaken|unjustified)(?:ly)? (?:pursuit|recovery|enforcement|pursu\w+)\b`),
      rule(
        String.raw`\b(?:pursu|continu|seek|sought)\w*≈\b(?:recovery|debt|arrears)≈\b(?:at|to|against)≈\b(?:wrong|old|former|previous|address|person)\b`,
      ),
      rule(
        String.raw`\b(?:passed|sent|gave)≈\bto (?:bailiffs?|enforcement agents?|debt collectors?)\b≈\b(?:after|although|despite|when|while|even)\b`,
      ),
      rule(String.raw`\bregistered≈\bdebt\b≈\b(?:although|after|when|despite)\b`),
    ],
    unless: [/\bhomeless|\b(?:possession|evict|bailiffs?)\w*[^.;]{0,40}\b(?:before it|leave|accommodation)\b/i],
  },
];
