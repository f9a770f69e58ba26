/** For tests of exports, feeds and the running service: the demonstration corpus of this test run, and strict readers. */
import { copyFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Corpus, openCorpus } from "../../data/corpus.ts";
import type { ConfigInput } from "../../server/config.ts";
import { openApp, type SearchApp } from "./search-app.ts";
import { demoCorpusFile } from "./serve.ts";

/** The service over the shared demonstration, every reply checked against its schema. */
export async function openDemo(options: ConfigInput = {}): Promise<SearchApp> {
  return openApp(openCorpus(demoCorpusFile(), { mode: "read" }), options);
}

/** A copy that a test may change: its file, and a connection that writes. */
export function demoCopy(): { file: string; writer: Corpus } {
  const file = join(mkdtempSync(join(tmpdir(), "redress-copy-")), "demo.db");
  // The shared file is closed, so nothing of it is left in a log beside it.
  copyFileSync(demoCorpusFile(), file);
  return { file, writer: openCorpus(file, { mode: "write" }) };
}

/** Reads RFC 4180 strictly: throws at a bare quote, a bare line feed outside quotes, or a row of another length. */
export function readCsv(text: string): { header: string[]; rows: Record<string, string>[] } {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = "";
    if (text[at] === '"') {
      at += 1;
      for (;;) {
        const end = text.indexOf('"', at);
        if (end < 0) throw new Error("a quoted cell does not end");
        cell += text.slice(at, end);
        at = end + 1;
        if (text[at] !== '"') break;
        cell += '"';
        at += 1;
      }
    } else {
      const [plain = ""] = /[^",\r\n]*/y.exec(text.slice(at, at + 100_000)) ?? [];
      cell = plain;
      at += plain.length;
    }
    line.push(cell);
    if (text[at] === ",") at += 1;
    else if (text.startsWith("\r\n", at)) {
      lines.push(line);
      line = [];
      at += 2;
    } else throw new Error(`neither comma nor line end after ${JSON.stringify(cell)}`);
  }
  if (line.length > 0) throw new Error("the last row does not end");
  const [header = [], ...rest] = lines;
  return {
    header,
    rows: rest.map((cells, i) => {
      if (cells.length !== header.length) throw new Error(`row ${i + 1} has ${cells.length} of ${header.length} cells`);
      return Object.fromEntries(header.map((name, column) => [name, cells[column] ?? ""]));
    }),
  };
}
