/**
 * The faults read so far: each with what it concerns, how long it lasted and its evidence; the same failing found twice
 * becomes one.
 */
import type { Evidence, Fault } from "../../data/decision.ts";
import type { ConcernsCode, FaultCode, Finding } from "../../data/vocabulary.ts";
import type { ParsedDecision } from "../parsed.ts";
import { concernsIn } from "./concerns.ts";
import { plainText } from "./cues.ts";
import { COMPLAINT_CONCERNS, concernsOf, type Surroundings } from "./fault-concerns.ts";
import type { Described } from "./fault-cover.ts";
import { readFaultTime } from "./fault-time.ts";
import { type FaultHit, faultHitsIn } from "./faults.rules.ts";
import type { Passage, Spoken } from "./findings-text.ts";
import { splitSentences } from "./sentences.ts";

/** A fault with what the later steps need to know of its place. */
export interface FoundFault extends Fault {
  /** Top-level paragraph and the sentence's order, for "in the same or the next sentence". */
  readonly passage: Passage;
  /** Offset in the passage's text where the finding ends. */
  readonly foundAt: number;
  /** Read with little certainty: another type of failing is about as likely. */
  readonly doubtful: boolean;
  /** Another name of the same finding that carries the sum ("delay" beside "agreed-action-not-done"), by index. */
  readonly aspectOf: FoundFault | null;
}

export interface FaultReading {
  readonly faults: FoundFault[];
  /** Findings of fault whose words name no known failing. */
  readonly unread: Evidence[];
}

/** Where and how a failing was found. */
export interface FindingPlace {
  readonly verdictIn: Spoken;
  readonly passage: Passage;
  readonly finding: Finding;
  readonly by: "ombudsman" | "body";
  /** Offset in the item's sentence before which nothing speaks of the failing. */
  readonly from?: number;
}

/** A mark longer than this helps nobody; then only the sentence that names the failing is marked. */
const LONGEST_EVIDENCE = 600;

const PRIOR =
  /\b(?:(?:previous|earlier|last|recent) (?:decision|investigation|complaint to us|report|case)s?|we (?:have )?(?:previously|already|also recently) (?:found|upheld|investigated)|repeat(?:ed|s)? (?:of )?(?:the )?(?:same )?fault|same fault (?:as|we)|not the first time)\b/i;

export class FaultCollection {
  readonly #parsed: ParsedDecision;
  readonly #found: FoundFault[] = [];
  readonly #unread: Evidence[] = [];
  #opening: { text: string; hits: FaultHit[] }[] | null = null;
  #subject: ConcernsCode[] | null = null;
  /** True once the text has found fault anywhere, in whatever words. */
  faultSeen = false;

  constructor(parsed: ParsedDecision) {
    this.#parsed = parsed;
  }

  get found(): readonly FoundFault[] {
    return this.#found;
  }

  /** A finding of fault whose words name no known failing. */
  addUnread(passage: Passage, spoken: Spoken): void {
    this.#unread.push(evidenceOf(passage, spoken));
  }

