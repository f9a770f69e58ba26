import { useEffect, useRef } from "preact/hooks";
import { uncapitalise } from "../format.ts";
import {
  BODY_TYPE_LABELS,
  CLASS_LABELS,
  CONCERNS_LABELS,
  FAULT_LABELS,
  HEAD_LABELS,
  RECIPIENT_LABELS,
} from "../labels.ts";
import { useNavigation } from "../navigation.ts";
import { allValues, firstValue, formQuery, poundsToPence, type Query, toHref } from "../url-state.ts";
import { AddressField } from "./address-field.tsx";
import { CaseChips } from "./case-chips.tsx";
import { type CaseChoices, CaseMore, MORE_KEYS } from "./case-more.tsx";
import { CopyLink } from "./copy-link.tsx";
import "./case-sentence.css";

/** Keys that the sentence has a control for; everything else of the query goes along unseen. */
export const SENTENCE_KEYS = [
  "type",
  "fault",
  "concerns",
  "injustice",
  "recipient",
  "from",
  "measure",
  "head",
  "proposePounds",
  "q",
];

const BODY_WORDS: Record<string, string> = Object.fromEntries(
  Object.entries(BODY_TYPE_LABELS).map(([code, label]) => [
    code,
    `${/^[aeiou]/i.test(label) ? "an" : "a"} ${code === "nhs" ? label : label.toLowerCase()}`,
  ]),
);
const MEASURE_WORDS: Record<string, string> = {
  ...Object.fromEntries(Object.entries(CLASS_LABELS).map(([code, label]) => [code, label.toLowerCase()])),
  total: "whole total",
};

interface CaseSentenceProps {
  query: Query;
  /** Years that the corpus covers, newest first. */
  years: readonly number[];
  /** Of the corpus that the figures are over. */
  hash: string;
  choices: CaseChoices;
  /** Last month of the price index. */
  lastMonth: string;
}

/** Pause after which a sum that is being typed is compared. */
const TYPING_MS = 350;

/** The case as a sentence, each blank a control. Sent as a plain GET form where there is no script. */
export function CaseSentence({ query, years, hash, choices, lastMonth }: CaseSentenceProps) {
  const { navigate } = useNavigation();
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => () => clearTimeout(timer.current ?? undefined), []);
  const send = (form: HTMLFormElement, replace: boolean) => {
    clearTimeout(timer.current ?? undefined);
    navigate(toHref("/benchmark", formQuery(new FormData(form))), { stay: true, replace });
  };
  const change = (event: Event) => {
    // Words are sent with Enter or on leaving the field; choices at once.
    if (event.currentTarget instanceof HTMLFormElement) send(event.currentTarget, false);
  };
  const type = (event: Event) => {
    const { target, currentTarget: form } = event;
    if (!(target instanceof HTMLInputElement && form instanceof HTMLFormElement)) return;
    // A sum is compared while it is typed, as soon as it can be read.
    if (target.name !== "proposePounds") return;
    clearTimeout(timer.current ?? undefined);
    if (target.value.trim() !== "" && poundsToPence(target.value) === null) return;
    timer.current = setTimeout(() => send(form, true), TYPING_MS);
  };
  const kept = query.filter(([key]) => !SENTENCE_KEYS.includes(key) && !MORE_KEYS.includes(key) && key !== "propose");
  const further = query.filter(
    ([key, value]) =>
      (SENTENCE_KEYS.includes(key) || MORE_KEYS.includes(key)) && allValues(query, key).indexOf(value) > 0,
  );
  return (
    <form class="case-sentence" method="get" action="/benchmark" onChange={change} onInput={type}>
      {[...kept, ...further].map(([key, value]) => (
        <input key={`${key} ${value}`} type="hidden" name={key} value={value} />
      ))}
      <p>
        Where <Choice query={query} name="type" any="any council or body" labels={BODY_WORDS} label="Kind of body" />{" "}
        was at fault for <Choice query={query} name="fault" any="anything" labels={FAULT_LABELS} label="Fault" small />{" "}
        in{" "}
        <Choice
          query={query}
          name="concerns"
          any="any service"
          labels={CONCERNS_LABELS}
          label="What it concerns"
          small
        />
        , causing{" "}
        <Choice query={query} name="injustice" any="any injustice" labels={HEAD_LABELS} label="Injustice" small /> to{" "}
        <Choice query={query} name="recipient" any="anybody" labels={RECIPIENT_LABELS} label="To whom" />, decided{" "}
        <Choice
          query={query}
          name="from"
          any="at any time"
          labels={Object.fromEntries(years.map((year) => [`${year}-01-01`, `since ${year}`]))}
          label="Decided since"
          newest
        />
        : what was agreed as a{" "}
        <Choice
          query={query}
          name="measure"
          any="symbolic payment"
          labels={omit(MEASURE_WORDS, "symbolic")}
          label="Class of sum"
        />{" "}
        for <Choice query={query} name="head" any="anything" labels={HEAD_LABELS} label="What the sum is for" small />?
      </p>
      <CaseChips query={query} beyond={[...kept, ...further]} />
      <CaseMore query={query} choices={choices} lastMonth={lastMonth} />
      <div class="case-extra">
        <AddressField
          label="Words in the decision"
          name="q"
          value={firstValue(query, "q")}
          placeholder="autism, “section 19” …"
        />
        <AddressField
          label="Your sum, to compare"
          name="proposePounds"
          inputMode="decimal"
          value={proposedPounds(query)}
          before="£"
        />
        <button class="button primary" type="submit">
          Show
        </button>
        {query.length > 0 && <a href="/benchmark">Start again</a>}
        <a href={toHref("/", searchQuery(query))}>Search with the same filters</a>
        {query.length > 0 && <CopyLink path="/benchmark" query={query} hash={hash} />}
      </div>
    </form>
  );
}

