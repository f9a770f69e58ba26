import type { ComponentChildren } from "preact";
import { formatCount, formatPounds } from "../format.ts";
import { sumAxis } from "./axis.ts";
import { percent } from "./axis-percent.ts";

export interface TrendPoint {
  key: string;
  /** Under the point where there is room for it, and where there is not. */
  label: string;
  short: string;
  n: number;
  q1: number | null;
  median: number | null;
  q3: number | null;
}

export const TREND_TOP = 20;
export const TREND_HEIGHT = 180;
const FOOT = 44;
const MANY = 14;

interface TrendChartProps {
  points: readonly TrendPoint[];
  /** Behind everything: shading and breaks. */
  behind?: ComponentChildren;
  /** Largest sum of the y axis where several charts share one. */
  largest?: number;
}

/** The middle sum of each period with its quartile band; periods too small for quartiles show their n alone. */
export function TrendChart({ points, behind, largest }: TrendChartProps) {
  const most = largest ?? Math.max(0, ...points.map((point) => point.q3 ?? point.median ?? 0));
  const axis = sumAxis(most, "linear");
  const y = (pence: number) => TREND_TOP + (1 - axis.at(pence) / 100) * TREND_HEIGHT;
  const width = points.length === 0 ? 100 : 100 / points.length;
  const middle = (index: number) => (index + 0.5) * width;
  const base = TREND_TOP + TREND_HEIGHT;
  return (
    <div class="with-axis">
      <svg width="100%" height={base + FOOT} aria-hidden="true">
        {behind}
        {axis.ticks.map((tick) => (
          <g key={tick.value}>
            <line class="grid" x1="0" x2="100%" y1={y(tick.value)} y2={y(tick.value)} />
            <text class="axis-label" x="-8" y={y(tick.value) + 4} text-anchor="end">
              {tick.label}
            </text>
          </g>
        ))}
        {points.map((point, index) => (
          <g key={point.key}>
            {point.q1 !== null && point.q3 !== null && (
              <rect
                class="box"
                x={percent(middle(index) - width * 0.3)}
                width={percent(width * 0.6)}
                y={y(point.q3)}
                height={Math.max(1, y(point.q1) - y(point.q3))}
                rx="2"
              />
            )}
            {point.median !== null && (
              <line
                class="middle"
                x1={percent(middle(index) - width * 0.3)}
                x2={percent(middle(index) + width * 0.3)}
                y1={y(point.median)}
                y2={y(point.median)}
              >
                <title>{`${point.label}: ${formatPounds(point.median)}, n ${formatCount(point.n)}`}</title>
              </line>
            )}
            {(points.length <= MANY || point.label.endsWith("Q1")) && (
              <text class="axis-label" x={percent(middle(index))} y={base + 18} text-anchor="middle">
                {points.length > 7 ? point.short : point.label}
              </text>
            )}
            {points.length <= MANY && (
              <text class="axis-label" x={percent(middle(index))} y={base + 34} text-anchor="middle">
                {point.n}
              </text>
            )}
          </g>
        ))}
        <line class="base" x1="0" x2="100%" y1={base} y2={base} />
      </svg>
    </div>
  );
}
