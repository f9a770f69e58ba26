import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as codes from "../../data/vocabulary.ts";
import {
  BODY_TYPE_LABELS,
  CLASS_LABELS,
  CONCERNS_LABELS,
  FAULT_LABELS,
  HEAD_LABELS,
  KIND_LABELS,
  OUTCOME_LABELS,
  RECIPIENT_LABELS,
  SECTION_LABELS,
  STATUS_LABELS,
  UNIT_LABELS,
  UNIT_OF_LABELS,
} from "../../web/labels.ts";

const vocabulary: Record<string, Array<{ code: string; label: string }>> = JSON.parse(
  readFileSync(new URL("../../data/reference/vocabulary.json", import.meta.url), "utf8"),
);

test.each([
  ["faultTypes", FAULT_LABELS],
  ["injusticeHeads", HEAD_LABELS],
  ["remedyKinds", KIND_LABELS],
  ["concerns", CONCERNS_LABELS],
])("the words on screen for %s are those of the vocabulary", (list, labels) => {
  expect(Object.fromEntries((vocabulary[list] ?? []).map(({ code, label }) => [code, label]))).toEqual(labels);
});

test.each([
  [codes.FAULT_CODES, FAULT_LABELS],
  [codes.HEAD_CODES, HEAD_LABELS],
  [codes.REMEDY_KINDS, KIND_LABELS],
  [codes.CONCERNS_CODES, CONCERNS_LABELS],
  [codes.OUTCOME_CODES, OUTCOME_LABELS],
  [codes.BODY_TYPES, BODY_TYPE_LABELS],
  [codes.REMEDY_CLASSES, CLASS_LABELS],
  [codes.REMEDY_STATUSES, STATUS_LABELS],
  [codes.RECIPIENTS, RECIPIENT_LABELS],
  [codes.SECTION_CODES, SECTION_LABELS],
  [codes.UNITS, UNIT_LABELS],
  [codes.UNIT_OF, UNIT_OF_LABELS],
])("every code has words: %s", (list, labels) => {
  expect(list.filter((code) => labels[code] === undefined)).toEqual([]);
});
