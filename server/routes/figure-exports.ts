/** Every other list and chart as CSV: what stands behind the benchmark, the councils, the funnel, trends and promises. */
import { parse } from "node:querystring";
import { z } from "zod";
import { acknowledgementOf } from "../../data/acknowledgement.ts";
import type { App, Deps, Routes } from "../deps.ts";
import type { Cell } from "../exports/cells.ts";
import { COMPARABLE_COLUMNS, comparableCells } from "../exports/comparable-rows.ts";
import { csvChunks } from "../exports/csv.ts";
import * as rows from "../exports/figure-rows.ts";
import { bomShape, CSV_TYPE, fileFailures, fileName, metaOf, metaSchema, sendFile } from "../exports/file-reply.ts";
import { officialLinks } from "../exports/official-link.ts";
import { originOf } from "../exports/origin.ts";
import { pathOf } from "../plugins/errors.ts";
import { problemSchema } from "../problems.ts";
import { benchmarkQuerySchema, casesQuerySchema, comparablesQuerySchema } from "../schemas/benchmark.ts";
import {
  compareQuerySchema,
  councilCasesQuerySchema,
  councilParamsSchema,
  councilQuerySchema,
  councilsQuerySchema,
  funnelQuerySchema,
  promisesQuerySchema,
  trendsQuerySchema,
} from "../schemas/councils.ts";

/** Rows of a file, and how many there will be. */
interface Table {
  readonly count: number;
  readonly rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>;
}

interface FigureFile<Query extends z.ZodObject, Params extends z.ZodObject> {
  /** Address without ".csv". */
  readonly address: string;
  readonly summary: string;
  readonly header: readonly string[];
  readonly query: Query;
  readonly params: Params;
  table(frame: rows.Frame, query: z.output<Query>, params: z.output<Params>): Promise<Table>;
}

/** Columns that every file ends with. */
const SHARED = ["acknowledgement", "fictional", "corpus_hash"] as const;
const noParams = z.object({});
/** Most rows of a page that the lists give. */
const PAGE = 500;
const PROMISES = 200;

/** All pages of a list. The corpus may move meanwhile: then the download is broken off, and its last row says so. */
async function* allPages<Page extends { corpus: { hash: string }; next: string | null }, Row>(
  first: Page,
  rowsOf: (page: Page) => Iterable<Row>,
  more: (offset: number) => Promise<Page>,
  step = PAGE,
): AsyncGenerator<Row> {
  let page = first;
  for (let offset = step; ; offset += step) {
    yield* rowsOf(page);
    if (page.next === null) return;
    page = await more(offset);
    if (page.corpus.hash !== first.corpus.hash) throw new Error("The corpus moved while it was read");
  }
}

/** The query as it was sent: the route has checked it, and each schema reads it once from its text. */
const sent = (url: string) => ({ ...parse(url.split("?")[1] ?? "") });

function add<Query extends z.ZodObject, Params extends z.ZodObject>(
  app: App,
  deps: Deps,
  file: FigureFile<Query, Params>,
): void {
  const { state, corpus } = deps;
  const header = [...file.header, ...SHARED];
  const schema = {
    tags: ["exports"],
    params: file.params,
    querystring: z.object({ ...file.query.shape, ...bomShape }),
    response: { ...fileFailures, 404: problemSchema },
  };
  const official = officialLinks(corpus.sqlite);
  const tableOf = (request: { url: string; protocol: string; host: string; params: unknown }): Promise<Table> =>
    file.table(
      { origin: originOf(deps, request), official },
      file.query.parse(sent(request.url)),
      file.params.parse(request.params),
    );

  app.get(`${file.address}.csv`, { schema: { ...schema, summary: file.summary } }, async (request, reply) => {
    const snapshot = state.current();
    const ends = [acknowledgementOf(corpus.fictional), corpus.fictional ? "FICTIONAL" : "", snapshot.corpus.hash];
    const { rows: all } = await tableOf(request);
    const path = pathOf(request);
    return sendFile(reply, {
      type: CSV_TYPE,
      name: fileName(snapshot, path.slice("/api/v1/".length, -".csv".length), "csv"),
      chunks: csvChunks(header, withEnds(all, ends), { bom: sent(request.url).bom === "1" }),
    });
  });
  for (const address of [`${file.address}.csv.meta.json`, `${file.address}.meta.json`])
    app.get(
      address,
      {
        schema: {
          ...schema,
          // The same under both names; described once.
          hide: address.includes(".csv."),
          summary: `What ${file.address}.csv is: query, count, corpus, acknowledgement`,
          response: { ...schema.response, 200: metaSchema },
        },
      },
      async (request) => {
        const { count } = await tableOf(request);
        return metaOf(state.current(), {
          url: request.url,
          extension: "csv",
          count,
          columns: header,
          origin: originOf(deps, request),
        });
      },
    );
}

async function* withEnds(all: Table["rows"], ends: readonly Cell[]): AsyncGenerator<Cell[]> {
  for await (const row of all) yield [...row, ...ends];
}

const listed = (all: readonly (readonly Cell[])[]): Table => ({ count: all.length, rows: all });

