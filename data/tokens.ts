/**
 * The tokeniser: one definition of a word for the index, for queries and for the marks on a page.
 * Words are runs of letters and digits, as SQLite's unicode61 splits them, in lower case and without accents;
 * a thousands comma inside a number is no break, so that "£1,300" and "£1300" are the same word.
 * Everything that is indexed passes through here first, so the index and this code agree to the letter.
 */

/** One word of a text with its place: UTF-16 offsets, end exclusive. */
export interface Token {
  token: string;
  start: number;
  end: number;
}

const SEPARATOR = 0;
const WORD = 1;
const MARK = 2;

/** Class of every UTF-16 unit of the basic plane; filled once (about 10 ms), so that scanning is table look-ups. */
const classes = ((): Uint8Array => {
  const table = new Uint8Array(0x10000);
  const word = /[\p{L}\p{N}]/u;
  const mark = /\p{M}/u;
  for (let code = 0; code < 0x10000; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const char = String.fromCharCode(code);
    table[code] = word.test(char) ? WORD : mark.test(char) ? MARK : SEPARATOR;
  }
  return table;
})();

function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < 0xd800 || code > 0xdfff) return classes[code] ?? SEPARATOR;
  // Either half of a pair takes the class of the whole code point; a lone half separates.
  const start = code >= 0xdc00 ? index - 1 : index;
  const whole = text.codePointAt(start);
  if (whole === undefined || whole < 0x10000) return SEPARATOR;
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(whole)) ? WORD : SEPARATOR;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** True where the comma at `index` groups thousands: a digit before it, exactly three after it. */
function isThousandsComma(text: string, index: number): boolean {
  return (
    text.charCodeAt(index) === 44 &&
    isDigit(text.charCodeAt(index - 1)) &&
    isDigit(text.charCodeAt(index + 1)) &&
    isDigit(text.charCodeAt(index + 2)) &&
    isDigit(text.charCodeAt(index + 3)) &&
    !isDigit(text.charCodeAt(index + 4))
  );
}

const LIGATURES: Record<string, string> = { ﬀ: "ff", ﬁ: "fi", ﬂ: "fl", ﬃ: "ffi", ﬄ: "ffl", ς: "σ" };

/** One word as the index holds it: lower case, no accents, no commas. Idempotent. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/[\p{M},]/gu, "")
    .replace(/[ﬀﬁﬂﬃﬄς]/g, (char) => LIGATURES[char] ?? char);
}

/** Every word with its place, in order. Linear in the length of the text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let index = 0;
  while (index < length) {
    if (classAt(text, index) !== WORD) {
      index += 1;
      continue;
    }
    const start = index;
    index += 1;
    while (index < length && (classAt(text, index) !== SEPARATOR || isThousandsComma(text, index))) index += 1;
    const token = foldWord(text.slice(start, index));
    if (token !== "") tokens.push({ token, start, end: index });
  }
  return tokens;
}

/** The words of a text as the index holds them, in order. */
export function indexTokens(text: string): string[] {
  const folded = foldForIndex(text);
  return folded === "" ? [] : folded.split(" ");
}

/** Folded code of an ASCII unit, 32 where it separates. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code).toLowerCase();
  return /[a-z0-9]/.test(char) ? char.charCodeAt(0) : 32;
});

/** The words of a text joined by one space: what is written into a column of the full-text index. */
export function foldForIndex(text: string): string {
  // Nearly every decision is ASCII but for typographic signs, which separate: one pass over bytes, about 200 MB/s.
  const out = Buffer.allocUnsafe(text.length);
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 128) {
      if (classAt(text, index) !== SEPARATOR) return foldAny(text);
      if (length > 0 && out[length - 1] !== 32) out[length++] = 32;
      continue;
    }
    const folded = ASCII[code] ?? 32;
    if (folded !== 32) out[length++] = folded;
    else if (length > 0 && out[length - 1] !== 32 && !isThousandsComma(text, index)) out[length++] = 32;
  }
  if (length > 0 && out[length - 1] === 32) length -= 1;
  return out.toString("latin1", 0, length);
}

/** As above for texts with letters beyond ASCII. */
function foldAny(text: string): string {
  return tokenise(text)
    .map((word) => word.token)
    .join(" ");
}
