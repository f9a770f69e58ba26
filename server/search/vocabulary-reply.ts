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

/** What a column of positions names, each with its number of decisions; position 0 is none. */
function counted<T extends { slug: string }>(
  names: readonly T[],
  column: ArrayLike<number>,
): (T & { count: number })[] {
  const counts = new Uint32Array(names.length);
  for (let d = 0; d < column.length; d += 1) counts[column[d]!]! += 1;
  return names.map((name, at) => ({ ...name, count: counts[at]! })).filter(({ slug }) => slug !== "");
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
    categories: counted(columns.categories, columns.category),
    subcategories: counted(columns.subcategories, columns.subcategory),
    corpus: corpusInfo(snapshot),
  };
}
