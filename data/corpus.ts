/**
 * The corpus: one SQLite file that holds every decision as record, words, search index and raw source. Opened for
 * reading it never blocks a writer; opened for writing it is brought up to the present schema first.
 */
import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { CorpusError } from "./corpus-error.ts";
import { type LayoutSection, type Prepared, prepare, readSections, type StoredRecord } from "./corpus-rows.ts";
import { CorpusWriter, type SaveOutcome, type SaveResult } from "./corpus-writer.ts";
import type { Decision } from "./decision.ts";
import { migrateForward, schemaState } from "./migrate.ts";

export interface OpenOptions {
  mode: "read" | "write";
  /** What an empty corpus becomes, and what a filled one must be. Left out: any; a new file becomes real. */
  fictional?: boolean;
}

export interface CorpusState {
  /** Hash of all that the corpus says; does not depend on the order in which decisions came. */
  hash: string;
  /** Decisions held. */
  size: number;
  /** Newest day of retrieval, or of decision where no copy has one. */
  asOf: string | null;
  fictional: boolean;
  /** Changes when another connection commits (PRAGMA data_version): cheap to watch. */
  dataVersion: number;
}

/**
 * Opens a corpus file. Throws CorpusError where it is missing (reading), newer than this program, no corpus, or of the
 * other kind. An older file is migrated, also when it is opened for reading.
 */
export function openCorpus(file: string, options: OpenOptions): Corpus {
  return options.mode === "write" ? openForWriting(file, options) : openForReading(file, options);
}

function openForReading(file: string, options: OpenOptions): Corpus {
  if (!existsSync(file)) {
    throw new CorpusError(
      "missing",
      `There is no corpus at ${file}. Make one with "npm run ingest -- files PATH…" (real decisions) or "npm run ingest -- demo" (fictional).`,
    );
  }
  let sqlite = new Database(file, { readonly: true, fileMustExist: true, timeout: 10_000 });
  const state = readable(file, () => schemaState(sqlite));
  if (state !== "current") {
    sqlite.close();
    openForWriting(file, options).close();
    sqlite = new Database(file, { readonly: true, fileMustExist: true, timeout: 10_000 });
  }
  tune(sqlite);
  // What is mapped (the first 2 GB of the file) needs no memory of its own, and every thread that reads has its own.
  sqlite.pragma("cache_size = -8192");
  return checkKind(new Corpus(sqlite, file, null), options);
}

function openForWriting(file: string, options: OpenOptions): Corpus {
  if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
  let sqlite: Database.Database;
  try {
    sqlite = new Database(file, { timeout: 60_000 });
  } catch (error) {
    throw new CorpusError("read-only", `Cannot open ${file} for writing: ${message(error)}`);
  }
  readable(file, () => sqlite.pragma("journal_mode = WAL"));
  sqlite.pragma("synchronous = NORMAL");
  sqlite.pragma("foreign_keys = ON");
  tune(sqlite);
  // Mapped pages would count as memory of the writer, and grow with the file.
  sqlite.pragma("mmap_size = 0");
  migrateForward(sqlite, file);
  describe(sqlite, options);
  return checkKind(new Corpus(sqlite, file, new CorpusWriter(sqlite)), options);
}

/**
 * Writes what a new corpus is. Asked at every opening for writing, since a process may have been killed before it came
 * to this; and a corpus that holds nothing yet takes the kind that it is now opened as.
 */
function describe(sqlite: Database.Database, { fictional }: OpenOptions): void {
  const held = sqlite.prepare<[], string>("SELECT value FROM meta WHERE key = 'fictional'").pluck();
  const kind = fictional ? "1" : "0";
  if (held.get() === undefined) {
    sqlite
      .prepare("INSERT OR IGNORE INTO meta (key, value) VALUES ('fictional', ?), ('created_at', ?), ('hash_sum', '0')")
      .run(kind, new Date().toISOString());
  }
  if (fictional === undefined || held.get() === kind) return;
  const nothing = ["decisions", "tombstones", "quarantine", "official_figures", "crawl_pages"]
    .map((table) => `NOT EXISTS (SELECT 1 FROM ${table})`)
    .join(" AND ");
  sqlite.prepare(`UPDATE meta SET value = ? WHERE key = 'fictional' AND ${nothing}`).run(kind);
}

/** Memory for pages, and the file mapped: at most ×1.25 in reading, measured on 57,500 decisions. */
function tune(sqlite: Database.Database): void {
  sqlite.pragma("cache_size = -65536");
  sqlite.pragma("mmap_size = 2147418112");
  sqlite.pragma("temp_store = MEMORY");
}

