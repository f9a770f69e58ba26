/**
 * What the service can answer, as functions: routes, the page renderer and the MCP tools call the same ones, each with
 * the parsed query of its schema. Each takes one generation of the corpus and answers from it.
 */
import { type Accuracy, readAccuracy } from "../data/accuracy.ts";
import type { Corpus } from "../data/corpus.ts";
import { createAnalytics } from "./analytics-api.ts";
import { changesSince } from "./changes.ts";
import { NotFound } from "./problems.ts";
import type { ChangesReply } from "./schemas/changes.ts";
import type { DecisionQuery, DecisionReply, RelatedReply } from "./schemas/decision.ts";
import type {
  CheckReply,
  RemediesQuery,
  RemediesReply,
  SuggestQuery,
  SuggestReply,
  VocabularyReply,
} from "./schemas/others.ts";
import type { SearchQuery } from "./schemas/query.ts";
import type { SearchReply } from "./schemas/search.ts";
import { ReferenceChecker } from "./search/check-references.ts";
import { findDecision, readDecision } from "./search/one-decision.ts";
import { relatedDecisions } from "./search/related.ts";
import { RemedyLister } from "./search/remedy-list.ts";
import type { SearchService } from "./search/service.ts";
import { suggest } from "./search/suggest.ts";
import { vocabularyReply } from "./search/vocabulary-reply.ts";
import { corpusInfo, type State } from "./state.ts";

export interface ApiDeps {
  corpus: Corpus;
  state: State;
  search: SearchService;
}

/** Benchmark, councils and coverage beside what stands here. */
export interface Api extends ReturnType<typeof createAnalytics> {
  searchDecisions(query: SearchQuery, startAgain?: string): Promise<SearchReply>;
  /** By slug or typed reference. Throws NotFound or Withdrawn. */
  getDecision(slug: string, query: DecisionQuery): Promise<DecisionReply>;
  relatedDecisions(slug: string): Promise<RelatedReply>;
  remedies(query: RemediesQuery): Promise<RemediesReply>;
  suggest(query: SuggestQuery): Promise<SuggestReply>;
  vocabulary(): Promise<VocabularyReply>;
  checkReferences(text: string): Promise<CheckReply>;
  /** Since the state of the corpus with this hash (or its first digits). */
  changes(since: string): Promise<ChangesReply>;
  /** Throws NotFound where no accuracy has been measured. */
  accuracy(): Promise<Accuracy>;
}

export function createApi({ corpus, state, search }: ApiDeps): Api {
  const lister = new RemedyLister(corpus.sqlite, search.searcher, search.texts);
  const checker = new ReferenceChecker(corpus, search.texts);
  const similar = (slug: string) => {
    const snapshot = state.current();
    const doc = snapshot.columns.docOf.get(slug);
    return doc === undefined ? [] : relatedDecisions(corpus.sqlite, search.texts, snapshot, doc);
  };
  return {
    ...createAnalytics({ corpus, state, find: (snapshot, query) => search.find(snapshot, query) }),
    searchDecisions: (query, startAgain) => search.search(query, startAgain),
    async getDecision(slug, query) {
      const reply = readDecision(corpus, state.current(), slug);
      const wanted = query.with.includes("similar") || query.similar === "1" || query.similar === "true";
      return wanted ? { ...reply, similar: similar(reply.slug) } : reply;
    },
    async relatedDecisions(slug) {
      const held = findDecision(corpus, slug);
      return { slug: held.slug, related: similar(held.slug), corpus: corpusInfo(state.current()) };
    },
    async remedies(query) {
      return lister.list(state.current(), query);
    },
    async suggest(query) {
      return { suggestions: suggest(corpus.sqlite, state.current(), query.q ?? "", query.limit ?? 8) };
    },
    async vocabulary() {
      return vocabularyReply(state.current());
    },
    async checkReferences(text) {
      return checker.check(state.current(), text);
    },
    async changes(since) {
      return changesSince(corpus, state.current(), since);
    },
    async accuracy() {
      const table = readAccuracy();
      if (table === null)
        throw new NotFound("The accuracy of the extraction has not been measured in this copy of Redress.");
      return table;
    },
  };
}
