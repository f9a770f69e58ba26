/** The words of decisions for passages and clauses: bytes and layout, the last few dozen held (30 KB each; a reply reads each twice). */
import type { Database, Statement } from "better-sqlite3";
import type { LayoutParagraph, LayoutSection } from "../../data/corpus-rows.ts";
import { StoredText } from "./stored-text.ts";

interface TextRow {
  body: Buffer;
  layout: string;
  summary: string;
}

const HELD = 64;
/** Stretches of one text that are read together. */
const MOST_STRETCHES = 3;

export class TextStore {
  readonly #statement: Statement<[number], TextRow>;
  /** For one stretch, two, three. */
  readonly #stretches: Statement<[number[]], Buffer[]>[];
  readonly #held = new Map<number, StoredText>();

  constructor(sqlite: Database) {
    this.#statement = sqlite.prepare<[number], TextRow>(
      `SELECT t.body, t.layout, d.summary FROM decisions d JOIN texts t ON t.decision_id = d.id
       WHERE d.id = ? AND (d.withdrawn_on IS NULL OR d.withdrawn_kept)`,
    );
    // Words that are withheld stand in another table.
    this.#stretches = Array.from({ length: MOST_STRETCHES }, (_, i) => {
      const columns = new Array(i + 1).fill("substr(body, ?, ?)").join(", ");
      return sqlite.prepare<[number[]], Buffer[]>(`SELECT ${columns} FROM texts WHERE decision_id = ?`).raw();
    });
  }

  /** Null where the decision is not held or its text is withheld. */
  get(decisionId: number): StoredText | null {
    const known = this.#held.get(decisionId);
    if (known !== undefined) return known;
    const row = this.#statement.get(decisionId);
    if (row === undefined) return null;
    const text = new StoredText(row.body, row.layout, row.summary);
    const [oldest] = this.#held.keys();
    if (this.#held.size >= HELD && oldest !== undefined) this.#held.delete(oldest);
    this.#held.set(decisionId, text);
    return text;
  }

  /** These stretches of the text, in bytes, end exclusive; empty ones where the decision is not held. */
  read(decisionId: number, stretches: readonly (readonly [start: number, end: number])[]): Buffer[] {
    const out: Buffer[] = [];
    for (let i = 0; i < stretches.length; i += MOST_STRETCHES) {
      const asked: number[] = [];
      for (const [start, end] of stretches.slice(i, i + MOST_STRETCHES)) asked.push(start + 1, end - start);
      const statement = this.#stretches[asked.length / 2 - 1];
      asked.push(decisionId);
      out.push(...(statement?.get(asked) ?? []));
    }
    return stretches.map((_stretch, i) => out[i] ?? Buffer.alloc(0));
  }

  /** Forgets all: words may have changed. */
  clear(): void {
    this.#held.clear();
  }
}

export interface Place {
  section: LayoutSection | null;
  paragraph: LayoutParagraph | null;
  text: string;
}

/** The paragraph of an id; "summary" is the Summary. Null where there is none. */
export function paragraphOf(stored: StoredText, id: string): Place | null {
  if (id === "summary") return { section: null, paragraph: null, text: stored.summary };
  const placed = stored.paragraph(id);
  if (placed === null) return null;
  const { start, end } = placed.paragraph;
  return { ...placed, text: stored.body.toString("utf8", start, end) };
}
