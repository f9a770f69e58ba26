/** An action without a figure, and the words that order, refuse or report one. */
import type { RemedyKind } from "../../../data/vocabulary.ts";
import { leads, type Passage } from "./passages.ts";

export interface ActionReading {
  readonly kind: RemedyKind;
  readonly passage: Passage;
  /** Offsets in the passage's text: the action's words up to the next action. */
  readonly start: number;
  readonly end: number;
  readonly conditional: boolean;
  readonly sentence: { readonly start: number; readonly end: number };
}

/** No sentence of the genre is longer. */
export const LONGEST_SENTENCE = 5_000;

export const DIRECTIVE =
  /\b(?:will|should(?! (?:not )?have (?:been |also |then )?\w+(?:ed|en|ne|de|ld|id|nt|pt)\b)|shall|must|agree(?:s|d)? (?:to|that|an|the|with)|agreed\b|recommend(?:s|ed)?|asked (?:the|it|that)|\bI have asked for|ask(?:s)? (?:the|it)|propos(?:e|es|ed)|(?:is|are) (?:also |now |then |both |all )?to|(?:is|are) going to|ha(?:s|ve) until [^.;:]{2,40}? to (?:do so|pay|make|send|give|write|apologise)|(?:it|they|both(?: [a-z]+)?|each(?: [a-z]+)?|(?:council|trust|home|provider|authority|association|academy|school|board|icb|company|landlord|councils|bodies|organisations)) (?:then |now |also )?ha(?:s|ve) (?:until [^.;:,£]{3,30}|(?:[a-z]+|\d{1,2}) (?:working )?(?:days|weeks?|months?)(?: (?:from|of|after) [^.;:,£]{3,40}?)?) to (?=[a-z]{3})|undertook to|for the (?:Council|Trust|Care Provider|Home|Provider|school|organisation)\b[^.]{0,80}\bto|offered(?:,[^,.;£]{3,50},)? to|(?:has|have) (?:also |now )?(?:undertaken|committed|promised) to)\b/i;

export const DONE =
  /(?<!\b(?:will|shall|should|would|could|might|may|must|not)\s)(?<!\b(?:will|should|must)\s(?:also|then|by then)\s)\b(?:has|have|had)\s+(?:also\s+|since\s+|now\s+|recently\s+)?(?:already\s+)?(?:been\s+)?(?:apologi[sz]ed|reminded|trained|reviewed|held|issued|changed|amended|given|carried|provided|introduced|put|written|updated|completed|taken|told|offered(?!(?:,[^,.;£]{3,50},)? to)|made|improved|explained|paid|waived|refunded|cancelled|sent|done|acted|started|begun)\b/i;

export const REFUSED =
  /\b(?:(?:have|has|do|does|did|am|is) (?:therefore |also )?not (?:therefore |also )?(?:ask(?!ed for\b)\w*|recommend\w*|propos\w*|consider\w*|made|make|think|need)|(?<!\b(?:with|had|took|taking|takes|which|where) )no (?:further |other |service )?(?:recommendations?|remedy|action|improvement)|without (?:recommend|asking (?!first\b|permission\b|anyone\b))|nothing more|no more to ask|(?:have|has) not repeated|already agreed to (?:\w+ )?(?:service )?improvements|need not|not appropriate|not necessary)\b/i;

export const CONDITIONAL =
  /^(?:if|should (?:the|it|this|that)|in the event|where (?:the|it) (?:finds|decides|concludes|identifies))\b/i;

export const MONEY_KINDS = new Set<RemedyKind>([
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
