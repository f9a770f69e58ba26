/** Actions without a figure: apologies, services, improvements, refunds against receipts; one reading per distinct action. */
import type { RemedyKind } from "../../data/vocabulary.ts";
import { createCandidates } from "./prefilter.ts";
import { ACTION_RULES, SERVICE_KINDS } from "./remedies.rules.ts";
import { leads, type Passage } from "./remedy-passages.ts";
import { splitSentences } from "./sentences.ts";

export interface ActionReading {
  readonly kind: RemedyKind;
  readonly passage: Passage;
  /** Offsets in the passage's text: the action's words up to the next action. */
  readonly start: number;
  readonly end: number;
  readonly conditional: boolean;
  readonly sentence: { readonly start: number; readonly end: number };
}

/** Money verbs that name no figure: what is owed is known, how much is not. */
const UNPRICED: readonly (readonly [RemedyKind, RegExp])[] = [
  ["interest", /\b(?:(?:add|pay)s?|with|and)\s+(?:\w+\s+)?interest\b(?!\s*[- ]free)/gi],
  [
    "backdated-payment",
    /\b(?:backdat(?:e|es|ing)\b(?!\s+(?:\S+\s+){0,4}?(?:priority|application|registration|band\w*|position|effective))|pay(?:s)?\s+(?:\S+\s+){0,3}?(?:arrears|the difference|any shortfall|the shortfall|any underpayment|any money owed|back ?pay(?:ments?)?))/gi,
  ],
  [
    "reimbursement",
    /\b(?:refund(?:s|ing)?|reimburs(?:e|es|ing)|repay(?:s)?|pay(?:s)?\s+(?:\S+\s+){0,3}?back|pay(?:s)?\s+(?:\S+\s+){0,3}?(?:\d{1,3}p (?:a|per|for each) mile|mileage|expenses|(?:full |actual |reasonable )?costs?|fees|half of)\b)/gi,
  ],
  [
    "waive-charge",
    /\b(?:waiv(?:e|es|ing)|writ(?:e|es|ing)[- ]off|wri(?:te|tes)\s+(?:\S+\s+){0,9}?off|(?:cancel|withdraw|remove|reduce|quash|clear|not pursue|stop pursuing|not charge|stop charging|removal of|cancellation of)(?:s|ing)?\s+(?:\S+\s+){0,6}?(?:invoices?|charges?|debts?|bills?|fees?|penalt\w+|fines?|summons|costs|arrears|liability order|balance|overpayment|PCNs?))\b/gi,
  ],
  [
    "settle-with-third-party",
    /\b(?:settle|pay)s?\s+(?:the|her|his|their|any)\s+(?:outstanding\s+|remaining\s+|unpaid\s+)?(?:\S+\s+){0,2}?(?:invoices?|bills?|balance|debt)\b/gi,
  ],
  [
    "symbolic-payment",
    /\b(?:mak(?:e|es|ing)\s+(?:\S+\s+){0,5}?(?:payments?|financial (?:remedy|redress))|pay(?:s)?\s+(?:\S+\s+){0,3}?(?:a (?:\w+\s+)?(?:sum|payment|financial remedy|amount)|compensation|redress)|financial (?:remedy|payments?|redress)|(?:an?|the)\s+(?:symbolic|financial|small|further)\s+(?:payment|remedy))\b/gi,
  ],
];

const HEAD =
  /(?:^|[,;:()•–—]|\b(?:will|should|shall|must|to|and|also|then|then|or|by|now|agreed|recommend(?:ed|s)?(?: that)?(?: it| the Council)?|either|has|each|both|of|with|includ(?:e|es|ing)|for|an?|immediately|the (?:Council|Care Provider|Provider|Home|Trust|Councils|organisations?)|it|they|all three|both))\s*(?:(?:also|then|now|jointly|fully|each|promptly|further|urgently|formally|sincerely|carefully|separately|immediately|all|properly)\s+|within\s(?:\w+\s){1,3}(?:days|weeks?|months?)(?:\s+of\s+(?:my|our|this|the)\s+(?:final\s+)?(?:decision|report))?,?\s+|(?:in|by|at|no later than|within)\s[^,;]{2,60},\s*|a (?:written |full |sincere |further |formal |joint |letter of )*|the |written |verbal |once [^,;]{2,60},\s*)*["'“‘]?$/i;
/** "write a joint letter of apology", "send Mrs Y an apology": the apology is the object. */
const HANDS_OVER =
  /^\W*(?:\w\)\s*)?(?:jointly |each |also |then )?(?:write|send|issue|provide|give|offer|make|deliver|prepare|draft|sign)s?\b[^.;£]{0,60}$/i;
