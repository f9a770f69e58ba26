/**
 * Paragraph numbers by which decisions cite themselves: top-level items count 1, 2, 3 … through all sections whatever
 * number the copy prints; nested items are lettered under them; paragraphs without a mark are not counted.
 * Rule and its checks: reference/site.md, section 4.
 */
import type { Paragraph } from "../../data/decision.ts";
import type { Line } from "../read/document.ts";

type Run = { kind: "rising" | "ones"; last: number };

const LIST_END = /(?:[;,]|\b(?:and|or))[;,.]?$/;
// Items of one list that are whole sentences but share a first word of a list ("Level 1 – …", "Level 2 – …").
const SERIES = /^(Level|Stage|Tier|Step|Question|Point|Complaint|Recommendation|Phase|Option|Band) \d/;
// In a run where the copy prints "1." for every item, a sentence about the case itself ends the list.
const ABOUT_THE_CASE = /\b(?:complain\w*|Ombudsman|told us|says|wants|as a result)\b/i;

/** Ends in a colon, or announces a list with a full stop ("… should do the following."). */
export const isLeadIn = (text: string): boolean =>
  text.endsWith(":") || /\b(?:the following(?: \w+)?|as follows)\.$/.test(text.slice(-40));
const startsLower = (text: string): boolean => /^["'“‘(]?[a-z£]/.test(text);
const letterOf = (n: number): string =>
  n < 26 ? String.fromCharCode(97 + n) : `${letterOf(Math.floor(n / 26) - 1)}${letterOf(n % 26)}`;

/** What is known of a flat copy as a whole, needed to judge one item. */
export interface FlatHints {
  /** Every list under a lead-in is lost (shape E), so an item after a colon is the next paragraph. */
  nestedDropped: boolean;
}

/** Looks once over a flat copy: are there any items that are clearly nested? */
export function findFlatHints(lines: readonly Line[]): FlatHints {
  let leadIns = 0;
  let lists = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line || !next || line.mark === null || next.mark === null || !isLeadIn(line.text)) continue;
    leadIns++;
    if (startsLower(next.text) || LIST_END.test(next.text.slice(-8)) || !/[.?!”")]$/.test(next.text)) lists++;
  }
  return { nestedDropped: leadIns >= 2 && lists === 0 };
}

/** Numbers the paragraphs of one text in order; one instance reads one text. */
export class Numbering {
  readonly #flat: FlatHints | null;
  /** True for copies without list marks: a paragraph stands for an item. */
  readonly #unmarked: boolean;
  #number = 0;
  #orphans = 0;
  #children = 0;
  #letters = 0;
  #parent = "p0";
  #label = "";
  #run: Run | null = null;
  #previous = "";
  #previousDepth = 0;
  /** The block just before was a top-level item or an orphan that ends in a colon. */
  #afterLeadIn = false;
  #flatRun: { clear: boolean } | null = null;
  #certain: boolean;

  constructor(shape: "html" | "numbered" | "nested" | "flat" | "unmarked", flat: FlatHints | null) {
    this.#flat = flat;
    this.#unmarked = shape === "unmarked";
    this.#certain = !this.#unmarked;
  }

  /** False once a number cannot be told for sure. */
  get certain(): boolean {
    return this.#certain;
  }

  /** A heading: every printed list starts again. */
  heading(): void {
    this.#endFlatRun();
    this.#run = null;
    this.#afterLeadIn = false;
    this.#previous = "";
    this.#previousDepth = 0;
  }

  /** A paragraph outside every list. */
  orphan(text: string): Paragraph {
    if (this.#unmarked)
      return this.#flatItem({ text, mark: "bullet", printed: "", indent: 0, depth: null, level: null, opens: false });
    this.#endFlatRun();
    this.#run = null;
    this.#orphans++;
    const id = `p${this.#number}x${this.#orphans}`;
    const isLead = isLeadIn(text);
    if (isLead) {
      this.#parent = id;
      this.#label = "";
      this.#children = 0;
      this.#letters = 0;
    }
    this.#afterLeadIn = false;
    this.#previous = text;
    return { id, number: null, certain: this.#certain, label: "", depth: 0, text };
  }

  item(line: Line): Paragraph {
    if (line.depth !== null) {
      // Where the base of a nested copy is known, its marks say all.
      if (line.depth > 0) return this.#child(line.text, line.mark, line.depth);
      return line.mark === "number" && this.#flat === null ? this.#numbered(line) : this.#top(line.text);
    }
    if (this.#flat) return this.#flatItem(line);
    if (line.mark === "number") return this.#numbered(line);
    return this.#child(line.text, line.mark, this.#depthOfBullet(line));
  }

  #depthOfBullet(line: Line): number {
    const underLetter = this.#previousDepth === 1 && isLeadIn(this.#previous) && line.mark === "bullet";
    if (underLetter) return 2;
    return this.#previousDepth === 2 && line.mark === "bullet" ? 2 : 1;
  }

  /** An ordered item at the base indent of a numbered copy. */
  #numbered(line: Line): Paragraph {
    const printed = Number(line.printed);
    const run = this.#run;
    if (run) {
      if (run.kind === "rising" && printed === run.last + 1) {
        run.last = printed;
        return this.#child(line.text, "number", 1);
      }
      if (printed === 1 && run.last === 1) {
        run.kind = "ones";
        this.#certain = false;
        if (startsLower(line.text) || LIST_END.test(this.#previous.slice(-8)) || !ABOUT_THE_CASE.test(line.text))
          return this.#child(line.text, "number", 1);
      }
      this.#run = null;
    } else if (this.#afterLeadIn && printed === 1) {
      this.#run = { kind: "rising", last: 1 };
      return this.#child(line.text, "number", 1);
    }
    return this.#top(line.text);
  }

  /** An item of a flat copy, where marks do not tell nested from top level. */
  #flatItem(line: Line): Paragraph {
    const { text } = line;
    if (line.mark === "letter" && this.#number > 0) return this.#child(text, "letter", 1);
    const before = this.#previous;
    const dropped = this.#flat?.nestedDropped ?? false;
    if (isLeadIn(before) && !dropped) {
      const depth = Math.min(this.#previousDepth + 1, 3);
      this.#flatRun ??= { clear: true };
      if (before.endsWith(".")) this.#flatRun.clear = false;
      if (!startsLower(text) && !LIST_END.test(text.slice(-8)) && /[.?!]$/.test(text)) this.#flatRun.clear = false;
      return this.#child(text, "bullet", depth);
    }
    if (isLeadIn(before) && dropped) this.#certain = false;
    if (this.#flatRun && this.#previousDepth > 0) {
      const unstopped = !/[.?!:)”"]$/.test(before) && !/[.?!:]$/.test(text);
      const open = LIST_END.test(before.slice(-8)) || unstopped;
      const series = SERIES.exec(text)?.[1];
      if (open || startsLower(text) || (series !== undefined && before.startsWith(series)))
        return this.#child(text, "bullet", this.#previousDepth);
    }
    this.#endFlatRun();
    // "Level 1 – …" begins a series under the paragraph before, whatever that ends with.
    if (/^[A-Z][a-z]+ 1(?: [–-]|:)/.test(text) && SERIES.test(text) && this.#number > 0) {
      this.#flatRun = { clear: false };
      return this.#child(text, "bullet", 1);
    }
    return this.#top(text);
  }

  #endFlatRun(): void {
    if (this.#flatRun && !this.#flatRun.clear) this.#certain = false;
    this.#flatRun = null;
  }

  #top(text: string): Paragraph {
    this.#number++;
    this.#orphans = 0;
    this.#children = 0;
    this.#letters = 0;
    this.#parent = `p${this.#number}`;
    this.#label = String(this.#number);
    this.#run = null;
    this.#afterLeadIn = isLeadIn(text);
    this.#previous = text;
    this.#previousDepth = 0;
    return { id: this.#parent, number: this.#number, certain: this.#certain, label: this.#label, depth: 0, text };
  }

  #child(text: string, mark: Line["mark"], depth: number): Paragraph {
    this.#children++;
    let label = "•";
    if (mark !== "bullet") label = `${this.#label}${letterOf(this.#letters++)}`;
    this.#afterLeadIn = false;
    this.#previous = text;
    this.#previousDepth = depth;
    return { id: `${this.#parent}.${this.#children}`, number: null, certain: this.#certain, label, depth, text };
  }
}
