/** The agreed clauses themselves, one row a clause, filtered like decisions: what a drafter copies. */
import type { Database, Statement } from "better-sqlite3";
import { z } from "zod";
import {
  CONCERNS_CODES,
  FAULT_CODES,
  HEAD_CODES,
  OUTCOME_CODES,
  RECIPIENTS,
  REMEDY_CLASSES,
  REMEDY_KINDS,
  REMEDY_STATUSES,
} from "../../data/vocabulary.ts";
import { type Columns, fromDay } from "../columns.ts";
import { citedNumber } from "../pinpoint.ts";
import { InvalidRequest } from "../problems.ts";
import type { RemediesQuery, RemediesReply, RemedyRow } from "../schemas/others.ts";
import { corpusInfo, type Snapshot } from "../state.ts";
import { placeOf } from "./citing.ts";
import { explain } from "./explain.ts";
import { ordersOf } from "./orders.ts";
import { readQuery, type Searcher } from "./searching.ts";
import { sentenceAround } from "./sentence.ts";
import { paragraphOf, type TextStore } from "./texts.ts";

const AGREED = new Set([REMEDY_STATUSES.indexOf("agreed"), REMEDY_STATUSES.indexOf("recommended")]);

/** Row as stored, lists as JSON. */
type Stored = Pick<
  RemedyRow,
  | "kind"
  | "class"
  | "status"
  | "pence"
  | "valuePence"
  | "unit"
  | "unitOf"
  | "unitPence"
  | "quantity"
  | "paidTo"
  | "within"
  | "dueOn"
  | "partOf"
  | "paragraph"
  | "start"
  | "end"
  | "officialUrl"
> & {
  counts: number;
  conditional: number;
  openEnded: number;
  headsInferred: number;
  workingDays: number;
  forWhom: string;
  heads: string;
  faults: string;
};

const ROW = `SELECT kind, class, status, pence, value_pence AS valuePence, unit, unit_of AS unitOf, unit_pence AS unitPence, quantity,
    paid_to AS paidTo, within, due_on AS dueOn, part_of AS partOf, paragraph, start, "end", counts, conditional,
    open_ended AS openEnded, heads_inferred AS headsInferred, working_days AS workingDays, "for" AS forWhom, heads, faults,
    (SELECT official_url FROM decisions WHERE id = decision_id) AS officialUrl
  FROM remedies WHERE decision_id = ? AND id = ?`;
const FAULT = "SELECT id, code, concerns FROM faults WHERE decision_id = ?";

const recipients = z.array(z.enum(RECIPIENTS));
const headCodes = z.array(z.enum(HEAD_CODES));
const faultIds = z.array(z.string());
const faultRow = z.object({ id: z.string(), code: z.enum(FAULT_CODES), concerns: z.enum(CONCERNS_CODES) });

const cursorSchema = z.tuple([
  z.enum(["decided", "added", "sum"]),
  z.int(),
  z.int(),
  z.string().max(300),
  z.string().max(40),
]);
type Place = z.infer<typeof cursorSchema>;

function readPlace(text: string | undefined, sort: Place[0]): Place | null {
  if (text === undefined) return null;
  try {
    const place = cursorSchema.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    if (place[0] === sort) return place;
  } catch {
    // Falls through to the one message for every fault of a cursor.
  }
  throw new InvalidRequest("cursor: is not one that this list gave out; leave it out to start again");
}

/** The sum of a clause: to be paid, else what was thought right, else its rate; -1 without one. */
function sumOf(columns: Columns, row: number): number {
  const { pence, valuePence, unitPence } = columns.remedies;
  return pence[row]! >= 0 ? pence[row]! : valuePence[row]! >= 0 ? valuePence[row]! : unitPence[row]!;
}

/** Rows that pass what is asked of the clause itself: its kind, class, recipient and sum. */
function rowFilter(columns: Columns, query: RemediesQuery): (row: number) => boolean {
  const { kind, status, paidTo, forMask } = columns.remedies;
  const sumClass = columns.remedies.class;
  const kinds = new Set(query.remedy.map((code) => REMEDY_KINDS.indexOf(code)));
  const persons = query.recipient.map((code) => RECIPIENTS.indexOf(code));
  const wanted = query.class ?? REMEDY_CLASSES.find((name) => name === query.measure);
  const asksSum = query.min !== undefined || query.max !== undefined;
  const min = query.min ?? 0;
  const max = query.max ?? Number.POSITIVE_INFINITY;
  return (row) => {
    if (!AGREED.has(status[row]!)) return false;
    if (kinds.size > 0 && !kinds.has(kind[row]!)) return false;
    if (wanted !== undefined && sumClass[row] !== 1 + REMEDY_CLASSES.indexOf(wanted)) return false;
    if (
      persons.length > 0 &&
      !persons.some((at) => ((forMask[row]! >>> at) & 1) === 1 || (forMask[row] === 0 && paidTo[row] === at))
    )
      return false;
    if (!asksSum) return true;
    const sum = sumOf(columns, row);
    return sum >= min && sum <= max;
  };
}

export class RemedyLister {
  readonly #row: Statement<[number, string], Stored>;
  readonly #faults: Statement<[number], z.infer<typeof faultRow>>;
  readonly #searcher: Searcher;
  readonly #texts: TextStore;

  constructor(sqlite: Database, searcher: Searcher, texts: TextStore) {
    this.#row = sqlite.prepare<[number, string], Stored>(ROW);
    this.#faults = sqlite.prepare<[number], z.infer<typeof faultRow>>(FAULT);
    this.#searcher = searcher;
    this.#texts = texts;
  }

