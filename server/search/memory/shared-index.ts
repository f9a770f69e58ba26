/** What the index thread hands to the threads that answer: the index of one state of the corpus, one copy for all. */
import type { Snapshot } from "../../state.ts";
import { type Generation, makeGeneration } from "./generation.ts";
import { openSegment, type Segment } from "./segment.ts";
import type { Totals } from "./totals.ts";

export interface SharedSegment {
  buffer: SharedArrayBuffer;
  /** One byte a document: 1 where it no longer stands as this segment has it. Never written after it was handed over. */
  dead: Uint8Array;
  /** Path of its file, where the cards of its documents stand; null where there is none. */
  file: string | null;
}

/** Plain data over shared memory: crosses threads without a copy. */
export interface SharedIndex {
  /** Counts up with every index that is handed out. */
  number: number;
  /** Hash of the corpus state that it answers for. */
  hash: string;
  totals: Totals;
  segments: readonly SharedSegment[];
}

const opened = new WeakMap<SharedArrayBuffer, Segment>();

function segmentIn(buffer: SharedArrayBuffer): Segment {
  let segment = opened.get(buffer);
  if (segment === undefined) {
    segment = openSegment(buffer);
    opened.set(buffer, segment);
  }
  return segment;
}

/** The index placed over the columns of the same state. */
export function generationOf(index: SharedIndex, snapshot: Pick<Snapshot, "docOfId">): Generation {
  return makeGeneration(
    index.hash,
    index.segments.map(({ buffer, dead, file }) => ({
      segment: segmentIn(buffer),
      file,
      live: (id, at) => (dead[at] === 1 ? -1 : (snapshot.docOfId[id] ?? -1)),
    })),
    index.totals,
  );
}
