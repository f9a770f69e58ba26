/** Heads of injustice in words, and whom each concerns. */
import type { HeadCode, Recipient, RemedyClass } from "../vocabulary.ts";
import type { Scene } from "./scene.ts";
import { phrase } from "./template.ts";

/** Nouns after "caused" and "to recognise the". */
const NOUNS: Partial<Record<HeadCode, readonly string[]>> = {
  distress: ["distress", "distress", "avoidable distress"],
  frustration: ["frustration", "avoidable frustration"],
  uncertainty: ["uncertainty"],
  "time-and-trouble": ["time and trouble", "avoidable time and trouble"],
  "lost-opportunity": ["loss of opportunity", "lost opportunity"],
  "delayed-appeal-right": ["delayed right of appeal"],
  "carer-strain": ["strain as a carer", "extra strain of caring"],
  "risk-of-harm": ["risk of harm"],
  "loss-of-dignity": ["loss of dignity"],
  "loss-of-amenity": ["loss of amenity"],
  "raised-expectations": ["raised expectations"],
  outrage: ["justified sense of outrage"],
  "loss-of-trust": ["loss of trust in {B}"],
  "missed-provision": ["missed provision", "missed support"],
  "lost-education": ["lost education", "missed education"],
  "unsuitable-living": ["time in unsuitable accommodation"],
};

/** How the analysis tells it, where a bare noun would not do. */
const TOLD: Partial<Record<HeadCode, readonly string[]>> = {
  "missed-provision": [
    "As a result {S} missed out on support that {sthey} should have had.",
    "{S} missed out on provision because of this.",
  ],
  "lost-education": [
    "It meant that {C} missed education that cannot be given back.",
    "{C} was without education as a result.",
  ],
  "unsuitable-living": [
    "Because of this {X} lived in unsuitable conditions for longer than {they} should have.",
    "It left {X} in unsuitable accommodation.",
  ],
  "financial-loss": ["It left {X} out of pocket.", "This caused {X} a financial loss."],
  "delayed-appeal-right": ["It also delayed {X’s} right of appeal.", "The delay frustrated {X’s} right of appeal."],
  "risk-of-harm": ["It put {S} at risk of harm."],
  "loss-of-dignity": ["{S} suffered a loss of dignity."],
  "carer-strain": ["{X} carried the strain of caring without a break.", "It added to {X’s} strain as a carer."],
  "lost-opportunity": ["It denied {X} the opportunity to put {their} case.", "{X} suffered a loss of opportunity."],
  uncertainty: ["{X} {is} left with uncertainty about whether things might have been different."],
};

const SUBJECT_HEADS: readonly HeadCode[] = ["missed-provision", "lost-education", "risk-of-harm", "loss-of-dignity"];

/** Who suffers a head in this scene. */
export function sufferer(scene: Scene, head: HeadCode): Recipient {
  if (scene.who === "self" || !SUBJECT_HEADS.includes(head)) return "complainant";
  return scene.who === "child" ? "child" : "service-user";
}

/** The class of a sum for these heads; symbolic where they are of two classes (then mixed). */
export function classOf(heads: readonly HeadCode[]): { class: RemedyClass; mixed: boolean } {
  const service = heads.filter(
    (head) => head === "missed-provision" || head === "lost-education" || head === "unsuitable-living",
  );
  if (service.length === 0) return { class: "symbolic", mixed: false };
  return service.length === heads.length
    ? { class: "loss-of-service", mixed: false }
    : { class: "symbolic", mixed: true };
}

/** "distress and uncertainty" */
export function headList(scene: Scene, heads: readonly HeadCode[]): string {
  const nouns = heads.map((head) => phrase(scene, scene.rng.pick(NOUNS[head] ?? ["injustice"])));
  const last = nouns.pop() ?? "injustice";
  return nouns.length === 0 ? last : `${nouns.join(", ")} and ${last}`;
}

/** Sentences of the analysis that say what the fault did. */
export function tellInjustice(scene: Scene, heads: readonly HeadCode[]): string {
  const plain = heads.filter((head) => TOLD[head] === undefined || (head === "uncertainty" && heads.length > 1));
  const sentences: string[] = [];
  if (plain.length > 0) {
    const opening = scene.rng.pick(["This caused", "It caused", "The fault caused", "That caused"]);
    sentences.push(`${opening} ${scene.cast.complainant.name} ${headList(scene, plain)}.`);
  }
  for (const head of heads) {
    if (plain.includes(head)) continue;
    sentences.push(phrase(scene, scene.rng.pick(TOLD[head] ?? [])));
  }
  return sentences.join(" ");
}

/** Rounded sums: a head's usual middle in pounds. */
const MIDDLES: Partial<Record<HeadCode, number>> = {
  "missed-provision": 700,
  "lost-education": 1800,
  "unsuitable-living": 1200,
  "risk-of-harm": 400,
  "loss-of-dignity": 400,
  "carer-strain": 400,
  "loss-of-amenity": 350,
  "delayed-appeal-right": 250,
  "time-and-trouble": 150,
  frustration: 200,
};

/** A likely symbolic sum in pence: log-normal around the head's middle, drifting up with the years, on round steps. */
export function likelySum(scene: Scene, heads: readonly HeadCode[]): number {
  const middle = Math.max(...heads.map((head) => MIDDLES[head] ?? 250));
  const drift = 1 + Math.max(0, scene.lastDay - 16_800) / 365 / 28;
  const raw = middle * drift * Math.exp(0.42 * scene.rng.gauss());
  const step = raw < 500 ? 50 : raw < 1500 ? 100 : 250;
  return Math.max(5000, Math.round(raw / step) * step * 100);
}
