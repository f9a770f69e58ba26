/** What a fault made somebody feel, know or expect, and the effort it put them to. */
import type { HeadRule } from "./injustices.rules.ts";

export const FEELING_RULES: readonly HeadRule[] = [
  {
    head: "distress",
    patterns: [
      /\b(?:distress\w*|upset(?:ting)?|worr(?:y|ies|ied|ying|isome)|anxi(?:ety|eties|ous|ously)|stress(?:ful|ed|es)?|alarm(?:ed|ing)?|anguish|trauma\w*|heart-?(?:ache|break|breaking|broken)|devastat\w+|distraught|despair\w*|despond\w*|dread(?:ed|ing)?|panic(?:ked)?|ordeal|torment(?:ed)?|nightmare|misery|miserable|harrowing|agitat(?:ed|ion))\b/i,
      /\b(?:frighten\w*|terrif\w+|terror|scared|afraid|fearful|in fear|feared|fears? of|shock(?:ed|ing)?|shaken|mortified|unsettled|unsettling|embarrass\w*|ashamed|hurtful|overwhelmed|nervous|on edge|bereft|tearful|in tears|wept|sobb(?:ed|ing)|cr(?:ied|ies|ying) (?:every|when|on|at|for|herself|himself)|went to pieces|low mood|peace of mind)\b/i,
      /\bfe(?:lt|els?|eling) (?:\w+ )?(?:let down|unsafe|abandoned|alone|isolated|helpless|powerless|desperate|hopeless|vulnerable|threatened|worthless|stupid|guilty|dismissed|forgotten|humiliated|like (?:rubbish|a (?:criminal|liar|nuisance|burden)))/i,
      /\b(?:did|do|does|could|can|had) not (?:ever |once )?(?:fe(?:el|lt)) (?:\w+ )?(?:safe|secure|welcome|believed)\b|\bmade (?:her|him|them) feel\b|\b(?:been )?made to feel\b|\bno one (?:believed|was listening|would listen)\b|\bnobody (?:believed|was listening|would listen)\b/i,
      /\b(?:lost sleep|loss of sleep|sleepless|(?:could|did) not sleep|unable to sleep|lay awake|kept (?:her|him|them) awake)\b/i,
      /\bthreat of (?:losing|eviction|court|prison|being|legal|homelessness)|\bthreatened with (?:court|eviction|prison|losing|the loss|legal|bailiffs)|\b(?:emotional|mental|psychological) (?:\w+ )?(?:harm|impact|toll|pain|suffering|health (?:suffered|worsened|got worse|deteriorated|declined))|\btoll on\b/i,
    ],
    unless:
      /\banxiety (?:disorder|meant|diagnos)|\bhis anxiety\b(?! about)|\bdiagnos\w+ (?:of|with) anxiety|\bfluctuating anxiety|\bpost-?traumatic|\b(?:behaviour|problems) (?:with|and) anxiety|\btoo anxious to\b|\bproblems with anxiety|\b(?:has|have|had|of|from|about|with|her|his) (?:severe |chronic |long-standing )?(?:anxiety|stress)(?: and|,) (?:depression|adhd|autism|asthma)|\b(?:suffers?|suffering) (?:from|with) (?:\w+ )?anxiety|\bfor (?:her|his|their) anxiety\b(?= (?:and|before|since|already))|\bsmoke alarm|\bfire alarm|\balarm (?:system|pull|cord|call)|\btraumati[sz]ed child\b|\bearly trauma\b|\btrauma (?:therapy|nurse|service|informed)|\bshows? no (?:sign of )?distress|\bdistress signs?\b|\bno longer (?:\w+ )?(?:afraid|anxious|worried)|\bdid not embarrass|\bpanic (?:button|alarm)/i,
  },
  {
    head: "frustration",
    patterns: [
      /\b(?:frustrat(?:ion|ions|ed|ing)|annoy(?:ance|ed|ing)|exasperat\w+|disappoint(?:ment|ed|ing)|dismay(?:ed)?|irritat(?:ed|ion|ing)|anger(?:ed)?|angry|infuriat\w+|fed up|galling|aggravat(?:ion|ing)|resent(?:ment|ed|ful)|vexation|vexed|patience)\b/i,
      /\b(?:sense of (?:being )?(?:ignored|powerless\w*|helpless\w*)|felt (?:\w+ )?(?:ignored|fobbed off|brushed off|strung along)|being (?:ignored|fobbed off|brushed off))\b/i,
    ],
    unless:
      /\bfrustrat\w+ (?:[\w'-]+ ){0,4}(?:rights?|appeal)\b|\b(?:an?|the|his|her) angry (?:man|neighbour|outburst|email|letter|call)|\bexpectations? (?:were|was|had been) disappointed|\bdisappointed (?:expectation|hope)s?\b|\banger management|\bbe patient\b|\bwill (?:be )?disappoint\w*|\bmay (?:be )?disappoint\w*/i,
  },
  {
    head: "uncertainty",
    patterns: [
      /\b(?:uncertain(?:ty|ties)?|lack of certainty|doubts? (?:about|over|as to|whether)|(?:some|in|with|lingering|nagging|lasting|real|such|that|this) doubts?|in limbo|confus(?:ion|ed)|bewilder\w*|open question|unanswered questions?)\b/i,
      /\b(?:cannot|can not|could not|can never|will never|may never|never|did not|do not|does not|will not|not|without|no way of|no means of) (?:now |be able to |really |even |ever )?know(?:ing)? (?:now )?(?:for (?:sure|certain) )?(?:whether|if|what|why|when|how|where|who|which)\b|\bwill (?:now )?never know\b/i,
      /\b(?:(?:might|may|could|would) (?:well )?have been (?:very |quite |entirely )?different|left [^.;]{0,40}?\bwondering|left to wonder|(?:always|forever|still) (?:be (?:left )?)?wonder(?:ing|s)?|wonders? (?:whether|if|what)|(?:left|spent|waited|passed|went) (?:[\w'-]+ ){0,4}?not knowing|left (?:[\w'-]+ ){0,4}?in the dark|had no idea (?:whether|if|when|why)|could not plan|unable to plan)\b/i,
      /\b(?:will|can|could|may) (?:now )?never (?:now )?be (?:sure|certain|answered|resolved|settled)|\b(?:cannot|can not|could not|not) be (?:sure|certain) (?:whether|if|what|that|how)|\b(?:will|may) never (?:find out|learn|discover)|\bunsure (?:whether|if|what|where|how|about)|\bquestion (?:will|can) (?:now )?never\b/i,
    ],
    unless:
      /\bconfusion (?:about|over) (?:which|what had been|what was) (?:team|agreed)|\bI (?:do not|did not|cannot|can not|could not|am unable to|will never) (?:now )?(?:know|say|be (?:sure|certain))\b|\b(?:the )?(?:council|provider|authority|officers?|school|home|trust) (?:did|does|do|could) not know\b|\b(?:loss|amount|figure|sum|total|date) (?:is|was) (?:\w+ ){0,2}uncertain|\bno doubt\b|\bwithout (?:a )?doubt\b|\bI have no doubt|\bbenefit of the doubt|\bcalled into doubt|\bdid not know (?:she|he|they) could\b/i,
  },
  {
    head: "time-and-trouble",
    patterns: [
      /\b(?:time(?:,)? (?:and|&) (?:[\w'-]+ )?(?:trouble|effort|expense|inconvenience)|inconvenien(?:ce|ced|t)|hassle|avoidable (?:time|effort|trouble|work|correspondence)|(?:unnecessary|needless|repeated|considerable|wasted|extra) (?:time|effort|trouble|chasing|contact|calls|journeys|correspondence)|go(?:ing)? to (?:the |some |great |considerable |a lot of )?(?:trouble|lengths)|went to (?:the |some |great |considerable |a lot of |a good deal of )?(?:trouble|lengths)|to the bother|bother of|fruitless (?:correspondence|calls|efforts?|journeys?))\b/i,
      /\bput to (?:[\w'-]+ ){0,3}?(?:time|trouble|inconvenience|effort|bother|work)\b|\btrouble (?:of|in|to|from|pursuing|she|he|they)\b|(?<!(?:caused|of|in) the |in )\btrouble(?=[,.;]| of| in)|\b(?:time|effort) (?:of|in|on|spent|taken|trying|she|he|they) (?:\w+ ){0,3}?(?:pursuing|chasing|complaining|telephone|phone|sorting|spent|trying|getting|bringing|gathering)\b/i,
      /\b(?:having|had|needing|needed|left|forced|obliged|compelled|driven) (?:repeatedly |again |constantly |to keep )?to (?:repeatedly |continually |constantly )?(?:chase|pursue|complain|fight|battle|escalate|press|push|prompt|remind|explain|repeat|re-?submit|resend|prove|contact the|write (?:again|several|many|to)|ring (?:again|several|many|round)|keep (?:on )?\w+ing|make (?:repeated|several|many|a complaint|two|three|\w+ (?:calls|complaints))|go (?:through|back)|come (?:back|to us|to the ombudsman)|ask (?:again|repeatedly|several|many|over)|start (?:again|over)|involve|seek help|go on \w+ing|find (?:the )?time|bring (?:the matter|it|her complaint|his complaint) to us|enlist|turn to)\b/i,
      /\bhaving to (?:[\w'-]+ ){1,4}?(?:again|twice)\b|\btook (?:some|much|a lot of) time over\b|\brepeated(?:ly)? (?:chas\w+|contact\w*|ask\w*|call\w*|rang|wrote|email\w*)|\bspen[dt]\w* [^.;]{0,40}(?:chasing|trying|pursuing|complaining|sorting|on the (?:tele)?phone|arguing|gathering|getting|fighting|proving|writing|on (?:a|the|her|his|their) (?:complaint|witness|claim|appeal))|\b(?:a lot|good deal|great deal|hours|weeks|months|days|evenings) (?:of (?:her|his|their) time )?(?:was |were |spent )?(?:on the (?:tele)?phone|chasing|trying to (?:get|sort|make sense|find|reach|put)|pursuing|complaining|sorting)|\bfight for every\b|\bthe (?:writing|ringing|chasing|telephoning)(?:,? and (?:the )?(?:writing|ringing|chasing|telephoning|waiting))? (?:and|of|that|she|he|they)\b|\breporting the same thing\b/i,
    ],
    unless:
      /\b(?:councils?|authorit(?:y|ies)|trusts?|bodies|departments?|teams?|officers?) spent\b[^.;]*|\btrouble (?:sleeping|at school|with the police|breathing|walking|would have|started|began|stopped)|\b(?:breathing|heart|chest|back|stomach|knee|hip|mobility) trouble\b|\btime (?:she|he|they|it) (?:was|were|took|had)\b|\btime (?:[\w'-]+ ){0,3}spent (?:in|on the street|there|waiting in|living|at (?:home|school))|\bhad to (?:contact the police|start again with)/i,
  },
  {
    head: "raised-expectations",
    patterns: [
      /\b(?:rais(?:ed|ing) (?:[\w'-]+ ){0,3}?(?:expectations?|hopes?)|(?:expectations?|hopes) (?:were|was|had been) (?:then )?(?:raised|disappointed|dashed|built up)|false (?:hopes?|expectations?|impression)|led (?:[\w'-]+ ){0,4}?to (?:believe|expect|think|hope|understand)|(?:hopes?|expectations) raised|gave (?:her|him|them|Mr \w+|Mrs \w+|Ms \w+) (?:false )?(?:hope|reason to (?:expect|hope|believe))|loss of expectation|disappointed (?:expectation|hope)s?|expect(?:ed)? (?:something|more) than)\b/i,
    ],
    unless:
      /\b(?:council|officers?|panel|school|provider) (?:\w+ )?(?:was|were|been) led to (?:believe|think|understand)/i,
  },
  {
    head: "loss-of-trust",
    patterns: [
      /\b(?:(?:lost|losing|loss of|lack of|damaged?(?: to)?|undermin(?:ed|es|ing)|erod(?:ed|es|ing)|destroyed|shaken|shook|dented|broken|broke|weakened|no|little|less|without) (?:[\w'-]+ ){0,3}?(?:confidence|trust|faith)(?: in)?)\b/i,
      /\b(?:confidence|trust|faith) (?:in|between|she|he|they) [^.;]{0,60}?\b(?:gone|lost|shaken|damaged|destroyed|undermined|eroded|broken|dented|suffered|disappeared|harmed)\b|\b(?:no longer|never again|not) (?:\w+ )?(?:trusts?|trusted|have (?:any )?faith|feel able to trust|believes? what)\b|\bstopped trusting\b|\bdistrust|\bmistrust/i,
    ],
    unless:
      /\b(?:nhs|hospital|health|foundation|healthcare|the|school|academy) trust\b|\bno confidence (?:vote|motion)/i,
  },
  {
    head: "outrage",
    patterns: [/\b(?:outrage[d]?|justified sense of|sense of (?:injustice|grievance|unfairness)|indignation)\b/i],
  },
];
