/** From an expression to the documents that match: what is said of words is asked of the engine, the rest of columns. */
import type { Columns } from "../columns.ts";
import type { Filters, Measure } from "../schemas/query.ts";
import type { Expression } from "./expression.ts";
import { filterDocs, passMasks } from "./filters.ts";
import type { Matched } from "./matched.ts";

/** Sets 1 for each document that the words of an expression match; null where the engine cannot answer it whole. */
export type MatchWords = (expression: Expression) => Uint8Array | null;

interface Context {
  columns: Columns;
  matchWords: MatchWords;
  measure: Measure;
}

function slugDocs(columns: Columns, slugs: readonly string[]): Uint8Array {
  const out = new Uint8Array(columns.size);
  const bare = new Set(slugs);
  const cases = new Set(slugs.map((slug) => slug.replace(/\D/g, "")));
  for (let d = 0; d < columns.size; d += 1) {
    if (!cases.has(columns.caseId[d]!)) continue;
    const slug = columns.slug[d]!;
    // A plain reference finds the records that share it; one with a letter only its own.
    const base = /^\d\d-\d{3}-\d{3}[a-z]?/.exec(slug)?.[0] ?? slug;
    if (bare.has(slug) || bare.has(base) || bare.has(base.replace(/[a-z]$/, ""))) out[d] = 1;
  }
  return out;
}

function invert(flags: Uint8Array): Uint8Array {
  for (let d = 0; d < flags.length; d += 1) flags[d]! ^= 1;
  return flags;
}

function intersect(into: Uint8Array, other: Uint8Array): Uint8Array {
  for (let d = 0; d < into.length; d += 1) into[d]! &= other[d]!;
  return into;
}

function evaluate(expression: Expression, context: Context): Uint8Array {
  const { columns } = context;
  const whole = context.matchWords(expression);
  if (whole !== null) return whole;
  switch (expression.type) {
    case "filter":
      return filterDocs(columns, { ...expression.filters, measure: expression.filters.measure ?? context.measure });
    case "slugs":
      return slugDocs(columns, expression.slugs);
    case "not":
      return invert(evaluate(expression.part, context));
    case "and":
      return evaluateAll(expression.parts, context);
    case "or": {
      const out = new Uint8Array(columns.size);
      for (const part of expression.parts) {
        const flags = evaluate(part, context);
        for (let d = 0; d < out.length; d += 1) out[d]! |= flags[d]!;
      }
      return out;
    }
    case "some": {
      const counts = new Uint8Array(columns.size);
      for (const part of expression.parts) {
        const flags = evaluate(part, context);
        for (let d = 0; d < counts.length; d += 1) counts[d]! += flags[d]!;
      }
      return counts.map((count) => (count >= expression.atLeast ? 1 : 0));
    }
    default:
      // A word that the engine cannot answer stands nowhere.
      return new Uint8Array(columns.size);
  }
}

/** Words of one AND are asked together, so that the engine can walk the rarest first. */
function evaluateAll(parts: readonly Expression[], context: Context): Uint8Array {
  const isWords = (part: Expression): boolean =>
    part.type === "term" ||
    part.type === "near" ||
    ((part.type === "and" || part.type === "or") && part.parts.every(isWords));
  const words = parts.filter((part) => isWords(part) || (part.type === "not" && isWords(part.part)));
  const together =
    words.length > 1 && words.length < parts.length ? context.matchWords({ type: "and", parts: words }) : null;
  const rest = together === null ? parts : parts.filter((part) => !words.includes(part));
  let out = together;
  for (const part of rest) {
    const flags = evaluate(part, context);
    out = out === null ? flags : intersect(out, flags);
  }
  return out ?? new Uint8Array(context.columns.size).fill(1);
}

/** Documents whose flag is set, ascending. */
function numbersOf(flags: Uint8Array): Int32Array {
  const out: number[] = [];
  for (let d = 0; d < flags.length; d += 1) if (flags[d] !== 0) out.push(d);
  return Int32Array.from(out);
}

/** Withdrawn documents, and those that share their text with others: few, so they are looked at one by one. */
const exceptions = new WeakMap<Columns, { withdrawn: Int32Array; joint: Int32Array; groups: number }>();

export function exceptionsOf(
  columns: Columns,
  joint: Uint32Array,
): { withdrawn: Int32Array; joint: Int32Array; groups: number } {
  let known = exceptions.get(columns);
  if (known === undefined) {
    const shared = numbersOf(Uint8Array.from(joint, (group) => Math.min(group, 1)));
    const groups = shared.reduce((most, d) => Math.max(most, joint[d]!), 0) + 1;
    known = { withdrawn: numbersOf(columns.withdrawn), joint: shared, groups };
    exceptions.set(columns, known);
  }
  return known;
}

/** Filled anew with every search: what is found is copied out. */
let scratch = new Int32Array(0);

/** The documents with a flag and, where masks are given, PASSES_ALL, ascending. Sets the same in `listed`. */
function passing(words: Uint8Array, masks: Uint32Array | null, listed: Uint8Array): Int32Array {
  if (scratch.length <= words.length) scratch = new Int32Array(words.length + 1);
  const docs = scratch;
  const size = words.length;
  let found = 0;
  // Every number is written and kept where wanted: which ones are, no processor can guess.
  if (masks === null) {
    for (let d = 0; d < size; d += 1) {
      docs[found] = d;
      found += words[d]!;
    }
    listed.set(words);
  } else {
    for (let d = 0; d < size; d += 1) {
      // Only PASSES_ALL has the highest bit.
      const flag = words[d]! & (masks[d]! >>> 31);
      docs[found] = d;
      listed[d] = flag;
      found += flag;
    }
  }
  return docs.slice(0, found);
}

/**
 * What words and filters match together. `joint` numbers records of one investigation with the same text (0: none); of
 * those that match, the first is listed.
 */
export function matchAll(
  columns: Columns,
  joint: Uint32Array,
  expression: Expression | null,
  filters: Filters,
  measure: Measure,
  matchWords: MatchWords,
): Matched & { total: number } {
  const words =
    expression === null ? new Uint8Array(columns.size).fill(1) : evaluate(expression, { columns, matchWords, measure });
  const masks = passMasks(columns, { ...filters, measure });
  const few = exceptionsOf(columns, joint);
  for (const d of few.withdrawn) words[d] = 0;
  const listed = new Uint8Array(columns.size);
  const docs = passing(words, masks, listed);
  const seen = new Uint8Array(few.groups);
  let total = docs.length;
  for (let i = 0; i < few.joint.length; i += 1) {
    const d = few.joint[i]!;
    if (listed[d] === 0) continue;
    if (seen[joint[d]!] === 1) {
      listed[d] = 0;
      total -= 1;
    }
    seen[joint[d]!] = 1;
  }
  return { words, masks, docs, listed, filters: { ...filters, measure }, measure, total };
}
