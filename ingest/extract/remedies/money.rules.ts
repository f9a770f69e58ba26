/** Words that tell money put back from money that acknowledges, and what a rate is a rate of. */
import type { UnitOf } from "../../../data/vocabulary.ts";

/** A purpose or object that makes a sum quantifiable whatever verb pays it. */
export const QUANTIFIABLE =
  /\b(?:(?:(?<!\b(?:review|chance|opportunity|place|time|support|care|education|provision) )which|what|the (?:amount|sum|money)|money|cash)(?: (?:that|which))?(?: (?:is|was|it is))?(?: what)? (?:she|he|they|the family|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms))? [A-Z]) (?:(?:has |have |had )?(?:to )?(?:lost|borrow\w*|spen[dt]|paid|pay|found|find)|(?:would|should|ought to|could) have (?:had|got|received|been|saved|kept|paid)|had to (?:pay|borrow|spend|find))|(?:what|the (?:sum|money|amount|balance|rest|extra|part)) (?:that |which )?(?:it|they|the (?:home|Council|agency|Care Provider|provider|school|landlord)) (?:has |have |had |wrongly |still )*(?:kept|held|took|taken|collected|charged|deducted|retained|withheld|overcharged|received|saved)|(?:that|which) (?:the|her|his|their|this|that|its) (?:\w+ ){1,3}?(?:has |have |had )?cost (?:him|her|them|the family|(?:Mr|Mrs|Ms|Miss) [A-Z])|what (?:the|her|his|their|an?) \w+ (?:had )?(?:charged|cost|billed)\b|where (?:she|he|they|(?:Mr|Mrs|Ms|Miss) [A-Z]\w*) would (?:now )?(?:have been|be)\b|being the (?:price|cost|value|amount|bursary|grant|fee|charge|rent|allowance)|(?:which|that) (?:is|was) the (?:\w+ )?(?:price|cost|bursary|grant|fee|charge|rent|allowance|wage|retainer) (?:of £|(?:she|he|they|it) )|(?:was|were|had been) (?:wrongly )?(?:taken|withdrawn|deducted|withheld|recovered|collected|stolen|removed) from|(?:what|the extra|more than)\b[^.;£]{0,20}\b(?:cost (?:her|him|them)|had to pay|it cost)|(?:help|support|benefit) (?:she|he|they) (?:would|should) have (?:had|been given|received|got)[^.;£]{0,20}(?:rent|tax)|(?:it|they|the Council) (?:should have paid|owes?|owed)|(?:she|he|they) (?:was|were|is|are) (?:owed|due|entitled)|back[- ]?(?:pay|payments?|dated|dating)|backdat\w*|arrears|reimburs\w*|refund\w*|repay\w*|repaid|interest|underpa(?:id|yments?)|overpa(?:id|yments?)|overcharg\w*|shortfall in|the shortfall|what (?:she|he|they|(?:Mr|Mrs|Ms|Miss) [A-Z]) (?:would|should) have (?:had|received|been paid|got)|(?:legal|solicitor[’']?s|tribunal|top-up|storage|removal|tuition|school|care|nursery|moving|taxi|bank|transport|travel|heating|private|professional|assessment|report|court|removal|survey|repair|replacement)\s+(?:fees?|costs?|charges|fares|expenses|bills?)|fees? (?:she|he|they|it|Mrs?|Ms|Miss|wrongly|over)|(?<!\b(?:hours?|days?|nights?|weeks?|months?|terms?|years?|time)(?: that| which)? )(?:she|he|they|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms))? [A-Z])\s+(?:has |have |had )?(?:wrongly |already |over)?(?:paid|spent)(?! (?:longer|living|waiting|without))|costs? (?:of|incurred|for|she|he|they|in \w+ing)|fares|expenses|mileage|\d+p (?:a|per) mile|receipts|invoices?|(?:his|her|their|the) (?:actual |quantifiable )?(?:financial )?loss(?:es)?(?! of)|financial loss|loss of (?:earnings|income)|(?:earnings|income|wages|trade|profits?|business) (?:that )?(?:he|she|they|(?:Mr|Mrs|Ms|Miss) [A-Z]\w*) (?:has |had )?lost|lost (?:earnings|income|wages|trade|profits?|clothing|belongings|property|possessions|hearing|glasses|dentures|items)|damaged? (?:items|belongings|property|clothing|goods)|(?:damaged|broken(?! (?:down|into|up))|stolen|discarded) \w+|(?:his|her|their) (?:belongings|possessions)|out of pocket|(?:fees|rent|wages|retainer|allowances?|direct payments?|housing benefit|grant|bursary|excess|council tax support|(?<![’']s )(?<!\beducational )(?<!\b(?:for|to) (?:the|his|her|their) )benefit|personal budget)(?= (?:she|he|they|it|owed|due|missed|that|from|between|for|which|not|at|until|in|during|of)\b|\s*(?:of|[,.;)]|$))|missed (?:direct payments|allowances?|payments)|owed|transitional (?:fostering )?payment|fostering (?:allowance|payment)|replac(?:e\w*|ing)\b(?!\s+(?:its|the|this|that|an?)\s+(?:\w+\s+){0,2}(?:offer|payment|sum|cheque))|(?:weeks|months)[’'] (?:allowance|rent|wages|pay|fees|charges)|£[\d,.]+ shortfall|for (?:the|this|that|any) damage\b(?! to (?:her|his|their) (?:trust|relationship|health|reputation))|for (?:\w+ )?taxis|for (?:his|her|their) (?:petrol|fuel|diesel|electricity|gas|food|meals|laundry|parking|travel)(?=\s*[,.;()]|\s+(?:and|at|to|on|in|for|that|which|he|she|they)\b|\s*$)|value of (?:the|her|his|their)|difference between|the difference(?= of| £|, £| \()|(?:belongings|possessions|items|clothes|clothing|furniture|property|goods|equipment|glasses|jewellery|toys|car|vehicle|carpet|fence|wall|phone|laptop|bicycle|tools)\s+(?:(?:that|which|it)\s+)?(?:(?:was|were|had been|it|had|the Council|its contractor)\s+)*(?:lost|damaged|destroyed|broken|disposed|threw|thrown|ruined|stolen|missing)|penalty charge|to (?:the|a) value of|towards (?:(?:that|the|this|these|those|her|his|their) (?:\w+ )?(?:costs?|loss|expenses?|bills?|carpets?|beds?|furniture|flooring|repairs?|works?|fees?)|lost (?:trade|income|earnings|business|profits?|wages))|contributions? (?:that )?(?:it|they|the Council) (?:left out|omitted|missed|did not pay|failed)|holiday pay)/i;

const CREDITOR =
  "(?:landlord|lender|bank|firm|company|supplier|contractor|hotel|solicitors?|agents?|creditors?|bailiffs?|court)";
const WHOSE = "(?:the|her|his|their|(?:Mr|Mrs|Ms|Miss) [A-Z]\\w*[’']s)";

/** "pay the removal firm", "send his former landlord the": whom somebody owes is paid in his place. */
export const PAYS_CREDITOR = new RegExp(
  `\\b(?:pays?|paying|sends?|gives?)\\s+(?:direct(?:ly)?\\s+|straight\\s+)?(?:to\\s+)?${WHOSE}\\s+(?:\\w+\\s+){0,2}?${CREDITOR}\\s+(?:the\\s+|an?\\s+|sum of\\s+|direct(?:ly)?\\s+)*$`,
  "i",
);
/** "£940 to his former landlord", "the £1,368 Mr W owes". */
export const TO_CREDITOR = new RegExp(
  `^(?:(?!\\b(?:paid|spent|lost|sent|gave|went|overpaid)\\b)[^.;:,£]){0,40}?\\bto\\s+${WHOSE}\\s+(?:\\w+\\s+){0,2}?${CREDITOR}\\b(?!\\s+(?:for (?:him|her|them)\\b|on (?:his|her|their) behalf|to (?:hold|pass|give)\\b))|^\\s*(?:(?:that|which)\\s+)?(?:she|he|they|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\\w*)\\s+(?:still\\s+|now\\s+)?(?:owes?|owed|is liable for)\\b`,
  "i",
);

/** "£465, less the £155 it refunded in July": of the same kind as what was refunded. */
export const REST_OF_REFUND =
  /^[^.;£]{0,30}\b(?:less|minus|net of|of which|after (?:taking off|deducting|allowing for))\s+(?:the\s+)?£[\d,.]+\s+(?:(?:that|which|has|had|have|it|they|the \w+|already|since|been|was|were)\s+){0,5}(?:refund(?:ed)?|repa(?:id|yment)|reimbursed?|credited|given back|gave back|returned)\b/i;

/** "in place of the meals not provided": the thing itself, where the sum is worked out to the penny. */
export const IN_PLACE_OF = /^[^.;£]{0,30}\b(?:in (?:place|lieu) of|instead of) (?:the|those|these|her|his|their)\b/i;

/** Nouns after a sum ("the £10,000 grant") that make it quantifiable. */
export const QUANTIFIABLE_NOUN =
  /^,?\s*(?:in (?:interest|arrears|refunds?|fees|charges|back ?pay)\b|(?:direct(?:ly)?\s+|straight\s+)to (?:the|her|his|their) (?:\w+ )?(?:firm|landlord|company|provider|supplier|contractor|agency|agents?|school|college|nursery|lender|home|solicitors?|utility)\b|(?:which|what|that)(?: (?:is|was|it is))?(?: what)? (?:she|he|they|the family|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms))? [A-Z]) (?:lost|would have|should have|had to (?:pay|borrow|spend|find)|(?:has |had )?(?:spent|borrowed))|(?:which |that )?(?:was|were|had been) (?:wrongly )?(?:taken|withdrawn|deducted|withheld|recovered|stolen) from|(?:she|he|they) (?:should|ought)|(?:that|which) (?:is|was|are|were) (?:still )?(?:due|owed|owing)\b(?! by)|(?:that |which )?(?:it|the Council) (?:still )?owes?|owed|(?:\w+\s+){1,2}(?:fees?|bills?|invoices?|fares?|charges?|deposit)|grant|refund|rebate|allowance|arrears|interest|back ?pay|reimbursement|deposit|shortfall|overpayment|charge|fee|bill|invoice|refund voucher|costs|excess|bursary|premium|benefit|fine|penalty)\b/i;

