/** A thread that answers searches over its own reading connection; see pool.ts. */
import { move, transferableSymbol, valueSymbol } from "piscina";
import { type Corpus, openCorpus } from "../../data/corpus.ts";
import { Problem } from "../problems.ts";
import type { SearchQuery } from "../schemas/query.ts";
import type { SharedIndex } from "../search/memory/shared-index.ts";
import { SwitchingEngine } from "../search/memory/switching-engine.ts";
import type { JsonReply } from "../search/reply.ts";
import { Searcher } from "../search/searching.ts";
import { TextStore } from "../search/texts.ts";
import type { SharedSnapshot } from "../shared-snapshot.ts";
import { State } from "../state.ts";

export interface SearchTask {
  file: string;
  query: SearchQuery;
  startAgain: string;
  /** The state to answer from, as the main thread has it: shared, so that handing it over copies nothing. */
  snapshot: SharedSnapshot;
  /** The index in memory, where there is one: shared, so that handing it over copies nothing. */
  index: SharedIndex | null;
}

/** Problems cross the thread as data: classes do not. */
export type SearchAnswer =
  | { json: Uint8Array; next: string | null }
  | { problem: { status: number; code: string; title: string; detail: string; options: Problem["options"] } };

interface Open {
  corpus: Corpus;
  state: State;
  searcher: Searcher;
  /** Takes an index that is newer than the one held. */
  take(index: SharedIndex): void;
}

let open: Open | null = null;

function opened(file: string, snapshot: SharedSnapshot): Open {
  if (open !== null) return open;
  const corpus = openCorpus(file, { mode: "read" });
  const state = new State(corpus, snapshot);
  const texts = new TextStore(corpus.sqlite);
  const engine = new SwitchingEngine(corpus.sqlite, texts, state.current());
  state.onChange((snapshot) => engine.update(snapshot));
  let newest = -1;
  const take = (index: SharedIndex) => {
    if (index.number === newest) return;
    newest = index.number;
    engine.offer(index);
  };
  open = { corpus, state, searcher: new Searcher(corpus.sqlite, engine, texts), take };
  return open;
}

/** The reply as the main thread gets it: its bytes move, nothing is copied. */
function handOver({ json, next }: JsonReply): unknown {
  // Bytes that share their memory with others cannot be given away.
  const bytes = json.byteLength === json.buffer.byteLength ? new Uint8Array(json.buffer) : Uint8Array.from(json);
  const answer: SearchAnswer = { json: bytes, next };
  return move({ [transferableSymbol]: bytes.buffer, [valueSymbol]: answer });
}

/** Gives a SearchAnswer. */
export default function answer({ file, query, startAgain, snapshot, index }: SearchTask): unknown {
  const { state, searcher, take } = opened(file, snapshot);
  if (index !== null) take(index);
  state.take(snapshot);
  try {
    return handOver(searcher.searchJson(state.current(), query, startAgain));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { status, code, title, message: detail, options } = error;
    const { cause: _cause, ...rest } = options;
    return { problem: { status, code, title, detail, options: rest } } satisfies SearchAnswer;
  }
}
