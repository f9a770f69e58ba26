/**
 * Fits the weights of the model of classes (ingest/extract/remedies/class-weights.json):
 * `node --import tsx scripts/fit-classes.ts [--out FILE]`. It learns from the labelled sums of the tuned half of
 * test/golden/documents; never from the half that is held back, nor from test/golden/blind: these measure it.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type GoldRemedy, goldDocumentSchema, isHeldBack } from "../ingest/evaluate/gold.ts";
import { sharesOf } from "../ingest/extract/failing-model.ts";
import { cluesOf } from "../ingest/extract/remedies/class-clues.ts";
import { SUM_CLASSES, type SumClass } from "../ingest/extract/remedies/class-model.ts";
import { readDecision } from "../ingest/pipeline.ts";
import { createRandom, Slopes, shuffle } from "./descent.ts";

interface Example {
  readonly clues: ReadonlyMap<string, number>;
  readonly label: number;
}

/** Pull towards nought, rounds over the examples, and step. */
const RIDGE = 0.001;
const ROUNDS = 12;
const STEP = 0.15;
/** A clue that stands in fewer examples says nothing of others. */
const LEAST_EXAMPLES = 2;
/** A clue none of whose weights reaches this is left out of the file. */
const LEAST_WEIGHT = 0.05;

const { values: options } = parseArgs({ options: { out: { type: "string" } } });
const root = new URL("../", import.meta.url);

const isSumClass = (name: unknown): name is SumClass => SUM_CLASSES.some((one) => one === name);

/** The class of each figure that is labelled as a sum that counts, where all sums of that figure have the same. */
function classesOf(remedies: readonly GoldRemedy[]): Map<number, SumClass | null> {
  const classes = new Map<number, SumClass | null>();
  for (const { counts = true, pence, class: named } of remedies) {
    if (!counts || typeof pence !== "number" || !isSumClass(named)) continue;
    classes.set(pence, (classes.get(pence) ?? named) === named ? named : null);
  }
  return classes;
}

/** The sums of one document that are read and labelled. */
function examplesOf(file: URL): Example[] {
  const { name, text, expect } = goldDocumentSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  if (text === undefined || isHeldBack(name)) return [];
  const classes = classesOf(expect.remedies ?? []);
  const read = readDecision({ uri: name, bytes: Buffer.from(text, "utf8") });
  if (!("decision" in read)) return [];
  const paragraphs = read.decision.sections.flatMap((section) => section.paragraphs);
  return read.decision.remedies.flatMap(({ counts, pence, evidence }): Example[] => {
    const label = pence === null ? null : classes.get(pence);
    const paragraph = paragraphs.find(({ id }) => id === evidence.paragraph);
    if (!counts || pence === null || !label || !paragraph) return [];
    const printed = /£ ?\d[\d,]*(?:\.\d\d)?k?/.exec(paragraph.text.slice(evidence.start, evidence.end));
    const start = evidence.start + (printed?.index ?? 0);
    const end = printed ? start + printed[0].length : evidence.end;
    const around = paragraphs.map((one) => one.text);
    return [{ clues: cluesOf({ text: paragraph.text, start, end, pence, around }), label: SUM_CLASSES.indexOf(label) }];
  });
}

/** Multinomial logistic regression by AdaGrad: for each clue a weight for each class. */
function fitTo(all: readonly Example[]): Map<string, number[]> {
  const counts = new Map<string, number>();
  for (const { clues } of all) for (const clue of clues.keys()) counts.set(clue, (counts.get(clue) ?? 0) + 1);
  const rows = new Map([...counts].filter(([, n]) => n >= LEAST_EXAMPLES).map(([clue], row) => [clue, row]));
  const examples = all.map(({ clues, label }) => ({
    label,
    clues: [...clues].flatMap(([clue, value]) => {
      const row = rows.get(clue);
      return row === undefined ? [] : [{ row, value }];
    }),
  }));
  const size = SUM_CLASSES.length;
  const weights = new Slopes(rows.size * size, STEP);
  const order = examples.map((_, i) => i);
  const random = createRandom();
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at];
      if (!example) continue;
      const { clues, label } = example;
      const sums = SUM_CLASSES.map((_, c) =>
        clues.reduce((t, { row, value }) => t + value * weights.at(row * size + c), 0),
      );
      const off = sharesOf(sums).map((share, c) => share - (c === label ? 1 : 0));
      for (const { row, value } of clues)
        for (let c = 0; c < size; c += 1) weights.step(row * size + c, value * (off[c] ?? 0), RIDGE);
    }
  }
  return new Map([...rows].map(([clue, row]) => [clue, [...weights.slice(row * size, (row + 1) * size)]]));
}

const folder = new URL("test/golden/documents/", root);
const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
const examples = files.sort().flatMap((file) => examplesOf(new URL(file, folder)));
const fitted = [...fitTo(examples)]
  .map(([clue, row]): [string, number[]] => [clue, row.map((w) => Math.round(w * 100) / 100)])
  .filter(([, row]) => row.some((w) => Math.abs(w) >= LEAST_WEIGHT))
  .sort(([a], [b]) => (a < b ? -1 : 1));
const lines = fitted.map(([clue, row]) => `${JSON.stringify(clue)}:${JSON.stringify(row)}`);
writeFileSync(
  options.out ?? new URL("ingest/extract/remedies/class-weights.json", root),
  `{\n${lines.join(",\n")}\n}\n`,
);
console.log(`${fitted.length} clues from ${examples.length} sums`);
