/** Reads and checks the tables of data/reference once: authorities, categories, vocabulary, prices, outcomes, guidance. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { Authorities, type Authority, authorityRowSchema, toAuthority } from "./authorities.ts";
import { parseCsv } from "./csv.ts";
import { toSlug } from "./slugs.ts";
import { SECTION_CODES, type SectionCode } from "./vocabulary.ts";

const folder = new URL("./reference/", import.meta.url);
const readText = (name: string): string => readFileSync(new URL(name, folder), "utf8");
const readJson = (name: string): unknown => JSON.parse(readText(name));

function once<T>(make: () => T): () => T {
  let held: { value: T } | null = null;
  return () => {
    held ??= { value: make() };
    return held.value;
  };
}

/** Rows of authorities.csv or of a table with the same columns. Throws a ZodError naming the row's fault. */
export function parseAuthorities(csv: string): Authority[] {
  return z.array(authorityRowSchema).parse(parseCsv(csv)).map(toAuthority);
}

/** The real authorities of England, with those abolished since 2013. */
export const realAuthorities = once(() => new Authorities(parseAuthorities(readText("authorities.csv"))));

const categoriesSchema = z.object({
  categories: z.array(z.object({ category: z.string(), categorySlug: z.string() })),
  entries: z.array(
    z.object({ category: z.string(), categorySlug: z.string(), subcategory: z.string(), subcategorySlug: z.string() }),
  ),
  unconfirmed: z.array(
    z.object({ category: z.string(), categorySlug: z.string(), subcategory: z.string(), subcategorySlug: z.string() }),
  ),
});
export type CategoryEntry = z.infer<typeof categoriesSchema>["entries"][number];

/** The Ombudsman's categories and subcategories; `unconfirmed` ones are accepted where printed, never offered. */
export const categories = once(() => categoriesSchema.parse(readJson("categories.json")));

/** Apostrophes of both forms and letter case are equal in names of categories, sections and organisations. */
export function foldName(name: string): string {
  return name
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐‑–—]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

const printedNames = once(() => {
  const table = categories();
  const top = new Map(table.categories.map((c) => [foldName(c.category), c.category]));
  const sub = new Map(
    [...table.entries, ...table.unconfirmed].map((e) => [
      `${foldName(e.category)}>${foldName(e.subcategory)}`,
      e.subcategory,
    ]),
  );
  return { top, sub };
});

/** The site's own spelling of a category (and subcategory) where the table has it, else the name as given. */
export function printedCategory(category: string): string {
  return printedNames().top.get(foldName(category)) ?? category.trim();
}
export function printedSubcategory(category: string, subcategory: string): string {
  return printedNames().sub.get(`${foldName(category)}>${foldName(subcategory)}`) ?? subcategory.trim();
}

/**
 * The site's category for a mirror's own sector: of that name, else the only one that has such a subcategory, else null.
 */
export function knownCategory(sector: string, subcategory: string): string | null {
  const named = printedNames().top.get(foldName(sector));
  if (named !== undefined) return named;
  const table = categories();
  const holders = [...table.entries, ...table.unconfirmed].filter(
    (e) => foldName(e.subcategory) === foldName(subcategory),
  );
  const distinct = new Set(holders.map((e) => e.category));
  return distinct.size === 1 ? ([...distinct][0] ?? null) : null;
}

/** A category of a record: name and slug by the site's rule. */
export function toCategory(name: string): { name: string; slug: string } {
  return { name, slug: toSlug(name) };
}
export function toSubcategory(category: string, name: string): { name: string; slug: string } {
  return { name, slug: `${toSlug(category)}/${toSlug(name)}` };
}

const vocabularySchema = z.looseObject({
  sections: z.array(z.object({ code: z.string(), names: z.array(z.string()), status: z.string() })),
  boilerplateLines: z.array(z.object({ line: z.string(), match: z.enum(["exact", "prefix"]) })),
  legalBoilerplatePrefixes: z.array(z.string()),
});

/** vocabulary.json: labels, descriptions and cues of every closed list. Other keys are kept as they stand. */
export const vocabulary = once(() => vocabularySchema.parse(readJson("vocabulary.json")));

/** Folded heading name → section code, from the vocabulary's names without an open end ("…"). */
export const sectionNames = once(() => {
  const known: ReadonlySet<string> = new Set(SECTION_CODES);
  const isCode = (code: string): code is SectionCode => known.has(code);
  const out = new Map<string, SectionCode>();
  for (const { code, names } of vocabulary().sections)
    for (const name of names) if (isCode(code) && !name.includes("…")) out.set(foldName(name), code);
  return out;
});

const cpiSchema = z.array(
  z.object({ month: z.string().regex(/^\d{4}-\d{2}$/), index: z.coerce.number().positive(), source: z.string() }),
);
/** Consumer prices index by month, 2015 = 100, oldest first. */
export const cpi = once(() => cpiSchema.parse(parseCsv(readText("cpi.csv"))));

const outcomesSchema = z.looseObject({
  printedOutcomes: z.array(
    z.looseObject({ printed: z.string(), code: z.enum(["upheld", "not-upheld", "closed", "unknown"]) }),
  ),
});
/** outcomes.json: how outcomes are printed and counted, national figures and breaks in the series. */
export const outcomes = once(() => outcomesSchema.parse(readJson("outcomes.json")));

const guidanceSchema = z.looseObject({
  figures: z.array(
    z.looseObject({
      id: z.string(),
      head: z.string(),
      minPence: z.int().nullable(),
      maxPence: z.int().nullable(),
      confidence: z.string(),
      headCodes: z.array(z.string()).optional(),
      unitCode: z.string().nullable().optional(),
      unitOf: z.string().nullable().optional(),
    }),
  ),
});
/** remedy-guidance.json; only figures whose `confidence` says seen may be shown as the Ombudsman's. */
export const guidance = once(() => guidanceSchema.parse(readJson("remedy-guidance.json")));
