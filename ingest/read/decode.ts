/** Bytes to text: UTF-8 with or without BOM, UTF-16 with BOM, else Windows-1252; what is no text says why. */

export type Decoded = { text: string; encoding: Encoding } | { problem: { code: DecodeProblem; message: string } };
export type Encoding = "utf-8" | "utf-16" | "windows-1252";
export type DecodeProblem = "empty" | "binary" | "encoding" | "too-large";

/** Far above any decision (the longest reports are under 1 MB); keeps a stray archive from filling the memory. */
const MAX_BYTES = 64 * 1024 * 1024;

const problem = (code: DecodeProblem, message: string): Decoded => ({ problem: { code, message } });

/** Never throws. Line ends, spaces and hyphens are left as they are: `cleanText` makes them one form. */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return problem("empty", "The file is empty");
  if (bytes.length > MAX_BYTES) return problem("too-large", `The file has more than ${MAX_BYTES} bytes`);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes.subarray(2), "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes.subarray(2), "utf-16be");
  if (bytes.indexOf(0) >= 0) return problem("binary", "The file holds zero bytes, so it is no text");
  const utf8 = decode(bytes, "utf-8");
  if (!("problem" in utf8) || utf8.problem.code !== "encoding") return utf8;
  for (const byte of bytes)
    if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d)
      return problem("encoding", "The bytes are neither UTF-8 nor Windows-1252");
  return refuseControls(fromWindows1252(bytes), "windows-1252");
}

/** A few stray control characters are dropped later; a text full of them is none. */
function refuseControls(text: string, encoding: Encoding): Decoded {
  let controls = 0;
  for (const _ of text.matchAll(CONTROLS)) controls++;
  if (controls > 4 + text.length / 100) return problem("binary", "The file holds control characters, so it is no text");
  if (text.trim() === "") return problem("empty", "The file holds nothing but white space");
  return { text, encoding };
}
// C0 controls but tab, line ends and form feeds: written as what is left of ASCII.
const CONTROLS = /[^\t\n\v\f\r -~\u0080-\uffff]/g;

// What Windows-1252 has at 0x80 to 0x9f. Own table: TextDecoder of some Node 20 builds reads these as control characters.
const HIGH = "€\u0000‚ƒ„…†‡ˆ‰Š‹Œ\u0000Ž\u0000\u0000‘’“”•–—˜™š›œ\u0000žŸ";

function fromWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  let out = "";
  let from = 0;
  for (let i = 0; i < latin.length; i++) {
    const code = latin.charCodeAt(i);
    if (code < 0x80 || code > 0x9f) continue;
    out += latin.slice(from, i) + HIGH.charAt(code - 0x80);
    from = i + 1;
  }
  return out + latin.slice(from);
}

function decode(bytes: Uint8Array, label: "utf-8" | "utf-16le" | "utf-16be"): Decoded {
  let text: string;
  try {
    text = new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return problem("encoding", "The bytes are neither UTF-8 nor Windows-1252");
  }
  return refuseControls(text, label === "utf-8" ? "utf-8" : "utf-16");
}

/**
 * One form for what printing varies: line feeds, plain spaces for no-break ones and tabs, no soft hyphens or zero-width
 * marks, plain hyphens for no-break ones. Quotes and dashes stay as typed.
 */
export function cleanText(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  return lines.replace(UNUSUAL, plain);
}

// Everything but line feeds, printing ASCII and the ranges that hold letters, quotes and dashes.
const UNUSUAL =
  /[^\n -~\u00a1-\u00ac\u00ae-\u1fff\u2010\u2012-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ufefe\uff00-\uffff]/g;

function plain(char: string): string {
  if (char === "\u2011") return "-";
  if (/[\v\f\u0085\u2028\u2029]/.test(char)) return "\n";
  return /\s/.test(char) && char !== "\ufeff" ? " " : "";
}
