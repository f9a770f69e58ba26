/** NEAR as FTS5 means it: runs of words of one column, every two beginning and ending within so many words. */
import type { Alternative } from "../expression.ts";
import type { LiveSegment } from "./generation.ts";
import { PhraseWalker, type Scope } from "./phrases.ts";
import { COLUMNS, type Segment } from "./segment.ts";

/** Between columns lies more than any distance that can be asked for. */
const COLUMN_STEP = 2 ** 32;

interface Places {
  /** Column times COLUMN_STEP plus the number within the column, ascending. */
  at: number[];
  words: number;
}

function placesOf(segment: Segment, d: number, walker: PhraseWalker, words: number): Places {
  const places: Places = { at: [], words };
  walker.eachIn(d, (place, column) => {
    const start = column === 0 ? 0 : segment.columnEnd[d * COLUMNS + column - 1]!;
    places.at.push(column * COLUMN_STEP + place - start);
  });
  return places;
}

/** True where the parts stand together once. Steps as SQLite's fts5_expr.c does. */
function standTogether(parts: readonly Places[], distance: number): boolean {
  if (parts.some((part) => part.at.length === 0)) return false;
  const cursor = parts.map(() => 0);
  let max = parts[0]!.at[0]!;
  for (let isMatch = false; !isMatch; ) {
    isMatch = true;
    for (let i = 0; i < parts.length; i++) {
      const { at, words } = parts[i]!;
      const min = max - words - distance;
      if (at[cursor[i]!]! >= min && at[cursor[i]!]! <= max) continue;
      isMatch = false;
      while (at[cursor[i]!]! < min) {
        cursor[i]! += 1;
        if (cursor[i]! === at.length) return false;
      }
      if (at[cursor[i]!]! > max) max = at[cursor[i]!]!;
    }
  }
  return true;
}

/** Documents that match one choice of alternatives for the parts of a NEAR, ascending. */
export function findNear(live: LiveSegment, chosen: readonly Alternative[], distance: number, scope: Scope): number[] {
  const { segment, docOf } = live;
  const walkers = chosen.map((alternative) => new PhraseWalker(segment, alternative, scope));
  const candidates = walkers.map((walker) => walker.candidates()).sort((a, b) => a.length - b.length)[0];
  const out: number[] = [];
  for (const d of candidates ?? []) {
    if (docOf[d]! < 0) continue;
    const parts = walkers.map((walker, i) => placesOf(segment, d, walker, chosen[i]!.words.length));
    if (standTogether(parts, distance)) out.push(d);
  }
  return out;
}
