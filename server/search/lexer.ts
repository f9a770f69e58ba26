/** Cuts a typed query into its signs and words, each with its place. Takes any text; linear in its length. */
import { parseReference } from "../../data/slugs.ts";
import { indexTokens } from "../../data/tokens.ts";
import { FIELD_ALIASES, FIELDS, type Field, type Message, type Span } from "./syntax.ts";

export type Lexeme =
  | { type: "open" | "close" | "or" | "and" | "not"; at: Span }
  | { type: "within"; distance: number; at: Span }
  | { type: "near"; distance: number; parts: Lexeme[]; at: Span }
  | { type: "word" | "phrase"; words: string[]; text: string; prefix: boolean; at: Span }
  | { type: "field"; field: Field; values: string[]; at: Span }
  | { type: "reference"; slug: string; at: Span };

const QUOTES = '"“”„‟«»″';
const RAW = new RegExp(`[^\\s()${QUOTES}]+(?:\\([0-9A-Za-z]{1,4}\\)[^\\s()${QUOTES}]*)*`, "y");
const REFERENCE = /\d{2}[ \-‐‑–]?\d{3}[ \-‐‑–]?\d{3}[a-z]?(?![0-9a-z])/iy;
const NEAR = /NEAR\s{0,5}(?:\/(\d{1,3}))?\s{0,5}\(/y;
/** A comma between values; one that groups thousands is none. */
const LIST_COMMA = /,(?!\d{3}(?!\d))/;
const DEFAULT_DISTANCE = 10;
const MAX_DISTANCE = 200;

const isQuote = (char: string | undefined): boolean => char !== undefined && QUOTES.includes(char);

function fieldOf(name: string): Field | null {
  const lower = name.toLowerCase();
  return FIELDS.find((field) => field === lower) ?? FIELD_ALIASES.get(lower) ?? null;
}

/** The words of a piece of text without a possessive s at its end. */
function wordsOf(text: string): string[] {
  const words = indexTokens(text);
  if (words.length > 1 && words.at(-1) === "s" && /['’‘ʼ]s\*?[^\p{L}\p{N}]*$/iu.test(text)) words.pop();
  return words;
}

/**
 * `offset` is added to all places; `inNear` reads the content of NEAR( … ), in which another NEAR is only a word.
 * Faults are added to `messages`.
 */
export function lex(text: string, messages: Message[], offset = 0, inNear = false): Lexeme[] {
  const out: Lexeme[] = [];
  let at = 0;
  const span = (start: number, end: number): Span => ({ start: start + offset, end: end + offset });

  /** Text of a quotation that opens at `from`; to the end where it is not closed. */
  const quotation = (from: number): { text: string; end: number } => {
    let close = from + 1;
    while (close < text.length && !isQuote(text[close])) close += 1;
    if (close >= text.length) {
      messages.push({
        code: "unclosed-quote",
        text: `The quotation mark at character ${from + offset + 1} is not closed; all that follows it was taken as one phrase.`,
        at: span(from, text.length),
      });
      return { text: text.slice(from + 1), end: text.length };
    }
    return { text: text.slice(from + 1, close), end: close + 1 };
  };

  const pushWords = (raw: string, start: number): void => {
    // Signs that list things separate words; others (hyphen, full stop, apostrophe) join them.
    for (const piece of raw.matchAll(/(?:[^,;/|]|[,/](?=\d))+/g)) {
      const words = wordsOf(piece[0]);
      if (words.length === 0) continue;
      const begin = start + piece.index;
      const prefix = /\*[^\p{L}\p{N}]*$/u.test(piece[0]);
      out.push({ type: "word", words, text: piece[0], prefix, at: span(begin, begin + piece[0].length) });
    }
  };

  const pushField = (field: Field, rest: string, start: number, rawEnd: number): number => {
    let end = rawEnd;
    let values = rest.split(LIST_COMMA).filter((value) => value !== "");
    if (values.length === 0) {
      let next = rawEnd;
      while (next < text.length && /\s/.test(text[next] ?? "")) next += 1;
      REFERENCE.lastIndex = next;
      RAW.lastIndex = next;
      if (isQuote(text[next])) {
        const quoted = quotation(next);
        values = quoted.text.trim() === "" ? [] : [quoted.text.trim()];
        end = quoted.end;
      } else {
        const value = (field === "ref" ? REFERENCE.exec(text) : null) ?? RAW.exec(text);
        if (value !== null) {
          values = value[0].split(LIST_COMMA).filter((v) => v !== "");
          end = next + value[0].length;
        }
      }
    } else if (field === "ref") {
      REFERENCE.lastIndex = rawEnd - rest.length;
      const whole = REFERENCE.exec(text);
      if (whole !== null && whole[0].length > rest.length) {
        values = [whole[0]];
        end = rawEnd - rest.length + whole[0].length;
      }
    }
    if (values.length === 0)
      messages.push({
        code: "empty-field",
        text: `Nothing stands after “${text.slice(start, rawEnd)}”; it was left out.`,
        at: span(start, rawEnd),
      });
    else out.push({ type: "field", field, values, at: span(start, end) });
    return end;
  };

  /** Content of NEAR( … ) that opens before `from`. */
  const near = (start: number, from: number, given: string | undefined): number => {
    let depth = 1;
    let end = from;
    while (end < text.length && depth > 0) {
      const char = text[end];
      if (isQuote(char)) {
        let close = end + 1;
        while (close < text.length && !isQuote(text[close])) close += 1;
        end = close;
      } else if (char === "(") depth += 1;
      else if (char === ")") depth -= 1;
      end += 1;
    }
    const inner = text.slice(from, depth === 0 ? end - 1 : text.length);
    const distance = /,\s{0,20}(\d{1,3})\s{0,20}$/.exec(inner);
    const content = distance === null ? inner : inner.slice(0, distance.index);
    out.push({
      type: "near",
      distance: Math.min(Number(distance?.[1] ?? given ?? DEFAULT_DISTANCE), MAX_DISTANCE),
      parts: lex(content, messages, offset + from, true),
      at: span(start, Math.min(end, text.length)),
    });
    return Math.min(end, text.length);
  };

  while (at < text.length) {
    const char = text[at] ?? "";
    const before = text[at - 1] ?? " ";
    if (/\s/.test(char)) {
      at += 1;
      continue;
    }
    if (isQuote(char)) {
      const start = at;
      const quoted = quotation(at);
      at = quoted.end;
      const words = indexTokens(quoted.text);
      const star = text[at] === "*";
      if (star) at += 1;
      const prefix = star || /\*\s{0,20}$/.test(quoted.text);
      if (words.length > 0) out.push({ type: "phrase", words, text: quoted.text.trim(), prefix, at: span(start, at) });
      continue;
    }
    if (char === "(" || char === ")") {
      out.push({ type: char === "(" ? "open" : "close", at: span(at, at + 1) });
      at += 1;
      continue;
    }
    if (/[-−!]/.test(char) && /[\s(]/.test(before) && /[^\s\-−!)]/.test(text[at + 1] ?? " ")) {
      out.push({ type: "not", at: span(at, at + 1) });
      at += 1;
      continue;
    }
    NEAR.lastIndex = at;
    const nearOpen = inNear ? null : NEAR.exec(text);
    if (nearOpen !== null) {
      at = near(at, at + nearOpen[0].length, nearOpen[1]);
      continue;
    }
    REFERENCE.lastIndex = at;
    const reference = /[\p{L}\p{N}£.]/u.test(before) ? null : REFERENCE.exec(text);
    if (reference !== null) {
      const parsed = parseReference(reference[0]);
      if (parsed !== null) {
        out.push({ type: "reference", slug: parsed.slug, at: span(at, at + reference[0].length) });
        at += reference[0].length;
        continue;
      }
    }
    RAW.lastIndex = at;
    const raw = RAW.exec(text)?.[0] ?? char;
    const start = at;
    at += raw.length;
    const here = span(start, at);
    if (raw === "OR" || raw === "|" || raw === "||") out.push({ type: "or", at: here });
    else if (raw === "AND" || raw === "&&" || raw === "&" || raw === "+") out.push({ type: "and", at: here });
    else if (raw === "NOT") out.push({ type: "not", at: here });
    else if (/^w?\/\d{1,3}$/i.test(raw))
      out.push({ type: "within", distance: Math.min(Number(raw.replace(/\D/g, "")), MAX_DISTANCE), at: here });
    else {
      const colon = /^([A-Za-z]{2,14}):/.exec(raw);
      const field = colon === null ? null : fieldOf(colon[1] ?? "");
      if (colon !== null && field !== null) at = pushField(field, raw.slice(colon[0].length), start, at);
      else {
        if (colon !== null && /^[^/\s]/.test(raw.slice(colon[0].length)))
          messages.push({
            code: "unknown-field",
            text: `There is no field “${colon[1]}”, so its words were looked for. Fields: ${FIELDS.join(", ")}.`,
            at: here,
          });
        pushWords(colon === null ? raw : raw.replace(":", " "), start);
      }
    }
  }
  return out;
}
