import { expect, test } from "vitest";
import { benchmarkReplySchema } from "../../../server/schemas/benchmark.ts";
import { appOf, corpusOf } from "../../support/analytics.ts";
import { makeDecision, makeRemedy } from "../../support/decisions.ts";

test("a figure found on a saved page is the Ombudsman's, with page and day; before, it is not", async () => {
  const corpus = corpusOf([makeDecision({ remedies: [makeRemedy({ heads: ["time-and-trouble"] })] })]);
  const app = await appOf(corpus);
  const ask = async () => {
    const reply = benchmarkReplySchema.parse((await app.get("/api/v1/benchmark?head=time-and-trouble")).body);
    return reply.guidance.find((g) => g.id === "time-and-trouble");
  };
  expect(await ask()).toMatchObject({ seen: false, drawn: false, shares: null });
  const page = {
    words: "£100 to £300 for time and trouble",
    source: "page.html",
    sha256: "ab".repeat(32),
    seenOn: "2026-11-21",
  };
  const before = corpus.state().hash;
  corpus.writer.keepGuidance(JSON.stringify({ "time-and-trouble": page }));
  // Replies change, so the state they are cached under does.
  expect(corpus.state().hash).not.toBe(before);
  expect(await ask()).toMatchObject({ seen: true, drawn: true, shares: { below: 0, in: 1, above: 0, n: 1 } });
  expect((await ask())?.note).toContain("page.html, on 2026-11-21");
  await app.close();
  corpus.close();
});
