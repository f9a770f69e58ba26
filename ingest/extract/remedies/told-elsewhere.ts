/** What other places of a decision tell of a sum whose own clause names no purpose. */
import { splitSentences } from "../sentences.ts";
import type { Draft } from "./draft.ts";
import { LOSS_HEADS } from "./heads.rules.ts";
import type { Passage } from "./passages.ts";
import { headsIn, zone } from "./purpose.ts";

/** Where a clause that names no purpose is explained. */
export interface Around {
  readonly reasoning: readonly Passage[];
  readonly action: readonly Passage[];
  readonly summary: readonly Passage[];
}

/** The reasoning's sentence about the same figure, with the one before it; empty where there is none. */
export function reasoned(draft: Draft, around: Around): string {
  if (draft.passage.origin === "reasoning") return "";
  const figure = figureOf(draft);
  if (figure === null) return "";
  const told = toldOf(figure, around, draft.unitPence !== null);
  if (isLoss(told)) return told;
  // "£750 (five months at £150)": the rate may be what is explained; so may the whole of which this is the rest.
  for (const other of [draft.unitPence, draft.valuePence]) {
    if (other === null || other === draft.pence) continue;
    const said = toldOf(`£${(other / 100).toLocaleString("en-GB")}`, around, true);
    if (told === "" || isLoss(said)) return said;
  }
  return told;
}

function figureOf({ passage, reading }: Draft): string | null {
  const figure = passage.text.slice(reading.money.start, reading.money.end).trim();
  return figure.startsWith("£") ? figure : null;
}

/** The words of the reasoning that give the figure its purpose, else those of its first telling. */
function toldOf(figure: string, around: Around, rates: boolean): string {
  let first = "";
  for (const passage of around.reasoning) {
    if (!passage.text.includes(figure)) continue;
    const sentences = splitSentences(passage.text.slice(0, 4000));
    const telling = [...sentences.entries()].filter(([, { text }]) => {
      const behind = behindFigure(text, figure);
      return behind !== null && (rates || !A_UNIT.test(behind));
    });
    for (const [, { text }] of telling) {
      const behind = (behindFigure(text, figure) ?? "").slice(0, 160);
      if (/^\s*(?:for|to (?:recogni[sz]e|acknowledge))\b/i.test(behind) && isLoss(zone(behind)) && !isAsked(text))
        return text;
    }
    const [at, sentence] = telling[0] ?? [];
    if (first !== "" || at === undefined || !sentence || isAsked(sentence.text)) continue;
    first = sentences
      .slice(Math.max(0, at - 1), at + 1)
      .map((s) => s.text)
      .join(" ");
  }
  return first;
}

/** "£100 a week" tells nothing of a single £100. */
const A_UNIT = /^\s*(?:an?|per|each|every|for (?:each|every)) (?:hour|day|night|week|month|term|year)\b/i;

function isLoss(words: string): boolean {
  return headsIn(words).some((h) => LOSS_HEADS.has(h));
}

/** A sum that somebody offered or claimed, and that nobody found right. */
function isAsked(sentence: string): boolean {
  return (
    /\b(?:offer(?:ed)?|wants?|asked for|claim\w*)\b/i.test(sentence) &&
    !/\b(?:instead|agreed|consider|recommend)\b/i.test(sentence)
  );
}

/** What follows the whole figure in a sentence; null where it does not stand there ("£150" is not in "£150.50"). */
function behindFigure(sentence: string, figure: string): string | null {
  for (let at = sentence.indexOf(figure); at >= 0; at = sentence.indexOf(figure, at + 1)) {
    const behind = sentence.slice(at + figure.length);
    if (!/^,?\d|^\.\d/.test(behind)) return behind;
  }
  return null;
}

/** "It would pay Mr G £150 for the trouble of making them", where only the decision's last words repeat the sum. */
export function proposedFor(draft: Draft, around: Around): string {
  const { passage } = draft;
  if (passage.origin === "action" && !/\b(?:decision|conclusion)\b/i.test(passage.heading)) return "";
  const figure = figureOf(draft);
  if (figure === null) return "";
  for (const told of around.reasoning) {
    if (!told.text.includes(figure) || told === passage) continue;
    for (const { text } of splitSentences(told.text.slice(0, 4000))) {
      const behind = (behindFigure(text, figure) ?? "").split(/£|;/)[0] ?? "";
      if (!/\b(?:will|would|should|agreed to|offered to) (?:now |also |instead )?(?:pay|offer|give|send)\b/i.test(text))
        continue;
      if (
        /^\s*(?:to \S+ \S+ )?(?:for|to (?:recogni[sz]e|acknowledge|reflect)|in (?:recognition|view) of)\b/i.test(behind)
      )
        return behind;
    }
  }
  return "";
}

