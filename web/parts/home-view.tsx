import type { SearchReply } from "../../server/schemas/search.ts";
import { percent } from "../charts/axis-percent.ts";
import { formatCount, formatDate, formatQuantity } from "../format.ts";
import { toHref } from "../url-state.ts";
import { FirstExamples } from "./ask-help.tsx";
import type { FacetValue } from "./facets.tsx";
import { ResultRow } from "./result-row.tsx";
import { SearchBar } from "./search-bar.tsx";
import "../pages/search-page.css";
import "./home-view.css";

/** What the first screen shows of a search without a question. */
export interface Newest {
  results: SearchReply["results"];
  years: SearchReply["years"];
  outcomes: FacetValue[];
  categories: FacetValue[];
  corpus: SearchReply["corpus"];
}

const CATEGORIES = 8;

export function toNewest({ results, years, facets, corpus }: SearchReply): Newest {
  return {
    results,
    years,
    outcomes: facets.outcome ?? [],
    categories: (facets.category ?? []).slice(0, CATEGORIES),
    corpus,
  };
}

/** The first screen: one box, three doors, the newest decisions beside what is held. */
export function HomeView({ newest }: { newest: Newest }) {
  const { corpus, results } = newest;
  return (
    <div class="page home">
      <section class="home-ask" aria-labelledby="home-title">
        <h1 id="home-title">Find what the Ombudsman decided, and what was put right.</h1>
        <SearchBar action="/" q="" form="search" large />
        <FirstExamples />
      </section>
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
      <div class="home-below">
        <section class="newest" aria-labelledby="newest-title">
          <h2 id="newest-title">Newest decisions</h2>
          {results.length === 0 ? (
            <p>
              The corpus is empty. <a href="/about#real">How to load decisions</a>
            </p>
          ) : (
            <ol>
              {results.map((result) => (
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
        {results.length > 0 && <Held newest={newest} />}
      </div>
    </div>
  );
}

/** What is held: years as bars, outcomes, categories; each a search. */
function Held({ newest: { corpus, years, outcomes, categories } }: { newest: Newest }) {
  return (
    <aside class="held" aria-labelledby="held-title">
      <h2 id="held-title">What is held</h2>
      <p class="quiet">
        {formatQuantity(corpus.size, corpus.fictional ? "fictional decision" : "decision")}
        {corpus.asOf && `, as of ${formatDate(corpus.asOf)}`}
      </p>
      {years.length > 1 && <YearColumns years={years} />}
      <HeldList title="Outcome" facet="outcome" values={outcomes} />
      <HeldList title="About" facet="category" values={categories} />
      <p class="small">
        <a href="/methods#coverage">What is held, and what is not</a>
      </p>
    </aside>
  );
}

const HEIGHT = 64;

function YearColumns({ years }: { years: Newest["years"] }) {
  const tallest = Math.max(1, ...years.map((year) => year.count));
  const width = 100 / years.length;
  return (
    <figure class="held-years">
      {/* biome-ignore lint/a11y/useSemanticElements: an svg of links is a group; there is no fieldset in a picture */}
      <svg width="100%" height={HEIGHT + 18} role="group" aria-label="Decisions by year">
        {years.map(({ year, count }, index) => {
          const height = Math.max(count === 0 ? 0 : 2, (count / tallest) * HEIGHT);
          const edge = index === 0 || index === years.length - 1;
          return (
            <a
              key={year}
              href={`/?from=${year}-01-01&to=${year}-12-31`}
              aria-label={`${year}: ${formatQuantity(count, "decision")}`}
            >
              <title>{`${year}: ${formatCount(count)}`}</title>
              <rect class="room" x={percent(index * width)} width={percent(width)} y="0" height={HEIGHT} />
              <rect
                class="column"
                x={percent(index * width)}
                width={percent(Math.max(0.5, width - 1))}
                y={HEIGHT - height}
                height={height}
              />
              {edge && (
                <text x={percent(index === 0 ? 0 : 99)} y={HEIGHT + 15} text-anchor={index === 0 ? "start" : "end"}>
                  {year}
                </text>
              )}
            </a>
          );
        })}
      </svg>
    </figure>
  );
}

function HeldList({ title, facet, values }: { title: string; facet: string; values: readonly FacetValue[] }) {
  if (values.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {values.map((value) => (
          <li key={value.value}>
            <a href={toHref("/", [[facet, value.value]])}>{value.label}</a> <span>{formatCount(value.count)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
