/** One decision: its plan told as sections, numbered, printed, and its truth collected. */
import { dayNumber, headerDate } from "./amounts.ts";
import { shortSections } from "./closed.ts";
import { type Draft, emptyDraft } from "./drafting.ts";
import { investigatedSections } from "./investigated.ts";
import { makeCast } from "./people.ts";
import { DEFAULT_RANGE, type DemoRange, type OutcomeKind, type Plan, planOf, type Shape } from "./plan.ts";
import { Random } from "./random.ts";
import { type Scene, termOf } from "./scene.ts";
import { numberParagraphs, print } from "./shapes.ts";
import type { DemoTruth } from "./truth.ts";
import { careHome, school, street } from "./words.ts";

export interface DemoDocument {
  /** File name, "22-901-234.txt". */
  name: string;
  text: string;
  shape: Shape;
  truth: DemoTruth;
}

const PRINTED: Record<OutcomeKind, string> = {
  upheld: "Upheld",
  early: "Upheld",
  "not-upheld": "Not upheld",
  discontinued: "Not upheld",
  closed: "Closed after initial enquiries",
};

function sceneOf(seed: number, textIndex: number, plan: Plan): Scene {
  const rng = new Random(seed, textIndex * 2);
  // In a joint text both bodies have the same words: those of the council's record.
  const body = plan.body.type === "nhs" && plan.other !== null ? plan.other : plan.body;
  const decided = dayNumber(plan.decidedOn);
  const short = plan.outcome === "closed" || plan.outcome === "early" || plan.outcome === "discontinued";
  return {
    rng,
    cast: makeCast(rng),
    body,
    term: termOf(body),
    street: street(rng),
    school: body.type === "school" ? body.name : school(rng),
    home: careHome(rng),
    late: plan.scenario.who === "adult" && plan.other === null && rng.chance(0.1),
    who: plan.scenario.who,
    day: decided - rng.between(short ? 200 : 480, short ? 420 : 900),
    opens: true,
    pace: 15,
    lastDay: decided - rng.between(25, 70),
    count: 1,
    unit: plan.scenario.unit ?? "months",
    excluded: [],
  };
}

/** Document `index` of the corpus of this seed and size; depends on nothing made before it. */
export function makeDemoDocument(
  seed: number,
  index: number,
  size: number,
  range: DemoRange = DEFAULT_RANGE,
): DemoDocument {
  const plan = planOf(seed, index, size, range);
  const lettered = plan.body.type === "nhs";
  const scene = sceneOf(seed, lettered ? index - 1 : index, plan);
  const draft = emptyDraft(plan);
  if (plan.outcome === "upheld" || plan.outcome === "not-upheld") investigatedSections(scene, plan, draft);
  else shortSections(scene, plan, draft);
  numberParagraphs(draft.sections);
  const ref = lettered ? `${plan.ref}a` : plan.ref;
  const slug = ref.toLowerCase().replaceAll(" ", "-");
  const text = print(
    {
      title: `${plan.body.name} (${ref})`,
      category: plan.category,
      subcategory: plan.subcategory,
      outcome: PRINTED[plan.outcome],
      date: headerDate(dayNumber(plan.decidedOn)),
      summary: draft.summary,
      sections: draft.sections,
    },
    plan.shape,
  );
  return { name: `${slug}.txt`, text, shape: plan.shape, truth: truthOf(plan, draft, scene, ref, slug) };
}

function truthOf(plan: Plan, draft: Draft, scene: Scene, ref: string, slug: string): DemoTruth {
  const remedies = draft.remedies.map((one) => ({
    ...one.truth,
    partOf: one.total === null ? null : draft.remedies.indexOf(one.total),
    paragraph: one.at?.id ?? "",
  }));
  // A total whose parts count does not count itself.
  const counted = remedies.filter((one) => one.counts && one.pence !== null);
  const total = counted.reduce((sum, one) => sum + (one.pence ?? 0), 0);
  const improvements = remedies.filter((one) => one.concerns !== null);
  return {
    ref,
    slug,
    caseId: plan.ref.replaceAll(" ", ""),
    body: { name: plan.body.name, slug: plan.body.slug, type: plan.body.type },
    otherBodies: plan.other === null ? [] : [plan.other.name],
    category: plan.category,
    subcategory: plan.subcategory,
    headerPrinted: plan.shape !== "flat",
    outcome:
      plan.outcome === "upheld" || plan.outcome === "early"
        ? "upheld"
        : plan.outcome === "closed"
          ? "closed"
          : "not-upheld",
    investigated: plan.outcome === "upheld" || plan.outcome === "not-upheld",
    decidedOn: plan.decidedOn,
    totalPence: total,
    ownPence: counted.filter((one) => one.payer === plan.body.slug).reduce((sum, one) => sum + (one.pence ?? 0), 0),
    waivedPence: remedies.filter((one) => one.class === "waived").reduce((sum, one) => sum + (one.pence ?? 0), 0),
    openEnded: remedies.some((one) => one.openEnded),
    remedies,
    faults: draft.faults.map((one) => ({ ...one.truth, paragraph: one.at.id })),
    injustices: draft.injustices.map((one) => ({
      head: one.head,
      person: one.person,
      faults: one.faults,
      paragraph: one.at.id,
    })),
    sections: draft.sections.filter((section) => section.paras.length > 0).map((section) => section.code),
    promises: improvements.map((one) => ({
      kind: one.kind,
      concerns: one.concerns ?? "other",
      within: one.within,
      paragraph: one.paragraph,
    })),
    excluded: scene.excluded,
    crossReferences: draft.sections.flatMap((section) =>
      section.paras.flatMap((item) => [item, ...item.kids].flatMap((one) => one.cites.map((cited) => cited.id))),
    ),
    topics: [...new Set(draft.topics)],
  };
}