/** "The payments are for the lasting distress of …", told of the whole list after its end. */
const OF_ALL =
  /^(?:The|These|Those|Both|All(?: of)?(?: the| these)?|Each of (?:the|these)) (?:two |three |first )?(?:payments?|sums?|amounts?) (?:are|is|was|were|recogni[sz]es?|acknowledges?|reflects?) [^.;£]{3,160}/;

export function saidOfAll(draft: Draft, around: Around): string {
  const { section } = draft.passage;
  for (const passage of around.action) {
    if (passage.section !== section || passage === draft.passage) continue;
    const said = splitSentences(passage.text.slice(0, 1000)).map((s) => OF_ALL.exec(s.text)?.[0]);
    const named = said.find((words) => words !== undefined && headsIn(zone(words)).length > 0);
    if (named !== undefined) return named;
  }
  return "";
}

/** "a private pair that cost £645", "she spent £187.40 on fuel": the reasoning tells the figure as an outlay or a loss. */
export function isSpent(draft: Draft, around: Around): boolean {
  const figure = figureOf(draft);
  if (figure === null) return false;
  return around.reasoning.some(({ text }) => {
    for (let at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1)) {
      if (/^,?\d|^\.\d/.test(text.slice(at + figure.length))) continue;
      const left =
        text
          .slice(Math.max(0, at - 160), at)
          .split(/[.;]\s/)
          .at(-1) ?? "";
      if (SPENT_BEFORE.test(left)) return true;
    }
    return false;
  });
}

/** "It will refund £465, less what it has paid", told in the Summary of the sum that the action only pays. */
export function isPutBackElsewhere(draft: Draft, around: Around): boolean {
  const figures = new Set([draft.pence, draft.valuePence].flatMap((p) => (p === null ? [] : [printed(p)])));
  return [...around.summary, ...around.reasoning].some(({ text, heading }) =>
    [...figures].some((figure) => {
      if (heading === draft.passage.heading) return false;
      for (let at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1)) {
        if (/^,?\d|^\.\d/.test(text.slice(at + figure.length))) continue;
        if (PUTS_BACK.test(text.slice(Math.max(0, at - 120), at))) return true;
      }
      return false;
    }),
  );
}

function printed(pence: number): string {
  const pounds = Math.floor(pence / 100).toLocaleString("en-GB");
  return pence % 100 === 0 ? `£${pounds}` : `£${pounds}.${String(pence % 100).padStart(2, "0")}`;
}

const PUTS_BACK =
  /\b(?:will|should|must|agreed to|agrees to|is to|has to)\s(?:(?:also|now)\s)?(?:refund|reimburse|repay|return|give back)\s(?:(?!\b(?:and|pay|offer\w*|claim\w*|asked|wanted|apologi\w*|give|giving)\b)[^.;:£]){0,50}$/i;

/** "That sum does not take account of …": what an earlier sum leaves out is what the sum that is added to it is for. */
const WANTING =
  /\b(?:sum|offer|payment|amount|figure|cheque|it|this|that|£[\d,]*\d)\s(?:(?:does|did|do)\snot\s(?:\w+ly\s)?(?:take\s(?:\w+\s){0,2}account\sof|reflect|recogni[sz]e|acknowledge|remedy|allow\sfor|cover|address|include|make\sup\sfor|put\sright|consider)|(?:takes|took)\sno\saccount\sof|(?:leaves|left)\sout|(?:ignores|ignored|overlooks|overlooked))\s([^.;£]{3,220})/i;
const ADDS =
  /\b(?:further|additional|another|extra|more|tops?|topp\w+|add(?:s|ed|ing)?|increas\w+|rais\w+|instead|in (?:place|addition)|on top)\b/i;

export function foundWanting(draft: Draft, around: Around): string {
  const { reading } = draft;
  const raised = draft.valuePence !== null && draft.pence !== null && draft.valuePence !== draft.pence;
  if (!raised && !ADDS.test(`${reading.before.slice(-60)} £ ${reading.after.slice(0, 60)}`)) return "";
  for (const { text } of around.reasoning) {
    const said = WANTING.exec(text.slice(0, 4000))?.[1];
    if (said !== undefined) return said;
  }
  return "";
}

const SPENT_BEFORE =
  /\b(?:cost(?:s|ing)?(?: (?:him|her|them|the family|(?:Mr|Mrs|Ms|Miss) [A-Z]\w*))?|(?:he|she|they|who|family|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*)\s+(?:(?:has|had|have|also|then|therefore)\s+)*(?:to use|used|spent|paid|lost|borrowed|laid out|is out of pocket by|was charged|were charged)|\band (?:spent|lost|borrowed)|\bpayments to (?:an?|the|her|his|their) \w+ of|\b(?:make|makes|making) good(?: the| that)?|\bvalued? (?:the|it|them|her|his|their|this|these)(?: \w+){0,3} at|\bvalued\b[^.;£]{0,40}? at)\s+(?:a total of\s+|about\s+|another\s+|an extra\s+|an?\s+)?$/i;
