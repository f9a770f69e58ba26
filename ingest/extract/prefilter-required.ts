/** Which texts every match of an expression must hold, read from the expression's source. */

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
