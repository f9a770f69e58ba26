/** The slots of the templates. `{£why:low-high}` prints a sum that is no remedy and notes it as excluded. */
import { longDate, monthName, numberWord, pounds } from "./amounts.ts";
import type { Person } from "./people.ts";
import type { Scene } from "./scene.ts";
import { careHome, inventedName, school, street } from "./words.ts";

type Slot = (scene: Scene) => string;

const OFFICERS = [
  "a social worker",
  "the case officer",
  "a team manager",
  "an assistant team manager",
  "the service manager",
  "a senior officer",
  "the duty officer",
  "a caseworker",
  "the head of service",
  "an occupational therapist",
  "a customer service adviser",
  "the complaints manager",
  "a locum officer",
  "the area co-ordinator",
];

const WAYS = [
  "by email",
  "by telephone",
  "in a letter",
  "at a meeting",
  "through its online portal",
  "in a voicemail",
  "by text message",
];

function advance(scene: Scene, days: number): number {
  scene.day = Math.min(scene.day + days, scene.lastDay);
  return scene.day;
}

const DAYS_LATER: Record<number, readonly string[]> = {
  1: ["the next day", "a day later", "the day after"],
  2: ["two days later"],
  3: ["three days later"],
  7: ["a week later", "the following week"],
  14: ["two weeks later", "a fortnight later"],
  30: ["a month later", "the next month", "the month after"],
};

/** "In early May 2023", "On 3 May 2023", "A week later"; time never runs back. */
function when(scene: Scene): string {
  const { rng } = scene;
  const gap = Math.round(scene.pace * (0.2 + 1.6 * rng.next()));
  const near =
    gap <= 1
      ? 1
      : gap <= 3
        ? gap
        : gap >= 5 && gap <= 9
          ? 7
          : gap >= 12 && gap <= 16
            ? 14
            : gap >= 26 && gap <= 34
              ? 30
              : 0;
  const later = DAYS_LATER[near];
  const opens = scene.opens;
  scene.opens = false;
  if (!opens && later !== undefined && scene.day + near < scene.lastDay && rng.chance(0.45)) {
    advance(scene, near);
    return rng.pick(later);
  }
  const day = advance(scene, gap);
  if (rng.chance(0.5)) return `on ${longDate(day)}`;
  const date = new Date(day * 86_400_000).getUTCDate();
  return `${date <= 10 ? "in early " : date <= 20 ? "in mid-" : "in late "}${monthName(day)}`;
}

function possessive(name: string): string {
  return `${name}’s`;
}

function subject(scene: Scene): Person {
  return scene.who === "child" ? scene.cast.child : scene.who === "adult" ? scene.cast.adult : scene.cast.complainant;
}

function duration(scene: Scene): string {
  const unit = scene.count === 1 ? scene.unit.slice(0, -1) : scene.unit;
  return `${numberWord(scene.count)} ${unit}`;
}

const SLOTS: Record<string, Slot> = {
  X: (s) => s.cast.complainant.name,
  "X’s": (s) => possessive(s.cast.complainant.name),
  they: (s) => s.cast.complainant.they,
  them: (s) => s.cast.complainant.them,
  their: (s) => s.cast.complainant.their,
  was: (s) => s.cast.complainant.was,
  has: (s) => s.cast.complainant.has,
  is: (s) => (s.cast.complainant.persons > 1 ? "are" : "is"),
  /** The ending of a verb in the present: "{X} say{vs}". */
  vs: (s) => (s.cast.complainant.persons > 1 ? "" : "s"),
  C: (s) => s.cast.child.name,
  "C’s": (s) => possessive(s.cast.child.name),
  cthey: (s) => s.cast.child.they,
  cthem: (s) => s.cast.child.them,
  ctheir: (s) => s.cast.child.their,
  kin: (s) => s.cast.kin,
  A: (s) => s.cast.adult.name,
  "A’s": (s) => possessive(s.cast.adult.name),
  athey: (s) => s.cast.adult.they,
  athem: (s) => s.cast.adult.them,
  atheir: (s) => s.cast.adult.their,
  relation: (s) => s.cast.relation,
  S: (s) => subject(s).name,
  "S’s": (s) => possessive(subject(s).name),
  sthey: (s) => subject(s).they,
  stheir: (s) => subject(s).their,
  sthem: (s) => subject(s).them,
  B: (s) => s.term,
  "B’s": (s) => possessive(s.term),
  council: (s) => s.body.name,
  dur: duration,
  durAdj: (s) => `${numberWord(s.count)}-${s.unit.slice(0, -1)}`,
  When: when,
  date: (s) => longDate(advance(s, 3)),
  month: (s) => monthName(advance(s, 2)),
  officer: (s) => s.rng.pick(OFFICERS),
  by: (s) => s.rng.pick(WAYS),
  place: (s) => inventedName(s.rng),
  street: (s) => (s.rng.chance(0.6) ? s.street : street(s.rng)),
  school: (s) => s.school,
  home: (s) => s.home,
  "other street": (s) => street(s.rng),
  "other school": (s) => school(s.rng),
  "other home": (s) => careHome(s.rng),
  code: (s) => `${String.fromCharCode(65 + s.rng.below(26), 65 + s.rng.below(26))}${s.rng.between(1000, 99999)}`,
};

/** The function behind a slot's name. `{n:2-9}` is a number in words. */
export function resolveSlot(name: string): Slot {
  const known = SLOTS[name];
  if (known !== undefined) return known;
  const range = /^(n|£[a-z-]+):(\d+)-(\d+)$/.exec(name);
  if (range === null) throw new RangeError(`No such slot: {${name}}`);
  const [, kind = "", low, high] = range;
  const from = Number(low);
  const to = Number(high);
  if (kind === "n") return (s) => numberWord(s.rng.between(from, to));
  const why = kind.slice(1);
  return (s) => {
    // Narrative sums are rarely round, which keeps them apart from the remedies' round steps.
    const pence = s.rng.between(from, to) * 100 + (to > from && s.rng.chance(0.4) ? s.rng.between(1, 99) : 0);
    s.excluded.push({ pence, why });
    return pounds(pence, s.rng);
  };
}
