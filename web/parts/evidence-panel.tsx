import type { ComponentChildren } from "preact";
import type { DecisionReply } from "../../server/schemas/decision.ts";
import { formatDuration, formatPounds } from "../format.ts";
import {
  CLASS_LABELS,
  CONCERNS_LABELS,
  FAULT_LABELS,
  HEAD_LABELS,
  labelOf,
  RECIPIENT_LABELS,
  STATUS_LABELS,
} from "../labels.ts";
import type { MarkKind } from "../marks.ts";
import { sayAmount, sayPurpose } from "../remedy-words.ts";
import { decisionHref } from "../url-state.ts";
import { Deadlines } from "./deadlines.tsx";
import { PanelPart as Part } from "./panel-part.tsx";
import "./evidence-panel.css";

type Remedy = DecisionReply["remedies"][number];
type Evidence = Remedy["evidence"];

/** "p57.2" is an item of the list under p57. */
const ITEM = /^(p\d+)(?:\.\d+)+$/;

/** Where each paragraph stands, by id: "[57]", an item of a list as its paragraph, "[≈57]" where numbers are not sure. */
function placesOf(decision: DecisionReply): Map<string, string> {
  const places = new Map<string, string>([["summary", "summary"]]);
  for (const section of decision.sections) {
    for (const { id, number, certain } of section.paragraphs) {
      const above = places.get(ITEM.exec(id)?.[1] ?? "");
      if (number !== null) places.set(id, `[${certain ? "" : "≈"}${number}]`);
      else if (above !== undefined) places.set(id, above);
    }
  }
  return places;
}

interface EvidencePanelProps {
  decision: DecisionReply;
  /** Called with the id of a value that the reader calls wrong. */
  onWrong: (id: string) => void;
}

