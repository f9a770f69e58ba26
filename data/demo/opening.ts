/** The opening of a decision: the points of the complaint, the Ombudsman's role, how the complaint was considered. */
import { type Para, para, type Section } from "./draft.ts";
import { HOW_CONSIDERED } from "./events.ts";
import { turnTo } from "./findings.ts";
import { ROLE, ROLE_EXTRA } from "./law.ts";
import { type Plan, scenariosOf } from "./plan.ts";
import type { Scenario } from "./scenario.ts";
import { COMMON_SCENARIOS } from "./scenarios-common.ts";
import { MORE_COMMON } from "./scenarios-more.ts";
import type { Scene } from "./scene.ts";
import { fill, phrase } from "./template.ts";
import type { FindingWord } from "./verdicts.ts";

const ANYWHERE: readonly Scenario[] = [...COMMON_SCENARIOS, ...MORE_COMMON];

export interface Point {
  scenario: Scenario;
  word: FindingWord;
}

/** The points of the complaint: the plan's own first, then others of the subject or of any subject. */
export function pointsOf(scene: Scene, plan: Plan): Point[] {
  const { rng } = scene;
  const many = rng.next();
  const n = many < 0.4 ? 1 : many < 0.76 ? 2 : many < 0.94 ? 3 : 4;
  const category = plan.other === null ? plan.category : "Health";
  const others = (list: readonly Scenario[]) =>
    list.filter((one) => one.who === plan.scenario.who && one.id !== plan.scenario.id);
  const same = plan.other === null ? others(scenariosOf(category, plan.subcategory)) : [];
  const near = same.length > 0 ? same : others(scenariosOf(category));
  const pool = [...rng.sample(near, 2), ...rng.sample(ANYWHERE, 2)];
  const scenarios = [plan.scenario];
  for (const other of rng.sample(pool, pool.length)) {
    // Two points of one kind about one step could not be told apart.
    const alike = scenarios.some((one) => one.code === other.code && one.concerns === other.concerns);
    if (scenarios.length < n && !alike) scenarios.push(other);
  }
  if (plan.outcome === "not-upheld") return scenarios.slice(0, 3).map((scenario) => ({ scenario, word: "no-fault" }));
  const points: Point[] = scenarios.map((scenario) => ({
    scenario,
    word: rng.chance(0.1) ? "fault-without-injustice" : "fault",
  }));
  const spare = pool.find((one) => !scenarios.some((had) => had.code === one.code || had.concerns === one.concerns));
  if (spare !== undefined && rng.chance(0.35)) points.push({ scenario: spare, word: "no-fault" });
  return points;
}

export const section = (code: Section["code"], heading: string, main: boolean, paras: Para[]): Section => ({
  code,
  heading,
  main,
  paras,
});

export function roleSection(scene: Scene, plan: Plan): Section {
  const paras = ROLE.map((choices) => para(scene.rng.pick(choices)));
  for (const extra of scene.rng.sample(ROLE_EXTRA, scene.rng.below(4))) paras.push(para(extra));
  return section(
    "role-and-powers",
    plan.other === null ? "The Ombudsman’s role and powers" : "The Ombudsmen’s role and powers",
    true,
    paras,
  );
}

export function howSection(scene: Scene): Section {
  return section(
    "how-i-considered",
    "How I considered this complaint",
    true,
    HOW_CONSIDERED.map((choices) => para(fill(scene, scene.rng.pick(choices)))),
  );
}

export function complaintSection(scene: Scene, points: readonly Point[]): Section {
  const { rng, cast } = scene;
  const who = points[0]?.scenario.who;
  const about = who === "child" ? `, who ${cast.complainant.has} a ${cast.kin}, ${cast.child.name},` : "";
  const allegations = points.map((point) => {
    turnTo(scene, point.scenario);
    return phrase(scene, rng.pick(point.scenario.allege));
  });
  const x = cast.complainant.name;
  const lead = rng.pick([
    `${x}${about} complained that ${scene.term}`,
    `${x}${about} complain${cast.complainant.persons > 1 ? "" : "s"} that ${scene.term}`,
    `The complainant, whom I call ${x}, says that ${scene.term}`,
  ]);
  const first =
    allegations.length === 1
      ? para(`${lead} ${allegations[0] ?? ""}.`)
      : para(
          `${lead}:`,
          allegations.map(
            (words, i) =>
              `${words}${i === allegations.length - 1 ? "." : i === allegations.length - 2 ? "; and" : ";"}`,
          ),
        );
  const paras = [first];
  if (rng.chance(0.8)) {
    paras.push(
      para(
        fill(
          scene,
          rng.pick([
            "{X} say{vs} this caused {them} worry and took up a great deal of {their} time.",
            "{X} say{vs} the family’s health has suffered. {they} would like {B} to say sorry, to put things right and to pay {£claimed-by-complainant:400-5200}.",
            "{X} want{vs} {B} to change how it works so that others do not go through the same.",
            "According to {X}, all this has been exhausting, and {they} {has} lost all faith in {B}.",
          ]),
        ),
      ),
    );
  }
  return section("complaint", "The complaint", true, paras);
}
