/** Class, heads and unit of a sum: what acknowledges, what makes up for a service, what puts money back. */
import type { HeadCode, RemedyClass, UnitOf } from "../../../data/vocabulary.ts";
import { isExplained } from "./class-clues.ts";
import { likelyClass } from "./class-model.ts";
import type { Draft } from "./draft.ts";
import { LOSS_HEADS, MONEY_HEADS } from "./heads.rules.ts";
import {
  IN_PLACE_OF,
  PAYS_CREDITOR,
  QUANTIFIABLE,
  QUANTIFIABLE_NOUN,
  REST_OF_REFUND,
  SPENT_ELSEWHERE,
  TO_CREDITOR,
  UNIT_OF_RULES,
} from "./money.rules.ts";
import { after, CAUSE, FAULT_FIRST, headsIn, purposeOf, zone } from "./purpose.ts";
import {
  type Around,
  foundWanting,
  isPutBackElsewhere,
  isSpent,
  proposedFor,
  reasoned,
  saidOfAll,
} from "./told-elsewhere.ts";
import { isDelayOfHome, isUnitsOfLoss } from "./unit-stories.ts";

export interface Meaning {
  readonly class: RemedyClass;
  readonly heads: HeadCode[];
  readonly mixed: boolean;
  readonly unitOf: UnitOf | null;
}

/** How sure the model of classes has to be that a sum acknowledges nothing, where no rule says so. */
const SURE = 0.95;

/** Class and heads of a sum: by rules and, where none of them names another class, by the words it stands among. */
export function meaningOf(draft: Draft, drafts: readonly Draft[], around: Around): Meaning {
  const ruled = ruledMeaning(draft, drafts, around);
  if (ruled.class === "quantifiable" && ruled.heads.length === 0 && draft.governor !== "interest")
    return { ...ruled, heads: [lossOf(draft, drafts)] };
  if (ruled.class !== "symbolic" || ruled.heads.length > 0 || draft.pence === null || isAcknowledging(draft))
    return ruled;
  const place = {
    text: draft.passage.text,
    start: draft.reading.money.start,
    end: draft.reading.money.end,
    pence: draft.pence,
    around: [...around.reasoning, ...around.action].map((passage) => passage.text),
  };
  // A payment that nothing explains is symbolic (AWARDS).
  if (!isExplained(place)) return ruled;
  const likely = likelyClass(place);
  return likely.share >= SURE ? { ...ruled, class: likely.class } : ruled;
}

/** Money is put back because it was lost, or because the fault made somebody spend it. */
function lossOf(draft: Draft, drafts: readonly Draft[]): HeadCode {
  return SPENT_ELSEWHERE.test(objectOf(draft, drafts)) ? "avoidable-costs" : "financial-loss";
}

/** A sum that is called symbolic, or is paid to recognise something. */
function isAcknowledging({ passage, reading }: Draft): boolean {
  return /\b(?:symbolic|token|goodwill|apology payment|recogni[sz]\w+|acknowledg\w+|reflect(?:s|ing)?)\b/i.test(
    passage.text.slice(
      Math.max(reading.from, reading.money.start - 120),
      Math.min(reading.to, reading.money.end + 160),
    ),
  );
}

