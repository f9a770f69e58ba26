/**
 * Fits the weights of the model of failings (ingest/extract/failing-weights.json):
 * `node --import tsx scripts/fit-failings.ts [--without FILE] [--out FILE]`. It learns from labelled wordings and passages
 * of ours (test/golden/failings.txt, test/golden/passages.txt, test/ingest/extract/failings.ts) and from the tuned half of
 * the labelled documents of test/golden/documents; never from the half that is held back, nor from test/golden/blind:
 * these measure it.
 *
 * A document's labels say which failings it finds, not where. So each finding is first given the likeliest of its
 * document's labels by a model of the wordings alone, then the model is fitted again. `--without FILE` leaves out the
 * documents that the file lists, one a line, for a measurement on them; `--out FILE` writes elsewhere.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { realAuthorities } from "../data/reference.ts";
import { goldDocumentSchema, isHeldBack } from "../ingest/evaluate/gold.ts";
import { plainText } from "../ingest/extract/cues.ts";
import {
  FAILING_CLASSES,
  type FailingClass,
  hearing,
  isGate,
  type Proposition,
  scoresOf,
  sharesOf,
  signOf,
  type Voice,
  voicesOf,
  type Weights,
} from "../ingest/extract/failing-model.ts";
import { casesAbout } from "../ingest/extract/fault-context.ts";
import { ownWords } from "../ingest/extract/fault-cover.ts";
import { BACK } from "../ingest/extract/fault-weigh.ts";
import { faultHitsIn } from "../ingest/extract/faults.rules.ts";
import { type Passage, passagesOf } from "../ingest/extract/findings-text.ts";
import { splitSentences } from "../ingest/extract/sentences.ts";
import { verdictOf } from "../ingest/extract/verdicts.ts";
import { parseDocument } from "../ingest/parse/parse.ts";
import { cleanText } from "../ingest/read/decode.ts";
import { readText } from "../ingest/read/text.ts";
import { FAILINGS } from "../test/ingest/extract/failings.ts";
import { createRandom, Slopes, shuffle } from "./descent.ts";

interface Example {
  readonly voices: readonly Voice[];
  readonly label: FailingClass;
  readonly weight: number;
}
interface Finding extends Proposition {
  readonly place: Passage["place"];
}
/** The findings of one document in text order, and the failings that it is labelled with, in the order of its labels. */
interface Labelled {
  readonly findings: readonly Finding[];
  readonly gold: readonly FailingClass[];
}
interface Dense {
  readonly cues: Map<string, Float64Array>;
  readonly gates: Map<string, number>;
}

const CLASSES = FAILING_CLASSES.length;
/** Pull towards nought, rounds over the examples, and step: fits of 0.0005 to 0.005 differ by less than a point. */
const RIDGE = 0.004;
const ROUNDS = 20;
const STEP = 0.3;
/** The same for how much a sentence is heard. */
const GATE_RIDGE = 0.005;
const GATE_STEP = 0.1;
const LEAST_GATE = 0.005;
/** A pair, a phrase or a piece of words that stands in one example only tells nothing about others. */
const LEAST_OF_PAIRS = 2;
/** A cue none of whose weights reaches this is left out of the file. */
const LEAST_WEIGHT = 0.15;
/** The documents of test/golden, beside which the rules were written, say less about new wordings than others do. */
const DOCUMENT_WEIGHT = 0.8;

const { values: options } = parseArgs({
  options: { without: { type: "string" }, out: { type: "string" } },
});
const root = new URL("../", import.meta.url);
const without = new Set(options.without ? readFileSync(options.without, "utf8").split("\n") : []);

/** Lines of a file of test/golden, each with the failing that stands as a heading ("# delay") above it. */
function rowsOf(file: string): [string, string][] {
  const rows: [string, string][] = [];
  let code = "";
  for (const line of readFileSync(new URL(`test/golden/${file}`, root), "utf8").split("\n")) {
    if (line.startsWith("# ")) code = line.slice(2).trim();
    else if (line.trim() !== "") rows.push([code, line.trim()]);
  }
  return rows;
}

function classOf(name: string): FailingClass {
  const found = FAILING_CLASSES.find((c) => c === name);
  if (!found) throw new Error(`No such failing: ${name}`);
  return found;
}

function wordings(): Example[] {
  return [...FAILINGS, ...rowsOf("failings.txt")].map(([name, own]) => ({
    voices: voicesOf({ own, back: [] }),
    label: classOf(name),
    weight: 1,
  }));
}

