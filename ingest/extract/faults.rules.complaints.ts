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
      rule(
        String.raw`\bunder the wrong procedure\b|NOT≈\bappoint\w*≈\b(?:investigating officer|independent person|investigator)\b`,
      ),
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
      rule(
        String.raw`\b(?:offer(?:ed|ing)?|propos(?:ed|ing)|gave|paid|suggest(?:ed|ing)) (?:her |him |them |\w+ \w+ )?(?:nothing|no (?:redress|payment|compensation|recompense))\b`,
      ),
      rule(
        String.raw`\bmade no offer\b|\bno offer≈\bput\b≈\bright\b|\b(?:offered|gave) (?:her |him |them )?(?:not a penny|nothing)\b|\bneither offered\b`,
      ),
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
      rule(
        String.raw`\b(?:repl(?:y|ies)|responses?|answers?|letter)\b≈\b(?:missed out|left out|omitted|overlooked|skirted|sidestepped|dodged|beside the point|half of what|did not (?:deal|address|answer|cover|touch))\b~\b(?:complain\w*|asked|raised|points?|questions?|issues?|concerns)\b`,
      ),
      rule(String.raw`\bclos(?:ed|ing)≈\bcomplaint≈\b(?:without|before|although|early)\b`),
      rule(
        String.raw`\b(?:treat|class|regard|record|log|handl|count)\w*≈\bcomplaints?\b≈\bas (?:an?|if|part of)\b≈\b(?:enquiry|inquiry|service request|request|query|comment|appeal|concern|feedback|representation)`,
      ),
      rule(
        String.raw`NOT≈\b(?:log|register|record|accept|recogni[sz]e|pass on|passed on|take|took|put)\w*≈\bcomplaint(?:s|\b)(?! (?:of|about) (?:noise|nuisance))`,
      ),
      rule(String.raw`\b(?:ignoring|overlooking|losing|mislaying) (?:her|his|their|the|\w+ \w+'s) complaint`),
      rule(
        String.raw`\b(?:poor|unhelpful|dismissive|curt|careless|muddled|confus\w+) (?:way|manner)≈\b(?:answer|respond|repli|dealt|handl)\w*≈\bcomplain`,
      ),
      rule(
        String.raw`\b(?:badly|poorly|carelessly|inadequately|wrongly) (?:handled|answered|dealt with|investigated)≈\bcomplaint|\b(?:handled|answered|dealt with|investigated)≈\bcomplaint≈\b(?:badly|poorly|carelessly|inadequately)\b`,
      ),
      rule(
        String.raw`\b(?:incomplete|partial|flawed|inadequate|narrow|cursory|superficial) (?:[\w'-]+ ){0,2}?(?:investigation|response|reply|answer)≈\b(?:complaint|stage|concerns?)\b|\bstage (?:one|two|1|2)\b≈\b(?:incomplete|flawed|inadequate|cursory|superficial)\b`,
      ),
      rule(
        String.raw`\b(?:told|said|replied|decided)\b~\b(?:could not|could no longer|was not (?:able|allowed|entitled) to|had no right to) (?:make a )?complain`,
      ),
      rule(
        String.raw`\b(?:officer|manager|person|worker|team)\b≈\bcomplain\w*≈\b(?:investigat|answer|repl|respond|deal|dealt|look)\w*≈\bcomplain`,
      ),
      rule(String.raw`\b(?:poor|late|slow|inadequate) (?:way|answer|reply|response)\b≈\bcomplaint`),
      rule(
        String.raw`\bcomplaints?\b≈\b(?:was|were) (?:poorly|badly|wrongly|carelessly) (?:handled|answered|dealt with|investigated)\b`,
      ),
      rule(
        String.raw`\b(?:response|reply|answer)\b≈\banswered a different\b|\bbrushed≈\bcomplaint≈\baside\b|\bbrushed aside≈\bcomplaint`,
      ),
      rule(String.raw`NOT≈\boffer\w*≈\bstage (?:two|2)\b|NOT≈\brecogni[sz]\w*≈\bas a complaint\b`),
    ],
    loose: [
      rule(String.raw`\b(?:its|the council's) complaints?[- ]handling\b`),
      rule(String.raw`\b(?:late|slow\w*|too long|time taken|longer than|months|weeks)\b~${COMPLAINT_WORDS}`),
      rule(String.raw`${COMPLAINT_WORDS}~\b(?:late|too long|slow|longer than)\b`),
      rule(String.raw`\b(?:took|taken|taking|spent)\b~${COMPLAINT_WORDS}`),
      rule(String.raw`\b(?:incomplete|inadequate|flawed) investigation\b`),
      rule(String.raw`\b(?:ignor|overlook|mislaid|lost)\w*≈\bcomplaint`),
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
        String.raw`(?:NOT|delay\w*|slow|late|months|weeks)~\b(?:carry(?:ing)? out|carried out|complet\w+|implement\w*|act(?:ed|ing)? on|action(?:ing|ed)?|put(?:ting)? in place|do|done|doing|fulfil\w*|compl(?:y|ied|ying) with|deliver\w*|honour\w*|take)\b≈\b(?:recommendations?|agreed (?:actions?|outcomes?|remed(?:y|ies)|steps?)|what it (?:had )?(?:agreed|promised|said)|actions? (?:it |the council |they )?(?:had )?(?:agreed|promised|said)|action plan|remed(?:y|ies) (?:it |we )?(?:had )?(?:agreed|recommended)|commitments?|promises?|undertakings?|assurances?|pledges?)`,
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
      rule(
        String.raw`\b(?:went|gone|going) back on\b≈\b(?:promise|undertaking|agreement|commitment|word|what)|\breneg\w+\b`,
      ),
      rule(
        String.raw`NOT≈\b(?:do|doing|done|act(?:ed|ing)? on|follow(?:ed|ing)?|put(?:ting)? into effect|give effect to|gave effect to|carry(?:ing)? out|carried out|compl(?:y|ied|ying) with|implement\w*)≈\b(?:what|that which|anything)\b≈\b(?:recommended|ordered|directed|decided|told it|agreed)\b`,
      ),
      rule(
        String.raw`NOT≈\b(?:pay|paid|provide|provided|send|sent|do|done|make|made|complete|completed|carry|carried|correct|corrected|put|change|changed|appoint|appointed)\b~\b(?:it|the council|they|the \w+)(?: had)? (?:agreed|promised|undertook|undertaken|pledged|committed) (?:to\b|in\b|at\b|after\b|with\b|last\b|following\b)`,
      ),
      rule(
        String.raw`\b(?:agreed|promised|undertook)\b~\b(?:but|and) (?:has|had|did) (?:still )?not (?:yet )?(?:done so|do so|done it|do it|kept|keep)\b`,
      ),
      rule(
        String.raw`(?:NOT|delay\w*|slow|late|months|weeks)~\b(?:it|the council|they|the \w+)(?: had)? (?:said (?:it would|to us)|agreed|promised|undertaken|undertook|committed|told us it would)\b~\b(?:decision|complaint|response|investigation|recommend\w*|panel|us\b|ombudsman)`,
      ),
      rule(
        String.raw`(?:delay\w*|slow|late|months|weeks)~\b(?:carry(?:ing)? out|carried out|implement\w*|act(?:ing|ed) on|compl(?:y|ied|ying) with)≈\btribunal`,
      ),
      rule(
        String.raw`NOT≈\b(?:tak(?:e|en|ing)|took|do|done|doing|complet\w*)≈\b(?:actions?|steps?|things?|tasks?)\b≈\b(?:agreed|promised|undertaken)\b`,
      ),
      rule(
        String.raw`NOT≈\b(?:carry(?:ing)? out|carried out|complet\w+|implement\w*|tak(?:e|en|ing)|do|done)\b≈\b(?:actions?|recommendations?|steps?|changes|improvements)\b`,
      ),
      rule(
        String.raw`\bdone none of\b|\blet slip\b|\bwhich it had promised\b≈\b(?:not|never)\b|\bnone of the (?:things|actions|steps)≈\b(?:agreed|told us|promised|said)\b`,
      ),
    ],
    unless: [
      /\brecommendations? (?:of|from|by) the (?:occupational|educational|therap)/i,
      /\bhas now (?:been )?(?:completed|carried out)\b/i,
    ],
  },
];