function ruledMeaning(draft: Draft, drafts: readonly Draft[], around: Around): Meaning {
  const purpose =
    purposeOf(draft, drafts) ||
    (draft.governor === "pay" ? saidOfAll(draft, around) || proposedFor(draft, around) : "");
  const named = zone(purpose);
  let heads = headsIn(named);
  if (heads.length === 0 && named !== purpose)
    heads = headsIn(purpose).filter(
      (h) =>
        LOSS_HEADS.has(h) || h === "distress" || h === "frustration" || h === "uncertainty" || h === "time-and-trouble",
    );
  const unitOf =
    draft.unitPence !== null && draft.unit !== "one-off"
      ? unitOfIn(
          [
            purpose,
            draft.passage.text,
            ...around.action.filter((p) => p.section === draft.passage.section).map((p) => p.text),
          ],
          heads,
        )
      : null;
  if (draft.governor === "waive") return { class: "waived", heads: [], mixed: false, unitOf: null };
  if (/\b(?:to (?:the|a)|face) value of\s*$/i.test(draft.reading.before))
    return { class: "quantifiable", heads: [], mixed: false, unitOf };
  const symbolic = heads.filter((h) => !LOSS_HEADS.has(h) && !MONEY_HEADS.has(h));
  const loss = heads.filter((h) => LOSS_HEADS.has(h));
  const object = objectOf(draft, drafts);
  const money =
    ["refund", "backdate", "interest", "settle"].includes(draft.governor) ||
    (draft.governor === "credit" &&
      symbolic.length === 0 &&
      (loss.length === 0 || QUANTIFIABLE.test(object)) &&
      purpose.trim().length > 0 &&
      !FAULT_FIRST.test(named)) ||
    (symbolic.length + loss.length === 0 && (isOwed(draft) || isPutBackElsewhere(draft, around))) ||
    (symbolic.length === 0 && isOdd(draft) && IN_PLACE_OF.test(draft.reading.after)) ||
    (QUANTIFIABLE_NOUN.test(draft.reading.after) && symbolic.length === 0) ||
    (draft.reading.money.inWords && WOULD_HAVE_HAD.test(draft.passage.text.slice(0, draft.reading.money.start))) ||
    (!FAULT_FIRST.test(named) &&
      symbolic.length + loss.length === 0 &&
      (QUANTIFIABLE.test(named || object) || QUANTIFIABLE.test(object) || PAID_FOR.test(named)));
  const { reading } = draft;
  const behind = reading.inherited || reading.money.start - reading.before.length > reading.from;
  const ownReason =
    symbolic.length > 0 || FAULT_FIRST.test(named) || /^\s*(?:as|by way of) an apology\b/i.test(reading.after);
  if (money && ownReason && behind && !QUANTIFIABLE.test(joined(reading.before)))
    return { class: "symbolic", heads, mixed: false, unitOf };
  if (money) {
    const also =
      symbolic.length > 0 && /\band\b/.test(named) && draft.governor !== "backdate" && draft.governor !== "interest";
    if (also) return { class: "symbolic", heads, mixed: true, unitOf };
    return {
      class: "quantifiable",
      heads: heads.filter((h) => !LOSS_HEADS.has(h)),
      mixed: false,
      unitOf: unitOf && "other",
    };
  }
  const moneyHeads = heads.filter((h) => MONEY_HEADS.has(h));
  if (symbolic.length > 0 && (loss.length > 0 || moneyHeads.length > 0))
    return { class: "symbolic", heads, mixed: true, unitOf };
  const spelled = draft.passage.text.slice(reading.money.end, reading.money.end + 120);
  const termly =
    (/^[^.;(]{0,60}\([^)]{0,30}\b(?:each|per|a)\b[^)]{0,20}\bterms?\b/.test(spelled) && symbolic.length === 0) ||
    ((draft.unit === "per-term" || draft.unit === "per-half-term") && unitOf !== "delay" && symbolic.length === 0);
  if (
    loss.length > 0 ||
    termly ||
    (heads.length === 0 && NOT_HAD.test(named)) ||
    unitOf === "lost-education" ||
    unitOf === "unsuitable-living" ||
    unitOf === "missed-provision"
  )
    return { class: "loss-of-service", heads, mixed: false, unitOf };
  if (heads.length === 0 && draft.unitPence !== null && !isAcknowledging(draft)) {
    const told = isDelayOfHome(draft, around) || (!FAULT_FIRST.test(named) && isUnitsOfLoss(draft, around));
    if (told) return { class: "loss-of-service", heads, mixed: false, unitOf };
  }
  if (heads.length === 0 && !FAULT_FIRST.test(named) && !isAcknowledging(draft)) {
    const lacked = headsIn(foundWanting(draft, around));
    if (lacked.length > 0 && lacked.every((h) => LOSS_HEADS.has(h) || h === "carer-strain"))
      return { class: "loss-of-service", heads, mixed: false, unitOf };
  }
  if (draft.whole && heads.length === 0)
    return { ...ruledMeaning({ ...draft.whole, kind: "award" }, [...drafts, draft.whole], around), unitOf };
  if (heads.length === 0 && !FAULT_FIRST.test(named)) {
    if (draft.unitPence === null && isSpent(draft, around))
      return { class: "quantifiable", heads, mixed: false, unitOf };
    // Class only: the clause itself names no head.
    const why = reasoned(draft, around);
    if (headsIn(why).some((h) => LOSS_HEADS.has(h))) return { class: "loss-of-service", heads, mixed: false, unitOf };
    if (why && headsIn(why).every((h) => MONEY_HEADS.has(h)) && QUANTIFIABLE.test(why))
      return { class: "quantifiable", heads, mixed: false, unitOf };
  }
  // A sum to the penny without a purpose was worked out, not judged.
  if (heads.length === 0 && purpose.trim() === "" && draft.unitPence === null && (draft.pence ?? 0) % 100 !== 0)
    return { class: "quantifiable", heads, mixed: false, unitOf };
  // Distress is not remedied to an estate: what is paid to it without a reason is money of the dead.
  const alone = !drafts.some(
    (d) => d !== draft && d.passage === draft.passage && d.reading.sentence === reading.sentence,
  );
  if (
    heads.length === 0 &&
    draft.unitPence === null &&
    alone &&
    !FAULT_FIRST.test(named) &&
    TO_ESTATE.test(reading.after)
  )
    return { class: "quantifiable", heads, mixed: false, unitOf };
  if (moneyHeads.length > 0)
    return { class: FAULT_FIRST.test(named) ? "symbolic" : "quantifiable", heads, mixed: false, unitOf };
  return { class: "symbolic", heads, mixed: false, unitOf };
}

