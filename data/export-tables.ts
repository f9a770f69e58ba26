/** The tables of a bulk export and how their columns are described: one place for CSV and datapackage.json. */
import type { Database } from "better-sqlite3";

export interface ExportColumn {
  name: string;
  type: "string" | "integer" | "number" | "boolean" | "date" | "array";
}

export interface ExportTable {
  name: string;
  title: string;
  columns: ExportColumn[];
  sql: string;
}

const TITLES: Record<string, string> = {
  decisions: "One row a decision: header fields, outcome, totals in pence",
  faults: "One row a finding on a fault, with the paragraph and span that it was read from",
  injustices: "One row an injustice, with its evidence",
  remedies: "One row a remedy or sum, amounts in pence, with its evidence",
  citations: "One row a citation of law, guidance, case or decision",
  corrections: "Corrections by people that were applied, with the value before",
  versions: "Earlier versions of the words of a decision",
  official_figures: "The Ombudsman's yearly figures by council, as loaded by the operator",
  authorities: "The authorities of this corpus",
};

/** Columns that only the store needs. */
const INNER: ReadonlySet<string> = new Set(["id", "decision_id", "copy_rank", "row_hash", "added_seq", "source_id"]);
const BOOLEANS =
  /^(?:body_known|outcome_inferred|investigated|award_open_ended|official_built|withdrawn_kept|duration_inferred|prior_finding|counts|conditional|open_ended|adequate|mixed|each|heads_inferred|working_days|boilerplate)$/;
const LISTS = /^(?:faults|for|heads|successor_slugs|aliases)$/;
const DATES = /^(?:decided_on|due_on|retrieved_on|withdrawn_on|events_from|events_to|start_date|end_date|loaded_on)$/;

/** The tables in the order of their importance; rows of a decision carry its slug, in the order of the slugs. */
export function exportTables(sqlite: Database): ExportTable[] {
  return Object.entries(TITLES).map(([name, title]) => {
    const info = sqlite
      .prepare<[string], { name: string; type: string }>("SELECT name, type FROM pragma_table_info(?)")
      .all(name);
    const isChild = info.some((column) => column.name === "decision_id");
    const own = info.filter((column) => (column.name === "id" ? isChild : !INNER.has(column.name)));
    const columns: ExportColumn[] = [
      ...(isChild ? [{ name: "slug", type: "string" } as const] : []),
      ...own.map((column) => ({ name: column.name, type: typeOf(column.name, column.type) })),
    ];
    const list = own.map((column) => `t."${column.name}"`).join(", ");
    // A decision that is held back is listed with its figures; its words are nowhere in the export.
    const sql = isChild
      ? `SELECT d.slug, ${list} FROM ${name} t JOIN decisions d ON d.id = t.decision_id ORDER BY d.slug, t.rowid`
      : `SELECT ${list} FROM ${name} t ORDER BY ${name === "official_figures" ? "t.body_slug, t.year" : "t.slug"}`;
    return { name, title, columns, sql };
  });
}

function typeOf(name: string, declared: string): ExportColumn["type"] {
  if (BOOLEANS.test(name)) return "boolean";
  if (LISTS.test(name)) return "array";
  if (DATES.test(name)) return "date";
  if (/int/i.test(declared)) return "integer";
  return /real/i.test(declared) ? "number" : "string";
}
