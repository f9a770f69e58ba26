/** `ingest verify`: checks the corpus and says what it checked, what is wrong and what to do. */
import { verifyCorpus } from "../../data/verify.ts";
import type { Effects } from "../effects.ts";
import { startProgress } from "../progress.ts";
import { type CommonOptions, openHeld } from "./context.ts";

/** Exit code 0 where all is well, 1 where anything is wrong. */
export async function verifyCommand(options: CommonOptions, effects: Effects): Promise<number> {
  const corpus = openHeld(options, "read");
  try {
    const progress = await startProgress("decisions", effects);
    // One answer for all checks, though an ingest may go on meanwhile.
    const checks = corpus.sqlite.transaction(() => verifyCorpus(corpus, progress.update))();
    progress.stop();
    const wrong = checks.reduce((sum, check) => sum + check.wrong, 0);
    if (options.json) effects.out(JSON.stringify({ file: corpus.file, ok: wrong === 0, checks }));
    else {
      for (const check of checks) {
        const count = check.checked === 1 ? "" : ` (${check.checked.toLocaleString("en-GB")})`;
        effects.out(`${check.wrong === 0 ? "ok   " : "WRONG"} ${check.name}${count}`);
        for (const problem of check.problems) effects.out(`        ${problem}`);
        if (check.wrong > check.problems.length)
          effects.out(`        … and ${check.wrong - check.problems.length} more`);
        if (check.wrong > 0) effects.out(`      What to do: ${check.advice}`);
      }
      effects.out(wrong === 0 ? `${corpus.file}: everything is in order` : `${corpus.file}: ${wrong} things are wrong`);
    }
    return wrong === 0 ? 0 : 1;
  } finally {
    corpus.close();
  }
}
