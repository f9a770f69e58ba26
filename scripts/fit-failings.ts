/**
 * Fits the weights of the model of failings (ingest/extract/failing-weights.json): `node --import tsx scripts/fit-failings.ts
 * [--without FILE] [--out FILE]`. It learns from labelled wordings of ours (test/golden/failings.txt, test/ingest/extract/failings.ts)
 * and from the labelled documents of test/golden/documents; never from test/golden/blind, which measures it.
 *
 * A document's labels say which failings it finds, not where. So each finding is first given the likeliest of its
 * document's labels by a model of the wordings alone, then the model is fitted again. `--without FILE` leaves out the
 * documents that the file lists, one a line, for a measurement on them; `--out FILE` writes elsewhere.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { realAuthorities } from "../data/reference.ts";
import { goldDocumentSchema } from "../ingest/evaluate/gold.ts";
import {
  FAILING_CLASSES,
  type FailingClass,
  featuresOf,
  type Proposition,
  scoresOf,
} from "../ingest/extract/failing-model.ts";
import { ownWords } from "../ingest/extract/fault-cover.ts";
import { BACK, casesAbout } from "../ingest/extract/fault-weigh.ts";
import { passagesOf } from "../ingest/extract/findings-text.ts";
import { verdictOf } from "../ingest/extract/verdicts.ts";
import { parseDocument } from "../ingest/parse/parse.ts";
import { cleanText } from "../ingest/read/decode.ts";
import { readText } from "../ingest/read/text.ts";
import { FAILINGS } from "../test/ingest/extract/failings.ts";

interface Example {
  readonly features: ReadonlyMap<string, number>;
  readonly label: FailingClass;
  readonly weight: number;
}
interface Finding extends Proposition {
  readonly gold: readonly string[];
  readonly closing: boolean;
}
type Dense = Map<string, Float64Array>;

const CLASSES = FAILING_CLASSES.length;
/** Pull towards nought, rounds over the examples, and step: fits of 0.0005 to 0.005 differ by less than a point. */
const RIDGE = 0.002;
const ROUNDS = 60;
const STEP = 0.3;
/** A pair of words that stands in one example only tells nothing about others. */
const LEAST_PAIRS = 2;
/** Weights smaller than this are left out of the file. */
const LEAST_WEIGHT = 0.15;
/** The documents of test/golden, beside which the rules were written, say less about new wordings than others do. */
const DOCUMENT_WEIGHT = 0.8;

const { values: options } = parseArgs({ options: { without: { type: "string" }, out: { type: "string" } } });
const root = new URL("../", import.meta.url);
const without = new Set(options.without ? readFileSync(options.without, "utf8").split("\n") : []);

function wordings(): Example[] {
  const rows: [string, string][] = [];
  let code = "";
  for (const line of readFileSync(new URL("test/golden/failings.txt", root), "utf8").split("\n")) {
    if (line.startsWith("# ")) code = line.slice(2).trim();
    else if (line.trim() !== "") rows.push([code, line.trim()]);
  }
  return [...FAILINGS, ...rows].map(([name, own]) => {
    const label = FAILING_CLASSES.find((c) => c === name);
    if (!label) throw new Error(`No such failing: ${name}`);
    return { features: featuresOf({ own, back: [] }), label, weight: 1 };
  });
}

/** Every finding of fault in our own labelled documents, with its document's labels. */
function findings(): Finding[] {
  const folder = new URL("test/golden/documents/", root);
  const authorities = realAuthorities();
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json") && !without.has(file))
    .sort()
    .flatMap((file) => {
      const { text, expect } = goldDocumentSchema.parse(JSON.parse(readFileSync(new URL(file, folder), "utf8")));
      const gold = (expect.faults ?? []).filter((f) => (f.finding ?? "fault") === "fault").map((f) => f.code);
      if (!text || gold.length === 0) return [];
      const parsed = parseDocument(readText(cleanText(text)), { authorities, address: file });
      if ("problem" in parsed) return [];
      const about = casesAbout(parsed);
      return passagesOf(parsed)
        .filter((passage) => passage.place !== "action")
        .flatMap((passage) => {
          let back: string[] = [];
          return passage.sentences.flatMap((spoken) => {
            const verdict = spoken.voice === "complainant" ? null : verdictOf(spoken.plain);
            if (!verdict) {
              back = [spoken.plain, ...back];
              return [];
            }
            const own = ownWords(spoken.plain, verdict)?.text ?? "";
            const finding = { own, back: back.slice(0, BACK), about, gold, closing: passage.place === "closing" };
            back = [];
            return verdict.kind === "fault" && !verdict.byBody ? [finding] : [];
          });
        });
    });
}