  /** Numbers of the clauses that match, in the order asked for. */
  rows(snapshot: Snapshot, query: RemediesQuery): number[] {
    const { columns } = snapshot;
    // What is asked of the clause is not asked of the decision as a whole as well.
    const { class: _class, sort = "decided", limit: _limit, cursor: _cursor, ...which } = query;
    const flags = this.#searcher.find(snapshot, {
      ...which,
      remedy: [],
      recipient: [],
      min: undefined,
      max: undefined,
    });
    const passes = rowFilter(columns, query);
    const { start } = columns.remedies;
    const orders = ordersOf(columns);
    const out: number[] = [];
    for (const doc of sort === "added" ? orders.added : orders.decided) {
      if (flags[doc] === 0) continue;
      for (let row = start[doc]!; row < start[doc + 1]!; row += 1) if (passes(row)) out.push(row);
    }
    if (sort === "sum") {
      const place = new Int32Array(columns.remedies.kind.length);
      out.forEach((row, index) => {
        place[row] = index;
      });
      out.sort((a, b) => sumOf(columns, b) - sumOf(columns, a) || place[a]! - place[b]!);
    }
    return out;
  }

  list(snapshot: Snapshot, query: RemediesQuery): RemediesReply {
    const { columns } = snapshot;
    const sort = query.sort ?? "decided";
    const limit = query.limit ?? 20;
    const after = readPlace(query.cursor, sort);
    const rows = this.rows(snapshot, query);
    const begin = after === null ? 0 : rows.findIndex((row) => isBehind(snapshot, row, after));
    const page = begin < 0 ? [] : rows.slice(begin, begin + limit);
    const { parsed, compiled, filters, measure } = readQuery(snapshot, query);
    const last = page.at(-1);
    const decisions = new Set(rows.map((row) => columns.remedies.doc[row]!)).size;
    return {
      total: rows.length,
      decisions,
      results: page.flatMap((row) => this.read(snapshot, row) ?? []),
      understood: `Remedy clauses of: ${explain({ syntax: parsed.syntax, filters, names: snapshot.names, sort, measure, parts: query.in })}`,
      messages: compiled.messages.map(({ code, text }) => ({ code, text })),
      sort,
      next:
        last === undefined || begin + limit >= rows.length
          ? null
          : Buffer.from(JSON.stringify(placeOfRow(snapshot, last, sort))).toString("base64url"),
      corpus: corpusInfo(snapshot),
    };
  }

  /** One clause with its words; null where the text is withheld or gone. */
  read(snapshot: Snapshot, row: number): RemedyRow | null {
    const { columns } = snapshot;
    const doc = columns.remedies.doc[row]!;
    const decisionId = columns.id[doc]!;
    const remedy = columns.remedies.id[row]!;
    const stored = this.#row.get(decisionId, remedy);
    const text = this.#texts.get(decisionId);
    if (stored === undefined || text === null) return null;
    const place = paragraphOf(text, stored.paragraph);
    if (place === null) return null;
    const { counts, conditional, openEnded, headsInferred, workingDays, forWhom, heads, faults, ...rest } = stored;
    const sentence = sentenceAround(place.text, stored.start, stored.end);
    const named = new Set(faultIds.parse(JSON.parse(faults)));
    const body = columns.bodies[columns.body[doc]!]!;
    return {
      slug: columns.slug[doc]!,
      ref: columns.ref[doc]!,
      body: { name: body.name, slug: body.slug },
      decidedOn: fromDay(columns.decidedDay[doc]!),
      outcome: OUTCOME_CODES[columns.outcome[doc]!]!,
      remedy,
      ...rest,
      clause: place.text.slice(sentence.start, sentence.end),
      conditional: conditional === 1,
      openEnded: openEnded === 1,
      counts: counts === 1,
      for: recipients.parse(JSON.parse(forWhom)),
      heads: headCodes.parse(JSON.parse(heads)),
      headsInferred: headsInferred === 1,
      workingDays: workingDays === 1,
      faults: this.#faults
        .all(decisionId)
        .filter((fault) => named.has(fault.id))
        .map(({ code, concerns }) => ({ code, concerns })),
      number:
        place.section === null || place.paragraph === null
          ? null
          : citedNumber(place.section.paragraphs, place.paragraph),
      section: place.section?.code ?? "summary",
      place: place.section === null || place.paragraph === null ? "Summary" : placeOf(place.section, place.paragraph),
    };
  }
}

function placeOfRow({ columns }: Snapshot, row: number, sort: Place[0]): Place {
  const doc = columns.remedies.doc[row]!;
  const value =
    sort === "sum" ? sumOf(columns, row) : sort === "added" ? columns.addedSeq[doc]! : columns.decidedDay[doc]!;
  return [sort, value, columns.decidedDay[doc]!, columns.slug[doc]!, columns.remedies.id[row]!];
}

/** True where a row stands behind the place at which the page before ended. */
function isBehind(snapshot: Snapshot, row: number, after: Place): boolean {
  const { columns } = snapshot;
  const [, value, day, slug, remedy] = placeOfRow(snapshot, row, after[0]);
  if (value !== after[1]) return value < after[1];
  if (day !== after[2]) return day < after[2];
  if (slug !== after[3]) return slug > after[3];
  if (remedy === after[4]) return false;
  // Within one decision rows stand in the order of the text.
  const doc = columns.docOf.get(slug) ?? -1;
  const { start, id } = columns.remedies;
  for (let at = start[doc]!; at < start[doc + 1]!; at += 1) {
    if (id[at] === after[4]) return at < row;
    if (at === row) return false;
  }
  return true;
}
