/** Decisions that follow an investigation, upheld or not. */

import { pounds } from "./amounts.ts";
import type { DemoBody } from "./councils.ts";
import { blankRemedy, type Para, para, type Section, tie } from "./draft.ts";
import { type Draft, noteClauseInjustices, summarySum } from "./drafting.ts";
import { COMMENTS, HOW_CONSIDERED } from "./events.ts";
import { finding, turnTo } from "./findings.ts";
import { headList, likelySum } from "./heads.ts";
import { LAW, ROLE, ROLE_EXTRA } from "./law.ts";
import { type Plan, scenariosOf } from "./plan.ts";
import { actionSection } from "./remedies.ts";
import type { Scenario } from "./scenario.ts";
import { COMMON_SCENARIOS } from "./scenarios-common.ts";
import { MORE_COMMON } from "./scenarios-more.ts";
import { type Scene, termOf } from "./scene.ts";
import { tellEvents } from "./story.ts";
import { capital, fill, phrase } from "./template.ts";
import type { FindingWord } from "./verdicts.ts";

const ANYWHERE: readonly Scenario[] = [...COMMON_SCENARIOS, ...MORE_COMMON];

interface Point {
  scenario: Scenario;
  word: FindingWord;
}

/** The points of the complaint: the plan's own first, then others of the subject or of any subject. */
function pointsOf(scene: Scene, plan: Plan): Point[] {
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

const section = (code: Section["code"], heading: string, main: boolean, paras: Para[]): Section => ({
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

/** The health body of a joint case, whichever record this is. */
function nhsOf(plan: Plan): DemoBody {
  return plan.body.type === "nhs" || plan.other === null ? plan.body : plan.other;
}

export function investigatedSections(scene: Scene, plan: Plan, draft: Draft): void {
  const { rng } = scene;
  const points = pointsOf(scene, plan);
  const scenarios = points.map((point) => point.scenario);
  const upheld = plan.outcome === "upheld";
  const complaint = complaintSection(scene, points);
  const role = roleSection(scene, plan);
  const how = howSection(scene);
  const category = plan.other === null ? plan.category : "Health";
  const law: Para[] = [...new Set(scenarios.flatMap((scenario) => LAW[scenario.law] ?? []))].map((text) =>
    para(fill(scene, text)),
  );
  const day = scene.day;
  scene.day = scene.lastDay - 60;
  const analysis: Para[] = [];
  for (const [i, point] of points.entries()) {
    const found = finding(scene, point.scenario, `f${i + 1}`, point.word);
    analysis.push(...found.paras);
    draft.faults.push(found.fault);
    draft.injustices.push(...found.injustices);
    draft.topics.push(point.scenario.id, point.scenario.code, point.scenario.concerns);
    if (rng.chance(0.45)) {
      scene.who = point.scenario.who;
      analysis.push(para(fill(scene, rng.pick(COMMENTS))));
    }
  }
  const faults = draft.faults.filter((fault) => fault.truth.finding === "fault");
  const harmful = faults.filter((fault) => fault.truth.injustice === "caused");
  let action: Section | null = null;
  let ending = "no-fault";
  if (upheld) {
    const r = rng.next();
    if (harmful.length > 0 && r < 0.07) {
      ending = "adequate";
      analysis.push(adequateOffer(scene, draft));
    } else if (harmful.length === 0 && r < 0.6) ending = "no-injustice";
    else {
      const made = actionSection({
        scene,
        faults,
        injustices: draft.injustices,
        other: plan.other === null ? null : { slug: nhsOf(plan).slug, term: termOf(nhsOf(plan)) },
        decidedOn: plan.decidedOn,
        dated: plan.shape !== "flat",
        pays: harmful.length > 0 && r > 0.19,
        improves: harmful.length === 0 || rng.chance(0.55),
        apologises: harmful.length > 0 && (r <= 0.19 || rng.chance(0.85)),
      });
      ending = "agreed";
      action = section("agreed-action", made.heading, true, made.paras);
      draft.remedies.push(...made.remedies);
      noteClauseInjustices(draft);
      analysis.push(...weighed(scene, draft));
      draft.topics.push(...made.topics);
    }
  }
  // A paragraph of the analysis points back at the law or at the finding, as decisions do.
  const lawTarget = law[0];
  if (lawTarget !== undefined && rng.chance(0.5)) {
    const citing = para(
      rng.pick(["I set out the relevant rule in paragraph §.", "As paragraph § explains, there are rules about this."]),
    );
    citing.cites.push(lawTarget);
    analysis.unshift(citing);
  }
  const sofar = [complaint.paras, role.paras, how.paras, law, analysis, action?.paras ?? []]
    .flat()
    .reduce((sum, one) => sum + one.text.length + 6 + one.kids.reduce((k, kid) => k + kid.text.length + 6, 0), 700);
  scene.day = day;
  const story = tellEvents(
    scene,
    scenarios,
    plan.body.type === "school" ? "" : category,
    Math.max(900, plan.length - sofar),
  );
  for (const { truth } of draft.remedies) {
    if (
      truth.valuePence === null ||
      (truth.status !== "offered-earlier" && truth.status !== "already-paid") ||
      rng.chance(0.3)
    )
      continue;
    const verb = truth.status === "already-paid" ? "paid" : "offered";
    story.splice(
      -1,
      0,
      para(
        `${capital(scene.term)} apologised in its final response and ${verb} ${scene.cast.complainant.name} ${pounds(truth.valuePence, rng)}.`,
      ),
    );
  }
  const split = rng.chance(0.4);
  draft.sections.push(complaint, role, how, section("findings", "What I found", true, []));
  draft.sections.push(
    section(
      "law-and-guidance",
      rng.pick(["Relevant law and guidance", "Law and guidance", "Legal and administrative background"]),
      false,
      law,
    ),
  );
  draft.sections.push(
    section("what-happened", rng.pick(["What happened", "What happened", "Background", "Key events"]), split, story),
  );
  draft.sections.push(
    section("analysis", rng.pick(["Analysis", "Analysis", "My findings", "My analysis", "Findings"]), split, analysis),
  );
  if (action !== null) draft.sections.push(action);
  draft.sections.push(
    section("decision", rng.pick(["Final decision", "Final decision", "Decision"]), true, [
      para(verdict(scene, upheld, ending)),
    ]),
  );
  draft.summary = summaryOf(scene, draft, points, ending);
}

/** The sum reasoned in the analysis before it is agreed: the same pounds, to be counted once. */
function weighed(scene: Scene, draft: Draft): Para[] {
  const plain = draft.remedies.filter(
    (one) =>
      one.truth.counts &&
      one.truth.unit === "one-off" &&
      one.truth.kind === "symbolic-payment" &&
      one.truth.quantity === null,
  );
  const [only] = plain;
  if (plain.length !== 1 || only === undefined || only.truth.valuePence !== only.truth.pence || !scene.rng.chance(0.3))
    return [];
  const money = pounds(only.truth.pence ?? 0, scene.rng);
  const heads = headList(scene, only.truth.heads);
  return [
    para(
      scene.rng.pick([
        `I consider that ${money} is a fair way to acknowledge the ${heads}.`,
        `I asked ${scene.term} to pay ${money}, which is in line with what we propose for ${heads} in cases of this kind.`,
      ]),
    ),
  ];
}

/** An offer that the body made by itself and that is enough: nothing new is to be paid. */
function adequateOffer(scene: Scene, draft: Draft): Para {
  const fault = draft.faults.find((one) => one.truth.injustice === "caused");
  const heads = draft.injustices.filter((one) => one.faults.includes(fault?.truth.id ?? "")).map((one) => one.head);
  const pence = likelySum(scene, heads);
  const paid = scene.rng.chance(0.5);
  const at = para(
    `${capital(scene.term)} ${paid ? "has already paid" : "has already offered"} ${scene.cast.complainant.name} ${pounds(pence, scene.rng)} for ${scene.cast.complainant.their} distress. I consider that this is ${scene.rng.pick(["a suitable remedy", "enough to remedy the injustice", "a fair remedy"])}, so I do not recommend a further payment.`,
  );
  const remedy = blankRemedy("symbolic-payment", scene.body.slug);
  Object.assign(remedy.truth, {
    class: "symbolic",
    status: paid ? "already-paid" : "offered-earlier",
    adequate: true,
    valuePence: pence,
    unit: "one-off",
    form: "payment",
    for: ["complainant"],
    persons: scene.cast.complainant.persons,
    heads: ["distress"],
  });
  tie(remedy, draft.faults.length === 1 && fault !== undefined ? [fault] : []);
  remedy.at = at;
  draft.remedies.push(remedy);
  draft.topics.push("pay:adequate");
  return at;
}

function verdict(scene: Scene, upheld: boolean, ending: string): string {
  if (!upheld)
    return fill(
      scene,
      scene.rng.pick([
        "I have completed my investigation. I found no fault by {B}.",
        "I do not uphold this complaint, because there was no fault by {B}.",
        "{B} was not at fault, and I have ended my investigation.",
      ]),
    );
  if (ending === "no-injustice")
    return fill(scene, "I have completed my investigation. I found fault by {B}, but it did not cause injustice.");
  if (ending === "adequate")
    return fill(scene, "I uphold this complaint. I found fault causing injustice, which {B} has already remedied.");
  return fill(
    scene,
    scene.rng.pick([
      "I uphold this complaint. There was fault by {B} which caused injustice, and the action above will remedy it.",
      "I have completed my investigation and find fault causing injustice. {B} should do what is set out above.",
      "I found fault by {B}. The action I have described is a suitable remedy, and my investigation is at an end.",
    ]),
  );
}

function summaryOf(scene: Scene, draft: Draft, points: readonly Point[], ending: string): string {
  const { rng } = scene;
  const first = points[0];
  if (first === undefined) return "";
  turnTo(scene, first.scenario);
  const complaint = `${fill(scene, "{X}")} complained ${scene.term} ${phrase(scene, rng.pick(first.scenario.allege))}.`;
  if (ending === "no-fault")
    return `${complaint} ${fill(scene, rng.pick(["We found no fault by {B}.", "{B} was not at fault.", "We do not uphold the complaint."]))}`;
  const found = fill(scene, rng.pick(["{B} was at fault.", "We found fault by {B}.", "There was fault by {B}."]));
  if (ending === "no-injustice") return `${complaint} ${found} It did not cause injustice.`;
  if (ending === "adequate")
    return `${complaint} ${found} What {B} has already offered is enough.`.replace("{B}", scene.term);
  const deeds: string[] = [];
  const agreed = draft.remedies.filter((one) => one.truth.status === "agreed" || one.truth.status === "recommended");
  if (agreed.some((one) => one.truth.kind === "apology")) deeds.push("apologise");
  const sum = summarySum(draft, rng);
  if (agreed.some((one) => one.truth.class !== null && one.truth.class !== "waived")) {
    deeds.push(sum !== null && rng.chance(0.45) ? `pay ${scene.cast.complainant.them} ${sum}` : "make a payment");
  }
  if (agreed.some((one) => one.truth.concerns !== null)) deeds.push("improve its service");
  if (deeds.length === 0) deeds.push("put things right");
  const last = deeds.pop() ?? "";
  const list = deeds.length === 0 ? last : `${deeds.join(", ")} and ${last}`;
  const will = agreed.some((one) => one.truth.status === "recommended")
    ? "should"
    : rng.pick(["will", "has agreed to"]);
  return `${complaint} ${found} ${capital(scene.term)} ${will} ${list}.`;
}
