/** Kinds of action by verb and object: a table of the genre's words. Order matters where said. */
import type { RemedyKind } from "../../../data/vocabulary.ts";
import { PERSONAL_RULES, SERVICE_RULES } from "./actions.rules.service.ts";

/** Kinds of action by verb and object. First match at a place wins; `service` rules are improvements. */
export interface ActionRule {
  readonly kind: RemedyKind;
  readonly pattern: RegExp;
}

const ITS = "(?:its|their|the|all|any|relevant|a|an|our|new|clear|written|how)";

const STAFF =
  "(?:staff|officers?|teams?|employees|managers|workers|investigators|social workers|practitioners|members|panel|clerks?|crews?|contractors?|agents|call handlers|caseworkers|councillors|inspectors|wardens|assessors|attendants|drivers|operatives|surveyors|planners|advisers|receptionists|engineers|nurses|supervisors|(?:care|complaint) handlers|departments?|services?|those)";

const PROCEDURE =
  "(?:agreements?|service(?!\\s+(?:user|charge))s?|inventor(?:y|ies)|registers?|log|tracker|polic(?:y|ies)|procedures?|process(?:es)?|practices?|protocols?|guidance|templates?|standard letters?|letters|forms?|contracts?|systems?|arrangements|checklists?|scheme|schedule|timescales|criteria|guidelines|strateg(?:y|ies)|software|handbook|record[- ]keeping|ways? of working|working practices|commissioning|terms and conditions|methods?|approach|rules|safeguards|rule|checks? (?:on|of|before|that|to|so)|(?:second|final) checks?|way of|flags?|prompts?|alerts?|diar(?:y|ies)|quality assurance|staffing|tenancy agreements?)";

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
      /\b(?:apologi[sz](?:e|es|ing)|(?:say|says|saying|tell|tells|express)\w*\s+(?:[^\s;]+\s+){0,5}?(?:sorry|regret)\b|(?:written|formal|sincere|full|further|fresh|joint|personal|meaningful|suitable|clear|separate|letters? of|an|the|its(?: own)?|their(?: own)?|unreserved) apolog(?:y|ies)|letters? (?:saying|in which [^.;£]{2,50}? says?) (?:that (?:it|they) (?:is|are) )?sorry|(?:director|manager|head|leader|chief executive|officer|mayor)(?:[’']s) apolog(?:y|ies)|(?:proper|genuine|fuller|better|handwritten|honest) apolog(?:y|ies)|(?<=\b(?:will|should|must|to) (?:both |also |each |all )?be )apologi[sz]ed to|apolog(?:y|ies) (?:to|for|from|in|letter)|express\w* (?:its|their) (?:sincere )?regret)\b/gi,
  },
  ...PERSONAL_RULES,
  ...SERVICE_RULES,
  {
    kind: "remedy-others",
    pattern:
      /\b(?:(?:pay|offer|provide|give|refund|reimburse|apply|extend|make)\w*\s+(?:[^\s;]+\s+){0,8}?(?:the )?(?:others? (?:similarly )?affected|other (?:\w+ )?(?:complainants|families|people|tenants|residents|applicants|parents|service users|carers|guardians|customers|households|drivers|children)|anyone (?:else )?(?:similarly )?affected|those (?:similarly )?affected)|(?:contact|write\s+to|invite|identify and (?:contact|remedy))\w*\s+(?:\S+\s+){0,4}?(?:other (?:\w+ )?(?:people|families|residents|tenants|applicants|parents|service users|carers|guardians|customers|households|drivers|children|\S+(?: \S+)? who\b)|others (?:similarly |who (?:may|were|have) )?(?:affected|been)?|(?:the\s)?(?:families|parents|people|residents|tenants|applicants|carers|customers)\s(?:it finds|found|who (?:were|was|had|have|may|should))\b|any(?:one|body)?(?:\s+\w+){0,2}\s+(?:who|whose|affected)\b|everyone|all (?:those )?(?:affected|families|applicants|tenants|residents|parents)))\b/gi,
  },
  {
    kind: "audit-case-review",
    pattern:
      /\b(?:(?<!\b(?:an?|the|weekly|monthly|daily|quarterly|regular|its|this|that|of|second|final|spot) )(?:review|look|looks|check|examine|revisit|reconsider|reassess|consider|search|go|run|carry out|list|find|audit|sift|trawl|test)\w*(?:,\s(?:by|within)\s[^,;]{3,40},)?\s+(?:(?:again|back|out|a check|checks?)\s+){0,2}(?:(?:at|for|into|through|over|on|of)\s+)?(?:(?:every|each|all|any)\s+(?:\S+\s+){0,4}?(?:refusals?|forms?|pupils?|PCNs?|tickets|households?|cases?|appeals?|applications?|applicants?|claims?|complaints?|decisions?|referrals?|placements?|plans?|files?|records?|accounts?|requests?|children|families|residents|tenants|people|charges|assessments?|calculations?|notices?|orders?|awards?|badges?)\b(?=\s+(?:that|which|who|whose|since|from|between|in the|made|referred|cancelled|refused|opened|closed|dealt|received|affected|with|for the|of the|where|to see|to find|placed|left|it|decided|issued|under|on a|over|during|given|held|still|waiting)\b)|(?:whether|if|to see (?:if|whether))\s+(?:(?:there\s+(?:is|are|was|were)\s+)?(?:anyone|anybody|someone|somebody|any(?:\s+\w+)?|others?|more|further|similar)\b)|(?:its|the|all)\s+(?:\w+\s+)?(?:records|files|accounts|registers?|rolls?|caseload)\b(?=\s*(?:[,;.]|$|and\b|for\b|to (?:see|find|check|make)))|(?:(?:the|its)\s+)?(?:refusals|decisions|applications|claims|complaints|cases|placements|charges|bills|awards|assessments|referrals|reports|closures)\b[^.;]{0,50}?\b(?:in|over|from|since|between|of)\s+(?:the\s+(?:last|past)|January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)|(?:\S+\s+){1,5}?(?:for|of)\s+(?:all|every|each|other|any)\s+(?:\S+\s+){0,2}?(?:clients|residents|tenants|people|children|families|customers|applicants|households|pupils|users|patients)\b|(?:that|whether|if)\s+[^.;,]{0,90}?\b(?:were|was|had been|have been|has been)\b(?!\s+(?:done|completed|paid|made|carried))|the\s+(?:plans|cases|files|accounts|records|bills|assessments|charges|applications)\s+of\s+(?:everyone|everybody|anyone|all|others|other|the\s+\d+|people))|(?:recalculat|review|reassess|check|correct|contact|identif|reconsider|examin)\w*\s+(?:\S+\s+){0,6}?(?:each|every|all|any)\s+(?:\S+\s+){0,3}?(?:who|whose|affected|in the same)\b|(?<!\b(?:weekly|monthly|daily|quarterly|regular) )(?:audit|sample|dip-sample)\w*\s+(?:\S+\s+){0,4}?(?:cases|placements|packages|files|charts|records|decisions|assessments|guardians|accounts|other|its|plans|complaints|applications|calls|logs|care)|(?<!\b(?:its|the|of|an?) )(?:audit(?:s|ed|ing)?)\b(?!\s+(?:letters?|teams?|officers?|reports?|trail))|(?:review|look|check|examine|revisit|reconsider|reassess|identify|consider|search|find out|establish)\w*(?:,\s+(?:by|within)\s[^,;]{3,40},)?\s+(?:again\s+)?(?:(?:at|for|into|through|its)\s+)?(?:\S+\s+){0,5}?(?:(?:other|similar|existing|open|current|recent|past|all|a sample of|\d+)\s+(?:\S+\s+){0,3}?(?:cases?|placements|assessments|plans|records|reports|reviews|packages|charges|bills|letters|notices|calculations|refusals|decisions|applications|complaints|accounts|files|children|claims|appeals|families|pupils|residents|carers|tenants|complainants)|(?:whether|if|to see (?:if|whether)|any) (?:there are )?(?:any )?(?:others?|other \S+)|others (?:who|affected|may|similarly)|for (?:any )?other|sample of|cases? of (?:other|all|any)))\b/gi,
  },
  {
    kind: "staff-reminder",
    pattern: new RegExp(
      `\\b(?:(?<!\\b(?:(?:put(?:s|ting)?|build|add|insert|include|programme) (?:an?|in an?)|(?:cancel|withdraw|recall|stop)(?:s|ling|ping|ing)? (?:the|its|any|all|both|these)) )remind(?:s|ing|ed|er|ers)?\\b(?!\\s+(?:him|her|(?:Mr|Mrs|Ms|Miss)\\b))|(?:brief|instruct|tell|advise(?!r)|inform|ensure|make sure|highlight to|alert)\\w*\\s+(?:that\\s+)?(?:all\\s+)?(?:its\\s+|relevant\\s+|the\\s+)?(?:\\S+\\s+){0,3}?${STAFF}\\b|(?:share|circulate|discuss|disseminate|cascade)\\w*\\s+(?:a copy of\\s+)?(?:(?:this|the|our|my|these|its|learning|lessons)\\s+)?(?:\\S+\\s+){0,6}?(?:decision|findings|learning|lessons|statement|report|guidance|briefing)|(?:issue|provide|give|send|circulate|produce)\\w*\\s+(?:\\S+\\s+){0,4}?(?:guidance|briefings?|reminders?|instructions?|advice|bulletin|memo)\\s+(?:\\S+\\s+){0,4}?(?:to|for|on|about)\\s+(?:\\S+\\s+){0,4}?(?:${STAFF}|those)\\b|(?:issue|provide|give|send)\\w*\\s+(?:all\\s+)?(?:of\\s+)?(?:its\\s+|the\\s+)?(?:\\S+\\s+){0,3}?${STAFF}\\s+(?:\\S+\\s+){0,3}?(?:guidance|advice|instructions?|briefings?|reminders?|notes?)\\b|(?:write to|email|contact|notify|tell|advise)\\s+(?:all|every|each)\\s+(?:of\\s+)?(?:its\\s+|the\\s+)?(?:\\w+\\s+){0,2}?(?:schools?|providers?|agenc(?:y|ies)|care homes?|headteachers?|GPs|landlords?|academies|governors)|(?:staff|team) (?:briefing|guidance|reminder|bulletin)s?|issue (?:staff |clear |new |further )?guidance\\b|guidance to (?:its|all|the|relevant)|staff guidance|(?:send|circulate|issue|give|email)\\w*\\s+(?:\\S+\\s+){0,3}?(?:notes?|emails?|letters?|messages?|circulars?|cop(?:y|ies)|summar(?:y|ies)|our (?:\\w+ ){0,2}guide|guide)\\s+(?:\\S+\\s+){0,6}?(?:to|for)\\s+(?:(?:all|every|each|of|its|the|relevant)\\s+){1,3}(?:\\w+\\s+){0,2}?${STAFF}\\b|explain\\w*\\s+to\\s+(?:(?:all|its|the|relevant)\\s+){1,2}(?:\\w+\\s+){0,2}?${STAFF}\\b|(?:us|giv|tak|shar|present)\\w*\\s+(?:\\S+\\s+){1,4}?(?:case|complaint|decision)\\s+(?:\\S+\\s+){0,6}?(?:as|for) (?:an? )?(?:learning|training|case study|example|lesson))`,
      "gi",
    ),
  },
  // Guidance given to those who do the work: "send its hospital team the relevant pages", "give its duty team a guide".
  {
    kind: "staff-reminder",
    pattern: new RegExp(
      `\\b(?:(?:send|give|provide|issue|email)(?:s|ing)?\\s+(?:all\\s+)?(?:its|the|their)\\s+(?:\\S+\\s+){0,3}?${STAFF}\\s+(?:with\\s+)?(?:a|an|the|some|new|clear|written|copies)\\s+(?:[\\w-]+\\s+){0,4}?(?:guides?|guidance|pages?|notes?|lists?|rules|checklists?|extracts?|briefings?|summar(?:y|ies))\\b|require(?:s)?\\s+(?:all\\s+)?(?:its|the|their)\\s+(?:\\S+\\s+){0,3}?${STAFF.replace("advisers", "advisers?")}\\s+to)\\b`,
      "gi",
    ),
  },
  {
    kind: "audit-case-review",
    pattern:
      /\b(?:inspect|check|look at|re-?inspect|review|test)(?:s|ing)?\s+(?:a sample of\s+)?(?:(?:the\s+)?last\s+(?:\d+|ten|twenty|thirty|fifty|hundred)\s+(?:[\w-]+\s+)?(?:jobs|works|repairs|cases|decisions|visits|letters|files|placements|applications)|its\s+(?:[\w-]+\s+){0,2}?(?:emails|letters|decisions|invoices|notices|replies)\s+(?:for|of|from|over|since)\b)/gi,
  },
  {
    kind: "staff-reminder",
    pattern: new RegExp(
      `\\b(?:write|produce|prepare|issue|circulate|draft)s? an? (?:\\w+ ){0,2}(?:note|briefing|bulletin|crib sheet|reminder) (?:for|to) (?:(?:its|the|all) )*(?:[\\w-]+ )?${STAFF}\\b`,
      "gi",
    ),
  },
  {
    kind: "remedy-others",
    pattern:
      /\b(?:write|writes) to the (?:famil(?:y|ies)|parents|people|residents|tenants|households|carers) of the (?:other )?\d+\b/gi,
  },
  // Changes to what is sent out, and arrangements between teams.
  {
    kind: "policy-procedure-review",
    pattern:
      /\b(?:(?:add|put|include|insert)s?\s+(?!his\b|her\b|Mr|Mrs|Ms|Miss)(?:[^\s;.]+\s+){1,8}?(?:to|into|in|on)\s+(?:its|the|all|every|their)\s+(?:\w+\s+){0,2}?(?:templates?|workflow|checklists?|(?:standard|decision|acknowledgement|appeal)\s+(?:\w+\s+)?(?:forms?|letters?|emails?))\b|arranges?\s+(?:that\s+(?!his\b|her\b|their\b|Mr|Mrs|Ms|Miss|the\b|an?\b)[a-z]+s\b|for (?:the|its) (?:[\w-]+ )?(?:teams?|departments?|services?) to\b))/gi,
  },
  {
    kind: "audit-case-review",
    pattern:
      /\b(?:ha(?:ve|s) (?:its|the) (?:\w+ ){0,2}?(?:registers?|records|files|accounts|cases|maps?) (?:checked|audited|reviewed|examined)|check with (?:every|each|all)|review (?:every|all|each)(?: of its)? (?:[\w-]+ ){0,4}?(?:allowances?|licences?|invoices?|permits?|tenanc(?:y|ies)|leases?|grants?|badges?)|check (?:every|all|each) (?:\w+ )?entr(?:y|ies))\b/gi,
  },
  {
    kind: "monitoring",
    pattern:
      /\bha(?:ve|s) (?:an?|its|the) (?:\w+ ){0,2}?(?:supervisor|manager|engineer|officer|inspector|surveyor)\s+(?:check|inspect|look at|watch)\b|\b(?:give|make)s? (?:an?|one) (?:\w+ ){0,2}?(?:manager|officer) (?:the job of|responsible for) (?:checking|watching|monitoring|overseeing|tracking)\b|\bset(?:s|ting)? up (?:an? )?(?:weekly|monthly|daily|quarterly|regular) (?:check|report|audit|list)s?\b/gi,
  },
  {
    kind: "action-plan",
    pattern:
      /\b(?:(?:send|give|show)s? (?:us|me) (?:its|an?) (?:\w+ )?(?:timetable|programme) (?:for|to|of)|lets? (?:us|me) (?:have|see) (?:its|an?) (?:\w+ )?(?:timetable|programme|plan) (?:for|to|of)|let (?:us|me) know (?:how|what (?:it|steps|changes)))\b/gi,
  },
  {
    kind: "training",
    pattern:
      /\b(?:(?:re-?)?train(?:s|ed|ing)?\b(?!\s+(?:course|provider|allowance|costs|fees|place))|refresher|workshops?|upskill\w*|learning session)\b/gi,
  },
  {
    kind: "publish-information",
    pattern:
      /\b(?:(?:(?<!\bas )publish|publicis|advertis)\w*|put(?:s|ting)?\s+up\s+(?:an?|some|clear|new)?\s*(?:\w+\s+){0,2}?(?:notices?|posters?|signs?)\b(?=\s+(?:saying|explaining|telling|that|which|in|at|on|setting|to))|(?:correct|update|amend|change|review|revise|improve|add|put|refresh|redo|rewrite|redraft|reword|reprint)\w*\s+(?:(?!(?:and|then)\s+(?:withdraw|remove|replace|publish|stop))\S+\s+){0,5}?(?:websites?|webpages?|web pages?|leaflets?|pages? (?:on|about) [^,;.]{2,40}? on its web ?site|published information|public information|factsheets?|online information|information (?:on|in|for|it (?:gives|publishes|provides))|brochure|fact ?sheets?|booklets?)|(?:stop|cease)s?\s+(?:using|saying|claiming|printing|describing)\b[^.;]{0,60}?\bin\s(?:its|the|any|all)\s(?:\w+\s)?(?:brochures?|leaflets?|websites?|adverts?|advertisements?|literature)|(?:display|post|show|list|advertise|put|make)\w*\s+(?:\S+\s+){0,6}?(?:on its (?:web ?site|web ?pages?|portal)|public(?:ly available)?\b)|(?:provide|produce|write|prepare|draw up|issue|print)\w*\s+(?:\S+\s+){0,3}?(?:leaflets?|fact ?sheets?|booklets?|posters?))\b/gi,
  },
  {
    kind: "action-plan",
    pattern:
      /\b(?:action plans?|improvement plans?|(?:prepare|draw up|make|write|produce|agree|set out|draft|bring forward|put forward|adopt)\w*\s+(?:an?|its|the)\s+(?!(?:re)?payment|care|support|treatment|EHC|pathway|personal|transition|safety)(?:\w+\s+)?plan\s+(?:for|to|showing|of how|that|which)\b|(?:send|make|give|present|submit)\w*\s+(?:an?\s+)?(?:\w+\s+)?reports?\s+to\s+(?:its|the|senior|scrutiny|cabinet|members|managers)|(?:tell|report(?:s|ing)? (?:back )?to|explain to|inform|update|write to|show|demonstrate to|provide|send|give|confirm to|set out (?:for|to))\s+(?:us|me|the Ombuds\w+|its (?:cabinet|committee|members)|(?:a )?(?:scrutiny|relevant) committee)\b(?:\s+(?:with|a|an|the|full|details?|report|evidence|proof|plan|of)){0,5}[^.;]{0,50}?\b(?:how|what|when|steps|on|of|the result|the outcome|plan|progress|whether|that it has)\b|(?:evidence|proof) (?:that )?(?:it|they) ha(?:s|ve)\b|(?:evidence|proof|details) of (?:the |what )?(?:steps|actions?|measures|improvements|changes)|what (?:steps|action)s?\b|steps (?:it|they) (?:has|have|will)|evidence (?:how|its|that)\b|say what (?:it|they) ha(?:s|ve) learned|(?:set out|explain|consider|decide|identify) (?:how|what) (?:it|they|steps) (?:will|can|could|intends?|plans?|would|to|might) (?:\S+\s+){0,3}?(?:improve|reduce|prevent|avoid|ensure|address|learn|clear|stop|meet|make)|lessons (?:learn\w*|can be)|learn(?:ed|t|ing)? (?:lessons )?from|(?<=(?:^|[;,:]\s?|\b(?:will|should|must|to|and|then|also)\s))report (?:back )?(?:to|on) (?!(?:Mr|Mrs|Ms|Miss|Dr|him|her|them)\b)|\ban? (?:\w+ ){0,2}report (?:to (?:us|me|its|the|senior|members|cabinet|scrutiny|councillors)|on (?:what|how|why|whether|its|the|progress|lessons))\b)/gi,
  },
  {
    kind: "resource",
    pattern:
      /\b(?:(?<!\b(?:new|all|any|for|its) )recruit(?:s|ing|ment)?\b|takes?\son\s(?:[\w-]+\s)?(?:more|extra|additional|further|new)\s[a-z]+|(?<!\bhow (?:it|they) (?:will|would) )fills?\s(?:the|its|all|both|any)\s(?:[\w-]+\s){0,2}?(?:posts|vacanc(?:y|ies))|(?:increase|add|secure|find|commission)\w*\s+(?:\S+\s+){0,3}?(?:capacity|staffing|resources?|providers|additional (?:staff|officers|provision))|additional (?:staff|capacity|resources))\b/gi,
  },
  {
    kind: "monitoring",
    pattern:
      /\b(?:(?:begin|start|carry out|make|do|run|introduce|hold)\w*\s+(?:an?\s+)?(?:weekly|monthly|daily|quarterly|regular|random|spot|six-monthly|annual)\s+(?:checks?|audits?|reviews?|reports?|samples?)|(?:produce|keep|make|draw up|compile)\w*\s+(?:an?\s+)?(?:weekly|monthly|daily|quarterly|regular)\s+(?:list|report|log))\b/gi,
  },
  {
    kind: "policy-procedure-review",
    pattern: new RegExp(
      `\\b(?:(?:introduc|establish|devis)(?:e|es|ed|ing|s)?\\s+(?!her|his|Mr|Mrs|Ms|Miss)\\w|(?:review|change|amend|revise|rewrite|update|introduce|develop|produce|create|draft|write|adopt|implement|improve|strengthen|alter|put in place|set up|establish|devise|agree(?!d?\\s+that\\s+£|d?\\s+to\\s+(?:circulat|send|shar|remind|train|brief|tell)|d?\\s+to\\s+(?:\\S+\\s+){1,2}?(?:Mr|Mrs|Ms|Miss|him|her|them|his)\\b)|redraft|correct|modify|overhaul|reconsider|evaluate|examine|design|bring in|draw up|lay out|begin|start|keep|run|clarify|replace|set|build|lay down)(?:s|d|ed|ing)?\\s+(?:(?:and|or|where necessary|if necessary)\\s+(?:\\w+\\s+){1,2})?(?:${ITS}\\s+)?(?:\\S+\\s+){0,7}?${PROCEDURE}|(?:review|consider|look(?: again)? at|examine|change|improve|reconsider|revise)(?:s|d|ed|ing)?\\s+(?:at\\s+)?(?:how(?: often| quickly| well| long| far| best)?|the way|whether its|the ways|what) (?:it|they|its|the|that it|in which|[a-z]+s (?:are|is|get))|(?:review(?:s|ing)?|looks? again at)\\s+(?:its|their)\\s+(?!decisions?\\b|offer|refusal|position|assessments? of|files?\\b|case\\b|calculation)[\\w£]+|(?:change|amend|revise|rewrite|reword|correct|improve)\\w*\\s+(?:the|its)\\s+(?:\\w+\\s+){0,2}?letter\\s+(?:it|they|that|which)|tak(?:e|es|ing)\\s+(?:\\S+\\s+){1,6}?out of\\s+(?:its|the|all)\\s+(?:\\w+\\s+){0,3}?(?:letters?|forms?|templates?|notices?|criteria|websites?|scheme|leaflets?|contracts?|polic(?:y|ies)|procedures?|guidance|handbook)\\b|service improvements?|review of (?:its|the|how)|(?:policy|procedure|process) reviews?|put(?:s|ting)?\\s+(?:an?|in|some|the)\\s+(?:\\S+\\s+){0,3}?(?:checks?|system|process|reminder|alert|flag|safeguards?|arrangements?|measures?|procedures?)\\b|add(?:s|ing)?\\s+(?:\\S+\\s+){0,6}?to\\s+(?:its|the|all)\\s+(?:\\w+\\s+){0,3}?(?:letters?|forms?|templates?|notices?|procedures?|checklists?|plans?)\\b(?!\\s+(?:it|she|he))|giv(?:e|es|ing)\\s+(?:its|all|the)\\s+(?:\\w+\\s+){1,3}?an?\\s+(?:\\w+\\s+){0,2}?(?:template|checklist|form|script)\\b|bring(?:s|ing)?\\s+(?:\\S+\\s+){1,5}?up to date|work(?:s|ing)? together (?:better|to))\\b`,
      "gi",
    ),
  },
  {
    kind: "monitoring",
    pattern:
      /\b(?:check\w*\s+(?:that\s+)?(?:his|her|their|the)\s+(?:\w+\s+)?(?:collections|calls|visits|deliveries)|(?:check|sampl|test|audit|inspect)(?:s|es|e|ing)?\b[^.;£]{1,80}?\b(?:(?:every|each|once a|once every|twice a)\s+(?:day|week|month|quarter|term|year|six months)|weekly|monthly|quarterly)\b|(?:hav|receiv|get|run)(?:e|s|ing)?\s+(?:an?\s+)?(?:weekly|monthly|quarterly|regular)\s+(?:report|list|check|audit)s?\b|(?:monitor(?!ing officers?\b)|supervis(?!or)|oversee|keep (?:under|a) (?:review|watch)|track)\w*|keep(?:s|ing)? to (?:statutory|its|the) (?:deadlines|timescales)|(?:ensure|make sure|ensures|ensuring|makes sure)\s+(?:that\s+)?(?:(?:all|its|their|future|in future|it|they|the (?:Council|Care Provider|provider|home)|staff|officers|families|parents|complaints|decisions|direct payments|stage|records?|reviews|assessments|applicants|residents|complainants|people|minutes|reasons|there (?:is|are)|any|responses|the reasons|the service|key|schools|care plans|plans|children|letters|investigations|this (?:does not|cannot))\b))/gi,
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
      /\b(?:re-?assess\w*|(?:carry out|complete|arrange|undertake|conduct|start|offer|begin|do|hold|starts|completes)\w*\s+(?:\S+\s+){0,6}?(?:(?:re-?)?assessments?(?!\s(?:teams?|staff|officers?|workers?|forms?|panel|process|procedures?|polic(?:y|ies)|service|unit)\b)|annual review|review of (?:her|his|their|the|Mr|Mrs|Ms|Miss|[A-Z][’']s) (?:\S+\s+){0,3}?(?:plan|package|needs|care|support))|(?:assess|review)(?:es|s|ing)?\s+(?:her|his|their|[A-Z][’']s|(?:Mr|Mrs|Ms|Miss) [A-Z][’']s|the (?:care|support)|each child))\b/gi,
  },
  {
    kind: "reconsider-decision",
    pattern:
      /\b(?:reconsider\w*|retake\w*|re-?hear\w*|(?:hold|arrange|offer|convene)\w*\s+(?:\S+\s+){0,4}?(?:appeals?|panel|hearing|review)|(?:make|take|reach|issue|hear)\w*\s+(?:\S+\s+){0,4}?(?:new|fresh|further|another)?\s?(?:decision|appeal)|decid(?:e|es)\b(?! what)|fresh (?:appeal|decision|panel)|look again at\b|looks? at (?:\S+\s+){1,4}again\b|review(?:s)?\s+(?:its|the) decisions?\b|recalculat\w*)\b/gi,
  },
  {
    kind: "issue-document",
    pattern:
      /\b(?:issue|send|provide|finalise|finish|complete|produce|give)\w*\s+(?:(?:him|her|them|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms))? [A-Z])\s+)?(?:with\s+)?(?:\S+\s+){0,5}?(?:(?:EHC|final|amended|care|support|personal housing|transition|pathway|draft)\s+(?:\S+\s+){0,2}?plans?|(?<=\b(?:issue|finalise|complete|finish)s? )(?:the|her|his|their) plan\b|decisions?(?: letters?)? with|decision letters?|notices?|copies|copy|appeal rights?|statement|breakdown|invoice|contract)\b/gi,
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
      /\b(?:(?:arrange|provide|put in place|put|secure|reinstate|deliver|offer|start|restart|begin|find|identify|inspect|install|carry out|complete|fit|move|make sure|ensure|allow|let|take over|collect|repair|supply|place|consider|obtain|ask|seek|resume|continue|improve|cancel|withdraw|prioritise|award|amend|add|treat|invite|allocate|appoint|contact|liaise|meet|work with|support|visit|replace|commission|enforce|serve|clear|pursue|confirm|implement|set up)(?:s|es|ing)?)\b/gi,
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
