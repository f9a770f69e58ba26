/** Looks for many words in one pass over a text (Aho and Corasick). */

/** Classes of characters: letters, digits and the signs that stand in rules have one each, all others share one. */
const ALPHABET = " abcdefghijklmnopqrstuvwxyz0123456789-',.£";

const CLASSES = ALPHABET.length + 1;

const CLASS_OF = Uint8Array.from({ length: 256 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return ALPHABET.indexOf(code < 128 ? letter.toLowerCase() : letter) + 1;
});

const classOf = (code: number): number => (code < 256 ? (CLASS_OF[code] ?? 0) : 0);

/**
 * Finds which groups of words a text holds a word of. Characters of the shared class are taken for equal: it may find
 * too much.
 */
export class WordSearch {
  readonly #next: number[][] = [new Array<number>(CLASSES).fill(0)];
  readonly #found: Set<number>[] = [new Set()];
  /** Small, so that it stays in the processor's cache: the rules' words make a few thousand nodes. */
  #table = new Uint16Array(0);
  #results: (readonly number[] | null)[] = [];

  add(word: string, group: number): void {
    let node = 0;
    for (let i = 0; i < word.length; i += 1) {
      const row = this.#next[node];
      const c = classOf(word.charCodeAt(i));
      if (!row) return;
      if (row[c] === 0) {
        row[c] = this.#next.length;
        this.#next.push(new Array<number>(CLASSES).fill(0));
        this.#found.push(new Set());
      }
      node = row[c] ?? 0;
    }
    this.#found[node]?.add(group);
  }

  /** Lets every node know where to go on after a character that does not continue its word. */
  finish(): void {
    const fallback = new Int32Array(this.#next.length);
    const queue: number[] = (this.#next[0] ?? []).filter((child) => child !== 0);
    for (const node of queue) {
      const back = fallback[node] ?? 0;
      for (const group of this.#found[back] ?? []) this.#found[node]?.add(group);
      const row = this.#next[node] ?? [];
      for (let c = 0; c < CLASSES; c += 1) {
        const child = row[c] ?? 0;
        const after = this.#next[back]?.[c] ?? 0;
        if (child === 0) row[c] = after;
        else {
          fallback[child] = after;
          queue.push(child);
        }
      }
    }
    if (this.#next.length > 65_535) throw new Error("The rules hold more words than the search can number");
    this.#table = Uint16Array.from(this.#next.flat());
    this.#results = this.#found.map((set) => (set.size > 0 ? [...set] : null));
  }

  /** Sets `seen` of every group that is there to `turn`. */
  mark(text: string, seen: Uint32Array, turn: number): void {
    const table = this.#table;
    const results = this.#results;
    let node = 0;
    for (let i = 0; i < text.length; i += 1) {
      node = table[node * CLASSES + classOf(text.charCodeAt(i))] ?? 0;
      const groups = results[node];
      if (groups) for (const group of groups) seen[group] = turn;
    }
  }
}
