import { describe, expect, it } from "vitest";
import type { HeadCode } from "../../../data/vocabulary.ts";
import { headsIn, NO_INJUSTICE } from "../../../ingest/extract/injustices.rules.ts";

/** The same head as different hands write it; invented sentences. */
const SAID: Readonly<Partial<Record<HeadCode, readonly string[]>>> = {
  distress: [
    "Mr T dreaded every knock at the door.",
    "She was heartbroken to learn of it from a neighbour.",
    "It shook him badly and he still feels unsafe at home.",
    "She was in tears when she rang the helpline.",
    "For a fortnight he feared that he would be put out on the street.",
    "They lived with the threat of eviction for five months.",
    "Miss D was made to feel that she was lying.",
    "He had sleepless nights over the bill.",
    "The letter came as a shock at a bad time.",
    "He found the visit harrowing.",
    "Mrs G felt abandoned by those who should have helped.",
    "Her mental health got worse in those weeks.",
    "That must have been very upsetting for the whole household.",
    "It took a toll on Mr P.",
    "He was embarrassed in front of his workmates.",
  ],
  frustration: [
    "It was exasperating for a man who had done all that was asked of him.",
    "Ms U was understandably annoyed.",
    "He was angry, with good reason.",
    "They had the disappointment of another missed date.",
    "She felt fobbed off.",
  ],
  uncertainty: [
    "The pair spent the spring not knowing.",
    "She will always wonder whether an earlier visit would have saved him.",
    "Mr L will never be certain that the outcome was fair.",
    "Nobody can now tell, and they are left in doubt.",
    "Mrs F has been left not knowing what became of the papers.",
    "He could not plan for September.",
    "For months he did not know where he stood, or whether his bid had been counted.",
    "The result might well have been different had the form been read.",
    "This question will now never be answered.",
    "She has no way of knowing how it would have ended.",
    "They were in limbo until the spring.",
  ],
  "time-and-trouble": [
    "He had to chase the officer week after week.",
    "She spent hours on the telephone.",
    "They went to some lengths to prove what the Council already knew.",
    "Mr S was put to the bother of a second application.",
    "She had to ask again and again.",
    "It was the writing and ringing that wore on.",
    "It was inconvenient for a man with no car.",
    "He spent much of the winter trying to get an answer.",
    "Mrs O had to explain everything anew to each officer and had to complain twice.",
    "She had to turn to her councillor before anyone replied.",
    "He was forced to make a complaint.",
  ],
  "lost-education": [
    "V had no lessons for ten weeks.",
    "He missed most of Year 9 at school and has fallen behind.",
    "She got hardly any teaching that year.",
    "R was out of education from May to December.",
    "The boy sat at home without a teacher.",
    "D fell further behind at school.",
  ],
  "missed-provision": [
    "Mr K did without the care that he had been assessed as needing.",
    "She waited a year for therapy.",
    "The respite that she should have had was never arranged.",
    "G had no speech therapy in that time.",
    "He was denied support at a bad time.",
    "For two terms she went without the sessions in her plan.",
    "Their needs were not met.",
    "She had fewer visits than her plan set out.",
    "He did not get the equipment until June.",
    "The help came too late.",
  ],
  "lost-opportunity": [
    "She lost her right to have the matter heard by somebody independent.",
    "She never had the chance to put her side.",
    "He was not given an opportunity to comment.",
    "They were unable to object until the walls were up.",
    "It deprived Mr B of the chance to choose another home.",
    "That chance has gone.",
    "She could not say goodbye to her mother.",
    "He had no say in where she went.",
    "Miss P lost the offer of a flat.",
    "By then it was too late to object.",
  ],
  "delayed-appeal-right": [
    "Mr V could not go to the Tribunal about the school until May.",
    "She waited far longer than anyone should for a hearing.",
    "She could not appeal until March.",
    "Her right of appeal was put back by five months.",
    "He could have appealed months sooner.",
    "They waited half a year for a hearing.",
    "It frustrated their right to appeal.",
    "She was unable to take her case to the Tribunal.",
  ],
  "financial-loss": [
    "They should have back all that they paid.",
    "He is £214 out of pocket.",
    "She paid £90 that she did not owe.",
    "They met the shortfall themselves.",
    "Mr V paid twice for the same permit.",
    "She lost two days' wages.",
    "He was overcharged for most of a year.",
    "Mrs Y fell behind with her rent.",
    "They received less than they were due.",
    "She paid for visits that never happened.",
    "It fell to her to pay a bill that should not have been hers, and her savings went.",
    "She bore a cost that need not have been incurred.",
  ],
  "avoidable-costs": [
    "Ms N went to some expense.",
    "He incurred storage charges and £60 in bank charges.",
    "She spent £80 on taxis.",
    "They had to hire a van.",
    "He paid £45 for a test that he would not otherwise have needed.",
    "It meant extra travel costs.",
    "She had to stay in a hotel.",
  ],
  "carer-strain": [
    "Mrs R was exhausted by caring for him on her own.",
    "She had no break from caring in all that time.",
    "Her husband lifted her by himself for a month.",
    "He gave up work to care for his mother.",
    "It put a heavy burden on his wife as his carer.",
    "She coped alone with three disabled children.",
    "He was at breaking point.",
    "They had to look after her themselves.",
    "He lifted his wife every day.",
  ],
  "risk-of-harm": [
    "She was put at risk of abuse.",
    "He could have been seriously injured.",
    "Mr E lay in pain for five hours.",
    "The child was scalded.",
    "Her condition deteriorated.",
    "It left a frail man in danger.",
    "She hurt her back in lifting him.",
    "He lost two stone.",
    "The house was unsafe for a toddler.",
    "There was a real risk to her health.",
  ],
  "unsuitable-living": [
    "They lived in one room with no kitchen.",
    "He slept in his car.",
    "She stayed in a hotel for nine weeks.",
    "Mrs T could not get into the bath.",
    "He had no hot water until April.",
    "The flat was not fit for a family.",
    "The family had nowhere to cook.",
    "She spent the winter in a cold, damp house.",
    "He had to sleep rough.",
    "Miss H washed at a sink for a year.",
  ],
  "loss-of-dignity": [
    "He was left in soiled bedding.",
    "It was undignified.",
    "She found it degrading to be washed in the kitchen.",
    "Mr Q was humiliated.",
    "He suffered the indignity of being carried.",
    "She was embarrassed to be washed by her son.",
  ],
  "loss-of-amenity": [
    "They could not use their garden.",
    "She put up with the smell for another summer.",
    "He endured the noise for a year longer than he should have.",
    "They could not open their windows.",
    "Her garden is overlooked.",
    "It spoiled their enjoyment of their home.",
    "They have lost privacy.",
    "The couple lived with flies and smoke.",
  ],
  reputational: [
    "It damaged his good name.",
    "Her relationship with her sister was damaged.",
    "It harmed her standing with the school.",
    "A false entry spoiled his credit record.",
  ],
  "raised-expectations": [
    "He was led to believe that the work would be done.",
    "It gave her false hope.",
    "Their hopes were raised.",
    "She was led to expect a larger house.",
  ],
  "loss-of-trust": [
    "She has lost all faith in the service.",
    "His confidence in the Council has been shaken.",
    "They no longer trust what officers tell them.",
    "It destroyed her trust.",
  ],
};