/** The closing line: the body tells the Ombudsman that it has done what it agreed. */
const COMPLIANCE =
  /\b(?:tell|show|confirm|inform|write to|let|provide|send|give|satisfy|notify|update)\b[^.;]{0,24}\b(?:us|me|the Ombuds\w+)\b[^.;]{0,70}\b(?:(?:when|that|once|confirm\w*|evidence|proof|has) [^.;]{0,20}(?:complied|completed|done (?:this|these|so|it|what|all|the|both)|carried out (?:this|these|the|all|both)|taken (?:this|these|the|all|both)|implemented (?:this|these|the|all|both))|evidence of (?:the (?:payments?|above|apology|agreed)|compliance|completion)|evidence of the (?:steps|actions?) (?:it has taken|taken)\s*\.?$)/i;
/** No sentence of the genre is longer. */
const LONGEST_SENTENCE = 5_000;
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
const DIRECTIVE =
  /\b(?:will|should|shall|must|agree(?:s|d)? (?:to|that|an|the|with)|agreed\b|recommend(?:s|ed)?|asked (?:the|it)|ask(?:s)? (?:the|it)|propos(?:e|es|ed)|is to|are to|for the (?:Council|Trust|Care Provider|Home|Provider|school|organisation)\b[^.]{0,80}\bto|offered to)\b/i;
const DONE =
  /\b(?:has|have|had)\s+(?:also\s+|since\s+|now\s+|recently\s+)?(?:already\s+)?(?:been\s+)?(?:apologi[sz]ed|reminded|trained|reviewed|held|issued|changed|amended|given|carried|provided|introduced|put|written|updated|completed|taken|told|offered(?! to)|made|improved|explained|paid|waived|refunded|cancelled|sent|done|acted|started|begun)\b/i;
const REFUSED =
  /\b(?:(?:have|has|do|does|did|am|is) not (?:therefore |also )?(?:ask\w*|recommend\w*|propos\w*|consider\w*|made|make|think|need)|no (?:further |other |service )?(?:recommendations?|remedy|action|improvement)|without (?:recommend|asking)|nothing more|need not|not appropriate|not necessary)\b/i;
const ENOUGH =
  /\bapolog(?:y|ies)\b[^.]{0,60}\b(?:is|was|are|were)\b[^.]{0,40}\b(?:enough|suitable|sufficient|appropriate|adequate|proportionate)\b/i;
const CONDITIONAL =
  /^(?:if|should (?:the|it|this|that)|in the event|where (?:the|it) (?:finds|decides|concludes|identifies))\b/i;
const BENIGN = /^(?:if (?:it|they|the \w+) ha(?:s|ve) not|if not already|where it has not)/i;
const MONEY_KINDS = new Set<RemedyKind>([
  "interest",
  "backdated-payment",
  "reimbursement",
  "waive-charge",
  "settle-with-third-party",
  "symbolic-payment",
]);

/** True where a lead-in orders what its items name. */
export function orders(passage: Passage): boolean {
  if (passage.origin === "action") return true;
  return leads(passage).some((lead) => DIRECTIVE.test(lead.text));
}

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

