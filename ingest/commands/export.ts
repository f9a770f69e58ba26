/**
 * `ingest export DIR`: a dated bulk snapshot: the corpus as SQLite, a CSV file a table, all records with their texts
 * as JSON Lines, a description (Frictionless Data Package), licence and acknowledgement, and a manifest of hashes.
 */
import { createHash } from "node:crypto";
import {
  createReadStream,
  createWriteStream,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { inflateSync } from "node:zlib";
import Database from "better-sqlite3";
import { stringify } from "csv-stringify";
import { acknowledgementOf } from "../../data/acknowledgement.ts";
import { bulkFolder } from "../../data/bulk.ts";
import type { Corpus } from "../../data/corpus.ts";
import { type ExportTable, exportTables } from "../../data/export-tables.ts";
import type { Effects } from "../effects.ts";
import { startProgress } from "../progress.ts";
import { toRaw } from "../sources/json-lines.ts";
import { megabytes } from "./backup.ts";
import { type CommonOptions, openHeld } from "./context.ts";

/** Writes the snapshot into a folder of its own under `into` (default: where /bulk/ serves it from); it appears under its name only when it is whole. */
export async function exportCommand(
  into: string | undefined,
  options: CommonOptions,
  effects: Effects,
): Promise<number> {
  const corpus = openHeld(options, "read");
  try {
    const dir = into ?? bulkFolder(corpus.file);
    const today = effects.now().toISOString().slice(0, 10);
    const name = `redress-${corpus.fictional ? "fictional-" : ""}${today}`;
    const target = join(dir, name);
    const partial = `${target}.partial`;
    rmSync(partial, { recursive: true, force: true });
    await mkdir(partial, { recursive: true });
    // The SQLite copy is made first and all else is read from it, so that every file says the same.
    const copyFile = join(partial, "corpus.sqlite");
    corpus.sqlite.prepare("VACUUM INTO ?").run(copyFile);
    const copy = new Database(copyFile);
    try {
      dropPrivate(copy);
      const tables = exportTables(copy);
      for (const table of tables) await writeCsv(copy, table, corpus.fictional, partial);
      await writeRecords(copy, partial, effects);
      writeTexts(corpus, tables, today, partial);
    } finally {
      copy.close();
    }
    await writeManifest(partial);
    rmSync(target, { recursive: true, force: true });
    renameSync(partial, target);
    const bytes = readdirSync(target).reduce((sum, file) => sum + statSync(join(target, file)).size, 0);
    const { hash, size } = corpus.state();
    if (options.json) effects.out(JSON.stringify({ dir: target, decisions: size, bytes, hash }));
    else
      effects.out(
        `${target}: ${size.toLocaleString("en-GB")} decisions, ${megabytes(bytes)}, hash ${hash.slice(0, 12)}`,
      );
    return 0;
  } finally {
    corpus.close();
  }
}

/** What is not published: words held back, refused sources, the crawler's memory. The file keeps no trace of them. */
function dropPrivate(copy: Database.Database): void {
  copy.pragma("journal_mode = DELETE");
  copy.pragma("secure_delete = ON");
  copy
    .transaction(() => {
      copy
        .prepare(
          "DELETE FROM sources WHERE decision_id IN (SELECT decision_id FROM withheld) AND id NOT IN (SELECT source_id FROM versions WHERE source_id IS NOT NULL)",
        )
        .run();
      copy.prepare("UPDATE sources SET raw = x'' WHERE decision_id IN (SELECT decision_id FROM withheld)").run();
      for (const table of ["withheld", "quarantine", "runs", "crawl_pages", "crawl_months", "tombstones"])
        copy.prepare(`DELETE FROM ${table}`).run();
    })
    .immediate();
  copy.exec("VACUUM");
}

async function writeCsv(copy: Database.Database, table: ExportTable, fictional: boolean, dir: string): Promise<void> {
  const rows = copy.prepare<[], unknown[]>(table.sql).raw();
  const note = acknowledgementOf(fictional);
  const isBoolean = table.columns.map((column) => column.type === "boolean");
  const isList = table.columns.map((column) => column.type === "array");
  function* records(): Generator<unknown[]> {
    yield [...table.columns.map((column) => column.name), "fictional", "acknowledgement"];
    for (const row of rows.iterate()) {
      yield [
        ...row.map((cell, index) => {
          if (cell === null) return "";
          if (isBoolean[index]) return cell === 1 ? "true" : "false";
          return isList[index] ? JSON.parse(String(cell)).join(";") : cell;
        }),
        fictional ? "FICTIONAL" : "",
        note,
      ];
    }
  }
  await pipeline(
    Readable.from(records()),
    // A cell that a spreadsheet would take for a formula gets an apostrophe before it.
    stringify({ escape_formulas: true }),
    createWriteStream(join(dir, `${table.name}.csv`)),
  );
}

/** One line a decision: the record as the API gives it, and the text that it was read from under `raw`. */
async function writeRecords(copy: Database.Database, dir: string, effects: Effects): Promise<void> {
  const { Corpus } = await import("../../data/corpus.ts");
  const corpus = new Corpus(copy, "export", null);
  const slugs = copy.prepare<[], { slug: string; raw: Buffer }>(
    "SELECT d.slug, s.raw FROM decisions d JOIN texts t ON t.decision_id = d.id JOIN sources s ON s.decision_id = d.id AND s.current = 1 ORDER BY d.slug",
  );
  const total = corpus.state().size;
  const progress = await startProgress("records", effects);
  function* lines(): Generator<string> {
    let done = 0;
    for (const { slug, raw } of slugs.iterate()) {
      const decision = corpus.read(slug);
      if (decision) yield `${JSON.stringify({ ...decision, raw: toRaw(inflateSync(raw)) })}\n`;
      done += 1;
      progress.update(done, total);
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(join(dir, "decisions.jsonl")));
  progress.stop();
}

function writeTexts(corpus: Corpus, tables: readonly ExportTable[], today: string, dir: string): void {
  const state = corpus.state();
  const note = acknowledgementOf(corpus.fictional);
  const schemaType = {
    string: "string",
    integer: "integer",
    number: "number",
    boolean: "boolean",
    date: "date",
    array: "string",
  };
  const description = {
    name: `redress-${corpus.fictional ? "fictional-" : ""}decisions`,
    title: corpus.fictional
      ? "FICTIONAL decisions for demonstration"
      : "Decisions of the Local Government and Social Care Ombudsman, structured by Redress",
    description: note,
    created: today,
    version: state.hash,
    fictional: corpus.fictional,
    decisions: state.size,
    asOf: state.asOf,
    licenses: [{ name: "see LICENCE.txt", title: "Re-use terms of the Ombudsman's website; labels by Redress" }],
    resources: [
      ...tables.map((table) => ({
        name: table.name,
        path: `${table.name}.csv`,
        title: table.title,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        schema: {
          fields: [
            ...table.columns.map((column) => ({
              name: column.name,
              type: schemaType[column.type],
              ...(column.type === "array" ? { description: "separated by semicolons" } : {}),
            })),
            { name: "fictional", type: "string" },
            { name: "acknowledgement", type: "string" },
          ],
          missingValues: [""],
        },
      })),
      {
        name: "records",
        path: "decisions.jsonl",
        title: "Every record with its text; reads in again with ingest import",
        format: "jsonl",
        mediatype: "application/jsonl",
      },
      {
        name: "corpus",
        path: "corpus.sqlite",
        title: "The corpus as SQLite",
        format: "sqlite",
        mediatype: "application/vnd.sqlite3",
      },
    ],
  };
  writeFileSync(join(dir, "datapackage.json"), `${JSON.stringify(description, null, 2)}\n`);
  writeFileSync(
    join(dir, "LICENCE.txt"),
    [
      note,
      "",
      "The words of the decisions may be re-used free of charge in any format, provided that the source and its copyright",
      "are acknowledged, that they are reproduced accurately and without amendment, that nobody is misled by them, and that",
      "they do not serve mainly to advertise a product or service. What Redress reads out of them (labels, amounts, links)",
      "is ours, comes without warranty, and may be wrong: check it against the paragraph that it names.",
      "",
    ].join("\n"),
  );
}

/** SHA-256 of every file, in the form that `sha256sum --check` reads. */
async function writeManifest(dir: string): Promise<void> {
  const lines: string[] = [];
  for (const file of readdirSync(dir).sort()) lines.push(`${await fileHash(join(dir, file))}  ${file}\n`);
  writeFileSync(join(dir, "SHA256SUMS"), lines.join(""));
}

async function fileHash(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

/** What in a snapshot is not as its manifest says; empty where all is well or there is no manifest. */
export async function manifestFaults(dir: string): Promise<string[]> {
  const manifest = join(dir, "SHA256SUMS");
  if (!existsSync(manifest)) return [];
  const faults: string[] = [];
  for (const line of readFileSync(manifest, "utf8").split("\n")) {
    const m = /^([0-9a-f]{64}) {2}([\w.-]+)$/.exec(line);
    if (!m?.[1] || !m[2]) continue;
    const path = join(dir, m[2]);
    if (!existsSync(path)) faults.push(`${m[2]} is missing`);
    else if ((await fileHash(path)) !== m[1]) faults.push(`${m[2]} is not as it was written`);
  }
  return faults;
}
