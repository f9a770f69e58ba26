/** A reader's own collection: pure operations on plain data. It is kept in the browser and nowhere else. */

export type CasebookKind = "decision" | "clause" | "paragraph" | "chart";

export interface CasebookItem {
  /** Made from what is kept, so that the same thing is kept once. */
  id: string;
  kind: CasebookKind;
  slug: string;
  ref: string;
  bodyName: string;
  decidedOn: string | null;
  /** Paragraph id and its number, the latter only where it is certain. */
  paragraph: string | null;
  number: number | null;
  /** The Ombudsman's words, or a chart's sentence. */
  words: string;
  /** Our reading of a clause. */
  pence: number | null;
  sumClass: string | null;
  reading: string;
  href: string;
  officialUrl: string | null;
  corpusHash: string;
  fictional: boolean;
  note: string;
  group: string;
}

export interface Casebook {
  format: "redress-casebook";
  version: 1;
  title: string;
  items: CasebookItem[];
}

export const EMPTY_CASEBOOK: Casebook = { format: "redress-casebook", version: 1, title: "Casebook", items: [] };

/** Most items that a casebook takes; far beyond what a person keeps, and well inside the browser's store. */
export const CASEBOOK_LIMIT = 1000;

export function hasItem(book: Casebook, id: string): boolean {
  return book.items.some((item) => item.id === id);
}

/** Adds an item at the end; one that is held already keeps its place, note and group. */
export function addItem(book: Casebook, item: CasebookItem): Casebook {
  if (hasItem(book, item.id) || book.items.length >= CASEBOOK_LIMIT) return book;
  return { ...book, items: [...book.items, item] };
}

export function removeItem(book: Casebook, id: string): Casebook {
  return { ...book, items: book.items.filter((item) => item.id !== id) };
}

export function editItem(book: Casebook, id: string, change: Partial<Pick<CasebookItem, "note" | "group">>): Casebook {
  return { ...book, items: book.items.map((item) => (item.id === id ? { ...item, ...change } : item)) };
}

/** Moves an item one place up (-1) or down (1) among those of its group. */
export function moveItem(book: Casebook, id: string, by: -1 | 1): Casebook {
  const from = book.items.findIndex((item) => item.id === id);
  const moved = book.items[from];
  if (!moved) return book;
  let to = from + by;
  while (book.items[to] && book.items[to]?.group !== moved.group) to += by;
  const other = book.items[to];
  if (!other) return book;
  const items = [...book.items];
  items[from] = other;
  items[to] = moved;
  return { ...book, items };
}

/** Groups in the order of their first item; the unnamed group first where there is one. */
export function groupItems(book: Casebook): Array<{ group: string; items: CasebookItem[] }> {
  const groups = new Map<string, CasebookItem[]>();
  for (const item of book.items) groups.set(item.group, [...(groups.get(item.group) ?? []), item]);
  const listed = [...groups].map(([group, items]) => ({ group, items }));
  return listed.sort((a, b) => Number(a.group !== "") - Number(b.group !== ""));
}

/** Adds everything of another casebook that is not held yet; an empty one becomes the other, title and all. */
export function addCasebook(book: Casebook, other: Casebook): Casebook {
  return book.items.length === 0 ? other : other.items.reduce(addItem, book);
}

/** Reads a casebook file or link. Unknown things are passed over; what is no casebook gives null, never an error. */
export function parseCasebook(text: string): Casebook | null {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(raw) || raw.format !== "redress-casebook" || !Array.isArray(raw.items)) return null;
  const items = raw.items.slice(0, CASEBOOK_LIMIT).flatMap((item) => readItem(item) ?? []);
  return { ...EMPTY_CASEBOOK, title: readText(raw.title, 200) || EMPTY_CASEBOOK.title, items };
}

export function writeCasebook(book: Casebook): string {
  return JSON.stringify(book, null, 2);
}

const KINDS: readonly CasebookKind[] = ["decision", "clause", "paragraph", "chart"];

function readItem(raw: unknown): CasebookItem | null {
  if (!isRecord(raw)) return null;
  const kind = KINDS.find((name) => name === raw.kind);
  const id = readText(raw.id, 300);
  const href = readText(raw.href, 2000);
  // Only addresses of our own pages: a shared file must not plant a link to elsewhere, nor a script.
  if (!kind || id === "" || !/^\/(?!\/)/.test(href)) return null;
  const official = readText(raw.officialUrl, 500);
  return {
    id,
    kind,
    slug: readText(raw.slug, 200),
    ref: readText(raw.ref, 60),
    bodyName: readText(raw.bodyName, 300),
    decidedOn: /^\d{4}-\d{2}-\d{2}$/.test(readText(raw.decidedOn, 10)) ? readText(raw.decidedOn, 10) : null,
    paragraph: readText(raw.paragraph, 30) || null,
    number: readNumber(raw.number),
    words: readText(raw.words, 20_000),
    pence: readNumber(raw.pence),
    sumClass: readText(raw.sumClass, 40) || null,
    reading: readText(raw.reading, 1000),
    href,
    officialUrl: official.startsWith("https://") ? official : null,
    corpusHash: readText(raw.corpusHash, 100),
    fictional: raw.fictional === true,
    note: readText(raw.note, 20_000),
    group: readText(raw.group, 200),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readText(value: unknown, longest: number): string {
  return typeof value === "string" ? value.slice(0, longest) : "";
}

function readNumber(value: unknown): number | null {
  return typeof value === "number" && Number.isSafeInteger(value) ? value : null;
}
