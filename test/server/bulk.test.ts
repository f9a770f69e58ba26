/** Bulk snapshots over HTTP: listed, fetched whole, nothing else reachable, gone with what is withdrawn. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Corpus, openCorpus } from "../../data/corpus.ts";
import { sha256 } from "../../data/hash.ts";
import { main } from "../../ingest/cli.ts";
import { buildApp } from "../../server/app.ts";
import { makeConfig } from "../../server/config.ts";
import type { App } from "../../server/deps.ts";
import { recordEffects } from "../support/effects.ts";

let app: App;
let corpus: Corpus;
let file: string;

beforeAll(async () => {
  file = join(mkdtempSync(join(tmpdir(), "redress-bulk-")), "c.db");
  await main(["demo", "--size", "8", "--threads", "0", "--corpus", file], recordEffects());
  await main(["export", "--corpus", file], recordEffects());
  writeFileSync(join(`${file}.bulk`, "secret.txt"), "not for anybody");
  corpus = openCorpus(file, { mode: "read" });
  app = await buildApp({ corpus, config: makeConfig({ logLevel: "silent", workers: 0 }) });
});
afterAll(async () => {
  await app.close();
  corpus.close();
});

describe("/bulk/", () => {
  it("lists the snapshot and serves its files as the manifest says", async () => {
    const list = (await app.inject("/bulk/")).json();
    expect(list).toMatchObject({ fictional: true, snapshots: [{ name: "redress-fictional-2026-01-15" }] });
    const { files } = list.snapshots[0];
    expect(files.map((f: { name: string }) => f.name)).toContain("decisions.jsonl");
    for (const { path, sha256: sum } of files) {
      const reply = await app.inject(path);
      expect(reply.statusCode).toBe(200);
      if (sum) expect(sha256(reply.rawPayload)).toBe(sum);
      if (sum) expect((await app.inject({ url: path, headers: { "if-none-match": `"${sum}"` } })).statusCode).toBe(304);
    }
  });

  it.each([
    "/bulk/secret.txt",
    "/bulk/redress-fictional-2026-01-15/..%2f..%2fc.db",
    "/bulk/..%2f/c.db",
    "/bulk/redress-2020-01-01/decisions.csv",
  ])("gives nothing else: %s", async (url) => {
    expect([400, 404]).toContain((await app.inject(url)).statusCode);
  });

  it("is emptied of what is withdrawn", async () => {
    const slug = corpus.sqlite.prepare<[], string>("SELECT slug FROM decisions LIMIT 1").pluck().get() ?? "";
    expect(await main(["withdraw", slug, "--corpus", file], recordEffects())).toBe(0);
    expect((await app.inject("/bulk/")).json()).toMatchObject({ snapshots: [] });
  });
});
