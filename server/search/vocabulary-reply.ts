/** The closed lists with their words, for people who write queries and programs. */
import { z } from "zod";
import { IN_ALIASES } from "../../data/fts-columns.ts";
import { vocabulary } from "../../data/reference.ts";
import {
  BODY_TYPES,
  CONCERNS_CODES,
  FAULT_CODES,
  HEAD_CODES,
  OUTCOME_CODES,
  RECIPIENTS,
  REMEDY_KINDS,
  SECTION_CODES,
  UNITS,
} from "../../data/vocabulary.ts";
import { type LabelGroup, labelOf } from "../labels.ts";
import type { VocabularyReply } from "../schemas/others.ts";
import { DURATION_CODES, MEASURES } from "../schemas/query.ts";
import { corpusInfo, type Snapshot } from "../state.ts";
import { FIELDS } from "./syntax.ts";

const describedSchema = z.array(z.looseObject({ code: z.string(), description: z.string().optional() }));
const tablesSchema = z.object({
  faultTypes: describedSchema,
  injusticeHeads: describedSchema,
  remedyKinds: describedSchema,
  concerns: describedSchema,
});

function countOf(numbers: ArrayLike<number>, wanted: number): number {
  let count = 0;
  for (let d = 0; d < numbers.length; d += 1) if (numbers[d] === wanted) count += 1;
  return count;
}

export function vocabularyReply(snapshot: Snapshot): VocabularyReply {
  const tables = tablesSchema.parse(vocabulary());
  const described = new Map(
    Object.values(tables).flatMap((rows) => rows.map((row) => [row.code, row.description ?? null])),
  );
  const list = (codes: readonly string[], group: LabelGroup) =>
    codes.map((code) => ({ code, label: labelOf(group, code), description: described.get(code) ?? null }));
  const { columns } = snapshot;
  return {
    faults: list(FAULT_CODES, "fault"),
    injustices: list(HEAD_CODES, "injustice"),
    remedies: list(REMEDY_KINDS, "remedy"),
    concerns: list(CONCERNS_CODES, "concerns"),
    outcomes: list(OUTCOME_CODES, "outcome"),
    types: list(BODY_TYPES, "type"),
    recipients: list(RECIPIENTS, "recipient"),
    units: list(UNITS, "recipient"),
    sections: list(SECTION_CODES, "region"),
    measures: list(MEASURES, "measure"),
    durations: list(DURATION_CODES, "duration"),
    parts: Object.entries(IN_ALIASES).map(([name, part]) => ({ name, part })),
    fields: [...FIELDS],
    categories: columns.categories
      .map((category, index) => ({ ...category, count: countOf(columns.category, index) }))
      .filter(({ slug }) => slug !== ""),
    subcategories: columns.subcategories
      .map((subcategory, index) => ({ ...subcategory, count: countOf(columns.subcategory, index) }))
      .filter(({ slug }) => slug !== ""),
    corpus: corpusInfo(snapshot),
  };
}
