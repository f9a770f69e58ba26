/** Actions without a figure: apologies, services, improvements, refunds against receipts; one reading per distinct action. */
import type { RemedyKind } from "../../../data/vocabulary.ts";
import { type Sentence, splitSentences } from "../sentences.ts";
import { type ActionReading, CONDITIONAL, DONE, MONEY_KINDS } from "./action.ts";
import { chooseActions, type OrderedText } from "./action-choice.ts";
import { type Hit, matches } from "./action-hits.ts";
import { ordering } from "./action-sentences.ts";
import { impersonalActions, listedImprovement } from "./improvements.ts";
import type { Passage } from "./passages.ts";
import { turnedOrder } from "./turned.ts";

const ENOUGH =
  /\bapolog(?:y|ies)\b[^.]{0,60}\b(?:is|was|are|were)\b[^.]{0,40}\b(?:enough|suitable|sufficient|appropriate|adequate|proportionate)\b/i;

const BENIGN = /^(?:if (?:it|they|the \w+) ha(?:s|ve) not|if not already|where it has not)/i;

/**
 * Actions of one passage. `priced` are the offsets at which a sum was read, so that its verb is not read again.
 */
export function readActions(passage: Passage, priced: readonly { start: number; end: number }[]): ActionReading[] {
  const out: ActionReading[] = [];
  for (const sentence of splitSentences(passage.text)) {
    const order = ordering(passage, sentence);
    if (!order) continue;
    out.push(...actionsOf(passage, sentence, order, priced));
    out.push(...turnedActions(passage, sentence, order.text, out));
  }
  if (out.length === 0) out.push(...listedImprovement(passage));
  const general = impersonalActions(passage, out);
  const plain = out.filter(
    (a) => a.kind !== "provide-service" || !general.some((g) => g.start < a.end && g.end > a.start),
  );
  return distinct([...plain, ...general]);
}