/** Passages that end in a finding: what was done wrong mostly stands before it. */
function passages(): Example[] {
  return rowsOf("passages.txt").map(([name, text]) => {
    const sentences = splitSentences(text).map((s) => plainText(s.text));
    const last = sentences.pop() ?? "";
    const verdict = verdictOf(last);
    const own = verdict ? (ownWords(last, verdict)?.text ?? "") : last;
    return {
      voices: voicesOf({ own, back: sentences.reverse().slice(0, BACK) }),
      label: classOf(name),
      weight: 1,
    };
  });
}

/** The findings of fault of each of our own labelled documents. */
function labelledDocuments(): Labelled[] {
  const folder = new URL("test/golden/documents/", root);
  const authorities = realAuthorities();
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json") && !without.has(file))
    .sort()
    .flatMap((file) => {
      const { name, text, expect } = goldDocumentSchema.parse(JSON.parse(readFileSync(new URL(file, folder), "utf8")));
      if (isHeldBack(name)) return [];
      const named = (expect.faults ?? []).filter((f) => (f.finding ?? "fault") === "fault").map((f) => f.code);
      const gold = FAILING_CLASSES.filter((c) => named.includes(c)).sort((a, b) => named.indexOf(a) - named.indexOf(b));
      if (!text || gold.length === 0) return [];
      const parsed = parseDocument(readText(cleanText(text)), {
        authorities,
        address: file,
      });
      if ("problem" in parsed) return [];
      const about = casesAbout(parsed);
      const findings = passagesOf(parsed)
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
            const finding = {
              own,
              back: back.slice(0, BACK),
              about,
              place: passage.place,
            };
            back = [];
            return verdict.kind === "fault" && !verdict.byBody ? [finding] : [];
          });
        });
      return [{ findings, gold }];
    });
}

/**
 * The findings of a document, each with one of its labels. The likeliest pair is taken first, and in the analysis no
 * label twice before each has a finding: a label stands there because something was found. Labels are mostly written
 * down in the order of the text. A closing sentence that names no failing by a rule is one of none.
 */
function labelled({ findings, gold }: Labelled, weights: Weights): Example[] {
  const scores = findings.map((finding) => new Map(scoresOf(finding, weights).map((s) => [s.code, s.share])));
  const isMain = (at: number): boolean => !/closing|summary/.test(findings[at]?.place ?? "");
  const main = findings.flatMap((_, at) => (isMain(at) ? [at] : []));
  const worth = (at: number, code: FailingClass): number => {
    const apart = Math.abs((main.indexOf(at) + 0.5) / main.length - (gold.indexOf(code) + 0.5) / gold.length);
    return Math.log((scores[at]?.get(code) ?? 0) + 0.01) - (isMain(at) ? apart : 0);
  };
  const labels = new Map<number, FailingClass>();
  const pairs = main.flatMap((at) => gold.map((code) => ({ at, code, worth: worth(at, code) })));
  for (const { at, code } of pairs.sort((a, b) => b.worth - a.worth))
    if (!labels.has(at) && ![...labels.values()].includes(code)) labels.set(at, code);
  return findings.map((finding, at) => {
    const likely = labels.get(at) ?? [...gold].sort((a, b) => worth(at, b) - worth(at, a))[0] ?? "none";
    const ruled = faultHitsIn(finding.own).length > 0;
    const bare = finding.place === "closing" && !(ruled && (scores[at]?.get(likely) ?? 0) > 0.5);
    return {
      voices: voicesOf(finding),
      label: bare ? "none" : likely,
      weight: DOCUMENT_WEIGHT,
    };
  });
}

/**
 * Multinomial logistic regression by AdaGrad, in which each sentence of a finding is heard by as much as its gate says;
 * the order is the same in every run.
 */