interface Hit {
  readonly kind: RemedyKind;
  readonly index: number;
  readonly end: number;
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

/** An item under "provide evidence of the steps taken to:" is a report on that improvement. */
function listedImprovement(passage: Passage): ActionReading[] {
  const lead = leads(passage).find((l) =>
    /\b(?:evidence|proof|tell|explain|show|report)\b[^.]{0,60}\b(?:steps|has|what|how|taken|that it)\b[^:]{0,30}:\s*$/i.test(
      l.text,
    ),
  );
  if (!lead || /[:]\s*$/.test(passage.text)) return [];
  const end = passage.text.replace(/(?:;|,)?\s*(?:and|or)?\s*[.;,]?\s*$/, "").length;
  return end > 8
    ? [
        {
          kind: "action-plan",
          passage,
          start: 0,
          end,
          conditional: false,
          sentence: { start: 0, end: passage.text.length },
        },
      ]
    : [];
}

const PERSONAL =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b|\b(?:he|she|him|her|hers|his|complainants?|estate|you|(?:the|each|both|two|three) (?:child|children|boys?|girls?|brothers|sisters|sons|daughters|family))\b|(?<!Council )\b[B-HJ-Z](?:[’']s)?\b(?![-.&])|£|\bappeal(?:s|ed)?\b|\bdecision (?:in|on) (?:this|the) case\b|\bthis (?:complaint|case|matter|tree|site|fence|road)\b/;
const GENERAL =
  /\b(?:all|any|every|future|anyone|nobody|others?|staff|teams?|officers?|managers|carers|workers|residents|families|applicants|people|customers|tenants|parents|guardians|contractors?|bailiffs|agents|providers?|agency|clerks?|panels?|members|schools|learn\w*|lessons|records?|cases|systems?|process(?:es)?|practices?|procedures?|polic(?:y|ies)|protocols?|standards|checks?|checklists?|logs?|registers?|audits?|templates?|letters|leaflets?|websites?|timescales|complaints|recurrence|happen(?:s|ing)? again|risk assessments?|service improvements?|handovers?|rotas?|waiting lists?)\b/i;
const PLAN = /\b(?:learn\w*|lessons|tell us|report|explain to us|show|plan)\b/i;
const WATCH = /^(?:\W*)(?:make sure|ensure|monitor|check|watch|track)/i;
/** What is wanted for everybody is given a longer time than what one person is owed. */
const LATER =
  /\bwithin (?:the next )?(?:(?:two|three|four|five|six|nine|[2-9]|12|twelve) months|(?:eight|nine|ten|twelve|[89]|1[02-9]) weeks)\b/i;
const STEP =
  /^\W*(?:(?:will|should|must|shall|agreed to|to|also|then|now|it|they|and|the (?:Council|Home|Care Provider|Provider|Trust)|has|have|both|jointly|agreed|itself)\s+)*([a-z]+)\b/i;
const NO_STEP =
  /^(?:within|by|in|before|after|once|when|if|the|a|an|this|these|that|i|we|no|there|its|their|both|pay|refund|apologise|provide|evidence|complete|take|do|send|as|for|with|of|on|at|from|where|so|which|who|because|is|was|be|been|are|were|had|can|or|not|said|without|from|into|about|over|under|during|between|against|among|using|having|being|accepted|confirmed|told|complied|carried|write|reimburse|repay|waive|cancel|credit|backdate|start|continue|following|action|actions|steps|offer|give|hold|arrange|inspect|visit|reassess|assess|let|allow|decide)$/i;

/**
 * A step that an action section orders for no one in particular ("speak with its bailiffs so that holds are put on
 * accounts at once") improves the service, whatever its verb; read where no rule has named an improvement in the words.
 */
function impersonalActions(passage: Passage, read: readonly ActionReading[]): ActionReading[] {
  if (passage.origin !== "action" || /[:–—]\s*$/.test(passage.text)) return [];
  const out: ActionReading[] = [];
  for (const sentence of splitSentences(passage.text).slice(0, 12)) {
    const item = passage.lead !== null && sentence.start === 0;
    if (!item && !DIRECTIVE.test(sentence.text)) continue;
    if (sentence.text.length > LONGEST_SENTENCE || /\b(?:I|we|We) (?:will|may|can)\b/.test(sentence.text)) continue;
    const done = DONE.exec(sentence.text);
    const ordered = item ? 0 : (DIRECTIVE.exec(sentence.text)?.index ?? 0);
    if (done && done.index < ordered) continue;
    const later = [sentence.text, ...leads(passage).map((l) => l.text)].some((t) => LATER.test(t.slice(0, 400)));
    if (REFUSED.test(sentence.text) || CONDITIONAL.test(sentence.text)) continue;
    if (/\b(?:evidence|proof)\b[^.]{0,90}$/i.test(sentence.text) && sentence.text.length < 140) continue;
    let at = sentence.start;
    for (const clause of sentence.text.split(
      /(?<=;)|(?<=,) (?=and )|(?= and (?:to |will |should |(?!the |its |that |other |a |an |all |any )[a-z]{4,} (?:its|the|all|with|in|a|an|any|how)\b))/i,
    )) {
      const start = at;
      at += clause.length;
      const body =
        item && start === sentence.start
          ? clause
          : clause.replace(
              /^[\s\S]*?\b(?:will|should|must|agreed to|agreed, [^,]{0,60}, to|recommend(?:ed|s)? (?:that )?(?:it|they|the \w+)),?\s+/i,
              "",
            );
      const shift = clause.length - body.length;
      const verb = STEP.exec(
        body.replace(
          /^\W*(?:and\s+)?(?:also\s+)?(?:(?:within|in|by|with|over)\s[^,;]{2,50},\s*|(?:within|in)\s(?:the\s(?:same|next)\s)?(?:\w+\s){0,2}?(?:period|time|days|weeks|months?)(?:\sof\s(?:my|our|this|the)\s(?:final\s)?decision)?\s|by\s\d{1,2}\s[A-Z]\w+\s\d{4}\s){0,2}/i,
          "",
        ),
      )?.[1];
      if (!verb || NO_STEP.test(verb) || body.length < 16) continue;
      const words = body
        .replace(/^[A-Z]/, (c) => c.toLowerCase())
        .replace(/\bfrom this (?:complaint|case|matter)\b/i, "");
      if (PERSONAL.test(words) || !(GENERAL.test(words) || later)) continue;
      const span = {
        start: start + shift + (body.length - body.trimStart().length),
        end: start + clause.replace(/(?:[\s;,.]|\band)+$/i, "").length,
      };
      if (span.end <= span.start) continue;
      if (read.some((r) => r.start < span.end && r.end > span.start && r.kind !== "provide-service")) continue;
      out.push({
        kind: WATCH.test(body) ? "monitoring" : PLAN.test(body) ? "action-plan" : "policy-procedure-review",
        passage,
        ...span,
        conditional: false,
        sentence: { start: sentence.start, end: sentence.end },
      });
    }
  }
  return out;
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

const candidatesIn = createCandidates([...ACTION_RULES.map((rule) => rule.pattern), ...UNPRICED.map((row) => row[1])]);

function matches(text: string, priced: readonly { start: number; end: number }[], enough: boolean): Hit[] {
  const found: { kind: RemedyKind; index: number; end: number; rank: number }[] = [];
  const candidates = candidatesIn(text);
  for (const [rank, rule] of ACTION_RULES.entries()) {
    if ((enough && rule.kind === "apology") || !candidates.has(rule.pattern)) continue;
    for (const m of text.matchAll(rule.pattern))
      found.push({ kind: rule.kind, index: m.index, end: m.index + m[0].length, rank });
  }
  for (const [i, [kind, pattern]] of UNPRICED.entries()) {
    if (!candidates.has(pattern)) continue;
    for (const m of text.matchAll(pattern)) {
      // A figure close behind makes it a priced sum.
      const end = m.index + m[0].length;
      if (
        priced.some(
          (p) =>
            p.start >= m.index &&
            p.start - end < 240 &&
            !/[;.]|\band\s+(?:(?:will|should|to|also|it will|it should)\s+)*(?:pay|make|give|send|offer|provide|credit|waive)|\band\s+$/i.test(
              text.slice(end, p.start),
            ),
        ) &&
        kind !== "interest"
      )
        continue;
      if (priced.some((p) => p.end <= m.index && p.end > m.index - 40) && kind === "symbolic-payment") continue;
      if (kind === "interest" && priced.some((p) => Math.abs(p.start - end) < 40 || Math.abs(m.index - p.end) < 4))
        continue;
      found.push({ kind, index: m.index, end, rank: 1.5 + i / 100 });
    }
  }
  found.sort((a, b) => a.index - b.index || a.rank - b.rank);
  // Of two readings of the same words the more particular rule wins; hits are in order, so neighbours suffice.
  return found.filter(
    (hit, i) =>
      !found
        .slice(Math.max(0, i - 12), i + 12)
        .some(
          (other) =>
            other !== hit &&
            other.rank < hit.rank &&
            other.index < hit.end &&
            hit.index < other.end &&
            other.index <= hit.index + 40,
        ),
  );
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
