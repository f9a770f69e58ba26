/** What a fault took from somebody: a service, schooling, a chance, a right, money. */
import type { HeadRule } from "./injustices.rules.ts";

/** Who goes without, as subject of the verb. */
const SOMEBODY =
  "(?:she|he|they|you|(?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z]\\w{0,20}|[A-Z]|the (?:family|couple|child|boy|girl))";
/** What care, support and the like are called. */
const SERVICE =
  "(?:provision|support|services?|care(?! (?:plan|provider|home|worker|charge))|therap(?:y|ies)|sessions?|respite|short breaks?|breaks?|visits?|calls|equipment|collections?|transport|package|help|assistance|hours|nights|treatment|outings|activities|mentoring)";

export const LOSS_RULES: readonly HeadRule[] = [
  {
    head: "lost-education",
    patterns: [
      /\b(?:(?:lost|missed|missing|loss of|lack of|without|out of|disrupted|interrupted|limited|little|less|gap in|no|deprived (?:[\w'-]+ )?of|denied) (?:[\w'-]+ ){0,5}?(?:education|schooling|tuition|teaching|lessons)|(?:lost|missed) (?:[\w'-]+ )?learning|not (?:been )?taught|(?:had|got|received|given) (?:no|little|hardly any|almost no|only [\w'-]+ hours? (?:\w+ ){0,2}of) (?:[\w'-]+ ){0,2}?(?:education|schooling|tuition|teaching|lessons)|(?:missed|lost|without) (?:[\w'-]+ ){0,5}?(?:terms?|weeks|months|year) (?:of|in|at|from) (?:[\w'-]+ )?(?:school|education|schooling|teaching|college|lessons))\b/i,
      /\beducation (?:that )?(?:[\w'-]+ ){0,3}?(?:missed|lost|went without|did not (?:get|have|receive)|suffered|should have had)|\b(?:missed|missing) (?:[\w'-]+ ){0,6}?(?:of |at |from )?(?:school|college)\b|\bf(?:ell|allen) (?:further )?behind (?:at|in|with) (?:school|her (?:school)?work|his (?:school)?work|class)|\bimpact on (?:her|his|their|\w+'s) (?:education|schooling|learning)|\bacademic progress|\b(?:was|were|been|sat|stayed) (?:left )?(?:at )?home (?:[\w'-]+ ){0,5}?(?:instead of|without|with no|and not) (?:at )?(?:school|education|lessons|teaching|tuition|a teacher)|\bhad no (?:school|teacher|tutor|lessons)\b|\bbehind (?:her|his|their) (?:peers|class)/i,
    ],
    unless:
      /\beducation,? health and care|\bout of (?:area|county|borough) school|\bno longer in education|\black of a? ?learning disab|\blearning disabilit/i,
  },
  {
    head: "missed-provision",
    patterns: [
      new RegExp(
        `\\b(?:miss(?:ed|ing)(?: out)?(?: on)?|los[ts]|los(?:s|ing) of|lack(?:ed|ing)? (?:of )?|without|did without|doing without|d(?:o|id) not (?:get|have|receive)|not (?:get|receive|given|getting|receiving|received)|deprived (?:[\\w'-]+ )?of|denied|interrupted|gaps? in|shortfall in|left with(?:out)?(?: no)?|too little)\\b[^.;]{0,45}?\\b${SERVICE}\\b`,
        "i",
      ),
      new RegExp(
        `\\b${SERVICE} (?:that |which )?(?:[\\w'-]+ ){0,3}?(?:missed|lost|should have (?:had|received|been)|did not (?:get|receive|have)|was entitled to|were entitled to|needed|went without|would have had|had been assessed|was due|was promised)\\b`,
        "i",
      ),
      /\bloss of (?:an?|her|his|their) (?:personal )?(?:advis[eo]r|support worker|social worker|advocate)\b|\bunmet (?:\w+ )?needs?\b|\bneeds (?:were |went |was |have been |had been )?(?:not (?:being |fully |properly )?met|unmet)\b|\b(?:went|going|gone|go) (?:[\w-]+ (?:days|weeks|months|years) )?without (?:it|them|any of (?:it|this)|what (?:she|he|they))\b/i,
      new RegExp(
        `\\bwait(?:ed|ing)? [^.;]{0,40}\\bfor (?:\\w+ ){0,3}?${SERVICE}\\b|\\bhad no (?:\\w+ )?${SERVICE}\\b|\\b(?:fewer|less) (?:\\w+ ){0,2}?${SERVICE} than\\b|\\b${SERVICE} (?:came|arrived|started|began) (?:\\w+ ){0,4}?(?:late|later)\\b`,
        "i",
      ),
      new RegExp(
        `\\b${SOMEBODY} (?:was|were|has been|had been) (?:left )?(?:unsupported|without anybody|without anyone)\\b`,
      ),
    ],
    unless:
      /\b(?:lack|loss) of (?:[\w'-]+ )?(?:service improvement|communication|opportunity|confidence|trust|information|reasons|record|coordination|action|reply|response|clarity|contact|independence|privacy|sleep|dignity|amenity|income|earnings)|\bwithout (?:the|this|that|these|any|its) (?:\w+ )?(?:faults?|delays?|errors?|mistakes?|failings?)\b[^.;]*|\bwithout (?:good|a good|any)? ?(?:reason|delay|notice|warning|telling|asking|a plan|checking)|\bcarer'?s? (?:break|respite)\b|\bmiss(?:ed|ing) (?:the |an? |her |his |out on (?:the |an? ))?(?:opportunity|chance|deadline|date)|\b(?:denied|deprived of) (?:the |an? |her |his )?(?:opportunity|chance)|missed bin collection charge|\blost (?:money|income|earnings|confidence|trust|faith|sleep|£[\d,]+)\b|\bmissing (?:support|care) plan\b|\bmay (?:well )?not have had\b|\blost (?:the |her |his )?(?:file|papers|documents?|letter|form|referral)|\bmissing (?:from|records?|volumes?|notes?|file)|\bwithout (?:a |any )?(?:break|respite|rest)\b|\bno (?:break|respite)\b|\b(?:council|contractor|crews?|agency|providers?|carers?|officers?|it|they) (?:\w+ )?missed\b|\bno other support\b|\bchance to (?:choose|ask|say)\b[^.;]*/i,
  },
  {
    head: "lost-opportunity",
    patterns: [
      /\b(?:(?:lost|los(?:e|ing)|loss of|missed|missing|lack of|denied|deprived (?:[\w'-]+ ){0,3}?of|robbed (?:[\w'-]+ ){0,3}?of|without|no|removed|took away|taken away) (?:[\w'-]+ ){0,4}?(?:opportunity|opportunities|chances?)|(?:opportunity|chance)\b[^.;]{0,40}?\b(?:was|were|had been|has been|has|is|had) (?:\w+ )?(?:lost|missed|denied|gone|taken (?:away|from)))\b/i,
      /\b(?:never|not|nor) (?:\w+ )?(?:had|have|got|given|get|offered|allowed|afforded) (?:\w+ )?(?:the |a |an |any |her |his |their )(?:fair |proper |real |meaningful )?(?:chance|opportunity|say|voice|hearing)\b|\bhad no (?:chance|opportunity|say|voice|means of (?:knowing|objecting|challenging))\b|\bgive (?:her|him|them) that (?:chance|opportunity|time|moment) (?:again|back)\b/i,
      /\b(?:not able|unable|too late|in no position) to (?:put (?:her|his|their|a) (?:case|side|views?)|take (?:part|up)|object|comment|challenge (?:it|the|this)|make representations|say (?:goodbye|what|so)|bid|apply|attend|be heard|be (?:there|present)|have (?:her|his|their) say)\b|\b(?:could|was|were) not (?:able to )?(?:object|comment|put (?:her|his|their) (?:case|side|views?)|take part|say goodbye|bid|be heard|have (?:her|his|their) say|challenge (?:it|the|this))\b/i,
      /\bprevented (?!it |the council |them from acting)(?:[\w'-]+ ){1,4}?from (?!going to school)|\b(?:lost|loss of|denied|deprived of) (?:her|his|their|the|a) right to (?:have|be|put|take|speak|object|bid|choose)\b|\blost (?:the |an |out on (?:the |an )?|her |his |their )(?:offer|place|college place|school place)\b(?! to live)|\bmissed out on (?:the |an? )(?:offer|place|property|flat|home|tenancy|vacancy|course)\b|\b(?:shut|left|cut) out of (?:the|a) (?:process|decision|meeting|enquiry|review)\b/i,
    ],
    unless:
      /\b(?:further|another|this was (?:another|a)) missed opportunit|\bright (?:of|to) appeal|\bappeal rights?|\bopportunity to comment on (?:my|a|our|the) draft|\bno opportunity for error|\bmissed opportunit\w+ (?:to|for the council|by)|\b(?:told|advised) (?:her|him|them|Mr \w+|Mrs \w+|Ms \w+) (?:that )?(?:she|he|they)\b[^.;]*|\b(?:council|it|provider|officers?|home|trust) (?:\w+ )?(?:lost|missed) (?:an|the|its|a|several|these|this|that) (?:[\w'-]+ ){0,2}?(?:opportunity|opportunities|chance)/i,
  },
  {
    head: "delayed-appeal-right",
    patterns: [
      /\b(?:delay\w*|put off|held up|frustrat\w+|late|lost|loss of|denied|without|prevented|unable|could not|deprived|postponed|kept (?:her|him|them) from)\b[^.;]{0,50}\b(?:rights? (?:of|to) appeal|appeal rights?|appeal(?:ing|ed)? (?:to|right|sooner|earlier|until|before)|right to (?:ask|review|challenge|go to)|opportunity to appeal|right of review|(?:use|exercise) (?:her|his|their|that|this) (?:right(?! (?:hand|arm|leg|foot|eye|ear|side|knee|hip|shoulder|wrist|thumb))|appeal))\b/i,
      /\b(?:rights? (?:of|to) appeal|appeal rights?)\b[^.;]{0,40}\b(?:delay\w*|frustrat\w+|lost|denied|late|later|postponed|months|put off|put back|held up|taken away)\b|\b(?:could not|was not able to|were not able to|unable to|could only|late in (?:being able to )?)(?: then| yet)? ?appeal(?:ing)?\b|\bcould not challenge\b[^.;]{0,60}\buntil\b|\b(?:could not|unable to) (?:put|take|bring|go)\b[^.;]{0,50}\bto (?:the )?(?:\w+ )?(?:tribunal|court)\b|\bdelay\w* to (?:her|his|their|the|an) appeal\b|\bappeal (?:being |was |could be )?(?:lodged|made|heard|decided) [^.;]{0,25}\blater\b/i,
      /\bwait\w*[^.;]{0,40}\b(?:to|before) (?:use|us|exercis|appeal|go to (?:the )?(?:tribunal|court))\w*|\b(?:put|held|set) back[^.;]{0,40}\b(?:right|appeal)|\bright (?:of|to) appeal[^.;]{0,40}\b(?:later|sooner|earlier)\b|\bwait\w* [^.;]{0,45}\bfor (?:a|the|her|his|their) (?:hearing|appeal|tribunal|right (?:of|to) (?:appeal|review))|\b(?:would|could|might) have (?:been able to )?appeal(?:ed)?\b[^.;]{0,40}\b(?:sooner|earlier|months|weeks|in (?:january|february|march|april|may|june|july|august|september|october|november|december))/i,
    ],
    unless: /\bcaused (?:her|him|them) no injustice\b/i,
  },
  {
    head: "financial-loss",
    patterns: [
      /\b(?:financial(?:ly)? (?:loss(?:es)?|disadvantage\w*|hardship|difficult\w+|strain|impact|worse)|(?:left |was |been )?out of pocket|worse off|lost (?:income|earnings|money|benefits?|wages|pay|a shift|shifts)|loss of (?:income|earnings|money|allowance|benefit|wages)|overpaid|underpaid|overcharged|(?:wrongly|over) (?:paid|charged)|had to sell|used (?:up )?(?:her|his|their|all) (?:\w+ )?savings|savings? (?:went|were used|ran out)|overdraft|gave up (?:[\w'-]+ ){0,2}?(?:shifts|paid work|earnings)|missed (?:a shift|shifts))\b/i,
      /(?<!\b(?:was|were|been|being|is|then|already) )\bpaid (?:[\w'-]+ ){0,4}?(?:privately|too much|more than|twice)\b|\bpay(?:ing)? (?:for )?(?:[\w'-]+ ){0,4}?privately\b|\bpaid [^.;]{0,40}\b(?:that|which)? ?(?:she|he|they) (?:did not|should not|need not|had not|were not|was not|never) (?:have |had )?(?:to )?(?:owe|owed|paid|pay|have|had|due|liable|need|receive)\b|\b(?:paid|charged) for (?:\w+ ){0,3}?(?:visits?|care|services?|hours|calls|sessions|something) (?:that |which )?(?:\w+ ){0,2}?(?:did not|never|was not|were not|had not)\b|\b(?:paid|charged) (?:[\w'-]+ ){0,3}£[\d,.]+ (?:too much|more than)|\bpaid £[\d,.]+ (?:to have|that (?:she|he|they)|which (?:she|he|they)|(?:she|he|they) (?:did|should|need))/i,
      /\b(?:lost|losing|lose) (?:about |some |over |around |another |at least |nearly |more than )?£[\d,.]+|\b(?:was|were|been|went|going) without (?:a sum of |an? (?:\w+ )?allowance|income|£)|\blost (?:[\w'-]+ ){0,4}?(?:takings|earnings|income|wages|sales|profits?|work|a (?:weekly |disability )?benefit)\b|\bmoney (?:she|he|they) (?:was|were) (?:owed|due)|\bless (?:money )?than (?:she|he|they) (?:was|were|should|ought) (?:\w+ )?(?:due|owed|entitled|to)?|\bmissed out on (?:[\w'-]+ ){0,4}?(?:allowance|money|payments?|benefit|grant|funds?|£[\d,.]+|discount)\b/i,
      /\b(?:met|bore|paid|carried|covered|funded|meet|bear) (?:\w+ )?(?:a|the|this|these|that) (?:\w+ )?(?:costs?|bills?|shortfall|expenses?|charges?)\b|\b(?:costs?|bill|expense|charge) (?:that |which )?(?:should|ought|need)(?:n't| not) (?:not )?have (?:fallen|been|had)|\b(?:ran up|fell into|got into|went into|built up|pushed (?:her|him|them) into) (?:[\w'-]+ ){0,3}?(?:debts?|arrears)\b|\bfell behind with (?:her|his|their) (?:own )?(?:rent|mortgage|bills)|\b(?:£[\d,.]+ (?:a (?:week|month) )?)too (?:high|much)\b|\b(?:court|legal|solicitor'?s?) (?:fees?|costs)\b|\bout of (?:her|his|their) own (?:pocket|money|savings|funds)\b|\b(?:should|must|ought to) (?:have|get|be given) back (?:all|what|the (?:money|sum|difference)|everything|every pound)\b/i,
    ],
    unless:
      /\bconsider\w* (?:compensation|a payment|whether) [^.;]{0,30}(?:loss|lost)|\bcharged? for (?:care|services?) (?:is|are|may|can)|\bdid not lose (?:income|money|earnings|any)|\bnot (?:\w+ )?out of pocket|\bfinancial hardship (?:fund|scheme|policy)|\bdebts? (?:policy|team|recovery)/i,
  },
  {
    head: "avoidable-costs",
    patterns: [
      /\b(?:(?:avoidable|extra|additional|unnecessary|needless) (?:[\w'-]+ )?(?:costs?|expens\w+)|(?:travel|fuel|mileage|storage|laundry|removal|moving|parking|taxi|heating|kennel|hotel) (?:costs?|expenses|fees|fares|bills?)|costs? (?:of (?:moving|travel\w*|storage|storing|taxis?|petrol|food|takeaways?|visiting|laundry|heating|hiring|renting|buying|a private|private|hotels?|flights?)|she incurred|he incurred|they incurred|incurred)|incurred (?:[\w'-]+ ){0,2}?(?:costs?|charges?|expens\w+|fees|£[\d,.]+)|spent more on|bought (?:\w+ )?heaters?|detour|drove (?:[\w'-]+ ){0,3}?miles|has driven|extra (?:driving|travel|heating|fuel|petrol|journeys)|at a cost of £|(?:went|put|going) to (?:\w+ )?expense)/i,
      /\bhad to (?:drive|travel|buy|hire|rent|take taxis?|take (?:[\w'-]+ ){0,3}?(?:detour|tip)|use (?:a )?(?:taxis?|laund\w+)|stay in (?:a )?(?:hotel|b&b)|eat out)\b|\b(?:spent|paid) £[\d,.]+ (?:on|for) (?:a |an |the )?(?:dehumidifiers?|heaters?|heating|taxis?|storage|hotel|takeaways?|travel|laundry|flights?|fares?|kennels?|van|private report|report|survey)|\bbought [^.;]{0,60}\b(?:cannot|could not|no (?:longer|use)|need not|wasted)|\b(?:spent|paid|cost (?:her|him|them)) £[\d,.]+[^.;]{0,50}(?:need not(?! have (?:paid|had to pay))|would not (?:otherwise )?have|beyond what|for nothing|otherwise have|unnecessarily)|\bprivate (?:assessment|report|survey)\b[^.;]{0,30}£|\bbought (?:hot |cooked )?(?:meals|food|takeaways)/i,
    ],
    unless: /\b(?:care|charge|fees?) (?:cost|costs) (?:more|£)|\bin any event\b/i,
  },
];
