import { BODY_TYPE_LABELS } from "../labels.ts";
import { useNavigation } from "../navigation.ts";
import { firstValue, formQuery, type Query, toHref } from "../url-state.ts";
import "./councils-form.css";

const KINDS = ["county", "district", "unitary", "metropolitan", "london-borough"];

export interface TrendChoices {
  councils: ReadonlyArray<{ slug: string; name: string }>;
  regions: ReadonlyArray<{ value: string; label: string }>;
}

const OWN_KEYS = ["council", "type", "region", "by"];

/** England, a kind, a region or one council, by year or quarter. Sent as a plain GET form where there is no script. */
export function TrendFilters({ query, choices }: { query: Query; choices: TrendChoices }) {
  const { navigate } = useNavigation();
  const further = query.filter(([key], index) => query.findIndex(([other]) => other === key) < index);
  return (
    <form
      class="councils-form"
      method="get"
      action="/councils/trends"
      onChange={(event) =>
        navigate(toHref("/councils/trends", formQuery(new FormData(event.currentTarget))), { stay: true })
      }
    >
      {[...query.filter(([key]) => !OWN_KEYS.includes(key)), ...further.filter(([key]) => OWN_KEYS.includes(key))].map(
        ([key, value]) => (
          <input key={`${key} ${value}`} type="hidden" name={key} value={value} />
        ),
      )}
      <Pick
        name="type"
        label="Kind"
        any="all councils"
        query={query}
        options={KINDS.map((kind) => ({ value: kind, label: BODY_TYPE_LABELS[kind] ?? kind }))}
      />
      <Pick name="region" label="Region" any="England" query={query} options={choices.regions} />
      <Pick
        name="council"
        label="or one council"
        any="none in particular"
        query={query}
        options={choices.councils.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <Pick
        name="by"
        label="By"
        any="financial year"
        query={query}
        options={[{ value: "quarter", label: "quarter" }]}
      />
      <button class="button" type="submit">
        Show
      </button>
    </form>
  );
}

interface PickProps {
  name: string;
  label: string;
  any: string;
  query: Query;
  options: ReadonlyArray<{ value: string; label: string }>;
}

function Pick({ name, label, any, query, options }: PickProps) {
  const chosen = firstValue(query, name);
  return (
    <label>
      <span>{label}</span>
      <select name={name} value={chosen}>
        <option value="" selected={chosen === ""}>
          {any}
        </option>
        {options.map(({ value, label: words }) => (
          <option key={value} value={value} selected={value === chosen}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
