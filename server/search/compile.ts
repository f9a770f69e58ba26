/**
 * From what was typed to what an engine is asked: words get their inflections and synonyms, fields become filters,
 * words that stand in every decision are left out, and words that the corpus lacks get a suggestion.
 */
import type { FtsColumn } from "../../data/fts-columns.ts";
import type { Filters, Measure } from "../schemas/query.ts";
import { type Alternative, DEFAULT_COLUMNS, type Expression } from "./expression.ts";
import { resolveField } from "./fields.ts";
import type { Names } from "./names.ts";
import type { Parsed } from "./parser.ts";
import { LONGEST_NAME, synonymsOf } from "./synonyms.ts";
import type { FieldSyntax, LegalSyntax, Message, NearSyntax, PhraseSyntax, Syntax, WordSyntax } from "./syntax.ts";
import { countOf, countPrefix, formsOf, nearestTerm, type Terms } from "./terms.ts";

/** Words of nearly every sentence: left out of a search by words, looked for inside quotations. */
const STOP_WORDS = new Set(
  "a an and any are as at be been but by can could did do does for from had has have he her his i if in into is it its me my no not of on or our she should so than that the their them then there they this to too was we were what when where which who will with would".split(
    " ",
  ),
);

/** A word as it was looked for, for the reader to see and to switch off. */
export interface WordUsed {
  typed: string;
  forms: string[];
  synonyms: string[];
}

export interface Compiled {
  expression: Expression | null;
  measure: Measure | null;
  messages: Message[];
  words: WordUsed[];
  /** References that were asked for. */
  references: string[];
  /** The query with words that the corpus lacks replaced by their nearest. */
  didYouMean: string | null;
  /** True where a synonym was added. */
  synonymsUsed: boolean;
}

export interface CompileOptions {
  text: string;
  terms: Terms;
  names: Names;
  synonyms: boolean;
  /** Parts to look in, from `in=`; empty is everywhere. */
  columns: readonly FtsColumn[];
  /** Findings chosen beside the words: they are meant for the faults that the words name too. */
  finding: Filters["finding"];
}

/** An inflection counts in the score where it is at least half as common as the typed word: rarer ones would outweigh it. */
const SCORED_SHARE = 0.5;
/** Of a prefix or stem no more forms than this are spelt out (a stem has a handful). */
const MAX_FORMS = 24;
const MAX_NEAR_COMBINATIONS = 64;

class Compiler {
  readonly #options: CompileOptions;
  readonly messages: Message[];
  readonly words: WordUsed[] = [];
  readonly references: string[] = [];
  readonly corrections: { start: number; end: number; word: string }[] = [];
  measure: Measure | null = null;
  synonymsUsed = false;

  constructor(options: CompileOptions, messages: Message[]) {
    this.#options = options;
    this.messages = messages;
  }

  compile(syntax: Syntax, columns: readonly FtsColumn[]): Expression | null {
    switch (syntax.type) {
      case "and":
        return this.#and(syntax.parts, columns);
      case "or":
        return join(
          "or",
          syntax.parts.map((part) => this.compile(part, columns)),
        );
      case "not": {
        const part = this.#negated(syntax.part, columns);
        return part === null ? null : { type: "not", part };
      }
      case "word":
        return this.#word(syntax, columns);
      case "phrase":
        return this.#phrase(syntax, columns);
      case "legal":
        return this.#legal(syntax, columns);
      case "near":
        return this.#near(syntax, columns);
      case "reference":
        this.references.push(...syntax.slugs);
        return { type: "slugs", slugs: syntax.slugs };
      case "field":
        return this.#field(syntax);
    }
  }

