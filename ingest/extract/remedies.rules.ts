/** Rule tables of the remedy grammar: words of the genre and the codes they stand for. Order matters where said. */
import type { HeadCode, RemedyKind, UnitOf } from "../../data/vocabulary.ts";

/** Heads of injustice as a paying clause names them. Every match counts. */
export const HEAD_RULES: readonly (readonly [HeadCode, RegExp])[] = [
  [
    "distress",
    /\b(?:distress(?:ed|ing)?|upset(?:ting)?|worry|worries|worried|anxiety|anxious|stress(?:ed|ful)?|alarmed|alarming|embarrass\w*|hurt|shock|trauma\w*|regret|grief|fear)\b/i,
  ],
  ["frustration", /\b(?:frustrat\w*|disappoint\w*|annoyance|irritation|anger)\b/i],
  ["uncertainty", /\b(?:uncertain(?:ty|ties)?|not knowing|cannot know|can never know|never know|doubts?)\b/i],
  [
    "time-and-trouble",
    /\b(?:(?:time|effort)(?: and|,)? (?:trouble|effort|expense)|time,? trouble|trouble and time|time (?:and effort )?(?:(?:he|she|they|(?:Mr|Mrs|Ms|Miss) [A-Z])\s)?(?:has |have |had )?spent|lost time|\btrouble\b|inconvenienc\w*|avoidable effort|having to (?:chase|complain|pursue)|pursuing (?:her|his|their|the|this) complaint|bother)\b/i,
  ],
  [
    "lost-education",
    /\b(?:(?:lost|missed|missing|lack of|loss of|loss in|no|without|interrupted)\s+(?:\S+\s+){0,4}?(?:education|schooling|tuition|learning|lessons|teaching)|education\b[^.]{0,40}\b(?:missed|lost|not have|did not (?:have|get|receive))|missed (?:school|out on (?:education|school\w*))|(?:out of|off) (?:school|education)|(?:autumn|spring|summer) terms?\b|educational benefit|benefit of \S{1,14}\s?education)\b/i,
  ],
  [
    "missed-provision",
    /\b(?:(?:missed|lost|missing|lack of|loss of|absence of|failure to (?:provide|deliver|secure|arrange)|not (?:receiv|provid|deliver|hav|gett)\w*|without|shortfall in|unmet|reduced)\s+(?:\S+\s+){0,6}?(?:provision|support|therap(?:y|ies)|services?|sessions?|respite|care|calls|visits|help|equipment|adaptations|assistance|activities|short breaks?|needs)|(?:provision|support|therapy|services?|sessions?|care|calls|visits|respite|help|(?:short )?breaks?|nights|weekends|lessons|activities)\b[^.;]{0,50}?\b(?:missed|lost|did not (?:have|get|receive)|not (?:provided|delivered|received|in place)|were missed|went without|go without|going without|should have (?:had|received|been))|(?:had|with|was|were) (?:little or )?no (?:suitable )?(?:provision|support|therap\w+|care|respite|help)|loss of service|missed out on|unmet needs)\b/i,
  ],
  [
    "lost-opportunity",
    /\b(?:(?:lost|loss of|missed|denied|lack of|deprived of)\s+(?:\S+\s+){0,3}?(?:opportunit\w*|chances?)|lost chances?)\b/i,
  ],
  [
    "delayed-appeal-right",
    /\b(?:(?:delay\w*|late|lost|loss of|frustrated|denied|without)\s+(?:\S+\s+){0,5}?(?:appeal rights?|rights? (?:of|to) appeal|right to a review|tribunal)|opportunity to appeal|appeal rights?)\b/i,
  ],
  [
    "financial-loss",
    /\b(?:financial (?:loss|disadvantage)|out of pocket|lost (?:income|earnings|wages)|loss of (?:income|earnings)|underpa(?:id|yments?)|overpa(?:id|yments?)|overcharg\w*|legal (?:fees|costs)|refund|reimburse\w*|back ?payments?|backdat\w*|arrears|fees? (?:she|he|they) paid)\b/i,
  ],
  [
    "avoidable-costs",
    /\b(?:(?:extra|additional|avoidable|travel|storage|removal|heating|taxi|transport|mileage|unnecessary|moving|laundry|food)\s+(?:\S+\s+)?(?:costs?|expenses?|fares|charges|bills?)|costs? of (?:moving|travel\w*|storage|visiting|taxis?|storing|heating|hiring|renting|buying)|fares|mileage|receipts|out-of-pocket|expenses|private report)\b/i,
  ],
  [
    "carer-strain",
    /\b(?:strain|extra (?:caring|demands?|burden)|caring (?:role|responsibilities|for (?:her|him|them))|carer[’']?s? (?:burden|stress|strain)|family break)\b/i,
  ],
  ["risk-of-harm", /\b(?:risks?|harm|injur\w*|unsafe|pressure (?:sores?|ulcers?)|neglect\w*|pain|danger)\b/i],
  [
    "unsuitable-living",
    /\b(?:unsuitable (?:\S+\s+){0,3}?(?:accommodation|housing|home|conditions|flat|property|B&B)|overcrowd\w*|disrepair|bed and breakfast|living (?:in|with|conditions)|leak\w*|damp|mould|without (?:(?:suitable|proper|adequate|working|accessible|any)\s+)?(?:adaptations|heating|hot water|(?:washing|bathing|toilet|cooking|kitchen|bathroom) facilities|a (?:bath|shower|bathroom|toilet|kitchen)|washing|bathing|toilet)|could not (?:wash|bathe|use)|temporary accommodation|unsuitable (?:living|property)|conditions (?:\S+\s+){0,5}?lived|wait\w* for (?:an? )?(?:\w+ )?(?:shower|wet room|bathroom|stairlift|ramp|adaptations?)|spent in the (?:flat|hotel|hostel|room)|lack of a suitable home)\b/i,
  ],
  ["loss-of-dignity", /\b(?:dignity|humiliat\w*|privacy|depriv\w* of (?:his|her|their) liberty)\b/i],
  [
    "loss-of-amenity",
    /\b(?:amenity|noise|overlook\w*|loss of (?:light|outlook|use|enjoyment)|odours?|smells?|unable to use)\b/i,
  ],
  ["reputational", /\b(?:reputation\w*|relationships?)\b/i],
  ["raised-expectations", /\b(?:raised (?:\S+\s+)?(?:expectations?|hopes)|expectations?|led to believe)\b/i],
  ["loss-of-trust", /\b(?:(?:loss|lack) of (?:trust|confidence|faith)|lost (?:trust|confidence|faith)|trust in)\b/i],
  ["outrage", /\b(?:outrage|justified (?:sense|anger))\b/i],
];

/** Heads whose acknowledgement is for a service not had. */
export const LOSS_HEADS: ReadonlySet<HeadCode> = new Set(["missed-provision", "lost-education", "unsuitable-living"]);
/** Heads of money that is put back. */
export const MONEY_HEADS: ReadonlySet<HeadCode> = new Set(["financial-loss", "avoidable-costs"]);

/** A purpose or object that makes a sum quantifiable whatever verb pays it. */
export const QUANTIFIABLE =
  /\b(?:(?:it|they|the Council) (?:should have paid|owes?|owed)|(?:she|he|they) (?:was|were|is|are) (?:owed|due|entitled)|back[- ]?(?:pay|payments?|dated|dating)|backdat\w*|arrears|reimburs\w*|refund\w*|repay\w*|repaid|interest|underpa(?:id|yments?)|overpa(?:id|yments?)|overcharg\w*|shortfall in|the shortfall|what (?:she|he|they|(?:Mr|Mrs|Ms|Miss) [A-Z]) (?:would|should) have (?:had|received|been paid|got)|(?:legal|solicitor[’']?s|tribunal|top-up|storage|removal|tuition|school|care|nursery|moving|taxi|bank|transport|travel|heating|private|professional|assessment|report|court|removal|survey|repair|replacement)\s+(?:fees|costs?|charges|fares|expenses|bills?)|fees? (?:she|he|they|it|Mrs?|Ms|Miss|wrongly|over)|(?:she|he|they|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms))? [A-Z])\s+(?:has |have |had )?(?:wrongly |already |over)?(?:paid|spent)|costs? (?:of|incurred|for|she|he|they)|fares|expenses|mileage|receipts|invoices?|(?:his|her|their|the) (?:actual |quantifiable )?(?:financial )?loss(?:es)?(?! of)|financial loss|loss of (?:earnings|income)|lost (?:earnings|income|clothing|belongings|property|possessions|hearing|glasses|dentures|items)|damaged? (?:items|belongings|property|clothing|goods)|(?:damaged|broken|stolen|discarded) \w+|(?:his|her|their) (?:belongings|possessions)|out of pocket|(?:fees|rent|wages|retainer|allowances?|direct payments?|housing benefit|grant|council tax support|(?<![’']s )(?<!\b(?:for|to) (?:the|his|her|their) )benefit|personal budget)(?= (?:she|he|they|it|owed|due|missed|that|from|between|for|which|not|at|until|in|during|of)\b|\s*(?:of|[,.;)]|$))|missed (?:direct payments|allowances?|payments)|owed|transitional (?:fostering )?payment|fostering (?:allowance|payment)|replace\w*|difference between|penalty charge)/i;

