import { CLASS_LABELS, OUTCOME_LABELS, UNIT_LABELS, UNIT_OF_LABELS } from "../labels.ts";
import { firstValue, type Query } from "../url-state.ts";
import { AddressField } from "./address-field.tsx";

/** Names that the corpus holds, to choose from. */
export interface CaseChoices {
  councils: ReadonlyArray<{ slug: string; name: string }>;
  categories: ReadonlyArray<{ slug: string; name: string }>;
}

/** Keys that this part has a control for. */
export const MORE_KEYS = [
  "council",
  "category",
  "outcome",
  "by",
  "to",
  "duration",
  "durations",
  "group",
  "unit",
  "unitOf",
  "basis",
  "terms",
  "base",
];

const BY_WORDS = { ombudsman: "the Ombudsman", body: "the body itself, or its own investigation" };
const DURATION_WORDS: Record<string, string> = {
  "under-1-month": "under a month",
  "1-to-3-months": "one to three months",
  "3-to-6-months": "three to six months",
  "6-to-12-months": "six to twelve months",
  "1-to-2-years": "one to two years",
  "over-2-years": "over two years",
};
export const GROUP_WORDS: Record<string, string> = {
  "avoidable-distress": "avoidable distress (distress, frustration, uncertainty …)",
  "time-and-trouble": "time and trouble",
  "loss-of-service": "loss of a service or of education",
  "lost-opportunity": "lost opportunity",
  quantifiable: "money lost",
  "carer-strain": "strain on a carer",
  "risk-of-harm": "harm or risk of harm",
  "living-conditions": "living conditions",
};

/** Everything else that a case can say; open where any of it is said. */
export function CaseMore({ query, choices, lastMonth }: { query: Query; choices: CaseChoices; lastMonth: string }) {
  const said = query.some(([key]) => MORE_KEYS.includes(key));
  const pick = (name: string, label: string, any: string, options: Readonly<Record<string, string>>) => (
    <Pick name={name} label={label} any={any} options={options} chosen={firstValue(query, name)} />
  );
  const named = (list: ReadonlyArray<{ slug: string; name: string }>) =>
    Object.fromEntries(list.map(({ slug, name }) => [slug, name]));
  return (
    <details class="case-more" open={said}>
      <summary>More about the case</summary>
      <div class="case-more-fields">
        {pick("council", "Council", "any", named(choices.councils))}
        {pick("category", "Category", "any", named(choices.categories))}
        {pick("outcome", "Outcome", "any", OUTCOME_LABELS)}
        {pick("by", "Fault found by", "anyone", BY_WORDS)}
        {pick("duration", "The fault lasted", "any time", DURATION_WORDS)}
        {pick("durations", "Lengths of time", "that are printed", { inferred: "that are inferred" })}
        {pick("group", "The sum is for a group of injustices", "any", GROUP_WORDS)}
        {pick("unit", "Printed as", "any sum", UNIT_LABELS)}
        {pick("unitOf", "A rate of", "anything", UNIT_OF_LABELS)}
        {pick("basis", "Compare", "sums", { rate: "the printed rates" })}
        <AddressField label="Decided until" type="date" name="to" value={firstValue(query, "to")} />
        {pick("terms", "Money", "as printed on the day", { real: "in prices of one month (CPI)" })}
        <AddressField
          label={`Prices of (YYYY-MM, up to ${lastMonth})`}
          name="base"
          value={firstValue(query, "base")}
          placeholder={lastMonth}
        />
      </div>
      <p class="small quiet">
        {Object.values(CLASS_LABELS).length} classes of sum are never added together, printed lengths are never mixed
        with inferred ones, and rates are never converted into each other.
      </p>
    </details>
  );
}

interface PickProps {
  name: string;
  label: string;
  any: string;
  options: Readonly<Record<string, string>>;
  chosen: string;
}

function Pick({ name, label, any, options, chosen }: PickProps) {
  const known = chosen === "" || chosen in options;
  return (
    <label>
      <span>{label}</span>
      <select name={name} value={chosen}>
        <option value="" selected={chosen === ""}>
          {any}
        </option>
        {!known && (
          <option value={chosen} selected>
            {chosen}
          </option>
        )}
        {Object.entries(options)
          .filter(([code]) => code !== "unknown")
          .map(([code, words]) => (
            <option key={code} value={code} selected={code === chosen}>
              {words}
            </option>
          ))}
      </select>
    </label>
  );
}
