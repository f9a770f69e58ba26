import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { SearchReply } from "../../server/schemas/search.ts";
import { formatQuantity } from "../format.ts";
import { useNavigation } from "../navigation.ts";
import { apiQuery } from "../page-query.ts";
import { allValues, firstValue, formQuery, type Query, toHref, withoutKeys, withValues } from "../url-state.ts";
import { Chips, countFilters } from "./chips.tsx";
import { CopyLink } from "./copy-link.tsx";
import { SearchBar } from "./search-bar.tsx";
import { SearchFilters } from "./search-filters.tsx";
import { Understood } from "./understood.tsx";
import "../pages/search-page.css";

/** Keys of the address that stand in fields or boxes of the form; the others go along hidden. */
const FORM_KEYS = ["q", "from", "to", "min", "max", "minPounds", "maxPounds", "cursor", "sort"];
const FORM = "search";

interface ResultsFrameProps {
  path: "/" | "/remedies";
  what: string;
  reply: Pick<
    SearchReply,
    "total" | "facets" | "years" | "amounts" | "understood" | "query" | "cut" | "next" | "corpus"
  >;
  query: Query;
  /** Said behind the count. */
  note?: string;
  children: ComponentChildren;
}

/** Around a list of decisions or clauses: the bar, what was understood, chips, filters, count, ways on. */
export function ResultsFrame({ path, what, reply, query, note, children }: ResultsFrameProps) {
  const { navigate, announce, busy } = useNavigation();
  const [sheet, setSheet] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const filters = useRef<HTMLElement>(null);
  const count = formatQuantity(reply.total, what);
  const first = useRef(true);

  useEffect(() => {
    if (first.current) first.current = false;
    else announce(count);
  }, [count, announce]);

  useEffect(() => {
    if (!sheet) return;
    filters.current?.focus();
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && closeSheet();
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [sheet]);
  const closeSheet = () => {
    setSheet(false);
    opener.current?.focus();
  };

  const onChange = (event: Event) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return;
    if (!field.form || field.name === "" || field.name === "q") return;
    navigate(toHref(path, formQuery(new FormData(field.form))), { stay: true });
  };
  const on = countFilters(query);
  const inForm = new Set([...FORM_KEYS, ...Object.keys(reply.facets)]);
  return (
    <div class="page results-page" onChange={onChange}>
      <div class="results-bar" inert={sheet}>
        <SearchBar action={path} q={firstValue(query, "q")} form={FORM} />
        {query
          .filter(([key]) => !inForm.has(key))
          .map(([key, value]) => (
            <input key={`${key} ${value}`} type="hidden" name={key} value={value} form={FORM} />
          ))}
        <Understood reply={reply} query={query} path={path} />
        <Chips path={path} query={query} facets={reply.facets} />
      </div>
      <section
        class="results-filters"
        id="filters"
        ref={filters}
        tabIndex={-1}
        data-open={sheet ? "" : undefined}
        aria-label="Filters"
      >
        <SearchFilters path={path} query={query} reply={reply} form={FORM} />
        <button class="button only-without-script filters-apply" type="submit" form={FORM}>
          Apply
        </button>
        <p class="filters-close">
          <button type="button" class="button primary needs-script" onClick={closeSheet}>
            Show {count}
          </button>
        </p>
      </section>
      <section class="results-list" aria-labelledby="count" inert={sheet}>
        <nav class="tabs" aria-label="What to list">
          <a href={toHref("/", withoutKeys(query, "cursor", "sort"))} aria-current={path === "/" ? "page" : undefined}>
            Decisions
          </a>
          <a
            href={toHref("/remedies", withoutKeys(query, "cursor", "sort"))}
            aria-current={path === "/remedies" ? "page" : undefined}
          >
            Agreed clauses
          </a>
        </nav>
        <div class="results-head">
          <h1 id="count">
            {count} {note && <span class="count-note">{note}</span>}
          </h1>
          <button
            type="button"
            class="button filters-button needs-script"
            ref={opener}
            aria-expanded={sheet}
            aria-controls="filters"
            onClick={() => setSheet(true)}
          >
            Filters{on > 0 && `: ${on} on`}
          </button>
          <ResultsActions path={path} query={query} hash={reply.corpus.hash} />
        </div>
        <div aria-busy={busy}>{reply.total === 0 ? <Nothing path={path} query={query} /> : children}</div>
        {reply.next && (
          <p class="more">
            <a class="button" href={toHref(path, withValues(query, "cursor", [reply.next]))}>
              Next
            </a>
          </p>
        )}
      </section>
    </div>
  );
}

const SORTS = [
  ["relevance", "best match"],
  ["decided", "newest"],
  ["added", "added last"],
  ["sum", "largest sum"],
] as const;

function ResultsActions({ path, query, hash }: { path: string; query: Query; hash: string }) {
  const words = firstValue(query, "q") !== "";
  const chosen = firstValue(query, "sort") || (words && path === "/" ? "relevance" : "decided");
  const sent = withoutKeys(apiQuery(query), "cursor", "limit");
  const api = path === "/" ? "/api/v1/decisions" : "/api/v1/remedies";
  return (
    <div class="results-actions no-print">
      <label>
        <span class="visually-hidden">Sort by</span>
        <select name="sort" form={FORM} value={chosen}>
          {SORTS.filter(([key]) => key !== "relevance" || (words && path === "/")).map(([key, name]) => (
            <option key={key} value={key} selected={key === chosen}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {path === "/" && <a href={toHref(`${api}.atom`, sent)}>Feed</a>}
      <a href={toHref(`${api}.csv`, sent)} download>
        CSV
      </a>
      <a href={toHref("/benchmark", withoutKeys(query, "cursor", "sort", "in"))}>Benchmark these</a>
      <CopyLink path={path} query={query} hash={hash} />
    </div>
  );
}

/** Nothing found: each filter that could be dropped, as a link. */
function Nothing({ path, query }: { path: string; query: Query }) {
  const kept = withoutKeys(query, "cursor");
  const keys = [...new Set(kept.map(([key]) => key))].filter((key) => !["sort", "limit", "measure"].includes(key));
  return (
    <div class="nothing">
      <p>Nothing in this corpus matches all of that. Take something out:</p>
      <ul>
        {keys.map((key) => (
          <li key={key}>
            <a href={toHref(path, withoutKeys(kept, key))}>
              {key === "q"
                ? "without the words"
                : `without ${key}: ${allValues(kept, key).join(" or ").replaceAll("-", " ")}`}
            </a>
          </li>
        ))}
        <li>
          <a href={path}>start again</a>
        </li>
      </ul>
    </div>
  );
}
