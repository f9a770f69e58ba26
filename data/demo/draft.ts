/** A document while it is being written: paragraphs not yet numbered, truths that point at them. */
import type { FaultCode, HeadCode, Recipient, RemedyKind, SectionCode } from "../vocabulary.ts";
import type { Scenario } from "./scenario.ts";
import type { DemoFault, DemoRemedy } from "./truth.ts";

export interface Para {
  text: string;
  kids: Para[];
  /** Printed without a list mark, as the evidence line sometimes is. */
  orphan: boolean;
  /** The paragraphs that the text cites, one for each "§". */
  cites: Para[];
  /** Set when the document is numbered. */
  id: string;
}

export const para = (text: string, kids: readonly string[] = []): Para => ({
  text,
  kids: kids.map((kid) => para(kid)),
  orphan: false,
  cites: [],
  id: "",
});

export interface Section {
  code: SectionCode;
  heading: string;
  /** Main headings are preceded by "Back to top" in the numbered shape. */
  main: boolean;
  paras: Para[];
}

export interface FaultDraft {
  scenario: Scenario;
  truth: DemoFault;
  /** Length in the scenario's unit; 0 where none is printed. */
  count: number;
  at: Para;
}

export interface InjusticeDraft {
  head: HeadCode;
  person: Recipient;
  faults: string[];
  at: Para;
}

export interface RemedyDraft {
  truth: DemoRemedy;
  at: Para | null;
  /** The total that this is a part of. */
  total: RemedyDraft | null;
}

/** Something that the body is to do: a bare infinitive ("pay Mrs X £300 …") with what it means. */
export interface Action {
  clause: string;
  /** Items under the clause, one for each of the last remedies; the clause then ends with a colon. */
  items: { clause: string; remedy: RemedyDraft }[];
  remedies: RemedyDraft[];
  /** Paragraphs cited in the clause. */
  cites: Para[];
  topic: string;
}

export function blankRemedy(kind: RemedyKind, payer: string): RemedyDraft {
  return {
    at: null,
    total: null,
    truth: {
      kind,
      class: null,
      status: "agreed",
      counts: false,
      pence: null,
      valuePence: null,
      unit: null,
      unitOf: null,
      unitPence: null,
      quantity: null,
      minPence: null,
      maxPence: null,
      conditional: false,
      openEnded: false,
      adequate: false,
      mixed: false,
      form: null,
      when: "decision",
      payer,
      paidTo: "complainant",
      for: [],
      persons: null,
      each: false,
      heads: [],
      faults: [],
      faultCodes: [],
      concerns: null,
      within: null,
      workingDays: false,
      dueOn: null,
      partOf: null,
      paragraph: "",
    },
  };
}

export function tie(remedy: RemedyDraft, faults: readonly FaultDraft[]): void {
  remedy.truth.faults = faults.map((fault) => fault.truth.id);
  remedy.truth.faultCodes = [...new Set(faults.map((fault): FaultCode => fault.truth.code))];
}
