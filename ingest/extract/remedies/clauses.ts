/** Sentences of a passage, and the items of a list that one sentence runs through ("will: a) apologise; b) pay …"). */
import { type Sentence, splitSentences } from "../sentences.ts";

/** An item of a list inside a sentence, or a whole sentence. */
export interface Clause extends Sentence {
  /** The sentence that it is an item of; itself where it is whole. */
  readonly whole: Sentence;
}

/** A semicolon and the bare verb of the next action; no more is needed to begin an item. */
const NEXT_ITEM =
  /;\s+(?:(?:and|or|then|also)\s+){0,2}(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[).]\s*)?(?=(?:pay|make|refund|reimburse|repay|return|give|offer|provide|award|send|credit|waive|write|cancel|reduce|remove|clear|backdate|apologise|remind|review|train|issue|arrange|ensure|carry|complete|produce|update|amend|share|consider|decide|put|hold|meet|explain|audit|reassess|correct|publish|introduce|monitor|contact|confirm|set|tell|show|develop|settle|restore|remit|transfer|compensate|increase|add|start|stop|cover|not pursue)s?\b)/gi;

/** The passage cut at sentences and at the items of lists within them, in order, with offsets. */
export function splitClauses(text: string): Clause[] {
  return splitSentences(text).flatMap((whole) => {
    const starts = [0];
    const ends: number[] = [];
    for (const m of whole.text.matchAll(NEXT_ITEM)) {
      ends.push(m.index + 1);
      starts.push(m.index + m[0].length);
    }
    ends.push(whole.text.length);
    return starts.map((start, i): Clause => {
      const end = ends[i] ?? whole.text.length;
      return { text: whole.text.slice(start, end), start: whole.start + start, end: whole.start + end, whole };
    });
  });
}
