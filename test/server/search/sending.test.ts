/** What is sent as ready bytes is what the schema describes, with the same headers. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Corpus } from "../../../data/corpus.ts";
import { buildApp } from "../../../server/app.ts";
import { makeConfig } from "../../../server/config.ts";
import type { App } from "../../../server/deps.ts";
import { truthCorpus } from "../../support/truth-corpus.ts";

let corpus: Corpus;
let checked: App;
let ready: App;
beforeAll(async () => {
  ({ corpus } = truthCorpus(60, 3));
  const open = (checkReplies: boolean) =>
    buildApp({ corpus, config: makeConfig({ logLevel: "silent", workers: 0, rateLimit: 0, checkReplies }) });
  checked = await open(true);
  ready = await open(false);
}, 120_000);
afterAll(async () => {
  await checked.close();
  await ready.close();
  corpus.close();
});

it.each(["", "?q=delay&limit=5", "?q=council%20delay", "?q=nothinglikeit", "?limit=7&sort=sum"])(
  "of %s",
  async (query) => {
    const url = `/api/v1/decisions${query}`;
    const [wanted, got] = [await checked.inject({ url }), await ready.inject({ url })];
    expect(got.statusCode).toBe(200);
    expect(got.json()).toEqual(wanted.json());
    for (const name of ["content-type", "link", "x-corpus-hash"]) expect(got.headers[name]).toBe(wanted.headers[name]);
  },
);

it("of a wrong cursor", async () => {
  const url = "/api/v1/decisions?cursor=nonsense";
  const [wanted, got] = [await checked.inject({ url }), await ready.inject({ url })];
  expect(got.statusCode).toBe(400);
  expect(got.json()).toEqual(wanted.json());
});
