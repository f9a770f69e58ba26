import { SuggestField } from "./suggest-field.tsx";
import "./search-bar.css";

interface SearchBarProps {
  /** Where the words are looked for: decisions or remedies. */
  action: string;
  q: string;
  form: string;
  large?: boolean;
}

/** The one box. A GET form, so that it works without script; suggestions come on top. */
export function SearchBar({ action, q, form, large = false }: SearchBarProps) {
  return (
    <search>
      <form class={large ? "search-bar large" : "search-bar"} id={form} method="get" action={action}>
        <SuggestField id={`${form}-q`} value={q} />
        <button class="button primary" type="submit">
          Search
        </button>
      </form>
    </search>
  );
}
