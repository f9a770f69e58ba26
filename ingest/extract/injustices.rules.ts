/** What a fault did to somebody: one row a head. Patterns name the effect on a person, in the genre's words. */
import type { HeadCode } from "../../data/vocabulary.ts";
import { createCandidates } from "./prefilter.ts";

export interface HeadRule {
  readonly head: HeadCode;
  readonly pattern: RegExp;
  readonly unless?: RegExp;
}

export const HEAD_RULES: readonly HeadRule[] = [
  {
    head: "distress",
    pattern:
      /\b(?:distress\w*|upset(?:ting)?|worr(?:y|ied|ying)|anxi(?:ety|ous)|stress(?:ful|ed)?|alarm(?:ed)?|anguish|trauma\w*|heartache|devastat\w+|frighten\w*|scared|afraid|fearful|in fear|shock(?:ed|ing)?|mortified|unsettled|felt (?:let down|unsafe))\b/i,
    unless:
      /\banxiety (?:disorder|meant|diagnos)|\bhis anxiety\b|\bdiagnos\w+ (?:of|with) anxiety|\bfluctuating anxiety|\bpost-?traumatic|\b(?:behaviour|problems) (?:with|and) anxiety|\btoo anxious to\b|\bproblems with anxiety/i,
  },
  {
    head: "frustration",
    pattern:
      /\b(?:frustrat(?:ion|ed|ing)|annoy(?:ance|ed)|exasperat\w+|disappoint(?:ment|ed)|dismay|irritat(?:ed|ion)|angry|fed up)\b/i,
    unless: /\bfrustrat\w+ (?:[\w'-]+ ){0,4}(?:rights?|appeal)\b/i,
  },
  {
    head: "uncertainty",
    pattern:
      /\b(?:uncertain(?:ty)?|cannot (?:now )?know (?:whether|if|what)|(?:will )?never know|not know(?:ing)? (?:whether|if|what|why)|did not know (?:whether|if|why|what)|doubts? about|(?:might|may|could|would) (?:well )?have been different|confus(?:ion|ed)|left (?:[\w'-]+ ){0,5}?wondering|in limbo|left (?:[\w'-]+ ){0,3}?not knowing|without knowing (?:whether|if|what|why|when|how)|left in (?:some )?doubt|could not plan|left (?:[\w'-]+ ){0,4}?in the dark|lack of certainty)\b/i,
    unless:
      /\bconfusion (?:about|over) (?:which|what had been|what was) (?:team|agreed)|\bI (?:do not|cannot|am unable to) (?:now )?(?:know|say)\b/i,
  },
  {
    head: "time-and-trouble",
    pattern:
      /\b(?:time(?:,)? (?:and|&) (?:[\w'-]+ )?(?:trouble|effort|expense)|time and (?:[\w'-]+ )?inconvenience|put to (?:the |avoidable |unnecessary |some |\w+ )?(?:time|trouble|inconvenience|effort)|avoidable (?:time|effort|trouble)|unnecessary (?:time|effort|trouble)|inconvenien(?:ce|ced)|(?:having|had|needing|needed) (?:repeatedly )?to (?:chase|pursue|complain|keep (?:on )?\w+ing|make repeated|contact the)|go(?:ing)? to the trouble|trouble (?:of|in|to|from|pursuing|caused|she|he|they)|trouble(?=[,.;]| of| in)|effort (?:of|in) (?:pursuing|chasing|complaining)|repeated(?:ly)? (?:chas\w+|contact\w*)|spen[dt]\w* [^.;]{0,30}(?:chasing|trying to get|pursuing|complaining))\b/i,
    unless: /\btrouble (?:sleeping|at school|with the police)/i,
  },
  {
    head: "lost-education",
    pattern:
      /\b(?:(?:lost|missed|missing|loss of|lack of|without|out of|disrupted|interrupted|limited|little|less|gap in) (?:[\w'-]+ ){0,4}?(?:education|schooling|tuition|teaching)|not (?:been )?taught|(?:had|got|received|given) (?:no|little|hardly any) (?:[\w'-]+ ){0,2}?(?:education|schooling|tuition|teaching)|(?:missed|lost|without) (?:[\w'-]+ ){0,5}?(?:terms?|weeks|months|year) (?:of|in) (?:[\w'-]+ )?(?:school|education|schooling|teaching)|education (?:that )?(?:[\w'-]+ ){0,3}?(?:missed|lost|went without|did not (?:get|have|receive))|missed (?:[\w'-]+ ){0,4}?(?:of )?school|fell behind (?:at|in) school|impact on (?:her|his|their|\w+'s) education|academic progress)\b/i,
    unless: /\beducation,? health and care/i,
  },
  {
    head: "missed-provision",
    pattern:
      /\b(?:miss(?:ed|ing)(?: out)?(?: on)?|los[ts]|los(?:s|ing) of|lack of|without|went without|go(?:ing)? without|not (?:get|receive|have|given)|deprived of|denied|interrupted|gap in)\b[^.;]{0,45}?\b(?:provision|support|services?|care\b(?! plan)|therap(?:y|ies)|sessions?|respite|short breaks?|visits|equipment|collections?|transport|package|help|assistance|hours)\b|\b(?:provision|support|therapy|care(?! provider)|services?) (?:that |which )?(?:[\w'-]+ ){0,3}?(?:missed|lost|should have (?:had|received|been)|did not (?:get|receive|have)|was entitled to)\b|\bunmet needs?\b|\bneeds (?:were |went |was )?(?:not (?:being )?met|unmet)\b/i,
    unless:
      /\b(?:lack|loss) of (?:[\w'-]+ )?(?:service improvement|communication|opportunity|confidence|trust)|without (?:good|a good)? ?reason|\bcarer'?s? (?:break|respite)\b|\bmissed (?:the |an? )?(?:opportunity|chance)|\bdenied the opportunity|missed bin collection charge|\blost (?:money|income|earnings)\b|\bmissing (?:support|care) plan\b|\bmay (?:well )?not have had\b/i,
  },
  {
    head: "lost-opportunity",
    pattern:
      /\b(?:(?:lost|los(?:e|ing)|loss of|missed|lack of|denied|deprived (?:[\w'-]+ )?of|without|no) (?:[\w'-]+ ){0,4}?(?:opportunity|opportunities|chance)|opportunity (?:was )?(?:lost|missed)|not able to (?:put (?:her|his|their) (?:case|side)|take part|object)|prevented (?!it |the council |them from acting)(?:[\w'-]+ ){1,4}?from|(?:could|was|were) not (?:able to )?(?:object|comment|challenge|put (?:her|his|their) case)|unable to (?:object|challenge|comment|put|take part|make representations))\b/i,
    unless:
      /\b(?:further|another|this was (?:another|a)) missed opportunit|right (?:of|to) appeal|appeal rights?|opportunity to comment on (?:my|a|our|the) draft|no opportunity for error/i,
  },
  {
    head: "delayed-appeal-right",
    pattern:
      /\b(?:delay\w*|put off|held up|frustrat\w+|late|lost|loss of|denied|without|prevented|unable|could not)\b[^.;]{0,50}\b(?:rights? (?:of|to) appeal|appeal rights?|appeal(?:ing)? (?:to|right)|right to (?:ask|review)|opportunity to appeal|right of review)\b|\b(?:right (?:of|to) appeal|appeal rights?)\b[^.;]{0,40}\b(?:delay\w*|frustrat\w+|lost|denied|late)\b|\b(?:could not|unable to|could only) appeal\b|\bcould not challenge\b[^.;]{0,60}\buntil\b|\bwait\w*[^.;]{0,25}\b(?:to|before) (?:use|us|exercis|appeal)\w*[^.;]{0,25}\b(?:right|appeal)|\b(?:put|held|set) back[^.;]{0,40}\b(?:right|appeal)|\bright (?:of|to) appeal[^.;]{0,40}\blater\b/i,
  },
  {
    head: "financial-loss",
    pattern:
      /\b(?:financial(?:ly)? (?:loss|disadvantage\w*|hardship|difficult\w+|strain|impact)|out of pocket|lost (?:income|earnings|money|benefits?)|loss of (?:income|earnings|money|allowance|benefit)|paid (?:[\w'-]+ ){0,4}?(?:privately|too much|more than)|overpaid|underpaid|had to (?:borrow|sell)|pay(?:ing)? (?:for )?(?:[\w'-]+ ){0,4}?privately|wrongly (?:paid|charged)|lost money|bank charges|overdraft|used (?:up )?(?:her|his|their) savings|went without (?:a sum|an? (?:\w+ )?allowance|income|the (?:allowance|benefit))|lost (?:[\w'-]+ ){0,4}?(?:takings|earnings|income|wages|sales|profits?|work)\b|money (?:she|he|they) (?:was|were) (?:owed|due)|paid [^.;]{0,30}(?:that |which )?(?:she|he|they) (?:did not|should not have|need not have) (?:owe|paid|pay|have)|(?:lost|losing) £[\d,.]+|lost (?:wages|pay|a shift|shifts)|missed (?:a shift|shifts)|(?:ran up|fell into|got into|went into) (?:[\w'-]+ )?(?:debts?|arrears)|fell behind with (?:her|his|their) (?:rent|mortgage|bills)|(?:paid|charged) (?:[\w'-]+ ){0,3}£[\d,.]+ (?:too much|more than)|(?:£[\d,.]+ (?:a (?:week|month) )?)too (?:high|much)|paid £[\d,.]+ (?:to have|that (?:she|he|they) (?:need|should) not)|missed out on (?:[\w'-]+ ){0,4}?(?:allowance|money|payments?|benefit|grant|funds?)|charged for (?:care|services?) (?:she|he|they) did not)\b/i,
  },
  {
    head: "avoidable-costs",
    pattern:
      /\b(?:avoidable|extra|additional|unnecessary) (?:[\w'-]+ )?(?:costs?|expens\w+)|(?:travel|fuel|mileage|storage|laundry|legal|removal) (?:costs?|expenses|fees)|costs? (?:of|she|he|they) (?:incurred|\w+ to)|incurred (?:[\w'-]+ )?(?:costs?|expens\w+|fees)|had to (?:drive|travel|buy|hire|rent|pay|take taxis?|take (?:[\w'-]+ ){0,3}?(?:detour|tip))|detour|drove (?:[\w'-]+ ){0,3}?miles|has driven|extra (?:driving|travel|heating|fuel|petrol)|at a cost of £|(?:spent|paid) £[\d,.]+ (?:on|for) (?:a |an )?(?:dehumidifier|heater|heating|taxis?|storage|hotel|takeaways?|private|travel|laundry)|bought [^.;]{0,60}\b(?:cannot|could not|no (?:longer|use)|need not|wasted)|(?:spent|paid) £[\d,.]+[^.;]{0,40}(?:need not|would not have|beyond what|for nothing)|met (?:a|the) costs?|cost of (?:visiting|a private|private|storage|food|travel)\b/i,
    unless: /\b(?:care|charge|fees?) (?:cost|costs) (?:more|£)/i,
  },
  {
    head: "carer-strain",
    pattern:
      /\b(?:strain of (?:caring|carrying|looking|coping|managing)[^.;]{0,30}|strain|extra (?:demands?|caring|care)|burden|breaking point|exhaustion|exhausted by|worn out by|carer(?:'s)? (?:stress|strain|role)|caring (?:role|responsibilities)|extra(?: \w+)? (?:of|to) car(?:e|ing)|without (?:a )?(?:respite|break)|loss of respite|lack of (?:respite|a break)|more caring|at the end of (?:her|his|their) tether|caring (?:she|he|they) had to do|cut (?:her|his|their) (?:own )?hours|looked after (?:her|him|them) (?:on|herself|himself|instead)|strain of (?:caring|carrying|looking|coping|managing)[^.;]{0,30}|(?:no|without) (?:a )?break from caring|at breaking point|wore (?:her|him|them) (?:down|out)|did (?:it|this) (?:herself|himself|themselves|instead)|effect on (?:his|her) (?:wife|husband),? who cared|had to provide (?:[\w'-]+ ){0,4}?care)\b/i,
    unless: /\bstrain on (?:the )?(?:resources|budget)|financial strain/i,
  },
  {
    head: "risk-of-harm",
    pattern:
      /\b(?:risk of (?:[\w'-]+ )?(?:harm|injury|abuse|neglect)|(?:put|placed|left|leaving|putting) (?:[\w'-]+ ){0,6}?at (?:[\w'-]+ )?risk|exposed (?:[\w'-]+ ){0,3}?to (?:[\w'-]+ )?(?:harm|risk|danger)|harm(?:ed)? (?:to (?!(?:her|his|their|the) (?:[\w-]+ )?(?:reputation|standing|good name|name|credit))|her\b(?! reputation)|him\b|them\b|caused)|(?:caused|suffered|avoidable|actual) (?:[\w'-]+ )?(?:harm|injur\w+)|unsafe|injur(?:y|ed|ies)|open to (?:further |more )?(?:abuse|harm|neglect)|the risk to which|pain (?:and|to|she|he)|physical harm|in pain|pressure sores?|deterioration|malnourish\w+|dehydrat\w+)\b/i,
    unless: /\bsafeguarding (?:adults|children) (?:from|at) risk|no (?:evidence of )?(?:harm|risk)/i,
  },
  {
    head: "unsuitable-living",
    pattern:
      /\b(?:unsuitable (?:[\w'-]+ ){0,3}?(?:accommodation|housing|property|flat|home|conditions)|(?:liv(?:ed|ing)|stay(?:ed|ing)?) (?:[\w'-]+ ){0,5}?(?:with (?:a )?(?:leak\w*|damp|mould|disrepair|no heating)|in (?:[\w'-]+ ){0,3}?(?:unsuitable|overcrowded|damp|cramped|poor|unsafe|one room|bed and breakfast|b&b))|overcrowd\w+|without (?:the |an? |any |these |those )?(?:adaptations?|heating|hot water|bathroom|shower|working|kitchen|cooker)|living in (?:[\w'-]+ ){0,3}?(?:home|house|flat|property|room) (?:that|which|where|she could not|he could not)|(?:could|can|was) not (?:able to )?(?:wash|bathe|shower|use (?:the|her|his) (?:bathroom|toilet|kitchen|stairs))|inaccessible|unadapted|disrepair|living conditions|mould on|(?:damp|cold|mouldy) (?:flat|home|house|room|bedroom)s?|housed in|bed and breakfast|lack of a suitable home)\b/i,
  },
  {
    head: "loss-of-dignity",
    pattern:
      /\b(?:dignity|undignified|humiliat\w+|degrad\w+|deprived of (?:her|his|their) liberty|embarrass\w+|belittled|ashamed|strip-?wash\w*|soiled|could not get to the toilet|loss of (?:independence|liberty))\b/i,
  },
  {
    head: "loss-of-amenity",
    pattern:
      /\b(?:(?:loss of|reduced|impact on|harm to|effect on|lack of) (?:[\w'-]+ ){0,3}?(?:amenity|light|privacy|outlook|enjoyment|use of)|amenity|overlook(?:ed|ing)|disturb(?:ed|ance)|noise (?:nuisance|disturb\w+)|enjoyment of (?:her|his|their) (?:home|garden)|lost sleep|loss of sleep|kept awake|put(?:ting)? up with (?:[\w'-]+ ){0,2}?(?:noise|dust|smell|fumes|smoke)|loss of privacy|loss of (?:the )?use of|(?:could not|unable to) use (?:the|her|his|their) (?:back |front |spare |[\w-]+ )?(?:garden|bedroom|room|drive)|unable to use (?:her|his|their|the) (?:garden|home|drive|road))\b/i,
    unless: /\bconsider\w* (?:the )?(?:overlooking|amenity|privacy)/i,
  },
  {
    head: "reputational",
    pattern:
      /\b(?:reputation\w*|damage(?:d)? (?:to )?(?:her|his|their|the) (?:[\w'-]+ )?(?:relationship|standing|character)|relationship (?:with \w+ )?(?:broke|was damaged|suffered)|family relationships?|good name|credit (?:record|rating|file|score))\b/i,
  },
  {
    head: "raised-expectations",
    pattern:
      /\b(?:rais(?:ed|ing) (?:[\w'-]+ )?(?:expectations?|hopes)|expectations? (?:were|was|had been) raised|false hope|false expectation|led to (?:believe|expect)|loss of expectation|disappointed expectations?)\b/i,
  },
  {
    head: "loss-of-trust",
    pattern:
      /\b(?:(?:lost|loss of|lack of|damaged?|undermined|no) (?:[\w'-]+ ){0,3}?(?:confidence|trust|faith)(?: in)?)\b/i,
  },
  { head: "outrage", pattern: /\b(?:outrage[d]?|justified sense of|sense of (?:injustice|grievance))\b/i },
];

/** No injustice that needs a remedy. */
export const NO_INJUSTICE =
  /\b(?:no|not (?:a |any )?|without(?: any)?)(?: (?:significant|personal|outstanding|further|lasting|remaining|unremedied|real|direct|such|material|additional|separate|other|sufficient|enough)){0,3} injustice\b|\b(?:did|does|do|has|have|had) not (?:however |therefore |in itself |itself )?(?:cause(?:d)?|lead to|result in|amount to|resulted in|created?)\b[^.;]{0,60}?\binjustice\b|\bdid not (?:however |therefore )?(?:make (?:a|any) difference|affect the outcome|change the outcome|alter the outcome)\b|\bcould not say the fault affected\b|\b(?:no|not a) significant (?:personal )?injustice\b|\bfault (?:without|but (?:no|not)|not causing|did not cause) (?:[\w'-]+ )?injustice\b|\binjustice (?:was|is) (?:not|in)significant\b|\b(?:nothing|not)(?: [\w'-]+){0,3} to remedy\b/i;

export interface HeadHit {
  readonly head: HeadCode;
  readonly start: number;
  readonly end: number;
}

const ABSENT =
  /\b(?:no|not|never|without|nor|little) (?:(?:have|been|any|caused?|evidence (?:of|that)|significant|undue|great|real|much|serious|her|him|them|suffer(?:ed)?|lead to|led to|a|an|find|found) ){0,4}$/i;

const candidatesIn = createCandidates(HEAD_RULES.map((rule) => rule.pattern));

/** Heads that plain text names, in text order, each once; a head that the text denies is left out. */
export function headsIn(text: string): HeadHit[] {
  const hits: HeadHit[] = [];
  const candidates = candidatesIn(text);
  for (const rule of HEAD_RULES) {
    const match = candidates.has(rule.pattern) ? rule.pattern.exec(text) : null;
    if (!match || rule.unless?.test(text)) continue;
    if (
      !/^(?:no|not|without|never)/i.test(match[0]) &&
      ABSENT.test(text.slice(Math.max(0, match.index - 40), match.index))
    )
      continue;
    hits.push({ head: rule.head, start: match.index, end: match.index + match[0].length });
  }
  const heads = new Set(hits.map((h) => h.head));
  return hits
    .filter(
      (h) =>
        !(
          h.head === "missed-provision" &&
          heads.has("lost-education") &&
          overlaps(
            h,
            hits.find((k) => k.head === "lost-education"),
          )
        ),
    )
    .filter((h) => !(h.head === "lost-opportunity" && heads.has("delayed-appeal-right")))
    .filter(
      (h) =>
        !(
          h.head === "missed-provision" &&
          heads.has("carer-strain") &&
          overlaps(
            h,
            hits.find((k) => k.head === "carer-strain"),
          )
        ),
    )
    .sort((a, b) => a.start - b.start);
}

function overlaps(a: HeadHit, b: HeadHit | undefined): boolean {
  return b !== undefined && a.start < b.end && b.start < a.end;
}