  /** What must not be there is no word that was looked for, nor a reference asked for. */
  #negated(syntax: Syntax, columns: readonly FtsColumn[]): Expression | null {
    const words = this.words.length;
    const references = this.references.length;
    const expression = this.compile(syntax, columns);
    this.words.length = words;
    this.references.length = references;
    return expression;
  }

  #and(parts: readonly Syntax[], outer: readonly FtsColumn[]): Expression | null {
    // A part named in a group is meant for all words of the group.
    let columns = outer;
    const rest: Syntax[] = [];
    for (const part of parts) {
      if (part.type === "field" && part.field === "in") {
        const resolved = resolveField(part, this.#options.names, this.messages);
        if (resolved.type === "columns" && resolved.columns.length > 0) columns = resolved.columns;
      } else rest.push(part);
    }
    const kept = this.#withoutStopWords(rest);
    const out: (Expression | null)[] = [];
    for (let i = 0; i < kept.length; ) {
      const run = this.#synonymRun(kept, i);
      if (run === null) {
        out.push(this.compile(kept[i]!, columns));
        i += 1;
        continue;
      }
      const typed = join(
        "and",
        run.parts.filter((part) => !isStopWord(part)).map((part) => this.compile(part, columns)),
      );
      this.synonymsUsed = true;
      this.words.push({
        typed: run.parts.map((part) => part.text).join(" "),
        forms: [],
        synonyms: run.synonyms.map((words) => words.join(" ")),
      });
      const alternatives = run.synonyms.flatMap((words) => this.#withForms(words, "synonym"));
      out.push(join("or", [typed, { type: "term", alternatives, columns }]));
      i += run.parts.length;
    }
    return join("and", mergeFilters(out));
  }

  /** Leaves out words like "the", unless nothing else is asked or they belong to a name ("bed and breakfast"). */
  #withoutStopWords(parts: readonly Syntax[]): Syntax[] {
    const names = new Set<Syntax>();
    for (let i = 0; i < parts.length; i += 1) {
      const run = this.#synonymRun(parts, i);
      if (run !== null) for (const part of run.parts) names.add(part);
    }
    const stops = parts.filter((part) => isStopWord(part) && !names.has(part));
    const others = parts.filter((part) => !stops.includes(part));
    if (stops.length === 0 || !others.some((part) => part.type !== "field")) return [...parts];
    const first = stops[0]!;
    this.messages.push({
      code: "left-out",
      text: `Left out, as nearly every decision has them: ${stops.map((part) => ("text" in part ? part.text : "")).join(", ")}. Quote them to look for them.`,
      at: first.at,
    });
    return others;
  }

  /** Words from `from` on that together are a name with synonyms, the longest run; null where there is none. */
  #synonymRun(parts: readonly Syntax[], from: number): { parts: WordSyntax[]; synonyms: string[][] } | null {
    if (!this.#options.synonyms) return null;
    const run: WordSyntax[] = [];
    let found: { parts: WordSyntax[]; synonyms: string[][] } | null = null;
    for (let i = from; i < parts.length && run.length < LONGEST_NAME; i += 1) {
      const part = parts[i]!;
      if (part.type !== "word" || part.prefix) break;
      run.push(part);
      const synonyms = run.length < 2 ? null : synonymsOf(run.flatMap((word) => word.words));
      if (synonyms !== null) found = { parts: [...run], synonyms };
    }
    return found;
  }

  /** A name and the inflections of its last word. */
  #withForms(words: readonly string[], source: Alternative["source"]): Alternative[] {
    const last = words.at(-1) ?? "";
    const before = words.slice(0, -1);
    if (source !== "typed" && words.some((word) => countOf(this.#options.terms, word) === 0)) return [];
    return [last, ...formsOf(this.#options.terms, last).filter((form) => form !== last)]
      .slice(0, MAX_FORMS)
      .map((form) => ({
        words: [...before, form],
        prefix: false,
        scored: form === last,
        source: form === last ? source : "form",
      }));
  }

  #word(syntax: WordSyntax, columns: readonly FtsColumn[]): Expression {
    const { terms } = this.#options;
    if (syntax.prefix) return this.#prefix(syntax, columns);
    const alternatives = this.#alternatives(syntax.words);
    const synonyms = this.#options.synonyms ? synonymsOf(syntax.words) : null;
    const added = (synonyms ?? []).flatMap((words) => this.#withForms(words, "synonym"));
    if (added.length > 0) this.synonymsUsed = true;
    this.words.push({
      typed: syntax.text,
      forms: alternatives.filter((a) => a.source === "form").map((a) => a.words.join(" ")),
      synonyms: (synonyms ?? []).map((words) => words.join(" ")),
    });
    if (added.length === 0) {
      for (const word of syntax.words) {
        if (formsOf(terms, word).length > 0) continue;
        this.#missing(word, syntax);
        break;
      }
    }
    return { type: "term", alternatives: [...alternatives, ...added], columns };
  }

  /** A typed word with its inflections; words joined by signs stand side by side, or as one ("co-ordination"). */
  #alternatives(words: readonly string[]): Alternative[] {
    const { terms } = this.#options;
    if (words.length > 1) {
      const joined = words.join("");
      const out: Alternative[] = [{ words: [...words], prefix: false, scored: true, source: "typed" }];
      if (countOf(terms, joined) > 0) out.push({ words: [joined], prefix: false, scored: true, source: "form" });
      return out;
    }
    const [word = ""] = words;
    const typedCount = countOf(terms, word);
    const forms = formsOf(terms, word).filter((form) => form !== word);
    return [
      { words: [word], prefix: false, scored: true, source: "typed" },
      ...forms.slice(0, MAX_FORMS).map((form): Alternative => {
        const scored = countOf(terms, form) >= typedCount * SCORED_SHARE;
        return { words: [form], prefix: false, scored, source: "form" };
      }),
    ];
  }

  #prefix(syntax: WordSyntax | PhraseSyntax, columns: readonly FtsColumn[]): Expression {
    const last = syntax.words.at(-1) ?? "";
    if (syntax.type === "word") this.words.push({ typed: syntax.text, forms: [], synonyms: [] });
    if (countPrefix(this.#options.terms, last).words === 0) this.#missing(last, syntax, true);
    return {
      type: "term",
      alternatives: [{ words: [...syntax.words], prefix: true, scored: true, source: "typed" }],
      columns,
    };
  }

  #phrase(syntax: PhraseSyntax, columns: readonly FtsColumn[]): Expression {
    if (syntax.prefix) return this.#prefix(syntax, columns);
    for (const word of syntax.words) if (countOf(this.#options.terms, word) === 0) this.#missing(word, syntax);
    return {
      type: "term",
      alternatives: [{ words: [...syntax.words], prefix: false, scored: true, source: "typed" }],
      columns,
    };
  }

  #legal(syntax: LegalSyntax, columns: readonly FtsColumn[]): Expression {
    this.words.push({
      typed: syntax.text,
      forms: [],
      synonyms: [],
    });
    return {
      type: "term",
      alternatives: syntax.kinds
        .filter((kind, index) => index === 0 || countOf(this.#options.terms, kind) > 0)
        .map((kind) => ({ words: [kind, ...syntax.number], prefix: false, scored: true, source: "typed" })),
      columns,
    };
  }

  #near(syntax: NearSyntax, columns: readonly FtsColumn[]): Expression {
    let room = MAX_NEAR_COMBINATIONS;
    const parts = syntax.parts.map((part) => {
      if (part.type === "word" && !part.prefix) this.words.push({ typed: part.text, forms: [], synonyms: [] });
      const all: Alternative[] =
        part.prefix || part.type === "phrase"
          ? [{ words: [...part.words], prefix: part.prefix, scored: true, source: "typed" }]
          : this.#alternatives(part.words);
      const held = all.slice(0, Math.max(1, room));
      room = Math.max(1, Math.floor(room / held.length));
      return held;
    });
    return { type: "near", parts, distance: syntax.distance, columns };
  }

  #field(syntax: FieldSyntax): Expression | null {
    const resolved = resolveField(syntax, this.#options.names, this.messages);
    switch (resolved.type) {
      case "filters": {
        const { filters } = resolved;
        const finding = FAULT_FIELDS.has(syntax.field) ? this.#options.finding : filters.finding;
        return { type: "filter", filters: { ...filters, finding } };
      }
      case "slugs":
        this.references.push(...resolved.slugs);
        return { type: "slugs", slugs: resolved.slugs };
      case "measure":
        this.measure = resolved.measure;
        return null;
      case "columns":
        return null;
    }
  }

  #missing(word: string, syntax: WordSyntax | PhraseSyntax, prefix = false): void {
    const near = prefix ? null : nearestTerm(this.#options.terms, word);
    this.messages.push({
      code: "not-in-corpus",
      text: `No decision has the word “${word}”${prefix ? " or one that begins so" : ""}.${near === null ? "" : ` Did you mean “${near}”?`}`,
      at: syntax.at,
    });
    if (near === null) return;
    if (syntax.words.length === 1 && syntax.type === "word")
      this.corrections.push({ start: syntax.at.start, end: syntax.at.end, word: near });
    else {
      const words = syntax.words.map((w) => (w === word ? near : w)).join(" ");
      this.corrections.push({
        start: syntax.at.start,
        end: syntax.at.end,
        word: syntax.type === "phrase" ? `"${words}"` : words,
      });
    }
  }
}

/** Fields that say something of a fault other than what was found. */
const FAULT_FIELDS: ReadonlySet<string> = new Set(["fault", "by", "concerns", "duration"]);

/** Fields side by side are one set of filters, so that what they say of a fault is asked of one and the same fault. */
function mergeFilters(parts: readonly (Expression | null)[]): (Expression | null)[] {
  let merged: Filters | null = null;
  const rest: (Expression | null)[] = [];
  for (const part of parts) {
    if (part?.type !== "filter") {
      rest.push(part);
      continue;
    }
    const both: Filters | null = merged === null ? part.filters : mergeTwo(merged, part.filters);
    if (both === null) rest.push(part);
    else merged = both;
  }
  return merged === null ? rest : [{ type: "filter", filters: merged }, ...rest];
}

const isSet = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== undefined);

/** Null where both choose in the same facet: then both have to hold, which one set of filters cannot say. */
function mergeTwo(a: Filters, b: Filters): Filters | null {
  const chosen = Object.entries(b).filter(([key, value]) => isSet(value) && key !== "finding");
  const taken = Object.entries(a).filter(([, value]) => isSet(value));
  if (chosen.some(([key]) => taken.some(([held]) => held === key))) return null;
  const finding = a.finding.length > 0 ? a.finding : b.finding;
  return { ...a, ...Object.fromEntries(chosen), finding };
}

function isStopWord(syntax: Syntax): boolean {
  return syntax.type === "word" && !syntax.prefix && syntax.words.length === 1 && STOP_WORDS.has(syntax.words[0] ?? "");
}

function join(type: "and" | "or", parts: readonly (Expression | null)[]): Expression | null {
  const held = parts.filter((part) => part !== null).flatMap((part) => (part.type === type ? part.parts : [part]));
  const [first] = held;
  if (first === undefined) return null;
  return held.length === 1 ? first : { type, parts: held };
}

/** Never throws: values that mean nothing are reported in `messages`. */
export function compile(parsed: Parsed, options: CompileOptions): Compiled {
  const compiler = new Compiler(options, [...parsed.messages]);
  const columns = options.columns.length === 0 ? DEFAULT_COLUMNS : options.columns;
  const expression = parsed.syntax === null ? null : compiler.compile(parsed.syntax, columns);
  let didYouMean: string | null = null;
  if (compiler.corrections.length > 0) {
    didYouMean = options.text;
    for (const { start, end, word } of [...compiler.corrections].sort((a, b) => b.start - a.start))
      didYouMean = didYouMean.slice(0, start) + word + didYouMean.slice(end);
  }
  return {
    expression,
    measure: compiler.measure,
    messages: compiler.messages.slice(0, 20),
    words: compiler.words,
    references: [...new Set(compiler.references)],
    didYouMean,
    synonymsUsed: compiler.synonymsUsed,
  };
}
