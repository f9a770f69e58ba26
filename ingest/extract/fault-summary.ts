/** What the Summary and the agreed actions say of faults beyond the analysis. */
import { concernsIn } from "./concerns.ts";
import type { FaultCollection } from "./fault-collection.ts";
import { type Described, ownWords } from "./fault-cover.ts";
import { type FaultHit, faultHitsIn } from "./faults.rules.ts";
import type { Passage, Spoken } from "./findings-text.ts";
import { isKindred } from "./kindred.ts";
import { verdictOf } from "./verdicts.ts";

/** The Summary adds what the body of the text does not say; alone, it is read as a short analysis. */
export function readSummary(faults: FaultCollection, summaries: readonly Passage[], all: readonly Passage[]): void {
  const [summary] = summaries;
  // A complaint settled before an investigation is upheld without a finding.
  if (!summary || SETTLED_EARLY.test(summary.text)) return;
  const alone = !faults.found.some((f) => f.by === "ombudsman" && f.finding === "fault");
  const closingFault = all.some(
    (p) =>
      p.place === "closing" &&
      p.sentences.some(
        (s) =>
          verdictOf(s.plain)?.kind === "fault" ||
          /\bi uphold\b|\bwe uphold\b|\buphold(?:s)? (?:the|this|mr|mrs|ms|miss)/i.test(s.plain),
      ),
  );
  const verdicts = summary.sentences.map((s) => (s.voice === "complainant" ? null : verdictOf(s.plain)));
  const anyFault = faults.faultSeen || closingFault || verdicts.some((v) => v?.kind === "fault");
  // A text that finds as many faults as its Summary names has found them all; the Summary only calls them other names.
  const named = new Set(
    summary.sentences.flatMap((s, i) => (verdicts[i]?.kind === "fault" ? faultHitsIn(s.plain).map((h) => h.code) : [])),
  );
  const own = faults.found.filter((f) => f.by === "ombudsman" && f.finding === "fault");
  const full = new Set(own.map((f) => f.code)).size >= named.size;
  let complaint: Described | null = null;
  const before = faults.found.length;
  for (const [i, spoken] of summary.sentences.entries()) {
    const verdict = verdicts[i] ?? null;
    const hits = faultHitsIn(spoken.plain);
    if (spoken.voice === "complainant") {
      if (hits.length > 0) complaint = { spoken, passage: summary, hits };
      continue;
    }
    if (verdict?.kind === "fault") {
      const words = ownWords(spoken.plain, verdict);
      const ownHits = words
        ? faultHitsIn(words.text).map((h) => ({ ...h, start: h.start + words.offset, end: h.end + words.offset }))
        : [];
      const fresh = alone ? ownHits : full ? [] : ownHits.filter((h) => isFresh(faults, h, ownHits, spoken.plain));
      if (fresh.length > 0) faults.add({ spoken, passage: summary, hits: fresh }, found(spoken, summary));
      continue;
    }
    if (verdict || !alone || !anyFault) continue;
    if (
      /\b(?:has agreed|agreed to|will|should|recommend|to remedy)\b/i.test(spoken.plain) &&
      !/\bshould have\b/i.test(spoken.plain)
    )
      continue;
    if (hits.length > 0) faults.add({ spoken, passage: summary, hits }, found(spoken, summary));
  }
  const upheld = summary.sentences.some((s) =>
    /\b(?:we|i) (?:have )?(?:uphold|upheld|upholds) (?:the|this|her|his|their|mr|mrs|ms|miss)\b[^.;]{0,30}\bcomplaint/i.test(
      s.plain,
    ),
  );
  const bare =
    !verdicts.some((v) => v !== null && v.kind !== "fault") &&
    (closingFault || verdicts.some((v) => v?.kind === "fault"));
  if (alone && (upheld || bare) && complaint && faults.found.length === before)
    faults.add(complaint, found(complaint.spoken, summary));
  if (anyFault) faults.faultSeen = true;
}

const SETTLED_EARLY =
  /\b(?:will not|decided not to|shall not|not) (?:now )?investigate\b|\bresolve[sd]? (?:the|this|it|\w+ \w+[’']s) (?:complaint )?early\b|\bearly (?:resolution|settlement)\b/i;

/** The Summary's clause names a failing that the text has not found under this or another name. */
function isFresh(faults: FaultCollection, hit: FaultHit, hits: readonly FaultHit[], text: string): boolean {
  const [from, to] = clauseBounds(text, hit);
  const others = hits.filter((h) => h.start >= from && h.start < to);
  return others[0] === hit && !others.some((h) => faults.found.some((f) => f.code === h.code));
}

/** What a remedy is for can name a fault that no other sentence does ("for the distress caused by its poor communication"). */
export function readPurposes(faults: FaultCollection, passages: readonly Passage[]): void {
  if (!faults.faultSeen) return;
  for (const passage of passages) {
    for (const spoken of passage.sentences) {
      for (const match of spoken.plain.matchAll(PURPOSE)) {
        const offset = match.index + match[0].length;
        const text = spoken.plain.slice(offset - (match[1]?.length ?? 0), offset + 120);
        const clause = untilClauseEnd(text);
        const all = faultHitsIn(clause);
        const known = faults.found.filter((f) => f.finding === "fault" && f.by === "ombudsman");
        // A clause that speaks of a fault already found, or of its step, only calls it by another name.
        const steps = concernsIn(clause);
        if (
          all.some((h) => known.some((f) => isKindred(f.code, h.code))) ||
          known.some((f) => steps.includes(f.concerns))
        )
          continue;
        const hits = all;
        const named = hits.filter((h) => h.start < NAMED_AT_ONCE);
        const [first] = (faults.found.some((f) => f.by === "ombudsman") ? named : hits).map((h) => ({
          ...h,
          start: h.start + offset,
          end: h.end + offset,
        }));
        if (first) faults.add({ spoken, passage, hits: [first] }, found(spoken, passage));
      }
    }
  }
}

function found(verdictIn: Spoken, passage: Passage) {
  return { verdictIn, passage, finding: "fault", by: "ombudsman" } as const;
}

/** A purpose names its fault at its beginning; later words are of what followed from it. */
const NAMED_AT_ONCE = 20;
const PURPOSE =
  /\b(?:caused (?:to \w+(?: \w+)? )?by|because of|arising from|for|due to|as a result of) (?:the |its |their |this )?(?:council's |trust's |provider's |home's )?((?:\w+[- ]){0,2}?(?:delays?|fail(?:ure|ures|ings?)|poor|lack|late|faults?|flaws?|errors?|wrong|complaint[- ]handling|missed|misinformation|inadequate)\b)/gi;

/** Where the part of a list that holds a failing begins and ends. */
function clauseBounds(text: string, hit: FaultHit): [number, number] {
  const starts = [...text.matchAll(/[,;:]| and | but /g)].map((m) => m.index);
  return [starts.findLast((at) => at <= hit.start) ?? 0, starts.find((at) => at > hit.start) ?? text.length];
}

function untilClauseEnd(text: string): string {
  const end = /[.;(]|, (?:and|which|£)|\band £/.exec(text);
  return end ? text.slice(0, end.index) : text;
}
