/** Short decisions: closed after initial enquiries, remedied early, or ended part way. */
import { addDuration, pounds } from "./amounts.ts";
import { blankRemedy, type Para, para, type Section } from "./draft.ts";
import { type Draft, noteClauseInjustices } from "./drafting.ts";
import { likelySum } from "./heads.ts";
import { EARLY } from "./law.ts";
import { complaintSection, howSection } from "./opening.ts";
import type { Plan } from "./plan.ts";
import type { Scene } from "./scene.ts";
import { tellEvents } from "./story.ts";
import { capital, fill, phrase } from "./template.ts";

const section = (code: Section["code"], heading: string, paras: Para[]): Section => ({
  code,
  heading,
  main: true,
  paras,
});

/** Reasons not to investigate: for the Summary and decision, and for the assessment. */
const REASONS: readonly (readonly [string, string])[] = [
  [
    "There is not enough evidence of fault to justify an investigation.",
    "{B} took account of what {X} sent and explained its view. I have seen too little to suggest fault, so an investigation is not justified.",
  ],
  [
    "The complaint is late, and there is no good reason to look at it now.",
    "{X} knew of this more than twelve months before {they} came to us. I see nothing that stopped {them} from complaining sooner.",
  ],
  [
    "Any injustice is not significant enough.",
    "Even if there was fault, the effect on {X} can only have been slight. We do not use public money to look into such matters.",
  ],
  [
    "We could not achieve anything more.",
    "{B} has said sorry and has changed its letter. An investigation would not lead to a different outcome.",
  ],
  [
    "The courts are better placed to decide.",
    "{X} seek{vs} damages for a loss. Only a court can decide on negligence, and it is reasonable for {X} to go there.",
  ],
];

const APPEAL: readonly [string, string] = [
  "It is reasonable for {X} to use the right of appeal.",
  "{X} can appeal to a tribunal, which can do what we cannot: decide the matter. It is reasonable to expect {them} to use that right.",
];

/** Subjects in which a tribunal can decide. */
const APPEALABLE: readonly string[] = ["ehc", "ehc-review", "benefits", "council-tax", "parking", "section-f"];

export function shortSections(scene: Scene, plan: Plan, draft: Draft): void {
  const { rng } = scene;
  const scenario = plan.scenario;
  const complaint = complaintSection(scene, [{ scenario, word: "no-fault" }]);
  const role = section("role-and-powers", "The Ombudsman’s role and powers", [para(rng.pick(EARLY))]);
  const how = howSection(scene);
  how.paras.splice(1, 1);
  const length = [complaint, role, how].flatMap((one) => one.paras).reduce((sum, one) => sum + one.text.length, 900);
  const story = tellEvents(
    scene,
    [scenario],
    plan.body.type === "school" ? "" : plan.category,
    Math.max(300, plan.length - length),
  );
  const assessment: Para[] = story.slice(0, -1);
  const about = `${fill(scene, "{X’s}")} complaint that ${scene.term} ${phrase(scene, rng.pick(scenario.allege))}`;
  let decision: string;
  if (plan.outcome === "closed") {
    const [why, more] = rng.pick(APPEALABLE.includes(scenario.law) ? [...REASONS, APPEAL, APPEAL] : REASONS);
    assessment.push(para(fill(scene, more)));
    draft.summary = `We will not investigate ${about}. ${fill(scene, why)}`;
    decision = fill(scene, `We will not investigate this complaint. ${why}`);
  } else if (plan.outcome === "discontinued") {
    assessment.push(
      para(
        fill(
          scene,
          "{X} {has} not replied to us since {month}. Without {their} help I cannot go further, so I have discontinued my investigation.",
        ),
      ),
    );
    draft.summary = `We have discontinued our investigation of ${about}, because ${scene.cast.complainant.name} no longer wishes to pursue it.`;
    decision = "I have discontinued my investigation.";
  } else {
    assessment.push(earlyRemedy(scene, plan, draft));
    draft.summary = `We have upheld ${about}. ${fill(scene, "{B} has agreed to resolve the complaint early, so we will not investigate further.")}`;
    decision = fill(
      scene,
      "We have upheld this complaint, and {B} has agreed to a suitable remedy. We will not investigate it further.",
    );
  }
  draft.sections.push(complaint, role, how, section("my-assessment", "My assessment", assessment));
  draft.sections.push(section("decision", rng.pick(["Final decision", "Decision"]), [para(decision)]));
}

/** "I invited the Council to …, and it agreed": an early resolution, with or without a sum. */
function earlyRemedy(scene: Scene, plan: Plan, draft: Draft): Para {
  const { rng, cast } = scene;
  const pays = rng.chance(0.7);
  const pence = likelySum(scene, ["frustration"]);
  const apology = blankRemedy("apology", scene.body.slug);
  const payment = blankRemedy("symbolic-payment", scene.body.slug);
  apology.truth.for = ["complainant"];
  const deed = pays
    ? `apologise and pay ${cast.complainant.name} ${pounds(pence, rng)} for ${cast.complainant.their} frustration`
    : `apologise to ${cast.complainant.name}`;
  const [words, within] = rng.pick<readonly [string, string]>([
    ["four weeks", "P4W"],
    ["one month", "P1M"],
    ["six weeks", "P6W"],
  ]);
  const invited = fill(
    scene,
    "If we were to investigate, it is likely that we would find fault. I therefore invited {B} to settle the complaint early.",
  );
  const at = para(`${invited} ${capital(scene.term)} has agreed to ${deed} within ${words} of this decision.`);
  Object.assign(payment.truth, {
    class: "symbolic",
    counts: true,
    pence,
    valuePence: pence,
    unit: "one-off",
    form: "payment",
    for: ["complainant"],
    persons: cast.complainant.persons,
    heads: ["frustration"],
  });
  const made = pays ? [apology, payment] : [apology];
  for (const remedy of made) {
    remedy.at = at;
    remedy.truth.within = within;
    remedy.truth.dueOn = plan.shape === "flat" ? null : addDuration(plan.decidedOn, within);
  }
  draft.remedies.push(...made);
  noteClauseInjustices(draft);
  draft.topics.push("early-resolution");
  return at;
}