export const figureExportRoutes: Routes = (app, deps) => {
  const { api } = deps;

  for (const [address, of] of [
    ["/api/v1/benchmark", "sums"],
    ["/api/v1/benchmark/cases", "matched"],
  ] as const)
    add(app, deps, {
      address,
      summary:
        of === "sums"
          ? "Every sum of a benchmark as CSV, one row a sum"
          : "The decisions or sums behind a figure of the benchmark as CSV",
      header: rows.SUM_HEADER,
      query: casesQuerySchema.omit({ limit: true, offset: true }),
      params: noParams,
      async table(frame, query) {
        const page = (offset: number) => api.benchmarkCases({ ...query, part: query.part ?? of, limit: PAGE, offset });
        const first = await page(0);
        return {
          count: first.total,
          rows: allPages(first, (one) => one.results.map((r) => rows.sumRow(frame, r)), page),
        };
      },
    });

  add(app, deps, {
    address: "/api/v1/benchmark/comparables",
    summary: "Comparable decisions as CSV, one row a decision: its reference, pinpoint, clause and sum",
    header: COMPARABLE_COLUMNS.map(({ key }) => key),
    query: comparablesQuerySchema,
    params: noParams,
    table: async (frame, query) =>
      listed((await api.comparables(query)).results.map((row) => comparableCells(row, frame.origin))),
  });
  add(app, deps, {
    address: "/api/v1/benchmark/rates",
    summary: "Printed rates of a benchmark as CSV, one row a unit and head",
    header: rows.RATE_HEADER,
    query: benchmarkQuerySchema,
    params: noParams,
    table: async (_frame, query) => listed((await api.benchmark(query)).rates.map(rows.rateRow)),
  });
  add(app, deps, {
    address: "/api/v1/benchmark/trend",
    summary: "Sums of a benchmark by calendar year as CSV",
    header: rows.SUM_TREND_HEADER,
    query: benchmarkQuerySchema,
    params: noParams,
    table: async (_frame, query) => listed((await api.benchmark(query)).trend.map(rows.sumTrendRow)),
  });

  add(app, deps, {
    address: "/api/v1/councils",
    summary: "The list of councils as CSV",
    header: rows.COUNCIL_HEADER,
    query: councilsQuerySchema.omit({ limit: true, offset: true }),
    params: noParams,
    async table(frame, query) {
      // The table of authorities is some four hundred rows: one page holds all.
      const { councils } = await api.councils({ ...query, limit: 100_000, offset: 0 });
      return listed(councils.map((one) => rows.councilRow(frame, one)));
    },
  });
  add(app, deps, {
    address: "/api/v1/councils/funnel",
    summary: "The funnel plot as CSV, one row a council",
    header: rows.FUNNEL_HEADER,
    query: funnelQuerySchema,
    params: noParams,
    table: async (frame, query) => listed(rows.funnelRows(frame, await api.funnel(query))),
  });
  add(app, deps, {
    address: "/api/v1/councils/compare",
    summary: "Councils side by side as CSV, one row a council and year",
    header: rows.COMPARE_HEADER,
    query: compareQuerySchema,
    params: noParams,
    table: async (frame, query) => listed(rows.compareRows(frame, await api.compare(query))),
  });
  add(app, deps, {
    address: "/api/v1/councils/trends",
    summary: "Trends as CSV, one row a period and class of payment",
    header: rows.TREND_HEADER,
    query: trendsQuerySchema,
    params: noParams,
    table: async (_frame, query) => listed(rows.trendRows(await api.trends(query))),
  });
  add(app, deps, {
    address: "/api/v1/councils/cases",
    summary: "The decisions behind a figure about councils as CSV",
    header: rows.COUNCIL_CASE_HEADER,
    query: councilCasesQuerySchema.omit({ limit: true, offset: true }),
    params: noParams,
    async table(frame, query) {
      const page = (offset: number) => api.councilCases({ ...query, limit: PAGE, offset });
      const first = await page(0);
      const read = (one: typeof first) => one.results.map((row) => rows.councilCaseRow(frame, row));
      return { count: first.total, rows: allPages(first, read, page) };
    },
  });
  add(app, deps, {
    address: "/api/v1/councils/:slug/years",
    summary: "Outcomes of one council by financial year as CSV",
    header: rows.COUNCIL_YEAR_HEADER,
    query: councilQuerySchema,
    params: councilParamsSchema,
    table: async (frame, query, { slug }) => listed(rows.councilYearRows(frame, await api.council(slug, query))),
  });
  add(app, deps, {
    address: "/api/v1/councils/:slug/promises",
    summary: "Service improvements agreed by one council as CSV, one row an improvement and later fault",
    header: rows.PROMISE_HEADER,
    query: promisesQuerySchema.omit({ limit: true, offset: true }),
    params: councilParamsSchema,
    async table(frame, query, { slug }) {
      const page = (offset: number) => api.promises(slug, { ...query, limit: PROMISES, offset });
      const all: Cell[][] = [];
      const first = await page(0);
      const read = (one: typeof first) => one.promises.flatMap((promise) => rows.promiseRows(frame, one, promise));
      for await (const row of allPages(first, read, page, PROMISES)) all.push(row);
      return listed(all);
    },
  });
  add(app, deps, {
    address: "/api/v1/coverage",
    summary: "What is held of each council, as CSV",
    header: rows.COVERAGE_HEADER,
    query: z.object({}),
    params: noParams,
    table: async (frame) => listed(rows.coverageRows(frame, await api.coverage())),
  });
};
