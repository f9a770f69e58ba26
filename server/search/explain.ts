/** What was understood, in plain English: a sentence that a person could read aloud. */
import { labelOf, longDate, pounds } from "../labels.ts";
import type { Filters, Measure, Sort } from "../schemas/query.ts";
import { resolveField } from "./fields.ts";
import type { Names } from "./names.ts";
import { type NamedEntry, resolveName } from "./names.ts";
import type { FieldSyntax, Syntax } from "./syntax.ts";

function listed(items: readonly string[], word: "and" | "or"): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;
}

const nameOf = (entries: readonly NamedEntry[], slug: string): string =>
  entries.find((entry) => entry.slug === slug)?.name ?? resolveName(entries, slug)[0]?.name ?? slug;

/** The filters as clauses, in the order in which a sentence takes them; empty where none is set. */
export function describeFilters(filters: Filters, names?: Names): string[] {
  const out: string[] = [];
  const say = (values: readonly string[], phrase: (list: string) => string, label: (value: string) => string) => {
    if (values.length > 0) out.push(phrase(listed(values.map(label), "or")));
  };
  const byName = (entries: readonly NamedEntry[] | undefined) => (slug: string) => nameOf(entries ?? [], slug);
  const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  say(filters.council, (list) => `about ${list}`, byName(names?.councils));
  say(
    filters.type,
    (list) => `about a body of the kind ${list}`,
    (code) => lower(labelOf("type", code)),
  );
  say(filters.region, (list) => `in ${list}`, byName(names?.regions));
  say(filters.category, (list) => `in the category ${list}`, byName(names?.categories));
  say(filters.subcategory, (list) => `in the subcategory ${list}`, byName(names?.subcategories));
  say(
    filters.outcome,
    (list) => `with the outcome ${list}`,
    (code) => lower(labelOf("outcome", code)),
  );
  say(
    filters.fault,
    (list) => `where the fault is ${list}`,
    (code) => lower(labelOf("fault", code)),
  );
  say(
    filters.finding,
    (list) => `where the finding is ${list}`,
    (code) => lower(labelOf("finding", code)),
  );
  say(
    filters.by,
    (list) => `with the fault ${list}`,
    (code) => lower(labelOf("by", code)),
  );
  say(
    filters.concerns,
    (list) => `where the fault concerns ${list}`,
    (code) => lower(labelOf("concerns", code)),
  );
  say(
    filters.duration,
    (list) => `with a fault that lasted ${list}`,
    (code) => lower(labelOf("duration", code)),
  );
  say(
    filters.injustice,
    (list) => `with the injustice ${list}`,
    (code) => lower(labelOf("injustice", code)),
  );
  say(
    filters.remedy,
    (list) => `with the remedy ${list}`,
    (code) => lower(labelOf("remedy", code)),
  );
  say(
    filters.recipient,
    (list) => `with a remedy for ${list}`,
    (code) => `the ${lower(labelOf("recipient", code))}`,
  );
  say(
    filters.kind,
    (list) => `published as ${list}`,
    (code) => lower(labelOf("kind", code)),
  );
  const { from, to, min, max } = filters;
  if (from !== undefined && to !== undefined) out.push(`decided from ${longDate(from)} to ${longDate(to)}`);
  else if (from !== undefined) out.push(`decided on or after ${longDate(from)}`);
  else if (to !== undefined) out.push(`decided on or before ${longDate(to)}`);
  const sum = lower(labelOf("measure", filters.measure ?? "total"));
  if (min !== undefined && max !== undefined)
    out.push(min === max ? `with ${sum} of ${pounds(min)}` : `with ${sum} of ${pounds(min)} to ${pounds(max)}`);
  else if (min !== undefined) out.push(`with ${sum} of at least ${pounds(min)}`);
  else if (max !== undefined) out.push(`with ${sum} of at most ${pounds(max)}`);
  return out;
}

function describeField(field: FieldSyntax, names: Names): string {
  const resolved = resolveField(field, names, []);
  switch (resolved.type) {
    case "filters":
      return listed(describeFilters(resolved.filters, names), "and");
    case "columns":
      return `only in the part ${field.values.join(" or ")}`;
    case "measure":
      return `with sums read as ${labelOf("measure", resolved.measure).toLowerCase()}`;
    case "slugs":
      return resolved.slugs.length === 0
        ? `with ${field.field} “${field.values.join(", ")}”, which matches nothing`
        : `with the reference ${listed(
            resolved.slugs.map((slug) => slug.replaceAll("-", " ")),
            "or",
          )}`;
  }
}

function describe(syntax: Syntax, names: Names): string {
  switch (syntax.type) {
    case "word":
      return syntax.prefix ? `a word beginning with “${syntax.text.replace(/\*.*$/, "")}”` : `“${syntax.text}”`;
    case "phrase":
      return `the exact words “${syntax.text.replace(/\*$/, "")}”${syntax.prefix ? " or a longer last word" : ""}`;
    case "legal":
      return `“${syntax.kinds[0]} ${syntax.text.replace(/^\D*/, "")}”`;
    case "near":
      return `${listed(
        syntax.parts.map((part) => describe(part, names)),
        "and",
      )} within ${syntax.distance} words of each other`;
    case "reference":
      return `the reference ${listed(
        syntax.slugs.map((slug) => slug.replaceAll("-", " ")),
        "or",
      )}`;
    case "field":
      return describeField(syntax, names);
    case "not":
      return `not ${bracketed(syntax.part, names)}`;
    case "or":
      return listed(
        syntax.parts.map((part) => bracketed(part, names)),
        "or",
      );
    case "and":
      return listed(
        syntax.parts.map((part) => bracketed(part, names)),
        "and",
      );
  }
}

function bracketed(syntax: Syntax, names: Names): string {
  const text = describe(syntax, names);
  return syntax.type === "and" || syntax.type === "or" ? `(${text})` : text;
}

const ORDERS: Record<Sort, string> = {
  relevance: "best matches first",
  decided: "newest first",
  added: "last added first",
  sum: "largest sum first",
};

export interface Explained {
  syntax: Syntax | null;
  filters: Filters;
  names: Names;
  sort: Sort;
  measure: Measure;
  /** Parts that the words were looked for in; empty for everywhere. */
  parts: readonly string[];
}

/** "Decisions with “delay” and “transport”, about Kent County Council, newest first." */
export function explain({ syntax, filters, names, sort, measure, parts }: Explained): string {
  const parts_ = syntax?.type === "and" ? syntax.parts : syntax === null ? [] : [syntax];
  const fields = parts_.filter((part) => part.type === "field");
  const words = parts_.filter((part) => part.type !== "field");
  const wanted = words.length === 0 ? "" : ` with ${words.map((part) => bracketed(part, names)).join(" and ")}`;
  const where = parts.length === 0 ? "" : ` (looked for in ${listed(parts, "or")})`;
  const clauses = [
    ...fields.map((field) => describeField(field, names)),
    ...describeFilters({ ...filters, measure }, names),
  ].filter((clause) => clause !== "");
  const rest = clauses.length === 0 ? "" : `, ${clauses.join(", ")}`;
  const all = wanted === "" && clauses.length === 0 ? "All decisions" : `Decisions${wanted}${where}${rest}`;
  return `${all}, ${ORDERS[sort]}.`.replace("Decisions, ", "Decisions ");
}
