import { useRef } from "preact/hooks";
import { formatCount } from "../format.ts";
import { allValues, type Query } from "../url-state.ts";
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
  facets: Readonly<Record<string, readonly FacetValue[]>>;
  query: Query;
  /** Id of the form to which the boxes belong. */
  form: string;
}

/** Choices with counts. A value keeps its place while one chooses; a chosen one stays, also with nothing left. */
export function Facets({ facets, query, form }: FacetsProps) {
  return (
    <>
      {TITLES.map(([key, title]) => {
        const values = facets[key];
        if (!values || (values.length < 2 && !values.some((value) => value.selected))) return null;
        return <Facet key={key} name={key} title={title} values={values} form={form} query={query} />;
      })}
    </>
  );
}

interface FacetProps {
  name: string;
  title: string;
  values: readonly FacetValue[];
  query: Query;
  form: string;
}

function Facet({ name, title, values, query, form }: FacetProps) {
  const chosen = allValues(query, name);
  const steady = useSteadyOrder(values);
  const first = steady.filter((value, index) => index < SHORT || value.selected || chosen.includes(value.value));
  const others = steady.filter((value) => !first.includes(value));
  const rest = others.slice(0, LONG);
  return (
    <details class="facet" open={OPEN.has(name) || chosen.length > 0}>
      <summary>
        {title}
        {chosen.length > 0 && <span class="facet-on"> {chosen.length} on</span>}
      </summary>
      <fieldset>
        <legend class="visually-hidden">{title}</legend>
        <ul>
          {first.map((value) => (
            <Choice key={value.value} name={name} value={value} chosen={chosen.includes(value.value)} form={form} />
          ))}
        </ul>
        {rest.length > 0 && (
          <details class="facet-rest">
            <summary>{others.length} more</summary>
            <ul>
              {rest.map((value) => (
                <Choice key={value.value} name={name} value={value} chosen={false} form={form} />
              ))}
            </ul>
            {others.length > rest.length && (
              <p class="small quiet">
                {others.length - rest.length} more: write the name in the search box, as in {name}:name.
              </p>
            )}
          </details>
        )}
      </fieldset>
    </details>
  );
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

/** The values in the order in which they first stood, new ones after them: nothing jumps under the pointer. */
function useSteadyOrder(values: readonly FacetValue[]): FacetValue[] {
  const order = useRef(new Map<string, number>());
  for (const { value } of values) if (!order.current.has(value)) order.current.set(value, order.current.size);
  const place = (value: FacetValue) => order.current.get(value.value) ?? 0;
  return [...values].sort((a, b) => place(a) - place(b));
}
