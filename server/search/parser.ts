/**
 * The parser of the query language. Grammar:
 *
 *   query   = and { "OR" and }
 *   and     = item { [ "AND" ] item }
 *   item    = [ "NOT" | "-" ] near
 *   near    = primary { "/n" primary }
 *   primary = word | word* | "phrase" | field:value | reference | NEAR(a b, n) | "(" query ")"
 *
 * Any text is a query: what does not fit is left out or taken as words, and a message says so with its place.
 */
import { type Lexeme, lex } from "./lexer.ts";
import type { GroupSyntax, Message, NearSyntax, PhraseSyntax, Span, Syntax, WordSyntax } from "./syntax.ts";

export interface Parsed {
  /** Null where nothing is asked. */
  syntax: Syntax | null;
  messages: Message[];
  /** True where the query says itself how its words belong together (AND, OR, NOT, NEAR, parentheses). */
  isConnected: boolean;
}

/** More words than this are left out: each costs a walk through the index. */
export const MAX_WORDS = 48;
const MAX_DEPTH = 16;

const LEGAL_KINDS: readonly (readonly string[])[] = [
  ["section", "sections", "s", "ss", "sec"],
  ["regulation", "regulations", "reg", "regs"],
  ["article", "articles", "art"],
  ["paragraph", "paragraphs", "para", "paras"],
  ["schedule", "schedules", "sch"],
];
const legalKinds = (word: string): readonly string[] | undefined => LEGAL_KINDS.find((kinds) => kinds.includes(word));

const around = (first: Syntax | undefined, last: Syntax | undefined): Span => ({
  start: first?.at.start ?? 0,
  end: last?.at.end ?? 0,
});

class Parser {
  readonly #lexemes: readonly Lexeme[];
  readonly #messages: Message[];
  #at = 0;
  #words = 0;

  constructor(lexemes: readonly Lexeme[], messages: Message[]) {
    this.#lexemes = lexemes;
    this.#messages = messages;
  }

  query(): Syntax | null {
    const parts: Syntax[] = [];
    while (this.#at < this.#lexemes.length) {
      const part = this.#or(0);
      if (part !== null) parts.push(part);
      const stray = this.#peek();
      if (stray?.type === "close") {
        this.#say("stray-parenthesis", "closes nothing; it was left out.", stray.at, ")");
        this.#at += 1;
      }
    }
    return group("and", parts);
  }

