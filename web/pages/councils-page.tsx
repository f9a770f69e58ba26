import type { CouncilsReply } from "../../server/schemas/councils.ts";
import { formatCount, formatQuantity } from "../format.ts";
import { BODY_TYPE_LABELS, labelOf } from "../labels.ts";
import { useNavigation } from "../navigation.ts";
import { definePage, type Place } from "../page.ts";
import { AddressField } from "../parts/address-field.tsx";
import { firstValue, formQuery, toHref } from "../url-state.ts";
import "../parts/councils-form.css";
import "./councils-page.css";

export const page = definePage<CouncilsReply>({
  load: (place, api) => api.councils(place.query),
  head: () => ({
    title: "Councils – Redress",
    description: "Every council with decisions held, by name, former name, kind or region. There is no league table.",
  }),
  view: (reply, place) => <CouncilsPage reply={reply} place={place} />,
});

function CouncilsPage({ reply, place: { query } }: { reply: CouncilsReply; place: Place }) {
  const { navigate } = useNavigation();
  const bodies = firstValue(query, "bodies");
  const onChange = (event: Event) => {
    const form = event.currentTarget;
    if (form instanceof HTMLFormElement) {
      navigate(toHref("/councils", formQuery(new FormData(form))), { stay: true, replace: true });
    }
  };
  return (
    <div class="page councils stack-5">
      <header class="stack">
        <h1>Councils</h1>
        <p class="lede">
          How each has fared, with denominators and intervals. There is no ranking here: the Ombudsman itself warns that
          bare numbers prove little. To see who stands out by more than chance, look at the{" "}
          <a href="/councils/funnel">funnel plot</a>; to set a few side by side, <a href="/compare">compare</a> them.
        </p>
      </header>
      <form class="councils-form" method="get" action="/councils" onChange={onChange}>
        <AddressField label="Name, or former name" name="q" value={firstValue(query, "q")} />
        <Choice name="type" label="Kind" any="all kinds" value={firstValue(query, "type")}>
          {reply.facets.type.map((kind) => ({
            value: kind.value,
            label: `${labelOf(BODY_TYPE_LABELS, kind.value)} (${formatCount(kind.count)})`,
          }))}
        </Choice>
        <Choice name="region" label="Region" any="all regions" value={firstValue(query, "region")}>
          {reply.facets.region.map((region) => ({
            value: region.value,
            label: `${region.label} (${formatCount(region.count)})`,
          }))}
        </Choice>
        <Choice name="bodies" label="Bodies" any="councils" value={bodies}>
          {[
            { value: "others", label: "other bodies" },
            { value: "all", label: "all bodies" },
          ]}
        </Choice>
        <Choice name="sort" label="Order" any="by name" value={firstValue(query, "sort")}>
          {[{ value: "decisions", label: "by decisions held" }]}
        </Choice>
        <button class="button" type="submit">
          Find
        </button>
      </form>
      <section aria-labelledby="councils-count">
        <h2 id="councils-count">
          {formatQuantity(reply.total, bodies === "" ? "council" : "body", bodies === "" ? "councils" : "bodies")}
        </h2>
        {reply.total === 0 ? (
          <p>
            None of that name or kind has decisions held here. <a href="/councils">Show all</a>
          </p>
        ) : (
          <ul class="councils-list">
            {reply.councils.map((council) => (
              <li key={council.slug}>
                <a href={`/councils/${council.slug}`}>{council.name}</a>
                <span class="quiet small">
                  {formatQuantity(council.decisions, "decision")}
                  {council.first && council.last && `, ${yearsOf(council.first, council.last)}`}
                  {council.end && `, until ${council.end.slice(0, 4)}`}
                  {council.formerNames.length > 0 && ` · formerly ${council.formerNames.join(", ")}`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}

function yearsOf(first: string, last: string): string {
  const from = first.slice(0, 4);
  const to = last.slice(0, 4);
  return from === to ? from : `${from} to ${to}`;
}

interface ChoiceProps {
  name: string;
  label: string;
  any: string;
  value: string;
  children: Array<{ value: string; label: string }>;
}

function Choice({ name, label, any, value, children }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} value={value}>
        <option value="" selected={value === ""}>
          {any}
        </option>
        {children.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
