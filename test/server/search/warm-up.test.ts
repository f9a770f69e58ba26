/** The searches that a service runs for itself after a start. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openCorpus } from "../../../data/corpus.ts";
import { searchQuerySchema } from "../../../server/schemas/query.ts";
import { readQuery } from "../../../server/search/searching.ts";
import { warmUp, warmUpQueries } from "../../../server/search/warm-up.ts";
import { State } from "../../../server/state.ts";
import { makeDecision } from "../../support/decisions.ts";
import { corpusOf } from "../../support/search-app.ts";
import { demoCorpusFile } from "../../support/serve.ts";

describe("what is searched for", () => {
  it("is of every kind, in words that the corpus holds", () => {
    const corpus = openCorpus(demoCorpusFile(), { mode: "read" });
    const snapshot = new State(corpus).current();
    const queries = warmUpQueries(snapshot);
    expect(queries.length).toBeGreaterThan(400);
    for (const part of ['"', "*", " OR ", " NOT "]) expect(queries.some(({ q }) => q?.includes(part))).toBe(true);
    const understood = queries.map((query) => readQuery(snapshot, query).compiled);
    expect(understood.filter(({ expression }) => expression === null)).toEqual([]);
    const said = understood.flatMap(({ messages }) => messages.map(({ code }) => code));
    expect(said.filter((code) => code !== "left-out")).toEqual([]);
    corpus.close();
  });

  it("is nothing where there are too few words", () => {
    const corpus = corpusOf([makeDecision({ ref: "25 777 001", text: ["Delay."] })]);
    expect(warmUpQueries(new State(corpus).current())).toEqual([]);
    corpus.close();
  });
});

describe("how it goes on", () => {
  const queries = ["one", "two", "three"].map((q) => searchQuerySchema.parse({ q }));
  let asked: (string | undefined)[] = [];
  const search = ({ q }: { q?: string | undefined }) => {
    asked.push(q);
    if (q === "two") throw new Error("no such words");
  };

  beforeEach(() => {
    vi.useFakeTimers();
    asked = [];
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("one by one to the end, past a search that fails", async () => {
    const done = vi.fn();
    warmUp(queries, search, { isBusy: () => false, mayGoOn: () => true, done });
    await vi.advanceTimersByTimeAsync(6);
    expect(asked).toEqual(["one"]);
    await vi.advanceTimersByTimeAsync(100);
    expect(asked).toEqual(["one", "two", "three"]);
    expect(done).toHaveBeenCalledOnce();
  });

  it("waits while somebody is served, and begins again where it was", async () => {
    let isBusy = true;
    const done = vi.fn();
    warmUp(queries, search, { isBusy: () => isBusy, mayGoOn: () => true, done });
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked).toEqual([]);
    isBusy = false;
    await vi.advanceTimersByTimeAsync(100);
    expect(asked).toEqual(["one", "two", "three"]);
  });

  it("ends where the service ends", async () => {
    let isOpen = true;
    const done = vi.fn();
    warmUp(queries, search, { isBusy: () => false, mayGoOn: () => isOpen, done });
    await vi.advanceTimersByTimeAsync(6);
    isOpen = false;
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked).toEqual(["one"]);
    expect(done).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
