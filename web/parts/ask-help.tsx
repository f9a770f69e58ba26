import { type Query, toHref, withoutKeys, withValues } from "../url-state.ts";
import "./ask-help.css";

/** What can be typed; each example runs on a click. Those of the first screen come first. */
export const EXAMPLES = [
  { q: "late direct payments disabled child", says: "plain words" },
  { q: '"direct payments" delay', says: "an exact phrase and a word" },
  { q: "respite amount:>500", says: "sums above £500" },
  { q: "NEAR(school transport, 10)", says: "words near each other" },
  { q: "complaint stage in:action", says: "only in what was agreed" },
  { q: "transport OR taxi", says: "one or the other" },
  { q: "housing -repairs", says: "without a word" },
  { q: "educat*", says: "words that begin so" },
  { q: "section 117 year:2023..2025", says: "a provision, and years" },
  { q: "fault:delay recipient:child", says: "by what was read out" },
] as const;

const ON_FIRST_SCREEN = 5;

/** The first few, under the large box. */
export function FirstExamples() {
  return <Examples examples={EXAMPLES.slice(0, ON_FIRST_SCREEN)} hrefOf={(q) => toHref("/", [["q", q]])} />;
}

/** How to ask, folded under the box of the results; an example keeps the filters that are on. */
export function AskHelp({ path, query }: { path: string; query: Query }) {
  const kept = withoutKeys(query, "cursor");
  return (
    <details class="ask-help no-print">
      <summary>How to ask</summary>
      <Examples examples={EXAMPLES} hrefOf={(q) => toHref(path, withValues(kept, "q", [q]))} />
    </details>
  );
}

interface ExamplesProps {
  examples: ReadonlyArray<{ q: string; says: string }>;
  hrefOf: (q: string) => string;
}

function Examples({ examples, hrefOf }: ExamplesProps) {
  return (
    <dl class="examples" aria-label="Examples">
      {examples.map(({ q, says }) => (
        <div key={q}>
          <dt>
            <a href={hrefOf(q)}>{q}</a>
          </dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}
