/**
 * Spares expressions the sentences that they cannot match. Each of the hundreds of rules needs some word that a given
 * sentence mostly does not hold; all these words are looked for at once, in one pass over the sentence (Aho and
 * Corasick), and only the expressions whose word is there are run.
 */

/** The expressions that may match a text; all others surely do not. */
export type Candidates = (text: string) => ReadonlySet<RegExp>;

/** The search for `patterns`, prepared with the first text; upper and lower case count as equal. */
export function createCandidates(patterns: readonly RegExp[]): Candidates {
  let find: Candidates | null = null;
  return (text) => {
    find ??= prepareSearch(patterns);
    return find(text);
  };
}

function prepareSearch(patterns: readonly RegExp[]): Candidates {
  const search = new WordSearch();
  const groupAt = new Map<string, number>();
  /** Patterns with the groups of texts of each of which one must be there; many patterns share groups. */
  const needs = patterns.map((pattern) => {
    const groups = requiredGroups(pattern).map((texts) => {
      const key = [...new Set(texts)].sort().join("\n");
      const known = groupAt.get(key);
      if (known !== undefined) return known;
      const group = groupAt.size;
      groupAt.set(key, group);
      for (const text of texts) search.add(text, group);
      return group;
    });
    return { pattern, groups };
  });
  search.finish();
  // Counts up with every text, so that what was found in the one before need not be wiped out.
  const seen = new Uint32Array(groupAt.size);
  let turn = 0;
  return (text) => {
    turn = (turn + 1) >>> 0;
    if (turn === 0) {
      seen.fill(0);
      turn = 1;
    }
    search.mark(text, seen, turn);
    const found = new Set<RegExp>();
    for (const { pattern, groups } of needs) {
      let held = 0;
      while (held < groups.length && seen[groups[held] ?? 0] === turn) held += 1;
      if (held === groups.length) found.add(pattern);
    }
    return found;
  };
}

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
class WordSearch {
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

/** The texts of `requiredGroups` that spare most; null where none can be told. */
export function requiredTexts(pattern: RegExp): string[] | null {
  return requiredGroups(pattern)[0] ?? null;
}

/**
 * Groups of texts, in lower case: every match of the pattern holds at least one text of each group. Empty where none can
 * be told, else the one that spares most first. Reads the expression's source; whatever it does not know for sure it
 * takes as "nothing is required".
 */
export function requiredGroups(pattern: RegExp): string[][] {
  const reader = new Reader(pattern.source);
  try {
    const found = reader.alternatives();
    return reader.atEnd ? found.sort((a, b) => worth(b) - worth(a)) : [];
  } catch {
    return [];
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
  alternatives(): string[][] {
    const branches: string[][][] = [];
    for (;;) {
      branches.push(this.#sequence());
      if (this.#source[this.#at] !== "|") break;
      this.#at += 1;
    }
    const [only] = branches;
    if (only && branches.length === 1) return only;
    const bests = branches.map(best);
    return bests.some((texts) => texts === null) ? [] : [bests.flatMap((texts) => texts ?? [])];
  }

  /** All parts match one after another, so what each of them requires is required. */
  #sequence(): string[][] {
    const groups: string[][] = [];
    let run = "";
    const endRun = (): void => {
      if (run.length >= SHORTEST) groups.push([run]);
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
        if (part.kind === "group" && atLeast !== 0) groups.push(...part.groups);
      }
    }
    endRun();
    return groups;
  }

  #part():
    | { kind: "letter"; text: string }
    | { kind: "group"; groups: string[][] }
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

  #group(): { kind: "group"; groups: string[][] } | { kind: "nothing" } {
    const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? "";
    if (this.#source[this.#at] === "?" && opening === "") throw new Error("not read");
    this.#at += opening.length;
    const groups = this.alternatives();
    if (this.#source[this.#at] !== ")") throw new Error("not read");
    this.#at += 1;
    // What is looked at around a match need not stand between its ends, and what must not be there requires nothing.
    return /^\?<?[=!]/.test(opening) ? { kind: "nothing" } : { kind: "group", groups };
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
function worth(texts: readonly string[]): number {
  return Math.min(...texts.map((t) => t.length)) - texts.length / 20;
}

/** The group that spares most; null for none. */
function best(groups: readonly string[][]): string[] | null {
  let found: string[] | null = null;
  for (const texts of groups) if (found === null || worth(texts) > worth(found)) found = texts;
  return found;
}
