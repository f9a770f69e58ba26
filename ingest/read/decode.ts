/** Bytes to text: UTF-8 with or without BOM, UTF-16 with BOM, else Windows-1252; what is no text says why. */

export type Decoded =
  | { text: string; encoding: "utf-8" | "utf-16" | "windows-1252" }
  | { problem: { code: DecodeProblem; message: string } };
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
  let controls = 0;
  let undefinedIn1252 = false;
  for (const byte of bytes) {
    if (byte < 9 || (byte > 13 && byte < 32) || byte === 127) controls++;
    else if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) undefinedIn1252 = true;
  }
  if (controls > 4 + bytes.length / 100)
    return problem("binary", "The file holds control characters, so it is no text");
  const utf8 = decode(bytes, "utf-8");
  if (!("problem" in utf8)) return utf8;
  if (undefinedIn1252) return problem("encoding", "The bytes are neither UTF-8 nor Windows-1252");
  return decode(bytes, "windows-1252");
}

function decode(bytes: Uint8Array, label: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252"): Decoded {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    if (text.trim() === "") return problem("empty", "The file holds nothing but white space");
    if (text.includes("\u0000")) return problem("binary", "The file holds zero characters, so it is no text");
    return { text, encoding: label === "utf-16le" || label === "utf-16be" ? "utf-16" : label };
  } catch {
    return problem("encoding", "The bytes are neither UTF-8 nor Windows-1252");
  }
}

/**
 * One form for what printing varies: line feeds, plain spaces for no-break ones and tabs, no soft hyphens or zero-width
 * marks, plain hyphens for no-break ones. Quotes and dashes stay as typed.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u2028\u2029]/g, "\n")
    .replace(/[\t\p{Zs}]/gu, " ")
    .replace(/\u2011/g, "-")
    .replace(/[^\P{Cc}\n]|\p{Cf}/gu, "");
}
