/** Facts of the issue, on the real decisions read in place: an offer beside the sum for the same fault, sums beside totals. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openCorpus } from "../../../data/corpus.ts";
import { readDecision } from "../../../ingest/pipeline.ts";
import { benchmarkReplySchema } from "../../../server/schemas/benchmark.ts";
import { appOf } from "../../support/analytics.ts";

const folder = new URL("../../../../shared/decisions/", import.meta.url);

describe.skipIf(!existsSync(folder))("the five real decisions (skipped where they are absent)", () => {
  const corpus = openCorpus(":memory:", { mode: "write", fictional: false });
  let app: Awaited<ReturnType<typeof appOf>>;
  beforeAll(async () => {
    for (const name of readdirSync(folder)) {
      const bytes = readFileSync(new URL(name, folder));
      const read = readDecision({ uri: name, bytes });
      if ("decision" in read) corpus.save(read.decision, { bytes });
    }
    app = await appOf(corpus);
  });
  afterAll(async () => {
    await app.close();
    corpus.close();
  });
  const ask = async (query: string) => benchmarkReplySchema.parse((await app.get(`/api/v1/benchmark?${query}`)).body);

  test("24 014 093: £250 was raised to £350, not to £450", async () => {
    const { offers } = await ask("fault=delay");
    expect(offers.raised.items.find((o) => o.slug === "24-014-093")).toMatchObject({
      offeredPence: 25_000,
      agreedPence: 35_000,
      likeForLike: true,
    });
  });

  test("totals of decisions with poor complaint handling are listed and not laid at its door", async () => {
    const totals = (await ask("fault=poor-complaint-handling&measure=total")).distribution;
    expect(totals?.median ?? null).toBeNull();
    expect(totals?.amounts.map((a) => a.pence)).toContain(130_000);
    const sums = (await ask("fault=poor-complaint-handling")).distribution;
    expect(sums?.amounts.map((a) => a.pence)).toContain(30_000);
    expect(sums?.amounts.map((a) => a.pence)).not.toContain(130_000);
  });
});
