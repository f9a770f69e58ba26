import type { CoverageReply } from "../../server/schemas/coverage.ts";
import type { AccuracyTable } from "../api.ts";
import { definePage } from "../page.ts";
import { AccuracyTables } from "../parts/accuracy-tables.tsx";
import { CoverageLedger } from "../parts/coverage-ledger.tsx";
import { MethodsText } from "../parts/methods-text.tsx";
import { isKnownProblem, toProblem } from "../problem.ts";
import "./text-page.css";

export const page = definePage<{ coverage: CoverageReply; accuracy: AccuracyTable | null }>({
  load: async (_, api) => {
    const [coverage, accuracy] = await Promise.all([
      api.coverage(),
      // A copy without a measurement says so on the page.
      api.accuracy().catch((error: unknown) => {
        if (isKnownProblem(error) && toProblem(error).status === 404) return null;
        throw error;
      }),
    ]);
    return { coverage, accuracy };
  },
  head: () => ({
    title: "Methods – Redress",
    description:
      "What is counted and as what, how figures are worked out, how often the reading is right, what the corpus holds.",
  }),
  view: ({ coverage, accuracy }) => (
    <div class="page">
      <div class="prose">
        <h1>Methods</h1>
        <p class="lede">
          What is counted and as what, how figures are worked out, how often the reading is right, and what the corpus
          holds and lacks.
        </p>
        <MethodsText />
        <AccuracyTables accuracy={accuracy} />
        <CoverageLedger coverage={coverage} />
      </div>
    </div>
  ),
});
