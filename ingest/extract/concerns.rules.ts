/** The services and steps, as the genre names them and as the published subcategories do. */
import type { ConcernsCode } from "../../data/vocabulary.ts";

// Order breaks ties: where two stand at the same place, the more exact one comes first.
export const PATTERNS: readonly (readonly [ConcernsCode, RegExp])[] = [
  [
    "agreed-action",
    /\b(?:agreed (?:actions?|outcomes?|remed(?:y|ies)|recommendations?)|recommendations? (?:of|from|following|made|by|it|we|had|the)|action(?:ing|ed) (?:a|the|this|its|these) recommendation|implement\w* (?:the |its |our |these )?(?:\w+ )?recommendations?|stage (?:two|2) recommendations?|action plan|actions? (?:it |the council )?(?:had )?(?:agreed|promised))/i,
  ],
  [
    "tribunal-order",
    /\btribunal(?:'s)? (?:order\w*|decision|directed|direction|ruling)|\border(?:ed)? (?:by|of) (?:the|a) tribunal/i,
  ],
  [
    "ehc-needs-assessment",
    /\behc[a-z]* (?:\(?ehcna?\)? )?needs assess|\bneeds assessment (?:for|of) (?:an )?ehc|\behc assessment|\bassess\w*[^.;]{0,40} for an (?:ehc|education,? health)|\beducational psycholog|\bpsycholog\w+\b|\b(?:sen|education, health and care) (?:needs )?assessment|\behcna\b/i,
  ],
  ["ehc-annual-review", /\bannual reviews?\b|\breview(?:ed|ing)?\b[^.;]{0,30}\b(?:ehc plan|the plan|ehcp)\b/i],
  [
    "ehc-phase-transfer",
    /\bphase transfer|\bchange of phase|\bphase of education|\bsecondary transfer|\bpost-16 (?:transfer|placement)|\b(?:transfer|mov(?:e|es|ed|ing)) to (?:a )?(?:secondary|post|college|sixth form)|\bmov(?:e|es|ed|ing) (?:from (?:primary|school|secondary)|between phases)|\bplan\b[^.;]{0,40}\b(?:15 february|31 march)\b/i,
  ],
  [
    "ehc-amendment",
    /\bamend(?:ed|ment|ing)?\b[^.;]{0,30}\b(?:ehc|plan)\b|\bamendment notice|\b(?:ehc plan|ehcp)\b[^.;]{0,20}\bamend/i,
  ],
  [
    "section-f-provision",
    /\bsection f\b|\bspecial educational provision|\bprovision (?:set out |specified |named |detailed |contained )?in (?:the|her|his|\w+'s) (?:ehc|plan|education)|\b(?:speech|occupational)[a-z ,]{0,40} therapy\b|\b(?:ehc plan|ehcp) provision|\bsen provision/i,
  ],
  [
    "alternative-education",
    /\bsection 19\b|\balternative (?:education|provision)|\bout of school|\bhome tuition|\btuition\b|\bfull[- ]time education|\bsuitable education|\b(?:lost|missed|without|no) education\b|\bexcluded (?:child|pupil)|\beducation otherwise/i,
  ],
  [
    "ehc-plan-issue",
    /\b(?:final|draft|issu\w*)\b[^.;]{0,30}\b(?:ehc|plan)\b|\b(?:ehc|education,? health and care)[^.;]{0,12} plan|\behcp\b|\b(?:delay\w*|late) (?:in |with |of )?(?:issuing )?(?:the |her |his |\w+'s )?plan\b/i,
  ],
  [
    "school-transport",
    /\bschool transport|\bhome[- ]to[- ]school|\btransport to (?:school|college)|\btransport (?:appeal|application|panel)|\bpassenger assistant|\bfree transport|\bwalking route|\bmeasured (?:the|a) route/i,
  ],
  [
    "school-admission",
    /\badmission(?:s)? (?:appeal|panel|application|arrangements?)|\bschool place\b|\badmission\b|\bappeal panel\b|\breception (?:class|place)\b|\bclass size|\bpermanent exclusion|\bexclusion\b|\bin[- ]year/i,
  ],
  ["direct-payment", /\bdirect payments?\b|\bpersonal budget/i],
  [
    "parent-carer-assessment",
    /\bcarer'?s'? (?:needs )?assessment|\bparent[- ]carer|\b(?:needs|support|assessed|assessment) as a carer\b|\bcarers? (?:is|are) entitled to/i,
  ],
  [
    "charging-assessment",
    /\bfinancial assessment|\bdeprivation of (?:capital|assets)|\bcare (?:charges?|fees|costs|bill)|\btop-?ups?\b|\bthird[- ]party (?:payment|contribution)|\bcontributions?\b|\baftercare\b|\bcharg(?:e|ed|es|ing) (?:her|him|them|for (?:care|the care|services|respite|visits))|\bfees?\b|\bdeposit\b|\binvoiced?\b|\bnotice period/i,
  ],
  [
    "social-care-assessment",
    /\bchild and famil(?:y|ies) assessment|\bassess\w*[^.;]{0,30}\bchild in need\b|\bcare (?:act |needs |and support )*assessment|\bsocial care (?:re)?assess|\bneeds assessment|\bassess(?:ed|ing|ment)?\b[^.;]{0,25}\b(?:care )?needs\b|\breassess/i,
  ],
  ["short-breaks", /\bshort breaks?\b|\brespite\b/i],
  [
    "fostering-kinship",
    /\bfoster|\bspecial guardian|\bkinship|\bconnected person|\badopti(?:on|ve)\b|\badopted (?:child|children|son|daughter|boy|girl)|\blooked[- ]after/i,
  ],
  ["safeguarding-enquiry", /\bsafeguarding|\bsection 4[27]\b|\bchild protection/i],
  ["complaint-stage-3", /\bstage (?:three|3)\b|\breview panel|\bpanel hearing/i],
  ["complaint-stage-2", /\bstage (?:two|2)\b|\badjudication|\bsecond (?:stage|response|reply)/i],
  ["complaint-stage-1", /\bstage (?:one|1)\b|\bfirst (?:stage|response|reply)/i],
  [
    "complaint-other",
    /\bcomplaints?[- ](?:handling|procedure|process|responses?|repl(?:y|ies))|\b(?:handl|deal|dealt|respon|repl|answer|investigat|consider|escalat|acknowledg|address)\w*[^.;]{0,30} complaints?\b|\bstatutory complaints?|\bcomplaints? policy/i,
  ],
  [
    "care-quality",
    /\bcare ?workers?\b|\bcall bells?\b|\b(?:missed|late|short) (?:care )?(?:visits|calls)|\b(?:quality|standard) of (?:the |her |his )?care|\bpersonal care\b|\bmedication|\bpressure sores?|\bcharts?\b/i,
  ],
  [
    "care-package",
    /\bcare (?:and support )?(?:package|plan)|\bsupport plan|\bchild in need (?:plan|case|support|meeting)|\bcin (?:plan|meeting)s?|\bpackage of care|\bput(?:ting)? in place (?:the |any |her |his )?(?:care|support)\b|\bthe care (?:that |which )?(?:the|it|she|he|her|his) |\bday (?:centre|service|care)s?\b|\bcare agency|\bpersonal assistant|\bsupport (?:for|to) (?:the )?family|\bhome care\b/i,
  ],
  [
    "suitability-review",
    /\bsuitability review|\bsection 202\b|\bsuitab\w+[^.;]{0,50} review|\breview[^.;]{0,60} suitab\w+|\bagain at (?:the )?suitability|\breview of (?:the )?(?:suitability|its homelessness)/i,
  ],
  [
    "temporary-accommodation",
    /\b(?:interim|temporary|emergency|unsuitable|suitable) (?:\w+ )?(?:accommodation|housing|flat|home)|\bbed and breakfast|\bb&b\b|\bhostel\b|\bflat\b[^.;]{0,20}\bunsuitable/i,
  ],
  [
    "homelessness-decision",
    /\bhomeless|\brelief duty|\bmain housing duty|\bprevention duty|\bpriority need|\bpersonal(?:ised)? housing plan/i,
  ],
  [
    "housing-allocation",
    /\bhousing register|\blocal connection\b|\bresiden(?:ce|cy) (?:rule|test|criteri\w+|requirement|qualification)|\blived in (?:the|its) (?:area|borough|district)|\bBand [A-E1-5]\b|\bbanding?\b|\ballocations? (?:scheme|policy)|\bhousing application|\bbid(?:s|ding)?\b|\bmedical priority|\bchoice-based/i,
  ],
  [
    "adaptations",
    /\bdisabled facilities|\badaptations?\b|\bdfg\b|\b(?:level access|wet room|stair ?lift|ground floor bathroom|through-floor lift)/i,
  ],
  [
    "housing-condition",
    /\bdisrepair|\bdamp\b|\bmould\b|\brepairs?\b|\bleak\w*|\bboiler|\bhhsrs\b|\bhazards?\b|\bmajor works/i,
  ],
  ["council-tax", /\bcouncil tax\b(?! support| reduction)|\bempty homes premium|\bsingle person discount/i],
  [
    "benefits",
    /\bhousing benefit|\bcouncil tax (?:support|reduction)|\bdiscretionary housing|\bbenefit (?:claim|overpayment|award)|\b(?:local|crisis|emergency) welfare|\bwelfare (?:scheme|assistance|provision)|\bcrisis (?:scheme|payment|grant|fund|award)|\bhardship (?:fund|payment|scheme)|\bdhp\b|\bhousehold support/i,
  ],
  ["business-support", /\bbusiness (?:rates?|grants?|support)|\bdiscretionary grant|\brestart grant|\bgrant scheme/i],
  [
    "enforcement-case",
    /\benforcement (?:case|action|investigation|notice|complaint|team)|\bbreach(?:es)? of (?:planning|condition)|\bplanning (?:enforcement|control|breach)|\bunauthorised/i,
  ],
  [
    "planning-application",
    /\bplanning (?:application|permission|committee|officer)|\bcase officer'?s? report|\bplanning officer|\bobjections?\b|\boverlooking|\bneighbour notification/i,
  ],
  [
    "nuisance",
    /\bnoise\b|\bstatutory nuisance|\banti-?social|\bsmell|\bodour|\bsmoke\b|\bfumes\b|\bcommunity trigger/i,
  ],
  [
    "waste-collection",
    /\b(?:missed|assisted|bin|refuse|waste|recycling) (?:\w+ )?collections?|\bbins?\b|\brefuse (?:collection|and|sack|bin|lorry|crew)|\b(?:household|domestic) refuse\b|\brecycling\b|\bfly-?tipp/i,
  ],
  [
    "parking-penalty",
    /\bpenalty charge|\bpcns?\b|\bblue badge|\bparking (?:permit|fine|ticket)|\bpermits?\b|\bbus lane/i,
  ],
  [
    "highways",
    /\bhighways?\b|\bpotholes?|\btraffic (?:order|regulation|calming|scheme)|\byellow lines?\b|\blamp ?posts?\b|\bone-way\b|\b(?:disabled|parking|loading) bays?\b|\bcycle lane|\bgull(?:y|ies)\b|\broad (?:repair|surface|safety|sign|works)|\bfootpath|\brights? of way|\bstreet lamp|\bdrain(?:age|s)?\b|\bflood|\bgully|\bfootway|\bpavement|\bstreet ?lights?|\bdropped kerb/i,
  ],
  [
    "data-request",
    /\bsubject access|\baccess to (?:his|her|their|the|care|social) (?:[\w-]+ )?(?:records?|files?)\b|\brequest(?:ed|s)? (?:for )?(?:his|her|their|a copy of (?:his|her|their)) (?:[\w-]+ )?(?:records?|files?)\b|\bask(?:ed|ing|s)? (?:for|to see) (?:his|her|their) (?:[\w-]+ )?(?:records?|file)\b|\bdata (?:protection|breach)|\bfreedom of information|\bpersonal (?:data|information)|\bconfidential/i,
  ],
];

// The first names a step of the second's, and says more: "annual review of the EHC plan" is about the review.
export const YIELDS: ReadonlyMap<ConcernsCode, readonly ConcernsCode[]> = new Map<
  ConcernsCode,
  readonly ConcernsCode[]
>([
  [
    "ehc-plan-issue",
    ["ehc-annual-review", "ehc-phase-transfer", "ehc-amendment", "tribunal-order", "section-f-provision"],
  ],
  ["ehc-amendment", ["ehc-phase-transfer", "tribunal-order"]],
  ["care-package", ["direct-payment", "short-breaks"]],
  ["social-care-assessment", ["homelessness-decision", "ehc-needs-assessment", "parent-carer-assessment"]],
  ["charging-assessment", ["fostering-kinship", "council-tax", "benefits", "parking-penalty"]],
  ["highways", ["school-transport", "parking-penalty", "enforcement-case"]],
  ["care-quality", ["charging-assessment", "safeguarding-enquiry"]],
  ["parking-penalty", ["waste-collection"]],
  ["school-admission", ["school-transport"]],
  ["enforcement-case", ["council-tax", "parking-penalty"]],
]);

/** Words that name a service only where nothing else in the text and its section does. */
export const WEAK: readonly (readonly [ConcernsCode, RegExp])[] = [
  ["care-quality", /\b(?:care|nursing) home\b|\bthe home\b/i],
  [
    "school-transport",
    /\b(?:school|college)\b[^.;]{0,40}\b(?:taxi|bus|driver|journey)\b|\b(?:taxi|bus pass|school bus)\b/i,
  ],
  ["planning-application", /\bextension\b|\bneighbours?'? (?:plans|house)\b|\bplanning\b/i],
  ["business-support", /\bgrants?\b/i],
];

// The published subcategories (and categories) whose every case is about one step; the rest says too little.
export const BY_SUBCATEGORY: readonly (readonly [RegExp, ConcernsCode])[] = [
  [/^school transport$/i, "school-transport"],
  [/^school (?:admissions?|exclusions?)$|^exclusions?$/i, "school-admission"],
  [/^alternative provision$/i, "alternative-education"],
  [/^council tax$/i, "council-tax"],
  [/^(?:housing benefit.*|council tax (?:support|reduction)|benefits?.*)$/i, "benefits"],
  [/^(?:refuse and recycling|refuse|recycling)$/i, "waste-collection"],
  [/^parking.*$/i, "parking-penalty"],
  [/^disabled facilities grants?$/i, "adaptations"],
  [/^allocations?$/i, "housing-allocation"],
  [/^homelessness$/i, "homelessness-decision"],
  [/^safeguarding$/i, "safeguarding-enquiry"],
  [/^charging$/i, "charging-assessment"],
  [/^direct payments?$/i, "direct-payment"],
  [/^residential care$|^domiciliary care$|^nursing care$/i, "care-quality"],
  [/^(?:fostering|friends and family carers|adoption)$/i, "fostering-kinship"],
  [/^enforcement$/i, "enforcement-case"],
  [/^planning applications?$/i, "planning-application"],
  [/^(?:noise|antisocial behaviour|anti-social behaviour)$/i, "nuisance"],
  [/^(?:highway.*|traffic.*|street (?:furniture|light).*|drainage|rights of way)$/i, "highways"],
  [/^(?:council house repairs|repairs|private housing)$/i, "housing-condition"],
  [/^carers?$/i, "parent-carer-assessment"],
];

// Broader subcategories, whose commonest step is taken only where nothing in the text names one.
export const BROAD: readonly (readonly [RegExp, ConcernsCode])[] = [
  [/^special educational needs$/i, "ehc-plan-issue"],
  [/^child protection$/i, "safeguarding-enquiry"],
  [
    /^disabled children$|^assessment and care plan$|^(?:transition|discharge) from hospital$|^domiciliary care$/i,
    "care-package",
  ],
];
