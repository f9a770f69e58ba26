/** How many people a sum for each of them is for, where the next sentence tells: "£75 each. There are three of them." */
import { groupCount, groupsIn } from "../group-counts.ts";
import { NUMBER_WORD, numberOf } from "../money.ts";
import { PERSON } from "../recipients.ts";

const NUMBER = `(${NUMBER_WORD}|\\d{1,3})`;
const KIN =
  "(?:child(?:ren)?|sons?|daughters?|boys?|girls?|sisters?|brothers?|siblings?|twins|grandchild(?:ren)?|parents?|carers?)";
/** Nouns for people or households, so that "There are two letters" counts nobody. */
const PEOPLE = `(?:(?:other|affected|such|more|young|younger|older|adult|eligible|named|local)\\s+){0,2}(?:${KIN}|people|persons|famil(?:y|ies)|households?|neighbours?|residents?|tenants?|leaseholders?|complainants?|applicants?|owners?|occupiers?|households|homes?|flats?|pupils?|students?|drivers?|members?|men|women|adults|customers?|allotment[- ]holders|plot[- ]holders|traders?)`;

const TOLD: readonly RegExp[] = [
  // "There are three of them", "There were five tenants", "There are four".
  new RegExp(
    `^There (?:are|were|is|have been) (?:only |about )?${NUMBER}(?= of them\\b| such\\b| ${PEOPLE}\\b| in (?:all|total)\\b|\\.|,|$)`,
    "i",
  ),
  // "That is six families", "This means four people", "They are three".
  new RegExp(
    `^(?:That|This|It|They) (?:is|are|means?|makes?|comes to|applies to|concerns|were|was) (?:for )?${NUMBER}(?= of them\\b| ${PEOPLE}\\b|\\.|,|$)`,
    "i",
  ),
  // "Four of them complained to us", "Nine leaseholders were affected", "All five of them …".
  new RegExp(
    `^(?:All |Only |In all,? |In total,? )?(?:the )?${NUMBER} (?:of them|${PEOPLE})\\s+(?:(?:have|had|has)\\s+)?(?:are|were|was|live[sd]?|complain\\w*|came|joined|brought|signed|wrote|suffered|made|took|qualif\\w+|applied|shared?|affected|lost)\\b`,
    "i",
  ),
  // "She has two", "Mrs R has three children".
  new RegExp(
    `^(?:She|He|They|${PERSON}|The (?:family|couple|complainants?)) (?:has|have|had) ${NUMBER}(?= ${KIN}\\b|\\.|,|$)`,
  ),
];

/** The number of people that a sentence tells of the ones named before it, else null. */
export function peopleTold(sentence: string): number | null {
  const words = sentence.trim().slice(0, 160);
  for (const pattern of TOLD) {
    const count = numberOf(pattern.exec(words)?.[1] ?? "");
    if (count !== null && count > 0) return count;
  }
  return null;
}

const BEFORE_THEM = new RegExp(`\\b${NUMBER} (?:of (?:her|his|their|the) )?${PEOPLE}\\b[^£]*$`, "i");

/**
 * "Three neighbours complained. The Council will pay them £75 each", "… each neighbour £75": the number told in the
 * sentence before.
 */
export function peopleToldBefore(sentence: string, phrase: string): number | null {
  if (/\b(?:them|they)\b/i.test(phrase)) return numberOf(BEFORE_THEM.exec(sentence)?.[1] ?? "");
  return groupCount(phrase, groupsIn(sentence));
}
