/** Actions without a figure: apologies, services, improvements, refunds against receipts; one reading per distinct action. */
import type { RemedyKind } from "../../../data/vocabulary.ts";
import { splitSentences } from "../sentences.ts";
import { type ActionReading, CONDITIONAL, DIRECTIVE, DONE, LONGEST_SENTENCE, MONEY_KINDS, REFUSED } from "./action.ts";
import { type Hit, matches } from "./action-hits.ts";
import { SERVICE_KINDS } from "./actions.rules.ts";
import { impersonalActions, listedImprovement } from "./improvements.ts";
import type { Passage } from "./passages.ts";

const HEAD =
  /(?:^|[,;:()•–—]|\b(?:will|should|shall|must|to|and|also|then|then|or|by|now|agreed|recommend(?:ed|s)?(?: that)?(?: it| the Council)?|either|has|each|both|of|with|includ(?:e|es|ing)|for|an?|immediately|the (?:Council|Care Provider|Provider|Home|Trust|Councils|organisations?)|it|they|all three|both))\s*(?:(?:also|then|now|jointly|fully|each|promptly|further|urgently|formally|sincerely|carefully|separately|immediately|all|properly)\s+|within\s(?:\w+\s){1,3}(?:days|weeks?|months?)(?:\s+of\s+(?:my|our|this|the)\s+(?:final\s+)?(?:decision|report))?,?\s+|(?:in|by|at|no later than|within)\s[^,;]{2,60},\s*|a (?:written |full |sincere |further |formal |joint |letter of )*|the |written |verbal |once [^,;]{2,60},\s*)*["'“‘]?$/i;

/** "write a joint letter of apology", "send Mrs Y an apology": the apology is the object. */
const HANDS_OVER =
  /^\W*(?:\w\)\s*)?(?:jointly |each |also |then )?(?:write|send|issue|provide|give|offer|make|deliver|prepare|draft|sign)s?\b[^.;£]{0,60}$/i;

/** The closing line: the body tells the Ombudsman that it has done what it agreed. */
const COMPLIANCE =
  /\b(?:tell|show|confirm|inform|write to|let|provide|send|give|satisfy|notify|update)\b[^.;]{0,24}\b(?:us|me|the Ombuds\w+)\b[^.;]{0,70}\b(?:(?:when|that|once|confirm\w*|evidence|proof|has) [^.;]{0,20}(?:complied|completed|done (?:this|these|so|it|what|all|the|both)|carried out (?:this|these|the|all|both)|taken (?:this|these|the|all|both)|implemented (?:this|these|the|all|both))|evidence of (?:the (?:payments?|above|apology|agreed)|compliance|completion)|evidence of the (?:steps|actions?) (?:it has taken|taken)\s*\.?$)/i;

/** More than any sentence of the genre orders. */
const MOST_ACTIONS = 24;

const NOUN_BEFORE = /\b(?:an?|the|its|their|this|that|any|no|of|for|her|his)\s*$/i;

const VERB_KINDS = /^(?:provide-service|explain|reconsider-decision|issue-document|reassess|correct-records)$/;

/** "complete these actions", "continue paying £250": no service of its own. */
const NOT_SERVICE =
  /^\w+\s+(?:(?:all|both|each|of|the|these|this|above|agreed|first|last|two|three|four|it|so)\s+)*(?:actions?|recommendations?|steps|above|this|these|payments?)\b|^\w+(?:\s+to)?\s+(?:pay|paying|make|making|refund|paid)\b|^\w+\s+£|^puts?\s+at\b|^(?:seek|agree|amend|add|place|find|clear|move|meet|allow|let|continue)\w*\s+(?:to|with|that|in)\s+(?:it|this|the (?:complaint|recommend))/i;

const COUPLE = /\b(Mr|Mrs|Ms|Miss|Mx|Dr) and (Mr|Mrs|Ms|Miss|Mx|Dr)\b/g;

const SEPARATED = /[,;:•]|\band\b|\bor\b/i;

const COORDINATE =
  /(?:[,;:)•]|\band|\bthen|\balso|\bor|\bwill|\bshould|\bmust|\bplus|\bas well as|\bbut),?\s*(?:(?:also|then|will|should|to|now|it will|it should|they will|the Council will|the Council should|jointly|each|urgently)\s+|(?:in|by|no later than|within)\s[^,;]{2,60}[,\s]\s*|a (?:written |full |sincere |further |formal |joint |letter of )*|an |the )*$/i;

