/** Service improvements that no verb of the table names: listed under a report, or ordered for no one in particular. */
import { findDeadlines } from "../deadlines.ts";
import { splitSentences } from "../sentences.ts";
import { type ActionReading, CONDITIONAL, DIRECTIVE, DONE, LONGEST_SENTENCE, REFUSED } from "./action.ts";
import { SEEKS_APPROVAL } from "./action-choice.ts";
import { isCompliance, withoutLimits } from "./action-sentences.ts";
import { SERVICE_KINDS } from "./actions.rules.ts";
import { leads, type Passage } from "./passages.ts";

/** An item under "provide evidence of the steps taken to:" is a report on that improvement. */
export function listedImprovement(passage: Passage): ActionReading[] {
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
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b|\b(?:he|she|him|her|hers|his|complainants?|estate|you|(?:the|each|both|two|three) (?:child|children|boys?|girls?|brothers|sisters|sons|daughters|family)|the (?:\w+ )?(?:therapist|tutor|psychologist|physiotherapist|assessor|surveyor)(?![’']))\b|(?<!Council )(?<!\b(?:section|form|plot|part|stage|band|category|type|zone|block|class|schedule|annex|appendix) )\b[B-HJ-Z](?:[’']s)?\b(?![-&]|\.\S)|£|\bappeal(?:s|ed)?\b|\bdecision (?:in|on) (?:this|the) case\b|\bthis (?:complaint|case|matter|tree|site|fence|road)\b/;

const GENERAL =
  /\b(?:all|any|every|future|anyone|nobody|others?|staff|teams?|officers?|managers|carers|workers|residents|families|applicants|people|customers|tenants|parents|guardians|contractors?|bailiffs|agents|providers?|agency|clerks?|panels?|members|schools|learn\w*|lessons|records?|cases|systems?|process(?:es)?|practices?|procedures?|polic(?:y|ies)|protocols?|standards|checks?|checklists?|logs?|registers?|audits?|templates?|letters|leaflets?|websites?|timescales|complaints|recurrence|happen(?:s|ing)? again|risk assessments?|service improvements?|handovers?|rotas?|waiting lists?|forms|papers|applications|documents|correspondence|emails|calls|handbooks?|brochures?|fact ?sheets?|booklets?|posters?|clauses?|contracts?|criteria|diary sheets|workflows?|discharges?|publications?|spot checks?|notices|wording|databases?|timetables?|backlogs?|reports|referrals|hazards|time limits?|decisions|assessments|enquiries|repairs)\b/i;

const PLAN = /\b(?:learn\w*|lessons|tell us|report|explain to us|show|an? (?:\w+ )?plan)\b/i;

/** "All this is to be done within one month." */
const SUMS_UP =
  /^(?:All|Both|This|These|Each|Everything|The (?:above|actions?|steps|payments?))\b[^.;]{0,60}\b(?:be|been) (?:done|completed|made|paid|finished|carried out)\b/i;
/** What the body says of itself. */
/** "A home must look after …", "Councils must …": what the law asks of all, not what is agreed. */
const DUTY =
  /^(?:An? (?:home|council|care home|provider|school|landlord|body)|Councils|Homes|Providers|Schools|Landlords|Authorities)\s+(?:must|should|has|have|is|are)\b/i;
const TELLS = /\b(?:Council|Provider|Home|Trust|School|it|they) (?:says|said|tells|told us|has told us|points out)\b/i;

const WATCH =
  /^(?:\W*)(?:ensure(?!\s+(?:that\s+)?(?:its|all|each|every|the)\s+(?:\w+\s+)?(?:contracts?|letters?|forms?|templates?|orders?|plans|notices|agreements?)\b)|monitor|check|watch|track|satisfy itself)/i;
/** "check the whole of the register against the books": past cases, not a watch. */
const OFTEN =
  /\b(?:every|each|per|an?|once an?) (?:day|week|month|quarter|year|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|\b(?:daily|weekly|monthly|quarterly|annual\w*|regular\w*|spot)\b/i;
const CHECKS_PAST =
  /^\W*(?:check|compare|go (?:back )?through|look\s+(?:at|through)|inspect)s?\b[^.;]{0,90}\b(?:all|every|each|whole|against|past|since|registers?|other|to see (?:whether|if))\b/i;

/** "A new checklist for drivers", "refresher training on the Care Act": an item by its noun. */
const NOUN_ITEM =
  /^\W*(?:(?:an?|the|its|new|further|additional|some|clear|clearer|better|written|formal|annual|refresher|regular|staff|full|joint|revised|updated|amended)\s+){0,4}(?:[a-z-]+\s+){0,2}?(?:(checklists?|protocols?|procedures?|polic(?:y|ies)|templates?|registers?|logs?|systems?|process(?:es)?|standards?|forms?|leaflets?|factsheets?|arrangements|measures|changes?|improvements?|audits?|reviews?|spot checks?|supervision|monitoring)|(training|workshops?|learning session)|(reminders?|briefings?|guidance|notes?|bulletins?|instructions?))\b(?!\s+(?:was|is|were|are|has|had|will|should)\b)/i;

/** "A diary system for reviews, to be running by May": named and nothing told of it, with or without a lead-in. */
const VERBLESS =
  /^(?:An?|One|New|Further|Clearer|Better|Refresher|Written)\s(?:(?!\b(?:will|would|should|is|are|was|were|has|have|had|must|can|could|may|agreed|did|does|do)\b)[^.;:]){8,160}?(?:[.;]?$|\b(?:so that|which|that|who)\b|, to be\b)/i;

/** What is wanted for everybody is given a longer time than what one person is owed. */
const LATER =
  /\bwithin (?:the next )?(?:(?:two|three|four|five|six|nine|[2-9]|12|twelve) months|(?:eight|nine|ten|twelve|[89]|1[02-9]) weeks)\b/i;

/** "By 2 March …" and, a paragraph on, "By 1 May …": the later date is that of the improvements. */
function isLaterDate(passage: Passage, limits: readonly string[]): boolean {
  const own = limits.map(firstDate).find((on) => on !== null);
  if (!own) return false;
  for (let p = passage.before, n = 0; p && n < 12; p = p.before, n++) {
    const earlier = firstDate(p.text);
    if (earlier !== null && earlier < own) return true;
  }
  return false;
}

function firstDate(text: string): string | null {
  return findDeadlines(text.slice(0, 600)).find((d) => d.on !== null)?.on ?? null;
}

const STEP =
  /^\W*(?:(?:will|should|must|shall|agreed to|to|also|then|now|it|they|and|the (?:Council|Home|Care Provider|Provider|Trust)|has|have|both|jointly|agreed|itself)\s+)*([a-z]+)\b/i;

const NO_STEP =
  /^(?:within|by|in|before|after|once|when|if|the|a|an|this|these|that|i|we|no|there|its|their|both|pay|refund|apologise|provide|evidence|complete|take|do|send|as|for|with|of|on|at|from|where|so|which|who|because|is|was|be|been|are|were|had|can|or|not|said|without|from|into|about|over|under|during|between|against|among|using|having|being|accepted|confirmed|told|complied|carried|write|reimburse|repay|waive|cancel|credit|backdate|start|continue|following|action|actions|steps|offer|give|finish|restore|obtain|seek|get|buy|survey|replace|clear|repaint|paint|plant|fell|cut|prune|tarmac|widen|dig|lay|unblock|empty|collect|sweep|serve|enforce|prosecute|consult|determine|rehouse|resume|restart|repair|fix|install|mend|resurface|rebuild|hold|arrange|inspect|visit|reassess|assess|let|allow|decide|all|each|everything|commission|name)$/i;

/** "offer alternatives to people who cannot write": given to everybody, in the time that improvements have. */
const TO_ALL =
  /^\W*(?:offer|give|let|allow|decide)s?\b[^.;]{0,120}\b(?:people|anyone|anybody|applicants|famil(?:y|ies) who|residents|tenants|parents|customers|carers|callers|complainants|everyone|staff|officers|teams?)\b/i;

const JOINT =
  /(?<=;)|(?<=,) (?=and )|(?<=,) (?=(?!includ|which|where|when|with\b|from\b|after\b|before\b|until\b|both\b|such\b|over\b|under\b|into\b)[a-z]{4,} (?:to|its|the|all|any|an|a|each|every)\b)|(?= and (?:to |will |should |(?!the |its |that |other |a |an |all |any )[a-z]{4,} (?:its|the|all|with|in|a|an|any|how)\b))/gi;

/** Clauses of an ordering sentence with their offsets: at semicolons, and at commas and "and" before the next verb. */
function clausesOf(text: string): { text: string; at: number }[] {
  const out: { text: string; at: number }[] = [];
  let at = 0;
  for (const joint of text.matchAll(JOINT)) {
    out.push({ text: text.slice(at, joint.index), at });
    at = joint.index + joint[0].length;
  }
  out.push({ text: text.slice(at), at });
  return out;
}

/** "will no longer close an application without a letter": what it does every time from now on. */
const HABIT =
  /^\W*(?:and\s+)?(?:also\s+)?(?:no longer|from now on|in future|always|henceforth|as a matter of course)\b,?/i;

/** The body is who acts. */
const BODY_WILL =
  /(?:^|[\s,;])(?:[Ii]t|[Tt]hey|[Bb]oth|[Tt]he [A-Z]\w+(?: [A-Z]\w+){0,2}) (?:will|should|must|shall|is to|are to|has agreed to|agreed to)\s/;
/** "will make sure that two keys are kept at the desk", "will have a form for noise": for everybody, where it names nobody. */
const FOR_ALL =
  /^\W*(?:also\s+|then\s+)?(?:(?:make sure|ensure|see to it|see)\s+that\s|have\s+(?:an?|one|two|three)\s+(?!(?:[\w-]+\s){0,2}?(?:right|supervisor|manager|officer|surveyor|engineer|inspector|director|doctor|nurse|solicitor|member|therapist|tutor|chance|duty|choice|meeting|assessment|payment|copy|look|place|home|weeks?|months?|days?|letter|apology|voucher|credit|refund|visit|conversation|talk|reply|answer|report|review|plan|panel|hearing)\b)[a-z])/i;

/** "and put right any others it finds", "and make refunds where they are due": the end of the check before it. */
const PUTS_RIGHT =
  /^\W*(?:and\s+)?(?:(?:will|should|to|then|also)\s+){0,2}(?:puts? (?:right|those|these|them|any)|makes? (?:refunds?|payments?|good)|corrects? (?:any|those|them)|refunds?|reports?|tells? us|lets? us|sends? us|shows? us)\b/i;

const PAYS_LIST =
  /\b(?:pay|refund|reimburse|repay)s?\b(?:(?!\b(?:and(?! (?:Mr|Mrs|Ms|Miss)\b)|also|then)\b)[^.;:£]){0,70}:\s*$/i;
/** "Inspection of the gully every Monday", "Weekly checks of rotas by a manager begin at once". */
const WATCH_NOUN =
  /^(?:An? |The )?(?:(?:daily|weekly|fortnightly|monthly|quarterly|regular|spot|random)\s)?(?:inspections?|checks?|checking|sampling|testing|monitoring|audits?|counts?)\s(?:of|on|by)\s/i;
const HAPPENED = /\b(?:was|were|had|did|been|should have|showed|found|stopped)\b/i;
const lowered = (words: string): string => words.replace(/^\W*[A-Z]/, (c) => c.toLowerCase());

/**
 * A step that an action section orders for no one in particular ("speak with its bailiffs so that holds are put on
 * accounts at once") improves the service, whatever its verb; read where no rule has named an improvement in the words.
 */
export function impersonalActions(passage: Passage, read: readonly ActionReading[]): ActionReading[] {
  if (passage.origin !== "action" || /[:–—]\s*$/.test(passage.text)) return [];
  // "pay him: for the third year, whatever its audit team finds is due": an item of what is paid.
  if (leads(passage).some((l) => PAYS_LIST.test(l.text))) return [];
  const out: ActionReading[] = [];
  for (const told of splitSentences(passage.text).slice(0, 12)) {
    const sentence = { ...told, text: withoutLimits(told.text) };
    const item = sentence.start === 0 && (passage.lead !== null || VERBLESS.test(sentence.text));
    const watch = WATCH_NOUN.exec(sentence.text)?.[0];
    if (watch && OFTEN.test(sentence.text) && !HAPPENED.test(sentence.text) && !PERSONAL.test(lowered(sentence.text))) {
      const { start, end } = sentence;
      if (!read.some((r) => r.start < end && r.end > start))
        out.push({ kind: "monitoring", passage, start, end, conditional: false, sentence: { start, end } });
      continue;
    }
    if (!item && !DIRECTIVE.test(sentence.text)) continue;
    if (sentence.text.length > LONGEST_SENTENCE || /\b(?:I|we|We) (?:will|may|can)\b/.test(sentence.text)) continue;
    const done = DONE.exec(sentence.text);
    const ordered = item ? 0 : (DIRECTIVE.exec(sentence.text)?.index ?? 0);
    if (done && (done.index < ordered || done.index === 0)) continue;
    const limits = [told.text, ...leads(passage).map((l) => l.text)];
    const later = limits.some((t) => LATER.test(t.slice(0, 400))) || isLaterDate(passage, limits);
    if (
      SUMS_UP.test(sentence.text) ||
      DUTY.test(sentence.text) ||
      TELLS.test(sentence.text.slice(0, ordered || undefined))
    )
      continue;
    if (REFUSED.test(sentence.text) || CONDITIONAL.test(sentence.text) || isCompliance(sentence.text)) continue;
    if (/\b(?:evidence|proof)\b[^.]{0,90}$/i.test(sentence.text) && sentence.text.length < 140) continue;
    for (const { text: clause, at } of clausesOf(sentence.text)) {
      const start = sentence.start + at;
      const body =
        item && start === sentence.start
          ? clause
          : clause.replace(
              /^[\s\S]*?\b(?:will|should|must|is to|are to|agreed\s+to|agreed, [^,]{0,60}, to|recommend(?:ed|s)? (?:that )?(?:(?:within|by|in)\s[^,;]{3,50}?,? )?(?:it|they|the \w+)),?\s+/i,
              "",
            );
      const shift = clause.length - body.length;
      const habit = HABIT.test(body);
      const noun = item && start === sentence.start ? NOUN_ITEM.exec(clause) : null;
      const verb = noun
        ? "noun"
        : STEP.exec(
            body
              .replace(HABIT, "")
              .replace(
                /^\W*(?:and\s+)?(?:also\s+)?(?:(?:within|in|by|with|over)\s[^,;]{2,50},\s*|(?:within|in)\s(?:the\s(?:same|next)\s)?(?:\w+\s){0,2}?(?:period|time|days|weeks|months?)(?:\sof\s(?:my|our|this|the)\s(?:final\s)?decision)?\s|by\s\d{1,2}\s[A-Z]\w+\s\d{4}\s){0,2}/i,
                "",
              ),
          )?.[1];
      // "find a therapist": one person's; "find a way of filling the rota": everybody's.
      if (verb === "find" && !/\bfinds? (?:a |new )?ways?\b/i.test(body)) continue;
      const forAll = FOR_ALL.test(body) && !PERSONAL.test(lowered(clause)) && (item || BODY_WILL.test(clause));
      if (!verb || (NO_STEP.test(verb) && !(habit || forAll || (later && TO_ALL.test(body)))) || body.length < 16)
        continue;
      // "… and invite them to ask": the end of what stands before; "have to go through it again": no order.
      if (/^\W*(?:and\s+)?(?:[a-z]+\s+(?:them|it)\b|have to\b)/i.test(body) && start > sentence.start) continue;
      const words = body
        .replace(/^[A-Z]/, (c) => c.toLowerCase())
        .replace(/\bfrom this (?:complaint|case|matter)\b/i, "");
      if (/\b(?:new|fresh|stage (?:one|two|three|1|2|3)) (?:\w+ )?(?:investigation|enquiry|inquiry)\b/i.test(words))
        continue;
      if (PERSONAL.test(words) || !(GENERAL.test(words) || noun || later || habit || forAll)) continue;
      const span = {
        start: start + shift + (body.length - body.trimStart().length),
        end: start + clause.replace(/(?:[\s;,.]|\band)+$/i, "").length,
      };
      if (span.end <= span.start) continue;
      if (
        SEEKS_APPROVAL.test(clause) &&
        [...read, ...out].some((r) => SERVICE_KINDS.has(r.kind) && r.sentence.start === sentence.start)
      )
        continue;
      if (
        PUTS_RIGHT.test(clause) &&
        [...read, ...out].some(
          (r) => /^(?:audit-case-review|monitoring)$/.test(r.kind) && r.sentence.start === sentence.start,
        )
      )
        continue;
      if (read.some((r) => r.start < span.end && r.end > span.start && r.kind !== "provide-service")) continue;
      out.push({
        kind: noun?.[2]
          ? "training"
          : noun?.[3]
            ? "staff-reminder"
            : CHECKS_PAST.test(body) && !OFTEN.test(body)
              ? "audit-case-review"
              : WATCH.test(body)
                ? "monitoring"
                : PLAN.test(body)
                  ? "action-plan"
                  : "policy-procedure-review",
        passage,
        ...span,
        conditional: false,
        sentence: { start: sentence.start, end: sentence.end },
      });
    }
  }
  return out;
}
