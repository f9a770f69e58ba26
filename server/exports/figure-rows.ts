/** Charts and lists as rows: one function a file, from the reply that the page shows to the cells that stand behind it. */
import type { BenchmarkReply, CasesReply } from "../schemas/benchmark.ts";
import type {
  CompareReply,
  CouncilCasesReply,
  CouncilReply,
  CouncilsReply,
  FunnelReply,
  PromisesReply,
  TrendsReply,
} from "../schemas/councils.ts";
import type { CoverageReply } from "../schemas/coverage.ts";
import { type Cell, listCell, orUnknown, sumCells, toPounds, yesNo } from "./cells.ts";

/** What rows need to know of the place they are written in. */
export interface Frame {
  readonly origin: string;
  /** Official page of a decision by slug; blank where none is known. */
  official(slug: string): string;
}

/** Blank where a statistic is not given: below the stated n, or nothing to divide by. */
const given = (value: number | null | undefined): Cell => value ?? "";
const interval = (pair: readonly [number, number] | null | undefined): [Cell, Cell] =>
  pair ? [pair[0], pair[1]] : ["", ""];
const pounds = (pence: number | null): [Cell, Cell] => (pence === null ? ["", ""] : [toPounds(pence), pence]);
const decisionLink = (frame: Frame, slug: string, paragraph: string | null = null): string =>
  `${frame.origin}/decisions/${slug}${paragraph === null ? "" : `#${paragraph}`}`;

export const SUM_HEADER = [
  "reference",
  "slug",
  "organisation",
  "organisation_slug",
  "category",
  "outcome",
  "decided_on",
  "remedy",
  "pounds",
  "pence",
  "paragraph",
  "clause",
  "mixed_because",
  "official_url",
  "redress_url",
] as const;

/** Decisions or sums behind a figure of the benchmark. A decision that is listed for itself has no sum: blank. */
export function sumRow(frame: Frame, row: CasesReply["results"][number]): Cell[] {
  const isSum = row.remedy !== null || row.pence !== null;
  return [
    row.ref,
    row.slug,
    row.body.name,
    row.body.slug,
    orUnknown(row.category),
    row.outcome,
    orUnknown(row.decidedOn),
    row.remedy ?? "",
    ...(isSum ? sumCells(row.pence) : (["", ""] as const)),
    row.paragraph ?? "",
    row.clause ?? "",
    row.reason ?? "",
    frame.official(row.slug),
    decisionLink(frame, row.slug, row.paragraph),
  ];
}

const QUANTILE_COLUMNS = ["min", "p10", "q1", "median", "q3", "p90", "max"] as const;

export const RATE_HEADER = [
  "unit",
  "unit_of",
  "head",
  "each",
  "n",
  ...QUANTILE_COLUMNS.map((name) => `${name}_pence`),
  "median_low_pence",
  "median_high_pence",
] as const;

export const rateRow = (rate: BenchmarkReply["rates"][number]): Cell[] => [
  rate.unit,
  rate.unitOf ?? "",
  rate.head ?? "all",
  yesNo(rate.each),
  rate.n,
  ...QUANTILE_COLUMNS.map((name) => given(rate[name])),
  ...interval(rate.medianInterval),
];

export const SUM_TREND_HEADER = ["year", "n", "q1_pence", "median_pence", "q3_pence"] as const;
export const sumTrendRow = (year: BenchmarkReply["trend"][number]): Cell[] => [
  year.year,
  year.n,
  given(year.q1),
  given(year.median),
  given(year.q3),
];

export const COUNCIL_HEADER = [
  "organisation",
  "organisation_slug",
  "type",
  "region",
  "from",
  "until",
  "decisions",
  "first_decided_on",
  "last_decided_on",
  "former_names",
  "redress_url",
] as const;
export const councilRow = (frame: Frame, one: CouncilsReply["councils"][number]): Cell[] => [
  one.name,
  one.slug,
  one.type,
  orUnknown(one.region),
  one.start ?? "",
  one.end ?? "",
  one.decisions,
  one.first ?? "",
  one.last ?? "",
  listCell(one.formerNames),
  `${frame.origin}/councils/${one.slug}`,
];

const OUTCOME_COLUMNS = ["upheld", "upheld_without_investigation", "not_upheld", "discontinued", "closed"] as const;
interface Outcomes {
  upheld: number;
  upheldWithoutInvestigation: number;
  notUpheld: number;
  discontinued: number;
  closed: number;
}
const outcomes = (of: Outcomes): Cell[] => [
  of.upheld,
  of.upheldWithoutInvestigation,
  of.notUpheld,
  of.discontinued,
  of.closed,
];

export const COUNCIL_YEAR_HEADER = [
  "organisation",
  "organisation_slug",
  "area",
  "year",
  ...OUTCOME_COLUMNS,
  "no_printed_outcome",
  "uphold_rate",
  "uphold_low",
  "uphold_high",
  "official_upheld",
  "official_not_upheld",
  "incomplete",
  "redress_url",
] as const;
export const councilYearRows = (frame: Frame, { council, area, years }: CouncilReply): Cell[][] =>
  years.map((year) => [
    council.name,
    council.slug,
    area,
    year.year,
    ...outcomes(year),
    year.unprinted,
    given(year.rate),
    ...interval(year.interval),
    given(year.official?.upheld),
    given(year.official?.notUpheld),
    yesNo(year.incomplete),
    `${frame.origin}/councils/${council.slug}`,
  ]);

