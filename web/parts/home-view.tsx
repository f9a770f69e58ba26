import type { SearchReply } from "../../server/schemas/search.ts";
import { formatDate, formatQuantity } from "../format.ts";
import { toHref } from "../url-state.ts";
import { ResultRow } from "./result-row.tsx";
import { SearchBar } from "./search-bar.tsx";
import "../pages/search-page.css";

const EXAMPLES = [
  '"direct payments" delay',
  "respite amount:>500",
  "NEAR(school transport, 10)",
  "complaint stage in:action",
];

/** The first screen: one box, three doors, the newest decisions. */
export function HomeView({ reply }: { reply: SearchReply }) {
  const { corpus } = reply;
  return (
    <div class="page home">
      <h1>Find what the Ombudsman decided, and what was put right.</h1>
      <SearchBar action="/" q="" form="search" large />
      <ul class="examples" aria-label="Examples">
        <li class="quiet">Try</li>
        {EXAMPLES.map((example) => (
          <li key={example}>
            <a href={toHref("/", [["q", example]])}>{example}</a>
          </li>
        ))}
      </ul>
      <section class="doors" aria-label="Ways in">
        <div>
          <h2>
            <a href="/?outcome=upheld">Find decisions</a>
          </h2>
          <p>By words, council, kind of fault, year or sum, with the paragraph that matches.</p>
        </div>
        <div>
          <h2>
            <a href="/benchmark">What has been agreed for this?</a>
          </h2>
          <p>Comparable sums for a fault, as counts and dots, each leading to its clause.</p>
        </div>
        <div>
          <h2>
            <a href="/councils">How has this council fared?</a>
          </h2>
          <p>Outcomes with their denominators, and what was agreed to improve.</p>
        </div>
      </section>
      <section class="newest" aria-labelledby="newest-title">
        <h2 id="newest-title">Newest decisions</h2>
        <p class="quiet">
          {formatQuantity(corpus.size, corpus.fictional ? "fictional decision" : "decision")} held
          {corpus.asOf && `, as of ${formatDate(corpus.asOf)}`}.{" "}
          <a href="/methods#coverage">What is held, and what is not</a>
        </p>
        {reply.results.length === 0 ? (
          <p>
            The corpus is empty. <a href="/about#real">How to load decisions</a>
          </p>
        ) : (
          <ol>
            {reply.results.map((result) => (
              <ResultRow
                key={result.slug}
                result={result}
                query={[]}
                fictional={corpus.fictional}
                corpusHash={corpus.hash}
                level={3}
              />
            ))}
          </ol>
        )}
      </section>
    </div>
  );
}
