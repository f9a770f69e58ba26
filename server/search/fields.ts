/** What stands after the colon of a field, as filters: the same ones that facets set. */
import { columnNamed, type FtsColumn, IN_ALIASES } from "../../data/fts-columns.ts";
import { parseReference, toSlug } from "../../data/slugs.ts";
import {
  BODY_TYPES,
  CONCERNS_CODES,
  FAULT_CODES,
  FINDINGS,
  HEAD_CODES,
  OUTCOME_CODES,
  RECIPIENTS,
  REMEDY_KINDS,
} from "../../data/vocabulary.ts";
import { type LabelGroup, labelOf } from "../labels.ts";
import { DURATION_CODES, FAULT_EFFECTS, type Filters, MEASURES, type Measure } from "../schemas/query.ts";
import { noFilters } from "./filters.ts";
import { type NamedEntry, type Names, nearestName, resolveName } from "./names.ts";
import type { Field, FieldSyntax, Message } from "./syntax.ts";
import { editDistance } from "./terms.ts";

export type ResolvedField =
  | { type: "filters"; filters: Filters }
  | { type: "columns"; columns: FtsColumn[] }
  | { type: "measure"; measure: Measure }
  | { type: "slugs"; slugs: string[] };

/** Codes that a typed value means: the code or its label, else those whose code or label holds all typed words. */
function codesOf<Code extends string>(value: string, codes: readonly Code[], group: LabelGroup): Code[] {
  const slug = toSlug(value);
  if (slug === "") return [];
  const exact = codes.filter((code) => code === slug || toSlug(labelOf(group, code)) === slug);
  if (exact.length > 0) return exact;
  const words = slug.split("-");
  return codes.filter((code) => {
    const name = `-${code}-${toSlug(labelOf(group, code))}-`;
    return words.every((word) => name.includes(`-${word}-`) || name.includes(`-${word}s-`));
  });
}

function nearestCode(value: string, codes: readonly string[]): string | null {
  const slug = toSlug(value).slice(0, 40);
  const limit = slug.length < 6 ? 1 : 2;
  return codes.find((code) => editDistance(slug, code, limit) <= limit) ?? null;
}

const days = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const two = (n: number): string => String(n).padStart(2, "0");
const isDay = (iso: string): boolean => !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso);

/** First and last day of a typed date: a year, a year of account (2024/25: April to March), a month or a day. */
export function readDate(text: string): { from: string; to: string } | null {
  const value = text.trim();
  const account = /^(\d{4})[/-](\d{2})$/.exec(value);
  if (
    account !== null &&
    Number(account[2]) === (Number(account[1]) + 1) % 100 &&
    (value[4] === "/" || Number(account[2]) > 12)
  )
    return { from: `${account[1]}-04-01`, to: `${Number(account[1]) + 1}-03-31` };
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(value);
  const british = /^(?:(\d{1,2})[/.])?(\d{1,2})[/.](\d{4})$/.exec(value);
  const year = Number(iso?.[1] ?? british?.[3]);
  const month = Number(iso?.[2] ?? british?.[2] ?? 0);
  const day = Number(iso?.[3] ?? british?.[1] ?? 0);
  if (!(year >= 1900 && year <= 2200) || month > 12) return null;
  if (month === 0) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (day === 0) return { from: `${year}-${two(month)}-01`, to: `${year}-${two(month)}-${two(days(year, month))}` };
  const whole = `${year}-${two(month)}-${two(day)}`;
  return isDay(whole) ? { from: whole, to: whole } : null;
}

const dayAfter = (iso: string, by: number): string =>
  new Date(Date.parse(iso) + by * 86_400_000).toISOString().slice(0, 10);

/** Range "a..b", with either side open, or ">a", ">=a", "<b", "<=b", or one value. */
function readRange(text: string): { low: string; high: string; over: boolean; under: boolean } {
  const range = /^(.{0,30}?)\.\.(.{0,30})$/.exec(text);
  if (range !== null) return { low: range[1] ?? "", high: range[2] ?? "", over: false, under: false };
  const sign = /^(>=|<=|>|<|≥|≤)(.{0,30})$/.exec(text);
  const value = sign?.[2] ?? "";
  if (sign?.[1]?.startsWith(">") || sign?.[1] === "≥")
    return { low: value, high: "", over: sign[1] === ">", under: false };
  if (sign !== null) return { low: "", high: value, over: false, under: sign[1] === "<" };
  return { low: text, high: text, over: false, under: false };
}

function dateFilters(text: string): Partial<Filters> | null {
  const { low, high, over, under } = readRange(text);
  const from = low === "" ? undefined : readDate(low);
  const to = high === "" ? undefined : readDate(high);
  if (from === null || to === null || (from === undefined && to === undefined)) return null;
  return {
    ...(from === undefined ? {} : { from: over ? dayAfter(from.to, 1) : from.from }),
    ...(to === undefined ? {} : { to: under ? dayAfter(to.from, -1) : to.to }),
  };
}

/** "£1,300" → 130000; null where it is no sum of pounds. */
export function readPounds(text: string): number | null {
  const value = text
    .trim()
    .replace(/^£/, "")
    .replace(/,(?=\d{3})/g, "");
  const match = /^(\d{1,7})(?:\.(\d{1,2}))?(k?)$/i.exec(value);
  if (match === null) return null;
  const pence = Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
  return Math.min(match[3] === "" ? pence : pence * 1000, 2_000_000_000);
}