/** The proposed sum in pounds, however the address gives it. */
export function proposedPounds(query: Query): string {
  const typed = firstValue(query, "proposePounds");
  if (typed !== "") return typed;
  const pence = firstValue(query, "propose");
  return /^\d{1,10}$/.test(pence) ? String(Number(pence) / 100) : "";
}

/** Keys that only the benchmark knows. */
const BENCHMARK_KEYS = [
  "head",
  "group",
  "unit",
  "unitOf",
  "basis",
  "durations",
  "terms",
  "base",
  "propose",
  "proposePounds",
  "scale",
  "corpus",
];

/** The same filters for the search. */
function searchQuery(query: Query): Query {
  return query.filter(([key]) => !BENCHMARK_KEYS.includes(key));
}

function omit(labels: Record<string, string>, code: string): Record<string, string> {
  return Object.fromEntries(Object.entries(labels).filter(([key]) => key !== code));
}

interface ChoiceProps {
  query: Query;
  name: string;
  any: string;
  labels: Readonly<Record<string, string>>;
  label: string;
  /** Labels are titles that read better in small letters inside a sentence. */
  small?: boolean;
  /** Keeps the order given, newest first. */
  newest?: boolean;
}

function Choice({ query, name, any, labels, label, small = false, newest = false }: ChoiceProps) {
  const chosen = firstValue(query, name);
  const options = Object.entries(labels).filter(([code]) => code !== "unknown");
  if (newest) options.sort(([a], [b]) => b.localeCompare(a));
  const known = chosen === "" || options.some(([code]) => code === chosen);
  return (
    <select name={name} value={chosen} aria-label={label} class={chosen === "" ? "open" : "chosen"}>
      <option value="" selected={chosen === ""}>
        {any}
      </option>
      {!known && (
        <option value={chosen} selected>
          {chosen}
        </option>
      )}
      {options.map(([code, words]) => (
        <option key={code} value={code} selected={code === chosen}>
          {small ? uncapitalise(words) : words}
        </option>
      ))}
    </select>
  );
}
