/** Duties not kept: of safety, rights, consultation, enforcement, and of law and policy at large. Notation: faults.notation.ts. */
import { type FaultRule, rule } from "./faults.notation.ts";

export const PROCEDURE_RULES: readonly FaultRule[] = [
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
      rule(
        String.raw`\b(?:policy|policies|rule|scheme|criteria|cap)\b≈\b(?:allow|gave|give|leav|left|permit|mak|made)\w* no (?:discretion|exceptions?|room|allowance|provision)\b`,
      ),
      rule(
        String.raw`\b(?:scheme|policy|policies|criteria|procedure)\b≈\b(?:which|that)≈\b(?:does|do|did) not (?:comply|follow|accord|conform|reflect|meet)\b`,
      ),
      rule(String.raw`\bpolic(?:y|ies)\b≈\bunlawful\b`),
      rule(String.raw`\b(?:adopt|keep|maintain|operat|hav)ing≈\b(?:policy|rule|scheme|criteria)\b`),
      rule(String.raw`\bpolicy\b≈\b(?:which|that)≈\b(?:prevents?|rules? out|stops?|bars?|excludes?)\b`),
      rule(String.raw`\bpolicy\b≈\b(?:broke|breaks|breached) the law\b|\bfault for having (?:it|this|such)\b`),
      rule(String.raw`\b(?:scheme|policy|rule)\b≈\b(?:shuts? out|excludes?|bars?)\b|\bno (?:lawful|legal) basis\b`),
    ],
  },
  {
    code: "safeguarding-failure",
    patterns: [
      rule(
        String.raw`NOT≈\b(?:start|beg[iu]n|open|launch|hold|held|conven|carr(?:y|ied) out|mak|made|act|follow|screen|consider|investigat|look|respond|refer|rais|treat|progress|complet|undert[ao]|conduct|recogni[sz]|identif|appl|compl(?:y|ied)|record|tak|took|use|trigger|escalat|deal|safeguard|protect|pass|enquir|inquir)\w*~\b(?:safeguard\w*|section 42|section 47|child protection)\b`,
      ),
      rule(String.raw`NOT≈\bsafeguard(?:ed|ing)?\b`),
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
      rule(String.raw`\bclos(?:ed|ing)≈\b(?:safeguarding|section 42|section 47|child protection)\b`),
      rule(
        String.raw`NOT≈\b(?:act|respond|follow|look|investigat|enquir|inquir)\w*~\b(?:abuse|neglect|abused|neglected|at risk of|bruis\w+|unsafe|serious harm)\b`,
      ),
      rule(
        String.raw`\b(?:inadequate|poor|flawed|insufficient|cursory|incomplete|superficial)≈\b(?:enquir|inquir)\w*≈\b(?:section 4[27]|abuse|neglect|safeguard\w*|concern)\b`,
      ),
      rule(String.raw`(?:NOT|took no steps to)≈\bprotect\b~\b(?:abuse|neglect|harm|reports?|him|her|them)\b`),
      rule(
        String.raw`\b(?:allegation|reports?|concerns?) of (?:abuse|neglect|assault|harm)\b~\b(?:as a complaint|not (?:passed|acted|investigated|referred|followed)|ignored|closed|nothing)\b|\btreated an allegation\b`,
      ),
      rule(String.raw`NOT≈\b(?:tell|told|inform\w*|refer\w*)≈\b(?:the )?police\b`),
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
      rule(
        String.raw`(?:NOT|refus\w+|declin\w+|denied)~\b(?:large print|braille|easy[- ]read|sign language|interpreter|audio|coloured paper|adjustments?)\b`,
      ),
      rule(
        String.raw`\b(?:deaf|blind|disabled|autistic|dyslexic)\b≈\b(?:by letter|telephon\w+|phon\w+|bore harder|in writing)\b|\b(?:telephon\w+|phon\w+|writing to)\b≈\b(?:deaf|blind)\b|\bbore harder\b`,
      ),
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
      rule(
        String.raw`NOT≈\b(?:write|wrote|written|writing|tell|told|inform\w*|send|sent)≈\b(?:neighbours?|neighbouring|adjoining|objectors?|parish council|occupiers)\b`,
      ),
      rule(String.raw`NOT≈\bnotif\w*≈\b(?:adjoining|owners|neighbouring|parents of|governors)\b`),
      rule(
        String.raw`\bwithout (?:first )?(?:asking|telling|hearing from)≈\b(?:people|residents|users|families|parents|those|neighbours|anyone)\b`,
      ),
      rule(
        String.raw`NOT≈\bpublish\w*≈\b(?:change|notice|proposal|arrangements|order)\b|\bleft≈\boff≈\blist≈\b(?:neighbours?|consult|notif)\w*`,
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
      rule(
        String.raw`\b(?:ignor|disregard|brush\w* aside|dismiss|sat on)\w*≈\b(?:reports?|complaints?) (?:of|about|that)\b`,
      ),
      rule(String.raw`\bclos(?:ed|ing)≈\b(?:enforcement|nuisance|noise|investigation)\b≈\b(?:without|before|too)\b`),
      rule(String.raw`NOT≈\buse\w*≈\bpowers?\b`),
      rule(String.raw`\b(?:let|allowed)≈\b(?:unauthorised|breach|nuisance|use|works?)≈\b(?:carry on|continue|go on)\b`),
      rule(String.raw`\bwithout (?:looking into|investigating|visiting|inspecting)\b`),
      rule(
        String.raw`\b(?:reports?|case|file|complaint|investigation)\b≈\bclosed\b≈\bwithout≈\b(?:visit|inspect|investigat|look|action|check)`,
      ),
      rule(
        String.raw`\b(?:did not|failed to|never|failure to|not to)(?: \w+ly)? (?:inspect|investigate)\b(?!≈\b(?:complaint|her complaint|concerns about))`,
      ),
      rule(String.raw`\btook no (?:enforcement|formal|further|effective|such) action\b`),
      rule(String.raw`\bclos(?:ed|ing)≈\b(?:file|case|report)\b≈\bafter≈\b(?:telephone call|letter|email|call)\b`),
      rule(String.raw`\bnever sent anyone\b|\bsent nobody\b|\bnobody (?:went|visited|came|listened)\b`),
      rule(String.raw`NOT≈\bact(?:ed|ing)? on\b≈\breports?\b`),
    ],
    loose: [rule(String.raw`\b(?:did not|failed to|never) (?:visit|inspect)\b`)],
    yieldsTo: ["safeguarding-failure"],
  },
];
