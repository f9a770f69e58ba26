/** `ingest parse PATH…`: the records as JSON Lines on standard output; nothing is stored. */
import type { Effects } from "../effects.ts";
import { readDecision } from "../pipeline.ts";
import { readSources } from "../sources/files.ts";
import type { Quarantine } from "../sources/source.ts";
import { reportQuarantine } from "./report.ts";

/** Prints one record a file, in the order of the files. Returns the exit code: 1 if any file was refused. */
export async function parseCommand(paths: readonly string[], effects: Effects): Promise<number> {
  const refused: Quarantine[] = [];
  const today = effects.now().toISOString().slice(0, 10);
  for await (const source of readSources(paths)) {
    if ("quarantine" in source) {
      refused.push(source.quarantine);
      continue;
    }
    const result = readDecision({ ...source.item, today });
    if ("decision" in result) effects.out(JSON.stringify(result.decision));
    else refused.push({ uri: source.item.uri, ...result.quarantine });
  }
  reportQuarantine(refused, effects);
  return refused.length > 0 ? 1 : 0;
}