/** What Redress read out of the text; every value leads to its words, and can be called wrong. */
export function EvidencePanel({ decision, onWrong }: EvidencePanelProps) {
  const places = placesOf(decision);
  const link = (id: string, evidence: Evidence, kind: MarkKind, children: ComponentChildren) => (
    <ValueLink
      id={id}
      decision={decision}
      evidence={evidence}
      place={places.get(evidence.paragraph) ?? "text"}
      kind={kind}
      onWrong={onWrong}
    >
      {children}
    </ValueLink>
  );
  const money = decision.remedies.filter((remedy) => remedy.class !== null);
  const counted = money.filter((remedy) => remedy.counts);
  const beside = money.filter((remedy) => !remedy.counts);
  const actions = decision.remedies.filter((remedy) => remedy.class === null);
  const found = decision.faults.filter((fault) => fault.finding === "fault");
  const notFound = decision.faults.filter((fault) => fault.finding !== "fault");
  return (
    <>
      <Part title="Payments agreed or recommended">
        <p class="award">{sayAward(decision)}</p>
        <p class="small quiet">{sayCheck(decision.award.checks)}</p>
        <ul class="values">
          {counted.map((remedy) => (
            <li key={remedy.id}>{link(remedy.id, remedy.evidence, "money", <RemedyLine remedy={remedy} />)}</li>
          ))}
        </ul>
        {beside.length > 0 && (
          <details>
            <summary class="small">Other sums named, not counted: {beside.length}</summary>
            <ul class="values">
              {beside.map((remedy) => (
                <li key={remedy.id}>
                  {link(
                    remedy.id,
                    remedy.evidence,
                    "money",
                    <>
                      <RemedyLine remedy={remedy} /> <span class="quiet">({whyNotCounted(remedy)})</span>
                    </>,
                  )}
                </li>
              ))}
            </ul>
          </details>
        )}
      </Part>
      {decision.faults.length > 0 && (
        <Part title="Fault">
          <ul class="values">
            {[...found, ...notFound].map((fault) => (
              <li key={fault.id}>
                {link(
                  fault.id,
                  fault.evidence,
                  "fault",
                  <>
                    <span class="value-main">
                      {fault.finding === "fault" ? "" : "No fault: "}
                      {labelOf(FAULT_LABELS, fault.code)}
                    </span>
                    {fault.concerns !== "other" && (
                      <span class="quiet"> · {labelOf(CONCERNS_LABELS, fault.concerns)}</span>
                    )}
                    {fault.duration && (
                      <span class="quiet">
                        {" · "}
                        {fault.durationInferred ? "about " : ""}
                        {formatDuration(fault.duration)}
                      </span>
                    )}
                    {fault.by === "body" && <span class="quiet"> · accepted by the body</span>}
                  </>,
                )}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {decision.injustices.length > 0 && (
        <Part title="Injustice">
          <ul class="values">
            {decision.injustices.map((item) => (
              <li key={item.id}>
                {link(
                  item.id,
                  item.evidence,
                  "injustice",
                  <>
                    <span class="value-main">{labelOf(HEAD_LABELS, item.head)}</span>
                    {item.person !== "unknown" && (
                      <span class="quiet"> · {labelOf(RECIPIENT_LABELS, item.person)}</span>
                    )}
                  </>,
                )}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {actions.length > 0 && (
        <Part title="To be done">
          <ul class="values">
            {actions.map((remedy) => (
              <li key={remedy.id}>
                {link(
                  remedy.id,
                  remedy.evidence,
                  "action",
                  <>
                    <span class="value-main">{sayAmount(remedy)}</span>
                    {remedy.concerns && remedy.concerns !== "other" && (
                      <span class="quiet"> · {labelOf(CONCERNS_LABELS, remedy.concerns)}</span>
                    )}
                    {remedy.status !== "agreed" && (
                      <span class="quiet"> · {labelOf(STATUS_LABELS, remedy.status)}</span>
                    )}
                  </>,
                )}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Deadlines decision={decision} />
    </>
  );
}

interface ValueLinkProps {
  id: string;
  decision: DecisionReply;
  evidence: Evidence;
  place: string;
  kind: MarkKind;
  onWrong: (id: string) => void;
  children: ComponentChildren;
}

function ValueLink({ id, decision, evidence, place, kind, onWrong, children }: ValueLinkProps) {
  return (
    <div class="value-line">
      <a class={`value kind-${kind}`} href={decisionHref(decision.slug, evidence)} data-lights={id} data-stay>
        <span class="value-words">{children}</span>
        <span class="value-place">{place}</span>
      </a>
      <button type="button" class="link-button wrong needs-script no-print" onClick={() => onWrong(id)}>
        wrong?
        <span class="visually-hidden">
          {" "}
          {kind} {id}
        </span>
      </button>
    </div>
  );
}

function RemedyLine({ remedy }: { remedy: Remedy }) {
  return (
    <>
      <span class="value-main">{sayAmount(remedy)}</span> <span class="quiet">{sayPurpose(remedy)}</span>
      {remedy.class !== "symbolic" && remedy.class !== null && (
        <span class="quiet"> · {labelOf(CLASS_LABELS, remedy.class).toLowerCase()}</span>
      )}
    </>
  );
}

function whyNotCounted(remedy: Remedy): string {
  if (remedy.adequate) return "found to be enough";
  if (remedy.class === "waived") return "not collected, so not part of the total";
  if (remedy.conditional) return "only on a condition";
  if (remedy.status !== "agreed" && remedy.status !== "recommended") return labelOf(STATUS_LABELS, remedy.status);
  if (remedy.pence === null) return "no certain figure";
  return "the total of parts listed";
}

/** "£450 = £350 + £100", "no payment", "at least £200". */
function sayAward({ award, remedies }: DecisionReply): string {
  if (award.totalPence === null) return "The text does not tell whether a sum is to be paid.";
  if (award.totalPence === 0) return award.openEnded ? "A sum not yet known" : "No payment";
  const parts = remedies.filter((remedy) => remedy.counts && remedy.pence !== null);
  const sum = parts.length > 1 ? ` = ${parts.map((part) => formatPounds(part.pence ?? 0)).join(" + ")}` : "";
  return `${award.openEnded ? "At least " : ""}${formatPounds(award.totalPence)}${sum}`;
}

function sayCheck(checks: DecisionReply["award"]["checks"]): string {
  switch (checks) {
    case "parts-equal-total":
      return "The parts add up to the total that is printed.";
    case "parts-differ":
      return "The parts do not add up to the total that is printed. The total is taken.";
    case "single":
      return "One sum, nothing to add up.";
    case "none":
      return "";
  }
}
