import { useState } from "preact/hooks";
import type { DecisionReply } from "../../server/schemas/decision.ts";
import { correctionFields, correctionLine } from "../correction.ts";
import { CopyButton } from "./copy-button.tsx";
import { listEvidence } from "./decision-marks.ts";
import "./correction-form.css";

/** "Wrong?": makes a correction to download and send to whoever runs this Redress. Nothing is sent from here. */
export function CorrectionForm({ decision }: { decision: DecisionReply }) {
  const items = listEvidence(decision);
  const [id, setId] = useState(items[0]?.id ?? "");
  const [property, setProperty] = useState(0);
  const [typed, setTyped] = useState("");
  const [reason, setReason] = useState("");
  const item = items.find((one) => one.id === id);
  if (!item) return null;
  const fields = correctionFields(item);
  const field = (fields[property] ?? fields[0])?.name ?? "";
  const line = JSON.stringify(correctionLine(decision, item, { field, typed, reason }));
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
          <select
            value={id}
            onChange={(event) => {
              setId(event.currentTarget.value);
              setProperty(0);
            }}
          >
            {items.map((one) => (
              <option key={one.id} value={one.id}>
                {one.kind}, {one.id}, {one.paragraph}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>Of it</span>
          <select value={property} onChange={(event) => setProperty(Number(event.currentTarget.value))}>
            {fields.map((one, index) => (
              <option key={one.name} value={index}>
                {one.label}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>What it should be</span>
          <input value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
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
