/** Suggestions while typing: references by their digits, the rest through a small index that forgives typing errors. */
import type { Database } from "better-sqlite3";
import MiniSearch from "minisearch";
import { CONCERNS_CODES, FAULT_CODES } from "../../data/vocabulary.ts";
import { labelOf } from "../labels.ts";
import type { Suggestion } from "../schemas/others.ts";
import type { Snapshot } from "../state.ts";
import { docSets } from "./doc-sets.ts";

interface Entry extends Suggestion {
  id: number;
  /** All names, for the index. */
  names: string;
}

interface SuggestIndex {
  entries: Entry[];
  mini: MiniSearch<Entry>;
  /** Slugs in order, for references by their first digits. */
  references: string[];
}

const held = new WeakMap<Snapshot, SuggestIndex>();

function countBy(size: number, numbers: ArrayLike<number>): Uint32Array {
  const counts = new Uint32Array(size);
  for (let d = 0; d < numbers.length; d += 1) counts[numbers[d]!]! += 1;
  return counts;
}

function countBits(codes: number, low: Uint32Array, high?: Uint32Array): Uint32Array {
  const counts = new Uint32Array(codes);
  for (let at = 0; at < codes; at += 1) {
    const bits = at < 32 ? low : (high ?? low);
    for (let d = 0; d < bits.length; d += 1) if ((bits[d]! >>> (at & 31)) & 1) counts[at]! += 1;
  }
  return counts;
}

interface ActRow {
  title: string;
  count: number;
}

function entriesOf(sqlite: Database, snapshot: Snapshot): Omit<Entry, "id">[] {
  const { columns, names } = snapshot;
  const sets = docSets(columns);
  const bodies = countBy(columns.bodies.length, columns.body);
  const categories = countBy(columns.categories.length, columns.category);
  const subcategories = countBy(columns.subcategories.length, columns.subcategory);
  const faults = countBits(FAULT_CODES.length, sets.faults);
  const concerns = countBits(CONCERNS_CODES.length, sets.concernsLow, sets.concernsHigh);
  const page = (key: string, value: string) => `/?${new URLSearchParams([[key, value]])}`;
  // One pass over the citations of the corpus, at the first suggestion of a generation.
  const acts = sqlite
    .prepare<[], ActRow>(
      `SELECT title, count(DISTINCT decision_id) AS count FROM citations
       WHERE NOT boilerplate AND kind IN ('statute', 'regulations', 'guidance') GROUP BY title ORDER BY count DESC, title LIMIT 400`,
    )
    .all();
  return [
    ...names.councils.map(({ slug, name, keys }, index) => ({
      kind: "council" as const,
      label: name,
      value: slug,
      count: bodies[index] ?? 0,
      href: page("council", slug),
      names: [name, ...keys].join(" "),
    })),
    ...columns.categories.slice(1).map(({ slug, name }, index) => ({
      kind: "category" as const,
      label: name,
      value: slug,
      count: categories[index + 1] ?? 0,
      href: page("category", slug),
      names: name,
    })),
    ...columns.subcategories.slice(1).map(({ slug, name }, index) => {
      const parent = columns.categories.find((category) => category.slug === slug.split("/")[0])?.name;
      return {
        kind: "subcategory" as const,
        label: parent === undefined ? name : `${parent} › ${name}`,
        value: slug,
        count: subcategories[index + 1] ?? 0,
        href: page("subcategory", slug),
        names: name,
      };
    }),
    ...FAULT_CODES.map((code, index) => ({
      kind: "fault" as const,
      label: labelOf("fault", code),
      value: code,
      count: faults[index] ?? 0,
      href: page("fault", code),
      names: `${labelOf("fault", code)} ${code.replaceAll("-", " ")}`,
    })),
    ...CONCERNS_CODES.map((code, index) => ({
      kind: "concerns" as const,
      label: labelOf("concerns", code),
      value: code,
      count: concerns[index] ?? 0,
      href: page("concerns", code),
      names: `${labelOf("concerns", code)} ${code.replaceAll("-", " ")}`,
    })),
    ...acts.map(({ title, count }) => ({
      kind: "act" as const,
      label: title,
      value: title,
      count,
      href: page("q", `"${title.replaceAll('"', "")}"`),
      names: title,
    })),
  ];
}

