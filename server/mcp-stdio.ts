/** `npm run mcp`: the tools over standard input and output, for one client on this machine. */
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { Command } from "commander";
import { openCorpus } from "../data/corpus.ts";
import { CorpusError } from "../data/corpus-error.ts";
import { findServedCorpus } from "../data/corpus-files.ts";
import { createApi } from "./api.ts";
import { makeConfig } from "./config.ts";
import { createMcpServer } from "./mcp/tools.ts";
import { createSearchService } from "./search/service.ts";
import { State } from "./state.ts";

/** Serves until the client closes its end. Standard output belongs to the protocol: messages for people go to standard error. */
export async function main(args: readonly string[]): Promise<void> {
  const { corpus: named, origin } = new Command("redress-mcp")
    .description("The corpus as read-only tools of the Model Context Protocol, over standard input and output")
    .option("--corpus <file>", "corpus file; the real one if it holds anything, else the fictional one")
    .option("--origin <url>", "address of a running Redress, for paragraph links", "http://127.0.0.1:8080")
    .parse(args, { from: "user" })
    .opts<{ corpus?: string; origin: string }>();
  try {
    const file = named ?? findServedCorpus();
    if (file === null)
      throw new CorpusError("missing", 'No corpus holds anything yet. Make one with "npm run ingest -- files PATH…".');
    const corpus = openCorpus(file, { mode: "read" });
    const state = new State(corpus);
    const search = createSearchService(corpus, state, makeConfig({ workers: 0, engine: "fts5" }), {
      ran: () => {},
      tell: () => {},
    });
    const server = createMcpServer(createApi({ corpus, state, search }), origin.replace(/\/+$/, ""), corpus.fictional);
    const transport = new StdioServerTransport();
    transport.onclose = () => {
      void search.close().then(() => corpus.close());
    };
    await server.connect(transport);
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
