/** From (seed, index, size) to what a document is about: organisation, subject, outcome, dates, reference, shape. */
import { dayNumber, isoDay } from "./amounts.ts";
import { COUNCIL_BODIES, type DemoBody, OTHER_BODIES } from "./councils.ts";
import { mix, Random } from "./random.ts";
import type { Scenario } from "./scenario.ts";
import { ADULT_SCENARIOS } from "./scenarios-adults.ts";
import { CHILDREN_SCENARIOS } from "./scenarios-children.ts";
import { MORE_ADULTS, MORE_CHILDREN, MORE_PLACES } from "./scenarios-more.ts";
import { PLACE_SCENARIOS } from "./scenarios-places.ts";

export type OutcomeKind = "upheld" | "early" | "not-upheld" | "discontinued" | "closed";
export type Shape = "numbered" | "flat" | "flat-with-header";

export interface DemoRange {
  from: string;
  to: string;
}

export const DEFAULT_RANGE: DemoRange = { from: "2016-04-01", to: "2026-03-31" };

export interface Plan {
  body: DemoBody;
  other: DemoBody | null;
  category: string;
  subcategory: string;
  scenario: Scenario;
  outcome: OutcomeKind;
  decidedOn: string;
  /** First digits and number; the letter of an NHS part is added when it is printed. */
  ref: string;
  shape: Shape;
  /** Length to aim at, in characters. */
  length: number;
}

const SCENARIOS: readonly Scenario[] = [
  ...CHILDREN_SCENARIOS,
  ...MORE_CHILDREN,
  ...ADULT_SCENARIOS,
  ...MORE_ADULTS,
  ...PLACE_SCENARIOS,
  ...MORE_PLACES,
];

interface Subject {
  category: string;
  weight: { "upper-tier": number; "lower-tier": number; both: number };
  /** Share of decisions closed after initial enquiries, and upheld among those investigated, mid-period. */
  closed: number;
  upheld: number;
}

const SUBJECTS: readonly Subject[] = [
  {
    category: "Adult care services",
    weight: { "upper-tier": 27, "lower-tier": 1, both: 17 },
    closed: 0.26,
    upheld: 0.72,
  },
  { category: "Benefits and tax", weight: { "upper-tier": 0, "lower-tier": 20, both: 9 }, closed: 0.42, upheld: 0.66 },
  {
    category: "Children's care services",
    weight: { "upper-tier": 20, "lower-tier": 0, both: 13 },
    closed: 0.36,
    upheld: 0.74,
  },
  { category: "Education", weight: { "upper-tier": 38, "lower-tier": 0, both: 20 }, closed: 0.24, upheld: 0.8 },
  {
    category: "Environment and regulation",
    weight: { "upper-tier": 0, "lower-tier": 20, both: 9 },
    closed: 0.45,
    upheld: 0.58,
  },
  { category: "Housing", weight: { "upper-tier": 0, "lower-tier": 27, both: 15 }, closed: 0.34, upheld: 0.7 },
  { category: "Other Categories", weight: { "upper-tier": 2, "lower-tier": 5, both: 3 }, closed: 0.55, upheld: 0.5 },
  { category: "Planning", weight: { "upper-tier": 1, "lower-tier": 25, both: 8 }, closed: 0.48, upheld: 0.4 },
  {
    category: "Transport and highways",
    weight: { "upper-tier": 10, "lower-tier": 3, both: 8 },
    closed: 0.5,
    upheld: 0.52,
  },
];

/** Decisions by year of the period, in hundredths. */
const YEAR_SHARES = [7, 8, 9, 10, 8, 9, 10, 12, 13, 14];

