/** Failings with records and personal information. Notation: faults.notation.ts. */
import { type FaultRule, rule } from "./faults.notation.ts";

export const RECORD_RULES: readonly FaultRule[] = [
  {
    code: "data-handling",
    patterns: [
      rule(String.raw`\blost≈\b(?:records?|files?|documents?|papers|forms?|applications?|evidence|paperwork)\b`),
      rule(String.raw`\bdisclos(?:ed|ing)\b≈\b(?:address|details|names?|information|records?|identity)\b`),
      rule(
        String.raw`\bdata (?:protection )?breach|\bbreach(?:ed|es|ing)?\b≈\b(?:confiden\w+|data protection|privacy|GDPR)`,
      ),
      rule(
        String.raw`\b(?:wrongly|should not have|without (?:her|his|their|consent)|inappropriately|in error|mistakenly|accidentally)\b~\b(?:shar(?:ed|ing)|disclos\w+|sent|reveal\w+|publish\w+|releas\w+)\b`,
      ),
      rule(
        String.raw`\b(?:shar(?:ed|ing)|disclos\w+|sent|reveal\w+|publish\w+|releas\w+)\b~\b(?:personal (?:data|information|details)|confidential|address|sensitive|information about (?:her|him|them))\b~\b(?:without|wrong|in error|mistake|should not|to (?:a|another) (?:person|resident|family)|third part)`,
      ),
      rule(String.raw`NOT~\bsubject access request`),
      rule(String.raw`\bsubject access request\b~\b(?:not|lost|mishandl\w+|ignored|incomplete)`),
      rule(
        String.raw`\b(?:wrong|another|someone else's|other) (?:person|child|family|driver|resident)?'?s? ?file\b|\bwrong person\b|\bwrong facts\b`,
      ),
      rule(String.raw`\blost (?:her|his|their|the) (?:records?|file|documents?|papers|form|application|evidence)\b`),
      rule(
        String.raw`\bshar(?:ed|ing)≈\bconfidential\b|\bshar(?:ed|ing)≈\b(?:information|details|records?)≈\b(?:about|of) (?:her|him|them|\w+ \w+)≈\bwith (?:her|his|their|a|an|the) (?:landlord|employer|neighbour|ex|former|husband|wife|other|another|school)`,
      ),
      rule(
        String.raw`\b(?:another|other|someone else's|a different|a stranger's) (?:famil(?:y|ies)|person|resident|child|tenant|customer|patient)'?s?'? (?:papers|records?|file|details|documents?|data|information|report)\b`,
      ),
      rule(String.raw`\bmisus\w*≈\b(?:information|data)\b`),
      rule(
        String.raw`\b(?:breach|poor|careless|bad|unsafe) (?:of |in )?(?:\w+ )?(?:data|information|confidentiality)(?: handling| security)?\b`,
      ),
      rule(
        String.raw`NOT≈\b(?:keep|kept|keeping|protect\w*|hold|held)≈\b(?:information|details|data|papers|records?|it|them)≈\b(?:safe|secure|private|confidential|to itself)\b`,
      ),
      rule(
        String.raw`\b(?:fail\w*|fault|flaw\w*|wrong\w*|error\w*)≈\b(?:how|the way|handling)\b≈\b(?:handl\w*|us\w*|kept|of)≈\b(?:information|data|documents|papers)\b`,
      ),
      rule(
        String.raw`\bno (?:ground|reason|right|basis|authority)\b≈\bto (?:publish|share|disclose|send|reveal|release)\b`,
      ),
      rule(String.raw`\b(?:told|told≈other|let≈know)≈\bwho had (?:complained|reported|made)\b`),
      rule(String.raw`\bthe disclosure\b`),
      rule(
        String.raw`\b(?:copied|forwarded|emailed|read out|handed)≈\b(?:letter|email|report|records?|details|complaint|statement)≈\bto (?:the|her|his|their|a|an) (?:\w+ )?(?:neighbour|landlord|employer|husband|wife|partner|ex|person|family|tenant|school|club|press)`,
      ),
      rule(
        String.raw`\b(?:gave|sent|passed|showed)≈\b(?:medical|personal|private|sensitive)≈\bto\b≈\b(?:no need|no right|not entitled|others|another|people)\b`,
      ),
      rule(String.raw`\bleft≈\b(?:papers|file|laptop|records)≈\bon (?:a|the) (?:bus|train|table|desk)\b`),
    ],
    unless: [
      /\bshared care\b/i,
      /\blost[^.;]{0,20} complaint\b/i,
      /\bwrong person\b[^.;]{0,40}\b(?:council tax|bill|charge|debt)|\b(?:bill|charg|invoic)\w*[^.;]{0,20} wrong person/i,
      /\bsubject access request[^.;]{0,60}\b(?:within|until|late|in time|months|weeks|sooner)\b/i,
    ],
  },
  {
    code: "poor-record-keeping",
    patterns: [
      rule(
        String.raw`\b(?:poor|inadequate|missing|incomplete|insufficient|lack of|inaccurate|inconsistent|contradictory|no|lost|few|limited|absence of|sparse|scant|flawed) (?:case |proper |clear |written |contemporaneous |detailed |adequate |and |or |late |\w+ ){0,3}?(?:records?|notes?|minutes|recording|documentation|logs?|paperwork|charts?|papers|entry|entries|file notes?|audit trail)\b`,
      ),
      rule(
        String.raw`NOT≈\b(?:record(?:ed|ing)?|document(?:ed|ing)|document(?= (?:the|its|how|why|what|when|her|his|this|that|any)\b)|minuted?|log(?:ged)?|note|noted|write down|written down|write up)\b`,
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
      rule(
        String.raw`\b(?:destroy|delet|wip|eras|shredd)\w*≈\b(?:recordings?|records?|files?|notes?|footage|emails?|papers|documents?)\b`,
      ),
      rule(
        String.raw`\b(?:wrote|written|writing|completed|made)≈\b(?:notes?|records?|minutes|visits|logs?)?≈\b(?:up )?(?:weeks|months|days|long) (?:afterwards|later|after)\b`,
      ),
      rule(String.raw`\b(?:records?|notes?|charts?|logs?|file)\b≈\b(?:gaps?|missing|blank|left blank|incomplete)\b`),
      rule(
        String.raw`\b(?:records?|notes?|charts?|minutes|logs?|register)\b≈\b(?:unreliable|cannot be relied|not reliable|fell short|wrong since|untrustworthy|not fit)\b`,
      ),
      rule(String.raw`\brecord[- ]keeping was (?:also )?(?:fault|at fault)\b`),
      rule(String.raw`\b(?:nobody|no one|never|did not|not) (?:wrote|write|written|noted)≈\bdown\b`),
      rule(
        String.raw`\b(?:has|had|have) no (?:\w+ )?(?:notes?|records?|minutes|log)\b|\bgaps\b≈\b(?:records?|notes?|charts?|logs?)\b|\bcontradict (?:each other|one another)\b|\btwo versions\b`,
      ),
    ],
    unless: [
      /\bcriminal record|record check|record shows? (?:that )?(?:it|the) /i,
      /\bno record of (?:her|his|their|any) (?:call|complaint|report)s? (?:before|until)/i,
    ],
    yieldsTo: ["data-handling"],
  },
];
