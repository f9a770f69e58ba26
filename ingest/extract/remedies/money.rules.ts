/** Words that tell money put back from money that acknowledges, and what a rate is a rate of. */
import type { UnitOf } from "../../../data/vocabulary.ts";

/** A purpose or object that makes a sum quantifiable whatever verb pays it. */
export const QUANTIFIABLE =
  /\b(?:(?:it|they|the Council) (?:should have paid|owes?|owed)|(?:she|he|they) (?:was|were|is|are) (?:owed|due|entitled)|back[- ]?(?:pay|payments?|dated|dating)|backdat\w*|arrears|reimburs\w*|refund\w*|repay\w*|repaid|interest|underpa(?:id|yments?)|overpa(?:id|yments?)|overcharg\w*|shortfall in|the shortfall|what (?:she|he|they|(?:Mr|Mrs|Ms|Miss) [A-Z]) (?:would|should) have (?:had|received|been paid|got)|(?:legal|solicitor[’']?s|tribunal|top-up|storage|removal|tuition|school|care|nursery|moving|taxi|bank|transport|travel|heating|private|professional|assessment|report|court|removal|survey|repair|replacement)\s+(?:fees?|costs?|charges|fares|expenses|bills?)|fees? (?:she|he|they|it|Mrs?|Ms|Miss|wrongly|over)|(?:she|he|they|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms))? [A-Z])\s+(?:has |have |had )?(?:wrongly |already |over)?(?:paid|spent)|costs? (?:of|incurred|for|she|he|they)|fares|expenses|mileage|receipts|invoices?|(?:his|her|their|the) (?:actual |quantifiable )?(?:financial )?loss(?:es)?(?! of)|financial loss|loss of (?:earnings|income)|lost (?:earnings|income|clothing|belongings|property|possessions|hearing|glasses|dentures|items)|damaged? (?:items|belongings|property|clothing|goods)|(?:damaged|broken|stolen|discarded) \w+|(?:his|her|their) (?:belongings|possessions)|out of pocket|(?:fees|rent|wages|retainer|allowances?|direct payments?|housing benefit|grant|council tax support|(?<![’']s )(?<!\b(?:for|to) (?:the|his|her|their) )benefit|personal budget)(?= (?:she|he|they|it|owed|due|missed|that|from|between|for|which|not|at|until|in|during|of)\b|\s*(?:of|[,.;)]|$))|missed (?:direct payments|allowances?|payments)|owed|transitional (?:fostering )?payment|fostering (?:allowance|payment)|replac(?:e\w*|ing)|(?:weeks|months)[’'] (?:allowance|rent|wages|pay|fees|charges)|£[\d,.]+ shortfall|for (?:the|this|that|any) damage\b(?! to (?:her|his|their) (?:trust|relationship|health|reputation))|for (?:\w+ )?taxis|value of (?:the|her|his|their)|difference between|the difference(?= of| £|, £| \()|(?:belongings|possessions|items|clothes|clothing|furniture|property|goods|equipment|glasses|jewellery|toys|car|vehicle|carpet|fence|wall|phone|laptop|bicycle|tools)\s+(?:(?:that|which|it)\s+)?(?:(?:was|were|had been|it|had|the Council|its contractor)\s+)*(?:lost|damaged|destroyed|broken|disposed|threw|thrown|ruined|stolen|missing)|penalty charge)/i;

/** Nouns after a sum ("the £10,000 grant") that make it quantifiable. */
export const QUANTIFIABLE_NOUN =
  /^\s*(?:(?:she|he|they) (?:should|ought)|(?:that|which) (?:is|was|are|were) (?:still )?(?:due|owed|owing)\b(?! by)|(?:that |which )?(?:it|the Council) (?:still )?owes?|owed|grant|refund|rebate|allowance|arrears|interest|back ?pay|reimbursement|deposit|shortfall|overpayment|charge|fee|bill|invoice|refund voucher|premium|benefit|fine|penalty)\b/i;

/** What a unit rate acknowledges, by the heads and words of its clause. First match. */
export const UNIT_OF_RULES: readonly (readonly [UnitOf, RegExp])[] = [
  ["lost-education", /\b(?:education|school\w*|tuition|lessons|learning)\b/i],
  [
    "unsuitable-living",
    /\b(?:accommodation|housing|home|flat|bed and breakfast|B&B|hostel|hotel|living|overcrowd\w*|damp|mould|disrepair|wash|bathe|bathroom|leak\w*)\b/i,
  ],
  ["delay", /\b(?:delay\w*|late|lateness|overdue|waited|waiting)\b/i],
  [
    "missed-provision",
    /\b(?:provision|support|therapy|respite|care|calls|visits|services?|sessions?|missed|direct payments?)\b/i,
  ],
];
