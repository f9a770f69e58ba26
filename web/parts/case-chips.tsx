import { uncapitalise } from "../format.ts";
import { CONCERNS_LABELS, FAULT_LABELS, HEAD_LABELS, labelOf, RECIPIENT_LABELS } from "../labels.ts";
import { type Query, toHref } from "../url-state.ts";
import { sayChip } from "./chips.tsx";

const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fault: FAULT_LABELS,
  concerns: CONCERNS_LABELS,
  injustice: HEAD_LABELS,
  head: HEAD_LABELS,
  recipient: RECIPIENT_LABELS,
};

const HIDDEN = new Set(["scale", "corpus", "choose"]);

/** What the case also says, beyond the sentence: filters brought from a search, and second choices. */
export function CaseChips({ query, beyond }: { query: Query; beyond: Query }) {
  const chips = beyond.filter(([key]) => !HIDDEN.has(key));
  if (chips.length === 0) return null;
  return (
    <p class="case-chips small">
      <span class="quiet">also:</span>{" "}
      <span class="chips">
        {chips.map(([key, value]) => {
          const labels = LABELS[key];
          const words = labels ? `or ${uncapitalise(labelOf(labels, value))}` : sayChip(key, value, {});
          const without = query.filter(([name, held]) => !(name === key && held === value));
          return (
            <a key={`${key} ${value}`} class="chip" href={toHref("/benchmark", without)} data-stay>
              <span>{words}</span>
              <span class="cross" aria-hidden="true">
                ×
              </span>
              <span class="visually-hidden">: take away</span>
            </a>
          );
        })}
      </span>
    </p>
  );
}
