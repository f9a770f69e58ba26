/** The decisions behind a figure about councils; `total` equals the figure. */
import { OUTCOME_CODES, REMEDY_CLASSES } from "../../data/vocabulary.ts";
import type { AnalyticsContext } from "../analytics.ts";
import { type Columns, fromDay } from "../columns.ts";
import type { CouncilCasesQuery, CouncilCasesReply } from "../schemas/councils.ts";
import { corpusInfo } from "../state.ts";
import { bodiesOf } from "./bodies.ts";
import { casesAddress } from "./drill.ts";
import { incompleteYears } from "./incomplete.ts";
import {
  bodyFlags,
  categoryFlags,
  faultNumber,
  findsFault,
  hasLabel,
  ownSums,
  quarterOf,
  readYears,
} from "./select.ts";

const PAGE = 50;

function newestFirst(columns: Columns, docs: number[]): number[] {
  return docs.sort(
    (a, b) => columns.decidedDay[b]! - columns.decidedDay[a]! || (columns.slug[a]! < columns.slug[b]! ? -1 : 1),
  );
}

/** Answers GET /api/v1/councils/cases. */
export function councilCases(context: AnalyticsContext, query: CouncilCasesQuery): CouncilCasesReply {
  const { columns } = context.snapshot;
  const bodies = bodiesOf(columns, context.authorities);
  const flags = bodyFlags(columns, bodies, query);
  const categories = categoryFlags(columns, query.category);
  const { from, to } = readYears(query);
  const fault = query.fault === undefined ? null : faultNumber(query.fault);
  const classNumber = query.class === undefined ? 0 : REMEDY_CLASSES.indexOf(query.class) + 1;
  const label = query.label ?? "all";
  const left = query.complete === undefined ? null : incompleteYears(context);
  const docs: number[] = [];
  for (let d = 0; d < columns.size; d++) {
    if (flags[columns.body[d]!] !== 1) continue;
    const year = columns.financialYear[d]!;
    if (from !== null && (year === 0 || year < from)) continue;
    if (to !== null && (year === 0 || year > to)) continue;
    if (query.quarter !== undefined && (year === 0 || quarterOf(columns.decidedDay[d]!) !== Number(query.quarter)))
      continue;
    if (left !== null && left.size > 0 && left.has(columns.body[d]! * 10_000 + year)) continue;
    if (categories !== null && categories[columns.category[d]!] !== 1) continue;
    if (!hasLabel(columns, d, label)) continue;
    if (fault !== null && !findsFault(columns, d, fault)) continue;
    if (
      classNumber > 0 &&
      !ownSums(columns, context.authorities, d).some((row) => columns.remedies.class[row] === classNumber)
    )
      continue;
    docs.push(d);
  }
  const offset = query.offset ?? 0;
  const limit = query.limit ?? PAGE;
  const page = newestFirst(columns, docs).slice(offset, offset + limit);
  return {
    total: docs.length,
    results: page.map((d) => {
      const body = columns.bodies[columns.body[d]!]!;
      const investigated = columns.investigated[d]!;
      return {
        slug: columns.slug[d]!,
        ref: columns.ref[d]!,
        body: { slug: body.slug, name: body.name },
        category: columns.category[d] === 0 ? null : columns.categories[columns.category[d]!]!.name,
        outcome: OUTCOME_CODES[columns.outcome[d]!]!,
        investigated: investigated === 2 ? null : investigated === 1,
        decidedOn: fromDay(columns.decidedDay[d]!),
      };
    }),
    next: offset + limit < docs.length ? casesAddress({ ...query, limit, offset: offset + limit }) : null,
    corpus: corpusInfo(context.snapshot),
  };
}
