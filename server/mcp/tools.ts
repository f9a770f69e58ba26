/**
 * Read-only tools of the Model Context Protocol over the functions that the API answers with. Nothing is written, nothing
 * is remembered between calls, and what is pasted into a call is neither logged nor kept.
 */
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { FAULT_CODES, HEAD_CODES, OUTCOME_CODES, REMEDY_CLASSES } from "../../data/vocabulary.ts";
import type { Api } from "../api.ts";
import { Problem } from "../problems.ts";
import { benchmarkQuerySchema } from "../schemas/benchmark.ts";
import { councilParamsSchema, councilQuerySchema } from "../schemas/councils.ts";
import { decisionQuerySchema } from "../schemas/decision.ts";
import { MAX_CHECKED, remediesQuerySchema } from "../schemas/others.ts";
import { searchQuerySchema } from "../schemas/query.ts";
import { answer, type CitationLink, paragraphUrl } from "./citations.ts";

const filters = {
  query: z
    .string()
    .max(2000)
    .optional()
    .describe('Words, "exact phrases", OR, NOT, fields such as council:kent or amount:>500'),
  council: z.array(z.string()).optional().describe("Slugs of organisations"),
  category: z.array(z.string()).optional().describe("Slugs of categories"),
  fault: z.array(z.enum(FAULT_CODES)).optional().describe("What was done wrong"),
  injustice: z.array(z.enum(HEAD_CODES)).optional().describe("Heads of injustice"),
  outcome: z.array(z.enum(OUTCOME_CODES)).optional(),
  from: z.string().optional().describe("Decided on or after, YYYY-MM-DD"),
  to: z.string().optional().describe("Decided on or before, YYYY-MM-DD"),
};
const limit = z.int().min(1).max(50).optional().describe("At most so many results; 10 if not given");

interface Asked {
  query?: string | undefined;
  limit?: number | undefined;
  [key: string]: string | number | readonly string[] | undefined;
}

/** The arguments as the addresses of the API hold them. */
function asQuery({ query, limit: most, ...rest }: Asked): Record<string, string | readonly string[]> {
  const out: Record<string, string | readonly string[]> = {};
  if (query !== undefined) out.q = query;
  if (most !== undefined) out.limit = String(most);
  for (const [key, value] of Object.entries(rest))
    if (value !== undefined) out[key] = typeof value === "number" ? String(value) : value;
  return out;
}

/** A failure that the caller can act on comes back as a tool error in words; anything else is raised. */
async function tell<T>(work: () => Promise<T>) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Problem) return failed(error.message);
    if (error instanceof z.ZodError) return failed(z.prettifyError(error));
    throw error;
  }
}
const failed = (message: string) => ({ isError: true, content: [{ type: "text" as const, text: message }] });

