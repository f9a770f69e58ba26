import { openHref } from "../open-href.ts";
import type { ProblemDetails } from "../problem.ts";

interface ProblemViewProps {
  problem: ProblemDetails | null;
  path: string;
}

/** What happened, what to do, what still works. */
export function ProblemView({ problem, path }: ProblemViewProps) {
  const status = problem?.status ?? 500;
  const link = problem?.link?.startsWith("/api/") ? openHref(problem.link) : problem?.link;
  const decision = /^\/decisions\/(.+)$/.exec(path)?.[1];
  return (
    <div class="page">
      <div class="prose">
        <h1>
          {status === 404 && decision ? "This decision is not held here" : (problem?.title ?? "Something went wrong")}
        </h1>
        {problem?.detail && <p class="lede">{problem.detail}</p>}
        {status === 404 && decision ? (
          <p>
            Redress holds only what has been loaded into it. The Ombudsman may have published the decision all the same,
            and may since have taken it down: decisions stay on its website for a limited time.
          </p>
        ) : null}
        {link && (
          <p>
            <a href={link}>Go on from here instead</a>
          </p>
        )}
        <p>
          Still working: <a href="/">search</a>, <a href="/benchmark">the benchmark</a>,{" "}
          <a href="/councils">the councils</a> and <a href="/check">the reference check</a>.
        </p>
      </div>
    </div>
  );
}
