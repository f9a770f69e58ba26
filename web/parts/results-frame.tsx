import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { SearchReply } from "../../server/schemas/search.ts";
import type { Drop } from "../drops.ts";
import { formatQuantity } from "../format.ts";
import { useNavigation } from "../navigation.ts";
import { apiQuery } from "../page-query.ts";
import { allValues, firstValue, formQuery, type Query, toHref, withoutKeys, withValues } from "../url-state.ts";
import { AskHelp } from "./ask-help.tsx";
import { Chips, countFilters, sayChip } from "./chips.tsx";
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
  /** Where nothing is found: what there would be without each filter. */
  drops: readonly Drop[];
  /** What stands under the list. */
  below?: ComponentChildren;
  children: ComponentChildren;
}

/** Around a list of decisions or clauses: the bar, what was understood, chips, filters, count, ways on. */
export function ResultsFrame({ path, what, reply, query, note, drops, below, children }: ResultsFrameProps) {
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
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && setSheet(false);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
      // The list is no longer inert by now, so its button can take the focus again.
      opener.current?.focus();
    };
  }, [sheet]);

  // What has just been chosen stands before its results are here: a box does not jump back, and a second choice made
  // meanwhile keeps the first.
  const [chosen, setChosen] = useState<{ over: Query; query: Query } | null>(null);
  const pending = chosen?.over === query ? chosen.query : query;

  const onChange = (event: Event) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return;
    if (!field.form || field.name === "" || field.name === "q") return;
    const next = formQuery(new FormData(field.form));
    setChosen({ over: query, query: next });
    navigate(toHref(path, next), { stay: true });
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
        <AskHelp path={path} query={query} />
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
        <SearchFilters path={path} query={pending} reply={reply} form={FORM} />
        <button class="button only-without-script filters-apply" type="submit" form={FORM}>
          Apply
        </button>
        <p class="filters-close">
          <button type="button" class="button primary needs-script" onClick={() => setSheet(false)}>
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
        <div aria-busy={busy}>
          {reply.total === 0 ? (
            <Nothing path={path} what={what} query={query} drops={drops} facets={reply.facets} />
          ) : (
            children
          )}
        </div>
        {reply.next && (
          <p class="more">
            <a class="button" href={toHref(path, withValues(query, "cursor", [reply.next]))}>
              Show the next ones
            </a>
          </p>
        )}
        {reply.total > 0 && below}
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

interface NothingProps {
  path: string;
  what: string;
  query: Query;
  drops: readonly Drop[];
  facets: ResultsFrameProps["reply"]["facets"];
}

/** Nothing found: what there would be without each filter, as a link. */
function Nothing({ path, what, query, drops, facets }: NothingProps) {
  const kept = withoutKeys(query, "cursor");
  const found = drops.filter((drop) => drop.total > 0);
  const others = drops.filter((drop) => drop.total === 0);
  const name = (key: string) =>
    key === "q"
      ? "the words"
      : allValues(kept, key)
          .map((value) => `“${sayChip(key, value, facets)}”`)
          .join(" or ");
  return (
    <div class="nothing">
      <p class="lede">Nothing in this corpus matches all of that.</p>
      {found.length > 0 && (
        <>
          <p>Take something out, and there are:</p>
          <ul class="nothing-drops">
            {found.map(({ key, total }) => (
              <li key={key}>
                <a href={toHref(path, withoutKeys(kept, key))}>{formatQuantity(total, what)}</a> without {name(key)}
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && found.length > 0 && (
        <p class="quiet small">Still none without {others.map(({ key }) => name(key)).join(", or without ")}.</p>
      )}
      {found.length === 0 && drops.length > 0 && (
        <p>No single filter stands in the way: more than one would have to go.</p>
      )}
      <p>
        Fewer or other words may help, or <a href={path}>start again</a>.
      </p>
    </div>
  );
}