export const FUNNEL_HEADER = [
  "organisation",
  "organisation_slug",
  "type",
  "region",
  "from_year",
  "to_year",
  "upheld",
  "investigated",
  "expected",
  "uphold_rate",
  "uphold_low",
  "uphold_high",
  "lower_95",
  "upper_95",
  "lower_99_8",
  "upper_99_8",
  "outside",
  "side",
  "redress_url",
] as const;
export const funnelRows = (frame: Frame, { points, period }: FunnelReply): Cell[][] =>
  points.map((point) => [
    point.name,
    point.slug,
    point.type,
    orUnknown(point.region),
    period?.[0] ?? "",
    period?.[1] ?? "",
    point.upheld,
    point.investigated,
    point.expected,
    point.rate,
    ...interval(point.interval),
    point.limits.lower95,
    point.limits.upper95,
    point.limits.lower998,
    point.limits.upper998,
    point.outside ?? "",
    point.side ?? "",
    `${frame.origin}/councils/${point.slug}`,
  ]);

export const TREND_HEADER = [
  "period",
  "from",
  "to",
  ...OUTCOME_COLUMNS,
  "no_printed_outcome",
  "uphold_rate",
  "uphold_low",
  "uphold_high",
  "payment_class",
  "payments",
  "q1_pence",
  "median_pounds",
  "median_pence",
  "q3_pence",
] as const;

/** One row a period and class of payment; a period without payments has one row with those columns blank. */
export const trendRows = ({ periods }: TrendsReply): Cell[][] =>
  periods.flatMap((period) => {
    const common = [
      period.period,
      period.from,
      period.to,
      ...outcomes(period),
      period.unprinted,
      given(period.rate),
      ...interval(period.interval),
    ];
    if (period.payments.length === 0) return [[...common, "", "", "", "", "", ""]];
    return period.payments.map((of) => [...common, of.class, of.n, given(of.q1), ...pounds(of.median), given(of.q3)]);
  });

export const COMPARE_HEADER = [
  "organisation",
  "organisation_slug",
  "year",
  "upheld",
  "investigated",
  "uphold_rate",
  "uphold_low",
  "uphold_high",
  "redress_url",
] as const;
export const compareRows = (frame: Frame, { councils }: CompareReply): Cell[][] =>
  councils.flatMap(({ council, years }) =>
    years.map((year) => [
      council.name,
      council.slug,
      year.year,
      year.upheld,
      year.investigated,
      given(year.rate),
      ...interval(year.interval),
      `${frame.origin}/councils/${council.slug}`,
    ]),
  );

export const COUNCIL_CASE_HEADER = [
  "reference",
  "slug",
  "organisation",
  "organisation_slug",
  "category",
  "outcome",
  "investigated",
  "decided_on",
  "official_url",
  "redress_url",
] as const;
export const councilCaseRow = (frame: Frame, row: CouncilCasesReply["results"][number]): Cell[] => [
  row.ref,
  row.slug,
  row.body.name,
  row.body.slug,
  orUnknown(row.category),
  row.outcome,
  yesNo(row.investigated),
  orUnknown(row.decidedOn),
  frame.official(row.slug),
  decisionLink(frame, row.slug),
];

export const PROMISE_HEADER = [
  "organisation",
  "organisation_slug",
  "reference",
  "slug",
  "remedy",
  "kind",
  "concerns",
  "faults",
  "decided_on",
  "due_on",
  "paragraph",
  "improvement",
  "later",
  "later_reference",
  "later_slug",
  "later_fault",
  "later_from",
  "later_until",
  "later_decided_on",
  "later_paragraph",
  "official_url",
  "redress_url",
] as const;

type PromiseOf = PromisesReply["promises"][number];

/** One row an improvement and later fault; an improvement without one has a single row with those columns blank. */
export function promiseRows(frame: Frame, { council }: Pick<PromisesReply, "council">, promise: PromiseOf): Cell[][] {
  const common = [
    council.name,
    council.slug,
    promise.ref,
    promise.slug,
    promise.remedy,
    promise.kind,
    promise.concerns ?? "",
    listCell(promise.codes),
    orUnknown(promise.decidedOn),
    orUnknown(promise.dueOn),
    promise.paragraph,
    promise.text ?? "",
  ];
  const links = [frame.official(promise.slug), decisionLink(frame, promise.slug, promise.paragraph)];
  const later = [
    ...promise.later.map((fault) => ({ ...fault, when: "began after", until: "" })),
    ...promise.spanning.map((fault) => ({ ...fault, when: "began before, ended after" })),
    ...promise.undated.map((fault) => ({ ...fault, when: "no dates to compare", on: "", until: "" })),
  ];
  if (later.length === 0) return [[...common, "", "", "", "", "", "", "", "", ...links]];
  return later.map((fault) => [
    ...common,
    fault.when,
    fault.ref,
    fault.slug,
    fault.code,
    fault.on,
    fault.until,
    orUnknown(fault.decidedOn),
    fault.paragraph,
    ...links,
  ]);
}

export const COVERAGE_HEADER = [
  "organisation",
  "organisation_slug",
  "decisions",
  "first_decided_on",
  "last_decided_on",
  "redress_url",
] as const;
export const coverageRows = (frame: Frame, { councils }: CoverageReply): Cell[][] =>
  councils.map((one) => [
    one.name,
    one.slug,
    one.n,
    one.first ?? "",
    one.last ?? "",
    `${frame.origin}/councils/${one.slug}`,
  ]);
