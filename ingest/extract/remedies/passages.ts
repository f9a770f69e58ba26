/** Which paragraphs hold the agreed action, and which lead-in governs each of them. */
import type { Paragraph, Section } from "../../../data/decision.ts";
import type { ParsedDecision } from "../../parsed.ts";

/** Where the action is read: its own section, else sentences of the reasoning, else the Summary. */
export type Origin = "action" | "reasoning" | "summary";

export interface Passage {
  readonly id: string;
  readonly text: string;
  readonly origin: Origin;
  readonly heading: string;
  /** The lead-in ("Within four weeks the Council will:") whose list this belongs to. */
  readonly lead: Passage | null;
  /** Index of the section it stands in. */
  readonly section: number;
  /** The paragraph of the same section before it that is no list item. */
  readonly previous: Passage | null;
  /** What stands directly before it in its section, an item or not. */
  readonly before: Passage | null;
}

// A line of a list goes on from its lead-in: a small letter, a sum, a bare verb or a noun phrase without a verb of its own.
const CONTINUES =
  /^(?:[a-z£(•\d]|To (?!remedy|put things|put this|recogni|acknowledge|address|reflect)[a-z]|(?:Pay|Pays|Apologise|Apologize|Cover|Reconsider|Recalculate|Return|Reinstate|Apply|Draw|Rewrite|Revise|Recruit|Speak|Make|Makes|Refund|Reimburse|Repay|Remind|Review|Train|Provide|Send|Give|Offer|Write|Waive|Cancel|Start|Improve|Arrange|Ensure|Carry|Complete|Produce|Issue|Update|Amend|Change|Share|Consider|Decide|Backdate|Credit|Put|Hold|Meet|Explain|Audit|Reassess|Identify|Remove|Correct|Reduce|Increase|Publish|Introduce|Monitor|Contact|Confirm|Set|Ask|Tell|Show|Develop|Circulate|Deliver|Inspect|Reconsider|Add|Place|Work|Look|Clarify|Brief|Create|Report|Return|Settle|Add|Implement|Take|Stop|Withdraw|Discuss|Agree|Say|Allow|Invite|Check|Name|Appoint|Allocate|Restore|Resume|Replace|Repair|Install|Clear|Move|Treat|Notify|Undertake|Conduct|Establish|Compensate|Transfer|Deduct|Extend|Enforce|Investigate|Finish|Find|Lift|Visit|Attend|Telephone|Email|Advise|Inform|Instruct|Record|Search|Sample|Test|Relaunch|Redraft|Draft|Display|Assess|Keep|Let|Lend|Buy|Fit|Sign|Raise|Pass|Refer|Suspend|Drop|Resurface|Restart|Begin|Continue|Open|Close|Run)(?:s|es|ing)?\b|An? (?![^.]{0,90}\b(?:was|is|has|had|were|are|will|should)\b))/;
const OWN_SUBJECT =
  /^(?:the|it|they|we|i|this|these|within|by|if|where|once|when|to remedy)\b[^:]{0,200}?\b(?:will|should|has|have|must|recommend|agreed)\b/i;

/** A sentence that begins with the bare verb of an action ("Pay Mrs B …"). */
export const IMPERATIVE =
  /^(?:also |then )?(?:Pay|Apologise|Refund|Reimburse|Repay|Remind|Review|Train|Provide|Send|Give|Offer|Write|Waive|Cancel|Arrange|Ensure|Carry out|Complete|Produce|Issue|Update|Amend|Share|Backdate|Credit|Hold|Meet|Explain|Audit|Reassess|Correct|Publish|Introduce|Monitor|Develop|Circulate|Make|Brief|Create|Settle)\s+(?!(?:was|were|is|are|has|had|of)\b)/;

/** Lists of the genre nest three deep; more is no list. */
const DEEPEST = 6;
/** A clause of the genre is a few hundred characters; a paragraph beyond this is not read for sums. */
export const LONGEST = 20_000;
/** More sums than any decision has. */
export const MOST_SUMS = 400;

/** True of a lead-in: by its colon, its unfinished or announcing words, or what is nested under it. */
function isList(paragraph: Paragraph, next: Paragraph | undefined): boolean {
  const text = paragraph.text.trimEnd();
  if (/[:–—]$/.test(text)) return true;
  if (!next) return false;
  if (next.id.startsWith(`${paragraph.id}.`) || next.depth > paragraph.depth) return true;
  const announces =
    /\b(?:the following|these|as follows|following) (?:actions?|steps|things|measures|remed(?:y|ies)|recommendations?)?\b[^.:;]{0,90}\.$/i.test(
      text.slice(-160),
    ) && /\b(?:will|should|agreed|recommend)\b/i.test(text);
  const unfinished =
    /\b(?:will|should|to|agreed|recommend(?:ed)?|(?:of|from|after)\s(?:the date of\s)?(?:(?:my|our|this|the)\s)?(?:final\s)?(?:decision|report|statement)),?$/i.test(
      text,
    ) ||
    (/\b(?:months?|weeks?|days?|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s(?:19|20)\d\d)?),?$/i.test(
      text,
    ) &&
      /\b(?:will|should|agreed|recommend\w*)\b/i.test(text));
  // "We recommend that within one month of this report the Council" and, under it, "apologises …".
  const bodyLast =
    /\b(?:recommend(?:ed)?|agreed|propose)\b[^.:;]{0,140}\bthe (?:Council|Trust|Provider|Home|Care Provider|Authority)$/.test(
      text,
    );
  return (announces || unfinished || bodyLast) && CONTINUES.test(next.text) && !OWN_SUBJECT.test(next.text);
}

