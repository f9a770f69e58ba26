/** Archives: what is read out of them, and what those made to harm get. */
import { mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { pack } from "tar-stream";
import { beforeEach, describe, expect, it } from "vitest";
import { WARCRecord, WARCSerializer } from "warcio";
import { readArchive } from "../../../ingest/sources/archive.ts";
import { Budget } from "../../../ingest/sources/archive-limits.ts";
import { readSources } from "../../../ingest/sources/files.ts";
import { fromRaw, toRaw } from "../../../ingest/sources/json-lines.ts";
import type { Sourced } from "../../../ingest/sources/source.ts";
import { decisionText } from "../../support/texts.ts";
import { makeZip } from "../../support/zip.ts";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "redress-archives-"));
});

const text = (ref: string): Buffer => Buffer.from(decisionText({ ref }));

/** Entries and refusals by the part of their address after the folder. */
async function read(path: string): Promise<string[]> {
  const seen: string[] = [];
  for await (const source of readSources([path])) seen.push(say(source));
  return seen;
}
const say = (source: Sourced): string => {
  if ("item" in source) return `${source.item.uri.slice(dir.length + 1)} ${source.item.bytes.length}`;
  return `${source.quarantine.uri.slice(dir.length + 1)} [${source.quarantine.code}]`;
};

describe("zip", () => {
  it("gives its files and passes over folders, hidden files and what archivers add", async () => {
    const a = text("24 001 001");
    const path = join(dir, "a.zip");
    writeFileSync(
      path,
      makeZip([
        { name: "folder/", data: Buffer.alloc(0) },
        { name: "folder/a.txt", data: a },
        { name: ".DS_Store", data: Buffer.from("x") },
        { name: "__MACOSX/folder/._a.txt", data: Buffer.from("x") },
      ]),
    );
    expect(await read(path)).toEqual([`a.zip!/folder/a.txt ${a.length}`]);
  });

  it("refuses names that climb, links, and sizes beyond the limit, one by one", async () => {
    const path = join(dir, "evil.zip");
    const good = text("24 001 001");
    writeFileSync(
      path,
      makeZip([
        { name: "../../etc/passwd", data: Buffer.from("x") },
        { name: "/abs.txt", data: Buffer.from("x") },
        { name: "C:\\win.txt", data: Buffer.from("x") },
        { name: "link.txt", data: Buffer.from("/etc/passwd"), mode: 0o120777 },
        { name: "bomb.txt", data: Buffer.from("x"), declared: 900_000_000 },
        { name: "good.txt", data: good },
      ]),
    );
    expect(await read(path)).toEqual([
      "evil.zip!/../../etc/passwd [unsafe-name]",
      "evil.zip!//abs.txt [unsafe-name]",
      "evil.zip!/C:\\win.txt [unsafe-name]",
      "evil.zip!/link.txt [link]",
      "evil.zip!/bomb.txt [too-large]",
      `evil.zip!/good.txt ${good.length}`,
    ]);
  });

  it("says that a broken archive is broken", async () => {
    const path = join(dir, "broken.zip");
    writeFileSync(path, "PK not really");
    expect(await read(path)).toEqual(["broken.zip [archive-broken]"]);
  });
});

