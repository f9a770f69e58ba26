/** One result of a list: what the decision is, the sentences that pay, and the passages that match. */
import type { Database, Statement } from "better-sqlite3";
import { z } from "zod";
import { awardSchema, bodySchema, outcomeSchema } from "../../data/decision.ts";
import { HEAD_CODES } from "../../data/vocabulary.ts";
import { citedNumber } from "../pinpoint.ts";
import type { Paying, payingSchema, SearchResult } from "../schemas/search.ts";
import { placeOf } from "./citing.ts";
import { sentenceAround } from "./sentence.ts";
import type { StoredText } from "./stored-text.ts";
import { paragraphOf, type TextStore } from "./texts.ts";

const rowSchema = z.object({
  slug: z.string(),
  ref: z.string(),
  body_slug: z.string(),
  body_name: z.string().nullable(),
  body_known: z.int(),
  body_type: bodySchema.shape.type,
  category_slug: z.string().nullable(),
  category_name: z.string().nullable(),
  subcategory_slug: z.string().nullable(),
  subcategory_name: z.string().nullable(),
  outcome: outcomeSchema.shape.code,
  outcome_printed: z.string().nullable(),
  outcome_inferred: z.int(),
  investigated: z.int().nullable(),
  decided_on: z.string().nullable(),
  total_pence: z.int().nullable(),
  symbolic_pence: z.int(),
  loss_of_service_pence: z.int(),
  quantifiable_pence: z.int(),
  waived_pence: z.int(),
  own_pence: z.int().nullable(),
  award_open_ended: z.int(),
  award_checks: awardSchema.shape.checks,
  summary: z.string(),
  official_url: z.string().nullable(),
  withdrawn_on: z.string().nullable(),
});
type Row = z.infer<typeof rowSchema>;

type PayingRow = Pick<
  Paying,
  | "kind"
  | "class"
  | "status"
  | "pence"
  | "valuePence"
  | "unit"
  | "unitPence"
  | "quantity"
  | "minPence"
  | "maxPence"
  | "paidTo"
> & {
  remedy: string;
  heads: string;
  paragraph: string;
  start: number;
  end: number;
};

const COLUMNS = Object.keys(rowSchema.shape).join(", ");
/**
 * Sums still to be paid or waived, those that count first, largest first. Of a printed total with its parts only those
 * stand that count (AWARDS: the parts, or the total where they disagree), so that no pound is shown twice.
 */
const PAYING = `SELECT id AS remedy, kind, class, status, pence, value_pence AS valuePence, unit, unit_pence AS unitPence,
    quantity, min_pence AS minPence, max_pence AS maxPence, paid_to AS paidTo, heads, paragraph, start, "end"
  FROM remedies r
  WHERE decision_id = ? AND status IN ('agreed', 'recommended') AND class IS NOT NULL
    AND (counts = 1 OR (part_of IS NULL AND NOT EXISTS (
      SELECT 1 FROM remedies part WHERE part.decision_id = r.decision_id AND part.part_of = r.id)))
  ORDER BY counts DESC, coalesce(pence, max_pence, unit_pence, 0) DESC, rowid LIMIT 3`;

const headsSchema = z.array(z.enum(HEAD_CODES));

/** A result but for what depends on the query. */
export type PlainResult = Omit<SearchResult, "passages" | "bodies">;

export class ResultReader {
  readonly #row: Statement<[number], Row>;
  readonly #paying: Statement<[number], PayingRow>;
  readonly #texts: TextStore;

  constructor(sqlite: Database, texts: TextStore) {
    this.#row = sqlite.prepare<[number], Row>(`SELECT ${COLUMNS} FROM decisions WHERE id = ?`);
    this.#paying = sqlite.prepare<[number], PayingRow>(PAYING);
    this.#texts = texts;
  }

  /**
   * The result of a decision but for what depends on the query; null where it went away since it was matched. `stored`
   * where the caller has its words at hand.
   */
  plain(id: number, stored?: StoredText): PlainResult | null {
    const row = this.#row.get(id);
    return row === undefined ? null : this.#plainOf(id, row, stored);
  }

  #plainOf(id: number, row: Row, stored?: StoredText): PlainResult {
    const paying = this.paying(id, stored);
    return {
      slug: row.slug,
      ref: row.ref,
      body: { name: row.body_name, slug: row.body_slug, known: row.body_known === 1, type: row.body_type },
      category:
        row.category_slug === null ? null : { name: row.category_name ?? row.category_slug, slug: row.category_slug },
      subcategory:
        row.subcategory_slug === null
          ? null
          : { name: row.subcategory_name ?? row.subcategory_slug, slug: row.subcategory_slug },
      outcome: {
        code: row.outcome,
        printed: row.outcome_printed,
        inferred: row.outcome_inferred === 1,
        investigated: row.investigated === null ? null : row.investigated === 1,
      },
      decidedOn: row.decided_on,
      award: {
        totalPence: row.total_pence,
        symbolicPence: row.symbolic_pence,
        lossOfServicePence: row.loss_of_service_pence,
        quantifiablePence: row.quantifiable_pence,
        waivedPence: row.waived_pence,
        ownPence: row.own_pence,
        openEnded: row.award_open_ended === 1,
        checks: row.award_checks,
      },
      clause: paying[0]?.clause ?? null,
      paying,
      summary: row.summary,
      officialUrl: row.official_url,
      withdrawnOn: row.withdrawn_on,
    };
  }

  /** The sums of a decision with the sentences that pay them; empty where its words are withheld. */
  paying(decisionId: number, words?: StoredText): Paying[] {
    const rows = this.#paying.all(decisionId);
    const stored = rows.length === 0 ? null : (words ?? this.#texts.get(decisionId));
    if (stored === null) return [];
    return rows.flatMap(({ heads, ...row }) => {
      const place = paragraphOf(stored, row.paragraph);
      if (place === null) return [];
      const { start, end } = sentenceAround(place.text, row.start, row.end);
      const { section, paragraph } = place;
      return [
        {
          ...row,
          heads: headsSchema.parse(JSON.parse(heads)),
          clause: place.text.slice(start, end),
          number: section === null || paragraph === null ? null : citedNumber(section.paragraphs, paragraph),
          section: section?.code ?? "summary",
          place: section === null || paragraph === null ? "Summary" : placeOf(section, paragraph),
        } satisfies z.infer<typeof payingSchema>,
      ];
    });
  }
}
