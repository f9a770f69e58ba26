/**
 * Faults: what the Ombudsman found (or did not find) wrong, and what the body or its own procedure accepted.
 * A failing counts only where a finding covers it: in the same sentence ("at fault for …"), before it ("This was
 * fault"), or in the items under it. Allegations, law and method are never read (findings-text.ts).
 */
import type { Evidence, Fault } from "../../data/decision.ts";
import type { ConcernsCode, FaultCode, Finding } from "../../data/vocabulary.ts";
import type { ParsedDecision } from "../parsed.ts";
import { concernsIn, concernsOf } from "./concerns.ts";
import { plainText } from "./cues.ts";
import { readFaultTime } from "./fault-time.ts";
import { type FaultHit, faultHitsIn, isNear } from "./faults.rules.ts";
import { ACCOUNT, type Passage, passagesOf, type Spoken } from "./findings-text.ts";
import { splitSentences } from "./sentences.ts";
import { type Verdict, verdictOf } from "./verdicts.ts";

/** A fault with what the later steps need to know of its place. */
export interface FoundFault extends Fault {
  /** Top-level paragraph and the sentence's order, for "in the same or the next sentence". */
  readonly passage: Passage;
  /** Offset in the passage's text where the finding ends. */
  readonly foundAt: number;
  /** Another name of the same finding that carries the sum ("delay" beside "agreed-action-not-done"), by index. */
  readonly aspectOf: FoundFault | null;
}

export interface FaultReading {
  readonly faults: FoundFault[];
  /** Findings of fault whose words name no known failing. */
  readonly unread: Evidence[];
}

interface Described {
  readonly spoken: Spoken;
  readonly passage: Passage;
  readonly hits: readonly FaultHit[];
}

/** How many sentences before "This was fault" it can cover. */
const REACH = 6;
/** A mark longer than this helps nobody; then only the sentence that names the failing is marked. */
const LONGEST_EVIDENCE = 600;

const ASSERTED =
  /\b(?:the (?:council|authority|trust|provider|care provider|home|school)|it|they) (?:also |again |then |therefore |still |clearly )?(?:failed to|should (?:also )?have|should not have|wrongly|took too long|delayed)\b|\b(?:the council's|its|this|these|because of the council's) (?:\w+ )?(?:failures?|failings?)\b|\bpoor (?:communication|record|complaint)/i;
const CONSEQUENCE =
  /,? \b(?:which (?:caused|meant|left|led|resulted|has caused|had|put|exacerbated|added|may|will|also)|and (?:this|it|that|so) |causing|caused (?:by this|mr|mrs|ms|miss|her|him|them|[A-Z]\b)|leading to|leaving|resulting in|meaning|as a result|so (?:mr|mrs|ms|miss|she|he|they)\b)/i;
const ACCEPTS =
  /\b(?:accept(?:s|ed)|acknowledg(?:es|ed)|admit(?:s|ted)|recogni[sz](?:es|ed)|conced(?:es|ed)|(?:partly |partially |fully )?upheld|apologi[sz](?:es|ed)(?: (?:to|again)(?: \w+){1,4}?)?(?: and \w+(?: \w+){0,4}?)? for|said (?:it was )?sorry for|found fault|identified (?:\w+ ){0,2}?(?:faults?|failings?)|found (?:that )?(?:the council|it|there (?:was|were|had been)|they)|said (?:that )?(?:the council|it) (?:should have|had failed|failed|was wrong|had delayed))\b/i;
const NOT_ACCEPTED = /\b(?:not|never|no evidence|refus\w+|declin\w+|rejected|disagreed|denied|whether)\b[^.;]{0,30}$/i;
const BODY_SUBJECT =
  /(?:^|\b)(?:council|authority|trust|provider|home|school|it|they|panel|officer|investigator|io|ip|investigation|report|manager|response|stage (?:one|two|three|1|2|3)|adjudicat\w+|and)\b[^.;]{0,60}$|^$/i;
