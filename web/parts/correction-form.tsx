import { useEffect, useRef, useState } from "preact/hooks";
import type { DecisionReply } from "../../server/schemas/decision.ts";
import { correctionFields, correctionLine, correctionMail, wordsOf } from "../correction.ts";
import { shorten } from "../shorten.ts";
import { CopyButton } from "./copy-button.tsx";
import { type EvidenceItem, listEvidence } from "./decision-marks.ts";
import "./correction-form.css";

const KIND_NAMES: Partial<Record<EvidenceItem["kind"], string>> = {
  money: "Money",
  fault: "Fault",
  injustice: "Injustice",
  action: "Action",
};

/** A value that a reader calls wrong; a fresh object each time, so that the same one can be asked for again. */
export interface Doubted {
  id: string;
}

interface CorrectionFormProps {
  decision: DecisionReply;
  doubted: Doubted | null;
}

/** "Wrong?": makes a correction to download or mail to whoever runs this Redress. Nothing is sent from here. */
export function CorrectionForm({ decision, doubted }: CorrectionFormProps) {
  const items = listEvidence(decision);
  const [id, setId] = useState(items[0]?.id ?? "");
  const [property, setProperty] = useState(0);
  const [typed, setTyped] = useState("");
  const [reason, setReason] = useState("");
  const box = useRef<HTMLDetailsElement>(null);
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (!doubted || !box.current) return;
    setId(doubted.id);
    setProperty(0);
    setTyped("");
    box.current.open = true;
    first.current?.focus();
  }, [doubted]);
  const item = items.find((one) => one.id === id);
  if (!item) return null;
  const fields = correctionFields(item);
  const field = fields[property] ?? fields[0];
  const line = JSON.stringify(correctionLine(decision, item, { field: field?.name ?? "", typed, reason }));
  const removes = field?.name.split(".").length === 2;
  return (
    <details class="correction no-print needs-script" ref={box} id="correction">
      <summary>Something wrong here?</summary>
      <div class="stack">
        <p class="small quiet">
          This makes one line for the file of corrections. Send it to whoever runs this Redress. Nothing leaves your
          browser from here.
        </p>
        <label>
          <span>What is wrong</span>
          <select
            ref={first}
            value={id}
            onChange={(event) => {
              setId(event.currentTarget.value);
              setProperty(0);
              setTyped("");
            }}
          >
            {items.map((one) => (
              <option key={one.id} value={one.id}>
                {KIND_NAMES[one.kind]}: “{shorten(wordsOf(decision, one), 60)}”
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>Of it</span>
          <select
            value={property}
            onChange={(event) => {
              setProperty(Number(event.currentTarget.value));
              setTyped("");
            }}
          >
            {fields.map((one, index) => (
              <option key={one.name} value={index}>
                {one.label}
              </option>
            ))}
          </select>
        </label>
        {!removes && (
          <label for="correction-value">
            <span>What it should be</span>
            {field?.choices ? (
              <select id="correction-value" value={typed} onChange={(event) => setTyped(event.currentTarget.value)}>
                <option value="">choose …</option>
                {Object.entries(field.choices).map(([code, label]) => (
                  <option key={code} value={code}>
                    {label}
                  </option>
                ))}
              </select>
            ) : (
              <input
                id="correction-value"
                placeholder={field?.name.endsWith("On") ? "2025-07-29" : undefined}
                value={typed}
                onInput={(event) => setTyped(event.currentTarget.value)}
              />
            )}
          </label>
        )}
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
          <a class="button" href={correctionMail(decision.slug, line)}>
            Mail it
          </a>
          <CopyButton text={line} what="the correction line" />
        </p>
      </div>
    </details>
  );
}