/** The finding with the likeliest label; a closing sentence that names no failing by a rule is one of none. */
function labelled(finding: Finding, weights: Dense): Example {
  const likely = scoresOf(finding, sparse(weights)).find((s) => finding.gold.includes(s.code));
  const ruled = [...featuresOf({ own: finding.own, back: [] }).keys()].some((cue) => /^(?:rule|loose):/.test(cue));
  const bare = finding.closing && !(ruled && (likely?.share ?? 0) > 0.5);
  return { features: featuresOf(finding), label: bare || !likely ? "none" : likely.code, weight: DOCUMENT_WEIGHT };
}

/** Multinomial logistic regression by AdaGrad; the order is the same in every run. */
function fitTo(all: readonly Example[]): Dense {
  const counts = new Map<string, number>();
  for (const example of all) for (const cue of example.features.keys()) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  const told = (cue: string): boolean => !cue.includes(" ") || (counts.get(cue) ?? 0) >= LEAST_PAIRS;
  const examples = all.map((e) => ({
    features: [...e.features].filter(([cue]) => told(cue)),
    label: FAILING_CLASSES.indexOf(e.label),
    weight: e.weight,
  }));
  const weights: Dense = new Map();
  const steps: Dense = new Map();
  for (const { features } of examples)
    for (const [cue] of features) {
      weights.set(cue, weights.get(cue) ?? new Float64Array(CLASSES));
      steps.set(cue, steps.get(cue) ?? new Float64Array(CLASSES).fill(1e-3));
    }
  let seed = 7;
  const random = (): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  const order = examples.map((_, i) => i);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const at of order) {
      const example = examples[at];
      if (!example) continue;
      const sums = new Float64Array(CLASSES);
      for (const [cue, value] of example.features) {
        const row = weights.get(cue);
        if (row) for (let c = 0; c < CLASSES; c += 1) sums[c] = (sums[c] ?? 0) + value * (row[c] ?? 0);
      }
      const most = Math.max(...sums);
      const powers = sums.map((sum) => Math.exp(sum - most));
      const total = powers.reduce((a, b) => a + b, 0);
      const errors = powers.map((power, c) => (power / total - (c === example.label ? 1 : 0)) * example.weight);
      for (const [cue, value] of example.features) {
        const row = weights.get(cue);
        const step = steps.get(cue);
        if (!row || !step) continue;
        for (let c = 0; c < CLASSES; c += 1) {
          const slope = (errors[c] ?? 0) * value + RIDGE * (row[c] ?? 0);
          step[c] = (step[c] ?? 0) + slope * slope;
          row[c] = (row[c] ?? 0) - (STEP * slope) / Math.sqrt(step[c] ?? 1);
        }
      }
    }
  }
  return weights;
}

/** Weights as the model reads them: by cue, class and figure of those that matter. */
function sparse(weights: Dense): Map<string, [number, number][]> {
  return new Map(
    [...weights].map(([cue, row]): [string, [number, number][]] => [
      cue,
      [...row].flatMap((w, c): [number, number][] =>
        Math.abs(w) >= LEAST_WEIGHT ? [[c, Math.round(w * 100) / 100]] : [],
      ),
    ]),
  );
}

const known = wordings();
const documents = findings();
let weights = fitTo(known);
for (let round = 0; round < 2; round += 1) weights = fitTo([...known, ...documents.map((f) => labelled(f, weights))]);
const rows = [...sparse(weights)].filter(([, row]) => row.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
const lines = [["classes", FAILING_CLASSES], ...rows.map(([cue, row]) => [cue, row.flat()])].map(
  ([cue, row]) => `${JSON.stringify(cue)}:${JSON.stringify(row)}`,
);
// A line a cue: its classes, by their position in the first line, each followed by its weight.
writeFileSync(options.out ?? new URL("ingest/extract/failing-weights.json", root), `{\n${lines.join(",\n")}\n}\n`);
console.log(`${rows.length} cues from ${known.length} wordings and ${documents.length} findings`);
