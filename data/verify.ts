/**
 * Checks a corpus from the file's pages up to what its records say. Reads only; every check says how much it looked
 * at, what it found wrong, and what to do about it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import type { Corpus } from "./corpus.ts";
import type { LayoutSection, StoredRecord } from "./corpus-rows.ts";
import { readSections } from "./corpus-rows.ts";
import { type Decision, decisionSchema, type Evidence } from "./decision.ts";
import { FTS_COLUMNS } from "./fts-columns.ts";
import { ftsRow } from "./fts-row.ts";
import { sha256, sumHashes, sumToHex } from "./hash.ts";

export interface Check {
  name: string;
  /** How many things were looked at. */
  checked: number;
  /** What was found wrong, at most MAX_PROBLEMS of them. */
  problems: string[];
  /** How many were found wrong in all. */
  wrong: number;
  /** What to do where something is wrong. */
  advice: string;
}

const MAX_PROBLEMS = 20;

/** Collects the findings of one check. */
class Finding implements Check {
  checked = 0;
  wrong = 0;
  readonly problems: string[] = [];
  readonly name: string;
  readonly advice: string;

  constructor(name: string, advice: string) {
    this.name = name;
    this.advice = advice;
  }

  found(problem: string): void {
    this.wrong += 1;
    if (this.problems.length < MAX_PROBLEMS) this.problems.push(problem);
  }
}

const RESTORE = "Restore the newest backup that verifies: npm run ingest -- restore BACKUP";
const REPARSE = "Read the stored sources again: npm run ingest -- reparse";

/** All checks in order; `progress` is told how many decisions were read of how many. */
export function verifyCorpus(corpus: Corpus, progress: (done: number, of: number) => void = () => {}): Check[] {
  const pages = checkPages(corpus);
  // On damaged pages every further answer would be chance.
  if (pages.wrong > 0) return [pages];
  return [
    pages,
    checkForeignKeys(corpus),
    ...checkDecisions(corpus, progress),
    checkSources(corpus),
    ...checkAssertions(corpus),
  ];
}

/** SQLite's own check of pages, indexes, constraints and the full-text index's structure. */
function checkPages({ sqlite }: Corpus): Check {
  const finding = new Finding("database pages and indexes", RESTORE);
  finding.checked = Number(sqlite.pragma("page_count", { simple: true }));
  try {
    for (const row of sqlite.prepare<[], string>(`PRAGMA integrity_check(${MAX_PROBLEMS})`).pluck().all())
      if (row !== "ok") finding.found(row);
  } catch (error) {
    finding.found(error instanceof Error ? error.message : String(error));
  }
  return finding;
}

function checkForeignKeys({ sqlite }: Corpus): Check {
  const finding = new Finding("references between tables", RESTORE);
  finding.checked = 1;
  for (const row of sqlite.prepare<[], { table: string; parent: string }>("PRAGMA foreign_key_check").iterate())
    finding.found(`a row of ${row.table} belongs to no row of ${row.parent}`);
  return finding;
}

interface Row {
  id: number;
  slug: string;
  summary: string;
  rowHash: string;
  contentHash: string;
  withdrawnOn: string | null;
  withdrawnKept: number;
  record: string | null;
  body: Buffer | null;
  layout: string | null;
}

