/**
 * The corpus that search is measured over: texts of the demonstration's generator, read and parsed as always, with the
 * generator's own labels for the facets (extraction is measured elsewhere and would take most of an hour here).
 *
 *   node --import tsx test/bench/search-corpus.ts FILE [SIZE] [DOCS.jsonl]
 *
 * With a third argument the same decisions are written as the lines that the reference servers of a comparison read:
 * id, ref, title, date, year, council, category, subcategory, outcome, faults, remedy, band, text.
 */
import { once } from "node:events";
import { createWriteStream, existsSync, rmSync } from "node:fs";
import { finished } from "node:stream/promises";
import { Authorities, authorityRowSchema, toAuthority } from "../../data/authorities.ts";
import { openForChange, referenceHash } from "../../data/corpus-files.ts";
import type { Decision } from "../../data/decision.ts";
import { demoAuthorities } from "../../data/demo/councils.ts";
import { type DemoDocument, makeDemoDocument } from "../../data/demo/document.ts";
import { parseDocument } from "../../ingest/parse/parse.ts";
import { cleanText } from "../../ingest/read/decode.ts";
import { readText } from "../../ingest/read/text.ts";
import { truthDecision } from "../support/truth-corpus.ts";

const authorities = new Authorities(demoAuthorities().map((row) => toAuthority(authorityRowSchema.parse(row))));

/** The parsed text with the labels of its truth; evidence that the parsed text lacks is laid on its first paragraph. */
export function benchDecision(made: DemoDocument): Decision | null {
  const parsed = parseDocument(readText(cleanText(made.text)), { authorities, address: made.name });
  if ("problem" in parsed) return null;
  const labels = truthDecision(made);
  const paragraphs = parsed.sections.flatMap((section) => section.paragraphs);
  const held = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph.text.length]));
  const [first] = paragraphs;
  if (first === undefined) return null;
  const place = <T extends { evidence: Decision["faults"][number]["evidence"] }>(row: T): T => {
    const id = held.has(row.evidence.paragraph) ? row.evidence.paragraph : first.id;
    return { ...row, evidence: { paragraph: id, start: 0, end: Math.min(80, held.get(id) ?? 0) } };
  };
  return {
    ...labels,
    summary: parsed.summary,
    sections: parsed.sections,
    faults: labels.faults.map(place),
    injustices: labels.injustices.map(place),
    remedies: labels.remedies.map(place),
  };
}

interface Line {
  id: number;
  ref: string;
  title: string;
  date: string;
  year: number;
  council: string;
  category: string;
  subcategory: string;
  outcome: string;
  faults: string[];
  remedy: number;
  band: string;
  text: string;
}

const BANDS = [0, 100, 250, 500, 1000, 2000, 5000];

function lineOf(id: number, decision: Decision, made: DemoDocument): Line {
  const remedy = Math.round((decision.award.totalPence ?? 0) / 100);
  const text = [decision.summary, ...decision.sections.flatMap((s) => s.paragraphs.map((p) => p.text))].join("\n");
  return {
    id,
    ref: decision.ref,
    title: `${decision.body.name ?? ""} (${decision.ref})`,
    date: made.truth.decidedOn,
    year: Number(made.truth.decidedOn.slice(0, 4)),
    council: decision.body.slug,
    category: made.truth.category,
    subcategory: made.truth.subcategory,
    outcome: decision.outcome.code,
    faults: [...new Set(decision.faults.filter((fault) => fault.finding === "fault").map((fault) => fault.code))],
    remedy,
    band: String(BANDS.findLast((band) => remedy >= band) ?? 0),
    text,
  };
}

/** Fills `file` with `size` decisions; `docs` gets the same as JSON Lines. */
export async function makeSearchCorpus(file: string, size: number, docs?: string): Promise<void> {
  for (const end of ["", "-wal", "-shm"]) rmSync(file + end, { force: true });
  const corpus = openForChange(file, { fictional: true, authorities: authorities.all });
  const lines = docs === undefined ? null : createWriteStream(docs);
  let id = 0;
  for (let from = 0; from < size; from += 500) {
    const batch: { decision: Decision; bytes: Uint8Array }[] = [];
    for (let index = from; index < Math.min(size, from + 500); index += 1) {
      const made = makeDemoDocument(1, index, size);
      const decision = benchDecision(made);
      if (decision === null) continue;
      batch.push({ decision, bytes: new TextEncoder().encode(made.truth.slug) });
      id += 1;
      if (lines !== null && !lines.write(`${JSON.stringify(lineOf(id, decision, made))}\n`)) await once(lines, "drain");
    }
    corpus.saveBatch(batch);
    if (from % 5000 === 0) process.stderr.write(`${from + batch.length} of ${size}\n`);
  }
  corpus.sqlite.exec("INSERT INTO decisions_fts (decisions_fts) VALUES ('optimize')");
  corpus.sqlite.pragma("wal_checkpoint(TRUNCATE)");
  corpus.close();
  if (lines !== null) {
    lines.end();
    await finished(lines);
  }
}

if (import.meta.filename === process.argv[1]) {
  const [file, size = "57500", docs] = process.argv.slice(2);
  if (file === undefined) throw new Error("Name the corpus file to make");
  await makeSearchCorpus(file, Number(size), docs);
  process.stdout.write(
    `${file}: ${existsSync(file) ? "made" : "missing"}, reference tables ${referenceHash().slice(0, 12)}\n`,
  );
}
