/** One shape for every failure: problem details (RFC 9457), whichever path of the service it came from. */
import { randomUUID } from "node:crypto";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import type { App } from "../deps.ts";
import { InvalidRequest, Problem, problemOfStatus } from "../problems.ts";
import { watchMethods } from "./methods.ts";

/** The path without its query: a query may hold personal words, and no log or reply repeats it. */
export function pathOf(request: { url: string }): string {
  const end = request.url.indexOf("?");
  return end < 0 ? request.url : request.url.slice(0, end);
}

function fromValidation(error: FastifyError): Problem | null {
  if (hasZodFastifySchemaValidationErrors(error)) {
    const errors = error.validation.slice(0, 20).map((fault) => ({
      at: fault.instancePath.split("/").filter(Boolean)[0] ?? "",
      message: fault.message ?? "is not as described",
    }));
    const first = errors[0];
    const detail =
      first === undefined ? "The request is not as described." : `${first.at || "The body"}: ${first.message}`;
    return new InvalidRequest(detail, { errors });
  }
  return null;
}

function toProblem(error: FastifyError | Problem): Problem {
  if (error instanceof Problem) return error;
  const validation = fromValidation(error);
  if (validation !== null) return validation;
  const status = error.statusCode ?? 500;
  if (status === 429 || status === 503) return problemOfStatus(status, undefined, { retryAfter: 2, cause: error });
  // Words of the framework about a request (a body that is no JSON, say) hold nothing of ours.
  if (status >= 400 && status < 500) return problemOfStatus(status, error.message, { cause: error });
  return problemOfStatus(500, undefined, { cause: error });
}

export function sendProblem(
  reply: FastifyReply,
  request: FastifyRequest,
  problem: Problem,
  logId?: string,
): FastifyReply {
  const details = problem.details(pathOf(request));
  if (details.retryAfter !== undefined && !reply.hasHeader("retry-after"))
    reply.header("retry-after", details.retryAfter);
  reply.removeHeader("etag");
  return reply
    .code(problem.status)
    .header("cache-control", "no-store")
    .type("application/problem+json; charset=utf-8")
    .serializer((body: unknown) => JSON.stringify(body))
    .send(logId === undefined ? details : { ...details, logId });
}

/** Handlers for errors and unknown addresses. */
export function registerErrors(app: App): void {
  const methodsOf = watchMethods(app);
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = toProblem(error);
    if (problem.status < 500) return sendProblem(reply, request, problem);
    if (problem.status === 503) return sendProblem(reply, request, problem);
    const logId = randomUUID();
    request.log.error({ err: error, logId, path: pathOf(request) }, "request failed");
    return sendProblem(
      reply,
      request,
      problemOfStatus(
        500,
        "The cause is in the operator's log under the id given here; what else you ask for still works.",
      ),
      logId,
    );
  });
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, (request, reply) => {
    const allowed = methodsOf(pathOf(request));
    if (allowed.length > 0 && !allowed.includes(request.method)) {
      reply.header("allow", allowed.join(", "));
      return sendProblem(
        reply,
        request,
        problemOfStatus(
          405,
          `This address takes ${allowed.join(", ")}. The addresses are listed at /api/v1/openapi.json.`,
        ),
      );
    }
    return sendProblem(
      reply,
      request,
      problemOfStatus(404, "There is nothing under this address. The addresses are listed at /api/v1/openapi.json."),
    );
  });
}
