/** Lines of the operator's corrections file (docs/commands.md): what is wrong, on which words, and what it should be. */
import type { DecisionReply } from "../server/schemas/decision.ts";
import {
  CLASS_LABELS,
  CONCERNS_LABELS,
  FAULT_LABELS,
  HEAD_LABELS,
  KIND_LABELS,
  RECIPIENT_LABELS,
  STATUS_LABELS,
} from "./labels.ts";
import type { EvidenceItem } from "./parts/decision-marks.ts";

export interface CorrectionField {
  /** As the corrections file names it: "remedies.r1.pence". */
  name: string;
  label: string;
  /** What it may be, by code; null where it is typed. */
  choices: Readonly<Record<string, string>> | null;
}

/** List of the record, by the kind of mark. Other kinds of mark are no extracted values. */
const LISTS: Partial<Record<EvidenceItem["kind"], string>> = {
  fault: "faults",
  injustice: "injustices",
  money: "remedies",
  action: "remedies",
};

const FINDINGS = { fault: "fault", "no-fault": "no fault", "no-ongoing-fault": "no fault that goes on" };
const CAUSED = { caused: "it caused injustice", none: "it caused none", "not-stated": "the text does not say" };

type Property = readonly [name: string, label: string, choices?: Readonly<Record<string, string>>];

const PROPERTIES: Partial<Record<EvidenceItem["kind"], readonly Property[]>> = {
  fault: [
    ["code", "the kind of fault", FAULT_LABELS],
    ["concerns", "what it concerns", CONCERNS_LABELS],
    ["finding", "fault or no fault", FINDINGS],
    ["injustice", "whether it caused injustice", CAUSED],
  ],
  injustice: [
    ["head", "the kind of injustice", HEAD_LABELS],
    ["person", "whose injustice", RECIPIENT_LABELS],
  ],
  money: [
    ["pence", "the sum, in pounds"],
    ["class", "the class of the sum", CLASS_LABELS],
    ["status", "agreed, recommended, offered …", STATUS_LABELS],
    ["paidTo", "who is paid", RECIPIENT_LABELS],
    ["heads", "what it is paid for"],
  ],
  action: [
    ["kind", "the kind of action", KIND_LABELS],
    ["dueOn", "the day by which it is due"],
  ],
};

/** What can be corrected of one marked item; the last entry says that it should not be there at all. */
export function correctionFields(item: EvidenceItem): CorrectionField[] {
  const list = LISTS[item.kind];
  if (list === undefined) return [];
  const path = `${list}.${item.id}`;
  return [
    ...(PROPERTIES[item.kind] ?? []).map(([property, label, choices]) => ({
      name: `${path}.${property}`,
      label,
      choices: choices ?? null,
    })),
    { name: path, label: "it should not be listed", choices: null },
  ];
}

/** What was typed as the file wants it: pence from pounds, lists from commas, null to remove an item. */
export function correctionValue(field: string, typed: string): string | number | string[] | null {
  const property = field.split(".")[2];
  if (property === undefined) return null;
  const text = typed.trim();
  if (/pence$/i.test(property)) {
    const pounds = /^£?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{2}))?$/.exec(text);
    return pounds ? Number((pounds[1] ?? "").replaceAll(",", "")) * 100 + Number(pounds[2] ?? 0) : text;
  }
  return property === "heads"
    ? text
        .split(",")
        .map((part) => part.trim())
        .filter((part) => part !== "")
    : text;
}

type Words = Pick<DecisionReply, "summary" | "sections">;

/** The words on which an item rests. */
export function wordsOf(decision: Words, { paragraph, start, end }: EvidenceItem): string {
  if (paragraph === "summary") return decision.summary.slice(start, end);
  for (const section of decision.sections)
    for (const { id, text } of section.paragraphs) if (id === paragraph) return text.slice(start, end);
  return "";
}

/** One line, ready for the file. */
export function correctionLine(
  decision: Words & Pick<DecisionReply, "slug">,
  item: EvidenceItem,
  given: { field: string; typed: string; reason: string },
) {
  return {
    slug: decision.slug,
    field: given.field,
    paragraph: item.paragraph,
    words: wordsOf(decision, item),
    value: correctionValue(given.field, given.typed),
    reason: given.reason,
  };
}

/** An empty mail with the line in it: the reader's own mail program fills in who runs this Redress, and sends it. */
export function correctionMail(slug: string, line: string): string {
  const subject = encodeURIComponent(`Correction to ${slug}`);
  return `mailto:?subject=${subject}&body=${encodeURIComponent(`${line}\n`)}`;
}