const INVESTIGATOR =
  /\b(?:investigat(?:ion|or)|investigating officer|panel|io)(?:'s (?:report|findings))? (?:also )?(?:found|concluded|identified|pointed out|noted)\b/i;
const EARLIER_CASE =
  /\b(?:in the same way in|same fault in|similar fault in|also at fault in) (?:a|an|another|our|two|three) (?:\w+ ){0,2}(?:case|decision|complaint|investigation)s?\b/i;
const PRIOR =
  /\b(?:(?:previous|earlier|last|recent) (?:decision|investigation|complaint to us|report|case)s?|we (?:have )?(?:previously|already|also recently) (?:found|upheld|investigated)|repeat(?:ed|s)? (?:of )?(?:the )?(?:same )?fault|same fault (?:as|we)|not the first time)\b/i;

/** Reads the faults of a decision in text order; ids are f1, f2 … Pure; linear in the length of the text. */
export function readFaults(parsed: ParsedDecision): FaultReading {
  const reader = new Reader(parsed);
  const passages = passagesOf(parsed);
  reader.readBody(passages.filter((p) => p.place !== "summary"));
  reader.readSummary(
    passages.filter((p) => p.place === "summary"),
    passages,
  );
  reader.readPurposes(passages.filter((p) => p.place === "action"));
  return reader.finish(passages);
}

class Reader {
  private readonly parsed: ParsedDecision;
  private readonly found: FoundFault[] = [];
  private readonly unread: Evidence[] = [];
  /** True once the text has found fault anywhere, in whatever words. */
  private faultSeen = false;
  private opening: { text: string; hits: FaultHit[] }[] | null = null;
  private subject: ConcernsCode[] | null = null;

  constructor(parsed: ParsedDecision) {
    this.parsed = parsed;
  }

  readBody(passages: readonly Passage[]): void {
    let before: Described[] = [];
    let open: Described[] = [];
    let lead: { verdict: Verdict; passage: Passage; spoken: Spoken } | null = null;
    let accepting = false;
    let upheld = false;
    let previous: Passage | null = null;
    for (const passage of passages) {
      const nested = passage.parent !== null;
      if (!nested) {
        before = previous && previous.section === passage.section ? open : [];
        open = [];
        lead = null;
        accepting = false;
        upheld = false;
      }
      if (lead && nested && lead.verdict.kind === "fault") this.addItem(passage, "ombudsman");
      else if (upheld && nested) this.addItem(passage, "body");
      else open.push(...this.readPassage(passage, before, accepting && nested));
      const last = passage.sentences.at(-1);
      if (last && /[:;-]\s*$/.test(last.plain) && !nested) {
        const verdict = verdictOf(last.plain);
        if (verdict && last.voice === "ombudsman" && passage.place !== "narrative")
          lead = { verdict, passage, spoken: last };
        upheld = verdict === null && last.voice !== "complainant" && UPHELD_LIST.test(last.plain);
        accepting =
          passage.place === "narrative" &&
          /\b(?:council|investigator|officer|panel|report|response|it|trust|provider)\b/i.test(last.plain) &&
          !/^(?:mr|mrs|ms|miss|she|he)\b/i.test(last.plain);
      }
      previous = passage;
    }
  }

  /** One paragraph: returns the sentences that no finding has covered yet, for a finding in the next paragraph. */
  private readPassage(passage: Passage, before: readonly Described[], listed: boolean): Described[] {
    const narrative = passage.place === "narrative";
    let window: Described[] = [];
    let denied = false;
    const asserted: Described[] = [];
    let ownFinding = false;
    // Most of the story and of the actions speak of no fault; their sentences need not be read for failings.
    const speaks = (!narrative && passage.place !== "action") || /\bfault\b/i.test(passage.text);
    passage.sentences.forEach((spoken, position) => {
      const verdict = spoken.voice === "complainant" ? null : verdictOf(spoken.plain);
      const described: Described = {
        spoken,
        passage,
        hits: speaks && spoken.voice === "ombudsman" ? faultHitsIn(spoken.plain) : [],
      };
      if (!verdict) {
        const goesOn =
          ownFinding && /^(?:this|it|they|he|these) /i.test(spoken.plain) && !/\bi\b/i.test(spoken.plain.slice(0, 20));
        const accepted =
          this.readAcceptance(spoken, passage, listed && position === 0) || (goesOn && this.goOn(spoken, passage));
        ownFinding = accepted || (passage.place !== "analysis" && INVESTIGATOR.test(spoken.plain));
        if (accepted && narrative) return;
        if (described.hits.length > 0) window.push(described);
        if (!accepted && described.hits.length > 0 && ASSERTED.test(spoken.plain)) asserted.push(described);
        return;
      }
      if (verdict.kind === "fault") {
        if (verdict.byBody || (narrative && !/^(?:this|that|it|these) (?:was|is|were|are)\b/i.test(spoken.plain))) {
          const accepted = this.readAcceptance(spoken, passage, false);
          if (!accepted && verdict.byBody && !narrative) {
            for (const item of nestedFindings(window.slice(-REACH)))
              this.add(item, spoken, passage, "fault", passage.place, "body");
          }
          window = [];
          return;
        }
        if (EARLIER_CASE.test(spoken.plain)) {
          this.markPrior(passage);
          return;
        }
        if (passage.place === "action" && !verdict.pointsBack) return;
        this.faultSeen = true;
        const covered = this.cover(spoken, verdict, passage, window, position <= 1 ? before : []);
        if (covered.length === 0 && passage.place !== "closing") this.unread.push(evidenceOf(passage, spoken));
        for (const item of covered) this.add(item, spoken, passage, "fault", passage.place);
      } else {
        denied = true;
        const covered = this.cover(spoken, verdict, passage, window.slice(-2), []);
        if (passage.place !== "closing" && passage.place !== "action") {
          for (const item of covered) this.add(item, spoken, passage, verdict.kind, passage.place);
        }
      }
      window = [];
    });
    // A plain assertion of failure in the Ombudsman's own analysis is a finding, unless the paragraph clears the body.
    if (passage.place === "analysis" && !denied) {
      const left = asserted.filter((item) => window.includes(item));
      for (const item of left) this.add(item, item.spoken, passage, "fault", "analysis");
    }
    return window;
  }

  /** The sentences (with their failings) that a verdict speaks of. */
  private cover(
    spoken: Spoken,
    verdict: Verdict,
    passage: Passage,
    window: readonly Described[],
    before: readonly Described[],
  ): Described[] {
    const own = ownWords(spoken.plain, verdict);
    const hits = own
      ? faultHitsIn(own.text).map((hit) => ({ ...hit, start: hit.start + own.offset, end: hit.end + own.offset }))
      : [];
    // "The care fell short of …": the verdict's own words are part of what names the failing.
    if (hits.length === 0 && !verdict.pointsBack) hits.push(...faultHitsIn(spoken.plain.slice(0, verdict.end)));
    const near = window.slice(-REACH);
    if (hits.length > 0) {
      // "This was fault: both the delay and …" sums up; what stands right before it is named again or adds to it.
      return verdict.pointsBack && near.length > 0
        ? nestedFindings([...near.slice(-1), { spoken, passage, hits }])
        : strict([{ spoken, passage, hits }]);
    }
    if (near.length > 0)
      return /\b(?:both|these|all|each|as well|too|also)\b/i.test(spoken.plain)
        ? nearestOfEach(near)
        : nestedFindings(near);
    if (verdict.pointsBack && before.length > 0) return before.slice(-2);
    const said = saidWrongly(spoken, passage);
    if (said) return [said];
    const heading = faultHitsIn(passage.heading);
    return heading.length > 0 && verdict.kind === "fault" && passage.place !== "closing"
      ? [{ spoken, passage, hits: heading }]
      : [];
  }

  private addItem(item: Passage, by: "ombudsman" | "body"): void {
    if (by === "ombudsman") this.faultSeen = true;
    for (const spoken of item.sentences) {
      const hits = faultHitsIn(spoken.plain);
      if (hits.length > 0) this.add({ spoken, passage: item, hits }, spoken, item, "fault", item.place, by);
    }
  }

  /** The body's admission, or the finding of its own procedure; true where the sentence is one. */
  private readAcceptance(spoken: Spoken, passage: Passage, listed: boolean): boolean {
    if (spoken.voice === "complainant" || passage.place === "action" || passage.place === "closing") return false;
    const match = ACCEPTS.exec(spoken.plain);
    if (!match) return false;
    const head = spoken.plain.slice(0, match.index);
    if (NOT_ACCEPTED.test(head)) return false;
    const starts = head.trim() === "";
    if (starts ? !listed : !BODY_SUBJECT.test(head)) return false;
    // A courtesy on the way ("apologised for a late reply") is no finding; an answer to the complaint is.
    const courtesy =
      /^(?:apologi|said)/i.test(match[0]) && !listed && (passage.place !== "analysis" || ACCOUNT.test(spoken.plain));
    if (
      courtesy &&
      !/\b(?:complain\w*|stage|investigat\w*|panel|final response|ombudsman|enquir\w+)\b/i.test(spoken.plain)
    )
      return false;
    const offset = match.index;
    const text = spoken.plain.slice(offset);
    if (/\bno evidence\b|\bno fault\b|\bnot (?:at )?fault\b/i.test(text)) return true;
    const hits = faultHitsIn(text).map((hit) => ({ ...hit, start: hit.start + offset, end: hit.end + offset }));
    if (hits.length === 0) return false;
    for (const item of strict([{ spoken, passage, hits }]))
      this.add(item, spoken, passage, "fault", passage.place, "body", offset);
    return true;
  }

  /** "We found the same fault in an earlier case": said of what the paragraph has found. */
  private markPrior(passage: Passage): void {
    this.found.forEach((fault, i) => {
      if (fault.passage.id === passage.id && fault.finding === "fault")
        this.found[i] = { ...fault, priorFinding: true };
    });
  }

  /** "The investigation found … This led to …": the next sentence of the same finding. */
  private goOn(spoken: Spoken, passage: Passage): boolean {
    const hits = faultHitsIn(spoken.plain);
    if (hits.length === 0 || passage.place === "analysis") return false;
    this.add({ spoken, passage, hits }, spoken, passage, "fault", passage.place, "body");
    return true;
  }

  /** The Summary adds what the body of the text does not say; alone, it is read as a short analysis. */
  readSummary(summaries: readonly Passage[], all: readonly Passage[]): void {
    const [summary] = summaries;
    if (!summary) return;
    const alone = !this.found.some((f) => f.by === "ombudsman" && f.finding === "fault");
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
    const anyFault = this.faultSeen || closingFault || verdicts.some((v) => v?.kind === "fault");
    let complaint: Described | null = null;
    const before = this.found.length;
    summary.sentences.forEach((spoken, i) => {
      const verdict = verdicts[i] ?? null;
      const hits = faultHitsIn(spoken.plain);
      if (spoken.voice === "complainant") {
        if (hits.length > 0) complaint = { spoken, passage: summary, hits };
        return;
      }
      if (verdict?.kind === "fault") {
        const own = ownWords(spoken.plain, verdict);
        const ownHits = own
          ? faultHitsIn(own.text).map((h) => ({ ...h, start: h.start + own.offset, end: h.end + own.offset }))
          : [];
        const fresh = alone ? ownHits : ownHits.filter((h) => this.isFresh(h, ownHits, spoken.plain));
        if (fresh.length > 0) this.add({ spoken, passage: summary, hits: fresh }, spoken, summary, "fault", "summary");
        return;
      }
      if (verdict || !alone || !anyFault) return;
      if (
        /\b(?:has agreed|agreed to|will|should|recommend|to remedy)\b/i.test(spoken.plain) &&
        !/\bshould have\b/i.test(spoken.plain)
      )
        return;
      if (hits.length > 0) this.add({ spoken, passage: summary, hits }, spoken, summary, "fault", "summary");
    });
    const upheld = summary.sentences.some((s) =>
      /\b(?:we|i) (?:have )?(?:uphold|upheld|upholds) (?:the|this|her|his|their|mr|mrs|ms|miss)\b[^.;]{0,30}\bcomplaint/i.test(
        s.plain,
      ),
    );
    const held: Described | null = complaint;
    const bare =
      !verdicts.some((v) => v !== null && v.kind !== "fault") &&
      (closingFault || verdicts.some((v) => v?.kind === "fault"));
    if (alone && (upheld || bare) && held && this.found.length === before)
      this.add(held, (held as Described).spoken, summary, "fault", "summary");
    if (anyFault) this.faultSeen = true;
  }

  /** The Summary's clause names a failing that the text has not found under this or another name. */
  private isFresh(hit: FaultHit, hits: readonly FaultHit[], text: string): boolean {
    const [from, to] = clauseBounds(text, hit);
    const others = hits.filter((h) => h.start >= from && h.start < to);
    return others[0] === hit && !others.some((h) => this.found.some((f) => f.code === h.code));
  }

  /** What a remedy is for can name a fault that no other sentence does ("for the distress caused by its poor communication"). */
  readPurposes(passages: readonly Passage[]): void {
    if (!this.faultSeen) return;
    for (const passage of passages) {
      for (const spoken of passage.sentences) {
        for (const match of spoken.plain.matchAll(PURPOSE)) {
          const offset = match.index + match[0].length;
          const text = spoken.plain.slice(offset - (match[1]?.length ?? 0), offset + 120);
          const clause = untilClauseEnd(text);
          const all = faultHitsIn(clause);
          const known = this.found.filter((f) => f.finding === "fault" && f.by === "ombudsman");
          // A clause that speaks of a fault already found, or of its step, only calls it by another name.
          const steps = concernsIn(clause);
          if (all.some((h) => known.some((f) => f.code === h.code)) || known.some((f) => steps.includes(f.concerns)))
            continue;
          const hits = all;
          const named = hits.filter((h) => h.start < NAMED_AT_ONCE);
          const [first] = (this.found.some((f) => f.by === "ombudsman") ? named : hits).map((h) => ({
            ...h,
            start: h.start + offset,
            end: h.end + offset,
          }));
          if (first) this.add({ spoken, passage, hits: [first] }, spoken, passage, "fault", "action");
        }
      }
    }
  }

  /** Where the Summary or the complaint speaks of the same failing, the words that say of what step. */
  private introduced(code: Fault["code"]): string[] {
    this.opening ??= [
      this.parsed.summary,
      ...this.parsed.sections.filter((s) => s.code === "complaint").flatMap((s) => s.paragraphs.map((p) => p.text)),
    ]
      .flatMap((text) => splitSentences(plainText(text)))
      .map(({ text }) => ({ text, hits: faultHitsIn(text) }));
    return this.opening.flatMap(({ text, hits }) =>
      hits.filter((h) => h.code === code).map((hit) => tightClause(text, hit)),
    );
  }

  /** What a failing whose own words name no step is taken to be about: the fault before it in the paragraph, else the case. */
  private subjects(passage: Passage): ConcernsCode[] {
    const before = this.found.findLast((f) => f.passage.id === passage.id && f.concerns !== "other");
    this.subject ??= [
      this.parsed.summary,
      ...this.parsed.sections.filter((s) => s.code === "complaint").flatMap((s) => s.paragraphs.map((p) => p.text)),
    ].flatMap((text) => concernsIn(plainText(text)).filter((c) => !COMPLAINT_STEPS.has(c)));
    const last = this.found.findLast((f) => f.passage.section === passage.section && f.concerns !== "other");
    return [...(before ? [before.concerns] : []), ...this.subject.slice(0, 1), ...(last ? [last.concerns] : [])];
  }

  private add(
    item: Described,
    verdictIn: Spoken,
    passage: Passage,
    finding: Finding,
    place: Passage["place"],
    by: "ombudsman" | "body" = "ombudsman",
    from = 0,
  ): void {
    let first: FoundFault | null = null;
    // Where one finding has two names, the delay is the first: it is what a sum acknowledges month by month.
    const ordered = [...item.hits].sort((a, b) => Number(b.code === "delay") - Number(a.code === "delay"));
    for (const read of ordered) {
      const hit = { ...read, code: exactCode(read.code, item, this.parsed.category) };
      const nearest = item.spoken.plain;
      const heading = place === "action" || place === "closing" ? "" : passage.heading;
      const texts = [
        tightClause(nearest, hit, from),
        nearest.slice(Math.max(from, hit.start - 100), hit.end + 90),
        nearest.slice(from),
        verdictIn === item.spoken ? "" : verdictIn.plain,
      ];
      const wider = [
        plainText(item.passage.text),
        heading,
        ...this.introduced(hit.code).filter((text) => !concernsIn(text).some((c) => COMPLAINT_STEPS.has(c))),
      ];
      const concerns = concernsOf(hit.code, [...texts, ...wider], this.parsed.subcategory, this.subjects(item.passage));
      const timed = readFaultTime(hit.code, item.spoken, verdictIn, item.passage);
      // Around an admission stand the dates of the answers to the complaint, not of what was done wrong.
      const { eventsFrom: _from, eventsTo: _to, ...untimed } = timed;
      const time = by === "body" ? untimed : timed;
      const fault: FoundFault = {
        id: "",
        code: hit.code,
        concerns,
        finding,
        by,
        injustice: "not-stated",
        ...time,
        ...(PRIOR.test(nearest) ? { priorFinding: true } : {}),
        evidence: evidenceOf(item.passage, item.spoken, item.passage.id === passage.id ? verdictIn : item.spoken),
        passage,
        foundAt: verdictIn.sentence.end,
        aspectOf: first && isAspect(first, hit.code) ? first : null,
      };
      first ??= fault;
      this.found.push(fault);
    }
  }

  finish(passages: readonly Passage[]): FaultReading {
    const order = new Map(passages.map((p, i) => [p.id, i]));
    const kept: FoundFault[] = [];
    for (const fault of this.found) {
      const same = kept.findIndex((k) => isSame(k, fault));
      const held = kept[same];
      if (!held) kept.push(fault);
      else kept[same] = merged(held, fault);
    }
    const ombudsman = kept.filter((f) => f.by === "ombudsman" && f.finding === "fault");
    const result = kept
      .filter(
        (f) =>
          f.by === "ombudsman" ||
          !ombudsman.some(
            (o) => o.code === f.code && (o.concerns === f.concerns || o.concerns === "other" || f.concerns === "other"),
          ),
      )
      .filter(
        (f) =>
          f.finding === "fault" ||
          !kept.some((k) => k.finding === "fault" && k.code === f.code && k.concerns === f.concerns),
      )
      .sort(
        (a, b) =>
          (order.get(a.evidence.paragraph) ?? 0) - (order.get(b.evidence.paragraph) ?? 0) ||
          a.evidence.start - b.evidence.start,
      );
    const ids = result.map((fault, i) => ({ ...fault, id: `f${i + 1}` }));
    return {
      faults: ids.map((f) => ({
        ...f,
        aspectOf: f.aspectOf ? (ids.find((k) => f.aspectOf && isSame(k, f.aspectOf)) ?? null) : null,
      })),
      unread: this.unread,
    };
  }
}

/** A purpose names its fault at its beginning; later words are of what followed from it. */
const NAMED_AT_ONCE = 20;
const UPHELD_LIST =
  /^(?!.*\bnot (?:uphold|upheld)\b).*\b(?:upheld|accepted|acknowledged|admitted|found)\b[^.:]{0,60}\b(?:that|because|complaints?)\s*:$/i;
const PURPOSE =
  /\b(?:caused (?:to \w+(?: \w+)? )?by|because of|arising from|for|due to|as a result of) (?:the |its |their |this )?(?:council's |trust's |provider's |home's )?((?:\w+[- ]){0,2}?(?:delays?|fail(?:ure|ures|ings?)|poor|lack|late|faults?|flaws?|errors?|wrong|complaint[- ]handling|missed|misinformation|inadequate)\b)/gi;

/** "The officer told her that … That was wrong and is fault": the advice stands in the sentence before. */
function saidWrongly(spoken: Spoken, passage: Passage): Described | null {
  if (
    !/^(?:this|that|it|which) (?:was|is) (?:\w+ )?(?:wrong|incorrect|untrue|inaccurate|mistaken|not (?:true|correct|right|the case))\b/i.test(
      spoken.plain,
    )
  )
    return null;
  const before = passage.sentences[passage.sentences.indexOf(spoken) - 1];
  const told = before ? /\b(?:told|advised|informed|said|wrote|promised|assured)\b/i.exec(before.plain) : null;
  if (!before || !told) return null;
  const hit: FaultHit = { code: "wrong-advice", loose: false, start: told.index, end: told.index + told[0].length };
  return { spoken: before, passage, hits: [hit] };
}

/**
 * "It failed to follow that procedure", where the paragraph says that it is the statutory complaints procedure; missed
 * visits, where it is no carer but a social worker who should have come.
 */
function exactCode(code: FaultCode, item: Described, category: string | null): FaultCode {
  if (code === "poor-quality-care" && /child/i.test(category ?? "") && /\bvisits?\b/i.test(item.spoken.plain))
    return "failure-to-provide-service";
  // A stage refused to somebody who complains about children's services is the statutory procedure not followed.
  if (
    code === "poor-complaint-handling" &&
    /child/i.test(category ?? "") &&
    /\b(?:refus|declin)\w*[^.;]{0,60}\bstage (?:two|three|2|3)\b|\bstage (?:two|three|2|3)\b[^.;]{0,40}\b(?:refus|declin)\w*/i.test(
      item.spoken.plain,
    )
  )
    return "failure-statutory-complaints";
  if (code !== "failure-to-follow-policy" || !/\b(?:procedure|process)\b/i.test(item.spoken.plain)) return code;
  const statutory =
    /\bstatutory (?:children's )?complaints? (?:procedure|process)|\bthree-stage (?:procedure|process)/i;
  return statutory.test(plainText(item.passage.text)) ? "failure-statutory-complaints" : code;
}

/** One finding of several sentences: loose wordings give way to exact ones. */
function nestedFindings(window: readonly Described[]): Described[] {
  return strict(nearestOfEach(window));
}

function strict(window: readonly Described[]): Described[] {
  const codes = new Set(window.flatMap((item) => item.hits.filter((hit) => !hit.loose).map((hit) => hit.code)));
  const all = new Set(window.flatMap((item) => item.hits.map((hit) => hit.code)));
  const gives = (hit: FaultHit, item: Described): boolean => {
    if (hit.loose && codes.size > 0)
      return (
        !item.hits.includes(hit) ||
        item.hits.every((other) => other.loose || isNear(hit, other)) ||
        !item.hits.some((other) => !other.loose)
      );
    // A late or empty reply to a complaint is one failing, whichever words say so.
    if (hit.code === "delay" && hit.loose && all.has("poor-complaint-handling")) return true;
    return (
      hit.code === "poor-communication" && (codes.has("poor-complaint-handling") || codes.has("lack-of-coordination"))
    );
  };
  return window
    .map((item) => ({ ...item, hits: item.hits.filter((hit) => !gives(hit, item)) }))
    .filter((item) => item.hits.length > 0);
}

/** Each failing once, from the sentence that stands nearest to the verdict. */
function nearestOfEach(window: readonly Described[]): Described[] {
  const seen = new Set<string>();
  const kept: Described[] = [];
  for (const item of [...window].reverse()) {
    const hits = item.hits.filter((hit) => !seen.has(hit.code));
    for (const hit of hits) seen.add(hit.code);
    if (hits.length > 0) kept.unshift({ ...item, hits });
  }
  return kept;
}

/** The clause around a failing, between commas, sums and stops. */
function tightClause(text: string, hit: FaultHit, least = 0): string {
  const head = text.slice(0, hit.start);
  const from = Math.max(head.lastIndexOf(","), head.lastIndexOf(";"), head.lastIndexOf("£"), head.lastIndexOf(":"));
  const end = /[,;£]/.exec(text.slice(hit.end));
  return text.slice(Math.max(least, from + 1), end ? hit.end + end.index : text.length);
}

/** Where the part of a list that holds a failing begins and ends. */
function clauseBounds(text: string, hit: FaultHit): [number, number] {
  const starts = [...text.matchAll(/[,;:]| and | but /g)].map((m) => m.index);
  return [starts.findLast((at) => at <= hit.start) ?? 0, starts.find((at) => at > hit.start) ?? text.length];
}

function untilClauseEnd(text: string): string {
  const end = /[.;(]|, (?:and|which|£)|\band £/.exec(text);
  return end ? text.slice(0, end.index) : text;
}

/** The words of the verdict's own sentence that can name the failing, or null where it only points back. */
function ownWords(plain: string, verdict: Verdict): { text: string; offset: number } | null {
  const after = verdict.detail >= 0 ? verdict.detail : verdict.end;
  const rest = plain.slice(after);
  const cut = CONSEQUENCE.exec(rest);
  const detail = verdict.detail >= 0 ? (cut ? rest.slice(0, cut.index) : rest) : "";
  if (verdict.pointsBack)
    return detail ? { text: plain.slice(verdict.start, verdict.detail) + detail, offset: verdict.start } : null;
  const beforeCut = CONSEQUENCE.exec(plain.slice(0, verdict.start));
  const head = plain.slice(0, verdict.end);
  if (detail) return { text: head.concat(plain.slice(verdict.end, after), detail), offset: 0 };
  return {
    text:
      beforeCut && beforeCut.index < verdict.start && /\bwhich\b/i.test(beforeCut[0])
        ? plain.slice(0, beforeCut.index)
        : plain.slice(0, verdict.start),
    offset: 0,
  };
}

function evidenceOf(passage: Passage, from: Spoken, to: Spoken = from): Evidence {
  const start = Math.min(from.sentence.start, to.sentence.start);
  const end = Math.max(from.sentence.end, to.sentence.end);
  if (end - start > LONGEST_EVIDENCE)
    return { paragraph: passage.id, start: from.sentence.start, end: from.sentence.end };
  return { paragraph: passage.id, start, end };
}

/** One finding under two names: the second says what kind of thing was late or left undone. */
function isAspect(first: Fault, code: Fault["code"]): boolean {
  return pairs(first.code, code) || pairs(code, first.code);
}

const ASPECTS: Readonly<Partial<Record<FaultCode, readonly FaultCode[]>>> = {
  delay: ["agreed-action-not-done", "poor-complaint-handling", "payment-failure", "failure-statutory-complaints"],
  "contractor-failure": ["failure-to-provide-service", "poor-quality-care", "poor-communication", "failure-to-enforce"],
  "flawed-decision": ["failure-to-follow-policy"],
};

function pairs(a: FaultCode, b: FaultCode): boolean {
  return ASPECTS[a]?.includes(b) ?? false;
}

function isSame(a: Fault, b: Fault): boolean {
  if (a.code !== b.code || a.finding !== b.finding || a.by !== b.by) return false;
  if (a.concerns === b.concerns) return a.duration === null || b.duration === null || a.duration === b.duration;
  if (a.code === "poor-complaint-handling" || a.code === "agreed-action-not-done") return true;
  if (a.code.endsWith("-assessment") && ASSESSMENTS.has(a.concerns) && ASSESSMENTS.has(b.concerns)) return true;
  const apart = COMPLAINT_STEPS.has(a.concerns) || COMPLAINT_STEPS.has(b.concerns);
  return !apart && (a.concerns === "other" || b.concerns === "other");
}

const ASSESSMENTS: ReadonlySet<string> = new Set(["social-care-assessment", "parent-carer-assessment"]);
const COMPLAINT_STEPS: ReadonlySet<string> = new Set([
  "complaint-stage-1",
  "complaint-stage-2",
  "complaint-stage-3",
  "complaint-other",
]);

function merged(a: FoundFault, b: FoundFault): FoundFault {
  return {
    ...a,
    concerns: a.concerns === "other" ? b.concerns : a.concerns,
    duration: a.duration ?? b.duration,
    durationInferred: a.duration === null ? b.durationInferred : a.durationInferred,
    ...(a.priorFinding || b.priorFinding ? { priorFinding: true } : {}),
  };
}
