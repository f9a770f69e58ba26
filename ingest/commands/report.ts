/** What commands say at their end, in one manner. */
import type { Effects } from "../effects.ts";
import type { Quarantine } from "../sources/files.ts";

/** Lists what was refused and why, on standard error. Says nothing where nothing was. */
export function reportQuarantine(refused: readonly Quarantine[], effects: Effects): void {
  if (refused.length === 0) return;
  effects.err(`${refused.length} ${refused.length === 1 ? "source was" : "sources were"} refused:`);
  for (const { uri, code, message } of refused) effects.err(`  ${uri}: ${message} [${code}]`);
}
