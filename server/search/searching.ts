/** A search from its parsed address to its reply, over one generation of the corpus. Pure but for reading SQLite. */
import type { Database, Statement } from "better-sqlite3";
import { columnNamed, type FtsColumn } from "../../data/fts-columns.ts";
import { toSlug } from "../../data/slugs.ts";
import type { Measure, SearchQuery, Sort } from "../schemas/query.ts";
import type { SearchReply } from "../schemas/search.ts";
import { corpusInfo, type Snapshot } from "../state.ts";
import { type Compiled, compile } from "./compile.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import type { Found, SearchEngine } from "./engine.ts";
import { explain } from "./explain.ts";
import { type Expression, hasWords } from "./expression.ts";
import { type Counted, countHere, type FacetCounter } from "./facet-counter.ts";
import type { Filters } from "./filters.ts";
import { knownOf } from "./match.ts";
import { flagsOf, listedFlags, type Matched } from "./matched.ts";
import { type Parsed, parseQuery } from "./parser.ts";
import { sortValue } from "./ranking.ts";
import { type Relaxed, relaxed } from "./relax.ts";
import { type Answer, type JsonReply, type PageResult, readReply, writeReply } from "./reply.ts";
import { ResultReader } from "./results.ts";
import type { Message } from "./syntax.ts";
import type { TextStore } from "./texts.ts";

export const DEFAULT_LIMIT = 20;

/** The part of a query that says which decisions. */
export type WordsAndFilters = Omit<SearchQuery, "sort" | "limit" | "cursor">;

export interface Read {
  parsed: Parsed;
  compiled: Compiled;
  filters: Filters;
  measure: Measure;
}

/** Columns that `in=` names; unknown names are reported by the caller as messages. */
function columnsOf(names: readonly string[]): { columns: FtsColumn[]; unknown: string[] } {
  const columns = new Set<FtsColumn>();
  const unknown: string[] = [];
  for (const name of names) {
    const column = columnNamed(toSlug(name));
    if (column === null) unknown.push(name);
    else columns.add(column);
  }
  return { columns: [...columns], unknown };
}

/** Reads words and filters of a query against the words and names of a generation. Never throws. */
export function readQuery(snapshot: Snapshot, query: WordsAndFilters & Partial<SearchQuery>): Read {
  // What is no filter must not be taken for one: filters are gone through for every decision.
  const { q, in: parts, synonyms, words: _words, sort: _sort, limit: _limit, cursor: _cursor, ...rest } = query;
  const text = q ?? "";
  const parsed = parseQuery(text);
  const { columns, unknown } = columnsOf(parts);
  const compiled = compile(parsed, {
    text,
    terms: snapshot.terms,
    names: snapshot.names,
    synonyms: synonyms !== "off",
    columns,
    finding: rest.finding,
  });
  for (const name of unknown)
    compiled.messages.push({ code: "unknown-value", text: `“${name}” is no part of a decision.`, at: null });
  const measure = rest.measure ?? compiled.measure ?? "total";
  return { parsed, compiled, filters: { ...rest, measure }, measure };
}

interface Settled extends Read {
  /** The expression that is answered: the query's, or the same asking for most of its words. */
  expression: Expression | null;
}

/** Below so many results a reader is told how many more have most of the words. */
const FEW = 10;
/** Where none has all words, so many with most of them are enough to choose from; else any of the words will do. */
const ENOUGH = 50;

export class Searcher {
  readonly engine: SearchEngine;
  readonly #counter: FacetCounter;
  readonly #results: ResultReader;
  readonly #hash: Statement<[], string>;
  readonly #inOneState: (work: () => void) => void;

  constructor(sqlite: Database, engine: SearchEngine, texts: TextStore, counter: FacetCounter = countHere) {
    this.engine = engine;
    this.#counter = counter;
    this.#hash = sqlite.prepare<[], string>("SELECT value FROM meta WHERE key = 'hash'").pluck();
    this.#inOneState = sqlite.transaction((work: () => void) => work());
    this.#results = new ResultReader(sqlite, texts);
  }

  /** 1 for each decision that words and filters match; joint records of one text all count. */
  find(snapshot: Snapshot, query: WordsAndFilters): Uint8Array {
    const { found } = this.#settle(snapshot, query, (settled) => this.#count(settled));
    return flagsOf(found.matched.docs, snapshot.columns.size);
  }

