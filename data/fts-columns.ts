/** The columns of the full-text index `decisions_fts`, and which part of a decision is written into which. */
import vocabulary from "./reference/vocabulary.json" with { type: "json" };
import type { SectionCode } from "./vocabulary.ts";

/** In the order of the table; `bm25()` takes its weights in the same order. */
export const FTS_COLUMNS = [
  "title",
  "summary",
  "complaint",
  "findings",
  "action",
  "events",
  "law",
  "boilerplate",
] as const;
export type FtsColumn = (typeof FTS_COLUMNS)[number];

/**
 * Stands between two paragraphs of a column as a word of its own (no text has it: tokens.ts separates at it), so that
 * no phrase is found across the end of a paragraph, where no passage could show it.
 */
export const PARAGRAPH_BREAK = "¶";

/**
 * The index table. What is written are words that tokens.ts has folded and joined by spaces, so SQLite's own
 * tokeniser only splits at spaces: "ascii" does that for every script, where unicode61's older tables would not.
 */
export const FTS_TABLE_SQL = `CREATE VIRTUAL TABLE decisions_fts USING fts5(${FTS_COLUMNS.join(", ")}, content='', contentless_delete=1, detail=full, tokenize='ascii')`;

const COLUMN_OF_SECTION: Record<SectionCode, FtsColumn> = {
  complaint: "complaint",
  "role-and-powers": "boilerplate",
  "what-i-investigated": "complaint",
  "how-i-considered": "boilerplate",
  findings: "findings",
  "law-and-guidance": "law",
  "what-happened": "events",
  analysis: "findings",
  "my-assessment": "findings",
  injustice: "findings",
  "agreed-action": "action",
  decision: "findings",
  "not-investigated-reasons": "findings",
  other: "events",
};

const fold = (text: string): string => text.toLowerCase().replace(/[’‘]/g, "'");
const PREFIXES = vocabulary.legalBoilerplatePrefixes.map(fold);

/** True for the standing paragraphs on powers that stand in almost every decision, wherever they are printed. */
export function isBoilerplate(section: SectionCode, text: string): boolean {
  if (COLUMN_OF_SECTION[section] === "boilerplate") return true;
  const start = fold(text.slice(0, 160)).trimStart();
  return PREFIXES.some((prefix) => start.startsWith(prefix));
}

/** The column that a paragraph's words are written into. */
export function columnOf(section: SectionCode, boilerplate: boolean): FtsColumn {
  return boilerplate ? "boilerplate" : COLUMN_OF_SECTION[section];
}

/** The column that a name of a part means (see IN_ALIASES), null for none. */
export function columnNamed(name: string): FtsColumn | null {
  return Object.hasOwn(IN_ALIASES, name) ? (IN_ALIASES[name] ?? null) : null;
}

/** What `in:` understands: column names, section codes and the names that people give them. */
export const IN_ALIASES: Record<string, FtsColumn> = {
  ...COLUMN_OF_SECTION,
  title: "title",
  summary: "summary",
  findings: "findings",
  finding: "findings",
  fault: "findings",
  reasons: "findings",
  action: "action",
  actions: "action",
  remedy: "action",
  remedies: "action",
  recommendations: "action",
  events: "events",
  background: "events",
  facts: "events",
  law: "law",
  policy: "law",
  guidance: "law",
  powers: "boilerplate",
  boilerplate: "boilerplate",
  standing: "boilerplate",
};
