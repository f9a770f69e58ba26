/** Services, education, care and housing that were owed and not given, or given badly. Notation: faults.notation.ts. */
import { type FaultRule, NUMBER, rule } from "./faults.notation.ts";

export const PROVISION_RULES: readonly FaultRule[] = [
  {
    code: "failure-alternative-education",
    patterns: [
      rule(String.raw`NOT≈\bput(?:ting)?≈\beducation\b≈\bin place\b`),
      rule(String.raw`\b(?:no|without any|little|insufficient) (?:[\w'-]+ )?(?:tuition|schooling|tutor|teaching)\b`),
      rule(String.raw`\b(?:arranged|provided|offered|made) no (?:[\w'-]+ )?(?:education|provision|tuition)\b`),
      rule(
        String.raw`NOT~\b(?:alternative (?:education|provision)|education otherwise|section 19|tuition|full[- ]time education|suitable education|home tuition)`,
      ),
      rule(
        String.raw`NOT≈\b(?:provide|arrange|give|make|offer|put in place|secure|consider)\w*~\beducation\b(?! ,? ?health)(?!,? health)`,
      ),
      rule(
        String.raw`\b(?:without|no|lack of|insufficient|inadequate|little|any) (?:[\w'-]+ ){0,3}?(?:alternative (?:education|provision)|full[- ]time education|suitable education|education)\b(?!,? health)`,
      ),
      rule(String.raw`\bsection 19\b~\b(?:breach|fail|not|fault|ignored|wrongly)`),
      rule(String.raw`\b(?:breach|fail|fault|ignored|disregard)\w*~\bsection 19\b`),
      rule(String.raw`\bshould have (?:decided|considered)~\b(?:whether|if) it owed~\bduty\b`),
      rule(
        String.raw`\b(?:left|leaving|was|were|been|being|went|remained)\b~\bwithout (?:any |all |suitable )?(?:schooling|tuition|education|teaching)\b(?!,? health)`,
      ),
      rule(
        String.raw`\b(?:offered|provided|arranged|received|gave|given|had)\b≈\b(?:only|just|no more than|as little as)≈\bhours?≈\b(?:tuition|education|teaching|schooling)\b`,
      ),
      rule(String.raw`\b(?:put|made|arranged|offered|did) nothing\b~\b(?:education|schooling|tuition|teaching)\b`),
      rule(String.raw`\b(?:provided|offered|arranged|gave)≈\bhours?≈\b(?:tuition|education|teaching)\b`),
      rule(String.raw`\bnothing (?:about|for)≈\b(?:education|schooling)\b|\bworksheets\b|NOT≈\btutor\b`),
      rule(
        String.raw`\b(?:could not|unable to|not able to|too (?:ill|unwell|anxious)) (?:to )?(?:go to|attend|for) school\b~\b(?:did nothing|nothing|no (?:education|tuition))\b`,
      ),
    ],
    unless: [
      /\beducation,? health and care\b(?![^.;]{0,60}\b(?:alternative|tuition|out of school|section 19))/i,
      /\bmain (?:housing )?duty\b|\brelief (?:duty|stage)\b|\bhomeless/i,
    ],
  },
  {
    code: "unsuitable-accommodation",
    patterns: [
      rule(
        String.raw`NOT≈\b(?:offer|find|found|give|gave|provid)\w*≈\b(?:anywhere|somewhere|a place|a room)\b≈\b(?:stay|live|sleep)\b`,
      ),
      rule(String.raw`\bnowhere (?:else )?to (?:stay|live|sleep)\b`),
      rule(
        String.raw`\b(?:bed and breakfast|B&B|hostel|hotel)\b~\b(?:too long|for (?:over |more than )?(?:\d+|\w+) (?:weeks|months))`,
      ),
      rule(
        String.raw`\bunsuitable (?:interim |temporary |emergency |bed and breakfast |B&B |overcrowded |and \w+ )*(?:accommodation|housing|property|flat|home|hostel|room|house|placement)\b`,
      ),
      rule(
        String.raw`\b(?:accommodation|flat|property|house|home|room|hostel|housing)\b≈\b(?:was|is|were|being|became) (?:clearly |also |known to be )?(?:not suitable|unsuitable|unfit|not fit|overcrowded|inaccessible)`,
      ),
      rule(
        String.raw`\b(?:bed and breakfast|B&B|hotel|hostel|shared accommodation)\b~\b(?:more than|longer than|over|beyond|exceed\w*|past|in excess of) (?:the )?(?:six|6)[- ]weeks?`,
      ),
      rule(
        String.raw`\b(?:left|kept|placed|remained|stayed|keeping|leaving|placing)\b≈\b(?:in|there)\b≈\b(?:bed and breakfast|B&B|unsuitable|hostel|hotel|overcrowded)`,
      ),
      rule(
        String.raw`NOT≈\b(?:provide|offer|secure|find|arrange|source|make available)\w*≈\b(?:suitable|alternative) (?:[\w'-]+ )?(?:accommodation|housing)\b`,
      ),
      rule(
        String.raw`NOT≈\b(?:move|rehouse|relocate|moved)\w*\b≈\b(?:family|her|him|them|household|\w+ \w+)\b≈\b(?:suitable|accommodation|sooner|from)\b`,
      ),
      rule(String.raw`\bknew≈\b(?:flat|property|accommodation|home)\b≈\bunsuitable\b`),
      rule(String.raw`\bsix[- ]weeks?\b≈(?:limit|maximum)≈\b(?:breach|exceed|bed and breakfast)`),
      rule(
        String.raw`\b(?:placed|housed|put|accommodated|moved)\b~\b(?:without (?:a )?(?:lift|heating|hot water|cooking|working)|no (?:lift|heating|kitchen|cooking|hot water)|(?:second|third|fourth|upper|top)[- ]floor|(?:she|he|they) could not (?:use|climb|manage|reach|get))`,
      ),
      rule(String.raw`\b(?:hotel|hostel|bed and breakfast|b&b)\b≈\b(?:past|beyond|over|after)≈\blimit\b`),
      rule(String.raw`\b(?:put|placed|housed|kept|left)≈\bin (?:a|one) (?:single )?room\b`),
    ],
  },
  {
    code: "poor-quality-care",
    patterns: [
      rule(
        String.raw`\b(?:failings?|faults?|flaws?|shortcomings|problems)\b~\b(?:in|with) (?:the|her|his|their) (?:[\w'-]+ )?care\b(?! plan| package| assessment| act| charges| fees)`,
      ),
      rule(
        String.raw`\b(?:poor|substandard|inadequate|unsafe|neglectful|undignified|rough) (?:standard of |quality of |quality |personal |home |nursing |and \w+ )*care\b`,
      ),
      rule(
        String.raw`\b(?:standard|quality) of (?:the |her |his |their )?care\b~\b(?:fell|poor|below|fault|inadequate|not)\b`,
      ),
      rule(
        String.raw`\bfault≈\b(?:in|with) (?:the|her|his) (?:[\w'-]+ )?care\b(?! plan| package| assessment| act| charges| fees)`,
      ),
      rule(String.raw`\bcare\b≈\bfell (?:well |far )?(?:below|short)\b`),
      rule(
        String.raw`NOT≈\b(?:turn(?:ed|ing)?(?! up)|wash(?:ed|ing)?|bathe[d]?|reposition\w*|feed|fed|hydrat\w*|give≈medication|administer\w*|toilet\w*|chang(?:e|ed) (?:her|his)|answer\w*≈ (?:call )?bells?|attend≈ calls?|seek medical|call (?:a|the|an) (?:doctor|GP|ambulance)|monitor≈ (?:fluid|weight|food|skin)|manag\w+≈ (?:falls|continence|pain|skin))`,
      ),
      rule(String.raw`\b(?:missed|late|short|cut short|shortened|rushed|curtailed) (?:care )?(?:visits?|calls?)\b`),
      rule(
        String.raw`\bmedication\b~\b(?:error\w*|missed|not given|wrong|late|mistake\w*|fail\w*|lapse)\b|\b(?:missed|wrong|error\w* (?:in|with)|mistakes? with|fail\w* to (?:give|administer))≈\bmedication\b`,
      ),
      rule(
        String.raw`\b(?:lost|mislaid|damaged) (?:her|his|their|\w+ \w+'s) (?:hearing aids?|belongings|glasses|dentures|clothes|clothing|possessions|jewellery)`,
      ),
      rule(
        String.raw`\b(?:care ?workers?|carers?)\b≈\b(?:did not|failed to|left early|arrived late|missed|rushed|came singly|did not stay)\b`,
      ),
      rule(String.raw`\bcare plan\b≈\b(?:was|were) not followed\b|\b(?:not|fail\w*)≈ follow\w*≈\bcare plan\b`),
      rule(
        String.raw`\b(?:neglected|unexplained (?:bruis|injur)\w+|pressure (?:sores?|ulcers?)≈(?:developed|not|were|untreated))`,
      ),
      rule(
        String.raw`\bfundamental standards?\b~\b(?:breach\w*|not|below|fail\w*)|\bbreach\w*≈\bfundamental standards?\b`,
      ),
      rule(String.raw`\bstay(?:ed|ing)? (?:for )?(?:less than|only)≈ minutes\b`),
      rule(
        String.raw`\b(?:visits?|calls)\b≈\b(?:did not (?:happen|take place)|(?:were|was) (?:missed|not made|cut short))\b`,
      ),
      rule(
        String.raw`\b(?:left|leaving)\b≈\b(?:in|on|without|lying|sitting|alone|unattended)\b≈\b(?:wet|soiled|dirty|floor|food|drinks?|water|fluids|bedding|pad|toilet|unattended|overnight)\b`,
      ),
      rule(
        String.raw`\bmiss(?:ed|ing)? (?:\w+ ){0,2}?(?:care |home care )?(?:visits|calls)\b|\bcut(?:ting)? (?:the |her |his |its )?(?:care )?(?:visits?|calls?) short\b`,
      ),
      rule(String.raw`NOT≈\b(?:mov(?:e|ed|ing)|turn(?:ed|ing)?)\b≈\b(?:often|regularly|frequently|sores?|every)\b`),
      rule(
        String.raw`NOT≈\b(?:give|gave|given|offer|offered|provide|provided|get|got)\b≈\b(?:medication|medicines?|tablets|insulin|food|meals?|drinks?|fluids|enough to (?:eat|drink))\b`,
      ),
      rule(String.raw`NOT≈\b(?:keep|kept|maintain\w*)≈\b(?:clean|safe|dry|hydrated|fed|comfortable)\b`),
      rule(
        String.raw`\b(?:one|a single) (?:carer|care ?worker)\b≈\b(?:when|where|although|instead of)\b≈\b(?:two|double)`,
      ),
      rule(
        String.raw`\b(?:let|left|allowed|became|become)\b≈\b(?:dehydrat|malnourish|become (?:ill|unwell)|lose weight)\w*`,
      ),
      rule(
        String.raw`NOT≈\b(?:safe|proper|adequate|good|dignified|appropriate|basic|decent) care\b(?! (?:plan|package|assessment))`,
      ),
      rule(
        String.raw`NOT≈\bcheck(?:ed|ing)? on\b|NOT≈\bnotic(?:e|ed|ing)\b≈\b(?:weight|ill|unwell|pain|bruis|deteriorat)`,
      ),
      rule(String.raw`\b(?:call )?bells?≈\bunanswered\b|\bunanswered≈\bbells?\b|\bcould not (?:swallow|eat|chew)\b`),
    ],
    unless: [/\bcare plan (?:meeting|review)s?\b/i],
  },
  {
    code: "failure-to-provide-service",
    patterns: [
      rule(
        String.raw`NOT≈\bvisit\w*\b≈\b(?:as (?:the|her|his|their|its)\b[^.;]{0,12}plan|as required|as (?:often|frequently)|every)`,
      ),
      rule(
        String.raw`NOT≈\b(?:put|putting|have|had|get|gave|give|gives)\b≈\b(?:support|provision|services?|care|package|placement|respite|therap\w+|equipment|adaptations?)\b(?! plan)`,
      ),
      rule(
        String.raw`\b(?:gave|given|had|received|got|getting|with) (?:her|him|them|the family|it|\w+ \w+)? ?(?:no|little|less|insufficient|inadequate) (?:[\w'-]+ )?(?:support|help|care|provision|services?|therapy)\b`,
      ),
      rule(
        String.raw`NOT~\b(?:provid\w*|secur\w*|deliver\w*|put in place|put≈ in place|arrang\w*|make available|made available|fund(?:ed|ing)?|supply|supplied|commission\w*|ensur\w*|offer\w*|in place|receiv\w*|collect\w*|find|found|identif\w*|implement\w*|carry out|carried out|complet\w*|repair\w*|meet|met)\b~\b(?:support|provision|services?|care\b|packages?|placements?|respite|therap\w+|equipment|sessions?|transport|adaptations?|short breaks?|hours|needs|personal assistant|teaching|interventions?|bins?|collections?|waste|refuse|school place|place\b|nursery|aids|repairs?|works?|help|assistance|shower|bathroom|another school|a school|agency|burial|grave|parking bay|housing options)\b`,
      ),
      rule(
        String.raw`\b(?:provision|support|therap\w+|package|services?|equipment|transport|placement|respite|collections?|bins?)\b≈\b(?:was|were|had|has|have) (?:not|never) (?:been )?(?:provided|delivered|in place|secured|put|arranged|made|offered|available|received|met|collected|given|emptied)`,
      ),
      rule(
        String.raw`\b(?:missed|repeated(?:ly)? missed|failed) (?:bin |waste |refuse |assisted |garden waste |recycling )?collections?\b|\bbins\b≈\b(?:not (?:been )?(?:collected|emptied)|missed|left)`,
      ),
      rule(String.raw`NOT≈\bmeet(?:ing)?\b≈\bneeds?\b`),
      rule(String.raw`\bnot offering suitable provision\b|\bshould have (?:ensured|worked with the school)`),
      rule(String.raw`\b(?:existing )?agency could not\b|\btransport was not (?:initially )?set up\b`),
      rule(
        String.raw`\b(?:provided|received|delivered|got|gave|given|had|supplied|arranged|carried out)\b≈\bonly (?:half|part|some|a (?:third|quarter|fraction|few|small)|${NUMBER})\b~\b(?:support|hours|sessions?|weeks?|therapy|provision|care|respite|collections?|nights?|visits|days)\b`,
      ),
      rule(
        String.raw`NOT≈\b(?:provid\w*|deliver\w*|secur\w*|arrang\w*)≈\b(?:the (?:rest|remainder|balance|others?)|the full|all of (?:it|them|this)|what (?:the|her|his|their) (?:[\w'-]+ )?plan)\b`,
      ),
      rule(String.raw`NOT≈\b(?:empt\w+|collect\w*)≈\b(?:bins?|waste|rubbish|recycling|refuse)\b`),
      rule(
        String.raw`NOT≈\b(?:fit|fitted|install\w*|suppl(?:y|ied)|build|built|order(?:ed)?)\b≈\b(?:stair ?lift|ramps?|rails?|hoist|wet room|shower|adaptations?|lift|bed|chair|bath)\b`,
      ),
      rule(
        String.raw`\b(?:withdrew|withdrawn|cancelled|stopped|ended|cut)\b≈\b(?:support|care|package|respite|short breaks?|therapy|transport|service|provision|placement)\b≈\b(?:wrongly|too (?:early|soon)|with no (?:replacement|alternative))\b`,
      ),
      rule(String.raw`\bunmet\b~\bneeds?\b|\bneeds?\b≈\b(?:went|left|were|was|go|remained) unmet\b`),
      rule(
        String.raw`\b(?:provided|delivered|secured|arranged|gave|received|had|put in place) (?:none|nothing|hardly any|almost none|very little) of\b`,
      ),
      rule(
        String.raw`\b(?:had|has|with) no (?:[\w'-]+ ){0,2}?(?:provider|carer|agency|placement|personal assistant|therapist|driver|escort)\b`,
      ),
      rule(String.raw`NOT≈\b(?:do|done|doing|make|made|complete\w*|finish\w*)≈\b(?:repairs?|works?|adaptations?)\b`),
      rule(
        String.raw`NOT≈\b(?:provid|offer|secur|find|found|arrang|sourc|give|gave|mak)\w*≈\b(?:interim|temporary|emergency|any) (?:[\w'-]+ )?(?:accommodation|housing)\b`,
      ),
      rule(
        String.raw`\b(?:breaks?|visits|sessions|hours|lessons)\b≈\b(?:was|were|had|has|have) (?:not|never) (?:been )?(?:provided|delivered|arranged|made|offered|given|put)\b`,
      ),
      rule(
        String.raw`\bmade no arrangements? for\b|\bput nothing in (?:its|their|her|his) place\b|\bput nothing in place\b(?!≈\beducation)`,
      ),
      rule(String.raw`\bonly ${NUMBER}\b≈\b(?:were|was) (?:delivered|provided|given|received|made)\b`),
      rule(String.raw`\bleft≈\b(?:uncollected|unemptied)\b|\buncollected\b`),
      rule(String.raw`\bgave\b≈\bno (?:support|help|service|provision|care)\b`),
    ],
    loose: [
      rule(
        String.raw`\b(?:missed|lost|went without|go without|going without|missing|interrupted|gaps? in|left without|been without|was without|were without|lack of|loss of)\b≈\b(?:provision|therap\w+|sessions?|support|collections?|care|services?|respite|short breaks?|transport|equipment)\b`,
      ),
      rule(
        String.raw`\b(?:because of|as a result of)≈(?:failings?|failures?|fault)≈\bmissed (?:the |out on )?≈(?:provision|support|care|service)`,
      ),
      rule(
        String.raw`\b(?:was|were|been|left) (?:\w+ )?without (?:any |all )?(?:[\w\'-]+ )?(?:care|support|help|services?|provision|therapy|transport|equipment)\b`,
      ),
    ],
    unless: [
      /\bfinancial assessment/i,
      /\b(?:provide|provided|give|offer|receiv\w*)[^.;]{0,25}\b(?:reasons?|explanation|information|copy|copies|minutes|response|reply|update|evidence|remed\w*|breakdown|advice|report|notice|details|letter|answers?)\b/i,
      /^(?![^.;]*\baccommodation\b)[^.;]*\b(?:until|till|sooner|earlier|promptly|on time|in time|timely|within)\b/i,
      /\b(?:delay\w*)\b[^.;]{0,40}(?:arrang|provid|implement|put|secur|deliver)/i,
      /\bneeds assessment\b/i,
      /\bassessments? (?:of|for) (?:[\w'-]+ )?needs\b/i,
    ],
    yieldsTo: ["failure-alternative-education", "poor-quality-care", "unsuitable-accommodation"],
  },
];
