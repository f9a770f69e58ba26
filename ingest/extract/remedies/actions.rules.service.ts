/** Improvements that are told by who does what how often, or for whom, rather than by one verb and its object. */
import type { RemedyKind } from "../../../data/vocabulary.ts";

const STAFF =
  "(?:staff|officers?|teams?|managers?|workers?|advisers?|assessors?|handlers?|surveyors?|planners?|clerks?|crews?|carers?|reviewers?|caseworkers?|wardens?|employees)";
const PERIOD =
  "(?:every|each|once an?)\\s(?:other\\s)?(?:day|night|morning|evening|week|fortnight|month|quarter|term|(?:six|three)\\smonths|year|Monday|Tuesday|Wednesday|Thursday|Friday)";
const WATCHES =
  "(?:looks?|reads?|signs?|checks?|chas(?:e|es|ed)|goes|go|empt(?:y|ies)|sees?|reviews?|samples?|tests?|opens?)";

/** Those who use a service, all of them. */
const USERS =
  "(?:everyone|everybody|anyone|(?:all|each|every)\\s(?!(?:of\\s)?(?:(?:its|the)\\s)?(?:[\\w-]+\\s){0,2}?(?:staff|officers?|teams?|managers?|workers?|social|assessors?|handlers?|schools?|providers?|agenc(?:y|ies)|homes?|contractors?|departments?|councillors|members|advisers?|relevant)\\b)[a-z])";
const RULES =
  "(?:rules|guidance|guides?|polic(?:y|ies)|leaflets?|fact\\s?sheets?|booklets?|information|charter|criteria|handbook)";

