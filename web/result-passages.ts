/** A paying clause and the passages that match, so that no words are shown twice. */

interface Passage {
  paragraph: string;
  text: string;
  marks: ReadonlyArray<readonly [start: number, end: number]>;
}

interface Told<P> {
  /** Search words in the clause, from its start. */
  clauseMarks: Array<[start: number, end: number]>;
  /** Passages that say something that the clause does not. */
  passages: P[];
}

/** Passages beside a clause are fewer: the clause is what is looked for. */
const MOST_BESIDE = 2;

/** Search words that stand in the clause are marked in it, and the passages that mostly repeat it are left out. */
export function besideClause<P extends Passage>(
  clause: string | null,
  paragraph: string | null,
  passages: readonly P[],
): Told<P> {
  if (clause === null || clause === "") return { clauseMarks: [], passages: [...passages] };
  const words = clause.replace(/ …$/, "");
  const clauseMarks: Array<[number, number]> = [];
  const others: P[] = [];
  for (const passage of passages) {
    const at = passage.paragraph === paragraph ? placeOf(words, passage.text) : null;
    if (at === null) {
      others.push(passage);
      continue;
    }
    for (const [start, end] of passage.marks) {
      if (start >= at && end - at <= words.length) clauseMarks.push([start - at, end - at]);
    }
    const shared = Math.min(passage.text.length, at + words.length) - Math.max(0, at);
    if (shared < passage.text.length / 2) others.push(passage);
  }
  return { clauseMarks: clauseMarks.sort((a, b) => a[0] - b[0]), passages: others.slice(0, MOST_BESIDE) };
}

/** So many letters tell where two cuts of one paragraph lie over each other. */
const TELLING = 24;

/** Where the clause begins in the passage, negative where that begins inside it; null where they share no words. */
function placeOf(clause: string, passage: string): number | null {
  const later = passage.indexOf(clause.slice(0, TELLING));
  const at = later >= 0 ? later : -clause.indexOf(passage.slice(0, TELLING));
  if (at > 0 && later < 0) return null;
  const from = Math.max(0, at);
  const shared = Math.min(passage.length, at + clause.length) - from;
  return passage.slice(from, from + shared) === clause.slice(from - at, from - at + shared) ? at : null;
}