/** One pass over all decisions: records, evidence, hashes, and the index against the words. */
function checkDecisions(corpus: Corpus, progress: (done: number, of: number) => void): Check[] {
  const records = new Finding("records against the schema", REPARSE);
  const evidence = new Finding("evidence against the words", REPARSE);
  const hashes = new Finding("corpus hash and size", `${REPARSE}; if it stays, ${RESTORE}`);
  const { sqlite } = corpus;
  const of = sqlite.prepare<[], number>("SELECT count(*) FROM decisions").pluck().get() ?? 0;
  const index = new IndexCount();
  let sum = 0n;
  const rows = sqlite.prepare<[], Row>(
    `SELECT d.id, d.slug, d.summary, d.row_hash AS rowHash, d.content_hash AS contentHash, d.withdrawn_on AS withdrawnOn,
       d.withdrawn_kept AS withdrawnKept, r.record, t.body, t.layout
     FROM decisions d LEFT JOIN records r ON r.decision_id = d.id LEFT JOIN texts t ON t.decision_id = d.id ORDER BY d.id`,
  );
  for (const row of rows.iterate()) {
    records.checked += 1;
    progress(records.checked, of);
    sum = sumHashes(sum, [row.rowHash]);
    const own = sha256(
      `${row.contentHash}|${row.slug}|${row.withdrawnOn ?? ""}|${row.withdrawnKept === 1 ? "kept" : ""}`,
    );
    if (own !== row.rowHash) hashes.found(`${row.slug}: the row's hash is not that of the row`);
    if (row.record === null || row.body === null || row.layout === null) continue;
    try {
      const record: StoredRecord = JSON.parse(row.record);
      const layout: LayoutSection[] = JSON.parse(row.layout);
      const decision: Decision = {
        ...record,
        slug: row.slug,
        summary: row.summary,
        sections: readSections(row.body, layout),
      };
      const parsed = decisionSchema.safeParse(decision);
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        records.found(`${row.slug}: ${issue ? `${issue.path.join(".")}: ${issue.message}` : "invalid"}`);
        continue;
      }
      checkEvidence(decision, evidence);
      index.add(ftsRow(decision));
    } catch (error) {
      records.found(`${row.slug}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  hashes.checked = of;
  if (sumToHex(sum) !== (corpus.meta("hash_sum") ?? "").padStart(64, "0"))
    hashes.found("The hash is not the sum of its rows");
  if (of !== Number(corpus.meta("size") ?? 0))
    hashes.found(`${of} decisions are held, ${corpus.meta("size")} are noted`);
  return [records, evidence, index.compare(corpus), hashes];
}

/** Every span lies within the words of its paragraph. */
function checkEvidence(decision: Decision, finding: Finding): void {
  const lengths = new Map<string, number>([["summary", decision.summary.length]]);
  for (const section of decision.sections) for (const p of section.paragraphs) lengths.set(p.id, p.text.length);
  const look = (what: string, { paragraph, start, end }: Evidence): void => {
    finding.checked += 1;
    const length = lengths.get(paragraph);
    if (length === undefined) finding.found(`${decision.slug} ${what}: there is no paragraph ${paragraph}`);
    else if (start >= end || end > length) {
      finding.found(`${decision.slug} ${what}: ${start}-${end} lies outside ${paragraph} (${length})`);
    }
  };
  for (const fault of decision.faults) look(fault.id, fault.evidence);
  for (const injustice of decision.injustices) look(injustice.id, injustice.evidence);
  for (const remedy of decision.remedies) {
    look(remedy.id, remedy.evidence);
    if (remedy.dueEvidence) look(`${remedy.id} due`, remedy.dueEvidence);
  }
  for (const citation of decision.citations) look(`citation ${citation.title}`, citation.evidence);
}

/** Counts words by column as the index should hold them. */
class IndexCount {
  readonly #counts = FTS_COLUMNS.map(() => new Map<string, number>());

  add(row: readonly string[]): void {
    for (const [column, text] of row.entries()) {
      const counts = this.#counts[column];
      if (!counts || text === "") continue;
      for (const word of text.split(" ")) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }

  /** Compares with what the index holds: every word, by column, as often. */
  compare({ sqlite }: Corpus): Check {
    const finding = new Finding("full-text index against the words", REPARSE);
    sqlite.exec("DROP TABLE IF EXISTS temp.held_words");
    sqlite.exec("CREATE VIRTUAL TABLE temp.held_words USING fts5vocab(main, decisions_fts, col)");
    const held = sqlite.prepare<[], { term: string; col: string; cnt: number }>(
      "SELECT term, col, cnt FROM temp.held_words",
    );
    const columnOf = new Map<string, number>(FTS_COLUMNS.map((name, index) => [name, index]));
    for (const { term, col, cnt } of held.iterate()) {
      finding.checked += 1;
      const counts = this.#counts[columnOf.get(col) ?? -1];
      const own = counts?.get(term) ?? 0;
      if (own !== cnt) finding.found(`"${term}" stands ${own} times in ${col}, the index has ${cnt}`);
      counts?.delete(term);
    }
    for (const [column, counts] of this.#counts.entries())
      for (const [word, count] of counts)
        finding.found(`"${word}" stands ${count} times in ${FTS_COLUMNS[column]}, the index has none`);
    sqlite.exec("DROP TABLE temp.held_words");
    return finding;
  }
}

/** Every copy unpacks to the bytes whose hash was noted. */
function checkSources({ sqlite }: Corpus): Check {
  const finding = new Finding(
    "sources against their hashes",
    "Read the source again from where it came (files or crawl)",
  );
  const rows = sqlite.prepare<[], { uri: string; sha256: string; bytes: number; raw: Buffer }>(
    "SELECT uri, sha256, bytes, raw FROM sources ORDER BY id",
  );
  for (const row of rows.iterate()) {
    finding.checked += 1;
    try {
      const bytes = inflateSync(row.raw, { maxOutputLength: Math.max(1, row.bytes) });
      if (bytes.length !== row.bytes || sha256(bytes) !== row.sha256)
        finding.found(`${row.uri}: its bytes have changed`);
    } catch (error) {
      finding.found(`${row.uri}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return finding;
}

const assertionsFolder = new URL("./assertions/", import.meta.url);

/** Each file of data/assertions is a question whose answer must be empty; its first line says what it asserts. */
function checkAssertions({ sqlite }: Corpus): Check[] {
  return readdirSync(assertionsFolder)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => {
      const sql = readFileSync(new URL(name, assertionsFolder), "utf8");
      const claim = /^-- (.+)/.exec(sql)?.[1] ?? name;
      const finding = new Finding(claim, `${REPARSE}; if it stays, report it with data/assertions/${name}`);
      finding.checked = 1;
      for (const row of sqlite.prepare<[], Record<string, unknown>>(sql).iterate())
        finding.found(
          Object.entries(row)
            .map(([key, value]) => `${key} ${String(value)}`)
            .join(", "),
        );
      return finding;
    });
}
