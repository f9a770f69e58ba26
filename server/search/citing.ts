/** How a place in a decision is cited. */
import type { LayoutParagraph, LayoutSection } from "../../data/corpus-rows.ts";
import type { SectionCode } from "../../data/vocabulary.ts";
import { citedNumber } from "../pinpoint.ts";

export interface Cited {
  /** Id of the paragraph in the record; "summary" for the Summary. */
  id: string;
  /** Number to cite: its own, or that of the paragraph whose list it is an item of; null where not certain. */
  number: number | null;
  section: SectionCode | "summary";
  /** Where it stands in words: "paragraph 57", or "under Agreed action, 3rd item" where numbers are uncertain. */
  place: string;
}

export const IN_SUMMARY: Cited = { id: "summary", number: null, section: "summary", place: "Summary" };

const ORDINALS = ["th", "st", "nd", "rd"];
export const ordinal = (n: number): string => `${n}${ORDINALS[n % 100 > 10 && n % 100 < 14 ? 0 : n % 10] ?? "th"}`;

/** "paragraph 57", "paragraph 57, 3rd item", or where the number is not certain "under Agreed action, 3rd item". */
export function placeOf(section: LayoutSection, paragraph: LayoutParagraph): string {
  const number = citedNumber(section.paragraphs, paragraph);
  if (number !== null) {
    const item = paragraph.number === null ? Number(paragraph.id.split(".").at(-1)) : 0;
    return item > 0 ? `paragraph ${number}, ${ordinal(item)} item` : `paragraph ${number}`;
  }
  const index = section.paragraphs.indexOf(paragraph) + 1;
  return `under ${section.heading === "" ? "the text" : section.heading}, ${ordinal(index)} item`;
}

export function cite(section: LayoutSection, paragraph: LayoutParagraph): Cited {
  return {
    id: paragraph.id,
    number: citedNumber(section.paragraphs, paragraph),
    section: section.code,
    place: placeOf(section, paragraph),
  };
}
