/** `ingest stats`: what the corpus holds, in counts. */
import { statSync } from "node:fs";
import type { Effects } from "../effects.ts";
import { megabytes } from "./backup.ts";
import { type CommonOptions, openHeld } from "./context.ts";

const GROUPS = {
  year: "coalesce(substr(decided_on, 1, 4), 'no date')",
  category: "coalesce(category_name, 'no category')",
  outcome: "outcome || CASE WHEN outcome_inferred = 1 THEN ' (inferred)' ELSE '' END",
  body: "body_type",
  shape: "shape",
} as const;

export async function statsCommand(options: CommonOptions, effects: Effects): Promise<number> {
  const corpus = openHeld(options, "read");
  try {
    const { sqlite } = corpus;
    const state = corpus.state();
    const groups: Record<string, Record<string, number>> = {};
    for (const [name, expression] of Object.entries(GROUPS)) {
      const rows = sqlite
        .prepare<[], { value: string; n: number }>(
          `SELECT ${expression} AS value, count(*) AS n FROM decisions GROUP BY 1 ORDER BY ${name === "year" ? "1" : "2 DESC, 1"}`,
        )
        .all();
      groups[name] = Object.fromEntries(rows.map((row) => [row.value, row.n]));
    }
    const count = (table: string): number =>
      sqlite.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
    const sums = sqlite.prepare<[], number>("SELECT count(*) FROM remedies WHERE counts = 1").pluck().get() ?? 0;
    const withheld = count("withheld");
    const runs = sqlite
      .prepare<
        [],
        { command: string; startedAt: string; finishedAt: string | null; read: number; added: number; changed: number }
      >(
        `SELECT command, started_at AS startedAt, finished_at AS finishedAt, "read", added, changed FROM runs ORDER BY id DESC LIMIT 5`,
      )
      .all();
    const facts = {
      file: corpus.file,
      bytes: statSync(corpus.file).size,
      ...state,
      parser: sqlite.prepare<[], string>("SELECT group_concat(DISTINCT parser) FROM decisions").pluck().get() ?? null,
      faults: count("faults"),
      injustices: count("injustices"),
      remedies: count("remedies"),
      sums,
      citations: count("citations"),
      copies: count("sources"),
      earlierVersions: count("versions"),
      withheld,
      removed: count("tombstones"),
      groups,
      runs,
    };
    if (options.json) {
      effects.out(JSON.stringify(facts));
      return 0;
    }
    const n = (value: number): string => value.toLocaleString("en-GB");
    effects.out(
      `${corpus.file}: ${n(state.size)} ${state.fictional ? "FICTIONAL " : ""}decisions, ${megabytes(facts.bytes)}`,
    );
    effects.out(`hash ${state.hash}, as of ${state.asOf ?? "unknown"}, parser ${facts.parser ?? "none"}`);
    effects.out(
      `${n(facts.faults)} faults, ${n(facts.injustices)} injustices, ${n(facts.remedies)} remedies (${n(sums)} sums in totals), ${n(facts.citations)} citations`,
    );
    effects.out(
      `${n(facts.copies)} copies, ${n(facts.earlierVersions)} earlier versions, ${n(withheld)} held back, ${n(facts.removed)} removed`,
    );
    for (const [name, values] of Object.entries(groups))
      effects.out(
        `by ${name}: ${Object.entries(values)
          .map(([value, held]) => `${value} ${n(held)}`)
          .join(" · ")}`,
      );
    for (const run of runs)
      effects.out(
        `run ${run.startedAt} ${run.command}: ${run.finishedAt ? `${run.read} read, ${run.added} added, ${run.changed} changed` : "not finished"}`,
      );
    return 0;
  } finally {
    corpus.close();
  }
}
