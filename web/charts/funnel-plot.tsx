import { useMemo } from "preact/hooks";
import { formatOf, formatPercent } from "../format.ts";
import { countAxis } from "./axis.ts";
import { percent } from "./axis-percent.ts";
import { useDots } from "./use-dots.ts";

export interface FunnelPoint {
  slug: string;
  name: string;
  upheld: number;
  investigated: number;
  /** What is drawn on the y axis, 0 to 1 (a rate) or around 1 (a ratio to what is expected). */
  value: number;
  outside: null | "95" | "99.8";
}

export interface FunnelLimit {
  investigated: number;
  lower95: number;
  upper95: number;
  lower998: number;
  upper998: number;
}

interface FunnelPlotProps {
  points: readonly FunnelPoint[];
  limits: readonly FunnelLimit[];
  centre: number;
  /** The council that the reader came from, labelled from the start. */
  marked: string | null;
  description: string;
}

const TOP = 10;
const HEIGHT = 340;
const FOOT = 44;

/** Every council as a point over the limits within which chance alone would keep it. */
export function FunnelPlot({ points, limits, centre, marked, description }: FunnelPlotProps) {
  const { active, caption, on } = useDots();
  const largest = Math.max(1, ...points.map((point) => point.investigated));
  const axis = useMemo(() => countAxis(largest), [largest]);
  const sorted = useMemo(() => [...points].sort((a, b) => a.investigated - b.investigated), [points]);
  const lowest = Math.max(0, Math.min(1, ...points.map((point) => point.value)) - 0.08);
  const y = (share: number) => TOP + (1 - (Math.max(lowest, Math.min(1, share)) - lowest) / (1 - lowest)) * HEIGHT;
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1].filter((tick) => tick >= lowest);
  const drawn = limits.filter((limit) => limit.investigated <= axis.domain[1]);
  const path = (of: (limit: FunnelLimit) => number) =>
    drawn
      .map(
        (limit, index) =>
          `${index === 0 ? "M" : "L"}${axis.at(limit.investigated).toFixed(2)} ${y(of(limit)).toFixed(1)}`,
      )
      .join("");

  return (
    <>
      <div class="with-axis">
        {/* biome-ignore lint/a11y/useSemanticElements: an svg of links is a group; there is no fieldset in a picture */}
        <svg width="100%" height={TOP + HEIGHT + FOOT} role="group" aria-label={description} {...on}>
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in this group takes focus */}
          <g aria-hidden="true">
            {ticks.map((tick) => (
              <g key={tick}>
                <line class="grid" x1="0" x2="100%" y1={y(tick)} y2={y(tick)} />
                <text class="axis-label" x="-8" y={y(tick) + 4} text-anchor="end">
                  {`${Math.round(tick * 100)}\u202f%`}
                </text>
              </g>
            ))}
            {axis.ticks.map((tick) => (
              <text key={tick.value} class="axis-label" x={percent(tick.at)} y={TOP + HEIGHT + 18} text-anchor="middle">
                {tick.label}
              </text>
            ))}
            <text class="axis-label" x="50%" y={TOP + HEIGHT + 38} text-anchor="middle">
              complaints investigated
            </text>
            <svg
              width="100%"
              height={TOP + HEIGHT}
              viewBox={`0 0 100 ${TOP + HEIGHT}`}
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <path class="limit" d={path((limit) => limit.upper95)} />
              <path class="limit" d={path((limit) => limit.lower95)} />
              <path class="limit far" d={path((limit) => limit.upper998)} />
              <path class="limit far" d={path((limit) => limit.lower998)} />
            </svg>
            <line class="reference" x1="0" x2="100%" y1={y(centre)} y2={y(centre)} />
          </g>
          {sorted.map((point, index) => {
            const label = `${point.name}: ${formatOf(point.upheld, point.investigated)} upheld, ${formatPercent(point.investigated === 0 ? 0 : point.upheld / point.investigated)}${sayOutside(point.outside)}`;
            return (
              <a
                key={point.slug}
                href={`/councils/${point.slug}`}
                data-dot
                tabIndex={index === active ? 0 : -1}
                aria-label={label}
              >
                <circle class="halo" cx={percent(axis.at(point.investigated))} cy={y(point.value)} r="8" />
                <circle
                  class={`dot funnel-${point.outside === null ? "in" : "out"}${point.slug === marked ? " lit" : ""}`}
                  cx={percent(axis.at(point.investigated))}
                  cy={y(point.value)}
                  r={point.slug === marked ? 6 : 4}
                />
                {point.slug === marked && (
                  <text
                    class="proposed-label"
                    x={percent(axis.at(point.investigated))}
                    y={y(point.value) - 10}
                    text-anchor={axis.at(point.investigated) > 60 ? "end" : "start"}
                  >
                    {point.name}
                  </text>
                )}
              </a>
            );
          })}
        </svg>
      </div>
      <p class="chart-caption needs-script" aria-hidden="true">
        {caption || "Point at a council or touch it (twice opens it), or step through them with the arrow keys."}
      </p>
    </>
  );
}

function sayOutside(outside: FunnelPoint["outside"]): string {
  if (outside === null) return "";
  return outside === "95" ? ", outside the 95 % limits" : ", outside the 99.8 % limits";
}
