/** What closes a decision: offers held enough, sums weighed, the verdict, and the Summary that is written last. */
import { pounds } from "./amounts.ts";
import { blankRemedy, type Para, para, tie } from "./draft.ts";
import { type Draft, summarySum } from "./drafting.ts";
import { turnTo } from "./findings.ts";
import { headList, likelySum } from "./heads.ts";
import type { Point } from "./opening.ts";
import type { Scene } from "./scene.ts";
import { capital, fill, phrase } from "./template.ts";

/** The sum reasoned in the analysis before it is agreed: the same pounds, to be counted once. */
export function weighed(scene: Scene, draft: Draft): Para[] {
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
export function adequateOffer(scene: Scene, draft: Draft): Para {
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

export function verdict(scene: Scene, upheld: boolean, ending: string): string {
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

export function summaryOf(scene: Scene, draft: Draft, points: readonly Point[], ending: string): string {
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
