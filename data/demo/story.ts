/** What happened: a scenario's own events first, the steps of the complaint after them, others in between. */
import { type Para, para } from "./draft.ts";
import { CLOSING_EVENTS, COMPLAINT_STEPS, EVENTS } from "./events.ts";
import { THEMES } from "./events-themes.ts";
import type { Scenario } from "./scenario.ts";
import type { Scene } from "./scene.ts";
import { fill } from "./template.ts";

interface Event {
  text: string;
  who: Scene["who"];
}

/** Usual length of one sentence of the story. */
const SENTENCE = 125;

/** Paragraphs of events until about `room` characters are told; no template comes twice before all have come once. */
export function tellEvents(scene: Scene, scenarios: readonly Scenario[], category: string, room: number): Para[] {
  const { rng } = scene;
  const who = scenarios[0]?.who ?? "self";
  const own: Event[] = scenarios.flatMap((scenario) => scenario.events.map((text) => ({ text, who: scenario.who })));
  const steps: Event[] = COMPLAINT_STEPS.map((text) => ({ text, who }));
  const others: Event[] = [...(THEMES[category] ?? []), ...EVENTS].map((text) => ({ text, who }));
  scene.pace = Math.max(0.4, Math.min(30, (scene.lastDay - scene.day) / (1.25 * Math.max(6, room / SENTENCE))));
  let pool: Event[] = [];
  const out: Para[] = [];
  let length = 0;
  while (length < room) {
    const sentences: string[] = [];
    for (let i = rng.between(1, 3); i > 0; i--) {
      // Each queue is spread over its part of the story: own events up to 60 %, the complaint's steps from there.
      const share = length / room;
      const queue = share < 0.6 ? own : steps;
      const left = Math.max(1, ((share < 0.6 ? 0.6 : 1) * room - length) / SENTENCE);
      if (pool.length === 0) pool = rng.sample(others, others.length);
      const event = rng.chance(queue.length / left) ? (queue.shift() ?? pool.pop()) : pool.pop();
      if (event === undefined) continue;
      scene.who = event.who;
      const sentence = fill(scene, event.text);
      length += sentence.length + 1;
      sentences.push(sentence);
    }
    out.push(para(sentences.join(" ")));
  }
  if (scene.late) out.push(para(fill(scene, "{When}, {A} died. {X} went on with the complaint.")));
  out.push(para(fill(scene, rng.pick(CLOSING_EVENTS))));
  return out;
}
