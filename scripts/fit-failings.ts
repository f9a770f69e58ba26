/**
 * Fits the weights of the model of failings (ingest/extract/failing-weights.json): `node --import tsx scripts/fit-failings.ts
 * [--without FILE] [--out FILE]`. It learns from labelled wordings of ours (test/golden/failings.txt, test/ingest/extract/failings.ts)
 * and from the tuned half of the labelled documents of test/golden/documents; never from the half that is held back, nor
 * from test/golden/blind: these measure it.
 *
 * A document's labels say which failings it finds, not where. So each finding is first given the likeliest of its
 * document's labels by a model of the wordings alone, then the model is fitted again. `--without FILE` leaves out the
 * documents that the file lists, one a line, for a measurement on them; `--out FILE` writes elsewhere.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { realAuthorities } from "../data/reference.ts";
import { goldDocumentSchema, isHeldBack } from "../ingest/evaluate/gold.ts";
import {
  FAILING_CLASSES,
  type FailingClass,
  featuresOf,
  type Proposition,
  scoresOf,
  type Weights,
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
const RIDGE = 0.005;
const ROUNDS = 20;
const STEP = 0.3;
/** A pair, a phrase or a piece of words that stands in one example only tells nothing about others. */
const LEAST_OF_PAIRS = 2;
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
      const { name, text, expect } = goldDocumentSchema.parse(JSON.parse(readFileSync(new URL(file, folder), "utf8")));
      if (isHeldBack(name)) return [];
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
function labelled(finding: Finding, weights: Weights): Example {
  const likely = scoresOf(finding, weights).find((s) => finding.gold.includes(s.code));
  const ruled = [...featuresOf({ own: finding.own, back: [] }).keys()].some((cue) => /^(?:rule|loose):/.test(cue));
  const bare = finding.closing && !(ruled && (likely?.share ?? 0) > 0.5);
  return { features: featuresOf(finding), label: bare || !likely ? "none" : likely.code, weight: DOCUMENT_WEIGHT };
}

/** Multinomial logistic regression by AdaGrad; the order is the same in every run. */
function fitTo(all: readonly Example[]): Dense {
  const counts = new Map<string, number>();
  for (const example of all) for (const cue of example.features.keys()) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  const rows = new Map<string, number>();
  for (const [cue, count] of counts) if (!/[ :]/.test(cue) || count >= LEAST_OF_PAIRS) rows.set(cue, rows.size);
  const examples = all.map((e) => ({
    features: [...e.features].flatMap(([cue, value]) => {
      const row = rows.get(cue);
      return row === undefined ? [] : [{ at: row * CLASSES, value }];
    }),
    label: FAILING_CLASSES.indexOf(e.label),
    weight: e.weight,
  }));
  const weights = new Float64Array(rows.size * CLASSES);
  const steps = new Float64Array(rows.size * CLASSES).fill(1e-3);
  const shares = new Float64Array(CLASSES);
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
    for (const place of order) {
      const example = examples[place];
      if (!example) continue;
      shares.fill(0);
      for (const { at, value } of example.features)
        for (let c = 0; c < CLASSES; c += 1) shares[c] = (shares[c] ?? 0) + value * (weights[at + c] ?? 0);
      const most = shares.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
      for (let c = 0; c < CLASSES; c += 1) shares[c] = Math.exp((shares[c] ?? 0) - most);
      const total = shares.reduce((a, b) => a + b, 0);
      for (let c = 0; c < CLASSES; c += 1)
        shares[c] = ((shares[c] ?? 0) / total - (c === example.label ? 1 : 0)) * example.weight;
      for (const { at, value } of example.features)
        for (let c = 0; c < CLASSES; c += 1) {
          const slope = (shares[c] ?? 0) * value + RIDGE * (weights[at + c] ?? 0);
          const step = (steps[at + c] ?? 0) + slope * slope;
          steps[at + c] = step;
          weights[at + c] = (weights[at + c] ?? 0) - (STEP * slope) / Math.sqrt(step);
        }
    }
  }
  return new Map([...rows].map(([cue, row]) => [cue, weights.subarray(row * CLASSES, (row + 1) * CLASSES)]));
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
for (let round = 0; round < 2; round += 1) {
  const before = sparse(weights);
  weights = fitTo([...known, ...documents.map((finding) => labelled(finding, before))]);
}
const rows = [...sparse(weights)].filter(([, row]) => row.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
const lines = rows.map(([cue, row]) => `${JSON.stringify(cue)}:${JSON.stringify(row.flat())}`);
// A line a cue: its classes, by their position in "classes", each followed by its weight.
writeFileSync(
  options.out ?? new URL("ingest/extract/failing-weights.json", root),
  `{"classes":${JSON.stringify(FAILING_CLASSES)},\n"cues":{\n${lines.join(",\n")}\n}}\n`,
);
console.log(`${rows.length} cues from ${known.length} wordings and ${documents.length} findings`);
