/** Failings of any service: lateness and drift; law, guidance or policy not followed. Notation: faults.notation.ts. */
import { type FaultRule, NUMBER, rule } from "./faults.notation.ts";

export const GENERAL_RULES: readonly FaultRule[] = [
  {
    code: "delay",
    patterns: [
      rule(
        String.raw`\b(?:longer|late|later|took|taken|overran|overrun)\b~\b(?:stage (?:two|three|2|3)|review panel|statutory complaints? procedure)\b`,
      ),
      rule(
        String.raw`\b(?:stage (?:two|three|2|3)|review panel)\b~\b(?:longer|late|later|overran|overrun|months|weeks)\b`,
      ),
      rule(String.raw`\bdelay(?:s|ed|ing)?\b`),
      rule(String.raw`\b(?:took|taken|takes|taking) (?:far |much )?too long\b|\btoo long to\b`),
      rule(String.raw`\bdrift(?:ed|ing)?\b`),
      rule(String.raw`\bbacklog\b`),
      rule(String.raw`\bkept≈\bwaiting\b`),
      rule(
        String.raw`\b(?:weeks|months|years)≈\b(?:is|was|were) (?:far |much |clearly )?(?:too long|unreasonable|not reasonable|excessive|unacceptable)\b`,
      ),
      rule(String.raw`\b(?:took|taken|taking)\b≈\blonger than\b`),
      rule(
        String.raw`\b(?:let|allowed|letting|allowing)\b~\b(?:drift|run on|drag(?:ged)? on|slip|go on)\b|\bdragg(?:ed|ing) (?:on|its)\b`,
      ),
      rule(
        String.raw`\b(?:left|leaving)\b≈\b(?:outstanding|unresolved|undecided|pending|waiting|unmended|unrepaired|untouched|unactioned|unprocessed)\b≈\bfor\b≈\b(?:weeks|months|years)\b`,
      ),
      rule(String.raw`\b(?:too|so|very|unduly|far too) slow(?:ly)?\b`),
      rule(String.raw`\bmiss(?:ed|ing)≈\b(?:date|deadline)\b`),
      rule(String.raw`\b(?:let|allowed)≈\b(?:weeks|months|years|time) (?:go|pass|slip)(?: by)?\b`),
      rule(String.raw`\bsat on\b(?!≈\breports?\b)`),
      rule(String.raw`\bonly\b≈\b(?:after|once|when)\b≈\b(?:closed|ended|expired|passed|started|begun)\b`),
      rule(
        String.raw`\b(?:should|ought to) have\b~\b(?:by|within|before|in)\b~\b(?:took|until|late|later|did so (?:on|in|after))\b`,
      ),
      rule(
        String.raw`\b(?:left|leaving)\b≈\b(?:unattended|unmended|undone|unrepaired|outstanding|untouched)\b~\b(?:weeks|months|year)`,
      ),
      rule(
        String.raw`\bin no hurry\b|\bran on into\b|\bgot round to\b|\bwell past≈\b(?:deadline|date|limit)\b|\bbest part of (?:a|the) year\b`,
      ),
      rule(String.raw`\bwaiting list\b≈\bfor\b≈\b(?:weeks|months|years)\b`),
    ],
    loose: [
      rule(
        String.raw`\bnothing (?:[\w'-]+ )?happened\b|\bno (?:[\w'-]+ )?activity\b|\bno progress\b|\bfailed to progress\b`,
      ),
      rule(String.raw`\b(?:should not have taken|waited too long|longer than (?:necessary|reasonable|it should))\b`),
      rule(
        String.raw`\b(?:took|taken|taking|waited|waiting)\b≈\b${NUMBER}(?: and a half)?(?: \w+)? (?:weeks?|months?|years?|days)\b`,
      ),
      rule(
        String.raw`\b(?:weeks?|months?|days|years?|terms?)'? (?:late|later than|overdue|longer than|after (?:it|they|she|he) should|beyond|over the|outside|past)\b`,
      ),
      rule(
        String.raw`\b(?:was|were|is|are|being|been|very|so|sent (?:out )?|paid (?:[\w'-]+ ){0,4}?|issued|made|held|completed|received|done) (?:[\w'-]+ )?late\b(?! (?:wife|husband|mother|father))`,
      ),
      rule(
        String.raw`\blate (?:[\w-]+ ){0,3}?(?:payments?|plans?|panel|repl(?:y|ies)|responses?|reviews?|inspections?|decision|plan|assessment|amendment|notice|issue|completion|delivery|in)\b|\blate\b(?=[.,;]|$)`,
      ),
      rule(String.raw`\b(?:the )?time (?:it )?(?:took|taken)\b|\blength of time\b`),
      rule(
        String.raw`\b(?:outside|beyond|exceed\w*|missed|breach\w*|longer than|in excess of|not meet|not met|failed to meet|over)\b≈\b(?:time ?scales?|time ?limits?|deadlines?|time ?frames?|target (?:date|time)|statutory (?:period|time)|weeks? (?:limit|allowed))`,
      ),
      rule(
        String.raw`NOT~\bwithin\b≈\b(?:time ?scales?|time ?limits?|deadlines?|time ?frames?|days|weeks|months|period|reasonable time|required time|statutory)`,
      ),
      rule(String.raw`NOT~\b(?:until|till)\b`),
      rule(
        String.raw`\bshould have\b~\b(?:by|before) (?:the end of |mid-|early |late |spring |summer |autumn |winter |\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4})\b`,
      ),
      rule(String.raw`\bshould have\b~\b(?:sooner|earlier|promptly|more quickly|without delay|at once|immediately)\b`),
      rule(String.raw`NOT≈\b(?:promptly|quickly|soon enough|timely|in good time|on time|in time|in a timely)\b`),
      rule(
        String.raw`\b(?:long|significant|lengthy|month|unexplained) (?:gap|periods? of inactivity|wait|inaction)\b|\bdid nothing\b|\binaction\b|\bgaps? of\b|\b(?:sat|lay|left) (?:untouched|idle|dormant)\b|\bno work (?:was|on|is)\b|\binactivity\b`,
      ),
      rule(
        String.raw`\bstill (?:has|had|have) (?:still )?not\b|\bhas still not\b|\bhad still not\b|\bstill waiting\b|\bstill outstanding\b`,
      ),
      rule(String.raw`\b(?:slow|prolonged|protracted|slowness)\b`),
      rule(
        String.raw`\b(?:should|would) have (?:been )?(?:expected|issued|completed|decided|paid|made|done)≈\bin (?:early |late |mid-)?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b`,
      ),
      rule(String.raw`\b(?:held up|overran|overrun)\b`),
      rule(String.raw`\bwaiting list\b|\b(?:behind|missed the (?:date|deadline|statutory date))\b`),
      rule(
        String.raw`\b${NUMBER} (?:weeks?|months?|years?)\b≈\b(?:behind|out of time|on a waiting list|(?:were|was) needed)\b`,
      ),
      rule(
        String.raw`\b(?:begun?|began|start(?:ed)?|made|sent|reached|arrived|paid|visited|issued|replied|came|looked at|held|done|finished|finalised|completed)\b≈\b(?:weeks|months|years) (?:after|later|on)\b`,
      ),
      rule(
        String.raw`\bshould (?:only )?have (?:only )?taken\b|\bwhen≈\bshould have (?:been|had|reached|arrived)\b≈\b(?:days|weeks|months)\b`,
      ),
      rule(
        String.raw`\b(?:did not|failed to|never|has not|had not|have not|would not|was not|were not|nobody|no one)\b~\bfor (?:over |nearly |almost |about |around |more than |another |a further |some |at least |up to )?${NUMBER}(?: and a half)?(?: more)? (?:days|weeks|months|years)\b`,
      ),
      rule(String.raw`\b${NUMBER}(?:-| )(?:week|month|year)s?'? (?:wait|gap|lapse|hold-up|interval)\b`),
      rule(
        String.raw`\b(?:weeks|months|years|days) (?:after|beyond|past|over|outside)≈\b(?:date|deadline|limit|due|statutory|target|should)\b`,
      ),
      rule(String.raw`\b${NUMBER} (?:weeks?|months?|years?) (?:after|later)\b`),
      rule(
        String.raw`\bfrom (?:early |mid-|late )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b≈\bto\b≈\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b`,
      ),
      rule(String.raw`\b(?:did not|failed to|never)\b~\bpromptly\b`),
      rule(
        String.raw`\b(?:weeks|months|years|days|time) (?:that |which )?(?:it|they|the \w+|this) (?:took|had taken)\b`,
      ),
    ],
    unless: [
      /\bdelay\w* (?:[\w'-]+ ){0,4}?(?:rights? (?:of|to) appeal|appeal rights?)\b/i,
      /\b(?:no|without|avoid|prevent|minimal|little|unavoidable) (?:[\w'-]+ )?delay(?:s|ed)?\b(?![^.;]{0,60}\bfault\b)/i,
      /\b(?:reasons?|explanation|explain\w*) (?:for|why|about|of) (?:the |its |this )?delay(?:s|ed)?\b(?![^.;]{0,60}\b(?:fault|delay))/i,
      /\b(?:her|his|their|Mr|Mrs|Ms|Miss) (?:[\w'-]+ )?(?:own )?delay in (?:complain|bring|contact)/i,
    ],
  },
  {
    code: "failure-to-follow-policy",
    patterns: [
      rule(
        String.raw`NOT~\b(?:which|as|what) (?:the|its|statutory|national) (?:[\w'-]+ )?(?:code|policy|guidance|law|regulations?|act|procedure|scheme|contract) (?:requires?|required|says|said|sets? out|expects?)\b`,
      ),
      rule(
        String.raw`\b(?:contrary to|in breach of|breach of|breach(?:ed)?|against) (?:its|the|their) (?:[\w'-]+ )?(?:contract|agreement|terms|standards?)\b`,
      ),
      rule(
        String.raw`NOT≈\b(?:follow(?:ed|ing)?|compl(?:y|ied|ying) with|adher\w*|appl(?:y|ied|ying)|act(?:ed)? in (?:accordance|line)|act(?:ed)? in line|keep to|stick to|observe[d]?)\b~\b(?:sections? \d+|expectations?|terms|agreement|contract|standards?|polic(?:y|ies)|procedures?|guidance|process|law|regulations?|code|statut\w+|duty|duties|scheme|rules|act|protocol|own|legislation|requirements?)\b`,
      ),
      rule(
        String.raw`\b(?:contrary to|not in line with|not in accordance with|against|in breach of|departed from|at odds with|out of line with|inconsistent with|breach(?:ed)? of|breached|misappl(?:y|ied|ying)|disregard(?:ed|ing)|ignor(?:ed|ing)|a departure from|a breach of|outside)\b≈\b(?:its own (?:threshold|criteria|rules?|terms|timetable)|polic(?:y|ies)|procedures?|guidance|law|regulations?|code|statut\w+|scheme|rules|legislation|duty|duties)\b`,
      ),
      rule(String.raw`\bdid not follow (?:procedure|policy|due process)\b`),
      rule(
        String.raw`\b(?:contrary to|in breach of|not in line with|against) (?:annex|section|paragraph|regulation|the (?:code|act|regulations|guidance|rules|scheme))\b`,
      ),
      rule(String.raw`\bprocedure (?:was|were) not followed\b`),
    ],
    loose: [
      rule(
        String.raw`\bown (?:[\w'-]+ )?(?:procedure|policy|scheme|guidance|standards?|protocol|code)\b≈\b(?:says?|said|states?|requires?|required|promises?|promised)\b`,
      ),
    ],
    yieldsTo: [
      "delay",
      "failure-statutory-complaints",
      "poor-complaint-handling",
      "unlawful-policy",
      "flawed-assessment",
      "failure-to-assess",
      "failure-to-provide-service",
      "failure-alternative-education",
      "failure-to-review",
      "safeguarding-failure",
      "equality-human-rights",
      "failure-to-consult",
      "charging-error",
      "agreed-action-not-done",
      "unsuitable-accommodation",
      "poor-quality-care",
      "data-handling",
      "no-appeal-rights",
      "failure-to-enforce",
      "recovery-action",
      "payment-failure",
      "no-reasons",
      "poor-record-keeping",
    ],
  },
];
