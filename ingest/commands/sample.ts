/**
 * `ingest sample N --by category,year,shape`: a labelling sheet drawn from the corpus. One JSON line a decision with
 * its text, what was extracted, and an empty `expect` for a person to fill; `evaluate` reads the sheet back.
 */
import { inflateSync } from "node:zlib";
import { sha256 } from "../../data/hash.ts";
import { CommandError, type Effects } from "../effects.ts";
import { toRaw } from "../sources/json-lines.ts";
import { type CommonOptions, openHeld } from "./context.ts";

const STRATA: Record<string, string> = {
  category: "coalesce(category_slug, 'none')",
  year: "coalesce(substr(decided_on, 1, 4), 'none')",
  shape: "shape",
  outcome: "outcome",
  type: "body_type",
};

export interface SampleOptions extends CommonOptions {
  by?: string;
  /** Another seed draws other decisions; the same seed the same ones from the same corpus. */
  seed?: number;
}

export async function sampleCommand(count: number, options: SampleOptions, effects: Effects): Promise<number> {
  const by = (options.by ?? "category,year,shape").split(",").map((name) => name.trim());
  const unknown = by.filter((name) => !(name in STRATA));
  if (unknown.length > 0) {
    throw new CommandError(`--by takes ${Object.keys(STRATA).join(", ")}; "${unknown.join(", ")}" is none of them.`, 2);
  }
  const corpus = openHeld(options, "read");
  try {
    const stratum = by.map((name) => STRATA[name]).join(" || ' | ' || ");
    const rows = corpus.sqlite
      .prepare<[], { id: number; slug: string; stratum: string }>(
        `SELECT d.id, d.slug, ${stratum} AS stratum FROM decisions d JOIN texts t ON t.decision_id = d.id`,
      )
      .all();
    const source = corpus.sqlite
      .prepare<[number], Buffer>("SELECT raw FROM sources WHERE decision_id = ? AND current = 1")
      .pluck();
    for (const row of drawEvenly(rows, count, options.seed ?? 1)) {
      const raw = source.get(row.id);
      const decision = corpus.read(row.slug);
      if (!raw || !decision) continue;
      const text = toRaw(inflateSync(raw));
      if (!("text" in text)) continue;
      const { outcome, decidedOn, award, faults, injustices, remedies } = decision;
      effects.out(
        JSON.stringify({
          name: row.slug,
          stratum: row.stratum,
          expect: {},
          extracted: { outcome, decidedOn, award, faults, injustices, remedies },
          text: text.text,
        }),
      );
    }
    effects.err(
      `Drawn by ${by.join(", ")}. Fill "expect" from the text (what is left out is not scored), then: npm run ingest -- evaluate SHEET`,
    );
    return 0;
  } finally {
    corpus.close();
  }
}

/** Draws `count` rows, one from each stratum in turn, in an order that the seed and the slugs decide. */
export function drawEvenly<Row extends { slug: string; stratum: string }>(
  rows: readonly Row[],
  count: number,
  seed: number,
): Row[] {
  const strata = new Map<string, { row: Row; key: string }[]>();
  for (const row of rows) {
    const entry = { row, key: sha256(`${seed}|${row.slug}`) };
    const group = strata.get(row.stratum);
    if (group) group.push(entry);
    else strata.set(row.stratum, [entry]);
  }
  const groups = [...strata.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => group.sort((a, b) => (a.key < b.key ? -1 : 1)));
  // Which strata come first is drawn too, so that a sheet shorter than the strata does not always miss the same ones.
  groups.sort((a, b) => ((a[0]?.key ?? "") < (b[0]?.key ?? "") ? -1 : 1));
  const drawn: Row[] = [];
  for (let round = 0; drawn.length < Math.min(count, rows.length); round += 1)
    for (const group of groups) {
      const entry = group[round];
      if (entry && drawn.length < count) drawn.push(entry.row);
    }
  return drawn;
}