  #peek(): Lexeme | undefined {
    return this.#lexemes[this.#at];
  }

  #say(code: Message["code"], what: string, at: Span, sign: string): void {
    this.#messages.push({ code, text: `“${sign}” at character ${at.start + 1} ${what}`, at });
  }

  #or(depth: number): Syntax | null {
    const parts: Syntax[] = [];
    for (;;) {
      const part = this.#and(depth);
      const sign = this.#peek();
      if (part !== null) parts.push(part);
      if (sign?.type !== "or") break;
      const following = this.#lexemes[this.#at + 1];
      if (part === null || following === undefined || following.type === "close" || following.type === "or")
        this.#say("stray-operator", "has nothing on one side; it was left out.", sign.at, "OR");
      this.#at += 1;
    }
    return group("or", parts);
  }

  #and(depth: number): Syntax | null {
    const parts: Syntax[] = [];
    for (let next = this.#peek(); next !== undefined; next = this.#peek()) {
      if (next.type === "or" || next.type === "close") break;
      if (next.type === "and" || next.type === "within") {
        // AND between words says what is so anyway; "/10" without a word before it says nothing.
        if (next.type === "within")
          this.#say("stray-operator", "has no word before it; it was left out.", next.at, "/n");
        this.#at += 1;
        continue;
      }
      const item = this.#item(depth);
      if (item !== null) parts.push(item);
    }
    return group("and", joinReferences(joinLegal(parts)));
  }

  #item(depth: number): Syntax | null {
    const sign = this.#peek();
    if (sign?.type === "not") {
      this.#at += 1;
      let times = 1;
      while (this.#peek()?.type === "not") {
        this.#at += 1;
        times += 1;
      }
      const part = this.#near(depth);
      if (part === null) {
        this.#say("stray-operator", "has nothing after it; it was left out.", sign.at, "NOT");
        return null;
      }
      return times % 2 === 0 ? part : { type: "not", part, at: { start: sign.at.start, end: part.at.end } };
    }
    return this.#near(depth);
  }

  #near(depth: number): Syntax | null {
    let left = this.#primary(depth);
    for (let sign = this.#peek(); sign?.type === "within"; sign = this.#peek()) {
      this.#at += 1;
      const right = this.#primary(depth);
      if (left === null || right === null) {
        this.#say("stray-operator", "needs a word on each side; it was left out.", sign.at, `/${sign.distance}`);
        left ??= right;
        continue;
      }
      const parts = [...nearParts(left), ...nearParts(right)];
      const at = around(left, right);
      left =
        parts.length < 2 || !isNearPart(left) || !isNearPart(right)
          ? { type: "and", parts: [left, right], at }
          : { type: "near", parts, distance: Math.max(sign.distance, distanceOf(left), distanceOf(right)), at };
    }
    return left;
  }

  #primary(depth: number): Syntax | null {
    const lexeme = this.#peek();
    if (lexeme === undefined) return null;
    switch (lexeme.type) {
      case "open":
        return this.#group(lexeme.at, depth);
      case "near":
        this.#at += 1;
        return this.#nearGroup(lexeme);
      case "word":
      case "phrase":
        this.#at += 1;
        return this.#word(lexeme);
      case "field":
        this.#at += 1;
        return { type: "field", field: lexeme.field, values: lexeme.values, at: lexeme.at };
      case "reference":
        this.#at += 1;
        return { type: "reference", slugs: [lexeme.slug], at: lexeme.at };
      default:
        return null;
    }
  }

  #word(lexeme: Extract<Lexeme, { words: string[] }>): WordSyntax | PhraseSyntax | null {
    if (this.#words + lexeme.words.length > MAX_WORDS) {
      if (!this.#messages.some((message) => message.code === "too-many-words"))
        this.#messages.push({
          code: "too-many-words",
          text: `Only the first ${MAX_WORDS} words are looked for; what follows character ${lexeme.at.start + 1} was left out.`,
          at: lexeme.at,
        });
      return null;
    }
    this.#words += lexeme.words.length;
    let { prefix } = lexeme;
    if (prefix && (lexeme.words.at(-1) ?? "").length < 2) {
      this.#messages.push({
        code: "short-prefix",
        text: `“${lexeme.text}” is too short for *; at least two letters are needed. It was taken as a word.`,
        at: lexeme.at,
      });
      prefix = false;
    }
    return { type: lexeme.type, words: lexeme.words, text: lexeme.text, prefix, at: lexeme.at };
  }

  #group(at: Span, depth: number): Syntax | null {
    this.#at += 1;
    if (depth >= MAX_DEPTH) {
      if (!this.#messages.some((message) => message.code === "too-deep"))
        this.#say("too-deep", `opens a ${MAX_DEPTH + 1}th level; it was left out.`, at, "(");
      // Its content is read on this level, its closing sign reported or ignored as stray.
      return this.#at < this.#lexemes.length ? this.#primary(depth) : null;
    }
    const inner = this.#or(depth + 1);
    const close = this.#peek();
    if (close?.type === "close") this.#at += 1;
    else this.#say("unclosed-parenthesis", "is not closed; it was taken to close at the end.", at, "(");
    return inner;
  }

  #nearGroup(lexeme: Extract<Lexeme, { type: "near" }>): Syntax | null {
    const parts: (WordSyntax | PhraseSyntax)[] = [];
    for (const part of lexeme.parts) {
      if (part.type !== "word" && part.type !== "phrase") continue;
      const word = this.#word(part);
      if (word !== null) parts.push(word);
    }
    const [first] = parts;
    if (first === undefined) {
      this.#say("stray-operator", "holds no words; it was left out.", lexeme.at, "NEAR");
      return null;
    }
    return parts.length === 1 ? first : { type: "near", parts, distance: lexeme.distance, at: lexeme.at };
  }
}

