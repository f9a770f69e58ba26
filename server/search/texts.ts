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

export class TextStore {
  readonly #statement: Statement<[number], TextRow>;
  readonly #held = new Map<number, StoredText>();

  constructor(sqlite: Database) {
    this.#statement = sqlite.prepare<[number], TextRow>(
      `SELECT t.body, t.layout, d.summary FROM decisions d JOIN texts t ON t.decision_id = d.id
       WHERE d.id = ? AND (d.withdrawn_on IS NULL OR d.withdrawn_kept)`,
    );
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
