/** Puts the decisions of two states together: those that stand as they did, and those that were read anew. */
import type { Database } from "better-sqlite3";
import type { BodyEntry, Named } from "./columns.ts";
import { type DecisionColumns, numberCases } from "./read-decisions.ts";
import { type Origin, spliceRows } from "./splice-rows.ts";

/** Only the columns that hold one value a decision. */
function single({
  bodies: _b,
  categories: _c,
  subcategories: _s,
  version: _v,
  docOf: _d,
  ...columns
}: DecisionColumns) {
  return columns;
}

/** Columns as rows of which every decision has so many. */
function asRows<T extends object>(columns: T, size: number, each: number) {
  const start = Uint32Array.from({ length: size + 1 }, (_, d) => each * d);
  return { ...columns, start, doc: new Uint32Array(each * size) };
}

/** The entries of both lists, those of the first where they were, and the number of each of the second among them. */
function joined<T extends { slug: string }>(
  before: readonly T[],
  fresh: readonly T[],
): { list: T[]; numbers: number[] } {
  const list = before.map((entry) => ({ ...entry }));
  const at = new Map(list.map(({ slug }, number) => [slug, number]));
  const numbers = fresh.map((entry) => {
    const known = at.get(entry.slug);
    if (known !== undefined) return known;
    at.set(entry.slug, list.length);
    return list.push(entry) - 1;
  });
  return { list, numbers };
}

/** True where the numbers from `first` on come for the first time in their order, and all do: as a whole reading has them. */
function isNumberedInOrder(numbers: Uint8Array | Uint16Array, first: number, count: number): boolean {
  let next = first;
  for (const number of numbers) {
    if (number > next) return false;
    if (number === next) next += 1;
  }
  return next === count;
}

/** Documents of the earlier state that do not stand any more. */
function gone({ before }: Origin, size: number): number[] {
  const stands = new Uint8Array(size);
  for (const b of before) if (b >= 0) stands[b] = 1;
  return [...stands.keys()].filter((b) => stands[b] === 0);
}

/**
 * The columns as a whole reading would give them. Null where only that can tell: names stand in the first row of what they
 * name, and the order of bodies and categories is that in which they come.
 */
export function spliceDecisions(
  sqlite: Database,
  origin: Origin,
  before: DecisionColumns,
  fresh: DecisionColumns,
): DecisionColumns | null {
  const old = gone(origin, before.size);
  const isFirst = (of: Uint8Array | Uint16Array) => old.some((b) => of.indexOf(of[b]!) === b);
  if (isFirst(before.body) || isFirst(before.category) || isFirst(before.subcategory)) return null;

  const bodies = joined<BodyEntry>(before.bodies, fresh.bodies);
  const categories = joined<Named>(before.categories, fresh.categories);
  const subcategories = joined<Named>(before.subcategories, fresh.subcategories);
  const renumbered = {
    ...fresh,
    body: fresh.body.map((number) => bodies.numbers[number]!),
    category: fresh.category.map((number) => categories.numbers[number]!),
    subcategory: fresh.subcategory.map((number) => subcategories.numbers[number]!),
  };
  const one = spliceRows(origin, asRows(single(before), before.size, 1), asRows(single(renumbered), fresh.size, 1));
  const { version } = spliceRows(
    origin,
    asRows({ version: before.version }, before.size, 2),
    asRows({ version: fresh.version }, fresh.size, 2),
  );
  const { start: _start, doc: _doc, ...columns } = one;
  const inOrder =
    isNumberedInOrder(columns.body, 0, bodies.list.length) &&
    isNumberedInOrder(columns.category, 1, categories.list.length) &&
    isNumberedInOrder(columns.subcategory, 1, subcategories.list.length);
  if (!inOrder) return null;
  const touched = new Set([...old.map((b) => before.body[b]!), ...renumbered.body]);
  rename(sqlite, bodies.list, touched);
  return {
    ...columns,
    size: origin.before.length,
    version,
    bodies: bodies.list,
    categories: categories.list,
    subcategories: subcategories.list,
    ...numberCases(columns.caseId),
    docOf: new Map(columns.slug.map((slug, d) => [slug, d])),
  };
}

/** Names of the bodies touched, and what tables of authorities say of all, which may change while the rows stand. */
function rename(sqlite: Database, bodies: BodyEntry[], touched: ReadonlySet<number>): void {
  const nameOf = sqlite
    .prepare<[string], string | null>("SELECT min(body_name) FROM decisions WHERE body_slug = ?")
    .pluck();
  for (const number of touched) {
    const body = bodies[number]!;
    body.name = nameOf.get(body.slug) ?? body.slug;
  }
  const regions = sqlite
    .prepare<[], [string, number, string | null]>("SELECT body_slug, min(id), region FROM decisions GROUP BY body_slug")
    .raw();
  const bySlug = new Map(bodies.map((body) => [body.slug, body]));
  for (const [slug, , region] of regions.iterate()) {
    const body = bySlug.get(slug);
    if (body !== undefined) body.region = region;
  }
}
