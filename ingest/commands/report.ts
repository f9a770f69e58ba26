/** What commands say at their end, in one manner. */
import type { Corpus } from "../../data/corpus.ts";
import type { Effects } from "../effects.ts";
import type { Kept } from "../keep.ts";
import type { Quarantine } from "../sources/source.ts";

/** Lists what was refused and why, on standard error. Says nothing where nothing was. */
export function reportQuarantine(refused: readonly Quarantine[], effects: Effects): void {
  if (refused.length === 0) return;
  effects.err(`${refused.length} ${refused.length === 1 ? "source was" : "sources were"} refused:`);
  for (const { uri, code, message } of refused) effects.err(`  ${uri}: ${message} [${code}]`);
}

/** The end of an ingest: what was kept, what was refused, what the corpus holds. Returns the exit code. */
export function reportKept(
  corpus: Corpus,
  kept: Kept,
  effects: Effects,
  options: { json?: boolean; seconds: number },
): number {
  const { counts } = kept;
  const state = corpus.state();
  if (options.json) {
    effects.out(
      JSON.stringify({
        read: kept.read,
        added: counts.added,
        changed: counts.changed,
        unchanged: counts.unchanged,
        sourcesAdded: counts["source-added"],
        refused: kept.refused,
        correctionsNotApplied: kept.failedCorrections,
        seconds: options.seconds,
        corpus: { file: corpus.file, hash: state.hash, size: state.size, asOf: state.asOf, fictional: state.fictional },
      }),
    );
  } else {
    const changed = counts.added + counts.changed + counts["source-added"];
    const parts = [
      `${counts.added} added`,
      `${counts.changed} changed`,
      `${counts.unchanged} unchanged`,
      ...(counts["source-added"] > 0 ? [`${counts["source-added"]} kept as further copies`] : []),
      `${kept.refused.length} refused`,
    ];
    effects.out(`${kept.read} read: ${parts.join(", ")}; ${options.seconds.toFixed(1)} s`);
    if (kept.read > 0 && changed === 0) effects.out("Nothing changed: the corpus already holds all of this.");
    effects.out(
      `${corpus.file} holds ${state.size.toLocaleString("en-GB")} ${state.fictional ? "FICTIONAL " : ""}decisions, hash ${state.hash.slice(0, 12)}`,
    );
  }
  for (const { correction, message } of kept.failedCorrections)
    effects.err(`Correction of ${correction.slug} ${correction.field} not applied: ${message}`);
  reportQuarantine(kept.refused, effects);
  return kept.refused.length > 0 ? 1 : 0;
}
