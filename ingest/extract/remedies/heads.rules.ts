/** Heads of injustice in the words of a paying clause: a table of the genre's words. Every match counts. */
import type { HeadCode } from "../../../data/vocabulary.ts";

/** Heads of injustice as a paying clause names them. Every match counts. */
export const HEAD_RULES: readonly (readonly [HeadCode, RegExp])[] = [
  [
    "distress",
    /\b(?:distress(?:ed|ing)?|upset(?:ting)?|worry|worries|worried|worrying|anxiety|anxious|stress(?:ed|ful)?|alarmed|alarming|embarrass\w*|hurt|shock|trauma\w*|regret|grief|fear|frighten\w*|unpleasant\w*|exhaust(?:ed|ing|ion)|sleepless|lost sleep|alarm(?= (?:of|at|caused|felt|(?:that )?(?:she|he|they) (?:felt|had|was|were))\b)|offence(?= (?:its?|this|caused|given|taken)\b))\b/i,
  ],
  ["frustration", /\b(?:frustrat\w*|disappoint\w*(?! (?:expectations?|hopes?))|annoyance|irritation|anger)\b/i],
  ["uncertainty", /\b(?:uncertain(?:ty|ties)?|not knowing|cannot know|can never know|never know|doubts?)\b/i],
  [
    "time-and-trouble",
    /\b(?:(?:time|effort)(?: and|,)? (?:trouble|effort|expense)|time,? trouble|trouble and time|time (?:and effort )?(?:(?:he|she|they|(?:Mr|Mrs|Ms|Miss) [A-Z])\s)?(?:has |have |had )?spent(?!\s+(?:on the streets?|in (?:the|an?|temporary|unsuitable)|living|sleeping|without|homeless|rough))|(?:lost|wasted) time|(?:worry|distress|upset|anxiety) and effort|\btrouble\b|inconvenienc\w*|avoidable effort|fruitless (?:correspondence|calls|efforts?|journeys?)|(?:having|had) to (?:chase|complain|pursue)|time (?:she|he|they) (?:wasted|lost)|pursuing (?:her|his|their|the|this) (?:complaint|matter)|bother|(?:work|efforts?|task|job|business|burden) of (?:chas|complain|pursu|report|ring|writ|sort)ing|efforts? (?:that )?(?:he|she|they) (?:has |have |had )*(?:to make|made|put in|to go to))\b/i,
  ],
  [
    "lost-education",
    /\b(?:(?:lost|missed|missing|lack of|loss of|loss in|no|without|interrupted)\s+(?:\S+\s+){0,4}?(?:education|schooling|tuition|learning|lessons|teaching)|(?:education|teaching|tuition|schooling|lessons)\b[^.;£]{0,40}\b(?:missed|lost|not have|did not (?:have|get|receive)|(?:went|did|gone|done|doing|going) without)|(?:less|little|too little|reduced|half|part-time) (?:education|teaching|tuition|schooling)|missed (?:school|out on (?:education|school\w*))|(?:out of|off) (?:school|education)|taught (?:for )?(?:only|just|no more than|barely)|(?:school|college) days? (?:that )?\S{1,12} (?:lost|missed)|(?:lost|missed) (?:school|college) days?|no (?:\w+ )?(?:tutor|teacher|school place|teaching)|(?:lost|missed|missing) (?:\w+ )?terms?\b(?! of (?:therapy|support|provision|respite))|(?:autumn|spring|summer) terms?\b|terms? of (?:school|college|education|lessons)|(?:reduced|part[- ]time|shortened|restricted|cut[- ]down) (?:school )?(?:timetables?|hours (?:at|in) school|school (?:days?|hours|weeks?))|(?:half[- ])?terms?\s+(?:that\s+)?(?:\S{1,12}\s+){1,4}(?:missed|lost))\b/i,
  ],
  [
    "missed-provision",
    /\b(?:(?:missed|lost|missing|lack of|loss of|absence of|failure to (?:provide|deliver|secure|arrange)|not (?:receiv|provid|deliver|hav|gett)\w*|without|shortfall in|unmet|reduced)\s+(?:\S+\s+){0,6}?(?:provision|(?<!\bfinancial )support|\w{0,8}therap(?:y|ies)|services?|sessions?|respite|care|calls|visits|help|stays|day (?:care|centre|service|opportunities)|equipment|adaptations|assistance|activities|short breaks?|needs)|(?:provision|support|\w{0,8}therapy|services?|sessions?|care|calls|visits|respite|help|(?:short )?breaks?|stays|outings|nights|weekends|lessons|activities)\b[^.;]{0,50}?\b(?:missed|lost|(?:was|were) (?:missing|not there)|did not (?:have|get|receive)|not (?:provided|delivered|received|in place)|were missed|(?:was|were|been) without|went without|go without|going without|gone without|(?:did|do|doing|done|managed?|managing) without|should have (?:had|received|been))|(?:had|with|was|were) (?:little or )?no (?:suitable )?(?:provision|support|therap\w+|care|respite|help)|(?:sessions?|visits|calls|therapy|care|support|help|carers?) (?:that |which |who )?(?:never|did not|failed to) (?:take place|took place|come|came|happen(?:ed)?|start(?:ed)?|arrived?|materialised?)|no (?:carers?|(?:care|support) workers?|therapist|assistant|one to help) (?:came|visited|attended|was sent|turned up|called)|no (?:\S+ ){0,4}?(?:therapy|therapist|input)|(?:no|without (?:an?|any)|denied (?:an?|any)|lack of an?) (?:proper |real )?breaks? from (?:\w+ )?(?:caring|care|looking after)|without (?:any |her |his |their )?carers?(?![’'])|loss of service|missed out on|unmet needs)\b/i,
  ],
  [
    "lost-opportunity",
    /\b(?:(?:lost|loss of|missed|denied|lack of|deprived of)\s+(?:(?!day\b)\S+\s+){0,3}?(?:opportunit\w*|chances?)|lost chances?|(?:opportunit\w*|chances?)\b[^.;£]{0,40}?\b(?:(?:she|he|they|it) (?:has |have |had )?(?:lost|missed)|(?:was|were) (?:lost|missed|denied))|(?:lost|loss of|denied) (?:her|his|their|the|a) right to (?:have|be|put|take|speak|object|bid|choose))\b/i,
  ],
  [
    "delayed-appeal-right",
    /\b(?:delay\w* to (?:her|his|their) appeal|(?:delay\w*|late|lost|loss of|frustrated|denied|without)\s+(?:\S+\s+){0,5}?(?:appeal rights?|rights? (?:of|to) appeal|right to a review|tribunal)|opportunity to appeal|appeal rights?|wait\w* [^.;£]{0,30}?\b(?:right of appeal|right to appeal|hearing|tribunal))\b/i,
  ],
  [
    "financial-loss",
    /\b(?:financial (?:loss|disadvantage)|out of pocket|lost (?:income|earnings|wages)|loss of (?:income|earnings|profits?)|(?:earnings|income|wages|pay|profits?) (?:that |which )?(?:he|she|they|(?:Mr|Mrs|Ms|Miss) [A-Z]\w*) (?:has |have |had )?lost|underpa(?:id|yments?)|overpa(?:id|yments?)|overcharg\w*|legal (?:fees|costs)|refund|reimburse\w*|back ?payments?|backdat\w*|arrears|fees? (?:she|he|they) paid)\b/i,
  ],
  [
    "avoidable-costs",
    /\b(?:(?:extra|additional|avoidable|travel|storage|removal|heating|taxi|transport|mileage|unnecessary|moving|laundry|food)\s+(?:\S+\s+)?(?:costs?|expenses?|fares|charges|bills?)|for (?:\w+ )?taxis|(?<=[’']s |\b(?:his|her|their) )costs? (?:in|of) \w+ing\b|costs? of (?:moving|travel\w*|storage|visiting|taxis?|storing|heating|hiring|renting|buying)|fares|mileage|receipts|out-of-pocket|expenses|private report)\b/i,
  ],
  [
    "carer-strain",
    /\b(?:(?:stress|demands?|toll|pressure|weight|load)(?: (?:(?:placed|put) )?(?:on|upon) \w+)? (?:of caring\b(?! about)|as (?:an?|his|her|their|the) (?:\w+ )?carer)|(?<!\bfinancial )strain(?! of (?:funding|paying|finding the money|waiting))|extra (?:caring|demands?|burden)|caring (?:role|responsibilities|for (?:her|him|them))|burden of (?:lifting|caring|care|looking after)|carer[’']?s? (?:burden|stress|strain)|family break)\b/i,
  ],
  [
    "risk-of-harm",
    /\b(?:risks?|harm(?! to (?:\S+\s+){0,3}?(?:reputation|good name|name|relationships?|standing|amenity))|injur\w*|unsafe(?! (?:house|home|flat|property|room|accommodation|conditions))|pressure (?:sores?|ulcers?)|neglect\w*|pain|danger)\b/i,
  ],
  [
    "unsuitable-living",
    /\b(?:unsuitable (?:\S+\s+){0,3}?(?:accommodation|housing|home|conditions|flat|property|B&B)|overcrowd\w*|disrepair|bed and breakfast|living (?:in|with|conditions)|leak\w*|damp|mould|(?:lived|lives) (?:in|with|among|amid|amongst)\b[^.;£]{0,30}\b(?:hazards?|vermin|rats|mice|sewage|squalor)|lack of (?:heating|hot water)|without (?:(?:suitable|proper|adequate|working|accessible|any)\s+)?(?:adaptations|heating|hot water|(?:washing|bathing|toilet|cooking|kitchen|bathroom) facilities|a (?:bath|shower|bathroom|toilet|kitchen)|washing|bathing|toilet)|could not (?:wash|bathe|use)|(?:(?:unable|not (?:being )?able) to|could not|cannot) (?:safely )?(?:get (?:to|into|up|out of|in)|reach|leave|wash|bathe|shower|cook|heat)\b[^.;£]{0,30}\b(?:bedrooms?|bathroom|kitchen|toilet|stairs|shower|bath|home|house|flat|upstairs|garden)\b|(?:had|having|with) no (?:working |proper )?(?:boiler|heating|hot water|kitchen|cooker|toilet|bathroom|shower|running water|electricity)|(?:kept|housed|placed|left|put up) in (?:an?|one) (?:\w+ )?(?:hotel|hostel|room|B&B|caravan|tent|van|car)\b|(?:had|having|with) no (?:\w+ )?(?:washing|bathing|toilet|cooking|kitchen|bathroom|laundry) facilities|temporary accommodation|unsuitable (?:living|property)|conditions (?:\S+\s+){0,7}?(?:lived?|living)\b|(?:without|had no|having no|no) (?:\w+ )?suitable (?:accommodation|housing|home|place to live)|without (?:any )?(?:accommodation|a home)|wait\w* for (?:an? )?(?:\w+ )?(?:shower|wet room|bathroom|stairlift|ramp|adaptations?)|spent in the (?:flat|hotel|hostel|room)|lack of a suitable home|(?:poor|bad|cold|unsafe|cramped|unsanitary|insanitary|squalid|unhealthy|intolerable|appalling|crowded|difficult) (?:and \w+ )?(?:living |housing )?(?:conditions|house|home|flat|property|room|accommodation)|nowhere (?:\w+ )?(?:to (?:live|sleep|stay|go)|else)|(?:sleep|slept|sleeping|living|lived|spent|stay(?:ed|ing)?|nights?|weeks?|months?)\b[^.;£]{0,50}?\b(?:(?:in|on|from) (?:a|an|the|her|his|their|one|two) (?:\S+ ){0,3}?(?:car|van|tent|sofa|floor|room|shed|hostel|hotel|street|B&B)|rough|on (?:the )?streets|sofas?|flat with)|shar(?:e|ed|ing) (?:a|one|two|the) (?:\w+ )?(?:bed|room|bedroom)s?|(?:home|house|flat|property|bathroom|place|accommodation|hostel|hotel|room)\b[^.;£]{0,20}\b(?:not (?:been )?adapted|unadapted|unfit|not (?:suitable|fit|safe|heated)|did not (?:suit|meet)|(?:he|she|they) could not use)|(?:loss|lack|want|absence) of (?:\w+ )?(?:suitable |proper |adequate )?(?:washing|bathing|toilet|cooking|heating|hot water|kitchen|bathroom|laundry)\b|without (?:an? )?(?:proper |working |usable |adequate |suitable |accessible )*(?:boiler|bathroom|shower|toilet|kitchen|lift|hot water|heating|running water|electricity|ramp|stairlift|wet room)|homeless(?! (?:application|duty|reduction|team|decision|service|officer))|rough sleeping|street homeless)\b/i,
  ],
  ["loss-of-dignity", /\b(?:dignity|indignit(?:y|ies)|humiliat\w*|privacy|depriv\w* of (?:his|her|their) liberty)\b/i],
  [
    "loss-of-amenity",
    /\b(?:amenity|noise|overlook\w*|loss of (?:(?:the|her|his|their|all) )?(?:(?:quiet|peaceful|normal|full) )?(?:light|outlook|use|enjoyment)|odours?|smells?|unable to use)\b/i,
  ],
  ["reputational", /\b(?:reputation\w*|good name|relationships?)\b/i],
  ["raised-expectations", /\b(?:raised (?:\S+\s+)?(?:expectations?|hopes)|expectations?|led to believe)\b/i],
  ["loss-of-trust", /\b(?:(?:loss|lack) of (?:trust|confidence|faith)|lost (?:trust|confidence|faith)|trust in)\b/i],
  ["outrage", /\b(?:outrage|justified (?:sense|anger))\b/i],
];

/** Heads whose acknowledgement is for a service not had. */
export const LOSS_HEADS: ReadonlySet<HeadCode> = new Set(["missed-provision", "lost-education", "unsuitable-living"]);

/** Heads of money that is put back. */
export const MONEY_HEADS: ReadonlySet<HeadCode> = new Set(["financial-loss", "avoidable-costs"]);
