/** The application over a small corpus, talked to without a port. */
import type { LightMyRequestResponse } from "fastify";
import { type Corpus, openCorpus } from "../../data/corpus.ts";
import type { Decision } from "../../data/decision.ts";
import { buildApp } from "../../server/app.ts";
import { type ConfigInput, makeConfig } from "../../server/config.ts";
import type { App, Routes } from "../../server/deps.ts";
import { type SearchReply, searchReplySchema } from "../../server/schemas/search.ts";

export interface SearchApp {
  app: App;
  corpus: Corpus;
  get(url: string): Promise<LightMyRequestResponse>;
  /** Search by query text and further parameters; checks the reply against its schema. */
  search(q: string, more?: string): Promise<SearchReply>;
  close(): Promise<void>;
}

/** `extra` are further routes, such as those of the pages. */
export async function openApp(
  corpus: Corpus,
  options: ConfigInput = {},
  extra: readonly Routes[] = [],
): Promise<SearchApp> {
  const app = await buildApp({
    corpus,
    extra,
    config: makeConfig({ logLevel: "silent", workers: 0, rateLimit: 0, maxDelay: 0, checkReplies: true, ...options }),
  });
  const get = (url: string) => app.inject({ method: "GET", url });
  return {
    app,
    corpus,
    get,
    async search(q, more = "") {
      const reply = await get(`/api/v1/decisions?q=${encodeURIComponent(q)}${more === "" ? "" : `&${more}`}`);
      return searchReplySchema.parse(reply.json());
    },
    async close() {
      await app.close();
      corpus.close();
    },
  };
}

/** A corpus in memory, or in a file, with these decisions. */
export function corpusOf(decisions: readonly Decision[], file = ":memory:"): Corpus {
  const corpus = openCorpus(file, { mode: "write", fictional: true });
  corpus.saveBatch(decisions.map((decision) => ({ decision, bytes: new TextEncoder().encode(decision.ref) })));
  return corpus;
}