/** Nouns after a sum ("the £10,000 grant") that make it quantifiable. */
export const QUANTIFIABLE_NOUN =
  /^\s*(?:(?:she|he|they) (?:should|ought)|(?:that|which) (?:is|was|are|were) (?:still )?(?:due|owed|owing)\b(?! by)|(?:that |which )?(?:it|the Council) (?:still )?owes?|owed|grant|refund|rebate|allowance|arrears|interest|back ?pay|reimbursement|deposit|overpayment|charge|fee|bill|invoice|refund voucher|premium|benefit|fine|penalty)\b/i;

/** What a unit rate acknowledges, by the heads and words of its clause. First match. */
export const UNIT_OF_RULES: readonly (readonly [UnitOf, RegExp])[] = [
  ["lost-education", /\b(?:education|school\w*|tuition|lessons|learning)\b/i],
  [
    "unsuitable-living",
    /\b(?:accommodation|housing|home|flat|bed and breakfast|B&B|hostel|hotel|living|overcrowd\w*|damp|mould|disrepair|wash|bathe|bathroom|leak\w*)\b/i,
  ],
  ["delay", /\b(?:delay\w*|late|lateness|overdue|waited|waiting)\b/i],
  [
    "missed-provision",
    /\b(?:provision|support|therapy|respite|care|calls|visits|services?|sessions?|missed|direct payments?)\b/i,
  ],
];

