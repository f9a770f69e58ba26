/** What reading gives to parsing: the lines of one published text, with the marks that the copy kept. */
import type { Source } from "../../data/decision.ts";

export type Mark = "number" | "letter" | "bullet";

export interface Line {
  /** White space made single; the list mark taken off. */
  text: string;
  /** Null for a line that stands outside every list. */
  mark: Mark | null;
  /** The printed number or letter without its stop, else "". */
  printed: string;
  /** Spaces before the mark. */
  indent: number;
  /** List nesting (0 = top level) where the copy tells it, else null. */
  depth: number | null;
  /** Heading level (1 to 6) where the copy tells it; 0 for a line known to be no heading; null unknown. */
  level: number | null;
  /** First line after "Back to top", which closes a main section. */
  opens: boolean;
}

export interface Document {
  shape: Source["shape"];
  mediaType: "text/plain" | "text/html";
  lines: Line[];
}
