/** Decisions that follow an investigation, upheld or not. */
import { pounds } from "./amounts.ts";
import type { DemoBody } from "./councils.ts";
import { type Para, para, type Section } from "./draft.ts";
import { type Draft, noteClauseInjustices } from "./drafting.ts";
import { adequateOffer, summaryOf, verdict, weighed } from "./endings.ts";
import { COMMENTS } from "./events.ts";
import { finding } from "./findings.ts";
import { LAW } from "./law.ts";
import { complaintSection, howSection, pointsOf, roleSection, section } from "./opening.ts";
import type { Plan } from "./plan.ts";
import { actionSection } from "./remedies.ts";
import { type Scene, termOf } from "./scene.ts";
import { tellEvents } from "./story.ts";
import { capital, fill } from "./template.ts";

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
