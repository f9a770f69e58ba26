/**
 * Offers that the body made when we took the complaint up, and that the complainant or we then accept: they are the
 * remedy of an early resolution, though nothing is recommended ("It told me it would like to settle by paying £75. Mr D
 * is content with that"). Read as orders where the text orders no sum otherwise.
 */
import { PERSON } from "../recipients.ts";
import { splitSentences } from "../sentences.ts";
import type { Draft } from "./draft.ts";
import { leads, type Passage } from "./passages.ts";
import { DURING } from "./role-words.ts";
import { DOUBTED, ENDORSED } from "./sources.ts";

const NOW = "(?:(?:now|also|since|then|therefore|instead|first|both|again)\\s+)*";
/** "has offered to", "was prepared to", "would like to settle the matter by": before what is to be done. */
const TO_DO = new RegExp(
  `\\b(?:(?:has|have|had)\\s+${NOW})?(?:offer(?:ed|ing)|propos(?:ed|ing)|suggest(?:ed|ing)|undertak(?:en|ing)|volunteer(?:ed|ing))\\s+(?:to(?=\\s)|that (?:it|they)(?: should| would)?(?=\\s+(?:pay|refund|repay|give|make|waive)s?\\b))|\\b(?:is|was|were|are|would be)\\s+${NOW}(?:prepared|willing|ready|happy|content)\\s+to(?=\\s)|\\b(?:would\\s+(?:like|wish|prefer)|wants|wanted|wishes|wished|proposes|offers|suggests)\\s+to(?=\\s)|\\bwould(?=\\s+${NOW}(?:pay|refund|repay|reimburse|give|waive|credit|return|make|send|apologi[sz]e)\\b)`,
  "g",
);
/** "offered £250", "proposed a payment of £400", "its offer is of £300": before the sum itself. */
const OF_SUM = new RegExp(
  `\\b(?:(?:has|have|had)\\s+${NOW})?(?:offered|proposed|suggested|offers|proposes|suggests|offer|offering|proposing)(?=\\s+(?:(?:to\\s+)?(?:him|her|them|${PERSON})\\s+)?(?:(?:both )?(?:an?|the) (?:\\w+ )?(?:apology|letter)(?: from \\w+)?,? (?:and|with|plus|together with) )?(?:(?:a|an|one|the|further|total|symbolic|payments?|sum|cheque|refund|of|both)\\s+){0,4}£)`,
  "g",
);
const SETTLES = /\b(?:settle|resolve|put (?:this|things|matters) right|remedy)\b[^.;£]{0,50}\bby\s+\w+ing\b/;
const BODY = /\b(?:Council|Trust|Home|Provider|Authority|Association|School|Company|Board|[Ii]t|[Tt]hey)\b/;

/** The body speaks to us, or answers what we put to it. */
const TO_US =
  /\b(?:told|wrote to(?: tell)?|written to|informed|assured|replied to|responded to|answered|contacted|let|came back to)\s+(?:us|me)\b|\b(?:I|[Ww]e) (?:\w+ )?(?:asked|wrote|told|contacted|approached|invited|put|raised|spoke|explained)\b[^.;]{0,40}\b(?:Council|Trust|Home|Provider|Authority|it|them|this)\b|\b(?:came back|returned) with\b|\b(?:looked|thought) again\b|\bearly resolution\b|\b(?:resolve|settle)d? (?:the|this|her|his|their) (?:complaint|matter)\b|\bresolved? early\b|\b(?:[Ll]ocal(?:ly)?|[Ee]arly|agreed) (?:settle(?:ment|d)|resolution)\b|\b(?:by way of|as a|in) (?:\w+ )?settlement\b|\b(?:[Ff]ollowing|[Aa]fter|[Ss]ince|[Bb]ecause of|[Aa]s a result of) (?:my|our) (?:\w+ )?(?:letters?|questions?|emails?|calls?|view|comments|request)\b/;
/** Made before anybody came to us. */
const BEFORE_US =
  /\bstage (?:one|two|three|1|2|3)\b|\b(?:final|complaint) (?:response|reply|letter|answer)\b|\bits (?:\w+ )?(?:response|reply|letter) to (?:her|him|them|the complaint)\b|\bbefore (?:she|he|they|(?:Mr|Mrs|Ms|Miss)|we|I|our|my)\b|\breview letter\b/i;

const TO_IT =
  "(?=\\s*(?:[.;,]|$|and\\b|but\\b|as\\b|within\\b|in\\b)|\\s+(?:to |with )?(?:this|that|it|these|both|all (?:of )?(?:this|that|it)|what|the|its|their|a)\\b)";