/** Kinds of action by verb and object. First match at a place wins; `service` rules are improvements. */
export interface ActionRule {
  readonly kind: RemedyKind;
  readonly pattern: RegExp;
}
const ITS = "(?:its|their|the|all|any|relevant|a|an|our|new|clear|written|how)";
const STAFF =
  "(?:staff|officers?|teams?|employees|managers|workers|investigators|social workers|practitioners|members|panel|clerks?|crews?|contractors?|agents|call handlers|caseworkers|councillors|(?:care|complaint) handlers|departments?|services?|those)";
const PROCEDURE =
  "(?:agreements?|service(?!\\s+(?:user|charge))s?|inventor(?:y|ies)|registers?|log|tracker|polic(?:y|ies)|procedures?|process(?:es)?|practices?|protocols?|guidance|templates?|standard letters?|letters|forms?|contracts?|systems?|arrangements|checklists?|scheme|schedule|timescales|criteria|guidelines|strateg(?:y|ies)|software|handbook|record[- ]keeping|ways? of working|working practices|commissioning|terms and conditions|methods?|approach|rules|safeguards|quality assurance|staffing|tenancy agreements?)";

export const ACTION_RULES: readonly ActionRule[] = [
  // The closing line is no remedy.
  {
    kind: "evidence-of-compliance",
    pattern:
      /\b(?:provide|send|give|show|supply)\w*\s+(?:(?:us|the Ombuds\w+|me)\s+)?(?:with\s+)?(?:satisfactory\s+)?(?:evidence|proof)\s*(?:to (?:us|the Ombuds\w+|me)\s*)?(?:\.?$|(?:that\s+)?(?:(?:it|they|the Council|the Care Provider|the \w+)\s+(?:has|have)\s+)?(?:been\s+)?(?:complied|completed|done|carried out|taken|implemented|made)\b(?!\s+(?:its|steps to|action to))|(?:that\s+)?(?:these|this|the above|the agreed|all)\b|of (?:compliance|completion|this|these|the (?:above|agreed|payments?|actions?)|its compliance))|\bevidence (?:that )?(?:it|they) ha(?:s|ve) (?:complied|completed|done|carried out)|\bwant evidence\b|\bsend (?:us )?evidence(?: to us)?(?: (?:that )?it has (?:complied|done|completed)|\.|$)/gi,
  },
  {
    kind: "apology",
    pattern:
      /\b(?:apologi[sz](?:e|es|ing)|(?:say|says|saying) sorry|(?:written|formal|sincere|full|further|fresh|joint|personal|meaningful|suitable|clear|separate|letters? of|an|the) apolog(?:y|ies)|apolog(?:y|ies) (?:to|for|from|in|letter)|express\w* (?:its|their) (?:sincere )?regret)\b/gi,
  },
  {
    kind: "remedy-others",
    pattern:
      /\b(?:(?:pay|offer|provide|give|refund|reimburse|apply|extend|make)\w*\s+(?:\S+\s+){0,8}?(?:the )?(?:others? (?:similarly )?affected|other (?:\w+ )?(?:complainants|families|people|tenants|residents|applicants|parents|service users|carers|guardians|customers|households|drivers|children)|anyone (?:else )?(?:similarly )?affected|those (?:similarly )?affected)|(?:contact|write to|invite|identify and (?:contact|remedy))\w*\s+(?:\S+\s+){0,4}?(?:other (?:\w+ )?(?:people|families|residents|tenants|applicants|parents|service users|carers|guardians|customers|households|drivers|children|\S+(?: \S+)? who\b)|others (?:similarly |who (?:may|were|have) )?(?:affected|been)?|everyone|all (?:those )?(?:affected|families|applicants|tenants|residents|parents)))\b/gi,
  },
  {
    kind: "audit-case-review",
    pattern:
      /\b(?:(?:audit|sample|dip-sample)\w*\s+(?:\S+\s+){0,4}?(?:cases|files|charts|records|decisions|assessments|guardians|accounts|other|its|plans|complaints|applications|calls|logs|care)|(?:audit(?:s|ed|ing)?)\b|(?:review|look|check|examine|revisit|reconsider|reassess|identify|consider|search)\w*\s+(?:again\s+)?(?:(?:at|for|into|through|its)\s+)?(?:\S+\s+){0,5}?(?:(?:other|similar|existing|open|current|recent|past|all|a sample of|\d+)\s+(?:\S+\s+){0,3}?(?:cases?|placements|assessments|plans|records|reports|reviews|packages|charges|bills|letters|notices|calculations|refusals|decisions|applications|complaints|accounts|files|children|claims|appeals|families|pupils|residents|carers|tenants|complainants)|(?:whether|if|to see (?:if|whether)|any) (?:there are )?(?:any )?(?:others?|other \S+)|others (?:who|affected|may|similarly)|for (?:any )?other|sample of|cases? of (?:other|all|any)))\b/gi,
  },
  {
    kind: "staff-reminder",
    pattern: new RegExp(
      `\\b(?:remind(?:s|ing|ed|er|ers)?\\b(?!\\s+(?:him|her|(?:Mr|Mrs|Ms|Miss)\\b))|(?:brief|instruct|tell|advise(?!r)|inform|ensure|make sure|highlight to|alert)\\w*\\s+(?:that\\s+)?(?:all\\s+)?(?:its\\s+|relevant\\s+|the\\s+)?(?:\\S+\\s+){0,3}?${STAFF}\\b|(?:share|circulate|discuss|disseminate|cascade)\\w*\\s+(?:a copy of\\s+)?(?:(?:this|the|our|my|these|its|learning|lessons)\\s+)?(?:\\S+\\s+){0,6}?(?:decision|findings|learning|lessons|statement|report|guidance|briefing)|(?:issue|provide|give|send|circulate|produce)\\w*\\s+(?:\\S+\\s+){0,4}?(?:guidance|briefings?|reminders?|instructions?|advice|bulletin|memo)\\s+(?:\\S+\\s+){0,4}?(?:to|for|on|about)\\s+(?:\\S+\\s+){0,4}?(?:${STAFF}|those)\\b|(?:issue|provide|give|send)\\w*\\s+(?:all\\s+)?(?:its\\s+|the\\s+)?(?:\\S+\\s+){0,3}?${STAFF}\\s+(?:\\S+\\s+){0,3}?(?:guidance|advice|instructions?|briefings?|reminders?)|(?:staff|team) (?:briefing|guidance|reminder|bulletin)s?|issue (?:staff |clear |new |further )?guidance\\b|guidance to (?:its|all|the|relevant)|staff guidance)`,
      "gi",
    ),
  },
  {
    kind: "training",
    pattern:
      /\b(?:(?:re-?)?train(?:s|ed|ing)?\b(?!\s+(?:course|provider|allowance|costs|fees|place))|refresher|workshops?|upskill\w*|learning session)\b/gi,
  },
  {
    kind: "publish-information",
    pattern:
      /\b(?:(?:publish|publicis|advertis)\w*|(?:correct|update|amend|change|review|revise|improve|add|put)\w*\s+(?:\S+\s+){0,5}?(?:websites?|webpages?|web pages?|leaflets?|published information|public information|factsheets?|online information|information (?:on|in|for|it (?:gives|publishes|provides))|brochure)|(?:provide|produce)\w*\s+(?:\S+\s+){0,2}?leaflets?)\b/gi,
  },
  {
    kind: "action-plan",
    pattern:
      /\b(?:action plans?|improvement plans?|(?:tell|report(?:s|ing)? (?:back )?to|explain to|inform|update|write to|show|demonstrate to|provide|send|give|confirm to|set out (?:for|to))\s+(?:us|me|the Ombuds\w+|its (?:cabinet|committee|members)|(?:a )?(?:scrutiny|relevant) committee)\b(?:\s+(?:with|a|an|the|full|details?|report|evidence|proof|plan|of)){0,5}[^.;]{0,50}?\b(?:how|what|when|steps|on|of|the result|the outcome|plan|progress|whether|that it has)\b|(?:evidence|proof) (?:that )?(?:it|they) ha(?:s|ve)\b|(?:evidence|proof|details) of (?:the |what )?(?:steps|actions?|measures|improvements|changes)|what (?:steps|action)s?\b|steps (?:it|they) (?:has|have|will)|evidence (?:how|its|that)\b|say what (?:it|they) ha(?:s|ve) learned|(?:set out|explain|consider|decide|identify) (?:how|what) (?:it|they|steps) (?:will|can|could|intends?|plans?|would|to|might) (?:\S+\s+){0,3}?(?:improve|reduce|prevent|avoid|ensure|address|learn|clear|stop|meet|make)|lessons (?:learn\w*|can be)|learn(?:ed|t|ing)? (?:lessons )?from|report (?:to|on) )/gi,
  },
  {
    kind: "resource",
    pattern:
      /\b(?:recruit\w*|(?:increase|add|secure|find|commission)\w*\s+(?:\S+\s+){0,3}?(?:capacity|staffing|resources?|providers|additional (?:staff|officers|provision))|additional (?:staff|capacity|resources))\b/gi,
  },
  {
    kind: "policy-procedure-review",
    pattern: new RegExp(
      `\\b(?:(?:introduc|establish|devis)(?:e|es|ed|ing|s)?\\s+(?!her|his|Mr|Mrs|Ms|Miss)\\w|(?:review|change|amend|revise|rewrite|update|introduce|develop|produce|create|draft|write|adopt|implement|improve|strengthen|alter|put in place|set up|establish|devise|agree|redraft|correct|modify|overhaul|reconsider|evaluate|examine|design|bring in|clarify|replace)(?:s|d|ed|ing)?\\s+(?:(?:and|or|where necessary|if necessary)\\s+(?:\\w+\\s+){1,2})?(?:${ITS}\\s+)?(?:\\S+\\s+){0,7}?${PROCEDURE}|(?:review|consider|look at|examine|change|improve|reconsider|revise)(?:s|d|ed|ing)?\\s+(?:at\\s+)?(?:how(?: often| quickly| well| long| far| best)?|the way|whether its|the ways|what) (?:it|they|its|the|that it|in which)|review(?:s|ing)?\\s+(?:its|their)\\s+(?!decisions?\\b|offer|refusal|position|assessments? of|files?\\b|case\\b)\\w+|service improvements?|review of (?:its|the|how)|(?:policy|procedure|process) reviews?|work(?:s|ing)? together (?:better|to))\\b`,
      "gi",
    ),
  },
  {
    kind: "monitoring",
    pattern:
      /\b(?:check\w*\s+(?:his|her|their|the)\s+(?:\w+\s+)?(?:collections|calls|visits|deliveries)|(?:monitor|supervis|oversee|keep (?:under|a) (?:review|watch)|track)\w*|keep(?:s|ing)? to (?:statutory|its|the) (?:deadlines|timescales)|(?:ensure|make sure|ensures|ensuring|makes sure)\s+(?:that\s+)?(?:(?:all|its|their|future|in future|it|they|the (?:Council|Care Provider|provider|home)|staff|officers|families|parents|complaints|decisions|direct payments|stage|records?|reviews|assessments|applicants|residents|complainants|people|minutes|reasons|there (?:is|are)|any|responses|the reasons|the service|key|schools|care plans|plans|children|letters|investigations|this (?:does not|cannot))\b))/gi,
  },
  {
    kind: "complete-complaint-stage",
    pattern:
      /\b(?:(?:start|begin|complete|carry out|arrange|hold|progress|commission|appoint|conduct|undertake|investigate|offer|escalate|consider|finish|accept|respond to)\w*\s+(?:\S+\s+){0,6}?(?:stage (?:one|two|three|1|2|3)|review panel|statutory complaints? procedure|independent investigation)|(?:respond|reply|answer)\w*\s+to\s+(?:\S+\s+){0,3}?complaint)\b/gi,
  },
  {
    kind: "make-up-provision",
    pattern:
      /\b(?:catch[- ]up|make up (?:for )?(?:the |any |missed )|(?:additional|extra|compensatory|top-up) (?:\S+\s+){0,3}?(?:sessions|tuition|therapy|lessons|hours|support|provision))\b/gi,
  },
  {
    kind: "correct-records",
    pattern:
      /\b(?:(?:correct|amend|update|annotate|rectify|delete|remove)\w*\s+(?:its|the|her|his|their|any|Mr|Mrs|Ms|Miss|incorrect|inaccurate)\s*(?:\S+\s+){0,4}?(?:records?|files?|notes?|entries|entry|references?|data|address|report)|(?:add|place|put|attach|keep)\w*\s+(?:\S+\s+){0,6}?(?:on|to|with) (?:\S+\s+){0,3}?(?:files?|records?))\b/gi,
  },
  {
    kind: "reassess",
    pattern:
      /\b(?:re-?assess\w*|(?:carry out|complete|arrange|undertake|conduct|start|offer|begin|do|hold|starts|completes)\w*\s+(?:\S+\s+){0,6}?(?:re-?assessments?|assessments?|annual review|review of (?:her|his|their|the|Mr|Mrs|Ms|Miss|[A-Z]’s) (?:\S+\s+){0,3}?(?:plan|package|needs|care|support))|(?:assess|review)(?:es|s|ing)?\s+(?:her|his|their|[A-Z]’s|(?:Mr|Mrs|Ms|Miss) [A-Z]’s|the (?:care|support)|each child))\b/gi,
  },
  {
    kind: "reconsider-decision",
    pattern:
      /\b(?:reconsider\w*|retake\w*|re-?hear\w*|(?:hold|arrange|offer|convene)\w*\s+(?:\S+\s+){0,4}?(?:appeals?|panel|hearing|review)|(?:make|take|reach|issue|hear)\w*\s+(?:\S+\s+){0,4}?(?:new|fresh|further|another)?\s?(?:decision|appeal)|decid(?:e|es)\b(?! what)|fresh (?:appeal|decision|panel)|look again at\b|looks? at (?:\S+\s+){1,4}again\b|review(?:s)?\s+(?:its|the) decisions?\b|recalculat\w*)\b/gi,
  },
  {
    kind: "issue-document",
    pattern:
      /\b(?:issue|send|provide|finalise|complete|produce|give)\w*\s+(?:(?:him|her|them|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms))? [A-Z])\s+)?(?:with\s+)?(?:\S+\s+){0,5}?(?:(?:EHC|final|amended|care|support|personal housing|transition|pathway|draft)\s+(?:\S+\s+){0,2}?plans?|decisions?(?: letters?)? with|decision letters?|notices?|copies|copy|appeal rights?|statement|breakdown|invoice|contract)\b/gi,
  },
  {
    kind: "named-contact",
    pattern:
      /\b(?:(?:single|named|dedicated|main|nominated) (?:point of )?(?:contact|officer|person|worker)|name(?:s)? (?:one|an?) (?:\S+ )?(?:officer|person|contact|manager|worker|member)|contact details of|point of contact|contact person)\b/gi,
  },
  {
    kind: "explain",
    pattern:
      /\b(?:explain\w*|(?:write|writes) to\b|meet(?:s)? with\b|clarif(?:y|ies)|(?:provide|give|send)\w*\s+(?:(?:him|her|them|(?:Mr|Mrs|Ms|Miss) [A-Z])\s+)?(?:with\s+)?(?:\S+\s+){0,3}?(?:explanations?|information|reasons|updates?|advice|details)|(?:update|inform|tell|keep)s?\s+(?:him|her|them|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms))? [A-Z])\b|confirm\w*\s+(?:this\s+)?(?:to|in writing))/gi,
  },
  {
    kind: "provide-service",
    pattern:
      /\b(?:(?:arrange|provide|put in place|put|secure|reinstate|deliver|offer|start|restart|begin|find|identify|inspect|install|carry out|complete|fit|move|make sure|ensure|allow|let|take over|collect|repair|supply|place|consider|obtain|ask|seek|resume|continue|improve|cancel|withdraw|prioritise|award|amend|add|treat|invite|allocate|appoint|contact|liaise|meet|work with|support|visit|enforce|serve|clear|pursue|confirm|implement|set up)(?:s|es|ing)?)\b/gi,
  },
];

/** Kinds that improve a service rather than remedy one person's injustice. */
export const SERVICE_KINDS: ReadonlySet<RemedyKind> = new Set([
  "staff-reminder",
  "training",
  "policy-procedure-review",
  "audit-case-review",
  "monitoring",
  "action-plan",
  "publish-information",
  "resource",
  "remedy-others",
]);
