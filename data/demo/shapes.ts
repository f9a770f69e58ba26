/** The two text shapes in which decisions are copied: numbered with its header block, and flat with hyphens. */
import type { Para, Section } from "./draft.ts";
import type { Shape } from "./plan.ts";

export interface Printable {
  title: string;
  category: string;
  subcategory: string;
  outcome: string;
  date: string;
  summary: string;
  sections: readonly Section[];
}

/** Numbers the paragraphs by the rule of the site (continuous, nested items apart) and fills in citations. */
export function numberParagraphs(sections: readonly Section[]): void {
  let n = 0;
  let orphans = 0;
  for (const section of sections) {
    for (const item of section.paras) {
      if (item.orphan) {
        orphans++;
        item.id = `p${n}x${orphans}`;
        continue;
      }
      n++;
      orphans = 0;
      item.id = `p${n}`;
      for (const [i, kid] of item.kids.entries()) kid.id = `p${n}.${i + 1}`;
    }
  }
  for (const section of sections) {
    for (const item of section.paras) cite(item);
  }
}

function cite(item: Para): void {
  for (const cited of item.cites) item.text = item.text.replace("§", cited.id.slice(1));
  for (const kid of item.kids) cite(kid);
}

const SIGNED = "Investigator's decision on behalf of the Ombudsman";

export function printNumbered(doc: Printable): string {
  let out = `${doc.title}\n\nCategory : ${doc.category} > ${doc.subcategory}\n\nDecision : ${doc.outcome}\n\nDecision date : ${doc.date}\n\nThe Ombudsman's final decision:\n\nSummary: ${doc.summary}\n`;
  for (const [i, section] of doc.sections.entries()) {
    if (section.main && i > 0) out += "\nBack to top\n";
    out += `\n${section.heading}\n`;
    if (section.paras.length === 0) continue;
    out += "\n";
    // Printed numbers begin again at each heading and after a paragraph without a mark.
    let n = 0;
    for (const item of section.paras) {
      if (item.orphan) {
        out += `\n${item.text}\n\n`;
        n = 0;
        continue;
      }
      n++;
      out += `  ${n}. ${item.text}\n`;
      for (const kid of item.kids) out += `    • ${kid.text}\n`;
    }
  }
  return `${out}\nBack to top\n\n${SIGNED}\n\nPrint this page\n`;
}

export function printFlat(doc: Printable, header: boolean): string {
  let out = `${doc.title}\n`;
  if (header)
    out += `Category : ${doc.category} > ${doc.subcategory}\nDecision : ${doc.outcome}\nDecision date : ${doc.date}\n`;
  out += `The Ombudsman's final decision:\nSummary: ${doc.summary}\n`;
  for (const section of doc.sections) {
    out += `${section.heading}\n`;
    for (const item of section.paras) {
      out += item.orphan ? `${item.text}\n` : `- ${item.text}\n`;
      for (const kid of item.kids) out += `- ${kid.text}\n`;
    }
  }
  return `${out}${SIGNED}\n`;
}

export function print(doc: Printable, shape: Shape): string {
  return shape === "numbered" ? printNumbered(doc) : printFlat(doc, shape === "flat-with-header");
}