/** Paid to whom somebody owes it, or the rest of what was refunded. */
function isOwed({ passage, reading }: Draft): boolean {
  return (
    TO_CREDITOR.test(reading.after) ||
    PAYS_CREDITOR.test(reading.before) ||
    REST_OF_REFUND.test(passage.text.slice(reading.money.end, Math.min(reading.to, reading.money.end + 160)))
  );
}

/** A sum or rate with pence is worked out, not judged. */
function isOdd({ pence, unitPence }: Draft): boolean {
  return [pence, unitPence].some((p) => p !== null && p % 50 !== 0);
}

/** "She would have received a grant of £5,000. It will now pay this". */
const WOULD_HAVE_HAD =
  /\b(?:would|should|ought to) have (?:had|received|got|been (?:paid|given|awarded))\b[^.]{0,120}\.\s[^.]{0,80}$/i;

/** "£83.49 to cover the bed and the kettle", "£220 towards the food": what was bought, not what was felt. */
const PAID_FOR =
  /\bto (?:help )?(?:cover|repair) (?!both\b|all\b|everything\b|this\b|that\b|these\b|the (?:\w+ )?(?:period|time|delay|months?|weeks?|years?|matters?|complaints?|faults?|failings?|injustice|impact|effects?|problems?)\b)|\btowards (?:the|her|his|their) (?:\w+ )?(?:food|meals|electricity|gas|fuel|petrol|oil|heating|energy|water|rent|mortgage|phone|laundry|cleaning|decorating|insurance|taxis?|travel|parking|tutor)\b|\bfor (?:her|his|their|the|an?) (?:\w+ )?(?:solicitor|barrister|tutor|locksmith|plumber|surveyor|vet|builder|electrician|accountant|childminder|sitter|interpreter|architect)s?\b(?![’'])/i;

/** "£17,568 to Mr M’s estate". */
const TO_ESTATE =
  /^\s*(?:back )?(?:in)?to (?:the estate\b|\S+(?: \S+){0,3}[’']s? estate\b)(?!\s*(?:for|to (?:recogni|acknowledg)|in recognition))/i;

/** A service, home or term not had, in words that are no head's. */
const NOT_HAD =
  /\b(?:on the streets?|slept rough|sleeping rough|a roof over|no (?:safe |proper |suitable )?means of (?:washing|bathing|cooking|getting)|lost (?:half[- ])?terms?|terms? (?:that )?\w{1,8} (?:missed|lost)|nights? (?:without|in the)|catch(?:ing)?[- ]up|make up for (?:lost|missed)|educational benefit|benefit of \S{1,14}\s?education|(?:went|gone|going|was|were|left|lived|spent|had gone)\s(?:[\w-]+\s){0,4}?without\s(?:an?\s|any\s|his\s|her\s|their\s|the\s)?(?:hot\s|proper\s|running\s|clean\s)?(?:wash|meals?|bath|shower|care|carers?|heating|water|toilet|kitchen|cooker|bed|lessons?|teaching|tutor|tuition|therapy|support|respite|breaks?|provision|education))\b/i;

/** The words of a sum behind the joint with its neighbour: "the £105 he paid, together with" says nothing of the next. */
function joined(before: string): string {
  return before.split(/[,;]|\b(?:and|plus|with|together with|as well as|along with)\b/i).at(-1) ?? "";
}

/** The noun phrase that the sum belongs to, on both sides. */
function objectOf(draft: Draft, drafts: readonly Draft[]): string {
  const before = draft.reading.before.slice(-160);
  // From the verb that pays: what stands before it is another action. A sum without a verb has nothing before it.
  const verb = [
    ...before.matchAll(
      /\b(?:pays?|paying|makes?|gives?|sends?|refunds?|reimburses?|repays?|backdates?|credits?|calculate)\b/gi,
    ),
  ].at(-1);
  const left = draft.reading.inherited ? "" : before.slice(verb?.index ?? Math.max(0, before.length - 60));
  const right = after(draft, drafts).slice(0, 110);
  return `${/\b(?:because|after|when)\b/.test(left) ? "" : left} £ ${CAUSE.test(right) ? right.slice(0, right.search(CAUSE)) : right}`;
}

function unitOfIn(texts: readonly string[], heads: readonly HeadCode[]): UnitOf {
  if (heads.includes("lost-education")) return "lost-education";
  if (heads.includes("unsuitable-living")) return "unsuitable-living";
  if (heads.includes("missed-provision")) return "missed-provision";
  for (const text of texts)
    for (const [code, pattern] of UNIT_OF_RULES) if (pattern.test(text.slice(0, 2000))) return code;
  return "other";
}
