/**
 * Which type of failing a finding speaks of, where no exact wording says so: each cue of its words (failing-cues.ts) and
 * each rule that matched (faults.rules.ts) has a weight for each type; the sums, as shares of one, are the answer. Of the
 * sentences before a finding some tell what was wrong, others what was done well or what happened first: how much each is
 * heard is learned too. The weights are fitted by scripts/fit-failings.ts to labelled sentences and documents of our own.
 */
import { z } from "zod";
import { FAULT_CODES } from "../../data/vocabulary.ts";
import { cuesOf, wordingOf } from "./failing-cues.ts";
import table from "./failing-weights.json" with { type: "json" };
import { faultHitsIn } from "./faults.rules.ts";

/** What a finding is about: its own words, and the sentences before it, nearest first. */
export interface Proposition {
  readonly own: string;
  readonly back: readonly string[];
  /** What the case is about: the services that its category and Summary name (casesAbout). */
  readonly about?: readonly string[];
}

/** What the model tells apart: the types of failing, and words that name none ("fault causing injustice"). */
export const FAILING_CLASSES = [...FAULT_CODES, "none"] as const;
export type FailingClass = (typeof FAILING_CLASSES)[number];

export interface Score {
  readonly code: FailingClass;
  /** Share of one. */
  readonly share: number;
}

export interface Weights {
  /** By cue: how much it speaks for or against each of FAILING_CLASSES, in their order. */
  readonly cues: ReadonlyMap<string, Float32Array>;
  /** By cue: how much more a sentence with it is heard among those that stand before a finding. */
  readonly gates: ReadonlyMap<string, number>;
}

/** Less than this many telling words of its own, and a finding speaks of what stands before it. */
const CONTENT = 2;
/** How much less a sentence before is heard for each step that it stands further off. */
const FADING = 0.1;
/** How much less the sentences before are heard beside words of the finding's own. */
const BESIDE = 2;
/** The same where its own words begin with what was said before ("It was allowed to stand still"). */
const BESIDE_PRONOUN = 0.5;
const PRONOUN =
  /^\W*(?:and |but |so )?(?:it|this|that|these|those|they|he|she|such|nor|neither|both|doing|not doing)\b/i;

/** A sentence that a finding may speak of: its cues with how much each counts, and how near it is. */
export interface Voice {
  readonly features: ReadonlyMap<string, number>;
  /** Added to what its cues say of how telling it is; null for all sentences together. */
  readonly nearness: number | null;
}

