import { scaleLinear, scaleSymlog } from "d3-scale";
import { formatPounds } from "../format.ts";

/**
 * Charts are SVG whose places along x are percentages of the width and along y pixels: so one served picture fits
 * every screen, and its words keep their size at 360 px.
 */
export interface Axis {
  /** Place of a value, 0 to 100, clamped to the domain. */
  at: (value: number) => number;
  ticks: Array<{ value: number; label: string; at: number }>;
  domain: readonly [number, number];
}

export type AxisKind = "linear" | "log";

const MARGIN = 2;

/** An axis of sums in pence from 0 (linear) or near the smallest (log) to the largest; ticks at round pounds. */
export function sumAxis(largestPence: number, kind: AxisKind): Axis {
  const top = niceTop(largestPence / 100);
  const scale = kind === "log" ? scaleSymlog().constant(50).domain([0, top]) : scaleLinear().domain([0, top]);
  scale.range([MARGIN, 100 - MARGIN]).clamp(true);
  const values = kind === "log" ? logTicks(top) : scaleLinear().domain([0, top]).ticks(5);
  return {
    at: (pence) => scale(pence / 100),
    ticks: values.map((pounds) => ({ value: pounds * 100, label: shortPounds(pounds), at: scale(pounds) })),
    domain: [0, top * 100],
  };
}

function niceTop(pounds: number): number {
  const domain = scaleLinear()
    .domain([0, Math.max(pounds, 100)])
    .nice(5)
    .domain();
  return domain[1] ?? 100;
}

function logTicks(top: number): number[] {
  return [0, 100, 300, 1000, 3000, 10_000, 30_000, 100_000, 1_000_000].filter((tick) => tick <= top);
}

function shortPounds(pounds: number): string {
  if (pounds >= 1_000_000) return `£${pounds / 1_000_000}m`;
  if (pounds >= 10_000) return `£${pounds / 1000}k`;
  return formatPounds(pounds * 100);
}

/** An axis of shares from 0 to 100 %. */
export function shareAxis(): Axis {
  const scale = scaleLinear()
    .domain([0, 1])
    .range([MARGIN, 100 - MARGIN])
    .clamp(true);
  return {
    at: (share) => scale(share),
    ticks: [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, label: `${value * 100}\u202f%`, at: scale(value) })),
    domain: [0, 1],
  };
}

/** An axis of whole numbers from 0, square-rooted where `root` (funnels are crowded near zero). */
export function countAxis(largest: number): Axis {
  const scale = scaleLinear()
    .domain([0, Math.max(1, largest)])
    .nice(5)
    .range([MARGIN, 100 - MARGIN])
    .clamp(true);
  return {
    at: (count) => scale(count),
    ticks: scale
      .ticks(5)
      .filter(Number.isInteger)
      .map((value) => ({ value, label: String(value), at: scale(value) })),
    domain: [0, scale.domain()[1] ?? largest],
  };
}

/** An axis of differences between shares, as far to either side of none; ticks in percentage points. */
export function differenceAxis(widest: number): Axis {
  const scale = scaleLinear()
    .domain([-widest, widest])
    .nice(5)
    .range([MARGIN, 100 - MARGIN])
    .clamp(true);
  return {
    at: (difference) => scale(difference),
    ticks: scale.ticks(5).map((value) => {
      const points = Math.round(value * 100);
      return {
        value,
        label: points === 0 ? "as there" : `${points > 0 ? "+" : "−"}${Math.abs(points)}`,
        at: scale(value),
      };
    }),
    domain: [scale.domain()[0] ?? -widest, scale.domain()[1] ?? widest],
  };
}
