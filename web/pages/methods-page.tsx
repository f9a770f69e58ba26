import type { CoverageReply } from "../../server/schemas/coverage.ts";
import { definePage } from "../page.ts";
import { CoverageLedger } from "../parts/coverage-ledger.tsx";
import { MethodsText } from "../parts/methods-text.tsx";
import "./text-page.css";

export const page = definePage<CoverageReply>({
  load: (_, api) => api.coverage(),
  head: () => ({
    title: "Methods – Redress",
    description: "What is counted and as what, how figures are worked out, what the corpus holds and what it lacks.",
  }),
  view: (coverage) => (
    <div class="page">
      <div class="prose">
        <h1>Methods</h1>
        <p class="lede">
          What is counted and as what, how figures are worked out, what the corpus holds and what it lacks.
        </p>
        <MethodsText />
        <CoverageLedger coverage={coverage} />
      </div>
    </div>
  ),
});
