/** Published figures beside the sums: which fit head, unit and period, and which may be shown as the Ombudsman's. */
import { z } from "zod";
import { HEAD_CODES, REMEDY_CLASSES } from "../../data/vocabulary.ts";
import type { BenchmarkQuery, GuidanceBand } from "../schemas/benchmark.ts";
import { headMasks } from "./selection.ts";
import { lowerBound } from "./values.ts";

const figureSchema = z.object({
  id: z.string(),
  head: z.string(),
  minPence: z.int().nullable(),
  maxPence: z.int().nullable(),
  confidence: z.string(),
  headCodes: z.array(z.enum(HEAD_CODES)).default([]),
  unitCode: z.string().nullable().default(null),
  unitOf: z.string().nullable().default(null),
  version: z.string().nullable().optional(),
  chapter: z.string().nullable().optional(),
  address: z.string().nullable().optional(),
  ref: z.string().optional(),
  validFrom: z.string().nullable().optional(),
  validTo: z.string().nullable().optional(),
  note: z.string().nullable().optional(),
});
type GuidanceFigure = z.infer<typeof figureSchema>;

const tableSchema = z.object({
  meta: z.object({
    versions: z.array(
      z.object({
        version: z.string(),
        date: z.string().optional(),
        address: z.string().optional(),
        confidence: z.string().optional(),
      }),
    ),
  }),
  figures: z.array(figureSchema),
});

export interface GuidanceTable {
  figures: GuidanceFigure[];
  editions: {
    version: string;
    date: string;
    /** Day or month from which it is known to have stood; null where only "after" some time is known. */
    on: string | null;
    source: string | null;
    seen: boolean;
  }[];
}

/** The table of reference/remedy-guidance.json, or one of the same shape. Throws a ZodError where it is not. */
export function readGuidance(table: unknown): GuidanceTable {
  const { meta, figures } = tableSchema.parse(table);
  return {
    figures,
    editions: meta.versions.flatMap((v) =>
      v.date === undefined
        ? []
        : [
            {
              version: v.version,
              date: v.date,
              on: /^(?:updated )?(\d{4}-\d{2}(?:-\d{2})?)$/.exec(v.date)?.[1] ?? null,
              source: v.address ?? null,
              seen: v.confidence === SEEN,
            },
          ],
    ),
  };
}

/** Confidence of a figure that was read on a page of the guidance itself. */
export const SEEN = "seen in stored page";

/** First date in words such as "2022 (month not confirmed)", "2013-12", "2021 or 2022 (replaced edition)". */
function dateIn(text: string | null | undefined): string | null {
  return /\d{4}(?:-\d{2}){0,2}/.exec(text ?? "")?.[0] ?? null;
}

/** Whether the figure was in force at some time of the period asked for; open ends fit. */
function fitsPeriod(figure: GuidanceFigure, query: BenchmarkQuery): boolean {
  const from = dateIn(figure.validFrom);
  const to = dateIn(figure.validTo);
  return (
    (query.to === undefined || from === null || from <= query.to) &&
    (query.from === undefined || to === null || to >= query.from.slice(0, to.length))
  );
}

/** Classes whose sums a figure for these heads could stand beside. */
const CLASS_OF_UNIT_HEADS: ReadonlySet<string> = new Set(["missed-provision", "lost-education", "unsuitable-living"]);

function fitsClass(figure: GuidanceFigure, measure: string): boolean {
  const loss = figure.headCodes.some((h) => CLASS_OF_UNIT_HEADS.has(h));
  if (measure === REMEDY_CLASSES[1]) return loss;
  return measure === REMEDY_CLASSES[0] && (!loss || figure.unitOf === "delay");
}

/**
 * Figures for the heads (or, where none is asked for, for what the rate is of) and the unit asked about; one-off where
 * no unit is. Drawn only where the figure was seen on a page of the guidance, every head asked for is among its heads,
 * its unit and period fit, and sums are nominal (a figure is of its own day). `sorted` are the sums or rates shown.
 */
export function guidanceFor(
  table: GuidanceTable,
  query: BenchmarkQuery,
  sorted: Float64Array,
  drill: (part: string, more?: Record<string, string | number>) => string,
): GuidanceBand[] {
  const masks = headMasks(query);
  const unit = query.unit ?? "one-off";
  const measure = query.measure ?? "symbolic";
  if (masks.length === 0 && query.unitOf === undefined) return [];
  return table.figures.flatMap((figure) => {
    const heads = figure.headCodes.reduce((mask, h) => mask | (1 << HEAD_CODES.indexOf(h)), 0);
    const headFits = masks.length === 0 || masks.some((m) => (heads & m) !== 0);
    const unitFits = figure.unitCode === unit && (query.unitOf === undefined || figure.unitOf === query.unitOf);
    if (!headFits || !unitFits || !fitsClass(figure, measure) || !fitsPeriod(figure, query)) return [];
    const seen = figure.confidence === SEEN;
    // A rate's band belongs behind rates, a sum's behind sums.
    const basisFits = (unit === "one-off") === ((query.basis ?? "sum") === "sum");
    const exact =
      masks.length > 0
        ? masks.every((m) => (m & ~heads) === 0)
        : figure.unitOf !== null && figure.unitOf === query.unitOf;
    const hasFigures = figure.minPence !== null || figure.maxPence !== null;
    const drawn =
      seen && basisFits && exact && hasFigures && (query.terms ?? "nominal") === "nominal" && query.base === undefined;
    const low = figure.minPence ?? 0;
    const high = figure.maxPence ?? Number.POSITIVE_INFINITY;
    const below = lowerBound(sorted, low);
    const within = lowerBound(sorted, high + 1) - below;
    return [
      {
        id: figure.id,
        label: figure.head,
        headCodes: figure.headCodes,
        unitCode: figure.unitCode,
        unitOf: figure.unitOf,
        minPence: figure.minPence,
        maxPence: figure.maxPence,
        version: figure.version ?? figure.chapter ?? null,
        from: figure.validFrom ?? null,
        to: figure.validTo ?? null,
        source: figure.address ?? figure.ref ?? null,
        confidence: figure.confidence,
        seen,
        drawn,
        note: figure.note ?? null,
        shares: drawn
          ? {
              below,
              in: within,
              above: sorted.length - below - within,
              n: sorted.length,
              drill: Object.fromEntries(
                ["below", "in", "above"].map((side) => [side, drill("band", { figure: figure.id, side })]),
              ),
            }
          : null,
      },
    ];
  });
}

/** The positions (from, to exclusive) of a band's side among ascending sums; null for an unknown figure. */
export function bandRange(
  table: GuidanceTable,
  id: string,
  side: "below" | "in" | "above",
  sorted: Float64Array,
): [number, number] | null {
  const figure = table.figures.find((f) => f.id === id);
  if (figure === undefined) return null;
  const below = lowerBound(sorted, figure.minPence ?? 0);
  const above = lowerBound(sorted, (figure.maxPence ?? Number.POSITIVE_INFINITY) + 1);
  if (side === "below") return [0, below];
  return side === "in" ? [below, above] : [above, sorted.length];
}
