/** What the body itself, its own procedure or its panel admitted or found: the failing that such a sentence names. */
import { type Described, strict } from "./fault-cover.ts";
import { faultHitsIn } from "./faults.rules.ts";
import { ACCOUNT, type Passage, type Spoken } from "./findings-text.ts";

const ACCEPTS =
  /\b(?:accept(?:s|ed)|acknowledg(?:es|ed)|admit(?:s|ted)|recogni[sz](?:es|ed)|conced(?:es|ed)|(?:partly |partially |fully )?upheld|apologi[sz](?:es|ed)(?: (?:to|again)(?: \w+){1,4}?)?(?: and \w+(?: \w+){0,4}?)? for|said (?:it was )?sorry for|found fault|established (?:that )?|identified (?:\w+ ){0,2}?(?:faults?|failings?)|found (?:that )?(?:the council|it|there (?:was|were|had been)|they)|said (?:that )?(?:the council|it) (?:should have|had failed|failed|was wrong|had delayed))\b/i;
const NOT_ACCEPTED = /\b(?:not|never|no evidence|refus\w+|declin\w+|rejected|disagreed|denied|whether)\b[^.;]{0,30}$/i;
const BODY_SUBJECT =
  /(?:^|\b)(?:council|authority|trust|provider|home|school|it|they|panel|officer|investigator|io|ip|investigation|report|manager|response|stage (?:one|two|three|1|2|3)|adjudicat\w+|and)\b[^.;]{0,60}$|^$/i;

export interface Acceptance {
  /** The failings admitted; empty where the sentence admits none that could be read, or says that there was none. */
  readonly items: readonly Described[];
  /** Offset of the words of admission: nothing before them speaks of the failing. */
  readonly from: number;
}

/**
 * The body's admission, or the finding of its own procedure; null where the sentence is none. `listed`: an item under a
 * lead-in that names the body or its procedure, so that the item itself need not.
 */
export function acceptanceIn(spoken: Spoken, passage: Passage, listed: boolean): Acceptance | null {
  if (spoken.voice === "complainant" || passage.place === "action" || passage.place === "closing") return null;
  const match = ACCEPTS.exec(spoken.plain);
  if (!match) return null;
  const head = spoken.plain.slice(0, match.index);
  if (NOT_ACCEPTED.test(head)) return null;
  const starts = head.trim() === "";
  if (starts ? !listed : !BODY_SUBJECT.test(head)) return null;
  // A courtesy on the way ("apologised for a late reply") is no finding; an answer to the complaint is.
  const courtesy =
    /^(?:apologi|said)/i.test(match[0]) && !listed && (passage.place !== "analysis" || ACCOUNT.test(spoken.plain));
  if (
    courtesy &&
    !/\b(?:complain\w*|stage|investigat\w*|panel|final response|ombudsman|enquir\w+)\b/i.test(spoken.plain)
  )
    return null;
  const offset = match.index;
  const text = spoken.plain.slice(offset);
  if (/\bno evidence\b|\bno fault\b|\bnot (?:at )?fault\b/i.test(text)) return { items: [], from: offset };
  const hits = faultHitsIn(text).map((hit) => ({ ...hit, start: hit.start + offset, end: hit.end + offset }));
  if (hits.length === 0) return null;
  // "It apologised for the delay in its complaint handling": a delay, and no second failing.
  const late = hits.find((hit) => hit.code === "delay");
  const own = late ? hits.filter((hit) => hit.code !== "poor-complaint-handling" || hit.start < late.start) : hits;
  return { items: strict([{ spoken, passage, hits: own }]), from: offset };
}