function amountFilters(text: string): Partial<Filters> | null {
  const spread = /^(£?[\d,.]{1,12}?)[-–](£?[\d,.]{1,12})$/.exec(text);
  const { low, high, over, under } = readRange(spread === null ? text : `${spread[1]}..${spread[2]}`);
  const min = low === "" ? undefined : readPounds(low);
  const max = high === "" ? undefined : readPounds(high);
  if (min === null || max === null || (min === undefined && max === undefined)) return null;
  return {
    ...(min === undefined ? {} : { min: over ? min + 1 : min }),
    ...(max === undefined ? {} : { max: under ? Math.max(0, max - 1) : max }),
  };
}

interface Listed {
  codes: readonly string[];
  group: LabelGroup;
}

const LISTED: Partial<Record<Field, Listed>> = {
  type: { codes: BODY_TYPES, group: "type" },
  outcome: { codes: OUTCOME_CODES, group: "outcome" },
  fault: { codes: FAULT_CODES, group: "fault" },
  finding: { codes: FINDINGS, group: "finding" },
  by: { codes: ["ombudsman", "body"], group: "by" },
  concerns: { codes: CONCERNS_CODES, group: "concerns" },
  injustice: { codes: [...HEAD_CODES, ...FAULT_EFFECTS], group: "injustice" },
  remedy: { codes: REMEDY_KINDS, group: "remedy" },
  recipient: { codes: RECIPIENTS, group: "recipient" },
  duration: { codes: DURATION_CODES, group: "duration" },
  kind: { codes: ["statement", "report"], group: "kind" },
};

/** Outcomes as people call them. */
const OUTCOME_WORDS = new Map(
  Object.entries({
    "closed-after-initial-enquiries": "closed",
    "not-investigated": "closed",
    "no-fault": "not-upheld",
    fault: "upheld",
  }),
);

function entriesOf(field: Field, names: Names): NamedEntry[] | null {
  switch (field) {
    case "council":
      return names.councils;
    case "category":
      return names.categories;
    case "subcategory":
      return names.subcategories;
    case "region":
      return names.regions;
    default:
      return null;
  }
}

/** What a field asks; values that mean nothing are reported, and match nothing where no other value does. */
export function resolveField(syntax: FieldSyntax, names: Names, messages: Message[]): ResolvedField {
  const { field, values, at } = syntax;
  const filters = noFilters();
  const unknown = (value: string, hint: string) =>
    messages.push({ code: "unknown-value", text: `“${value}” is no ${field} that Redress knows. ${hint}`, at });

  if (field === "in") {
    const columns = values.flatMap((value) => {
      const column = columnNamed(toSlug(value));
      if (column === null) unknown(value, `Parts: ${[...new Set(Object.values(IN_ALIASES))].join(", ")}.`);
      return column === null ? [] : [column];
    });
    return { type: "columns", columns: [...new Set(columns)] };
  }
  if (field === "measure") {
    const [measure] = values.flatMap((value) => codesOf(value, MEASURES, "measure"));
    if (measure !== undefined) return { type: "measure", measure };
    unknown(values.join(", "), `Measures: ${MEASURES.join(", ")}.`);
    return { type: "columns", columns: [] };
  }
  if (field === "ref") {
    const slugs = values.flatMap((value) => {
      const reference = parseReference(value);
      if (reference === null) unknown(value, "A reference has eight digits: 24 014 093.");
      return reference === null ? [] : [reference.slug];
    });
    return { type: "slugs", slugs };
  }
  if (field === "year" || field === "date" || field === "amount") {
    const read = field === "amount" ? amountFilters : dateFilters;
    const example =
      field === "amount" ? "500..1500, >500 or £1,300" : "2023, 2023..2024, 2024/25, 2023-04 or >2023-06-30";
    for (const value of values) {
      const part = read(value);
      if (part === null) {
        unknown(value, `Write ${example}.`);
        return { type: "slugs", slugs: [] };
      }
      Object.assign(filters, widened(filters, part));
    }
    return { type: "filters", filters };
  }
  const entries = entriesOf(field, names);
  if (entries !== null) {
    const slugs = values.flatMap((value) => {
      const found = resolveName(entries, value).map((entry) => entry.slug);
      const near = found.length > 0 ? null : nearestName(entries, value);
      if (found.length === 0) unknown(value, near === null ? "" : `Did you mean ${field}:"${near.name}"?`);
      return found;
    });
    if (slugs.length === 0) return { type: "slugs", slugs: [] };
    return { type: "filters", filters: { ...filters, [field]: [...new Set(slugs)] } };
  }
  const listed = LISTED[field];
  if (listed === undefined) return { type: "slugs", slugs: [] };
  const codes = values.flatMap((value) => {
    const alias = field === "outcome" ? OUTCOME_WORDS.get(toSlug(value)) : undefined;
    const found = alias === undefined ? codesOf(value, listed.codes, listed.group) : [alias];
    if (found.length === 0) {
      const near = nearestCode(value, listed.codes);
      unknown(
        value,
        near === null ? `Known: ${listed.codes.slice(0, 50).join(", ")}.` : `Did you mean ${field}:${near}?`,
      );
    }
    return found;
  });
  if (codes.length === 0) return { type: "slugs", slugs: [] };
  return { type: "filters", filters: { ...filters, [field]: [...new Set(codes)] } };
}

/** Several ranges of one field are read as the range that holds them all. */
function widened(held: Filters, part: Partial<Filters>): Partial<Filters> {
  const out: Partial<Filters> = { ...part };
  if (held.from !== undefined && part.from !== undefined && held.from < part.from) out.from = held.from;
  if (held.to !== undefined && part.to !== undefined && held.to > part.to) out.to = held.to;
  if (held.min !== undefined && part.min !== undefined) out.min = Math.min(held.min, part.min);
  if (held.max !== undefined && part.max !== undefined) out.max = Math.max(held.max, part.max);
  return out;
}