/** "Mr D is content with that", "which she has accepted". */
const ACCEPTS = new RegExp(
  `(?<!\\b(?:whether|if|unless|until|when|once)\\s)(?:${PERSON}|\\b(?:[Ss]he|[Hh]e|[Tt]hey|[Tt]he (?:family|complainant|couple)|[Bb]oth sides|[Bb]oth parties|who))\\s+(?:(?:has|have|had|is|are|was|were|tells?|told|says?|said|confirms?|confirmed|us|me|that|now|also|since|quite|he|she|they|on reflection,?)\\s+){0,6}(?:accept(?:s|ed)?|agree[sd]?|content|happy|satisfied|pleased|glad to accept|willing to accept)${TO_IT}`,
);
const REFUSES =
  /\b(?:not|n[’']t|never)\s+(?:\w+\s+){0,2}(?:accept\w*|agree\w*|content|happy|satisfied)\b|\b(?:refus|declin|reject)\w*\b|\bturn(?:s|ed) (?:it|this|that|the offer) down\b/i;

/** Said by or of somebody else, still hanging on something, or spent on the body's own service. */
const NO_OFFER =
  /\b(?:developer|landlord|builder|neighbour|insurers?|agents?|owner|contractor|employer|bank|supplier)s?\s+(?:(?:has|had|have|also|then|since)\s+)*(?:told|said|says|wrote|offered|proposed|suggested|agreed|is|was|would)\b|\b(?:if|unless|provided|subject to|whether|spend|invest)\b/;

/** "which I regard as satisfactory". */
const FOUND_FAIR =
  /\b(?:I|[Ww]e) (?:(?:also|do|would|am|are) )*(?:regard|consider|think|find|accept|believe|welcome|satisfied)\b(?![^.;£]{0,40}\bnot\b)[^.;£]{0,60}\b(?:suitable|sufficient|satisfactory|proportionate|fair|appropriate|adequate|reasonable|satisfied)\b/;

/** Where in a passage the offers stand: offsets of the sentences that make them. */
interface Offering {
  readonly from: number;
  readonly to: number;
}

/** The same words as an order, of the same length, so that every offset holds. */
function asOrder(sentence: string): string {
  return sentence
    .replace(TO_DO, (words) => "will".padEnd(words.length))
    .replace(OF_SUM, (words) => "pays".padEnd(words.length));
}

function isOffer(text: string): boolean {
  return text.search(TO_DO) >= 0 || text.search(OF_SUM) >= 0 || SETTLES.test(text);
}

/** The sentences of a passage that make an offer to us which the words behind them accept. */
function offerings(passage: Passage, following: string): Offering[] {
  const sentences = splitSentences(passage.text);
  const out: Offering[] = [];
  for (const [k, s] of sentences.entries()) {
    const told = `${k < 2 ? (passage.before?.text.slice(-300) ?? "") : ""} ${sentences
      .slice(Math.max(0, k - 2), k)
      .map((one) => one.text)
      .join(" ")}`;
    const goesOn = out.at(-1)?.to === sentences[k - 1]?.end && /^(?:It|They) (?:would|will|is|has|also)\b/.test(s.text);
    const priced = s.text.includes("£") || /[:–—]\s*$/.test(s.text);
    if (!priced || !BODY.test(s.text) || !isOffer(s.text) || BEFORE_US.test(s.text) || NO_OFFER.test(s.text)) continue;
    // "It has already offered £700" tells of an offer made before, whatever was said to us in the sentence before.
    const where = /\balready\b/.test(s.text) ? [s.text] : [s.text, told];
    if (!goesOn && passage.origin !== "action" && !where.some((t) => DURING.test(t) || TO_US.test(t))) continue;
    const behind = `${s.text} ${passage.text.slice(s.end)} ${following}`;
    const endorsed =
      (ENDORSED.test(behind.slice(s.text.length)) || FOUND_FAIR.test(behind)) &&
      !DOUBTED.test(behind.slice(s.text.length));
    if (!endorsed && !(ACCEPTS.test(behind) && !REFUSES.test(behind))) continue;
    out.push({ from: s.start, to: s.end });
  }
  return out;
}

/** The sums of offers made to us and accepted, now to be paid. */
function takenUp(passages: readonly Passage[], sumsOf: (p: readonly Passage[]) => Draft[]): Draft[] {
  const originals = new Map<Passage, { passage: Passage; offers: readonly Offering[] }>();
  for (const [at, passage] of passages.entries()) {
    if (passage.text.length > 4000 || !passages.slice(at, at + 6).some((p) => p.text.includes("£"))) continue;
    const following = passages
      .slice(at + 1, at + 6)
      .filter((p) => !leads(p).includes(passage))
      .slice(0, 2)
      .map((p) => p.text.slice(0, 600))
      .join(" ");
    const offers = offerings(passage, following);
    if (offers.length === 0) continue;
    let text = passage.text;
    for (const { from, to } of offers) text = text.slice(0, from) + asOrder(text.slice(from, to)) + text.slice(to);
    const order: Passage = { ...passage, text, origin: "action" };
    originals.set(order, { passage, offers });
    for (const item of passages.slice(at + 1).filter((p) => p.lead === passage))
      originals.set(
        { ...item, origin: "action", lead: order },
        { passage: item, offers: [{ from: 0, to: item.text.length }] },
      );
  }
  if (originals.size === 0) return [];
  const read = sumsOf([...originals.keys()]).filter((d) => {
    const offers = originals.get(d.passage)?.offers ?? [];
    return offers.some(({ from, to }) => d.reading.money.start >= from && d.reading.money.end <= to);
  });
  const now = new Map(
    read.map((d): [Draft, Draft] => {
      const passage = originals.get(d.passage)?.passage ?? d.passage;
      return [d, { ...d, passage, reading: { ...d.reading, during: true } }];
    }),
  );
  for (const d of now.values()) if (d.partOf) d.partOf = now.get(d.partOf) ?? null;
  return [...now.values()];
}

/** Where nothing is to be paid otherwise: what the body offered us and was taken up. */
export function withTakenUp(
  sums: Draft[],
  passages: readonly Passage[],
  sumsOf: (p: readonly Passage[]) => Draft[],
): Draft[] {
  if (sums.some((d) => d.counts)) return sums;
  const taken = takenUp(passages, sumsOf);
  if (!taken.some((d) => d.counts)) return sums;
  const known = new Set(taken.map((d) => d.reading.money.pence));
  return [...sums.filter((d) => !known.has(d.reading.money.pence)), ...taken];
}
