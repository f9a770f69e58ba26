/** The same address on the same corpus gives the same bytes, whichever process, engine or file of it answers. */
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openCorpus } from "../../../data/corpus.ts";
import { makeDecision } from "../../support/decisions.ts";
import { type ServiceProcess, startService } from "../../support/service-process.ts";

const folder = mkdtempSync(join(tmpdir(), "redress-two-"));
const services: ServiceProcess[] = [];
let hash = "";

/** The same decisions, kept in the order given. */
function make(name: string, turned: boolean): string {
  const file = join(folder, name);
  const corpus = openCorpus(file, { mode: "write", fictional: true });
  const decisions = Array.from({ length: 120 }, (_, n) =>
    makeDecision({
      ref: `24 90${n % 10} ${String(n).padStart(3, "0")}`,
      decidedOn: `202${n % 5}-0${1 + (n % 9)}-1${n % 7}`,
      text: [`The Council lost form ${n}, which was fault.`, 'It said "sorry, twice".'],
    }),
  );
  for (const decision of turned ? decisions.reverse() : decisions)
    corpus.save(decision, { bytes: new TextEncoder().encode(decision.ref) });
  hash = corpus.state().hash;
  corpus.close();
  return file;
}

beforeAll(async () => {
  const file = make("one.db", false);
  services.push(
    await startService(file, ["--engine", "memory", "--log-level", "silent"]),
    await startService(file, ["--engine", "fts5", "--workers", "0", "--log-level", "silent"]),
    await startService(make("turned.db", true), ["--log-level", "silent"]),
  );
}, 180_000);
afterAll(async () => {
  for (const service of services) await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks under one public name, since files hold links to the pages. */
const fetchFrom = (service: ServiceProcess, path: string) =>
  new Promise<{ status: number; corpus: unknown; digest: string; bytes: number }>((resolve, reject) => {
    request(`${service.origin}${path}`, { headers: { host: "redress.test" } }, (reply) => {
      const digest = createHash("sha256");
      let bytes = 0;
      reply.on("data", (chunk: Buffer) => {
        digest.update(chunk);
        bytes += chunk.length;
      });
      reply.on("end", () =>
        resolve({
          status: reply.statusCode ?? 0,
          corpus: reply.headers["x-corpus-hash"],
          digest: digest.digest("hex"),
          bytes,
        }),
      );
    })
      .on("error", reject)
      .end();
  });

it.each([
  "/api/v1/decisions.csv",
  "/api/v1/decisions.csv?q=form+OR+sorry&sort=relevance&bom=1",
  "/api/v1/decisions.jsonl",
  "/api/v1/decisions.meta.json?q=form",
  "/api/v1/remedies.csv",
  "/api/v1/benchmark.csv?measure=total",
  "/api/v1/benchmark/cases.csv?part=withFault",
  "/api/v1/councils.csv?bodies=all",
  "/api/v1/councils/funnel.csv?bodies=all",
  "/api/v1/councils/trends.csv",
  "/api/v1/coverage.csv",
])("%s", async (path) => {
  const [one, ...others] = await Promise.all(services.map((service) => fetchFrom(service, path)));
  expect(one).toMatchObject({ status: 200, corpus: hash });
  expect(one?.bytes).toBeGreaterThan(100);
  for (const other of others) expect(other).toEqual(one);
});
