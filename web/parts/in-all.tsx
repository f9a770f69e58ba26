import type { FunctionComponent } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { BenchmarkReply } from "../../server/schemas/benchmark.ts";
import { browserApi } from "../api-browser.ts";
import { formatQuantity } from "../format.ts";
import { apiQuery } from "../page-query.ts";
import { firstValue, type Query, toHref, toSearch, withoutKeys } from "../url-state.ts";
import type { FiguresProps } from "./in-all-figures.tsx";
import "./in-all.css";

interface Loaded {
  /** Address of the query that it answers. */
  of: string;
  reply: BenchmarkReply | null;
}

/** Keys of a search that choose no decisions, or choose sums by their size: a picture of these would show the choice. */
const LEFT_OUT = ["cursor", "sort", "limit", "in", "measure", "min", "max", "minPounds", "maxPounds"];

/** So far ahead of the screen, in pixels, the figures are fetched. */
const AHEAD = "900px";

/**
 * Under the paying clauses: what was agreed in all that was found, counts with their zeros, then every sum as a dot.
 * Fetched when a reader comes near, so that a choice of filters waits for its list alone.
 */
export function InAll({ query, total }: { query: Query; total: number }) {
  const place = useRef<HTMLElement>(null);
  const [near, setNear] = useState(false);
  const [Figures, setFigures] = useState<FunctionComponent<FiguresProps> | null>(null);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const asked = withoutKeys(query, ...LEFT_OUT);
  const address = toSearch(apiQuery(asked));
  const picked = ["min", "max", "minPounds", "maxPounds"].some((key) => firstValue(query, key) !== "");

  useEffect(() => {
    const section = place.current;
    if (!section) return;
    const watcher = new IntersectionObserver((entries) => setNear(entries.some((entry) => entry.isIntersecting)), {
      rootMargin: AHEAD,
    });
    watcher.observe(section);
    return () => watcher.disconnect();
  }, []);

  useEffect(() => {
    if (!near || loaded?.of === address) return;
    let wanted = true;
    void Promise.all([browserApi.benchmark(apiQuery(asked)).catch(() => null), import("./in-all-figures.tsx")]).then(
      ([reply, { InAllFigures }]) => {
        if (!wanted) return;
        setFigures(() => InAllFigures);
        setLoaded({ of: address, reply });
      },
    );
    return () => {
      wanted = false;
    };
  }, [near, address]);

  return (
    <section
      class="in-all"
      id="in-all"
      ref={place}
      aria-labelledby="in-all-title"
      aria-busy={near && loaded?.of !== address}
    >
      <h2 id="in-all-title">What was agreed in all of these</h2>
      <p class="quiet">
        {formatQuantity(total, "decision")}: those without a payment count too.{" "}
        {picked &&
          "The limits on the sum are left out here: figures of sums picked by their size would only show the choice. "}
        <a href={toHref("/benchmark", asked)}>The whole benchmark</a>
      </p>
      {loaded?.reply && Figures ? (
        <Figures reply={loaded.reply} query={asked} />
      ) : loaded ? (
        <p>The figures could not be fetched. The list above is complete all the same.</p>
      ) : (
        <div class="in-all-room needs-script" aria-hidden="true" />
      )}
    </section>
  );
}
