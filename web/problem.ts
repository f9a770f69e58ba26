/** What the API says when it cannot answer (RFC 9457), as one error type for pages. */
export interface ProblemDetails {
  status: number;
  title: string;
  detail: string;
  /** An address that would work, where there is one. */
  link?: string | undefined;
  errors?: Array<{ at: string; message: string }> | undefined;
}

export class ApiProblem extends Error {
  readonly problem: ProblemDetails;

  constructor(problem: ProblemDetails) {
    super(problem.title);
    this.name = "ApiProblem";
    this.problem = problem;
  }
}

/**
 * Turns whatever was thrown into something that a page can say. On the server problems come from the service's own
 * class, so it is their shape that counts.
 */
export function toProblem(error: unknown): ProblemDetails {
  const problem = typeof error === "object" && error !== null && "problem" in error ? error.problem : null;
  if (isProblem(problem)) return problem;
  return {
    status: 500,
    title: "Something went wrong here",
    detail: "The page could not be put together. Nothing that you did is lost: go back, or try again in a moment.",
  };
}

/** True where the error says what a person can do about it. */
export function isKnownProblem(error: unknown): boolean {
  return typeof error === "object" && error !== null && "problem" in error && isProblem(error.problem);
}

function isProblem(value: unknown): value is ProblemDetails {
  return typeof value === "object" && value !== null && "status" in value && "title" in value && "detail" in value;
}