const SUBORDINATE =
  /\b(?:so that|so as to|in order to|to ensure|which|who|because|that (?:it|they|the|its|staff|all)|how|where|when|about|of the (?:need|importance)|the (?:need|importance)|on)\b/i;

const ENOUGH =
  /\bapolog(?:y|ies)\b[^.]{0,60}\b(?:is|was|are|were)\b[^.]{0,40}\b(?:enough|suitable|sufficient|appropriate|adequate|proportionate)\b/i;

const BENIGN = /^(?:if (?:it|they|the \w+) ha(?:s|ve) not|if not already|where it has not)/i;

/**
 * Actions of one passage. `priced` are the offsets at which a sum was read, so that its verb is not read again.
 */
export function readActions(passage: Passage, priced: readonly { start: number; end: number }[]): ActionReading[] {
  const out: ActionReading[] = [];
  const isLead = /[:–—]\s*$/.test(passage.text);
  for (const sentence of splitSentences(passage.text)) {
    const text = sentence.text.slice(0, LONGEST_SENTENCE);
    const item = passage.lead !== null && sentence.start === 0;
    const directive = DIRECTIVE.test(text);
    const imperative = passage.origin === "action" && /^(?:[A-Z][a-z]+|[a-z]+)\b/.test(text) && item;
    const noun =
      passage.origin === "action" &&
      /^(?:An?|The|One)\b[^.]{0,60}\b(?:apology|review|reminder|training|letter)\b/.test(text) &&
      !DONE.test(text);
    if (!directive && !imperative && !noun) continue;
    if (
      passage.origin !== "action" &&
      !item &&
      /\b(?:complainant|she|he|(?:Mr|Mrs|Ms|Miss) [A-Z]) (?:wants|wanted|asked|would like|says|said|complain\w*|believes|thinks)\b/i.test(
        text.slice(0, 90),
      )
    )
      continue;
    if (
      /\b(?:We|I|we) (?:will|may|can|shall|normally|usually|often|sometimes|would)\b/.test(text) &&
      !/\b(?:ask|recommend)\b/.test(text)
    )
      continue;
    if (REFUSED.test(text) && !/\bbut\b/i.test(text)) continue;
    if (
      text.length < 220 &&
      COMPLIANCE.test(text) &&
      !/\b(?:apologi|pay|refund|review|remind|train|learn)\w*\s+(?!and\b|or\b|have\b|made\b)/i.test(
        text.replace(/\b(?:payments?|apology)\b/gi, ""),
      )
    )
      continue;
    if (/\b(?:law|guidance|policy|regulations|code|Act|Guidance) (?:says|states|said|requires|sets out)\b/i.test(text))
      continue;
    // Done before: only what a later "will" orders counts.
    const done = DONE.exec(text);
    const conditional = CONDITIONAL.test(text) && !BENIGN.test(text);
    const figures = [...text.matchAll(/£\s?\d/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
    const hits = matches(text, figures, ENOUGH.test(text));
    const sums = priced
      .filter((p) => p.start >= sentence.start && p.end <= sentence.end)
      .map((p) => ({ start: p.start - sentence.start, end: p.end - sentence.start }));
    const chosen: Hit[] = [];
    for (const [h, hit] of hits.entries()) {
      const before = text.slice(Math.max(0, hit.index - 200), hit.index);
      if (
        done &&
        done.index <= hit.index &&
        hit.index - done.index < 90 &&
        !/\b(?:will|should|must|agreed to|asked it to)\b/i.test(text.slice(done.index + done[0].length, hit.index))
      )
        continue;
      const last = chosen.at(-1);
      const sum = sums.findLast((p) => p.end <= hit.index);
      // The plain verb of a more particular action ("provide evidence of the steps") is that action.
      const next = hits[h + 1];
      if (
        next &&
        HEAD.test(before) &&
        (!SEPARATED.test(text.slice(hit.end, next.index).replace(COUPLE, "$1 & $2")) ||
          (hit.kind === "explain" &&
            next.kind === "apology" &&
            /^[^,;:.£]{0,80}\b(?:to (?:say )?|with )$/.test(text.slice(hit.end, next.index))) ||
          (hit.kind === "explain" && /^apologising/i.test(text.slice(next.index)))) &&
        next.index - hit.end < 90 &&
        !/\b(?:Council|agreed|will|should|Provider)\b/.test(text.slice(hit.end, next.index)) &&
        ((hit.kind === "provide-service" &&
          next.kind !== "provide-service" &&
          !(next.kind === "explain" && /\b(?:that|which|so)\b/.test(text.slice(hit.end, next.index)))) ||
          (next.kind === "apology" && /^(?:explain|issue-document|named-contact)$/.test(hit.kind)))
      ) {
        hits[h + 1] = { ...next, index: hit.index };
        continue;
      }
      if (last && hit.index < last.end) continue;
      // "cancel the fees of £235" is read as a sum.
      const money = figures.find((f) => f.start >= hit.end);
      if (hit.kind === "provide-service" && money && !SEPARATED.test(text.slice(hit.end, money.start))) continue;
      if (hit.kind === "provide-service" && /^\s*(?:In order )?to\s*$/i.test(text.slice(0, hit.index))) continue;
      if (hit.kind === "provide-service" && NOT_SERVICE.test(text.slice(hit.index))) continue;
      const from = Math.max(last?.end ?? -1, sum?.end ?? -1);
      if (from < 0) {
        if (NOUN_BEFORE.test(before) && VERB_KINDS.test(hit.kind)) continue;
        if (/\b(?:which|that|what|as|once|when|after|before|if|until|because)\s+(?:it|they|the \w+)\s*$/i.test(before))
          continue;
        if (
          !HEAD.test(before) &&
          !(hit.kind === "apology" && (directive || HANDS_OVER.test(before))) &&
          !(SERVICE_KINDS.has(hit.kind) && directive)
        )
          continue;
      } else {
        const between = text.slice(from, hit.index);
        if (last && hit.kind === "evidence-of-compliance") continue;
        // "pay £365 to replace the locks and fit the alarm": what the money is for.
        if (
          hit.kind === "provide-service" &&
          sum &&
          sum.end === from &&
          /^[^,;.]*\bto\s+[a-z]+\b[^,;.]*$/.test(between)
        )
          continue;
        if (last && hit.kind === last.kind && !SEPARATED.test(between)) continue;
        const withApology =
          hit.kind === "apology" &&
          directive &&
          /(?:,|;|\band|\bwith|\bincluding|\bcontaining|\bby way of)\s*(?:(?:write|send|give|offer|provide|make|issue|deliver)s?\s(?:\S+\s){0,5}?)?(?:(?:an?|its|their|written|full|sincere|formal|letter of|to|will|should|also)\s+)*$/i.test(
            between,
          );
        if (!COORDINATE.test(between) && !withApology) continue;
        // "remind staff so that they review ...": one action with its purpose.
        const inner = SUBORDINATE.exec(between);
        if (inner && !/;|,\s*(?:and\s+)?(?:will |should |to )?$|\band (?:will|should|it)\b[^,]*$/i.test(between)) {
          const strong =
            /^(?:apology|training|staff-reminder|policy-procedure-review|audit-case-review)$/.test(hit.kind) &&
            /\band\s*(?:to\s+)?$/i.test(between);
          if (!strong || /\b(?:how to|need to|importance)\b/i.test(between)) continue;
        }
      }
      chosen.push(hit);
      if (chosen.length >= MOST_ACTIONS) break;
    }
    for (const [i, hit] of chosen.entries()) {
      if (hit.kind === "evidence-of-compliance") continue;
      if (isLead && sentence.end >= passage.text.trimEnd().length && onlyIntroduces(text, hit, chosen.length - 1 === i))
        continue;
      const figure = figures.find((f) => f.start > hit.end);
      const before = figure ? text.slice(hit.end, figure.start) : "";
      // The clause of the next sum is not this action's.
      const joint =
        figure && !MONEY_KINDS.has(hit.kind) ? [...before.matchAll(/[,;]|\band\b/gi)].at(-1)?.index : undefined;
      const limit = joint !== undefined ? hit.end + joint : text.length;
      const end = trimEnd(text, hit.index, Math.min(chosen[i + 1]?.index ?? text.length, limit));
      out.push({
        kind: personalKind(hit.kind, text.slice(hit.index)),
        passage,
        start: sentence.start + hit.index,
        end: sentence.start + end,
        conditional,
        sentence: { start: sentence.start, end: sentence.end },
      });
    }
  }
  if (out.length === 0) out.push(...listedImprovement(passage));
  const general = impersonalActions(passage, out);
  const plain = out.filter(
    (a) => a.kind !== "provide-service" || !general.some((g) => g.start < a.end && g.end > a.start),
  );
  return distinct([...plain, ...general]);
}

/** What looks like a service improvement but has one person's case as its object. */
function personalKind(kind: RemedyKind, words: string): RemedyKind {
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
