/** Under a burst everybody is heard at once: answered in turn, or told to come back before having waited long. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildApp } from "../../../server/app.ts";
import { makeConfig } from "../../../server/config.ts";
import type { App, Routes } from "../../../server/deps.ts";
import { Admission } from "../../../server/plugins/admission.ts";
import { truthCorpus } from "../../support/truth-corpus.ts";

const { corpus } = truthCorpus(5);
let app: App;
let origin = "";
const work = (ms: number) => {
  const until = performance.now() + ms;
  while (performance.now() < until);
};
const heavy: Routes = (to) => {
  to.get("/heavy", { schema: { hide: true } }, async () => {
    work(20);
    return { done: true };
  });
};
beforeAll(async () => {
  const config = makeConfig({ logLevel: "silent", workers: 0, rateLimit: 0, maxDelay: 200 });
  app = await buildApp({ corpus, config, extra: [heavy] });
  origin = await app.listen({ port: 0, host: "127.0.0.1" });
});
afterAll(async () => {
  await app.close();
  corpus.close();
});

async function ask(path: string): Promise<{ status: number; ms: number; retryAfter: string | null; type: string }> {
  const began = performance.now();
  const reply = await fetch(origin + path);
  await reply.arrayBuffer();
  return {
    status: reply.status,
    ms: performance.now() - began,
    retryAfter: reply.headers.get("retry-after"),
    type: reply.headers.get("content-type") ?? "",
  };
}

describe("a burst of costly requests", () => {
  it("is answered as far as patience goes; the rest is refused with Retry-After, and the probes are not", async () => {
    await ask("/heavy");
    const burst = Promise.all(Array.from({ length: 60 }, () => ask("/heavy")));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const late = await Promise.all(Array.from({ length: 20 }, () => ask("/heavy")));
    const probe = await ask("/readyz");
    const all = [...(await burst), ...late];
    const refused = all.filter((one) => one.status === 503);
    expect(refused.length).toBeGreaterThan(0);
    for (const one of refused) expect(one).toMatchObject({ retryAfter: "2", type: expect.stringMatching(/problem/) });
    expect(all.filter((one) => one.status === 200).length).toBeGreaterThanOrEqual(60);
    expect(all.every((one) => one.status === 200 || one.status === 503)).toBe(true);
    expect(probe.status).toBe(200);
    // The refused do not wait behind the others' work.
    const longest = Math.max(...all.filter((one) => one.status === 200).map((one) => one.ms));
    expect(Math.min(...refused.map((one) => one.ms))).toBeLessThan(longest);
    // And afterwards all is as before.
    expect((await ask("/heavy")).status).toBe(200);
  });
});

describe("turns", () => {
  it("are first come, first served, and go on after one that throws", async () => {
    const admission = new Admission(0);
    const order: number[] = [];
    const silent = process.listeners("uncaughtException");
    process.removeAllListeners("uncaughtException");
    const thrown = new Promise<unknown>((resolve) => process.once("uncaughtException", resolve));
    for (let n = 0; n < 5; n += 1)
      admission.ask(() => {
        order.push(n);
        if (n === 2) throw new Error("of its own");
      });
    expect(String(await thrown)).toContain("of its own");
    for (const listener of silent) process.on("uncaughtException", listener);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(order).toEqual([0, 1, 2, 3, 4]);
  });
});
