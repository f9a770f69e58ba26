/**
 * The words on which a value rests, for the few rows that a page shows. One look-up of the text a decision, by primary
 * key. Words of withdrawn decisions are never given.
 */
import type { Database } from "better-sqlite3";
import { citedNumber } from "./pinpoint.ts";

interface Place {
  paragraph: string;
  start: number;
  end: number;
}

interface LayoutPart {
  paragraphs: { id: string; number: number | null; certain: boolean; start: number; end: number }[];
}

export interface Words {
  /** The whole paragraph. */
  paragraph: string;
  /** The words of the value in it. */
  clause: string;
  /** Number of the paragraph, or of that whose list it is an item of, where it is certain; else null. */
  number: number | null;
}

type TextRow = [body: Buffer, layout: string, summary: string, withheld: number];

/** Reads words of remedies and faults, remembering the texts of one reply. */
export class ClauseReader {
  readonly #texts = new Map<number, TextRow | null>();
  readonly #sqlite: Database;

  constructor(sqlite: Database) {
    this.#sqlite = sqlite;
  }

  #text(decisionId: number): TextRow | null {
    const held = this.#texts.get(decisionId);
    if (held !== undefined) return held;
    const row =
      this.#sqlite
        .prepare<[number], TextRow>(
          `SELECT t.body, t.layout, d.summary, d.withdrawn_on IS NOT NULL AND NOT d.withdrawn_kept
          FROM texts t JOIN decisions d ON d.id = t.decision_id WHERE t.decision_id = ?`,
        )
        .raw()
        .get(decisionId) ?? null;
    this.#texts.set(decisionId, row);
    return row;
  }

  /** Words at a place; null where the text is withheld or has no such paragraph. */
  at(decisionId: number, place: Place): Words | null {
    const row = this.#text(decisionId);
    if (row === null || row[3] === 1) return null;
    if (place.paragraph === "summary")
      return { paragraph: row[2], clause: row[2].slice(place.start, place.end), number: null };
    const layout: LayoutPart[] = JSON.parse(row[1]);
    for (const part of layout)
      for (const p of part.paragraphs)
        if (p.id === place.paragraph) {
          const text = row[0].toString("utf8", p.start, p.end);
          return {
            paragraph: text,
            clause: text.slice(place.start, place.end),
            number: citedNumber(part.paragraphs, p),
          };
        }
    return null;
  }

  /** Words of one remedy of a decision, by its id in the record. */
  remedy(decisionId: number, remedy: string): Words | null {
    const place = this.#sqlite
      .prepare<[number, string], Place>('SELECT paragraph, start, "end" FROM remedies WHERE decision_id = ? AND id = ?')
      .get(decisionId, remedy);
    return place === undefined ? null : this.at(decisionId, place);
  }

  /** Words of one fault of a decision, by its id in the record. */
  fault(decisionId: number, fault: string): Words | null {
    const place = this.#sqlite
      .prepare<[number, string], Place>('SELECT paragraph, start, "end" FROM faults WHERE decision_id = ? AND id = ?')
      .get(decisionId, fault);
    return place === undefined ? null : this.at(decisionId, place);
  }
}