/** The index of a generation, made at the first call (about 30 ms, and 0.3 s for the citations of 57,500 decisions). */
export function suggestIndex(sqlite: Database, snapshot: Snapshot): SuggestIndex {
  const known = held.get(snapshot);
  if (known !== undefined) return known;
  const entries = entriesOf(sqlite, snapshot)
    .filter((entry) => entry.count > 0)
    .map((entry, id) => ({ ...entry, id }));
  const mini = new MiniSearch<Entry>({ fields: ["names"], idField: "id" });
  mini.addAll(entries);
  const made = { entries, mini, references: [...snapshot.columns.slug].sort() };
  held.set(snapshot, made);
  return made;
}

/** Decisions whose reference begins with the typed digits, newest references first. */
function references(snapshot: Snapshot, index: SuggestIndex, typed: string, limit: number): Suggestion[] {
  const digits = typed.replace(/^\s*(?:lgs?c?o|ref(?:erence)?\.?)?[\s:]*/i, "").replace(/[\s\-‐‑–]/g, "");
  if (!/^\d{2,8}[a-z]?$/i.test(digits)) return [];
  const plain = digits.toLowerCase();
  const grouped = [plain.slice(0, 2), plain.slice(2, 5), plain.slice(5)].filter((part) => part !== "").join("-");
  let low = 0;
  let high = index.references.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (index.references[middle]! < grouped) low = middle + 1;
    else high = middle;
  }
  const out: Suggestion[] = [];
  for (let at = low; at < index.references.length && out.length < limit; at += 1) {
    const slug = index.references[at]!;
    if (!slug.startsWith(grouped)) break;
    const doc = snapshot.columns.docOf.get(slug) ?? -1;
    if (doc < 0 || snapshot.columns.withdrawn[doc] === 1) continue;
    const body = snapshot.columns.bodies[snapshot.columns.body[doc]!]!;
    const label = `${snapshot.columns.ref[doc]} · ${body.name}`;
    out.push({ kind: "decision", label, value: slug, count: 1, href: `/decisions/${slug}` });
  }
  return out;
}

/** At most `limit` suggestions for what has been typed; empty for nothing typed. */
export function suggest(sqlite: Database, snapshot: Snapshot, typed: string, limit: number): Suggestion[] {
  const text = typed.trim().slice(0, 100);
  if (text === "") return [];
  const index = suggestIndex(sqlite, snapshot);
  const found = references(snapshot, index, text, limit);
  // Only the last word may go on; a longer word forgives one error in four letters or two in eight.
  const results = index.mini.search(text.replace(/^[a-z]+:/i, ""), {
    prefix: (term, i, terms) => i === terms.length - 1 || term.length > 5,
    fuzzy: (term) => (term.length < 4 ? false : term.length < 8 ? 1 : 2),
    maxFuzzy: 2,
    combineWith: "AND",
    weights: { fuzzy: 0.3, prefix: 0.6 },
    boostDocument: (id) => {
      const entry = index.entries[typeof id === "number" ? id : -1];
      return entry === undefined
        ? 1
        : (entry.kind === "council" ? 1.6 : entry.kind === "act" ? 0.8 : 1.2) * (1 + Math.log10(1 + entry.count) / 10);
    },
  });
  for (const { id } of results) {
    if (found.length >= limit) break;
    const entry = index.entries[typeof id === "number" ? id : -1];
    if (entry !== undefined) {
      const { kind, label, value, count, href } = entry;
      found.push({ kind, label, value, count, href });
    }
  }
  return found;
}