function isNearPart(syntax: Syntax): syntax is WordSyntax | PhraseSyntax | NearSyntax {
  return syntax.type === "word" || syntax.type === "phrase" || syntax.type === "near";
}
function nearParts(syntax: Syntax): (WordSyntax | PhraseSyntax)[] {
  return syntax.type === "near" ? syntax.parts : syntax.type === "word" || syntax.type === "phrase" ? [syntax] : [];
}
const distanceOf = (syntax: Syntax): number => (syntax.type === "near" ? syntax.distance : 0);

/** One part is itself; groups of the same kind inside are opened. */
function group(type: GroupSyntax["type"], parts: readonly Syntax[]): Syntax | null {
  const flat = parts.flatMap((part) => (part.type === type ? part.parts : [part]));
  const [first] = flat;
  if (first === undefined) return null;
  return flat.length === 1 ? first : { type, parts: flat, at: around(first, flat.at(-1)) };
}

/** References side by side are alternatives: nobody looks for a decision that is two. */
function joinReferences(parts: readonly Syntax[]): Syntax[] {
  const references = parts.filter((part) => part.type === "reference");
  const [first] = references;
  if (first === undefined) return [...parts];
  const fillers = new Set([
    "lgo",
    "lgsco",
    "ref",
    "reference",
    "references",
    "case",
    "no",
    "number",
    "and",
    "or",
    "id",
  ]);
  const rest = parts.filter(
    (part) => part.type !== "reference" && !(part.type === "word" && part.words.every((word) => fillers.has(word))),
  );
  const joined: Syntax = {
    type: "reference",
    slugs: [...new Set(references.flatMap((part) => part.slugs))],
    at: around(first, references.at(-1)),
  };
  return [joined, ...rest];
}

/** "s.26(1)", "s26", "section 26(1)": one thing whose number stands after any form of the word. */
function joinLegal(parts: readonly Syntax[]): Syntax[] {
  const out: Syntax[] = [];
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i]!;
    const next = parts[i + 1];
    if (part.type !== "word" || part.prefix) {
      out.push(part);
      continue;
    }
    const [first = "", ...rest] = part.words;
    const glued = /^(s|ss|sec|reg|regs|art|para|sch)(\d.*)$/.exec(first);
    const kinds = legalKinds(glued?.[1] ?? first);
    const number = glued === null ? rest : [glued[2] ?? "", ...rest];
    if (kinds !== undefined && number.length > 0 && /^\d/.test(number[0] ?? ""))
      out.push({ type: "legal", kinds: [...kinds], number, text: part.text, at: part.at });
    else if (
      kinds !== undefined &&
      rest.length === 0 &&
      next?.type === "word" &&
      !next.prefix &&
      /^\d/.test(next.words[0] ?? "")
    ) {
      const text = `${part.text} ${next.text}`;
      out.push({ type: "legal", kinds: [...kinds], number: next.words, text, at: around(part, next) });
      i += 1;
    } else out.push(part);
  }
  return out;
}

const CONNECTORS: ReadonlySet<Lexeme["type"]> = new Set(["and", "or", "not", "near", "within", "open"]);

/** Reads a typed query. Never throws; linear in the length of the text. */
export function parseQuery(text: string): Parsed {
  const messages: Message[] = [];
  const lexemes = lex(text, messages);
  const isConnected = lexemes.some(({ type }) => CONNECTORS.has(type));
  return { syntax: new Parser(lexemes, messages).query(), messages, isConnected };
}