  /** 1 for each result that a search lists: of joint records of one text the first that matches. */
  listed(snapshot: Snapshot, query: WordsAndFilters): Uint8Array {
    const { compiled, filters, measure } = readQuery(snapshot, query);
    const start = { type: "offset" as const, offset: 0 };
    const { expression } = compiled;
    const { matched } = this.engine.search({ expression, filters, measure, sort: "decided", start, limit: 0 });
    return listedFlags(matched, snapshot.columns.size);
  }

  /** Throws InvalidRequest or Conflict for a cursor that does not fit. `read` is the query where it has been read already. */
  search(snapshot: Snapshot, query: SearchQuery, startAgain = "/api/v1/decisions", read?: Read): SearchReply {
    return readReply(this.#answer(snapshot, query, startAgain, read));
  }

  /** The same as bytes of JSON, ready to be sent; results that the engine keeps so are not read and written again. */
  searchJson(snapshot: Snapshot, query: SearchQuery, startAgain = "/api/v1/decisions", read?: Read): JsonReply {
    const answer = this.#answer(snapshot, query, startAgain, read);
    return { json: writeReply(answer), next: answer.rest.next };
  }

  #answer(snapshot: Snapshot, query: SearchQuery, startAgain: string, read?: Read): Answer {
    const { sort: asked, limit = DEFAULT_LIMIT, cursor, ...which } = query;
    const sortOf = (isScored: boolean): Sort =>
      asked === undefined
        ? isScored
          ? "relevance"
          : "decided"
        : asked === "relevance" && !isScored
          ? "decided"
          : asked;
    const counts: { of: Matched; given: () => Counted }[] = [];
    const onMatched = (of: Matched) => counts.push({ of, given: this.#counter.begin(snapshot, of) });
    const settled = this.#settle(
      snapshot,
      which,
      ({ expression, filters, measure }) => {
        const sort = sortOf(hasWords(expression));
        const start = readCursor(cursor, sort, snapshot.corpus.hash, startAgain);
        // One more than the page holds says whether there is a next one.
        return this.engine.search({ expression, filters, sort, measure, start, limit: limit + 1, onMatched });
      },
      read,
    );
    const { parsed, compiled, filters, measure, expression, found: ahead } = settled;
    const scored = hasWords(expression);
    const sort = sortOf(scored);
    const start = readCursor(cursor, sort, snapshot.corpus.hash, startAgain);
    const found = { ...ahead, docs: ahead.docs.slice(0, limit) };
    const hasMore = ahead.docs.length > limit;
    if (found.total === 0 && scored && query.in.length === 0) this.#lookInStandingText(snapshot, which, compiled);
    const results = this.#page(snapshot, found, expression);
    // Of several attempts the one that is listed: what was begun of others is left.
    const counted =
      counts.find(({ of }) => of === found.matched)?.given ?? this.#counter.begin(snapshot, found.matched);
    return {
      total: found.total,
      results,
      counted,
      rest: {
        measure,
        sort,
        understood: explain({ syntax: parsed.syntax, filters, names: snapshot.names, sort, measure, parts: query.in }),
        query: {
          q: query.q ?? "",
          words: compiled.words,
          synonyms: query.synonyms === "off" ? "off" : compiled.synonymsUsed ? "used" : "none",
          messages: compiled.messages,
          didYouMean: compiled.didYouMean,
          references: compiled.references.map((slug) => ({ slug, held: isHeld(snapshot, slug) })),
        },
        cut: [],
        next: hasMore ? nextCursor(snapshot, found, { sort, measure, start }) : null,
        corpus: corpusInfo(snapshot),
      },
    };
  }

  #count({ expression, filters, measure }: Pick<Settled, "expression" | "filters" | "measure">): Found {
    return this.engine.search({
      expression,
      filters,
      measure,
      sort: "decided",
      start: { type: "offset", offset: 0 },
      limit: 0,
    });
  }

