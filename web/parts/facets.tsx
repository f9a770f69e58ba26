import { useEffect, useRef, useState } from "preact/hooks";
import { formatCount } from "../format.ts";
import { allValues, firstValue, type Query, toHref, withValues } from "../url-state.ts";
import "./facets.css";

export interface FacetValue {
  value: string;
  label: string;
  count: number;
  selected: boolean;
}

/** Titles of the facets, in the order in which they stand. */
const TITLES: ReadonlyArray<readonly [key: string, title: string]> = [
  ["council", "Council or body"],
  ["category", "Category"],
  ["outcome", "Outcome"],
  ["fault", "Fault"],
  ["concerns", "What it concerns"],
  ["injustice", "Injustice"],
  ["remedy", "Remedy"],
  ["recipient", "For whom"],
  ["duration", "How long the fault lasted"],
  ["type", "Kind of body"],
  ["region", "Region"],
  ["subcategory", "Subcategory"],
  ["finding", "Finding"],
  ["by", "Found by"],
  ["kind", "Statement or report"],
];

/** Open from the start; the others wait behind their title until something in them is chosen. */
const OPEN = new Set(["council", "category", "outcome", "fault"]);
const SHORT = 6;
/** Further ones wait in a list of their own; beyond these a name is quicker typed than found. */
const LONG = 60;

interface FacetsProps {
  path: string;
  facets: Readonly<Record<string, readonly FacetValue[]>>;
  query: Query;
  /** Id of the form to which the boxes belong. */
  form: string;
}

/**
 * Choices with counts. A value keeps its place while one chooses; a chosen one stays, also with nothing left. What
 * waits behind a title is drawn when it is opened: most readers open two of fifteen. Without script `view=filters`
 * draws all of it.
 */
export function Facets({ path, facets, query, form }: FacetsProps) {
  return (
    <>
      {TITLES.map(([key, title]) => {
        const values = facets[key];
        if (!values || (values.length < 2 && !values.some((value) => value.selected))) return null;
        return <Facet key={key} path={path} name={key} title={title} values={values} form={form} query={query} />;
      })}
    </>
  );
}

interface FacetProps {
  path: string;
  name: string;
  title: string;
  values: readonly FacetValue[];
  query: Query;
  form: string;
}

function Facet({ path, name, title, values, query, form }: FacetProps) {
  const chosen = allValues(query, name);
  const all = firstValue(query, "view") === "filters";
  const box = useOpened(OPEN.has(name) || all, chosen.length > 0);
  const more = useOpened(all, false);
  const steady = useSteadyOrder(values, firstValue(query, "q"));
  const first = steady.filter((value, index) => index < SHORT || value.selected || chosen.includes(value.value));
  const others = steady.filter((value) => !first.includes(value));
  const rest = others.slice(0, LONG);
  return (
    <details class="facet" {...box.details}>
      <summary>
        {title}
        {chosen.length > 0 && <span class="facet-on"> {chosen.length} on</span>}
      </summary>
      {box.drawn ? (
        <fieldset>
          <legend class="visually-hidden">{title}</legend>
          <ul>
            {first.map((value) => (
              <Choice key={value.value} name={name} value={value} chosen={chosen.includes(value.value)} form={form} />
            ))}
          </ul>
          {rest.length > 0 && (
            <details class="facet-rest" {...more.details}>
              <summary>{others.length} more</summary>
              {more.drawn ? (
                <ul>
                  {rest.map((value) => (
                    <Choice key={value.value} name={name} value={value} chosen={false} form={form} />
                  ))}
                </ul>
              ) : (
                <WithoutScript path={path} query={query} />
              )}
              {others.length > rest.length && (
                <p class="small quiet">
                  {others.length - rest.length} more: write the name in the search box, as in {name}:name.
                </p>
              )}
            </details>
          )}
        </fieldset>
      ) : (
        <WithoutScript path={path} query={query} />
      )}
    </details>
  );
}

function WithoutScript({ path, query }: { path: string; query: Query }) {
  return (
    <p class="only-without-script small">
      <a href={`${toHref(path, withValues(query, "view", ["filters"]))}#filters`}>Show every choice</a>
    </p>
  );
}

/** Open or closed as the reader leaves it; opened where something in it gets chosen; drawn from the first opening on. */
function useOpened(atFirst: boolean, chosen: boolean) {
  const [open, setOpen] = useState(atFirst || chosen);
  const drawn = useRef(open);
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // Opened before the browser had taken over.
    if (box.current?.open) setOpen(true);
  }, []);
  useEffect(() => {
    if (chosen) setOpen(true);
  }, [chosen]);
  drawn.current ||= open || chosen;
  const onToggle = () => setOpen(box.current?.open ?? false);
  return { drawn: drawn.current, details: { ref: box, open, onToggle } };
}

interface ChoiceProps {
  name: string;
  value: FacetValue;
  chosen: boolean;
  form: string;
}

function Choice({ name, value, chosen, form }: ChoiceProps) {
  return (
    <li>
      <label class={value.count === 0 && !chosen ? "none" : undefined}>
        <input type="checkbox" name={name} value={value.value} checked={chosen} form={form} />
        <span class="facet-label">{value.label}</span>
        <span class="facet-count">{formatCount(value.count)}</span>
      </label>
    </li>
  );
}

/**
 * The values in the order in which they first stood for these words, new ones after them: nothing jumps under the
 * pointer. Other words are another question, and begin anew with the most frequent.
 */
function useSteadyOrder(values: readonly FacetValue[], words: string): FacetValue[] {
  const order = useRef(new Map<string, number>());
  const ordered = useRef(words);
  if (ordered.current !== words) {
    ordered.current = words;
    order.current = new Map();
  }
  for (const { value } of values) if (!order.current.has(value)) order.current.set(value, order.current.size);
  const place = (value: FacetValue) => order.current.get(value.value) ?? 0;
  return [...values].sort((a, b) => place(a) - place(b));
}