function actionsOf(
  passage: Passage,
  sentence: Sentence,
  { text, directive }: { text: string; directive: boolean },
  priced: readonly { start: number; end: number }[],
): ActionReading[] {
  const done = DONE.exec(text);
  const ordered: OrderedText = {
    text,
    directive,
    done: done && { start: done.index, end: done.index + done[0].length },
    figures: [...text.matchAll(/£\s?\d/g)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
    sums: priced
      .filter((p) => p.start >= sentence.start && p.end <= sentence.end)
      .map((p) => ({ start: p.start - sentence.start, end: p.end - sentence.start })),
  };
  const chosen = chooseActions(ordered, matches(text, ordered.figures, ENOUGH.test(text)));
  const isLead = /[:–—]\s*$/.test(passage.text) && sentence.end >= passage.text.trimEnd().length;
  const conditional = CONDITIONAL.test(text) && !BENIGN.test(text);
  const out: ActionReading[] = [];
  for (const [i, hit] of chosen.entries()) {
    if (hit.kind === "evidence-of-compliance") continue;
    if (isLead && onlyIntroduces(text, hit, chosen.length - 1 === i)) continue;
    out.push({
      kind: personalKind(hit.kind, text.slice(hit.index)),
      passage,
      start: sentence.start + hit.index,
      end: sentence.start + endOf(ordered, hit, chosen[i + 1]),
      conditional,
      sentence: { start: sentence.start, end: sentence.end },
    });
  }
  return out;
}

/** "Its leaflet is to be corrected", where no rule has named an action in the words. */
function turnedActions(
  passage: Passage,
  sentence: Sentence,
  text: string,
  read: readonly ActionReading[],
): ActionReading[] {
  const order = passage.origin === "action" && !CONDITIONAL.test(text) ? turnedOrder(text) : null;
  if (!order) return [];
  const start = sentence.start + order.start;
  const end = sentence.start + order.end;
  if (read.some((r) => r.start < end && r.end > start)) return [];
  return [
    {
      kind: personalKind(order.kind, order.words),
      passage,
      start,
      end: Math.max(end, start + 1),
      conditional: false,
      sentence: { start: sentence.start, end: sentence.end },
    },
  ];
}

/** "tell us how it will fill the post, and will require …": an order behind what is to be told. */
const NEXT_ORDER = /,\sand\s(?:it\s|they\s)?(?:will|should|must)\s/;

/** An action's words reach to the next action, and not into the clause of the next sum. */
function endOf({ text, figures }: OrderedText, hit: Hit, next: Hit | undefined): number {
  const figure = figures.find((f) => f.start > hit.end);
  const before = figure ? text.slice(hit.end, figure.start) : "";
  const joint = figure && !MONEY_KINDS.has(hit.kind) ? [...before.matchAll(/[,;]|\band\b/gi)].at(-1)?.index : undefined;
  const onward = hit.kind === "action-plan" ? NEXT_ORDER.exec(text.slice(hit.end)) : null;
  const limit = joint !== undefined ? hit.end + joint : onward ? hit.end + onward.index : text.length;
  return trimEnd(text, hit.index, Math.min(next?.index ?? text.length, limit));
}

/** Making sure of one person's service ("make sure that its contractor empties Mr X's bin"). */
const SURE_OF_ONE =
  /^(?:make sure|makes sure|ensure|ensures)\b[^,;.£]{0,80}?(?:\b(?:his|her|their)\b(?! (?:staff|officers|own)\b)|\b(?:Mr|Mrs|Ms|Miss) [A-Z])/;

const MORE_HELP =
  /^(?:look|search|identify|find)s? (?:for )?(?:any |some )?other [a-z]+ (?:(?:who|that|which) (?:can|could|might|would|will)|(?:to|for) (?:his|her|Mr|Mrs|Ms|Miss))\b/i;
const BY_CHANGING = /^(?:make sure|ensure)s?\b[^.;£]{0,160}\bby (?:chang|amend|revis|rewrit|updat|redraft|add)ing\b/i;

/** What looks like a service improvement but has one person's case as its object. */
function personalKind(kind: RemedyKind, words: string): RemedyKind {
  if ((kind === "staff-reminder" || kind === "monitoring") && SURE_OF_ONE.test(words)) return "provide-service";
  // "look for other carers who could help her": no cases of other people.
  if (kind === "audit-case-review" && MORE_HELP.test(words)) return "provide-service";
  // "make sure that the evidence reaches its adviser, by changing its form".
  if (kind === "monitoring" && BY_CHANGING.test(words)) return "policy-procedure-review";
  // "put an alert on its systems that Miss G is deaf".
  if (
    kind === "policy-procedure-review" &&
    /^puts?\b[^.;]{0,80}\b(?:her|his|their names?|(?:Mr|Mrs|Ms|Miss) [A-Z])\b/i.test(words)
  )
    return "correct-records";
  if (
    kind === "named-contact" &&
    /\bto (?:oversee|monitor|watch|supervise|track|keep watch)\b/i.test(words.slice(0, 120)) &&
    !/\b(?:his|her|Mr|Mrs|Ms|Miss)\b/.test(words.slice(0, 120))
  )
    return "monitoring";
  if (kind === "policy-procedure-review" && /^agrees? with (?:him|her|them|Mr|Mrs|Ms|Miss)\b/.test(words))
    return "provide-service";
  // "name a lead worker for each discharge": nobody's contact in particular.
  if (kind === "named-contact" && /\bfor (?:each|every|all|any)\b(?! of\b)/i.test(words.slice(0, 120)))
    return "policy-procedure-review";
  if (
    !/^\w+(?:[ -]\w+)?\s+(?:that\s+|again at\s+)?(?:(?:her|his)\b|(?:Mr|Mrs|Ms|Miss)\s|[A-Z](?:’s|'s| and [A-Z]’s)\s)/.test(
      words,
    )
  )
    return kind;
  if (kind === "audit-case-review") return "correct-records";
  if (kind === "monitoring" && !/^(?:monitor|check)/i.test(words)) return "provide-service";
  if (kind === "policy-procedure-review") return "reassess";
  return kind;
}

function onlyIntroduces(text: string, hit: { kind: RemedyKind; index: number; end: number }, last: boolean): boolean {
  if (!last || hit.kind === "apology") return false;
  const tail = text.slice(hit.end);
  return (
    MONEY_KINDS.has(hit.kind) ||
    /^(?:action-plan|provide-service|explain|monitoring)$/.test(hit.kind) ||
    tail.length < 40
  );
}

function trimEnd(text: string, from: number, to: number): number {
  const words = text
    .slice(from, to)
    .replace(/(?:[\s,;]|\band|\bto|\bwill|\bshould|\bthen|\balso)+$/i, "")
    .replace(/[.]$/, "");
  return from + Math.max(words.length, 1);
}

/** The same kind said twice of the same words counts once. */
function distinct(readings: readonly ActionReading[]): ActionReading[] {
  return readings.filter(
    (r, i) =>
      !readings
        .slice(0, i)
        .some(
          (e) =>
            e.kind === r.kind &&
            e.sentence.start === r.sentence.start &&
            e.passage === r.passage &&
            (r.kind === "apology" || r.start < e.end),
        ),
  );
}