/** Tried in order, before the general table; each begins with the verb of the order. */
export const SERVICE_RULES: readonly { readonly kind: RemedyKind; readonly pattern: RegExp }[] = [
  // "consult again on its policy", "consult parents about changes to its arrangements".
  {
    kind: "policy-procedure-review",
    pattern:
      /\bconsults?\s(?:[\w-]+\s){0,4}?(?:on|about|over)\s(?:(?:any|the|some|proposed)\s)*(?:changes\sto\s)?(?:its|the|a|all)\s(?:[\w-]+\s){0,4}?(?:polic(?:y|ies)|schemes?|strateg(?:y|ies)|arrangements|criteria|procedures?|rules|charges|charging)\b(?![^.;£]{0,60}\b(?:his|her|Mr|Mrs|Ms|Miss)\b)/gi,
  },
  // "send everyone who has a permit its rules", "give every tenant the new leaflet": all who use the service, and not its staff.
  {
    kind: "publish-information",
    pattern: new RegExp(
      `\\b(?:send|give|issue|post|email|supply|provide)s?\\s(?:out\\s)?${USERS}[^.;£]{0,70}?\\b${RULES}\\b|\\b(?:send|give|issue|post|email|supply|provide|circulate)s?\\s(?:out\\s)?(?:an?|its|the)\\s(?:[\\w-]+\\s){0,5}?${RULES}\\sto\\s${USERS}`,
      "gi",
    ),
  },
  // "introduce a tracker of recommendations", "set up a system to record reviews".
  {
    kind: "monitoring",
    pattern:
      /\b(?:introduc(?:e|es|ing)|set(?:s|ting)?\sup|put(?:s|ting)?\sin(?:to)?\splace|keep(?:s|ing)?|creat(?:e|es|ing)|start(?:s|ing)?|begin(?:s|ning)?|establish(?:es|ing)?)\s(?:an?\s)(?:[\w-]+\s){0,2}?(?:tracker\b|log\sof\b|(?:system|process|register|spreadsheet|database|way)\s(?:(?:for|of)\s(?:recording|tracking|monitoring|logging|chasing)|to\s(?:record|track|monitor|log|chase|flag))\b)/gi,
  },
  // "do a full audit of its waiting list".
  {
    kind: "audit-case-review",
    pattern:
      /\b(?:carr(?:y|ies)\sout|do|does|complete|undertake|conduct|commission|arrange|hold|begin|start|mak(?:e|es))s?\san?\s(?!(?:daily|weekly|fortnightly|monthly|quarterly|regular|annual|random|spot)\b)(?:[\w-]+\s){0,2}?audit\sof\s(?!(?:his|her|Mr|Mrs|Ms|Miss)\b)/gi,
  },
  {
    kind: "audit-case-review",
    pattern:
      /\b(?:review|check|examine|go\sthrough|look\s(?:at|through))s?\s(?:its|the|all)\s(?:[\w-]+\s){0,2}?(?:caseload|cases|records|files|accounts|registers?|lists?)\sto\s(?:identify|establish|pick|find|see|check|make)\b/gi,
  },
  {
    kind: "monitoring",
    pattern:
      /\b(?:start|begin)s?\s(?:comparing|checking|sampling|testing|reconciling)\s[^.;£]{2,80}?\b(?:each|every)\s(?:day|week|month|quarter|year)\b/gi,
  },
  {
    kind: "publish-information",
    pattern:
      /\b(?:provide|give|send|issue)s?\s(?:clear\s)?written\sinformation\sabout\s[^.;£]{2,60}?\sto\s(?:everybody|everyone|anybody|anyone|all|each)\b|\b(?:give|hand|send|offer)s?\s(?:out\s)?(?:an?|its|the)\s(?:[\w-]+\s){0,2}?(?:leaflets?|fact\s?sheets?|booklets?)\b[^.;£]{0,40}?\bto\s(?:every|each|all|everybody|everyone|anyone)\b/gi,
  },
  {
    kind: "monitoring",
    pattern:
      /\b(?:(?:introduc|establish)(?:e|es|ing)|(?:bring|put|start|begin|set|keep|run)(?:s|ing)?(?:\s(?:in(?:\splace)?|up))?)\s+an?\s+(?:daily|weekly|fortnightly|monthly|quarterly)\s+(?:checks?|lists?|logs?|reports?|audits?|reviews?)\b|\bcarr(?:y|ies)\sout\san?\s(?:daily|weekly|fortnightly|monthly|quarterly)\s(?:checks?|audits?|samples?)\b/gi,
  },
  {
    kind: "monitoring",
    pattern: new RegExp(
      `\\b(?:have|name|appoint|set\\sup|start|begin|see\\sthat|make\\ssure\\sthat|ensure\\sthat)\\s+[^.;£]{2,110}?\\b${WATCHES}\\b[^.;£]{0,70}?\\b${PERIOD}\\b`,
      "gi",
    ),
  },
  {
    kind: "monitoring",
    pattern: new RegExp(
      `\\ban?\\s(?:senior\\s)?(?:supervisor|manager|officer)\\s+will\\s+${WATCHES}\\b[^.;£]{0,70}?\\b${PERIOD}\\b`,
      "gi",
    ),
  },
  {
    kind: "monitoring",
    pattern: new RegExp(
      `\\b(?:introduc(?:e|es)|keeps?|put\\sin\\splace|set\\sup)\\s[^.;£]{2,110}?\\bby\\san?\\s(?:senior\\s)?(?:manager|supervisor|officer|head\\sof\\s\\w+)\\b[^.;£]{0,30}?(?:${PERIOD}|\\bweekly|\\bmonthly|\\bquarterly)\\b`,
      "gi",
    ),
  },
  {
    kind: "remedy-others",
    pattern:
      /\b(?:writ(?:e|es)\s+(?:by\s\w+\s)?to\s+(?:each|every|all)\s+(?:of\sthe\s)?(?!(?:its|the)\s)[\w-]+\s+(?:\w+\s)?(?:who|whose)|writ(?:e|es)\s+to\s+the\s+(?:other\s\d+|families\sof\sthe\s\d+)|invit(?:e|es)\s+(?:the\s(?:other\s)?\d+|all|each|every)\s[\w-]+\s+(?:who|whose|to)|(?:repay|pay|refund)s?\s+(?:the\s(?:other|remaining)\s(?:\d+|[a-z]+(?:ty|een|en|ve|ht|ne|ix))\b|any\s(?:arrears|underpayments?)\s(?:(?:that|which)\s)?it\sfinds|those\s(?:that|who|which)\s(?:were|was|have|had|paid)))\b/gi,
  },
  // "look for other landlords who were sent the letter and refund them": sought out to be put right.
  {
    kind: "remedy-others",
    pattern:
      /\b(?:looks?\sfor|identif(?:y|ies)|finds?|traces?)\s(?:any\s|the\s)?other\s(?!cases?\b|files?\b|records?\b)[a-z]+\b(?=[^.;:]{2,140}?\band\s(?:(?:refund|repay|reimburse|compensate|pay|offer)s?\s(?:to\s)?(?:them|those|each|him|her)\b|(?:correct|adjust|backdate|increase|restore|recalculate|reinstate)s?\s(?:their|those|these|any|the)\s|(?:put|make|set)s?\s(?:right|good)\b))(?!\s[^.;:]{0,60}\b(?:Mr|Mrs|Ms|Miss|her|his)\b)/gi,
  },
  {
    kind: "audit-case-review",
    pattern:
      /\b(?:compar(?:e|es)\s+(?:its|the|all)\s[^.;£]{2,80}?\b(?:with|against)\s(?:its|the)\b|(?:go|goes|look|looks)\s+(?:back\s)?(?:within\s[\w-]+\s\w+\s)?(?:through|at)\s+(?:all\s(?:the\s)?[\w-]+\s[^.;£]{0,40}?\bsince\b|(?:the\s)?(?:[\w-]+\s){0,5}?(?:\d+\s)?other\s(?:\d+\s)?\w+)|inspects?\s+the\s(?:[\w-]+\s){1,3}of\s(?:the|its)\sother\b|(?:look|go)s?\s+(?:back\s)?(?:at|through)\s(?:every|each|all)\s(?:the\s|its\s)?(?:[\w-]+\s){1,4}?(?:between|since|from|made|given|sent|issued|refused|to\ssee)\b|(?:check|review|examine|look\sat)s?\s(?:(?:the|its|all|any)\s)?(?:[\w-]+\s){0,2}?(?:letters|bills|notices|emails|forms|invoices|replies|awards|tickets|fines)\s(?:sent|issued|made|given|refused)\b|identif(?:y|ies)\s+(?:any\s)?other\s(?:[\w-]+\s){1,3}?(?:who|whose)\b)/gi,
  },
  {
    kind: "staff-reminder",
    pattern: new RegExp(
      `\\b(?:let(?:s|ting)?\\s+(?:its|all|the)\\s(?:[\\w-]+\\s){0,5}?${STAFF}\\sknow\\b|puts?\\sout\\san?\\s(?:\\w+\\s)?(?:note|notice|bulletin|memo|reminder)\\sto\\b|gives?\\s+(?:its|all|the)\\s(?:[\\w-]+\\s){0,3}?${STAFF}\\san?\\s(?:[\\w-]+\\s){0,2}?(?:script|card|crib sheet|note)\\b|(?:make\\ssure|ensure|see|check)\\s(?:that\\s)?(?:[\\w-]+\\s){0,6}?${STAFF}\\s(?:know|are\\saware|understand)\\b|see\\sthat\\s(?:every|all|each)\\s(?:\\w+\\s)?${STAFF}\\b|(?:circulate|send|email|share)s?\\s(?:(?:an?|its|the|copies\\sof)\\s){0,2}(?:[\\w-]+\\s){0,3}?(?:rules|procedures?|polic(?:y|ies))\\s(?:to|with)\\s(?:its|all|every|each|the)\\s(?:[\\w-]+\\s){0,3}?${STAFF}\\b)`,
      "gi",
    ),
  },
  // "talk this case through at a team meeting", "put the lessons to its managers' meeting".
  {
    kind: "staff-reminder",
    pattern:
      /\b(?:talk|discuss|raise|put|take|bring|go)(?:es|s)?\s[^.;£]{0,30}?\b(?:this|the|our|its)\s(?:case|complaint|decision|findings|lessons|learning|report)\b[^.;£]{0,40}?\b(?:at|to|with)\s(?:an?|its|the|all)\s(?:[\w'’-]+\s){0,3}?(?:meetings?|briefings?|away day|staff|teams?|members|agency|contractors?)\b/gi,
  },
  {
    kind: "staff-reminder",
    pattern:
      /\bwrites?\sto\s(?:its|the|all)\s(?:[\w-]+\s){0,2}?(?:contractors?|agents|bailiffs|providers|schools|agenc(?:y|ies)|carers|landlords)\s(?:telling|reminding|asking|saying|about|to\s(?:remind|tell|ask|say))\b/gi,
  },
  {
    kind: "staff-reminder",
    pattern:
      /\b(?:writ(?:e|es)|speaks?|talks?)\sto\s(?:(?:all|each|every)\s(?:of\s)?)?(?:its|the|any|all)\s(?:[\w-]+\s){0,2}?(?:contractors?|agents?|providers?|agenc(?:y|ies)|landlords?|suppliers?|operators?)\s(?:about|telling|reminding|asking|to\s(?:remind|tell|ask))\s(?:it\s|them\s)?(?:of\s|about\s|that\s)?(?:the\s(?:need|importance|duty|requirement)|how|when|what|its\s(?:duty|duties)|their\s(?:duty|duties)|[a-z]+ing|[a-z]+s\sare)\b(?![^.;£]{0,90}\b(?:his|her|Mr|Mrs|Ms|Miss)\b)/gi,
  },
  {
    kind: "training",
    pattern: new RegExp(
      `\\b(?:(?:goe?s?|send|put|attend|pay\\sfor)s?\\s(?![^.;£]{0,40}\\b(?:him|her|his|Mr|Mrs|Ms|Miss)\\b)[^.;£]{0,50}?\\ban?\\s(?:[\\w-]+\\s){0,2}?course\\s(?:on|about|in)\\b|shows?\\s(?:them|(?:its|all|the)\\s(?:\\w+\\s){0,2}?${STAFF})\\show\\sto|(?:give|hold|run|arrange)s?\\s(?:(?:its|the|all|their)\\s(?:[\\w'’-]+\\s){0,3}?${STAFF}\\s)?an?\\s(?:[\\w-]+\\s)?(?:session|course)\\s(?:with|on|about|in|for\\s(?:its|the|all|front|new))\\b)`,
      "gi",
    ),
  },
  {
    kind: "policy-procedure-review",
    pattern:
      /\b(?:have\s+(?:an?|two|its|officers|staff)\s[^.;£]{3,80}?\bbefore\b|have\s+(?:the|all|any|its)\s[^.;£]{3,60}?\b(?:sent|copied|put|logged|shared)\s(?:to|in|on|with)\b|mak(?:e|es)\s(?:the|its)\s(?:[\w-]+\s){1,3}use\san?\s(?:new\s)?(?:form|checklist|template)|have\san?\s(?:[\w-]+\s){0,2}?(?:system|process|procedure|register|protocol|arrangement|checklist)s?\s(?:in\splace|ready|running|working)\b|(?:look\sinto|find\sout|work\sout|establish)s?\s(?:why|how)\s(?![^.;£]{0,80}\b(?:he|she|his|her|him|Mr|Mrs|Ms|Miss)\b)|mak(?:e|es)\splain\sin\sits\s|(?:set|write)s?\s(?:out|down)\s+who\s(?:does|decides|is)\b|(?:put|set|lay)s?\s(?:out\s|down\s)?in\swriting\s(?:who|how|when|which|by\swhen)\b(?![^.;£]{0,90}\b(?:her|his|him|she|he|Mr|Mrs|Ms|Miss)\b)|writ(?:e|es)\s(?:its|the)\s[^.;£]{2,50}?\sinto\s(?:an?|its|the)\s(?:[\w-]+\s)?(?:document|agreement|protocol|contract|procedure|policy|guidance)\b|sets?\san?\snew\s(?:[\w-]+\s)?rates?\b|(?:rewrit|chang|reword|redraft|amend)(?:e|es|s)?\s+(?:its|the)\s(?:[\w-]+\s){0,3}?(?:letter|email|list|message|script|screen)\b(?!\s(?:to|of)\s(?:her|him|them|Mr|Mrs|Ms|Miss)\b)|(?:withdraw|drop|end|abandon)s?\s+its\s(?:[\w-]+\s)?(?:policy|practice|rule)\b|(?:review|change|amend|revise|reword|correct|improve|simplify)s?\sthe\s(?:wording|layout|text)\s(?:of|in|on)\s(?!her\b|his\b|Mr|Mrs|Ms|Miss)|tak(?:e|es)\sthe\s(?:phrase|words|wording|sentences?|paragraphs?)\s(?:[\w-]+\s){0,4}?out\sof\b|puts?\san?\s(?:automatic|standard)\s(?:reply|message|notice)\son\b|(?:information|wording|a\sparagraph)\s[^.;]{0,60}?\bwill\sbe\s(?:put|added|included)\s(?:in|on|to)\b|arranges?\sfor\san?\s(?:list|report|log)\s[^.;£]{2,60}?\bto\sbe\s(?:shared|sent|passed)\b)/gi,
  },
  // "take the fee out of its contract", "remove such words from every letter".
  {
    kind: "policy-procedure-review",
    pattern:
      /\b(?:remove|withdraw|lift|delete|strike|take|drop|cut)s?\s(?:out\s)?(?![^.;]{0,60}\b(?:his|her|Mr|Mrs|Ms|Miss)\b)[^.;]{2,60}?\s(?:from|out\sof)\s(?:its|every|all|the\sstandard)\s(?:[\w-]+\s){0,3}?(?:brochures?|contracts?|forms?|letters?|leaflets?|web\s?sites?|polic(?:y|ies)|terms|templates?|agreements?|handbooks?|scripts?)\b/gi,
  },
  {
    kind: "audit-case-review",
    pattern:
      /\b(?:go(?:es)?|look|read|work)s?\s(?:back\s)?through\s(?:every|each|all(?:\sof)?(?:\sits|\sthe)?)\s(?!of\s(?:his|her)\b)[a-z]/gi,
  },
  // "look again at everyone else who lost a place".
  {
    kind: "audit-case-review",
    pattern:
      /\blooks?\sagain\s+at\s(?:everyone|everybody|anyone|anybody|all\sthose|those|the\sother\s[\w-]+|others)\s(?:else\s)?(?:who|whose|that)\b/gi,
  },
  {
    kind: "resource",
    pattern:
      /\b(?:appoint|hire|engage|find|employ|contract)s?\s(?:enough|more|additional|extra|further|another|at\sleast\s\w+|two|three|four|five|six)\s(?:[\w-]+\s){0,2}?(?!(?:weeks?|months?|days?|hours?|sessions?|lessons?|visits?)\b)[a-z]+s\b(?!\s(?:of|for)\s(?:her|him|his|them|Mr|Mrs|Ms|Miss|the\s(?:family|child))\b)/gi,
  },
  {
    kind: "action-plan",
    pattern:
      /\b(?:tak(?:e|es)\s+a\sreport\b[^.;£]{0,90}?\bto\s(?:the|its)\s(?:\w+\s)?(?:committee|cabinet|board|panel)|lets?\s(?:us|me|the Ombuds\w+)\sknow\s(?:how|what|when))\b/gi,
  },
];

/** Steps for one person in words that the general table reads as something else. */
export const PERSONAL_RULES: readonly { readonly kind: RemedyKind; readonly pattern: RegExp }[] = [
  {
    kind: "apology",
    pattern:
      /\b(?:arrange|ask)s?\sfor\s[^.;£]{2,60}?\bto\s(?:meet|visit|see|ring|telephone)\s[^.;£]{1,40}?\bto\s(?:say\s(?:that\s(?:it|they)\s(?:is|are)\s)?sorry|apologise)\b/gi,
  },
  // "consider Mr M under the discretionary scheme".
  {
    kind: "reconsider-decision",
    pattern:
      /\b(?:consider|assess|look\sat|decide|treat)s?\s(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\s[A-Z]\w*(?:[’']s\s\w+)?|him|her|them|(?:his|her|their|the)\s(?:application|case|claim|request))\s(?:again\s|afresh\s)?(?:under|against)\s(?:its|the|an?)\s(?:[\w-]+\s){0,3}?(?:scheme|policy|criteria|rules|discretion|powers?|fund)\b/g,
  },
  {
    kind: "correct-records",
    pattern: /\btak(?:e|es)\s[^.;£]{2,40}?\boff\s(?:the|her|his|their|its)\s(?:\w+\s)?(?:files?|records?)\b/gi,
  },
  {
    kind: "complete-complaint-stage",
    pattern: /\bappoints?\san?\s(?:independent\s)?investigating\sofficer\b/gi,
  },
  {
    kind: "issue-document",
    pattern:
      /\b(?:write|draw\sup|prepare)s?\s(?:her|him|them|an?|the)\s(?:new\s|fresh\s|proper\s)?(?:pathway|care|support|care\sand\ssupport|EHC|transition)\splan\b/gi,
  },
  {
    kind: "named-contact",
    pattern:
      /\b(?:be\sgiven\sa\sdirect\s(?:number|line)|gives?\s(?:her|him|them|(?:Mr|Mrs|Ms|Miss)\s[A-Z]\w*)\s(?:the\sname\sof\s(?:one|an?)|a\sdirect\s(?:number|line))|the\sname\sof\sone\s(?:officer|person|manager|worker))\b/gi,
  },
  {
    kind: "explain",
    pattern:
      /\bconfirms?\s(?:that\s)?(?:it\sholds\sno|no\s(?:more|money|debt)|(?:she|he|they)\sowes?\s(?:nothing|no))\b/gi,
  },
  {
    kind: "provide-service",
    pattern:
      /\b(?:do(?:es)?\s(?:the|these|those|any)\s(?:[\w-]+\s){0,2}?(?:works?|repairs?)\b|names?\s(?:an?|the)\s(?:[\w-]+\s){0,2}?(?:provider|placement|school|setting|tutor|therapist|agency)\b|(?:restores?|sees?\sto\sit\sthat)\s(?:(?:her|his|their|the|[A-Z]’s|[A-Z]'s|[A-Z]\b)|(?:Mr|Mrs|Ms|Miss)\s))/g,
  },
];