describe("tar.gz", () => {
  async function tarOf(
    entries: { name: string; data?: Buffer; type?: "symlink" | "file"; linkname?: string }[],
  ): Promise<Buffer> {
    const tar = pack();
    for (const { data = Buffer.alloc(0), ...header } of entries) tar.entry(header, data);
    tar.finalize();
    return buffer(tar);
  }

  it("gives its files, refuses links and climbing names, and reports a cut-off end after what it could read", async () => {
    const a = text("24 001 001");
    const tar = await tarOf([
      { name: "x/a.txt", data: a },
      { name: "../evil.txt", data: Buffer.from("x") },
      { name: "l", type: "symlink", linkname: "/etc/passwd" },
      { name: "zeros", data: Buffer.alloc(20_000_000) },
      { name: "x/b.txt", data: a },
    ]);
    const path = join(dir, "a.tar.gz");
    writeFileSync(path, gzipSync(tar));
    expect(await read(path)).toEqual([
      `a.tar.gz!/x/a.txt ${a.length}`,
      "a.tar.gz!/../evil.txt [unsafe-name]",
      "a.tar.gz!/l [link]",
      "a.tar.gz!/zeros [too-large]",
      `a.tar.gz!/x/b.txt ${a.length}`,
    ]);
    const cut = gzipSync(tar);
    writeFileSync(path, cut.subarray(0, cut.length - 400));
    const seen = await read(path);
    expect(seen[0]).toBe(`a.tar.gz!/x/a.txt ${a.length}`);
    expect(seen.at(-1)).toBe("a.tar.gz [archive-broken]");
  });

  it("stops an archive that unpacks to more than it may, and keeps what came before", async () => {
    const a = text("24 001 001");
    const tar = await tarOf([
      { name: "a.txt", data: a },
      ...Array.from({ length: 20 }, (_, i) => ({ name: `z${i}`, data: Buffer.alloc(1_000_000) })),
    ]);
    const seen: string[] = [];
    for await (const s of readArchive(join(dir, "bomb.tar"), () => Readable.from([tar]), new Budget(5_000_000, 100)))
      seen.push(say(s));
    expect(seen[0]).toBe(`bomb.tar!/a.txt ${a.length}`);
    expect(seen.at(-1)).toBe("bomb.tar [archive-limit]");
  });
});

describe("WARC", () => {
  it("gives decision pages with address and day, and passes over all else", async () => {
    const page = (url: string, body: string, statusline = "HTTP/1.1 200 OK") =>
      WARCRecord.create(
        {
          url,
          date: "2025-06-07T08:09:10Z",
          type: "response",
          warcHeaders: {},
          httpHeaders: { "Content-Type": "text/html" },
          statusline,
        },
        (async function* () {
          yield Buffer.from(body);
        })(),
      );
    const records = [
      page("https://www.lgo.org.uk/", "<html>home</html>"),
      page("http://lgo.org.uk/Decisions/education/other/24-001-001?displaypref=1", "<html>a decision</html>"),
      page("https://www.lgo.org.uk/decisions/education/other/24-001-002", "gone", "HTTP/1.1 404 Not Found"),
      page("https://elsewhere.example/decisions/education/other/24-001-003", "<html>no</html>"),
    ];
    const parts: Uint8Array[] = [];
    for (const record of records) parts.push(await WARCSerializer.serialize(record, { gzip: true }));
    const path = join(dir, "crawl.warc.gz");
    writeFileSync(path, Buffer.concat(parts));
    const items = [];
    for await (const source of readSources([path])) items.push(source);
    expect(items).toMatchObject([
      {
        item: {
          officialUrl: "https://www.lgo.org.uk/decisions/education/other/24-001-001",
          retrievedOn: "2025-06-07",
          bytes: Buffer.from("<html>a decision</html>"),
        },
      },
    ]);
  });
});

describe("JSON Lines", () => {
  it("keeps any bytes through an export", () => {
    for (const bytes of [
      Buffer.from("plain £"),
      Buffer.from([0x93, 0x41, 0x94, 0xa3]),
      Buffer.from("\ufeffwith a mark"),
    ])
      expect(fromRaw(toRaw(bytes))).toEqual(bytes);
    expect(toRaw(Buffer.from("plain £"))).toEqual({ text: "plain £" });
  });

  it("refuses lines that are no export, fictional ones, and goes on", async () => {
    const line = (fictional: boolean): string =>
      JSON.stringify({
        slug: "24-001-001",
        fictional,
        source: { uri: "https://x.example/1", official: null, retrievedOn: "2025-01-02" },
        raw: { text: "words" },
      });
    const path = join(dir, "d.jsonl");
    writeFileSync(path, ["no json", '{"slug":"x"}', line(true), "", line(false)].join("\n"));
    const seen = [];
    for await (const source of readSources([path]))
      seen.push("item" in source ? source.item.uri : source.quarantine.code);
    expect(seen).toEqual(["no-json", "no-export-line", "other-kind", "https://x.example/1"]);
  });
});

describe("folders", () => {
  it("are walked in order without following links out of them", async () => {
    symlinkSync("/etc", join(dir, "link"));
    writeFileSync(join(dir, "b.txt"), "b");
    writeFileSync(join(dir, "a.txt"), "a");
    writeFileSync(join(dir, ".hidden"), "h");
    expect(await read(dir)).toEqual(["a.txt 1", "b.txt 1"]);
  });
});
