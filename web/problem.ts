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

/** Turns whatever was thrown into something that a page can say. */
export function toProblem(error: unknown): ProblemDetails {
  if (error instanceof ApiProblem) return error.problem;
  return {
    status: 500,
    title: "Something went wrong here",
    detail: "The page could not be put together. Nothing that you did is lost: go back, or try again in a moment.",
  };
}
