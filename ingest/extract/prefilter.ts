/**
 * Spares expressions the sentences that they cannot match. Each of the hundreds of rules needs some word that a given
 * sentence mostly does not hold; all these words are looked for at once, in one pass over the sentence (Aho and
 * Corasick), and only the expressions whose word is there are run.
 */

/** The expressions that may match a text; all others surely do not. */
export type Candidates = (text: string) => ReadonlySet<RegExp>;

/** Prepares the search for `patterns`, which bear the flag i or are written in lower case. */
export function createCandidates(patterns: readonly RegExp[]): Candidates {
  const always = patterns.filter((pattern) => requiredTexts(pattern) === null);
  const search = new WordSearch();
  for (const pattern of patterns) for (const text of requiredTexts(pattern) ?? []) search.add(text, pattern);
  search.finish();
  return (text) => search.find(text.toLowerCase(), new Set(always));
}

/** Classes of characters: letters, digits and the signs that stand in rules have one each, all others share one. */
const ALPHABET = " abcdefghijklmnopqrstuvwxyz0123456789-',.£";
const CLASSES = ALPHABET.length + 1;
const CLASS_OF = Uint8Array.from({ length: 256 }, (_, code) => ALPHABET.indexOf(String.fromCharCode(code)) + 1);

const classOf = (code: number): number => (code < 256 ? (CLASS_OF[code] ?? 0) : 0);

/** Finds which of many words stand in a text. Characters of the shared class are taken for equal: it may find too much. */
class WordSearch {
  readonly #next: number[][] = [new Array<number>(CLASSES).fill(0)];
  readonly #found: Set<RegExp>[] = [new Set()];
  #table = new Int32Array(0);
  #results: (readonly RegExp[] | null)[] = [];

  add(word: string, pattern: RegExp): void {
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
    this.#found[node]?.add(pattern);
  }

  /** Lets every node know where to go on after a character that does not continue its word. */
  finish(): void {
    const fallback = new Int32Array(this.#next.length);
    const queue: number[] = (this.#next[0] ?? []).filter((child) => child !== 0);
    for (const node of queue) {
      const back = fallback[node] ?? 0;
      for (const pattern of this.#found[back] ?? []) this.#found[node]?.add(pattern);
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
    this.#table = Int32Array.from(this.#next.flat());
    this.#results = this.#found.map((set) => (set.size > 0 ? [...set] : null));
  }

  find(text: string, into: Set<RegExp>): Set<RegExp> {
    let node = 0;
    for (let i = 0; i < text.length; i += 1) {
      node = this.#table[node * CLASSES + classOf(text.charCodeAt(i))] ?? 0;
      const results = this.#results[node];
      if (results) for (const pattern of results) into.add(pattern);
    }
    return into;
  }
}

/**
 * Texts of which every match of the pattern holds at least one, in lower case; null where none can be told.
 * Reads the expression's source; whatever it does not know for sure it takes as "nothing is required".
 */
export function requiredTexts(pattern: RegExp): string[] | null {
  const reader = new Reader(pattern.source);
  try {
    const found = reader.alternatives();
    return reader.atEnd ? found : null;
  } catch {
    return null;
  }
}

/** Below this a text is in nearly every sentence and spares nothing. */
const SHORTEST = 3;

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get atEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  /** One of several branches matches, so one of the texts of all of them is there. */
  alternatives(): string[] | null {
    let all: string[] | null = [];
    for (;;) {
      const branch = this.#sequence();
      all = all === null || branch === null ? null : [...all, ...branch];
      if (this.#source[this.#at] !== "|") return all;
      this.#at += 1;
    }
  }

  /** All parts match one after another: the part whose texts are longest is the best to look for. */
  #sequence(): string[] | null {
    let best: string[] | null = null;
    let run = "";
    const offer = (texts: string[] | null): void => {
      if (texts !== null && worth(texts) > worth(best)) best = texts;
    };
    const endRun = (): void => {
      if (run.length >= SHORTEST) offer([run]);
      run = "";
    };
    while (!this.atEnd && this.#source[this.#at] !== "|" && this.#source[this.#at] !== ")") {
      const part = this.#part();
      const atLeast = this.#quantifier();
      if (part.kind === "letter") {
        // "ab+" still begins with "ab"; "ab?" only with "a".
        if (atLeast !== 0) run += part.text;
        if (atLeast !== null) endRun();
      } else if (part.kind !== "nothing") {
        endRun();
        if (part.kind === "group" && atLeast !== 0) offer(part.texts);
      }
    }
    endRun();
    return best;
  }

  #part():
    | { kind: "letter"; text: string }
    | { kind: "group"; texts: string[] | null }
    | { kind: "nothing" }
    | { kind: "anything" } {
    const c = this.#source[this.#at] ?? "";
    this.#at += 1;
    if (c === "^" || c === "$") return { kind: "nothing" };
    if (c === ".") return { kind: "anything" };
    if (c === "[") return this.#set();
    if (c === "(") return this.#group();
    if (c === "\\") {
      const escaped = this.#source[this.#at] ?? "";
      this.#at += 1;
      if (escaped === "b" || escaped === "B") return { kind: "nothing" };
      if (/[^a-zA-Z0-9]/.test(escaped)) return { kind: "letter", text: escaped };
      // Classes, code points, references back: skip their arguments and require nothing.
      if (/[uxpPkc]/.test(escaped)) throw new Error("not read");
      return { kind: "anything" };
    }
    return { kind: "letter", text: c.toLowerCase() };
  }

  #set(): { kind: "anything" } {
    for (; !this.atEnd; this.#at += 1) {
      const c = this.#source[this.#at];
      if (c === "\\") this.#at += 1;
      else if (c === "]") break;
    }
    this.#at += 1;
    return { kind: "anything" };
  }

  #group(): { kind: "group"; texts: string[] | null } | { kind: "nothing" } {
    const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? "";
    if (this.#source[this.#at] === "?" && opening === "") throw new Error("not read");
    this.#at += opening.length;
    const texts = this.alternatives();
    if (this.#source[this.#at] !== ")") throw new Error("not read");
    this.#at += 1;
    // What is looked at around a match need not stand between its ends, and what must not be there requires nothing.
    return /^\?<?[=!]/.test(opening) ? { kind: "nothing" } : { kind: "group", texts };
  }

  /** How often at least; null where there is no quantifier. */
  #quantifier(): number | null {
    const m = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at, this.#at + 16));
    if (!m) return null;
    this.#at += m[0].length;
    if (m[1] !== undefined) return Number(m[1]);
    return m[0].startsWith("+") ? 1 : 0;
  }
}

/** How much looking for these texts spares: their shortest length, less a little for each. */
function worth(texts: readonly string[] | null): number {
  if (texts === null) return 0;
  return Math.min(...texts.map((t) => t.length)) - texts.length / 20;
}
