/** What the generator of the API's description cannot know: media types of failures and files, and failures of every route. */

import type { App } from "./deps.ts";

interface Response {
  description?: string;
  content?: Record<string, { schema: object }>;
}
interface Operation {
  responses: Record<string, Response>;
}
/** As much of the document as is worked on. */
export interface Described {
  paths: Record<string, { get?: Operation; post?: Operation }>;
  components?: { schemas?: Record<string, object> };
}

const PROBLEM = { $ref: "#/components/schemas/Problem" };
const FILES: readonly [ending: RegExp, type: string, what: string][] = [
  [/\.csv$/, "text/csv", "The file (RFC 4180), one header row"],
  [/\.jsonl$/, "application/jsonl", "The file, one record a line"],
  [/\.atom$/, "application/atom+xml", "The feed (RFC 4287)"],
  [/^\/bulk\/\{snapshot\}/, "application/octet-stream", "The file"],
];
/** Every address is limited, and every one may be shed when the service has more to do than it can. */
const ALWAYS: readonly [status: string, what: string][] = [
  ["429", "Too many requests from one address; Retry-After says how long to wait"],
  ["503", "Busy, starting, or the corpus cannot be read; Retry-After says how long to wait"],
];
const WHAT: Record<string, string> = {
  "200": "As described",
  "304": "As the caller has it",
  "400": "A parameter or the body is not as described; `errors` names it",
  "404": "Nothing under this address",
  "409": "The corpus has moved under a cursor by relevance; `link` starts again",
  "410": "Withdrawn",
  "413": "The body is larger than the limit",
};

const failure = (description: string): Response => ({
  description,
  content: { "application/problem+json": { schema: PROBLEM } },
});

/** The document with these things said. Changes what it is given. */
export function finishOpenApi(document: Described): Described {
  for (const [path, item] of Object.entries(document.paths))
    for (const operation of [item.get, item.post]) {
      if (operation === undefined) continue;
      const responses: Record<string, Response> = {};
      for (const [status, response] of Object.entries(operation.responses))
        responses[status] = /^[45]/.test(status)
          ? failure(WHAT[status] ?? "Failure")
          : { ...response, description: WHAT[status] ?? response.description ?? "As described" };
      const file = FILES.find(([ending]) => ending.test(path));
      if (file !== undefined)
        responses["200"] = { description: file[2], content: { [file[1]]: { schema: { type: "string" } } } };
      if (!/^\/(?:healthz|readyz)$/.test(path)) for (const [status, what] of ALWAYS) responses[status] = failure(what);
      operation.responses = responses;
    }
  dropUnused(document);
  return document;
}

const REFERENCE = /"#\/components\/schemas\/([^"]+)"/g;

/** Every schema is described as it comes in and as it goes out: what no address names is left out. */
function dropUnused(document: Described): void {
  const schemas = document.components?.schemas ?? {};
  const used = new Set<string>();
  const visit = (of: unknown): void => {
    for (const [, name = ""] of (JSON.stringify(of) ?? "").matchAll(REFERENCE))
      if (!used.has(name)) {
        used.add(name);
        visit(schemas[name]);
      }
  };
  visit(document.paths);
  for (const name of Object.keys(schemas)) if (!used.has(name)) delete schemas[name];
}

/** The document of a service whose routes all stand; made once. */
export function openApiOf(app: App): () => Described {
  let made: Described | null = null;
  return () => {
    if (made === null) {
      const described: Described = JSON.parse(JSON.stringify(app.swagger()));
      made = finishOpenApi(described);
    }
    return made;
  };
}
