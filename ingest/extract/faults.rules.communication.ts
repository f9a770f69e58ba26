/** Failings of what a body says, explains and passes on, to people and between its own parts. Notation: faults.notation.ts. */
import { type FaultRule, rule } from "./faults.notation.ts";

export const COMMUNICATION_RULES: readonly FaultRule[] = [
  {
    code: "no-appeal-rights",
    patterns: [
      rule(String.raw`\b(?:no|without)≈\b(?:rights? (?:of|to) (?:appeal|review)|(?:appeal|review) rights?)\b`),
      rule(
        String.raw`NOT~\b(?:rights? (?:of|to) (?:an? )?(?:appeal|review|reconsideration)|(?:appeal|review) rights?|could appeal|could ask for a review|how to appeal|right to ask for a review|mediation)`,
      ),
      rule(String.raw`\bno (?:mention of|information about|details? of) ≈(?:appeal|review)\b`),
      rule(
        String.raw`\b(?:blocked|denied|removed|withheld|prevented)≈\b(?:rights? (?:of|to)≈ (?:appeal|review)|(?:appeal|review) rights?)`,
      ),
      rule(String.raw`NOT≈\bsignpost\w*`),
      rule(
        String.raw`NOT~\b(?:how|that (?:she|he|they|it|\w+ \w+) (?:could|might|was able to|were able to)) (?:to )?(?:challenge|contest|dispute|appeal|ask for (?:a|it to be) review|seek (?:a )?review|go to the tribunal)`,
      ),
      rule(String.raw`\bleft out\b~\b(?:appeal|ask for a review|right of review|tribunal)\b`),
      rule(
        String.raw`\b(?:letter|decision|notice|email)\b≈\b(?:said nothing|did not say|silent|made no mention)\b~\b(?:appeal|review|tribunal)\b`,
      ),
      rule(
        String.raw`NOT≈\boffer\w*≈\b(?:a |any )?review\b|\bno notice of≈\b(?:appeal|review)\b|NOT≈\bnotice of rejection\b`,
      ),
      rule(
        String.raw`\bso (?:that )?(?:she|he|they|\w+ \w+) (?:could not|was unable to|were unable to|lost the chance to)≈\b(?:appeal|go to the (?:adjudicator|tribunal)|ask for a review)\b`,
      ),
      rule(
        String.raw`\b(?:cost|lost|robbed|deprived|took away|taken away|shut out)\b≈\bright (?:of|to)≈ ?(?:review|appeal)\b`,
      ),
      rule(String.raw`\bfinal\b~\b(?:though|although|when|but|yet)\b~\b(?:right|review|appeal)\w*\b`),
      rule(
        String.raw`\b(?:refus\w+|declin\w+|denied)\b≈\b(?:a|the|any|her|his|their) (?:right of |request for (?:a |the )?)?review\b(?! panel| meeting)`,
      ),
      rule(String.raw`\bsilent (?:on|about)≈\b(?:appeal|review)\b|\bno appeal\b≈\bwhen there was\b`),
      rule(String.raw`\b(?:refus\w+|declin\w+) to (?:accept|consider|carry out|do|make)≈\breview\b(?! panel)`),
    ],
  },
  {
    code: "wrong-advice",
    patterns: [
      rule(String.raw`\bpromis(?:e|ed|ing)\b~\b(?:not entitled|not due|could not|would not|no right|did not have)\b`),
      rule(String.raw`\b(?:misinform|mislead|misled|misadvis|misrepresent)\w*`),
      rule(
        String.raw`\b(?:wrong|incorrect|inaccurate|misleading|contradictory|inconsistent|conflicting|incomplete|false|poor|unclear) (?:and (?:[\w'-]+ )?)?(?:information|advice|guidance|details?|estimate|figure|answer|statements?|messages?)\b`,
      ),
      rule(
        String.raw`\b(?:wrongly|incorrectly|mistakenly|in error) (?:told|advised|informed|promised|said|stated|suggested|assured)`,
      ),
      rule(String.raw`\b(?:told|advised|informed|assured|promised)≈ (?:wrongly|incorrectly|mistakenly|in error)\b`),
      rule(
        String.raw`\bshould not have (?:initially )?(?:told(?! (?:\w+ ){1,3}(?:who|her address|his address|where))|advised|said|promised|informed|assured|suggested)`,
      ),
      rule(String.raw`\bpromise≈\b(?:could|did) not keep\b|\bpromised≈\b(?:but|although|which was not|this was not)\b`),
      rule(
        String.raw`\b(?:advice|information)(?: [\w'-]+){0,4} (?:was|were) (?:[\w'-]+ )?(?:wrong|incorrect|misleading|inaccurate|unclear|contradictory|inconsistent|not correct|not accurate)`,
      ),
      rule(
        String.raw`\braised (?:her|his|their) expectations\b|\bwrongly led\b|\bled (?:her|him|them|\w+ \w+) to believe\b`,
      ),
      rule(String.raw`\b(?:mixed|muddled|conflicting|contradictory) (?:messages?|signals|answers)\b`),
      rule(
        String.raw`\btold\b~\b(?:and by another|by another|the next day that|then told|and (?:later|then) (?:that|told)|in turn)\b`,
      ),
      rule(
        String.raw`\bnone of (?:that|this|it|which) was (?:accurate|true|right|correct)\b|\b(?:told|said|wrote)≈\b(?:untrue|not true)\b`,
      ),
      rule(
        String.raw`\b(?:told|advised|informed|assured|said|wrote)\b~\b(?:which|that|this) (?:was|is) (?:not (?:true|so|right|correct|the case|accurate)|untrue|wrong|incorrect|mistaken|false|inaccurate)\b`,
      ),
      rule(String.raw`\b(?:told|advised|informed|assured)\b≈, ?(?:quite )?(?:wrongly|incorrectly|mistakenly)\b`),
      rule(
        String.raw`\bpromis(?:e|ed|ing)\b~\b(?:no power|no right|no authority|could not|unable|not able|never (?:able|going)|impossible)\b`,
      ),
      rule(
        String.raw`\b(?:different|conflicting|inconsistent|varying|contradictory|opposite) (?:answers|advice|information|accounts|explanations|things|figures)\b`,
      ),
      rule(String.raw`\b(?:false|wrong|mistaken) (?:assurances?|promises?|impression)\b`),
      rule(
        String.raw`\b(?:told|advised|assured|informed)\b~\bwhen\b≈\b(?:could not|would not|was not|were not|did not)\b`,
      ),
      rule(String.raw`\badvis(?:ed|ing)≈\b(?:to )?(?:stay|remain|wait)≈\b(?:bailiffs?|evict\w*|warrant)\b`),
      rule(
        String.raw`\bgiving (?:her|him|them|the \w+|\w+ \w+|this|that|such)(?: (?:that|this|such|an?|the|incorrect|wrong))? (?:assurance|advice|information|impression|answer|promise)\b`,
      ),
      rule(
        String.raw`\b(?:advice|information|assurances?|answers?)\b≈\b(?:was|were) (?:not true|untrue|false|mistaken|not so|not right)\b`,
      ),
      rule(
        String.raw`\bfault (?:to|in) (?:tell|telling|advis\w+|promis\w+|assur\w+|inform\w* (?:her|him|them)|lead|leading) (?!.{0,40}\b(?:later|late|after))`,
      ),
      rule(
        String.raw`\b(?:said|says|stated|wrote|told)\b≈, ?(?:incorrectly|wrongly|mistakenly)\b|\bsaid, (?:in)?correctly`,
      ),
      rule(String.raw`\b(?:gave|given)\b≈\bto understand\b|\bthe opposite\b`),
      rule(
        String.raw`\b(?:assured|told|advised|informed)\b~\b(?:no|not|never|nothing)\b≈, ?when (?:it|there|she|he|they) (?:was|were|did|had|could)\b`,
      ),
      rule(String.raw`\b(?:quot|cit|stat)\w*≈\b(?:wrong|incorrect|out-of-date) (?:rule|law|rate|figure|date|policy)\b`),
    ],
    unless: [/\brecords? (?:contain|includ|held)/i],
  },
  {
    code: "no-reasons",
    patterns: [
      rule(String.raw`\bno (?:explanation|reasons?|rationale) (?:of|for) (?:how|why|the|its|her|his)\b`),
      rule(String.raw`\bno explanation\b`),
      rule(
        String.raw`NOT~\b(?:explain(?:ed|ing)?|explanation|reasons?|reasoning|rationale|justif\w+|set out why|say why|said why)\b`,
      ),
      rule(
        String.raw`\b(?:no|inadequate|insufficient|poor|limited|unclear|lack of|little) (?:[\w'-]+ ){0,3}?(?:reasons?|reasoning|explanation|rationale|justification)\b`,
      ),
      rule(String.raw`\breasons?≈\b(?:was|were) not (?:[\w'-]+ )?(?:given|explained|recorded|provided|set out|shared)`),
      rule(
        String.raw`\bno formal decision\b|NOT≈\b(?:write|put|issue|confirm|give|make|send)\w*≈\b(?:decision|it)≈\b(?:in writing|formal(?:ly)?)\b|\bnot≈\b(?:written|formal) decision\b`,
      ),
      rule(
        String.raw`NOT≈\b(?:put|set|confirm\w*|record|give|gave)≈\bin writing\b≈\b(?:decision|refusal|reasons?|why|outcome)`,
      ),
      rule(
        String.raw`NOT≈\bset(?:ting)? out (?:how|why|what|its (?:thinking|reasons?|grounds)|the (?:reasons?|grounds|basis))\b`,
      ),
      rule(
        String.raw`\b(?:said|says|saying|gave|given|offered) nothing (?:about|of|as to) (?:why|how|its reasons)\b|\bno (?:grounds|basis)≈\b(?:given|stated|offered)\b`,
      ),
      rule(
        String.raw`NOT~\b(?:say|said|state[d]?|explain\w*|tell|told|show\w*)\b~\b(?:why|how it (?:had )?(?:worked out|reached|came|arrived|calculated))\b`,
      ),
      rule(
        String.raw`\bfor which it (?:recorded|gave|had given) no reasons?\b|\bcould have (?:gone|been sent) to any(?:one|body)?\b|\bstandard letter≈\bno\b`,
      ),
    ],
    unless: [
      /\bno good reasons?\b|\bno (?:apparent |obvious )?reasons? (?:why|for (?:the delay|this|that|it))\b|reasonable|without (?:good|a good|any good) reason|for no good reason|(?:reasons?|explanation|explain\w*) (?:for|of|about) (?:the |its )?delay|explain\w* why[^.;]{0,40}(?:months?|weeks?|years?|so long|delay|took)\b/i,
      /\breasons? to (?:believe|think|suspect|doubt|consider)\b/i,
      /\b(?:reasons?|grounds) that (?:do|did) not\b/i,
    ],
    yieldsTo: ["poor-record-keeping", "poor-complaint-handling", "charging-error"],
  },
  {
    code: "lack-of-coordination",
    patterns: [
      rule(
        String.raw`\b(?:lack of|poor|no|inadequate|little) (?:[\w'-]+ )?(?:co-?ordination|joint working|joined[- ]up|multi-agency|liaison|lead (?:officer|professional|worker)|oversight between|hand-?overs?)\b`,
      ),
      rule(
        String.raw`NOT~\b(?:work(?:ed|ing)? (?:[\w'-]+ )?together|co-?ordinate\w*|liaise\w*|join(?:ed)? up|hand(?:ed)? over)\b`,
      ),
      rule(String.raw`\bpassed≈\b(?:between|from)\b≈\b(?:teams?|departments?|services?|officers?|one)\b`),
      rule(
        String.raw`\b(?:confus\w+|disagree\w*|dispute|argument|uncertain\w*|unclear)\b≈\b(?:about|over|as to|between|which)\b≈\b(?:which (?:team|department|service|body|council)|teams?|departments?|services|responsib\w+|who would|who should)\b`,
      ),
      rule(String.raw`\b(?:held up|delayed) (?:due to|by|because of) discussions? (?:over|about|between)`),
      rule(
        String.raw`\bno clear lines? of responsibility\b|\bprotracted consideration\b|\bhandovers? between staff cannot\b`,
      ),
      rule(String.raw`\bdid not (?:talk|speak|communicate) (?:to|with) (?:each other|one another)\b`),
      rule(String.raw`\b(?:failures?|lack|want|absence|breakdown) (?:of|in) (?:[\w\'-]+ )?co-?ordination\b`),
      rule(
        String.raw`\b(?:nobody|no one|no-one|neither) (?:team |\w+ )?(?:took|was in) (?:charge|the lead|overall|responsibility)\b|\bfell between\b|\beach (?:team|department|service|side) (?:thought|assumed|believed)\b`,
      ),
      rule(
        String.raw`NOT≈\bpass(?:ed|ing)?≈\b(?:on )?to (?:the )?(?:[\w\'-]+ )?(?:team|department|service|colleagues|environmental health)\b`,
      ),
      rule(
        String.raw`\b(?:sent|passed|referred|bounced)\b≈\bfrom (?:one|the)≈\b(?:team|department|service|officer)\b|\bpillar to post\b`,
      ),
      rule(
        String.raw`\b(?:neither|no) (?:team|department|service|officer) (?:would |wanted to )?(?:take|took|accept\w*|own\w*)≈\b(?:responsibility|charge|lead)\b`,
      ),
      rule(
        String.raw`\bhand-?overs?\b≈\b(?:poor|missed|did not happen|not done|inadequate|lost)\b|\black of (?:continuity|any≈hand-?over)\b`,
      ),
      rule(String.raw`\beach\b≈\b(?:thought|thinking|assum\w+|believ\w+|expect\w+|wait\w+)≈\bthe other`),
      rule(String.raw`\bwork(?:ed|ing)? (?:apart|in isolation|separately|in silos)\b`),
      rule(
        String.raw`\bno one≈\b(?:in (?:overall )?charge|overall|responsible)\b|\b(?:make|made|making) sure≈\bwork\w* together\b`,
      ),
      rule(
        String.raw`\b(?:none|neither|no one)≈\b(?:in the lead|in charge|took the lead|took responsibility|had charge)\b|\bthree teams\b≈\bnone\b|NOT≈\bpass(?:ed|ing)?≈\breferral\b`,
      ),
    ],
  },
  {
    code: "poor-communication",
    patterns: [
      rule(String.raw`\b(?:failings?|faults?|flaws?|shortcomings|problems)\b≈\b(?:in|with)\b≈\bcommunicat\w+`),
      rule(
        String.raw`NOT≈\b(?:tell|telling|told|inform(?:ed|ing)?|updat(?:e|ed|ing)|let≈ know|communicat\w*|keep≈ (?:informed|updated|up to date)|kept (?:[\w'-]+ ){0,3}?(?:informed|updated|up to date)|return(?:ed|ing)?≈\b(?:calls?|emails?)|repl(?:y|ied|ying)|respon(?:d|ded|ding|se)|answer(?:ed|ing)?|contact(?:ed|ing)?|write to|written to|notif(?:y|ied|ying)|call(?:ed)? back|acknowledge[d]?(?= (?:receipt|her|his|their|the|any|\w+ \w+\'s)? ?(?:\w+ )?(?:emails?|letters?|calls?|requests?|applications?|messages?|complaints?|reports?|correspondence|it\b|them\b))|warn(?:ed|ing)?|make (?:[\w'-]+ ){0,2}?clear|made (?:[\w'-]+ ){0,2}?clear|involve[d]? her|share[d]?≈(?:outcome|decision|report|result)|send≈ (?:copy|report|minutes)|sent≈ (?:copy|report|minutes)|give≈ (?:information|notice)|gave≈ (?:information|notice)|provide\w*≈(?:information|notice|update)|feed back)\b`,
      ),
      rule(
        String.raw`\b(?:lack of|poor|inadequate|confusing|unclear|no|bad|insufficient|failures? (?:in|of)|fault (?:in|with)|breakdown (?:in|of)|little|inconsistent|limited) (?:its |the |their |\w+ ){0,2}?(?:communications?|contact|updates?|responses?|repl(?:y|ies)|information|correspondence|engagement|notice)\b`,
      ),
      rule(String.raw`\b(?:left|kept)≈\bin the dark\b`),
      rule(String.raw`\bcommunicat\w+\b≈\b(?:poor|inadequate|fault|fell|fail\w*|confus\w+|unclear|inconsistent)\b`),
      rule(
        String.raw`\b(?:ignored|unanswered|unreturned)\b≈\b(?:emails?|calls?|letters?|messages?|requests?|correspondence|reports)\b`,
      ),
      rule(
        String.raw`\b(?:emails?|calls?|letters?|messages?|requests?|enquiries)\b≈\b(?:ignored|unanswered|not (?:been )?(?:answered|returned|acknowledged))\b`,
      ),
      rule(
        String.raw`\bletters? that did not answer\b|\bgave (?:them|her|him) no (?:breakdown|information|notice)\b|\btoo little (?:information|notice)\b`,
      ),
      rule(String.raw`\bconfus(?:ing|ion) (?:about|over|for|caused|letters?|messages)`),
      rule(
        String.raw`\b(?:nobody|no one|no-one|never|did not|didn\'t|officers? not|not) (?:once )?(?:called|call|rang|ring|phoned|phone|telephoned|telephone|wrote|write|emailed|email)\b(?! (?:a|an|the|for) (?:\w+ )?(?:doctor|ambulance|GP|nurse|999|out|help))`,
      ),
      rule(
        String.raw`\bheard nothing\b|\b(?:had|received|got|sent|gave|given|getting) (?:her |him |them |the family |\w+ \w+ )?(?:no|few) (?:[\w\'-]+ )?(?:updates?|reply|replies|responses?|answers?|letters?|contact|calls?|news|word|acknowledgement)\b`,
      ),
      rule(String.raw`\b(?:only (?:received|got|had)|received|got) (?:only )?automat\w+ (?:repl|respon|acknowledg)\w+`),
      rule(
        String.raw`\bonly (?:one|two|three|some|a few)≈\b(?:got|received|had|was|were)≈\b(?:answer|reply|response)\w*`,
      ),
      rule(String.raw`\b(?:went|gone|left|remained) (?:[\w\'-]+ )?(?:unanswered|unacknowledged|unreturned)\b`),
      rule(String.raw`\b(?:lost|out of|no) touch with\b|\bleft≈\b(?:guessing|to find out for)\b`),
      rule(
        String.raw`\bcommunicated (?:poorly|badly|inadequately)\b|\bnot one (?:call|email|letter|message)≈\b(?:returned|answered|acknowledged)\b`,
      ),
      rule(String.raw`\blost (?:contact|touch)\b`),
      rule(
        String.raw`\b(?:told|informed|notified|warned|wrote)\b~\b(?:only (?:the|a|on|hours|days|after)|at the last (?:minute|moment)|at (?:very )?short notice|too late)\b`,
      ),
      rule(
        String.raw`\b(?:letters?|emails?|messages?|notices?)\b~\b(?:nobody|no one|hard|difficult|impossible|could not)≈\b(?:understand|follow|make sense)\b|\b(?:badly|poorly) worded\b`,
      ),
      rule(
        String.raw`\b(?:sent|addressed|posted)≈\bto≈\b(?:wrong|old|previous|former) (?:address|house|flat|person)\b|\baddress (?:it|they|the council|which it|that it) knew\b`,
      ),
      rule(String.raw`\b(?:gave|given|had) (?:her|him|them|\w+ \w+) no (?:news|word|update)\b`),
      rule(
        String.raw`\bwithout (?:a|so much as a) (?:word|call|letter)\b|\bsaid nothing\b(?!≈\b(?:why|how|reasons?|appeal|review)\b)`,
      ),
      rule(String.raw`\blet≈\b(?:messages|calls|emails|letters)≈\bgo unanswered\b`),
      rule(
        String.raw`\bleft it to≈\b(?:agency|home|school|provider|neighbour|landlord|manager|them|her|him)\b≈\b(?:to )?(?:tell|break|explain|inform|find out)\b`,
      ),
      rule(String.raw`NOT≈\brepl(?:y|ied) to\b≈\b(?:emails?|letters?|calls|messages)\b`),
    ],
    unless: [
      /\bconfus\w+ (?:about|over|as to) (?:which|who)\b(?![^.;]{0,80}\b(?:inform|tell|told|updat))/i,
      /\bnot offer(?:ed|ing)?\b[^.;]{0,30}\bunclear\b/i,
      /\bdid not (?:respond|reply) (?:to (?:the council|its|it)\b)/i,
      /\bshould (?:also )?have (?:given|provided|sent)[^.;]{0,20} that (?:information|notice)\b/i,
      /\b(?:she|he|who) (?:did not|had not|could not) (?:answer|reply|respond)\b/i,
      /\b(?:nobody|no one|never|not) (?:wrote|write) (?:it|this|them|that|anything) down\b/i,
      /\b(?:could|did|was|were|has|had) not (?:able to )?(?:tell|show|provide|send|explain to) (?:me|us)\b/i,
    ],
    yieldsTo: [
      "poor-complaint-handling",
      "no-appeal-rights",
      "charging-error",
      "no-reasons",
      "wrong-advice",
      "failure-to-enforce",
      "failure-to-consult",
      "poor-record-keeping",
      "failure-statutory-complaints",
      "data-handling",
    ],
  },
  {
    code: "contractor-failure",
    patterns: [
      rule(
        String.raw`\b(?:contractors?|managing agents?|commissioned provider|care agency|transport provider)\b~\b(?:fault|fail\w*|did not|missed|poor|acting (?:for|on behalf))`,
      ),
      rule(
        String.raw`\b(?:fault|fail\w*|errors?|mistakes?) (?:by|of) (?:its|the council's) (?:[\w'-]+ )?(?:contractors?|agents?|provider)\b`,
      ),
      rule(
        String.raw`\b(?:responsible|accountable|answerable) for≈\b(?:actions?|fault|failings?|failures?)≈\b(?:its|the) (?:[\w'-]+ )?(?:contractors?|agents?|provider|home)\b`,
      ),
      rule(
        String.raw`\b(?:responsible|accountable|answerable) for≈\b(?:what|anything|how)\b≈\b(?:agency|provider|contractors?|home|agents?|company|carers)\b`,
      ),
      rule(
        String.raw`\b(?:responsible|accountable|answerable) for≈\b(?:contractors?|agents?|care agency|care provider|the provider|care home|company)\b`,
      ),
      rule(String.raw`\bcontractors?\b≈\b(?:leav\w+|left|abandon\w*|unfinished|incomplete|botch\w*|damag\w*)\b`),
      rule(
        String.raw`\b(?:responsible|accountable|answerable) for≈\b(?:failings?|faults?|failures?|actions?|errors?)≈\b(?:agency|company|provider|contractor|firm|home)\b`,
      ),
      rule(
        String.raw`\b(?:provider|home|agency|contractor|company|firm)\b≈\b(?:was |were |is )?acting (?:on (?:its|the council's|their) behalf|for (?:it|the council))\b`,
      ),
      rule(String.raw`\b(?:(?:must|has to|have to|had to) answer|(?:which|council|it) answers) for\b`),
      rule(
        String.raw`\bfor which (?:the council|it) (?:is|was|remains) (?:also |still |itself )?(?:responsible|answerable|accountable)\b`,
      ),
      rule(
        String.raw`\b(?:agency|contractors?|provider|home|company|firm)\b≈\b(?:acts?|acted|collects?|collected|works?|worked|acting|working) (?:for|on behalf of) the council\b`,
      ),
      rule(String.raw`\bwhat (?:the|its) (?:agency|contractors?|provider|home|company|firm) did\b`),
      rule(
        String.raw`\b(?:agency|contractors?|provider|home|company|firm|agents?)'s? (?:[\w'-]+ )?(?:errors?|mistakes?|faults?|failings?|failures?|carelessness)\b≈\b(?:council's|authority's|council)\b`,
      ),
      rule(
        String.raw`\b(?:agency|contractors?|provider|home|company|firm|agents?|carers?|driver|crew)\b≈\bon (?:its|the council's|their) behalf\b`,
      ),
      rule(
        String.raw`\bcouncil\b≈\banswers? for (?:what|how|the|its|their)\b≈\b(?:agency|contractors?|provider|home|company|firm|agents?)\b`,
      ),
    ],
  },
];
