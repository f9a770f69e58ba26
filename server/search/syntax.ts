/** What a person typed, as a tree with places: the result of the one parser of the query language. */

/** Place in the typed text, UTF-16, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

export const FIELDS = [
  "council",
  "type",
  "region",
  "category",
  "subcategory",
  "outcome",
  "fault",
  "finding",
  "by",
  "concerns",
  "injustice",
  "remedy",
  "recipient",
  "duration",
  "kind",
  "ref",
  "year",
  "date",
  "amount",
  "measure",
  "in",
] as const;
export type Field = (typeof FIELDS)[number];

/** Other names by which people call a field. */
export const FIELD_ALIASES: ReadonlyMap<string, Field> = new Map(
  Object.entries({
    body: "council",
    authority: "council",
    organisation: "council",
    cat: "category",
    topic: "category",
    decision: "outcome",
    result: "outcome",
    service: "concerns",
    harm: "injustice",
    head: "injustice",
    action: "remedy",
    reference: "ref",
    id: "ref",
    decided: "date",
    sum: "amount",
    money: "amount",
    award: "amount",
    section: "in",
  } as const),
);

/** A word, or several joined by signs (long-term, s.26(1)), which then stand side by side. */
export interface WordSyntax {
  type: "word";
  words: string[];
  /** As typed. */
  text: string;
  /** Ends in *: any word that begins so. */
  prefix: boolean;
  at: Span;
}
/** Exact forms in order. */
export interface PhraseSyntax {
  type: "phrase";
  words: string[];
  text: string;
  prefix: boolean;
  at: Span;
}
export interface NearSyntax {
  type: "near";
  parts: (WordSyntax | PhraseSyntax)[];
  /** At most so many words between the first and the last. */
  distance: number;
  at: Span;
}
/** "s.26(1)", "section 26(1)": the kinds are the words that may stand before the number. */
export interface LegalSyntax {
  type: "legal";
  kinds: string[];
  number: string[];
  text: string;
  at: Span;
}
export interface FieldSyntax {
  type: "field";
  field: Field;
  /** Alternatives, as typed. */
  values: string[];
  at: Span;
}
/** One or more references, however typed. */
export interface ReferenceSyntax {
  type: "reference";
  slugs: string[];
  at: Span;
}
export interface GroupSyntax {
  type: "and" | "or";
  parts: Syntax[];
  at: Span;
}
export interface NotSyntax {
  type: "not";
  part: Syntax;
  at: Span;
}
export type Syntax =
  | WordSyntax
  | PhraseSyntax
  | NearSyntax
  | LegalSyntax
  | FieldSyntax
  | ReferenceSyntax
  | GroupSyntax
  | NotSyntax;

/** Something about the query that the person should know; the search goes on with what was understood. */
export interface Message {
  code:
    | "unclosed-quote"
    | "unclosed-parenthesis"
    | "stray-parenthesis"
    | "stray-operator"
    | "unknown-field"
    | "empty-field"
    | "unknown-value"
    | "short-prefix"
    | "too-many-words"
    | "too-deep"
    | "not-in-corpus"
    | "left-out"
    | "only-standing"
    | "most-words"
    | "some-words"
    | "few-have-all";
  text: string;
  at: Span | null;
}
