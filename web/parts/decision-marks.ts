import type { DecisionReply } from "../../server/schemas/decision.ts";
import { findTerms, type Mark, type MarkKind } from "../marks.ts";
import type { MarkedSpan } from "../url-state.ts";

/** One extracted value that stands somewhere in the text. */
export interface EvidenceItem {
  id: string;
  kind: MarkKind;
  paragraph: string;
  start: number;
  end: number;
}

/** Every extracted value with its place, in the order of the text. */
export function listEvidence(decision: DecisionReply): EvidenceItem[] {
  const items: EvidenceItem[] = [
    ...decision.faults.map((fault) => ({ id: fault.id, kind: "fault" as const, ...fault.evidence })),
    ...decision.injustices.map((item) => ({ id: item.id, kind: "injustice" as const, ...item.evidence })),
    ...decision.remedies.map((remedy) => ({
      id: remedy.id,
      kind: remedy.class === null ? ("action" as const) : ("money" as const),
      ...remedy.evidence,
    })),
  ];
  const order = paragraphOrder(decision);
  return items.sort(
    (a, b) => (order.get(a.paragraph) ?? 0) - (order.get(b.paragraph) ?? 0) || a.start - b.start || a.end - b.end,
  );
}

function paragraphOrder(decision: DecisionReply): Map<string, number> {
  const order = new Map<string, number>([["summary", 0]]);
  for (const section of decision.sections) {
    for (const paragraph of section.paragraphs) order.set(paragraph.id, order.size);
  }
  return order;
}

/** Marks by paragraph: evidence, cross-references and the law that is cited as links, words of the search, words that the address asks for. */
export function marksByParagraph(
  decision: DecisionReply,
  asked: readonly MarkedSpan[],
  words: readonly string[],
): Map<string, Mark[]> {
  const marks = new Map<string, Mark[]>();
  const add = (paragraph: string, mark: Mark) => {
    const held = marks.get(paragraph);
    if (held) held.push(mark);
    else marks.set(paragraph, [mark]);
  };
  for (const { paragraph, ...mark } of listEvidence(decision)) add(paragraph, mark);
  for (const reference of decision.crossReferences) {
    const { paragraph, start, end } = reference.evidence;
    add(paragraph, { kind: "link", start, end, href: `#${reference.paragraph}` });
  }
  for (const { url, evidence } of decision.citations) {
    if (url !== null) add(evidence.paragraph, { kind: "link", start: evidence.start, end: evidence.end, href: url });
  }
  for (const { paragraph, start, end } of asked) add(paragraph, { kind: "target", start, end });
  if (words.length > 0) {
    for (const mark of findTerms(decision.summary, words)) add("summary", mark);
    for (const section of decision.sections) {
      for (const { id, text } of section.paragraphs) for (const mark of findTerms(text, words)) add(id, mark);
    }
  }
  return marks;
}
