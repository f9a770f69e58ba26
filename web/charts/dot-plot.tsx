import { useMemo } from "preact/hooks";
import { formatCount, formatPounds } from "../format.ts";
import { type AxisKind, sumAxis } from "./axis.ts";
import { percent } from "./axis-percent.ts";
import { stackDots } from "./dots.ts";
import { useDots } from "./use-dots.ts";

export interface PlottedSum {
  pence: number;
  href: string;
  /** What the dot is, in words: shown when it is pointed at, focused or touched. */
  label: string;
}

export interface PlottedBand {
  fromPence: number;
  toPence: number;
  label: string;
}

interface DotPlotProps {
  sums: readonly PlottedSum[];
  kind: AxisKind;
  quartiles: { q1: number; median: number; q3: number; p10: number | null; p90: number | null } | null;
  bands: readonly PlottedBand[];
  proposedPence: number | null;
  /** Where a dot that stands for several sums leads: the list of sums of that size. */
  binHref: (fromPence: number, toPence: number) => string;
  description: string;
}

/** There is one dot plot on a page; parts of a page are taken over apart, where made-up ids would not agree. */
const HATCH = "dot-plot-hatch";
const STEP = 9;
const RADIUS = 3.6;
const FOOT = 26;

/** Every sum as a dot that opens its clause, over the quartiles, guidance and the sum that is proposed. */
export function DotPlot({ sums, kind, quartiles, bands, proposedPence, binHref, description }: DotPlotProps) {
  const { active, caption, on } = useDots();
  const largest = Math.max(proposedPence ?? 0, ...sums.map((sum) => sum.pence), ...bands.map((band) => band.toPence));
  const axis = useMemo(() => sumAxis(largest, kind), [largest, kind]);
  const stacked = useMemo(() => stackDots(sums, (sum) => sum.pence, axis), [sums, axis]);
  const top = 52;
  const base = top + Math.max(6, stacked.levels) * STEP + 8;
  const height = base + FOOT;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: an svg of links is a group; there is no fieldset in a picture */}
      <svg width="100%" height={height} role="group" aria-label={description} {...on}>
        <defs>
          <pattern id={HATCH} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line class="hatch" x1="0" y1="0" x2="0" y2="6" />
          </pattern>
        </defs>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in this group takes focus */}
        <g aria-hidden="true">
          {bands.map((band) => (
            <g key={band.label}>
              <rect
                x={percent(axis.at(band.fromPence))}
                width={percent(Math.max(0.5, axis.at(band.toPence) - axis.at(band.fromPence)))}
                y={top - 12}
                height={base - top + 12}
                fill={`url(#${HATCH})`}
              />
              <text class="note-label" x={percent(axis.at(band.fromPence))} y={top - 18}>
                {band.label}
              </text>
            </g>
          ))}
          {axis.ticks.map((tick) => (
            <g key={tick.value}>
              <line class="grid" x1={percent(tick.at)} x2={percent(tick.at)} y1={top - 8} y2={base} />
              <text class="axis-label" x={percent(tick.at)} y={base + 20} text-anchor="middle">
                {tick.label}
              </text>
            </g>
          ))}
          {quartiles && (
            <g>
              <rect
                class="box"
                x={percent(axis.at(quartiles.q1))}
                width={percent(Math.max(0.4, axis.at(quartiles.q3) - axis.at(quartiles.q1)))}
                y={top - 8}
                height={base - top + 8}
              />
              <line
                class="middle"
                x1={percent(axis.at(quartiles.median))}
                x2={percent(axis.at(quartiles.median))}
                y1={top - 8}
                y2={base}
              />
              <text
                class="note-label"
                x={percent(axis.at(quartiles.median))}
                y={top - 14}
                text-anchor={axis.at(quartiles.median) > 80 ? "end" : "start"}
                dx={axis.at(quartiles.median) > 80 ? -4 : 4}
              >
                median {formatPounds(quartiles.median)}
              </text>
            </g>
          )}
          <line class="base" x1="0" x2="100%" y1={base} y2={base} />
        </g>
        <g>
          {stacked.dots.map((dot, index) => {
            const first = dot.items[0];
            const last = dot.items[dot.items.length - 1];
            if (!first || !last) return null;
            const label =
              dot.items.length === 1
                ? first.label
                : `${formatCount(dot.items.length)} sums, ${formatPounds(first.pence)} to ${formatPounds(last.pence)}`;
            const y = base - RADIUS - 2 - dot.level * STEP;
            return (
              <a
                key={`${dot.at} ${dot.level}`}
                href={dot.items.length === 1 ? first.href : binHref(first.pence, last.pence)}
                data-dot
                tabIndex={index === active ? 0 : -1}
                aria-label={label}
              >
                <circle class="halo" cx={percent(dot.at)} cy={y} r={STEP / 2 + 0.5} />
                <circle class="dot" cx={percent(dot.at)} cy={y} r={RADIUS} />
              </a>
            );
          })}
        </g>
        {proposedPence !== null && (
          // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in this group takes focus
          <g aria-hidden="true">
            <line
              class="proposed"
              x1={percent(axis.at(proposedPence))}
              x2={percent(axis.at(proposedPence))}
              y1={18}
              y2={base + 4}
            />
            <text
              class="proposed-label"
              x={percent(axis.at(proposedPence))}
              y={13}
              text-anchor={axis.at(proposedPence) > 90 ? "end" : axis.at(proposedPence) < 10 ? "start" : "middle"}
            >
              yours {formatPounds(proposedPence)}
            </text>
          </g>
        )}
      </svg>
      <p class="chart-caption needs-script" aria-hidden="true">
        {caption ||
          `Point at a dot or touch it (twice opens it), or step through them with the arrow keys. ${sayPerDot(stacked.perDot)}`}
      </p>
    </>
  );
}

function sayPerDot(perDot: number): string {
  return perDot === 1 ? "Each dot is one sum." : `Each dot is up to ${perDot} sums.`;
}
