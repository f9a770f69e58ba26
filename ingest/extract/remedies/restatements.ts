/** The same sum said again counts once. */
import { PERSON } from "../recipients.ts";
import type { Draft } from "./draft.ts";
import { headsIn } from "./purpose.ts";

/** "The Council has agreed to pay the £500": the same sum said again counts once. */
export function restatements(drafts: readonly Draft[]): void {
  outstanding(drafts);
  const kept: Draft[] = [];
  for (const draft of drafts) {
    if (draft.kind !== "award" && draft.kind !== "total") continue;
    const before = draft.reading.before;
    const pence = draft.pence ?? draft.reading.money.pence;
    const twin = kept.find(
      (k) =>
        (k.pence === pence || k.valuePence === pence || k.reading.money.pence === pence) &&
        (k.passage !== draft.passage || k.reading.sentence !== draft.reading.sentence),
    );
    if (twin && draft.partOf === null) {
      const definite =
        /\b(?:the|this|that|these|its|said|above)\s+(?:(?:agreed|total|full|symbolic|financial|recommended|same)\s+)?(?:(?:payments?|sum|remedy|amount)\s+(?:of\s+)?)?$/i.test(
          before,
        ) && !/\b(?:the|a) (?:sum|amount) of\s+$/i.test(before);
      const sentence = draft.passage.text.slice(draft.reading.from, draft.reading.to);
      const listed =
        draft.passage.lead !== null && draft.passage.lead === twin.passage.lead && draft.passage !== twin.passage;
      const between = draft.passage.text.slice(twin.reading.money.end, draft.reading.money.start);
      const items = draft.passage === twin.passage && between.includes(";") && !/[.!?]\s+[A-Z]/.test(between);
      const agreed =
        !items &&
        /\b(?:agreed|accepted|confirmed|therefore)\b/i.test(sentence) &&
        !/\b(?:also|further|additional|another|extra|as well)\b/i.test(sentence) &&
        !listed;
      const upheld =
        /\b(?:I|We) (?:still |therefore |continue to )?(?:consider|remain|maintain|think|believe|stand by)\b/.test(
          sentence,
        ) && draft.passage === twin.passage;
      // "It would be willing to pay £250. … It should pay £250": the offer, and what is made of it.
      const offered =
        draft.passage === twin.passage &&
        /\b(?:willing|prepared|ready|happy|content) to (?:pay|offer|make)\b|\b(?:told (?:me|us)|said|says|confirmed)\b[^.;£]{0,40}\b(?:would|will) pay\b/i.test(
          draft.passage.text.slice(twin.reading.from, twin.reading.to),
        ) &&
        !/\b(?:also|further|additional|another|extra|as well)\b/i.test(sentence);
      const reasoning = draft.passage.origin === "reasoning" && draft.passage !== twin.passage && !listed;
      const section =
        draft.passage.section !== twin.passage.section && !/\b(?:further|additional|another)\b/i.test(sentence);
      if (
        (definite && !listed && !items) ||
        ((agreed || upheld || offered || reasoning || section) && !another(draft, twin))
      ) {
        draft.kind = "dropped";
        draft.counts = false;
        continue;
      }
    }
    kept.push(draft);
  }
}

const STILL_DUE =
  /^\s*(?:(?:that|which) (?:is|are|remains?) )?(?:still |now |then )?(?:outstanding|remaining|left|unpaid|due|owed|owing)\b/i;
const THE_REST = /\b(?:balance|remaining|rest|remainder|outstanding)\s*(?:sum\s+|amount\s+)?(?:of\s+|,\s*)?$/i;

/** "It will pay the £5,180 outstanding": what is left of the sums before it, once what has been paid of them is taken off. */
function outstanding(drafts: readonly Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    if (!draft.counts || draft.pence === null) continue;
    if (!STILL_DUE.test(draft.reading.after) && !THE_REST.test(draft.reading.before)) continue;
    const before = drafts.slice(0, i).filter((d) => d.passage.section === draft.passage.section);
    const whole = before.reduce((n, d) => n + (d.counts && d.governor !== "waive" ? (d.pence ?? 0) : 0), 0);
    if (whole === 0) continue;
    const paid = before.filter((d) => d.kind === "paid").map((d) => d.reading.money.pence);
    const lefts = [whole, whole - paid.reduce((n, p) => n + p, 0), ...paid.map((p) => whole - p)];
    if (!lefts.includes(draft.pence)) continue;
    draft.kind = "dropped";
    draft.counts = false;
  }
}

/** True where the clause names somebody, or acknowledges something, that its twin's clause does not. */
function another(draft: Draft, twin: Draft): boolean {
  const [mine, theirs] = [clauseOf(draft), clauseOf(twin)];
  const people = (text: string) => new Set(text.match(new RegExp(PERSON, "g")) ?? []);
  const known = people(theirs);
  if (known.size > 0 && [...people(mine)].some((name) => !known.has(name))) return true;
  const [heads, before] = [headsIn(mine), headsIn(theirs)];
  if (heads.length > 0 && before.length > 0 && !heads.some((head) => before.includes(head))) return true;
  const [reasons, reasoned] = [reasonWords(mine), reasonWords(theirs)];
  return reasons.length > 0 && reasoned.length > 0 && !reasons.some((word) => reasoned.includes(word));
}

/** The telling words of a clause's reason: none in common means another reason. */
function reasonWords(clause: string): string[] {
  const reason =
    /\b(?:for (?:the|her|his|their)|to (?:recogni[sz]e|acknowledge|reflect|remedy)|in (?:recognition|respect|acknowledge?ment) of)\b([^.;£]*)/i.exec(
      clause,
    );
  return (
    reason?.[1]
      ?.toLowerCase()
      .match(/[a-z]{5,}/g)
      ?.filter((word) => !/^(?:within|months?|weeks|decision|final|caused)$/.test(word)) ?? []
  );
}

function clauseOf({ reading }: Draft): string {
  const verb = reading.before.search(/\b(?:pays?|payments?|refunds?|reimburses?|give|offer|provide|award)\b[^£]*$/i);
  return `${verb < 0 ? "" : reading.before.slice(verb)}${reading.after.slice(0, 160)}`;
}
