import type { SearchReply } from "../../server/schemas/search.ts";
import { useNavigation } from "../navigation.ts";
import { firstValue, type Query, toHref, withoutKeys, withValues } from "../url-state.ts";
import { AddressField } from "./address-field.tsx";
import { Facets } from "./facets.tsx";
import { RangeField } from "./range-field.tsx";

interface SearchFiltersProps {
  path: string;
  query: Query;
  reply: Pick<SearchReply, "facets" | "years" | "amounts">;
  form: string;
}

/** Years and sums as ranges, then the facets. Choices apply at once with script, by a button without. */
export function SearchFilters({ path, query, reply, form }: SearchFiltersProps) {
  const { navigate } = useNavigation();
  const go = (next: Query) => navigate(toHref(path, withoutKeys(next, "cursor")), { stay: true });
  const { years, amounts } = reply;
  const from = firstValue(query, "from");
  const to = firstValue(query, "to");
  const min = penceOf(query, "min");
  const max = penceOf(query, "max");
  const inYears = (day: string) => years.findIndex((bar) => String(bar.year) === day.slice(0, 4));
  return (
    <>
      <RangeField
        title="Decided"
        bars={years.map((bar) => ({ key: String(bar.year), label: String(bar.year), count: bar.count }))}
        from={from === "" ? null : Math.max(0, inYears(from))}
        to={to === "" || inYears(to) < 0 ? null : inYears(to)}
        onBrush={(low, high) =>
          go(withValues(withValues(query, "from", [`${years[low]?.year}-01-01`]), "to", [`${years[high]?.year}-12-31`]))
        }
      >
        <AddressField label="From" type="date" name="from" form={form} value={from} />
        <AddressField label="To" type="date" name="to" form={form} value={to} />
      </RangeField>
      <RangeField
        title="Payments agreed or recommended"
        bars={amounts.map((bar) => ({
          key: String(bar.fromPence),
          label: `from £${bar.fromPence / 100}`,
          count: bar.count,
        }))}
        from={
          min === null
            ? null
            : Math.max(
                0,
                amounts.findIndex((bar) => (bar.toPence ?? Infinity) > min),
              )
        }
        to={max === null ? null : amounts.findLastIndex((bar) => bar.fromPence <= max)}
        onBrush={(low, high) => {
          const top = amounts[high]?.toPence ?? null;
          const cleared = withoutKeys(query, "minPounds", "maxPounds");
          const lowest = withValues(cleared, "min", [String(amounts[low]?.fromPence ?? 0)]);
          go(withValues(lowest, "max", [top === null ? "" : String(Math.max(0, top - 1))]));
        }}
      >
        <AddressField
          label="At least £"
          name="minPounds"
          form={form}
          inputMode="decimal"
          value={pounds(query, "min")}
        />
        <AddressField label="At most £" name="maxPounds" form={form} inputMode="decimal" value={pounds(query, "max")} />
      </RangeField>
      <Facets path={path} facets={reply.facets} query={query} form={form} />
    </>
  );
}

function pounds(query: Query, key: "min" | "max"): string {
  const typed = firstValue(query, `${key}Pounds`);
  const pence = penceOf(query, key);
  return typed !== "" || pence === null ? typed : String(pence / 100);
}

function penceOf(query: Query, key: "min" | "max"): number | null {
  const pence = firstValue(query, key);
  if (/^\d{1,10}$/.test(pence)) return Number(pence);
  const typed = Number(firstValue(query, `${key}Pounds`).replace(/[£,]/g, ""));
  return typed > 0 ? Math.round(typed * 100) : null;
}
