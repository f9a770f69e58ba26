/** How a fault made somebody live: worn out by caring, at risk, badly housed, without dignity or peace, ill spoken of. */
import type { HeadRule } from "./injustices.rules.ts";

export const LIVING_RULES: readonly HeadRule[] = [
  {
    head: "carer-strain",
    patterns: [
      /\b(?:strain of [^.;£]{0,60}?\bwithout (?:\w+ )?(?:support|help|care|respite|a break|assistance)|strain(?!s)|breaking point|at the end of (?:her|his|their) tether|exhaust(?:ion|ed|ing)|worn out|wore (?:her|him|them) (?:down|out)|burden|burned out|burnt out|burn-?out|carer(?:'s)? (?:stress|strain|role)|caring (?:role|responsibilities)|(?:extra|additional) (?:demands?|caring|care|lifting)|extra(?: \w+)? (?:of|to) car(?:e|ing)|more caring)\b/i,
      /\b(?:without|no|only|loss of|lack of|never (?:had|got)) (?:a |any |her |his |their |the )?(?:proper |real |single |carer'?s? )?(?:break|respite|(?<!\bthe )rest)\b|\bcar(?:ing|ed) (?:[\w'-]+ ){0,4}?(?:alone|single-?handed\w*|unaided|unsupported|day and night|round the clock|without (?:help|support|relief))|\bcoped? (?:\w+ )?(?:alone|on (?:her|his|their) own)|\bcoping (?:alone|on (?:her|his|their) own)|\bcaring (?:she|he|they) had to do\b/i,
      /\b(?:had to|having to|left to|forced to) (?:[\w'-]+ ){0,2}?(?:provide (?:[\w'-]+ ){0,4}?care|care for|look after|(?:lift|wash|dress|feed|change|carry) (?:her|him|them|his|their)|manage (?:alone|on)|do (?:it|this|the (?:care|caring|work)) (?:herself|himself|themselves|alone))|\b(?:looked after|nursed|lifted|washed|fed|dressed|changed|cared for|carried) (?:and \w+ )?(?:her|him|them|(?:her|his|their) (?:husband|wife|mother|father|son|daughter|brother|sister)) (?:[\w'-]+ ){0,2}?(?:herself|himself|themselves|alone|by (?:herself|himself)|on (?:her|his|their) own|single-?handed\w*|instead)|\blifted (?:and \w+ )?(?:her|his|their) (?:husband|wife|mother|father|son|daughter|brother|sister) (?:[\w'-]+ ){0,3}?(?:daily|every day|each day|every night|many times|day after day)\b|\bdid (?:it|this|the caring|everything) (?:herself|himself|themselves|instead|alone)/i,
      /\b(?:gave up|left|cut|reduced|cut back|stopped) (?:[\w'-]+ ){0,4}?(?:work|job|hours|career)\b[^.;]{0,30}\b(?:to (?:look after|care)|for (?:her|him|them))|\bcut (?:her|his|their) (?:own )?hours\b|\btook on (?:[\w'-]+ ){0,3}?(?:care|caring|work (?:which|that))|\bfilled? (?:in )?the gaps?\b|\beffect on (?:his|her) (?:wife|husband),? who cared/i,
    ],
    unless:
      /\bstrain on (?:the )?(?:resources|budget|school|services?|finances)|financial strain|\bburden (?:of proof|on the council|on the public)|\bexhaust\w* (?:the|its|all|our|her appeal|his appeal) (?:complaints?|process|procedure|options|remed\w+)|\bevidential burden|\bworn out (?:with|by) (?:the )?(?:anxiety|worry|stress)|\bunder (?:a lot of |great )?strain because of (?:staff|demand)/i,
  },
  {
    head: "risk-of-harm",
    patterns: [
      /\b(?:risks? (?:of|to|from) (?:[\w'-]+ ){0,2}?(?:harm|injury|abuse|neglect|malnutrition|falls?|falling|fire|infection|health|safety|life|welfare|homelessness|exploitation)|risk to (?:her|him|them|Mr \w+|Mrs \w+|Ms \w+|Miss \w+|[A-Z])\b|(?:put|placed|left|leaving|putting|remain\w*|kept|was|were|been) (?:[\w'-]+ ){0,6}?(?:at (?:[\w'-]+ ){0,2}?risk|in (?:\w+ )?danger|in harm's way|exposed(?! to (?!(?:[\w'-]+ )?(?:harm|risks?|danger|abuse|violence|infection|exploitation)\b)))|exposed (?:[\w'-]+ ){0,3}?to (?:[\w'-]+ )?(?:harm|risk|danger|abuse|violence)|(?:a|child|adult|person|people|baby|children) at (?:\w+ )?risk (?:lived|was|were|remained|went|spent)|risk to which|open to (?:further |more )?(?:abuse|harm|neglect|exploitation))\b/i,
      /\bharm(?:ed)? (?:to (?!(?:her|his|their|the) (?:[\w-]+ )?(?:reputation|standing|good name|name|credit|garden|amenity))|her\b(?! (?:reputation|standing))|him\b|them\b|caused)|\b(?:caused|suffered|avoidable|actual|physical|serious|real|potential|come to) (?:[\w'-]+ )?(?:harm|injur\w+)\b|\bunsafe\b|\binjur(?:y|ed|ies)\b|\bpain (?:and|to|she|he|for|that|which|because)\b|\bin (?:\w+ )?pain\b|\bpressure (?:sores?|ulcers?)|\bdeteriorat(?:ion|ed)\b|\bmalnourish\w+|\bmalnutrition|\bdehydrat\w+/i,
      /\b(?:was|were|been|got|being|get) (?:badly |seriously |physically )?(?:hurt(?! by (?:what|the|her|his|their|this|that|how|its|being))|injured|assaulted|attacked|beaten|scalded|burned|burnt|robbed(?! of)|bitten|knocked)\b(?! when)|\bnot (?:badly|seriously) (?:hurt|injured),? but\b|\b(?:might|could) (?:easily |well )?have (?:been (?:badly |seriously )?(?:hurt|injured|killed|harmed|burned)|died|fallen)|\b(?:hurt|broke|injured|strained|damaged) (?:her|his) (?:shoulder|back|hip|arm|leg|wrist|knee|ankle|hand|head|foot|neck)\b|\b(?:became|got) infected|\blost (?:a lot of |\w+ )?(?:weight|(?:a|one|two|three) stones?)\b|\bended up in hospital|\b(?:health|condition|mobility|eyesight|breathing|asthma|behaviour) (?:\w+ )?(?:suffered|worsened|declined|got worse|deteriorated|was damaged)\b|\bmade (?:her|his) (?:\w+ )?(?:condition|asthma|health|illness|pain) worse/i,
    ],
    unless:
      /\bharm to (?:[\w'-]+ ){0,3}?(?:reputation|standing|good name|amenity|relationships?)|\bsafeguarding (?:adults|children) (?:from|at) risk|\bno (?:evidence of )?(?:harm|risk)\b|\b(?:unsafe|flawed) (?:decision|finding|conclusion)|\b(?:decision|conclusion|finding|assessment|it)\b[^.;]{0,30}\b(?:was|is|were) (?:\w+ )?unsafe\b|\bfe(?:lt|el|els|eling) (?:\w+ )?unsafe\b|\bno one was (?:hurt|injured)|\bnobody was (?:hurt|injured)|\bpersonal injury\b|\brisk assess\w*|\bdone (?:\w+ )?harm\b|\bat risk of (?:abuse|neglect)\b(?=[^.;]{0,30}\bsection 42)|\bneurological deterioration|\bdeteriorat\w+ (?:relationship|relations)|\bpoints? out\b/i,
  },
  {
    head: "unsuitable-living",
    patterns: [
      /\b(?:unsuitable (?:[\w'-]+ ){0,3}?(?:accommodation|housing|property|flat|home|house|room|conditions|place)|(?:accommodation|flat|house|home|property|room) (?:that |which )?(?:was|were) (?:not |un)(?:suitable|fit|safe|heated|adapted)|living conditions|overcrowd\w*|inaccessible|unadapted|disrepair|squalid|squalor|insanitary|unsanitary|unfit (?:for|housing|home)|lack of a suitable home|uninhabitable)\b/i,
      /\b(?:liv(?:ed|ing|e)|stay(?:ed|ing)?|remain(?:ed|ing)?|sle(?:ep|pt|eping)|spen(?:t|ding)|stuck|sharing|shared|kept|housed|left|confined) (?:[\w'-]+ ){0,7}?(?:with (?:a |the |no |black )*(?:leak\w*|damp|mould|disrepair|heating|hot water|vermin|rats|mice|sewage)|in (?:[\w'-]+,? ){0,4}?(?:unsuitable|overcrowded|damp|cramped|poor|unsafe|cold|mouldy|one room|single (?:hotel )?room|bed and breakfast|b&b|hotel|hostel|refuge|tent|car|van|doorway|shed|shared house|squat)|on (?:[\w'-]+ ){0,2}?(?:sofas?|the street|the streets|buses|night buses|a mattress)|rough)\b/i,
      /\bwithout (?:the |an? |any |these |those |her |his |suitable |proper |working |adequate )*(?:adaptations?|heating|hot water|running water|bathroom|shower|bath|kitchen|cooker|lift|wet room|ramp|stairlift|toilet|washing facilities|bathing facilities|cooking facilities|roof)\b|\b(?:no|no proper|no safe|no other) (?:way|means|place) (?:of|to) (?:wash|cook|bath|shower)\w*|\bnowhere (?:\w+ )?(?:to (?:live|sleep|stay|go|cook|wash))|\b(?:had|with) no (?:heating|hot water|kitchen|cooker|bathroom|cooking facilities)\b/i,
      /\b(?:she|he|they|who|(?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z]\w{0,20}|[A-Z]|family|couple|children) (?:\w+ )?(?:could|can|was|were) not (?:able to )?(?:safely )?(?:wash(?! its hands)|bathe|shower|cook|use (?:the|her|his|their) (?:bathroom|toilet|kitchen|stairs|bath|shower)|get (?:into|out of|up|down|in or out) (?:the|her|his) (?:bath|stairs|home|house|flat|door))\b|\bsle(?:ep|pt|eping) (?:[\w'-]+ ){0,4}?in (?:a|an|his|her|their|the) (?:[\w'-]+ )?(?:car|van|tent|doorway|stairwell|launderette|park|shed|garage|station|bus|shelter|church|hall)\b|\bshar(?:ed|ing) (?:one|two|a|the same) (?:\w+ )?(?:beds?|rooms?|bedrooms?)\b|\bcook(?:ed|ing) with a kettle|\bunable to (?:wash|bathe|shower|cook|get (?:upstairs|up the stairs|into the bath))\b|\bwash(?:ed|ing) (?:\w+ )?(?:at|in) (?:a|the) (?:\w+ )?(?:sink|bowl|basin)/i,
      /\b(?:damp|cold|mouldy|freezing|leaking|cramped|crowded),? (?:and )?(?:\w+ )?(?:flat|home|house|room|bedroom|property|accommodation|conditions)s?\b|\bmould (?:on|in|for)\b|\bhoused in\b|\bbed and breakfast\b|\b(?:house|home|flat|room|property|place|bathroom) (?:that |which |where )?(?:\w+ )?(?:was not fit|(?:she|he|they) could not)|\bhomeless (?:for|on)\b|\bslept rough\b|\bsofa-?surf\w*|\b(?:in|from) (?:a |the )?(?:friend's|sister's|brother's|mother's|parents'|relative's) (?:\w+ )?(?:living room|sofa|car|spare room)/i,
    ],
    unless: /\bliving (?:room wall|wage)|\bhome(?:less)? (?:application|duty|team|decision|officer)/i,
  },
  {
    head: "loss-of-dignity",
    patterns: [
      /\b(?:dignity|undignified|indignit(?:y|ies)|humiliat\w+|degrad(?:ed|ing|ation)|demean\w*|deprived of (?:her|his|their) liberty|deprivation of liberty|belittled|strip-?wash\w*|soiled|(?:wet|dirty|soaked) (?:clothing|clothes|bed|bedding|pads?|sheets)|(?:cold and wet|lay in urine|in (?:her|his) own (?:urine|faeces))|could not get to the toilet|loss of (?:independence|liberty)|locked in)\b/i,
    ],
    unless: /\bdignity (?:and respect )?(?:policy|code|standards?|training|regulation)|\bregulation 10\b/i,
  },
  {
    head: "loss-of-amenity",
    patterns: [
      /\b(?:(?:loss of|lost|reduced|impact on|harm to|effect on|lack of|interference with|less) (?:[\w'-]+ ){0,3}?(?:amenity|light|privacy|outlook|enjoyment|use of|view|sunlight|daylight|peace|quiet)|amenit(?:y|ies)|overlook(?:ed|ing)|disturb(?:ed|ance)|noise (?:nuisance|disturb\w+)|enjoy(?:ment of)? (?:her|his|their|the) (?:home|garden|house|flat|property)|kept awake|loss of privacy)\b/i,
      /\b(?:put(?:ting)? up with|endur(?:ed|ing)|suffered|subjected to|exposed to|liv(?:ed|ing) with|bothered by|plagued by|troubled by|bore|bear) (?:[\w'-]+ ){0,5}?(?:noise|dust|smells?|odours?|fumes|smoke|vibration|flies|maggots|rats|rubbish|litter|flood\w*|water|barking|music|lights?|traffic|parking)\b|\b(?:noise|smells?|smoke|dust|fumes|flooding|vibration|odours?) (?:\w+ ){0,3}?(?:continued|went on|carried on|for (?:longer|more than|[\w-]+ (?:months|years|weeks))|longer than)\b|\bwater in (?:her|his|their) \w+|\bwinters? of (?:water|flooding)/i,
      /\b(?:could not|unable to|cannot|were not able to|was not able to) (?:\w+ )?(?:use|enjoy|sit (?:out )?in|sleep in|go (?:out )?into|park (?:on|in)|open) (?:the|her|his|their|any) (?:[\w-]+ ){0,3}?(?:garden|bedroom|room|drive|driveway|home|house|flat|garage|windows?|balcony|yard|road|path)\b|\bloss of (?:the )?use of\b|\boutlook (?:and|will|has|is|was|over)\b|\bpeaceful nights?\b/i,
    ],
    unless:
      /\bconsider\w* (?:the )?(?:overlooking|amenity|privacy|light|noise)|\boverlooked (?:by|that|the (?:form|letter|email|evidence|point|fact|need))|\b(?:was|were|been|had) overlooked\b(?! by)/i,
  },
  {
    head: "reputational",
    patterns: [
      /\b(?:reputation\w*|good name|(?:damage[ds]?|harm(?:ed|s)?|hurt|affect(?:ed|s)?|strain(?:ed|s)?) (?:to )?(?:her|his|their|the|\w+'s) (?:[\w'-]+ )?(?:relationships?|standing|character|name)|standing (?:with|among)|relationships? (?:with [^.;]{1,25} )?(?:broke|was damaged|were damaged|suffered|has suffered|was strained|soured)|family relationships?|credit (?:record|rating|file|score|history)|seen as a (?:liar|thief|bad|debtor|criminal)|labelled (?:as )?(?:a|an|abusive|vexatious|violent))\b/i,
    ],
  },
];