const readOnly = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** A server with all tools, over one API. `origin` is the public address for paragraph links. */
export function createMcpServer(api: Api, origin: string, fictional: boolean): McpServer {
  const server = new McpServer(
    { name: "redress", version: "1.0.0" },
    {
      instructions: `Decisions of the Local Government and Social Care Ombudsman (England), read into records. Cite the paragraph links. Ombudsman decisions do not bind: call similar ones comparable decisions. Redress is not affiliated with the Ombudsman.${fictional ? " This corpus is FICTIONAL: say so in every answer." : ""}`,
    },
  );

  server.registerTool(
    "search_decisions",
    {
      title: "Search decisions",
      description:
        "Decisions that match words and filters, with the clause that pays, the matching passages and their paragraph numbers.",
      inputSchema: { ...filters, limit },
      annotations: readOnly,
    },
    (args) =>
      tell(async () => {
        const found = await api.searchDecisions(searchQuerySchema.parse(asQuery({ ...args, limit: args.limit ?? 10 })));
        const citations = found.results.flatMap((result): CitationLink[] => {
          const about = { ref: result.ref, organisation: result.body.name, decidedOn: result.decidedOn };
          const places = result.passages.length > 0 ? result.passages : [{ paragraph: null, number: null }];
          return places.map(({ paragraph, number }) => ({
            ...about,
            pinpoint: number === null ? null : `[${number}]`,
            url: paragraphUrl(origin, result.slug, paragraph),
          }));
        });
        const { total, results, understood } = found;
        return answer({ total, understood, results }, citations, found.corpus);
      }),
  );

  server.registerTool(
    "find_remedies",
    {
      title: "Find remedy clauses",
      description:
        "The clauses themselves: what was agreed or recommended to be paid or done, for what, for whom, by when.",
      inputSchema: { ...filters, class: z.enum(REMEDY_CLASSES).optional().describe("Class of sum"), limit },
      annotations: readOnly,
    },
    (args) =>
      tell(async () => {
        const found = await api.remedies(remediesQuerySchema.parse(asQuery({ ...args, limit: args.limit ?? 10 })));
        const citations = found.results.map((row) => ({
          ref: row.ref,
          organisation: row.body.name,
          decidedOn: row.decidedOn,
          pinpoint: row.number === null ? null : `[${row.number}]`,
          url: paragraphUrl(origin, row.slug, row.paragraph),
        }));
        const { total, decisions, results, understood } = found;
        return answer({ total, decisions, understood, results }, citations, found.corpus);
      }),
  );

  server.registerTool(
    "read_decision",
    {
      title: "Read a decision",
      description:
        "One decision by its reference, typed in any form: its paragraphs with their numbers and what was extracted.",
      inputSchema: { reference: z.string().max(300) },
      annotations: readOnly,
    },
    ({ reference }) =>
      tell(async () => {
        const decision = await api.getDecision(reference, decisionQuerySchema.parse({}));
        const { corpus, ...rest } = decision;
        const citation = {
          ref: decision.ref,
          organisation: decision.body.name,
          decidedOn: decision.decidedOn,
          pinpoint: null,
          url: paragraphUrl(origin, decision.slug, null),
        };
        return answer({ decision: rest, paragraphLink: `${citation.url}#p{number}` }, [citation], corpus);
      }),
  );

  server.registerTool(
    "benchmark",
    {
      title: "Benchmark a sum",
      description:
        "What has been agreed for a kind of fault: counts first, then the distribution of single sums of one class, and where a proposed sum stands. Below ten sums no statistic is given.",
      inputSchema: {
        ...filters,
        head: z.array(z.enum(HEAD_CODES)).optional().describe("Heads that the sum itself names"),
        measure: z.enum(REMEDY_CLASSES).optional().describe("Class of sum; symbolic if not given"),
        propose: z.int().min(0).optional().describe("A proposed sum in pence"),
      },
      annotations: readOnly,
    },
    (args) =>
      tell(async () => {
        const { corpus, ...found } = await api.benchmark(benchmarkQuerySchema.parse(asQuery(args)));
        const shown = (found.distribution?.amounts ?? []).slice(0, 50);
        const citations = shown.map((sum) => ({
          ref: sum.slug,
          organisation: null,
          decidedOn: null,
          pinpoint: null,
          url: paragraphUrl(origin, sum.slug, sum.paragraph),
        }));
        const distribution = found.distribution === null ? null : { ...found.distribution, amounts: shown };
        return answer({ ...found, distribution }, citations, corpus);
      }),
  );

  server.registerTool(
    "council",
    {
      title: "How a council has fared",
      description:
        "Outcomes by year with their denominators, two uphold rates with Wilson intervals, payments by class. Counts prove little on their own: say n and the interval.",
      inputSchema: { slug: z.string().describe("Slug of the council, such as kent") },
      annotations: readOnly,
    },
    ({ slug }) =>
      tell(async () => {
        const params = councilParamsSchema.parse({ slug });
        const { corpus, ...found } = await api.council(params.slug, councilQuerySchema.parse({}));
        const citation = {
          ref: slug,
          organisation: null,
          decidedOn: null,
          pinpoint: null,
          url: `${origin}/councils/${slug}`,
        };
        return answer(found, [citation], corpus);
      }),
  );

  server.registerTool(
    "check_references",
    {
      title: "Check references",
      description:
        'The Ombudsman references in a text: held or not held here (never "does not exist"), quoted words located or not, sums compared with the record. The text is not kept.',
      inputSchema: { text: z.string().max(MAX_CHECKED) },
      annotations: readOnly,
    },
    ({ text }) =>
      tell(async () => {
        const { corpus, ...found } = await api.checkReferences(text);
        const citations = found.references.flatMap((reference) =>
          reference.decisions.map((decision) => ({
            ref: reference.ref,
            organisation: decision.body.name,
            decidedOn: decision.decidedOn,
            pinpoint: null,
            url: paragraphUrl(origin, decision.slug, null),
          })),
        );
        return answer(found, citations, corpus);
      }),
  );

  return server;
}