  /**
   * What is asked, answered by `run`: all words; fewer of them where that is asked for, or where no decision has all.
   * Matching is what costs, so the first answer is the one that is given wherever it will do.
   */
  #settle(
    snapshot: Snapshot,
    query: WordsAndFilters,
    run: (settled: Settled) => Found,
    read: Read = readQuery(snapshot, query),
  ): Settled & { found: Found } {
    const strict = { ...read, expression: read.compiled.expression };
    const fewer = (asked: "most" | "any") =>
      query.words === "all" ? null : relaxed(read.parsed, strict.expression, asked);
    const answer = (chosen: Relaxed) => {
      const settled = { ...read, expression: chosen.expression };
      return { ...settled, found: run(settled) };
    };
    const tell = (code: Message["code"], text: string) => read.compiled.messages.push({ code, text, at: null });
    const most = fewer("most");
    const any = fewer("any");
    if (most === null || any === null) return { ...strict, found: run(strict) };
    const some = `at least ${most.atLeast} of ${most.of}`;
    if (query.words === "most") {
      tell("most-words", `These have most of the words (${some}); words=all asks for all of them.`);
      return answer(most);
    }
    if (query.words === "any") {
      tell("some-words", "These have some of the words, best matches first; words=all asks for all of them.");
      return answer(any);
    }
    const found = run(strict);
    if (found.total >= FEW) return { ...strict, found };
    if (found.total > 0) {
      const withMost = this.#count({ ...read, expression: most.expression }).total;
      if (withMost > found.total)
        tell(
          "few-have-all",
          `${withMost.toLocaleString("en-GB")} decisions have most of these words (${some}); words=most lists them.`,
        );
      return { ...strict, found };
    }
    const withMost = answer(most);
    if (withMost.found.total >= ENOUGH) {
      tell("most-words", `No decision has all of these words, so those with most of them (${some}) are listed.`);
      return withMost;
    }
    const answered = answer(any);
    if (answered.found.total === 0) return { ...strict, found };
    tell(
      "some-words",
      "No decision has all of these words, so those with some of them are listed, best matches first.",
    );
    return answered;
  }

  /** Words that stand only in the paragraphs on powers, which a search passes over, are told of. */
  #lookInStandingText(snapshot: Snapshot, query: WordsAndFilters, compiled: Compiled): void {
    const inPowers = readQuery(snapshot, { ...query, in: ["powers"] });
    const { total } = this.#count({ ...inPowers, expression: inPowers.compiled.expression });
    if (total > 0)
      compiled.messages.push({
        code: "only-standing",
        text: `Only the standing paragraphs on the Ombudsman’s powers say this, in ${total.toLocaleString("en-GB")} decisions; add in:powers to look there.`,
        at: null,
      });
  }

  /** The results of a page; read in one transaction, so that places in the text hold where nothing was committed since. */
  #page(snapshot: Snapshot, found: Found, expression: Expression | null): PageResult[] {
    const { columns } = snapshot;
    const joint = jointDocs(snapshot, found);
    const out: PageResult[] = [];
    this.#inOneState(() => {
      const asIndexed = this.#hash.get() === snapshot.corpus.hash;
      for (const doc of found.docs) {
        const shown = asIndexed ? this.engine.shown(doc) : null;
        const plain = shown ?? this.#results.plain(columns.id[doc] ?? -1);
        if (plain === null) continue;
        const others = joint.get(snapshot.joint[doc] ?? 0)?.filter((other) => other !== doc) ?? [];
        const bodies = others.map((other) => {
          const body = columns.bodies[columns.body[other]!]!;
          return { slug: body.slug, name: body.name, record: columns.slug[other]! };
        });
        out.push({ plain, bodies, passages: this.engine.passages(doc, expression, asIndexed) });
      }
    });
    return out;
  }
}

/** Records of the same text as those of a page, by the number of their investigation. */
function jointDocs(snapshot: Snapshot, found: Found): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const doc of found.docs) {
    const group = snapshot.joint[doc] ?? 0;
    if (group !== 0) groups.set(group, []);
  }
  if (groups.size > 0)
    for (const d of knownOf(snapshot.columns, snapshot.joint).joint) groups.get(snapshot.joint[d]!)?.push(d);
  return groups;
}

function isHeld(snapshot: Snapshot, slug: string): boolean {
  if (snapshot.columns.docOf.has(slug)) return true;
  const digits = slug.replace(/\D/g, "");
  return snapshot.columns.caseId.includes(digits);
}

type Paging = Parameters<SearchEngine["search"]>[0];

function nextCursor(
  snapshot: Snapshot,
  found: Found,
  { sort, measure, start }: Pick<Paging, "sort" | "measure" | "start">,
): string | null {
  const last = found.docs.at(-1);
  if (last === undefined) return null;
  if (sort === "relevance") {
    const offset = (start.type === "offset" ? start.offset : 0) + found.docs.length;
    return writeCursor({ h: snapshot.corpus.hash, o: offset });
  }
  const { columns } = snapshot;
  const cursor = {
    s: sort,
    v: sortValue(columns, last, sort, measure),
    d: columns.decidedDay[last] ?? -1,
    k: columns.slug[last] ?? "",
  };
  return writeCursor(cursor);
}
