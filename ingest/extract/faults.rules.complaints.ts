/** Failings of a complaints procedure, and of what was agreed at its end. Notation: faults.notation.ts. */
import { COMPLAINT_WORDS, type FaultRule, rule } from "./faults.notation.ts";

export const COMPLAINT_RULES: readonly FaultRule[] = [
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
];
