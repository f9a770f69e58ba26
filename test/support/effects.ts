/** Effects that record instead of doing, with a clock that stands still. */
import type { Effects } from "../../ingest/effects.ts";

export interface RecordedEffects extends Effects {
  readonly lines: string[];
  readonly errors: string[];
}

export function recordEffects(now = "2026-01-15T12:00:00.000Z"): RecordedEffects {
  const lines: string[] = [];
  const errors: string[] = [];
  return {
    lines,
    errors,
    out: (line) => {
      lines.push(line);
    },
    err: (line) => {
      errors.push(line);
    },
    terminal: false,
    now: () => new Date(now),
  };
}
