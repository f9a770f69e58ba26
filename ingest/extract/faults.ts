/**
 * Faults: what the Ombudsman found (or did not find) wrong, and what the body or its own procedure accepted.
 * A failing counts only where a finding covers it: in the same sentence ("at fault for …"), before it ("This was
 * fault"), or in the items under it. Allegations, law and method are never read (findings-text.ts).
 */
import type { Evidence } from "../../data/decision.ts";
import type { ParsedDecision } from "../parsed.ts";
import { acceptanceIn } from "./fault-acceptance.ts";
import { FaultCollection, type FoundFault } from "./fault-collection.ts";
import { type CaseContext, contextOf } from "./fault-context.ts";
import { coveredBy, type Described, nestedFindings, REACH, withoutEffects } from "./fault-cover.ts";
import { readPurposes, readSummary } from "./fault-summary.ts";
import { BACK, saidIn, weighed } from "./fault-weigh.ts";
import { faultHitsIn } from "./faults.rules.ts";
import { type Passage, passagesOf, type Spoken } from "./findings-text.ts";
import { type Verdict, verdictOf } from "./verdicts.ts";

export interface FaultReading {
  readonly faults: FoundFault[];
  /** Findings of fault whose words name no known failing. */
  readonly unread: Evidence[];
}

const ASSERTED =
  /\b(?:the (?:council|authority|trust|provider|care provider|home|school)|it|they) (?:also |again |then |therefore |still |clearly )?(?:failed to|should (?:also )?have|should not have|wrongly|took too long|delayed)\b|\b(?:the council's|its|this|these|because of the council's) (?:\w+ )?(?:failures?|failings?)\b|\bpoor (?:communication|record|complaint)/i;