/** What a unit rate acknowledges, by the heads and words of its clause. First match. */
export const UNIT_OF_RULES: readonly (readonly [UnitOf, RegExp])[] = [
  ["lost-education", /\b(?:education|school\w*|tuition|lessons|learning)\b/i],
  [
    "unsuitable-living",
    /\b(?:accommodation|housing|home|house|flat|heating|bed and breakfast|B&B|hostel|hotel|living|overcrowd\w*|damp|mould|disrepair|wash|bathe|bathroom|leak\w*)\b/i,
  ],
  ["delay", /\b(?:delay\w*|late|lateness|overdue|waited|waiting)\b/i],
  [
    "missed-provision",
    /\b(?:provision|support|therapy|respite|care|calls|visits|services?|sessions?|missed|direct payments?)\b/i,
  ],
];

/** What somebody had to buy or pay elsewhere because of the fault: "the tutor", "court fees", "45p a mile", "the £645 she paid to her neighbour". */
export const SPENT_ELSEWHERE =
  /\b(?:taxis?|cabs?|buses|trains?|ferr(?:y|ies)|petrol|diesel|fuel|parking|mileage|(?:a|per) mile|miles|fares?|travel\w*|storage|removals?|moving|hotels?|hostel|bed and breakfast|meals?|food|takeaways?|laund\w+|heaters?|heating|electricity|gas|energy|tutors?|tuition|solicitors?|barristers?|legal|courts?|tribunal|bailiffs?|summons|surve(?:y|yors?)|valu(?:ation|er)|reports?|interpreters?|bank charges|overdraft|lender|uniforms?|posters?|therapists?|physiotherapists?|therapy|childcare|childmind\w+|nanny|sitters?|private(?:ly)?|(?:extra|these|those|that) (?:costs?|expense\w*|bills?)|(?<!without (?:requiring|asking for|needing|the need for) )receipts|expenses|costs? thrown away|(?:spent|paid) (?:to|on|for) (?:an?|her|his|their|the) (?:\w+ )?(?:neighbours?|friends?|relatives?|agency|carers?|firm|company|cleaners?|builder|plumber|electrician|contractor))\b|(?<!\b(?:bank|lost|direct) )\b(?:s?he|they|(?:Mr|Mrs|Ms|Miss) [A-Z]\w*) (?:has |have |had )?spent\b/i;