/** Passages of the given sections in order, each with its lead-in. */
function linked(sections: readonly { section: Section; index: number }[], origin: Origin): Passage[] {
  const out: Passage[] = [];
  for (const { section, index } of sections) {
    let previous: Passage | null = null;
    const stack: { passage: Passage; depth: number; id: string; last: string }[] = [];
    for (const [at, paragraph] of section.paragraphs.entries()) {
      for (let top = stack.at(-1); top; top = stack.at(-1)) {
        if (belongs(paragraph, top, stack.length)) break;
        stack.pop();
      }
      const lead = stack.at(-1);
      const passage: Passage = {
        id: paragraph.id,
        text: paragraph.text,
        origin,
        heading: section.heading,
        lead: lead?.passage ?? null,
        section: index,
        previous: lead ? null : previous,
        before: out.at(-1)?.section === index ? (out.at(-1) ?? null) : null,
      };
      if (lead) lead.last = paragraph.text;
      else previous = passage;
      out.push(passage);
      if (isList(paragraph, section.paragraphs[at + 1]) && stack.length < DEEPEST)
        stack.push({ passage, depth: paragraph.depth, id: paragraph.id, last: "" });
    }
  }
  return out;
}

function belongs(paragraph: Paragraph, top: { depth: number; id: string; last: string }, nested: number): boolean {
  if (paragraph.id.startsWith(`${top.id}.`) || paragraph.depth > top.depth) {
    // The closing line on evidence stands beside the list that it follows.
    return !/^The \S+(?: \S+)? should (?:provide|send)\b[^.]{0,40}evidence/.test(paragraph.text);
  }
  // A flat copy has lost its depth: the words tell.
  if (paragraph.depth !== top.depth || !CONTINUES.test(paragraph.text) || OWN_SUBJECT.test(paragraph.text))
    return false;
  return !(nested > 1 && /[.]\s*$/.test(top.last));
}

const REASONING = new Set([
  "analysis",
  "my-assessment",
  "injustice",
  "findings",
  "what-happened",
  "decision",
  "complaint",
  "not-investigated-reasons",
  "other",
]);

/** Paragraphs of the sections whose heading announces the action. */
export function actionPassages(parsed: ParsedDecision): Passage[] {
  const sections = parsed.sections
    .map((section, index) => ({ section, index }))
    .filter(({ section }) => section.code === "agreed-action");
  return linked(sections, "action");
}

/** Paragraphs in which a decision without an action section can say what is agreed; the decision section last. */
export function reasoningPassages(parsed: ParsedDecision): Passage[] {
  const sections = parsed.sections
    .map((section, index) => ({ section, index }))
    .filter(({ section }) => REASONING.has(section.code));
  return linked(sections, "reasoning");
}

/** Paragraphs of every section but the action's, the law's among them: topics are sometimes set out as law. */
export function otherPassages(parsed: ParsedDecision): Passage[] {
  const sections = parsed.sections
    .map((section, index) => ({ section, index }))
    .filter(({ section }) => section.code !== "agreed-action" && section.code !== "role-and-powers");
  return linked(sections, "reasoning");
}

/** The Summary as one passage. */
export function summaryPassages(parsed: ParsedDecision): Passage[] {
  if (!parsed.summary.trim()) return [];
  return [
    {
      id: "summary",
      text: parsed.summary,
      origin: "summary",
      heading: "Summary",
      lead: null,
      section: -1,
      previous: null,
      before: null,
    },
  ];
}

/** Lead-ins of a passage, nearest first. */
export function leads(passage: Passage): Passage[] {
  const out: Passage[] = [];
  for (let lead = passage.lead; lead; lead = lead.lead) out.push(lead);
  return out;
}