/** What looks like a head and is none: background, what did not happen, other people, other things. */
const NOT_SAID: readonly (readonly [HeadCode, string])[] = [
  ["distress", "Mr K has anxiety and depression."],
  ["distress", "He had early trauma in another home."],
  ["distress", "The visits caused no distress."],
  ["distress", "She was not particularly worried by it."],
  ["distress", "The smoke alarm was tested."],
  ["frustration", "It frustrated her right of appeal."],
  ["frustration", "Her expectations were disappointed."],
  ["uncertainty", "I do not know whether she would have won."],
  ["uncertainty", "I have no doubt that this was fault."],
  ["time-and-trouble", "He had trouble sleeping."],
  ["lost-education", "She has no Education, Health and Care plan."],
  ["missed-provision", "There was a lack of information for the family."],
  ["missed-provision", "He missed the chance to comment on the support plan."],
  ["missed-provision", "The contractor missed two collections."],
  ["lost-opportunity", "The Council missed an opportunity to put it right."],
  ["financial-loss", "She did not lose income."],
  ["financial-loss", "Pay him £200 for his lost education and £300 for his distress."],
  ["carer-strain", "It was a strain on the budget."],
  ["carer-strain", "He exhausted the complaints process."],
  ["risk-of-harm", "The email did harm to his reputation."],
  ["risk-of-harm", "She felt unsafe in her own street."],
  ["risk-of-harm", "The decision was unsafe."],
  ["risk-of-harm", "A risk assessment was done."],
  ["risk-of-harm", "She was exposed to the rise in prices."],
  ["risk-of-harm", "The breach had done real harm."],
  ["carer-strain", "He grieved for the loss of the rest."],
  ["delayed-appeal-right", "She could not use her right hand."],
  ["missed-provision", "Without the fault a taxi would have been in place."],
  ["financial-loss", "The landlord was then paid twice for one room."],
  ["loss-of-amenity", "The form was overlooked by two officers."],
  ["loss-of-trust", "The NHS trust had no confidence vote."],
];

describe("what a fault did to somebody", () => {
  it.each(Object.entries(SAID).flatMap(([head, texts]) => texts.map((text) => [head, text] as const)))(
    "%s: %s",
    (head, text) => {
      const about = { caring: true, noise: false };
      expect(headsIn(text, about).map((hit) => hit.head)).toContain(head);
    },
  );

  it.each(NOT_SAID)("not %s: %s", (head, text) => {
    expect(headsIn(text, { caring: false, noise: false }).map((hit) => hit.head)).not.toContain(head);
  });

  it.each([
    [
      "strain is a carer's only where somebody cares",
      "The strain told on him.",
      { caring: false, noise: false },
      ["distress"],
    ],
    [
      "the strain of finding money is not a carer's",
      "It was the strain of funding this herself.",
      { caring: true, noise: false },
      ["distress"],
    ],
    ["strain in a case of care", "The strain told on him.", { caring: true, noise: false }, ["carer-strain"]],
    ["sleep lost to noise", "They lost sleep.", { caring: false, noise: true }, ["loss-of-amenity"]],
    ["sleep lost to worry", "They lost sleep.", { caring: false, noise: false }, ["distress"]],
  ] as const)("%s", (_, text, about, heads) => {
    expect(headsIn(text, about).map((hit) => hit.head)).toEqual(heads);
  });
});

describe("no injustice that needs a remedy", () => {
  it.each([
    "The fault did not, in my view, cause Mr H a significant injustice.",
    "This caused her no injustice.",
    "He suffered no personal injustice.",
    "I do not consider that there was any; it did not cause injustice.",
    "It did not affect the outcome.",
    "The error made no real difference.",
    "There is nothing left to remedy.",
    "I do not think that it caused Ms E any injustice.",
  ])("%s", (text) => expect(NO_INJUSTICE.test(text)).toBe(true));

  it.each(["The fault caused her significant injustice.", "It made a great difference to him."])("not: %s", (text) =>
    expect(NO_INJUSTICE.test(text)).toBe(false),
  );
});