  /** Adds every failing that the item names. */
  add(item: Described, place: FindingPlace): void {
    const { verdictIn, passage, finding, by, from = 0 } = place;
    let first: FoundFault | null = null;
    // Where one finding has two names, the delay is the first: it is what a sum acknowledges month by month.
    const ordered = [...item.hits].sort((a, b) => Number(b.code === "delay") - Number(a.code === "delay"));
    for (const read of ordered) {
      const hit = { ...read, code: exactCode(read.code, item, this.#parsed.category) };
      const nearest = item.spoken.plain;
      const heading = passage.place === "action" || passage.place === "closing" ? "" : passage.heading;
      const near = [
        tightClause(nearest, hit, from),
        nearest.slice(Math.max(from, hit.start - 100), hit.end + 90),
        nearest.slice(from),
        verdictIn === item.spoken ? "" : verdictIn.plain,
      ];
      const around = [
        plainText(item.passage.text),
        heading,
        ...this.#introduced(hit.code).filter((text) => !concernsIn(text).some((c) => COMPLAINT_CONCERNS.has(c))),
      ];
      const concerns = concernsOf(hit.code, { near, around, ...this.#place(item.passage) });
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
        doubtful: read.doubtful ?? false,
        aspectOf: first && isAspect(first, hit.code) ? first : null,
      };
      first ??= fault;
      this.#found.push(fault);
    }
  }

  /** "We found the same fault in an earlier case": said of what the paragraph has found. */
  markPrior(passage: Passage): void {
    this.found.forEach((fault, i) => {
      if (fault.passage.id === passage.id && fault.finding === "fault")
        this.#found[i] = { ...fault, priorFinding: true };
    });
  }

  /** Where the Summary or the complaint speaks of the same failing, the words that say of what step. */
  #introduced(code: Fault["code"]): string[] {
    this.#opening ??= this.#openingTexts()
      .flatMap((text) => splitSentences(plainText(text)))
      .map(({ text }) => ({ text, hits: faultHitsIn(text) }));
    return this.#opening.flatMap(({ text, hits }) =>
      hits.filter((h) => h.code === code).map((hit) => tightClause(text, hit)),
    );
  }

  /** What a failing whose own words name no step can be taken to be about. */
  #place(passage: Passage): Omit<Surroundings, "near" | "around"> {
    const told = this.found.filter((f) => f.concerns !== "other");
    const before = told.findLast((f) => f.passage.id === passage.id);
    const last = told.findLast((f) => f.passage.section === passage.section);
    this.#subject ??= this.#openingTexts()
      .flatMap((text) => concernsIn(plainText(text)))
      .filter((c) => !COMPLAINT_CONCERNS.has(c) && c !== "agreed-action");
    return {
      category: this.#parsed.category,
      subcategory: this.#parsed.subcategory,
      before: before?.concerns ?? null,
      last: last?.concerns ?? null,
      subject: this.#subject[0] ?? null,
    };
  }

  #openingTexts(): string[] {
    const complaint = this.#parsed.sections.filter((s) => s.code === "complaint");
    return [this.#parsed.summary, ...complaint.flatMap((s) => s.paragraphs.map((p) => p.text))];
  }

  /** The faults in text order with their ids, one for each failing. */
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
            (o) =>
              (f.code === "failure-to-follow-policy" && o.passage.id === f.passage.id) ||
              (o.code === f.code &&
                (o.concerns === f.concerns ||
                  o.concerns === "other" ||
                  f.concerns === "other" ||
                  (f.concerns === "complaint-other" && COMPLAINT_CONCERNS.has(o.concerns)))),
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
      unread: this.#unread,
    };
  }
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

/** The clause around a failing, between commas, sums and stops. */
function tightClause(text: string, hit: FaultHit, least = 0): string {
  const head = text.slice(0, hit.start);
  const from = Math.max(head.lastIndexOf(","), head.lastIndexOf(";"), head.lastIndexOf("£"), head.lastIndexOf(":"));
  const end = /[,;£]/.exec(text.slice(hit.end));
  return text.slice(Math.max(least, from + 1), end ? hit.end + end.index : text.length);
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
  const apart = COMPLAINT_CONCERNS.has(a.concerns) || COMPLAINT_CONCERNS.has(b.concerns);
  return !apart && (a.concerns === "other" || b.concerns === "other");
}

const ASSESSMENTS: ReadonlySet<string> = new Set(["social-care-assessment", "parent-carer-assessment"]);
function merged(a: FoundFault, b: FoundFault): FoundFault {
  return {
    ...a,
    concerns: a.concerns === "other" ? b.concerns : a.concerns,
    duration: a.duration ?? b.duration,
    doubtful: a.doubtful && b.doubtful,
    durationInferred: a.duration === null ? b.durationInferred : a.durationInferred,
    ...(a.priorFinding || b.priorFinding ? { priorFinding: true } : {}),
  };
}
