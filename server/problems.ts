/**
 * Errors that a caller can act on, as RFC 9457 problem details: one shape for every failure of the service.
 * A detail names the thing, what was wrong and the next step, without internals or personal data.
 */
import { z } from "zod";

export const problemSchema = z
  .object({
    type: z.string().meta({ description: "Stable name of the kind of problem" }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    /** Path of the request, without its query (which may hold personal words). */
    instance: z.string().optional(),
    /** Where the request was wrong, one entry a fault. */
    errors: z.array(z.object({ at: z.string(), message: z.string() })).optional(),
    /** A link that will do instead. */
    link: z.string().optional(),
    /** Seconds to wait before asking again. */
    retryAfter: z.int().optional(),
    /** Under which the cause stands in the operator's log. */
    logId: z.string().optional(),
  })
  .meta({ id: "Problem" });
export type ProblemDetails = z.infer<typeof problemSchema>;

interface ProblemOptions {
  errors?: { at: string; message: string }[];
  link?: string;
  retryAfter?: number;
  cause?: unknown;
}

/** An error with its reply. `code` is stable and stands in `type`. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly options: ProblemOptions;

  constructor(status: number, code: string, title: string, detail: string, options: ProblemOptions = {}) {
    super(detail, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "Problem";
    this.status = status;
    this.code = code;
    this.title = title;
    this.options = options;
  }

  /** The reply's body; `instance` is the request's path. */
  details(instance?: string): ProblemDetails {
    const { errors, link, retryAfter } = this.options;
    return {
      type: `urn:redress:problem:${this.code}`,
      title: this.title,
      status: this.status,
      detail: this.message,
      ...(instance === undefined ? {} : { instance }),
      ...(errors === undefined ? {} : { errors }),
      ...(link === undefined ? {} : { link }),
      ...(retryAfter === undefined ? {} : { retryAfter }),
    };
  }
}

/** 400: a parameter or body is not as described. */
export class InvalidRequest extends Problem {
  constructor(detail: string, options?: ProblemOptions) {
    super(400, "invalid-request", "The request is not as described", detail, options);
  }
}

/** 404: nothing under this address. */
export class NotFound extends Problem {
  constructor(detail: string, options?: ProblemOptions) {
    super(404, "not-found", "Not found", detail, options);
  }
}

/** 409: the corpus has moved since the list was begun; `link` starts again. */
export class Conflict extends Problem {
  constructor(detail: string, options?: ProblemOptions) {
    super(409, "corpus-changed", "The corpus has changed", detail, options);
  }
}

/** 410: withdrawn by the publisher, and so not shown. */
export class Withdrawn extends Problem {
  constructor(detail: string, options?: ProblemOptions) {
    super(410, "withdrawn", "Withdrawn", detail, options);
  }
}

/** 413: larger than the documented limit. */
export class TooLarge extends Problem {
  constructor(detail: string, options?: ProblemOptions) {
    super(413, "too-large", "Too large", detail, options);
  }
}

/** 503: busy now; `retryAfter` seconds. */
export class Busy extends Problem {
  constructor(detail: string, retryAfter = 2, options: ProblemOptions = {}) {
    super(503, "busy", "Busy", detail, { ...options, retryAfter });
  }
}

/** 503: the corpus cannot be read now. */
export class CorpusUnavailable extends Problem {
  constructor(detail: string, options: ProblemOptions = {}) {
    super(503, "corpus-unavailable", "The corpus cannot be read", detail, { retryAfter: 10, ...options });
  }
}

const TITLES: Record<number, [code: string, title: string, detail: string]> = {
  400: ["invalid-request", "The request is not as described", "The request could not be read."],
  404: ["not-found", "Not found", "There is nothing under this address."],
  405: ["method-not-allowed", "Method not allowed", "This address does not take that method."],
  408: ["timeout", "The request took too long", "The request did not arrive in time."],
  413: ["too-large", "Too large", "The request is larger than the documented limit."],
  414: ["too-large", "Too large", "The address is longer than the documented limit."],
  415: ["unsupported-media-type", "Unsupported media type", "Send JSON with Content-Type: application/json."],
  429: ["too-many-requests", "Too many requests", "Wait as long as Retry-After says, then ask again."],
  431: ["too-large", "Too large", "The headers are larger than the documented limit."],
  503: ["busy", "Busy", "The service is busy; ask again shortly."],
};

/** A problem for a status that a library raised; its own words are shown only where they are about the request. */
export function problemOfStatus(status: number, detail?: string, options?: ProblemOptions): Problem {
  const [code, title, standard] = TITLES[status] ?? [
    status >= 500 ? "internal" : "invalid-request",
    status >= 500 ? "Something broke" : "The request is not as described",
    "The request could not be answered.",
  ];
  return new Problem(status, code, title, detail ?? standard, options);
}