/** The sentences of a proposition, its own words first where they say something, then all of them together. */
export function voicesOf({ own, back, about = [] }: Proposition): Voice[] {
  const said = readOf(own);
  const before = back.map(readOf);
  const bare = said.cues.filter((cue) => !/[ ≫#£]/.test(cue) && cue !== "not" && cue !== "TIME").length < CONTENT;
  const pronoun = PRONOUN.test(own);
  const voices: Voice[] = [];
  if (!bare || back.length === 0) voices.push({ features: mixed([[said, 1]], about), nearness: 0 });
  const beside = bare ? 0 : pronoun ? BESIDE_PRONOUN : BESIDE;
  before.forEach((read, step) => {
    voices.push({ features: mixed([[read, 1]], about), nearness: -beside - step * FADING });
  });
  if (voices.length > 1) {
    const added = bare ? 1 : pronoun ? ADDED_PRONOUN : ADDED;
    const all = before.map((read, step): [Read, number] => [read, added * STEP ** step]);
    voices.push({ features: mixed([[said, 1], ...all], about), nearness: null });
  }
  return voices;
}

/** Among all together, how much a sentence tells for each step that it stands further off, and beside own words. */
const STEP = 0.75;
const ADDED = 0.15;
const ADDED_PRONOUN = 0.5;

/** What is read in one text. */
interface Read {
  readonly cues: readonly string[];
  readonly rules: readonly (readonly [cue: string, value: number])[];
  readonly phrases: ReadonlySet<string>;
  readonly pieces: ReadonlySet<string>;
}

function readOf(text: string): Read {
  const rules = text === "" ? [] : faultHitsIn(text);
  return {
    cues: cuesOf(text),
    rules: rules.map(({ code, loose }) => (loose ? [`loose:${code}`, 1] : [`rule:${code}`, RULE])),
    ...wordingOf(text),
  };
}

/** The cues of texts of which each is heard by a share: how much each counts. */
function mixed(heard: readonly (readonly [Read, share: number])[], about: readonly string[]): Map<string, number> {
  const features = new Map<string, number>();
  const raise = (cue: string, value: number) => features.set(cue, Math.max(features.get(cue) ?? 0, value));
  for (const [{ cues, rules }, share] of heard) {
    for (const cue of cues) raise(cue, share);
    for (const [cue, value] of rules) raise(cue, share * value);
  }
  scale(features);
  for (const [{ phrases, pieces }, share] of heard) {
    for (const phrase of phrases) raise(phrase, share * PHRASE);
    for (const piece of pieces) raise(piece, share * PIECE);
  }
  scale(features);
  for (const service of about) features.set(`about:${service}`, ABOUT);
  return features;
}

/** How much all sentences together count beside the most telling of them. */
const TOGETHER = 0.4;

/** How much each voice is heard, as shares of one, from what their cues say of how telling they are. */
export function hearing(voices: readonly Pick<Voice, "nearness">[], gates: readonly number[]): number[] {
  const apart = voices.flatMap(({ nearness }, i) => (nearness === null ? [] : [nearness + (gates[i] ?? 0)]));
  const shares = sharesOf(apart);
  if (apart.length === voices.length) return shares;
  let next = 0;
  return voices.map(({ nearness }) => (nearness === null ? TOGETHER : (1 - TOGETHER) * (shares[next++] ?? 0)));
}

/** Cues that tell whether a sentence speaks of what was wrong, or of what happened before and what was done well. */
export function isGate(cue: string): boolean {
  return /^(?:w:|rule:|not$)/.test(cue);
}

/** The length that the cues of a proposition have together, however many they are. */
const SCALE = 4;
/** How much the subject of the case tells. */
const ABOUT = 0.4;
const RULE = 2;
/** How much a phrase tells beside a telling word, and a piece of a word. */
const PHRASE = 1;
const PIECE = 0.4;

function scale(features: Map<string, number>): void {
  const length = Math.sqrt([...features.values()].reduce((sum, value) => sum + value * value, 0));
  if (length > 0) for (const [cue, value] of features) features.set(cue, (value * SCALE) / length);
}

/** Every class with its share, the likeliest first. */
export function scoresOf(proposition: Proposition, weights: Weights = fitted()): Score[] {
  const voices = voicesOf(proposition);
  const heard = hearing(
    voices,
    voices.map(({ features }) => gateOf(features, weights)),
  );
  const sums = FAILING_CLASSES.map(() => 0);
  voices.forEach(({ features }, i) => {
    for (const [cue, value] of features) {
      const row = weights.cues.get(cue);
      const counts = (heard[i] ?? 0) * value;
      if (row) for (let c = 0; c < row.length; c += 1) sums[c] = (sums[c] ?? 0) + counts * (row[c] ?? 0);
    }
  });
  const shares = sharesOf(sums);
  return FAILING_CLASSES.map((code, i) => ({
    code,
    share: shares[i] ?? 0,
  })).sort((a, b) => b.share - a.share);
}

function gateOf(features: ReadonlyMap<string, number>, { gates }: Weights): number {
  let sum = 0;
  for (const [cue, value] of features) sum += value * (gates.get(cue) ?? 0);
  return sum;
}

/** Shares of one in the proportion of the powers of the sums. */
export function sharesOf(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

const weightsSchema = z.object({
  classes: z.array(z.enum(FAILING_CLASSES)),
  cues: z.record(z.string(), z.string()),
  gates: z.record(z.string(), z.number()),
});

let held: Weights | null = null;
function fitted(): Weights {
  held ??= readWeights();
  return held;
}

/** The file has a line a cue: a sign for each class (see signOf), in the order of "classes". */
function readWeights(): Weights {
  const { classes, cues, gates } = weightsSchema.parse(table);
  const places = classes.map((name) => FAILING_CLASSES.indexOf(name));
  const weights = new Map<string, Float32Array>();
  for (const [cue, signs] of Object.entries(cues)) {
    const row = new Float32Array(FAILING_CLASSES.length);
    for (let i = 0; i < signs.length; i += 1) row[places[i] ?? 0] = figureOf(signs.charCodeAt(i));
    weights.set(cue, row);
  }
  return { cues: weights, gates: new Map(Object.entries(gates)) };
}

/** Signs stand for 83 figures from -LARGEST to LARGEST, of which the small ones lie closer together. */
const LARGEST = 4;
const STEPS = 41;
/** "(" is the first of the signs; none of them needs escaping in the file but the backslash, which is left out. */
const FIRST_SIGN = 40;
const BACKSLASH = 92;

/** The sign that stands for a weight in the file. */
export function signOf(weight: number): string {
  const step = Math.round(STEPS * Math.sqrt(Math.min(1, Math.abs(weight) / LARGEST))) * Math.sign(weight);
  const code = FIRST_SIGN + STEPS + step;
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
}

function figureOf(code: number): number {
  const step = (code > BACKSLASH ? code - 1 : code) - FIRST_SIGN - STEPS;
  return LARGEST * (step / STEPS) ** 2 * Math.sign(step);
}
