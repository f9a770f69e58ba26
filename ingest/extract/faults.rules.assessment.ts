/** Assessments, reviews and decisions not made, or made badly. Notation: faults.notation.ts. */
import { type FaultRule, LATE_UNTIL, rule } from "./faults.notation.ts";

export const ASSESSMENT_RULES: readonly FaultRule[] = [
  {
    code: "failure-to-review",
    patterns: [
      rule(String.raw`NOT~\b(?:review(?:ed|ing|s)?|annual reviews?)\b`),
      rule(String.raw`\b(?:no|missed|overdue|cancelled) (?:[\w'-]+ ){0,3}?reviews?\b`),
      rule(String.raw`\breviews?\b≈\b(?:was|were|had|did) (?:not|never)\b`),
      rule(String.raw`\breviews?\b≈\b(?:overdue|outstanding|missed|not take place)\b`),
      rule(String.raw`NOT≈\blook(?:ed|ing)? again at\b`),
      rule(String.raw`\b(?:let|allowed)≈\breviews?\b~\blapse\b|\breviews?\b≈\blapsed\b`),
      rule(String.raw`\bwithout review\w*\b|NOT≈\bask(?:ed)? itself again\b|\bheld no (?:\w+ )?reviews?\b`),
    ],
    unless: [
      /\breview\w* (?:[\w']+ ){0,4}?(?:falls|risks?|records|files?|evidence|footage|recordings?)\b/i,
      /\b(?:right|rights) (?:of|to)[^.;]{0,15} review|review rights?|judicial review|review panel|(?:ask|request|apply|refus\w+)[^.;]{0,12} (?:for )?a review|stage (?:two|three|2|3) review|review (?:of )?(?:her|his|their|the) complaint|review (?:its|the) (?:decision to close|handling)/i,
      /\boffer\w*[^.;]{0,12} review\b/i,
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
      rule(
        String.raw`NOT≈\b(?:tak(?:e|en|ing)|took|accept\w*|register\w*|progress\w*|process\w*|mak(?:e|ing)|made|treat\w*|open\w*|record\w*)≈\b(?:homeless(?:ness)?|housing) application\b`,
      ),
      rule(
        String.raw`NOT≈\b(?:send|sent|arrange\w*|refer\w*|book\w*|ask\w*)\b~\b(?:to assess|for an? (?:[\w'-]+ )?assessment|occupational therap\w+)\b`,
      ),
      rule(String.raw`\bturned≈\baway\b`),
      rule(String.raw`\bnever asked\b~\bwhether\b≈\b(?:able|willing|could|manage|coping|cope)\b`),
      rule(String.raw`\bsent\b≈\baway without\b`),
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
      rule(
        String.raw`\bassess(?:ed|ing|ments?)\b~\b(?:without (?:seeing|visiting|meeting|speaking|asking|involving)|(?:months|years) old|out[- ]of[- ]date|left out|leaving out|missed out)\b`,
      ),
      rule(
        String.raw`\bassess(?:ed|ing|ments?)\b~\b(?:did not|failed to|never) (?:ask|look|mention|take|consider|address|cover|include|see|visit|speak|reflect)\b`,
      ),
      rule(
        String.raw`\bassessments?\b≈\b(?:full of|contain\w*|riddled with|had)≈\b(?:mistakes?|errors?|gaps|inaccurac\w+)\b`,
      ),
      rule(
        String.raw`\bassess(?:ed|ing|ment)\b~\b(?:by telephone|on the telephone|over the phone|in \w+ minutes|asked (?:nothing|no))\b`,
      ),
      rule(
        String.raw`\bassessment\b≈\b(?:that |which )?(?:did not|does not|failed to|never) (?:mention|deal|cover|touch|consider|look)\b`,
      ),
      rule(String.raw`\bassess\w*\b~\b(?:left out|leaving out|missed|omitted|overlooked)\b`),
      rule(String.raw`\brelied (?:entirely|wholly|only|solely) on (?:what|his|her|the)\b`),
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
      rule(
        String.raw`^\W*(?:it follows that )?(?:the|its) (?:refusal|decision)(?: to (?!answer|reply|respond|meet|speak)|\W*$)`,
      ),
      rule(String.raw`\bnot the (?:legal|right|correct|proper) (?:test|question|criteria)\b`),
      rule(String.raw`\b(?:took|made|reached)≈\bdecision without\b`),
      rule(String.raw`\b(?:consideration|factor|matter)s?\b≈\b(?:left out|omitted|overlooked)\b`),
      rule(
        String.raw`\bwithout (?:proper |any |due |full )?regard (?:to|for)\b|\berrors? of law\b|\b(?:mistaken|wrong|incorrect) view of the (?:law|facts)\b`,
      ),
      rule(String.raw`\bnothing to do with\b`),
      rule(
        String.raw`\b(?:overlook|disregard|discount|dismiss|set aside|ignor)\w*≈\b(?:evidence|representations|objections?|circumstances|factors?|medical|advice from|doctor'?s?|consultant'?s?|professional\w*|relevant)\b`,
      ),
      rule(String.raw`NOT≈\b(?:make|made|making|carry(?:ing)? out|carried out)≈\b(?:inquiries|enquiries)\b`),
      rule(
        String.raw`\b(?:us(?:ed|ing)|relied on|rel(?:y|ying) on|based on|measured from|appl(?:ied|ying)|work(?:ed|ing) from)\b≈\b(?:wrong|incorrect|out[- ]of[- ]date|outdated|inaccurate|mistaken)\b`,
      ),
      rule(
        String.raw`\bdecision\b≈\b(?:that followed )?(?:was|is) (?:also |therefore |equally )?(?:unsafe|unsound|flawed|bad|poor)\b`,
      ),
      rule(
        String.raw`\bon (?:the )?(?:grounds?|basis) of (?:cost|budget|price|money)\b|\b(?:cost|budget|savings?) alone\b|\bto save money\b`,
      ),
      rule(
        String.raw`\bon the (?:strength|basis) of\b~\b(?:wrong|incorrect|inaccurate|out[- ]of[- ]date|mistaken|incomplete)\b`,
      ),
      rule(
        String.raw`NOT≈\bappl(?:y|ied) its mind\b|\breasons?≈\b(?:do|did|does) not (?:stand up|make sense|hold|bear scrutiny)\b`,
      ),
      rule(
        String.raw`\bwithout (?:proper(?:ly)? |any )?(?:taking|weighing|reading|considering|asking)\b≈\b(?:into account|account of|evidence|views?|whether|if)\b`,
      ),
      rule(String.raw`\b(?:rule|policy|power|law|requirement)\b≈\b(?:did|does) not exist\b|\bno such rule\b`),
      rule(String.raw`\bdecision to≈\bwas (?:also )?(?:flawed|wrong|unsound|unfair|not properly)\b`),
      rule(
        String.raw`NOT~\b(?:was|were|had been) (?:properly|fully|adequately|fairly) (?:considered|weighed|assessed|taken into account)\b`,
      ),
      rule(
        String.raw`\b(?:took the view|believed|assumed|thought|said) (?:that )?it had no (?:discretion|power|choice|duty)\b`,
      ),
      rule(
        String.raw`\bwithout (?:even )?reading\b|\bon a (?:ground|basis|report|plan|map) (?:that|which)≈\b(?:not in|misdescrib\w+|wrong|left out|did not)\b`,
      ),
      rule(String.raw`\b(?:wrong|mistaken) in law\b|\brule of thumb\b`),
      rule(String.raw`\b(?:turned down|refused|rejected)≈\bon a ground (?:that|which)\b`),
    ],
    loose: [
      rule(String.raw`\b(?:in error|by mistake)\b`),
      rule(String.raw`\bwas (?:a |an )?(?:mistake|mistaken|error)\b`),
      rule(
        String.raw`\b(?:report|panel|officer|notes?|decision)\b≈\b(?:does|did) not (?:mention|discuss|address|deal with)\b`,
      ),
      rule(
        String.raw`\b(?:did not|failed to|never|had not|has not|without|nothing to show (?:that )?\w+|no evidence (?:that )?(?:it|they|she|he|anyone|anybody)|(?:failure|failing) to)\b≈\b(?:consider|considered|considering|weigh|weighed|ask (?:itself|themselves|himself|herself)|asked (?:itself|themselves)|turn(?:ed)? (?:its|their) minds?|think about|thought about|give thought|gave thought|look at|looked at)\b`,
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
      "no-appeal-rights",
    ],
  },
];
