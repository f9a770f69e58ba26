/**
 * Which type of failing a finding speaks of, where no exact wording says so: each cue of its words (failing-cues.ts) and
 * each rule that matched (faults.rules.ts) has a weight for each type; the sums, as shares of one, are the answer. The
 * weights are fitted by scripts/fit-failings.ts to labelled sentences and documents of our own.
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

/** By cue: the classes that it speaks for or against (positions in FAILING_CLASSES), each with its weight. */
export type Weights = ReadonlyMap<string, readonly (readonly [number, number])[]>;

/** Less than this many telling words of its own, and a finding speaks of what stands before it. */
const CONTENT = 2;
/** How much a sentence tells for each step that it stands further off. */
const FADING = 0.75;
/** How much the sentences before add to a finding that has words of its own. */
const BESIDE = 0.15;
/** The same where its own words begin with what was said before ("It was allowed to stand still"). */
const BESIDE_PRONOUN = 0.5;
const PRONOUN =
  /^\W*(?:and |but |so )?(?:it|this|that|these|those|they|he|she|such|nor|neither|both|doing|not doing)\b/i;

/** The cues of a proposition with how much each counts. */
export function featuresOf({ own, back, about = [] }: Proposition): Map<string, number> {
  const features = new Map<string, number>();
  const ownCues = cuesOf(own);
  const content = ownCues.filter((cue) => !/[ ≫#£]/.test(cue) && cue !== "not" && cue !== "TIME").length;
  add(features, own, ownCues, 1);
  const heard: [text: string, share: number][] = [[own, 1]];
  let weight = content < CONTENT ? 1 : PRONOUN.test(own) ? BESIDE_PRONOUN : BESIDE;
  for (const text of back) {
    add(features, text, cuesOf(text), weight);
    heard.push([text, weight]);
    weight *= FADING;
  }
  scale(features);
  for (const [text, share] of heard) addWording(features, text, share);
  scale(features);
  for (const service of about) features.set(`about:${service}`, ABOUT);
  return features;
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

function raise(features: Map<string, number>, cue: string, value: number): void {
  features.set(cue, Math.max(features.get(cue) ?? 0, value));
}

function add(features: Map<string, number>, text: string, cues: readonly string[], weight: number): void {
  if (text === "") return;
  for (const cue of cues) raise(features, cue, weight);
  for (const hit of faultHitsIn(text))
    raise(features, `${hit.loose ? "loose" : "rule"}:${hit.code}`, weight * (hit.loose ? 1 : RULE));
}

function addWording(features: Map<string, number>, text: string, weight: number): void {
  const { phrases, pieces } = wordingOf(text);
  for (const phrase of phrases) raise(features, phrase, weight * PHRASE);
  for (const piece of pieces) raise(features, piece, weight * PIECE);
}

/** Every class with its share, the likeliest first. */
export function scoresOf(proposition: Proposition, weights: Weights = fitted()): Score[] {
  const sums = FAILING_CLASSES.map(() => 0);
  for (const [cue, value] of featuresOf(proposition)) {
    for (const [at, weight] of weights.get(cue) ?? []) sums[at] = (sums[at] ?? 0) + value * weight;
  }
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((a, b) => a + b, 0);
  return FAILING_CLASSES.map((code, i) => ({ code, share: (powers[i] ?? 0) / total })).sort(
    (a, b) => b.share - a.share,
  );
}

const weightsSchema = z.object({
  classes: z.array(z.enum(FAILING_CLASSES)),
  cues: z.record(z.string(), z.array(z.number())),
});

let held: Weights | null = null;
function fitted(): Weights {
  held ??= readWeights();
  return held;
}

/** The file has a line a cue: its classes by their position in "classes", each followed by its weight. */
function readWeights(): Weights {
  const { classes, cues } = weightsSchema.parse(table);
  const places = classes.map((name) => FAILING_CLASSES.indexOf(name));
  const weights = new Map<string, [number, number][]>();
  for (const [cue, row] of Object.entries(cues)) {
    const pairs: [number, number][] = [];
    for (let i = 0; i + 1 < row.length; i += 2) pairs.push([places[row[i] ?? -1] ?? 0, row[i + 1] ?? 0]);
    weights.set(cue, pairs);
  }
  return weights;
}
