import { useState } from "preact/hooks";
import type { DecisionReply } from "../../server/schemas/decision.ts";
import { CopyButton } from "./copy-button.tsx";
import { listEvidence } from "./decision-marks.ts";
import "./correction-form.css";

/** One line of the operator's corrections file: what is wrong, on which words, and what it should be. */
export function correctionLine(
  decision: DecisionReply,
  given: { id: string; value: string; reason: string },
): Record<string, string | null> {
  const item = listEvidence(decision).find((evidence) => evidence.id === given.id);
  const text =
    item?.paragraph === "summary"
      ? decision.summary
      : (decision.sections.flatMap((section) => section.paragraphs).find(({ id }) => id === item?.paragraph)?.text ??
        "");
  return {
    slug: decision.slug,
    field: given.id,
    paragraph: item?.paragraph ?? null,
    words: item ? text.slice(item.start, item.end) : null,
    value: given.value,
    reason: given.reason,
  };
}

/** "Wrong?": makes a correction to download and send to whoever runs this Redress. Nothing is sent from here. */
export function CorrectionForm({ decision }: { decision: DecisionReply }) {
  const [id, setId] = useState("");
  const [value, setValue] = useState("");
  const [reason, setReason] = useState("");
  const line = JSON.stringify(correctionLine(decision, { id, value, reason }));
  const items = listEvidence(decision);
  return (
    <details class="correction no-print needs-script">
      <summary>Something wrong here?</summary>
      <div class="stack">
        <p class="small quiet">
          This makes one line for the file of corrections. Download it and send it to whoever runs this Redress. Nothing
          leaves your browser from here.
        </p>
        <label>
          <span>What is wrong</span>
          <select value={id} onChange={(event) => setId(event.currentTarget.value)}>
            <option value="">Something that is missing</option>
            {items.map((item) => (
              <option key={item.id} value={item.id}>
                {item.kind}, {item.id}, {item.paragraph}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>What it should be</span>
          <input value={value} onInput={(event) => setValue(event.currentTarget.value)} />
        </label>
        <label>
          <span>Why</span>
          <textarea rows={3} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
        </label>
        <p class="row">
          <a
            class="button"
            download={`correction-${decision.slug}.jsonl`}
            href={`data:application/jsonl;charset=utf-8,${encodeURIComponent(`${line}\n`)}`}
          >
            Download the line
          </a>
          <CopyButton text={line} what="the correction line" />
        </p>
      </div>
    </details>
  );
}
