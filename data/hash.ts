/** Hashes of the corpus: of bytes, of words, of a record, and the sum of all rows that does not depend on order. */
import { createHash } from "node:crypto";

/** SHA-256 as 64 hexadecimal digits. */
export function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

/**
 * Hash of the words of a text, by which versions are told apart: letters, digits and pounds in order, without case,
 * accents' encoding, spacing, bullets or quotation marks, so that two copies of one text in different shapes agree.
 */
export function wordsHash(parts: readonly string[]): string {
  const words = parts
    .join("\n")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}£]+/gu, " ")
    .trim();
  return sha256(words);
}

/** JSON with the keys of every object sorted: the same value gives the same text, however it was built. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, held: unknown) => {
    if (held === null || typeof held !== "object" || Array.isArray(held)) return held;
    return Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  });
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
