import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { formatCount } from "../format.ts";
import { percent } from "./axis-percent.ts";
import "./year-bars.css";

export interface YearBar {
  /** "2024-25". */
  year: string;
  parts: ReadonlyArray<{ key: string; label: string; count: number }>;
  href?: string | undefined;
}

export const BARS_TOP = 34;
export const BARS_HEIGHT = 190;
const FOOT = 26;
/** More bars than this leave no room for a figure and a name each. */
const MANY = 14;

interface YearBarsProps {
  years: readonly YearBar[];
  id: string;
  /** Behind the bars: shading and breaks. */
  behind?: ComponentChildren;
}

/** Stacked bars by year: the parts in the order given, from the base up; hatched where nothing was investigated. */
export function YearBars({ years, id, behind }: YearBarsProps) {
  const totals = years.map((year) => year.parts.reduce((sum, part) => sum + part.count, 0));
  const tallest = Math.max(1, ...totals);
  const width = 100 / Math.max(1, years.length);
  const keys = years[0]?.parts ?? [];
  const [caption, setCaption] = useState("");
  return (
    <>
      <svg width="100%" height={BARS_TOP + BARS_HEIGHT + FOOT} aria-hidden="true">
        <defs>
          <pattern id={`${id}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="hatch-ground" width="6" height="6" />
            <line class="hatch" x1="0" y1="0" x2="0" y2="6" />
          </pattern>
        </defs>
        {behind}
        {years.map((year, index) => {
          let base = BARS_TOP + BARS_HEIGHT;
          const total = totals[index] ?? 0;
          return (
            <g key={year.year}>
              {year.parts.map((part) => {
                const height = (part.count / tallest) * BARS_HEIGHT;
                base -= height;
                if (height === 0) return null;
                return (
                  <rect
                    key={part.key}
                    class={`part part-${part.key}`}
                    fill={part.key === "closed" ? `url(#${id}-hatch)` : undefined}
                    x={percent(index * width + width * 0.14)}
                    width={percent(width * 0.72)}
                    y={base}
                    height={Math.max(1, height - 1)}
                    onPointerOver={() => setCaption(`${year.year}: ${part.label} ${formatCount(part.count)}`)}
                  >
                    <title>{`${year.year}: ${part.label} ${part.count}`}</title>
                  </rect>
                );
              })}
              {years.length <= MANY && (
                <text class="axis-label" x={percent(index * width + width / 2)} y={base - 5} text-anchor="middle">
                  {formatCount(total)}
                </text>
              )}
              {(years.length <= MANY || year.year.endsWith("Q1")) && (
                <text
                  class="axis-label"
                  x={percent(index * width + width / 2)}
                  y={BARS_TOP + BARS_HEIGHT + 18}
                  text-anchor="middle"
                >
                  {years.length > 8 ? `’${year.year.slice(2, 4)}` : year.year}
                </text>
              )}
            </g>
          );
        })}
        <line class="base" x1="0" x2="100%" y1={BARS_TOP + BARS_HEIGHT} y2={BARS_TOP + BARS_HEIGHT} />
      </svg>
      <p class="chart-caption needs-script" aria-hidden="true">
        {caption || "Point at a part of a bar or touch it. The table has all of them."}
      </p>
      <ul class="key">
        {keys.map((part) => (
          <li key={part.key}>
            <svg width="12" height="12" aria-hidden="true">
              <rect
                class={`part part-${part.key}`}
                fill={part.key === "closed" ? `url(#${id}-hatch)` : undefined}
                width="12"
                height="12"
              />
            </svg>
            {part.label}
          </li>
        ))}
      </ul>
    </>
  );
}
