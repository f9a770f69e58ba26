/**
 * Spares expressions the sentences that they cannot match. Most of the hundreds of rules need some word that a given
 * sentence does not hold; looking for that word first is about eight times faster than running the expression.
 */

const known = new WeakMap<RegExp, readonly string[] | null>();

/**
 * False where `pattern` surely does not match the text whose lower-case form is given; true where it may.
 * For patterns with the flag i, or such as are written in lower case.
 */
export function mayMatch(pattern: RegExp, lowerText: string): boolean {
  let required = known.get(pattern);
  if (required === undefined) {
    required = requiredTexts(pattern);
    known.set(pattern, required);
  }
  if (required === null) return true;
  for (const text of required) if (lowerText.includes(text)) return true;
  return false;
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
      if (part.kind === "letter" && atLeast === null) run += part.text;
      else if (part.kind === "letter") {
        // "ab+" still begins with "ab"; "ab?" only with "a".
        if (atLeast > 0) run += part.text;
        endRun();
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