function fitTo(all: readonly Example[]): Dense {
  const rows = rowsOfCues(all);
  const gated = [...rows.keys()].map(isGate);
  const examples = all.map((e) => ({
    voices: e.voices.map(({ features, nearness }) => ({
      nearness,
      features: [...features].flatMap(([cue, value]) => {
        const row = rows.get(cue);
        return row === undefined ? [] : [{ row, value }];
      }),
    })),
    label: FAILING_CLASSES.indexOf(e.label),
    weight: e.weight,
  }));
  const weights = new Slopes(rows.size * CLASSES, STEP);
  const gates = new Slopes(rows.size, GATE_STEP);
  const order = examples.map((_, i) => i);
  const random = createRandom();
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    for (const place of order) {
      const example = examples[place];
      if (!example) continue;
      const { voices, label, weight } = example;
      const sums = voices.map(({ features }) => {
        const own = new Float64Array(CLASSES);
        for (const { row, value } of features)
          for (let c = 0; c < CLASSES; c += 1) own[c] = (own[c] ?? 0) + value * weights.at(row * CLASSES + c);
        return own;
      });
      const heard = hearing(
        voices,
        voices.map(({ features }) => features.reduce((t, f) => t + f.value * gates.at(f.row), 0)),
      );
      const mixed = FAILING_CLASSES.map((_, c) => sums.reduce((t, own, i) => t + (heard[i] ?? 0) * (own[c] ?? 0), 0));
      const off = sharesOf(mixed).map((share, c) => (share - (c === label ? 1 : 0)) * weight);
      const pull = sums.map((own) => off.reduce((t, o, c) => t + o * (own[c] ?? 0), 0));
      const apart = voices.map(({ nearness }, i) => (nearness === null ? 0 : (heard[i] ?? 0)));
      const all = apart.reduce((t, share) => t + share, 0);
      const middle = pull.reduce((t, p, i) => t + p * (apart[i] ?? 0), 0) / all;
      voices.forEach(({ features, nearness }, i) => {
        const share = heard[i] ?? 0;
        const turn = share * ((pull[i] ?? 0) - middle);
        for (const { row, value } of features) {
          for (let c = 0; c < CLASSES; c += 1)
            weights.step(row * CLASSES + c, share * value * (off[c] ?? 0), RIDGE * share);
          if (voices.length > 1 && nearness !== null && gated[row]) gates.step(row, turn * value, GATE_RIDGE);
        }
      });
    }
  }
  return {
    cues: new Map([...rows].map(([cue, row]) => [cue, weights.slice(row * CLASSES, (row + 1) * CLASSES)])),
    gates: new Map([...rows].map(([cue, row]) => [cue, gates.at(row)])),
  };
}

/** A number for each cue that is learned from. */
function rowsOfCues(all: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const example of all)
    for (const cue of new Set(example.voices.flatMap((voice) => [...voice.features.keys()])))
      counts.set(cue, (counts.get(cue) ?? 0) + 1);
  const rows = new Map<string, number>();
  for (const [cue, count] of counts) if (!/[ :]/.test(cue) || count >= LEAST_OF_PAIRS) rows.set(cue, rows.size);
  return rows;
}

/** Weights as the model reads them: by cue, class and figure of those that matter. */
function sparse({ cues, gates }: Dense): Weights {
  return {
    cues: new Map(
      [...cues].flatMap(([cue, row]): [string, Float32Array][] =>
        row.some((w) => Math.abs(w) >= LEAST_WEIGHT) ? [[cue, new Float32Array(row)]] : [],
      ),
    ),
    gates: new Map(
      [...gates].flatMap(([cue, w]): [string, number][] =>
        Math.abs(w) >= LEAST_GATE ? [[cue, Math.round(w * 100) / 100]] : [],
      ),
    ),
  };
}

const known = [...wordings(), ...passages()];
const documents = labelledDocuments();
let weights = fitTo(known);
for (let round = 0; round < 2; round += 1) {
  const before = sparse(weights);
  weights = fitTo([...known, ...documents.flatMap((document) => labelled(document, before))]);
}
const { cues, gates } = sparse(weights);
const rows = [...cues].sort(([a], [b]) => (a < b ? -1 : 1));
const lines = rows.map(([cue, row]) => `${JSON.stringify(cue)}:${JSON.stringify([...row].map(signOf).join(""))}`);
const heard = [...gates].sort(([a], [b]) => (a < b ? -1 : 1)).map(([cue, w]) => `${JSON.stringify(cue)}:${w}`);
// A line a cue: a sign for its weight for each class.
writeFileSync(
  options.out ?? new URL("ingest/extract/failing-weights.json", root),
  `{"classes":${JSON.stringify(FAILING_CLASSES)},\n"cues":{\n${lines.join(",\n")}\n},\n"gates":{\n${heard.join(",\n")}\n}}\n`,
);
console.log(
  `${rows.length} cues from ${known.length} wordings and passages and the findings of ${documents.length} documents`,
);
