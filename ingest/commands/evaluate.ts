/** `ingest evaluate [GOLD…]`: how often the extraction is right, field by field, and every miss with its text. */
import { writeFileSync } from "node:fs";
import { ACCURACY_FILE } from "../../data/accuracy.ts";
import type { Effects } from "../effects.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { accuracyLines, missLines } from "../evaluate/report.ts";

export interface EvaluateCommandOptions {
  json?: boolean;
  /** Documents of the demonstration corpus to score beside the gold. */
  demo?: number;
  seed?: number;
  /** Leaves the table where the server publishes it. */
  write?: boolean;
  /** Only the half of the own gold that rules may be tuned to. */
  tuning?: boolean;
  /** Without every miss. */
  quiet?: boolean;
}

/** Prints the table on standard output, misses before it. Returns 1 where labels could not be used. */
export function evaluateCommand(gold: readonly string[], options: EvaluateCommandOptions, effects: Effects): number {
  const measuredOn = effects.now().toISOString().slice(0, 10);
  const { accuracy, scored, problems } = evaluate(gold, {
    measuredOn,
    ...(options.demo === undefined ? {} : { demo: options.demo }),
    ...(options.seed === undefined ? {} : { seed: options.seed }),
    ...(options.tuning ? { tuningOnly: true } : {}),
  });
  if (options.json) effects.out(JSON.stringify({ accuracy, problems }));
  else {
    // Whoever reads the misses of the blind set learns from them, and it is blind no longer.
    const shown = gold.length > 0 ? scored : scored.filter((document) => document.origin !== "blind");
    if (!options.quiet) for (const line of missLines(shown)) effects.out(line);
    for (const line of accuracyLines(accuracy)) effects.out(line);
  }
  if (options.write) {
    writeFileSync(ACCURACY_FILE, `${JSON.stringify(accuracy, null, 1)}\n`);
    effects.err("The table is written where the server publishes it (data/accuracy.json).");
  }
  for (const problem of problems) effects.err(`Not scored: ${problem}`);
  return problems.length > 0 ? 1 : 0;
}