function readable<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Database.SqliteError && /CORRUPT|NOTADB/.test(error.code)) {
      throw new CorpusError(
        "corrupt",
        `${file} is damaged or no SQLite file (${error.message}). Restore a backup: npm run ingest -- restore BACKUP --corpus ${file}`,
      );
    }
    if (error instanceof Database.SqliteError && /READONLY|CANTOPEN|PERM/.test(error.code)) {
      throw new CorpusError("read-only", `${file} cannot be written here (${error.message}).`);
    }
    throw error;
  }
}

function checkKind(corpus: Corpus, { fictional }: OpenOptions): Corpus {
  if (fictional === undefined || fictional === corpus.fictional) return corpus;
  corpus.close();
  throw new CorpusError(
    "kind",
    corpus.fictional
      ? `${corpus.file} holds the fictional demonstration corpus; real decisions are kept apart. Leave --corpus out, or name another file: npm run ingest -- files PATH… --corpus FILE`
      : `${corpus.file} holds real decisions; the fictional demonstration corpus is kept apart. Leave --corpus out, or name another file: npm run ingest -- demo --corpus FILE`,
  );
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

type Source = { bytes: Uint8Array };

export class Corpus {
  /** The connection, for the query modules. */
  readonly sqlite: Database.Database;
  readonly file: string;
  readonly fictional: boolean;
  readonly #writer: CorpusWriter | null;
  readonly #meta: Database.Statement<[string], string>;
  readonly #record: Database.Statement<[string], StoredRow>;

  constructor(sqlite: Database.Database, file: string, writer: CorpusWriter | null) {
    this.sqlite = sqlite;
    this.file = file;
    this.#writer = writer;
    this.#meta = sqlite.prepare<[string], string>("SELECT value FROM meta WHERE key = ?").pluck();
    this.#record = sqlite.prepare<[string], StoredRow>(
      `SELECT d.slug, d.summary, r.record, t.body, t.layout FROM decisions d
       JOIN records r ON r.decision_id = d.id JOIN texts t ON t.decision_id = d.id WHERE d.slug = ?`,
    );
    this.fictional = this.meta("fictional") === "1";
  }

  /** A fact about the corpus itself, else null. */
  meta(key: string): string | null {
    return this.#meta.get(key) ?? null;
  }

  /** The whole record with its paragraphs; null where none is held, or where its text is withheld. */
  read(slug: string): Decision | null {
    const row = this.#record.get(slug);
    if (!row) return null;
    const record: StoredRecord = JSON.parse(row.record);
    const layout: LayoutSection[] = JSON.parse(row.layout);
    return { ...record, slug: row.slug, summary: row.summary, sections: readSections(row.body, layout) };
  }

  /** The slugs among which a plain slug is shared out; of one decision alone its own. Empty where none has it. */
  sharing(baseSlug: string): string[] {
    return this.sqlite
      .prepare<[string], string>("SELECT slug FROM decisions WHERE base_slug = ? ORDER BY slug")
      .pluck()
      .all(baseSlug);
  }

  state(): CorpusState {
    const dataVersion = this.sqlite.pragma("data_version", { simple: true });
    return {
      hash: this.meta("hash") ?? "",
      size: Number(this.meta("size") ?? 0),
      asOf: this.meta("as_of"),
      fictional: this.fictional,
      dataVersion: typeof dataVersion === "number" ? dataVersion : 0,
    };
  }

  /** Keeps one decision whole, in one transaction. */
  save(decision: Decision, raw: Source): SaveOutcome {
    return this.savePrepared(prepare(decision, raw.bytes));
  }

  savePrepared(prepared: Prepared): SaveOutcome {
    const [result] = this.writer.saveBatch([prepared]);
    if (!result) throw new Error("Nothing was saved");
    if ("error" in result) throw result.error;
    return result.outcome;
  }

  /** Keeps many in one transaction, each whole or not at all; results in the order given. */
  saveBatch(items: readonly { decision: Decision; bytes: Uint8Array }[]): SaveResult[] {
    return this.writer.saveBatch(items.map((item) => prepare(item.decision, item.bytes)));
  }

  /** What changes the corpus. Throws where it was opened for reading. */
  get writer(): CorpusWriter {
    if (!this.#writer) throw new CorpusError("read-only", `${this.file} was opened for reading`);
    return this.#writer;
  }

  close(): void {
    this.sqlite.close();
  }
}

interface StoredRow {
  slug: string;
  summary: string;
  record: string;
  body: Buffer;
  layout: string;
}