/** Which year of the period a document belongs to and its rank there; a bijection, so that references never clash. */
function yearAndRank(index: number, years: number): { year: number; rank: number } {
  const round = Math.floor(index / 100);
  // 37 is coprime to 100, so neighbours land in different years.
  const slot = (index * 37) % 100;
  let start = 0;
  for (const [year, share] of YEAR_SHARES.entries()) {
    if (slot < start + share) {
      const folded = year % years;
      // Where the period is shorter than ten years, the shares of the folded years follow each other.
      const before = YEAR_SHARES.slice(0, year).reduce((sum, s, y) => (y % years === folded ? sum + s : sum), 0);
      const all = YEAR_SHARES.reduce((sum, s, y) => (y % years === folded ? sum + s : sum), 0);
      return { year: folded, rank: round * all + before + slot - start };
    }
    start += share;
  }
  return { year: 0, rank: index };
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function councilFor(rng: Random, decidedOn: string): DemoBody {
  const alive = COUNCIL_BODIES.filter((body) => body.start <= decidedOn && (body.end === null || decidedOn < body.end));
  const share = { "upper-tier": 0.8, "lower-tier": 0.85, both: 1, none: 0 };
  return rng.weighted(alive, (body) => body.population * share[body.tier]);
}

const FIRST_SUBJECT: Record<string, readonly string[]> = {
  "care-provider": ["Residential care", "Domiciliary care", "Charging"],
  school: ["School admissions"],
};

/** What a district does of a subject that is mostly its county's. */
const LOWER_TIER: Record<string, readonly string[]> = {
  "Adult care services": ["Disabled facilities grants"],
  "Transport and highways": ["Parking and other penalties"],
};

/** The scenarios of a category, and of one subcategory in it. */
export const scenariosOf = (category: string, subcategory?: string): Scenario[] =>
  SCENARIOS.filter((scenario) =>
    scenario.at.some(([c, s]) => c === category && (subcategory === undefined || s === subcategory)),
  );

function subcategoryOf(rng: Random, category: string, allowed: readonly string[] | null): string {
  const weights = new Map<string, number>();
  for (const scenario of SCENARIOS) {
    for (const [c, s, w] of scenario.at) {
      if (c === category && (allowed === null || allowed.includes(s))) weights.set(s, (weights.get(s) ?? 0) + w);
    }
  }
  return rng.weighted([...weights.keys()], (name) => weights.get(name) ?? 0);
}

function outcomeOf(rng: Random, subject: Subject, body: DemoBody, year: number, years: number): OutcomeKind {
  if (rng.chance(subject.closed)) return "closed";
  const trend = -0.45 + (0.7 * year) / Math.max(1, years - 1) + (year >= years - 4 ? 0.25 : 0);
  const rate = logistic(Math.log(subject.upheld / (1 - subject.upheld)) + body.lean + trend);
  if (rng.chance(rate)) return rng.chance(0.13) ? "early" : "upheld";
  return rng.chance(0.12) ? "discontinued" : "not-upheld";
}

/** What goes wrong at a council tends to go wrong there again: one scenario in six comes up more often than its weight. */
function weakSpot(body: DemoBody, scenario: Scenario): number {
  let hash = body.name.length;
  for (const text of [body.slug, scenario.id])
    for (let i = 0; i < text.length; i++) hash = mix(hash, text.charCodeAt(i));
  return hash % 6 === 0 ? 2.5 : 1;
}

/** A case of two bodies: this index and the next share one text. */
const JOINT_EVERY = 45;

export function planOf(seed: number, index: number, size: number, range: DemoRange = DEFAULT_RANGE): Plan {
  const place = index % JOINT_EVERY;
  const second = place === 18;
  const joint = (place === 17 && index + 1 < size) || second;
  const own = second ? index - 1 : index;
  const rng = new Random(seed, own * 2 + 1);
  const first = dayNumber(range.from);
  const last = dayNumber(range.to);
  const years = Math.min(10, Math.max(1, Math.round((last - first + 1) / 365.25)));
  const { year, rank } = yearAndRank(own, years);
  const span = (last - first + 1) / years;
  const decided = Math.floor(first + span * (year + rng.next()));
  const decidedOn = isoDay(decided);
  const received = decided - rng.between(60, 380);
  const receivedOn = isoDay(received);
  const financialYear = Number(receivedOn.slice(0, 4)) - (receivedOn.slice(5) < "04-01" ? 1 : 0);
  // A case year takes decisions of up to three periods, told apart by the remainder of their numbers by three.
  const number = ((rank * 7919 + (seed % 1000) * 331) % 33_333) * 3 + (year % 3);
  const ref = `${String(financialYear).slice(2)} ${900 + Math.floor(number / 1000)} ${String(number % 1000).padStart(3, "0")}`;
  const shapeDraw = rng.next();
  const shape: Shape = shapeDraw < 0.68 ? "numbered" : shapeDraw < 0.84 ? "flat-with-header" : "flat";

  let body = councilFor(rng, decidedOn);
  let other: DemoBody | null = null;
  let allowed: readonly string[] | null = null;
  const draw = rng.next();
  if (!joint && draw < 0.055) {
    body = rng.pick(OTHER_BODIES.filter((b) => (draw < 0.047 ? b.type === "care-provider" : b.type === "school")));
    allowed = FIRST_SUBJECT[body.type] ?? null;
  }
  while (joint && body.tier === "lower-tier") body = councilFor(rng, decidedOn);
  const { tier } = body;
  let subject = rng.weighted(SUBJECTS, (s) => (tier === "none" ? 1 : s.weight[tier]));
  if (body.type === "care-provider" || joint) subject = SUBJECTS[0] ?? subject;
  if (body.type === "school") subject = SUBJECTS[3] ?? subject;
  allowed ??= body.tier === "lower-tier" ? (LOWER_TIER[subject.category] ?? null) : null;
  let outcome = outcomeOf(rng, subject, body, year, years);
  let { category } = subject;
  let subcategory = subcategoryOf(rng, category, joint ? ["Assessment and care plan"] : allowed);
  let scenario = rng.weighted(scenariosOf(category, subcategory), (s) => {
    const weight = s.at.find(([c, sub]) => c === category && sub === subcategory)?.[2] ?? 0;
    return weight * weakSpot(body, s);
  });
  if (joint) {
    outcome = rng.chance(0.75) ? "upheld" : "not-upheld";
    scenario = scenariosOf("Health")[0] ?? scenario;
    const nhs = rng.pick(OTHER_BODIES.filter((b) => b.type === "nhs"));
    const healthSubject = subcategoryOf(rng, "Health", null);
    other = second ? body : nhs;
    if (second) {
      body = nhs;
      category = "Health";
      subcategory = healthSubject;
    }
  }
  const short = outcome === "closed" || outcome === "early" || outcome === "discontinued";
  const mean = (size >= 20_000 ? 27_500 : 10_500) * (short ? 0.27 : 1);
  const sigma = 0.42;
  const length = Math.min(110_000, Math.max(1_800, mean * Math.exp(sigma * rng.gauss() - (sigma * sigma) / 2)));
  return { body, other, category, subcategory, scenario, outcome, decidedOn, ref, shape, length };
}
