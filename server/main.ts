/** The process: options, corpus, listening, and an end that lets requests finish. */
import closeWithGrace from "close-with-grace";
import { Command, Option } from "commander";
import { z } from "zod";
import { type Corpus, openCorpus } from "../data/corpus.ts";
import { CorpusError } from "../data/corpus-error.ts";
import { findServedCorpus } from "../data/corpus-files.ts";
import { buildApp } from "./app.ts";
import { type Config, readConfig } from "./config.ts";
import { openPages } from "./pages.ts";
import { prepareColumns } from "./prepare.ts";
import { openWaitingRoom } from "./waiting-room.ts";

function command(): Command {
  return new Command("redress")
    .description("Serves the corpus: web pages, API, feeds")
    .option("--port <n>", "port to listen on; 0 takes a free one (8080)")
    .option("--host <address>", "address to listen on; 0.0.0.0 lets other machines in (127.0.0.1)")
    .option("--origin <url>", "public address, for absolute links in feeds and exports")
    .option("--corpus <file>", "corpus file; the real one if it holds anything, else the fictional one")
    .addOption(new Option("--engine <name>", "search engine (auto)").choices(["auto", "memory", "fts5"]))
    .option("--workers <n>", "worker threads for long searches; 0 searches in the main thread")
    .option("--queue <n>", "searches that may wait for a worker (32)")
    .option("--time-limit <ms>", "after so long a search is cut short (3000)")
    .option("--rate-limit <n>", "requests a minute from one address; 0 sets no limit (600)")
    .option("--max-delay <ms>", "answer 503 while requests wait longer than this for their turn (1000)")
    .option("--noindex", "ask search engines not to list the pages of decisions")
    .option("--trust-proxy", "take the caller's address from X-Forwarded-For")
    .option("--log-level <level>", "trace, debug, info, warn, error, fatal or silent (info)");
}

/** The corpus of the options. Throws CorpusError with what to do where there is none. */
function openServed(config: Config): Corpus {
  const file = config.corpus ?? findServedCorpus();
  if (file === null)
    throw new CorpusError(
      "missing",
      'No corpus holds anything yet. Make one with "npm run ingest -- files PATH…" (real decisions) or "npm run ingest -- demo" (fictional).',
    );
  return openCorpus(file, { mode: "read" });
}

/** Starts the service and stays until the process is told to stop. Wrong options and a missing corpus end it with a message. */
export async function main(args: readonly string[]): Promise<void> {
  let config: Config;
  let corpus: Corpus;
  let leaveWaitingRoom = async () => {};
  try {
    const options: Record<string, unknown> = command().parse(args, { from: "user" }).opts();
    config = readConfig(options, process.env);
    leaveWaitingRoom = await openWaitingRoom(config);
    corpus = openServed(config);
  } catch (error) {
    await leaveWaitingRoom();
    if (error instanceof z.ZodError) console.error(`Options: ${z.prettifyError(error)}`);
    else if (error instanceof CorpusError) console.error(error.message);
    else throw error;
    process.exitCode = 1;
    return;
  }
  await prepareColumns(corpus)?.done;
  const app = await buildApp({ corpus, config, extra: [await openPages()] });
  closeWithGrace(
    { delay: 10_000, logger: { error: (message: unknown) => app.log.error(message) } },
    async ({ err }) => {
      if (err) app.log.error({ err }, "stopping after an error");
      await app.close();
      corpus.close();
    },
  );
  try {
    await leaveWaitingRoom();
    const address = await app.listen({ port: config.port, host: config.host });
    const state = corpus.state();
    console.log(`Redress: ${config.origin ?? address}`);
    console.log(
      state.fictional
        ? `FICTIONAL demonstration corpus: ${state.size.toLocaleString("en-GB")} invented decisions (${corpus.file}).`
        : `${state.size.toLocaleString("en-GB")} decisions (${corpus.file}).`,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    await app.close();
    corpus.close();
    process.exitCode = 1;
  }
}

if (process.argv[1] !== undefined && import.meta.url === new URL(`file://${process.argv[1]}`).href)
  await main(process.argv.slice(2));
