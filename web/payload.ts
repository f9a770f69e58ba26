import type { ChangesReply } from "../server/schemas/changes.ts";
import type { CorpusState } from "./api.ts";
import type { ProblemDetails } from "./problem.ts";

/** What the server sends along for the browser to go on from. */
export interface Payload {
  corpus: CorpusState;
  problem: ProblemDetails | null;
  moved: ChangesReply | null;
}

/** JSON that is safe inside a script element: no "<", and no line separators that old parsers trip over. */
export function writeJson(value: unknown): string {
  return JSON.stringify(value ?? null)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

export function readPayload(text: string): Payload | null {
  const payload: Payload | null = JSON.parse(text);
  return payload;
}
