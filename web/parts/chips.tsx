import { formatDate, formatPounds } from "../format.ts";
import { type Query, toHref } from "../url-state.ts";
import type { FacetValue } from "./facets.tsx";

/** Keys of a search's address that are no filter to be taken away. */
const NOT_CHIPS = new Set(["q", "sort", "limit", "cursor", "in", "synonyms", "scale", "view", "measure", "corpus"]);

/** How many filters are on. */
export function countFilters(query: Query): number {
  return query.filter(([key]) => !NOT_CHIPS.has(key)).length;
}

interface ChipsProps {
  path: string;
  query: Query;
  facets: Readonly<Record<string, readonly FacetValue[]>>;
}

/** What is chosen, each a link that takes it away. */
export function Chips({ path, query, facets }: ChipsProps) {
  const chips = query.filter(([key]) => !NOT_CHIPS.has(key));
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label="Chosen filters">
      {chips.map(([key, value]) => {
        const without = query.filter(([name, held]) => name !== "cursor" && !(name === key && held === value));
        return (
          <li key={`${key} ${value}`}>
            <a class="chip" href={toHref(path, without)} data-stay>
              <span>{sayChip(key, value, facets)}</span>
              <span class="cross" aria-hidden="true">
                ×
              </span>
              <span class="visually-hidden">: take away</span>
            </a>
          </li>
        );
      })}
      {chips.length > 1 && (
        <li>
          <a
            class="small"
            href={toHref(
              path,
              query.filter(([key]) => NOT_CHIPS.has(key) && key !== "cursor"),
            )}
            data-stay
          >
            Take all away
          </a>
        </li>
      )}
    </ul>
  );
}

/** A chosen filter in words. */
export function sayChip(key: string, value: string, facets: ChipsProps["facets"]): string {
  switch (key) {
    case "from":
      return `since ${formatDate(value)}`;
    case "to":
      return `until ${formatDate(value)}`;
    case "min":
      return `at least ${formatPounds(Number(value))}`;
    case "max":
      return `at most ${formatPounds(Number(value))}`;
    case "minPounds":
      return `at least £${value.replace("£", "")}`;
    case "maxPounds":
      return `at most £${value.replace("£", "")}`;
    default: {
      // Keys come from the address: "constructor" is one too.
      const known = Object.hasOwn(facets, key) ? facets[key] : undefined;
      return known?.find((facet) => facet.value === value)?.label ?? value.replaceAll("-", " ");
    }
  }
}
