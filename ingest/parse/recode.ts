/** Codes that only the run of sections can tell. */
import type { Section } from "../../data/decision.ts";

/**
 * Topic headings under "What I found" that stand before the story and the analysis set out law and guidance, unless
 * their paragraphs already find fault.
 */
export function recodeTopics(sections: Section[]): void {
  for (let i = 0; i < sections.length; i++) {
    const section = sections[i];
    if (section?.code !== "findings" || section.parents.length === 0) continue;
    const main = section.parents[0];
    let story = false;
    for (let j = i + 1; j < sections.length; j++) {
      const later = sections[j];
      if (!later) break;
      if (later.code === "what-happened" || later.code === "analysis") {
        story = true;
        break;
      }
      if (later.code !== "findings" && later.code !== "law-and-guidance") break;
      if (later.parents[0] !== main) break;
    }
    const finds = section.paragraphs.some((p) =>
      /\b(?:was|is|were) (?:at )?fault\b|\bat fault\b|\bI (?:find|found) (?:no )?fault/.test(p.text),
    );
    if (story && !finds) section.code = "law-and-guidance";
  }
}

const STANDARDS =
  /^(?:what (?:should|must|ought to) (?:(?:the council|it|councils) )?(?:happen|do)|what is required)\b/i;

/** "What should happen" above the story says what the law asks; what is to be done never stands there. */
export function recodeStandards(sections: Section[]): void {
  for (const [i, section] of sections.entries()) {
    if (section.code !== "agreed-action" || !STANDARDS.test(section.heading)) continue;
    const later = sections.slice(i + 1).map((s) => s.code);
    const tells = later.includes("what-happened") || later.includes("findings");
    if (tells || (later.includes("analysis") && later.includes("agreed-action"))) section.code = "law-and-guidance";
  }
}

const REMEDY_LEAD =
  /^(?:to (?:remedy|put right)\b|(?:in addition,? )?(?:within .{1,40} )?(?:we recommend(?:ed)? )?(?:that )?the (?:council|trust|authority|care provider|provider|school)s? (?:should|will|must|has agreed|agreed to)\b)/i;

/**
 * The page of a report tells its findings and what is to be done in one run without headings; from the lead-in to the
 * agreed steps on, it is a section of actions (with the heading above it, since it has none).
 */
export function splitOffRemedies(sections: Section[]): void {
  for (let i = 0; i < sections.length; i++) {
    const section = sections[i];
    if (!section || (section.code !== "other" && section.code !== "complaint")) continue;
    const at = section.paragraphs.findIndex(
      (p, k) => p.depth === 0 && REMEDY_LEAD.test(p.text) && (section.paragraphs[k + 1]?.depth ?? 0) > 0,
    );
    if (at < 0) continue;
    const { heading, parents } = section;
    const actions: Section = { code: "agreed-action", heading, parents, paragraphs: section.paragraphs.splice(at) };
    if (section.paragraphs.length === 0) sections.splice(i, 1, actions);
    else sections.splice(i + 1, 0, actions);
    return;
  }
}

const VERBS =
  "apologis|pay|refund|reimburs|repay|remind|review|train|waive|write|provide|backdate|amend|arrange|cancel|reassess|carry out|send|give|make|issue|change|do the following|take the following";
const ORDERS = new RegExp(
  `\\b(?:council|authority|board|trust|provider|home|school|agency|it|they)s? (?:(?:has|have) (?:now |also |since |therefore )?agreed\\b|(?:now |also )?agree[sd] (?:to|that)\\b|(?:will|should|must)\\b(?! (?:not )?have\\b))[^.]{0,200}?\\b(?:${VERBS})|\\b(?:I|[Ww]e) (?:have |therefore |also |had )*(?:recommend(?:ed)?|ask(?:ed)?)(?: that)? (?:the \\w+|it|they)\\b[^.]{0,160}?\\b(?:${VERBS}|increase|raise)`,
  "i",
);
/** What the complainant wants, what the law or a policy says. */
const VOICE =
  /\b(?:wants?|wanted|says?|said|thinks?|thought|believes?|asks? (?:for|that)|would like|complain\w*|argues?|polic(?:y|ies)|procedure|guidance|law|regulations|code)\b[^.]{0,120}$/i;

/** The section before the decision that orders what is to be done is one of actions, whatever its heading says. */
export function recodeActions(sections: Section[]): void {
  if (sections.some((s) => s.code === "agreed-action")) return;
  const at = sections.findIndex((s) => s.code === "decision");
  const before = at > 0 ? sections[at - 1] : undefined;
  if (before?.code === "other" && before.paragraphs.length <= 30) {
    const first = before.paragraphs.slice(0, 2).some((p) => ORDERS.test(p.text.slice(0, 600)));
    if (first) {
      before.code = "agreed-action";
      return;
    }
  }
  splitOffOrders(sections, at);
}

/** "The Council and I agreed that by 20 December:", over the first step. */
const LEADS = /\b(?:agreed|recommend(?:ed)?|will|should)\b(?! have\b)[^.]{0,120}$/i;

/** Headings under which injustice or reasons stand with the remedy ("Injustice and remedy"). */
const WITH_REMEDY = /\b(?:remed(?:y|ies)|redress|put(?:ting)? (?:\w+ )?right)\b/i;

/** From the first paragraph that orders something on, the last section on injustice or remedy is one of actions. */
function splitOffOrders(sections: Section[], end: number): void {
  const last = end < 0 ? sections.length : end;
  for (let i = last - 1; i >= Math.max(0, last - 3); i--) {
    const section = sections[i];
    if (!section || section.paragraphs.length > 40) continue;
    const named =
      WITH_REMEDY.test(section.heading) && /^(?:injustice|analysis|my-assessment|findings|other)$/.test(section.code);
    if (!named && section.code !== "injustice" && !(section.code === "other" && i === last - 1)) continue;
    const first = section.paragraphs.findIndex((p, k) => isOrder(p.text, section.paragraphs[k + 1]?.text ?? ""));
    if (first < 0) continue;
    const { heading, parents } = section;
    const actions: Section = { code: "agreed-action", heading, parents, paragraphs: section.paragraphs.splice(first) };
    if (section.paragraphs.length === 0) sections.splice(i, 1, actions);
    else sections.splice(i + 1, 0, actions);
    return;
  }
}

/** Whether a paragraph, with the first item of the list it may introduce, orders something. */
function isOrder(text: string, next: string): boolean {
  const words = `${text.slice(0, 700)}${/[:–—]\s*$/.test(text) ? ` ${next.slice(0, 120)}` : ""}`;
  const order = ORDERS.exec(words);
  if (order === null)
    return (
      /[:–—]\s*$/.test(text) &&
      LEADS.test(text.slice(-400)) &&
      new RegExp(`\\b(?:${VERBS})`, "i").test(next.slice(0, 160))
    );
  return !VOICE.test(words.slice(Math.max(0, order.index - 140), order.index + 4));
}
