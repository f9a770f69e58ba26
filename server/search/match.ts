/** From an expression to the documents that match: what is said of words is asked of the engine, the rest of columns. */
import type { Columns } from "../columns.ts";
import type { Filters, Measure } from "../schemas/query.ts";
import type { Expression } from "./expression.ts";
import { filterDocs, passMasks } from "./filters.ts";
import { flagsOf, listOf, type Matched, scratchList } from "./matched.ts";

/**
 * The documents that the words of an expression match, ascending; null where the engine cannot answer it whole. Where
 * `among` is given (ascending), only those among it.
 */
export type MatchWords = (expression: Expression, among: Int32Array | null) => Int32Array | null;

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
  const whole = context.matchWords(expression, null);
  if (whole !== null) return flagsOf(whole, columns.size);
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
    words.length > 1 && words.length < parts.length ? context.matchWords({ type: "and", parts: words }, null) : null;
  const rest = together === null ? parts : parts.filter((part) => !words.includes(part));
  let out = together === null ? null : flagsOf(together, context.columns.size);
  for (const part of rest) {
    const flags = evaluate(part, context);
    out = out === null ? flags : intersect(out, flags);
  }
  return out ?? new Uint8Array(context.columns.size).fill(1);
}

/** What a generation of columns has few or always the same of. */
interface Known {
  /** Records that share their text with others. */
  joint: Int32Array;
  /** Numbers of such texts, and one more. */
  groups: number;
  hasWithdrawn: boolean;
  /** All that are not withdrawn. */
  standing: Int32Array;
  /** Those of them that share their text with no other. */
  alone: Int32Array;
}

const held = new WeakMap<Columns, Known>();

export function knownOf(columns: Columns, joint: Uint32Array): Known {
  let known = held.get(columns);
  if (known === undefined) {
    const shared = listOf(Uint8Array.from(joint, (group) => Math.min(group, 1)));
    known = {
      joint: shared,
      groups: shared.reduce((most, d) => Math.max(most, joint[d]!), 0) + 1,
      hasWithdrawn: columns.withdrawn.includes(1),
      standing: listOf(columns.withdrawn.map((flag) => 1 - flag)),
      alone: listOf(columns.withdrawn.map((flag, d) => (joint[d] === 0 ? 1 - flag : 0))),
    };
    held.set(columns, known);
  }
  return known;
}

/** Documents with a mask of at least one bit: what fails more than one filter counts nowhere. */
function candidatesOf(masks: Uint32Array): Int32Array {
  const docs = scratchList(masks.length);
  // Read as signed numbers, which a processor takes as they are.
  const bits = new Int32Array(masks.buffer, masks.byteOffset, masks.length);
  let found = 0;
  for (let d = 0; d < bits.length; d += 1) {
    docs[found] = d;
    found += bits[d] === 0 ? 0 : 1;
  }
  return docs.slice(0, found);
}

/** Those of some documents that stand and, where masks are given, pass some filter. */
function kept(docs: Int32Array, columns: Columns, masks: Uint32Array | null): Int32Array {
  const { withdrawn } = columns;
  return docs.filter((d) => withdrawn[d] === 0 && (masks === null || masks[d] !== 0));
}

/** Those of some documents that pass all filters, with the masks of each. */
function passing(docs: Int32Array, all: Uint32Array): { masks: Uint32Array; docs: Int32Array } {
  const masks = new Uint32Array(docs.length);
  const out = scratchList(docs.length);
  let found = 0;
  for (let i = 0; i < docs.length; i += 1) {
    const mask = all[docs[i]!]!;
    masks[i] = mask;
    out[found] = docs[i]!;
    // Only PASSES_ALL has the highest bit.
    found += mask >>> 31;
  }
  return { masks, docs: out.slice(0, found) };
}

/** Of records with one text all that are listed but the first. */
function furtherOnes(docs: Int32Array, joint: Uint32Array, groups: number): Int32Array {
  if (groups === 1) return new Int32Array(0);
  const seen = new Uint8Array(groups);
  const out: number[] = [];
  for (let i = 0; i < docs.length; i += 1) {
    const group = joint[docs[i]!]!;
    if (group === 0) continue;
    if (seen[group] === 1) out.push(docs[i]!);
    seen[group] = 1;
  }
  return Int32Array.from(out);
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
  const known = knownOf(columns, joint);
  const all = passMasks(columns, { ...filters, measure });
  const among = all === null ? null : candidatesOf(all);
  let words =
    expression === null
      ? (among ?? known.standing)
      : (matchWords(expression, among) ??
        kept(listOf(evaluate(expression, { columns, matchWords, measure })), columns, all));
  if (known.hasWithdrawn && words !== known.standing) words = kept(words, columns, null);
  const { masks, docs } = all === null ? { masks: null, docs: words } : passing(words, all);
  const hidden = furtherOnes(docs, joint, known.groups);
  return { words, masks, docs, hidden, filters: { ...filters, measure }, measure, total: docs.length - hidden.length };
}
