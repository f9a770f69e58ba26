import { labelOf, OUTCOME_LABELS, OUTCOME_MEANINGS } from "../labels.ts";

interface Outcome {
  code: string;
  printed: string | null;
  inferred: boolean;
  investigated: boolean | null;
}

/** The outcome as printed, or what the decision section's own words say, marked as such. */
export function sayOutcome(outcome: Outcome): string {
  const label = outcome.printed ?? labelOf(OUTCOME_LABELS, outcome.code);
  return outcome.inferred ? `${label} (read from the text)` : label;
}

/** The outcome with its meaning one click away. */
export function OutcomeExplained({ outcome }: { outcome: Outcome }) {
  const notes = [
    labelOf(OUTCOME_MEANINGS, outcome.code),
    outcome.inferred
      ? "No outcome is printed in this copy. Redress took it from the words of the decision section, and leaves it out of every rate."
      : "",
    outcome.investigated === false ? "Here there was no full investigation." : "",
  ].filter((note) => note !== "");
  return (
    <details class="explained">
      <summary>{sayOutcome(outcome)}</summary>
      <p>{notes.join(" ")}</p>
    </details>
  );
}