/** A finding of more than one failing, of which some may not be read. */
const SEVERAL =
  /\b(?:(?:two|three|four|five|several|some|all|both|these|those) (?:[\w'-]+ ){0,2}?(?:faults|failings|failures|respects|ways|points|matters)|each of|faults|failings|in (?:both|all|each))\b/i;
const COUNTED =
  /\b(?:two|three|four|five|six|several|some|a number of|the following|these|many) (?:\w+ )?(?:respects|ways|points|matters|counts|things|faults|failings|failures)\b/i;
const ORDINAL =
  /^(?:the )?(?:first|second|third|fourth|fifth|sixth|last|final|next)(?:ly)?\b(?: (?:one|of these))?(?: (?:is|was|that))?[,:]? /i;
/** How many sentences after "in two respects" are looked at. */
const MOST_COUNTED = 10;
/** How many sentences after a bare finding can explain it. */
const REACH_ON = 4;
const INVESTIGATOR =
  /\b(?:investigat(?:ion|or)|investigating officer|panel|io)(?:'s (?:report|findings))? (?:also )?(?:found|concluded|identified|pointed out|noted)\b/i;
const EARLIER_CASE =
  /\b(?:in the same way in|same fault in|similar fault in|also at fault in) (?:a|an|another|our|two|three) (?:\w+ ){0,2}(?:case|decision|complaint|investigation)s?\b/i;
const UPHELD_LIST =
  /^(?!.*\bnot (?:uphold|upheld)\b).*\b(?:upheld|accepted|acknowledged|admitted|found)\b[^.:]{0,60}\b(?:that|because|complaints?)\s*:$/i;

/** A failure said outright; not one that is asked after or supposed. */
function isAsserted(plain: string): boolean {
  const match = ASSERTED.exec(plain);
  return match !== null && !/\b(?:whether|if|would|might|could have|had)\b/i.test(plain.slice(0, match.index));
}

/** In the story, a finding is the Ombudsman's where it says so, or where nobody else is said to speak. */
function isOwnFinding(plain: string): boolean {
  return (
    /\b(?:i|we) (?!(?:was|were|had|have been)\b)/i.test(plain) ||
    !/\b(?:panel|investigat\w+|officers?|complain\w*|stage|response|reply|replied|report\w*|told|said|says|wrote|letter|review|found|accepted|upheld|meeting|tribunal|court|judge)\b/i.test(
      plain,
    )
  );
}

/** Reads the faults of a decision in text order; ids are f1, f2 … Pure; linear in the length of the text. */
export function readFaults(parsed: ParsedDecision): FaultReading {
  const faults = new FaultCollection(parsed);
  const passages = passagesOf(parsed);
  new BodyReader(faults, contextOf(parsed)).read(passages.filter((p) => p.place !== "summary"));
  readSummary(
    faults,
    passages.filter((p) => p.place === "summary"),
    passages,
  );
  readPurposes(
    faults,
    passages.filter((p) => p.place === "action"),
  );
  return faults.finish(passages);
}

/** Walks the paragraphs and keeps what stands open between them: failings not yet covered, and lists under a lead-in. */
class BodyReader {
  readonly #faults: FaultCollection;

  readonly #context: CaseContext;

  /** What the paragraph before of the same section told last, nearest first: no finding has spoken of it yet. */
  #told: readonly Spoken[] = [];

  /** The paragraph before finds several failings, which are counted up from here on. */
  #counting = false;

  constructor(faults: FaultCollection, context: CaseContext) {
    this.#faults = faults;
    this.#context = context;
  }

  read(passages: readonly Passage[]): void {
    let before: Described[] = [];
    let open: Described[] = [];
    let lead: { verdict: Verdict; passage: Passage; spoken: Spoken } | null = null;
    let accepting = false;
    let upheld = false;
    let previous: Passage | null = null;
    for (const passage of passages) {
      const nested = passage.parent !== null;
      if (previous?.section !== passage.section) this.#told = [];
      this.#addCounted(passage);
      if (!nested) {
        before = previous && previous.section === passage.section ? open : [];
        open = [];
        lead = null;
        accepting = false;
        upheld = false;
      }
      if (lead && nested && lead.verdict.kind === "fault") this.#addItem(passage, "ombudsman");
      else if (upheld && nested) this.#addItem(passage, "body");
      else open.push(...this.#readPassage(passage, before, accepting && nested));
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
  #readPassage(passage: Passage, before: readonly Described[], listed: boolean): Described[] {
    const narrative = passage.place === "narrative";
    let window: Described[] = [];
    let denied = false;
    let found = false;
    const asserted: Described[] = [];
    let ownFinding = false;
    /** What stands before a finding, nearest first, back to the finding before it. */
    let since: Spoken[] = [];
    // Most of the story and of the actions speak of no fault; their sentences need not be read for failings.
    const speaks = (!narrative && passage.place !== "action") || /\bfault\b/i.test(passage.text);
    passage.sentences.forEach((spoken, position) => {
      const verdict = spoken.voice === "complainant" ? null : verdictOf(spoken.plain);
      const described: Described = {
        spoken,
        passage,
        hits: speaks && spoken.voice === "ombudsman" ? withoutEffects(spoken.plain, faultHitsIn(spoken.plain)) : [],
      };
      if (!verdict) {
        const goesOn =
          ownFinding && /^(?:this|it|they|he|these) /i.test(spoken.plain) && !/\bi\b/i.test(spoken.plain.slice(0, 20));
        const accepted =
          this.#readAcceptance(spoken, passage, listed && position === 0) || (goesOn && this.#goOn(spoken, passage));
        ownFinding = accepted || (passage.place !== "analysis" && INVESTIGATOR.test(spoken.plain));
        if (accepted && narrative) return;
        if (spoken.voice !== "complainant") since.unshift(spoken);
        if (described.hits.length > 0) window.push(described);
        // After a finding "it" can be what was found ("It delayed her move until July"): an effect, no further failing.
        const effect = found && /^(?:it|this|that)\b/i.test(spoken.plain);
        if (!accepted && !effect && described.hits.length > 0 && isAsserted(spoken.plain)) asserted.push(described);
        return;
      }
      if (verdict.kind === "fault") {
        if (verdict.byBody || (narrative && !isOwnFinding(spoken.plain))) {
          const accepted = this.#readAcceptance(spoken, passage, false);
          if (!accepted && verdict.byBody && !narrative) {
            for (const item of nestedFindings(window.slice(-REACH))) this.#add(item, spoken, passage, "fault", "body");
          }
          window = [];
          return;
        }
        if (EARLIER_CASE.test(spoken.plain)) {
          this.#faults.markPrior(passage);
          return;
        }
        if (passage.place === "action" && !verdict.pointsBack) return;
        this.#faults.faultSeen = true;
        found = true;
        const backward = coveredBy(spoken, verdict, passage, window, position <= 1 ? before : []);
        const back = (position === 0 ? this.#told : since).slice(0, BACK);
        const named = new Set(this.#faults.found.filter((f) => f.finding === "fault").map((f) => f.code));
        const read = weighed(backward, spoken, verdict, passage, back, {
          ...this.#context,
          named,
        });
        const covered = read.length > 0 ? read : this.#explained(passage, position);
        if (COUNTED.test(spoken.plain)) {
          covered.push(...this.#counted(passage, position + 1));
          this.#counting = true;
        }
        const codes = new Set(covered.flatMap((item) => item.hits.map((hit) => hit.code)));
        if (codes.size < (SEVERAL.test(spoken.plain) ? 2 : 1) && passage.place !== "closing")
          this.#faults.addUnread(passage, spoken);
        for (const item of covered) this.#add(item, spoken, passage, "fault");
      } else {
        denied = true;
        const covered = coveredBy(spoken, verdict, passage, window.slice(-2), []);
        if (passage.place !== "closing" && passage.place !== "action") {
          for (const item of covered) this.#add(item, spoken, passage, verdict.kind);
        }
      }
      window = [];
      since = [];
    });
    this.#told = since;
    // A plain assertion of failure in the Ombudsman's own analysis is a finding, unless the paragraph clears the body.
    if (passage.place === "analysis" && !denied) {
      const left = asserted.filter((item) => window.includes(item));
      for (const item of left) this.#add(item, item.spoken, passage, "fault");
    }
    return window;
  }

  /** "I find fault with the letter. It gave her address to …": what the sentences after a bare finding say of it. */
  #explained(passage: Passage, position: number): Described[] {
    const after: Described[] = [];
    for (const spoken of passage.sentences.slice(position + 1, position + 1 + REACH_ON)) {
      if (spoken.voice !== "ombudsman" || verdictOf(spoken.plain)) break;
      const hits = faultHitsIn(spoken.plain);
      if (hits.length > 0) after.push({ spoken, passage, hits });
    }
    return nestedFindings(after);
  }

  /** "I find fault in two respects. First, it began … Second, it left …": the sentences from `from` on that count up. */
  #counted(passage: Passage, from: number): Described[] {
    const counted: Described[] = [];
    for (const spoken of passage.sentences.slice(from, from + MOST_COUNTED)) {
      if (spoken.voice !== "ombudsman") break;
      const start = ORDINAL.exec(spoken.plain)?.[0].length ?? 0;
      if (start > 0) counted.push(...saidIn(spoken.plain.slice(start), { spoken, passage, start }, this.#context));
    }
    return counted;
  }

  /** The same where each that is counted has a paragraph of its own. */
  #addCounted(passage: Passage): void {
    const [first] = passage.sentences;
    this.#counting &&= first !== undefined && ORDINAL.test(first.plain);
    if (!this.#counting || !first || verdictOf(first.plain)) return;
    for (const item of this.#counted(passage, 0)) this.#add(item, first, passage, "fault");
  }

  #addItem(item: Passage, by: "ombudsman" | "body"): void {
    if (by === "ombudsman") this.#faults.faultSeen = true;
    for (const spoken of item.sentences) {
      const hits = faultHitsIn(spoken.plain);
      if (hits.length > 0) this.#add({ spoken, passage: item, hits }, spoken, item, "fault", by);
    }
  }

  /** Adds what the sentence admits; true where it is an admission. */
  #readAcceptance(spoken: Spoken, passage: Passage, listed: boolean): boolean {
    const accepted = acceptanceIn(spoken, passage, listed);
    for (const item of accepted?.items ?? []) this.#add(item, spoken, passage, "fault", "body", accepted?.from);
    return accepted !== null;
  }

  /** "The investigation found … This led to …": the next sentence of the same finding. */
  #goOn(spoken: Spoken, passage: Passage): boolean {
    const hits = faultHitsIn(spoken.plain);
    if (hits.length === 0 || passage.place === "analysis") return false;
    this.#add({ spoken, passage, hits }, spoken, passage, "fault", "body");
    return true;
  }

  #add(
    item: Described,
    verdictIn: Spoken,
    passage: Passage,
    finding: Verdict["kind"],
    by: "ombudsman" | "body" = "ombudsman",
    from = 0,
  ): void {
    this.#faults.add(item, { verdictIn, passage, finding, by, from });
  }
}
