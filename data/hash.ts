/** Hashes of the corpus: of bytes, of words, of a record, and the sum of all rows that does not depend on order. */
import { createHash } from "node:crypto";
import { foldForIndex } from "./tokens.ts";

/** SHA-256 as 64 hexadecimal digits. */
export function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

/**
 * Hash of the words of a text, by which versions are told apart: the words as the index folds them, in order, so that
 * spacing, bullets, quotation marks and letter case do not count and copies of one text in different shapes agree.
 */
export function wordsHash(parts: readonly string[]): string {
  return sha256(foldForIndex(parts.join("\n")));
}

/** JSON with the keys of every object sorted: the same value gives the same text, however it was built. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const fields: string[] = [];
  for (const [key, held] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
    if (held !== undefined) fields.push(`${JSON.stringify(key)}:${canonicalJson(held)}`);
  return `{${fields.join(",")}}`;
}

const MODULUS = 1n << 256n;

/**
 * Sum of row hashes modulo 2^256, kept up to date row by row: add what came, subtract what went. Addition rather than
 * XOR, so that two equal rows do not cancel out.
 */
export function sumHashes(sum: bigint, added: readonly string[], removed: readonly string[] = []): bigint {
  let total = sum;
  for (const hash of added) total += BigInt(`0x${hash}`);
  for (const hash of removed) total -= BigInt(`0x${hash}`);
  return ((total % MODULUS) + MODULUS) % MODULUS;
}

/** A sum as it stands in `meta`. */
export function sumToHex(sum: bigint): string {
  return sum.toString(16).padStart(64, "0");
}
