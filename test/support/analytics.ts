/** The analytics functions over a corpus, and a caller that follows their own addresses through the real application. */
import { Authorities, authorityRowSchema, toAuthority } from "../../data/authorities.ts";
import type { Corpus } from "../../data/corpus.ts";
import { openCorpus } from "../../data/corpus.ts";
import type { Decision } from "../../data/decision.ts";
import { demoAuthorities } from "../../data/demo/councils.ts";
import { buildApp } from "../../server/app.ts";
import { configSchema } from "../../server/config.ts";

export const inventedAuthorities = new Authorities(
  demoAuthorities().map((row) => toAuthority(authorityRowSchema.parse(row))),
);

/** A fictional corpus in memory of the records given. */
export function corpusOf(decisions: readonly Decision[]): Corpus {
  const corpus = openCorpus(":memory:", { mode: "write", fictional: true });
  for (const result of corpus.saveBatch(
    decisions.map((decision) => ({ decision, bytes: new TextEncoder().encode(decision.slug) })),
  ))
    if ("error" in result) throw result.error;
  return corpus;
}

/** The application over a corpus, every reply checked against its schema. */
export async function appOf(corpus: Corpus) {
  const app = await buildApp({
    corpus,
    config: configSchema.parse({ checkReplies: true, logLevel: "silent", workers: 0, rateLimit: 0 }),
  });
  return {
    /** Status and body of an address. */
    async get(address: string) {
      const reply = await app.inject(address);
      return { status: reply.statusCode, body: reply.json() };
    },
    close: () => app.close(),
  };
}
