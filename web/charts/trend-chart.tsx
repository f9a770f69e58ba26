import { formatCount, formatPounds } from "../format.ts";
import { sumAxis } from "./axis.ts";
import { percent } from "./axis-percent.ts";

export interface TrendYear {
  year: number;
  n: number;
  q1: number | null;
  median: number | null;
  q3: number | null;
  href: string;
}

const TOP = 10;
const HEIGHT = 180;
const FOOT = 44;

/** The middle sum of each year with its quartile band; years too small for quartiles show their n alone. */
export function TrendChart({
  years,
  editions,
}: {
  years: readonly TrendYear[];
  editions: readonly { version: string; date: string }[];
}) {
  const largest = Math.max(0, ...years.map((year) => year.q3 ?? year.median ?? 0));
  const axis = sumAxis(largest, "linear");
  const y = (pence: number) => TOP + (1 - axis.at(pence) / 100) * HEIGHT;
  const width = years.length === 0 ? 100 : 100 / years.length;
  const middle = (index: number) => (index + 0.5) * width;
  const first = years[0]?.year ?? 0;
  return (
    <svg width="100%" height={TOP + HEIGHT + FOOT} aria-hidden="true">
      {axis.ticks.map((tick) => (
        <g key={tick.value}>
          <line class="grid" x1="0" x2="100%" y1={y(tick.value)} y2={y(tick.value)} />
          <text class="axis-label" x="0" y={y(tick.value) - 4}>
            {tick.label}
          </text>
        </g>
      ))}
      {editions
        .filter((edition) => /^\d{4}(-\d{2})?/.test(edition.date))
        .map((edition) => {
          const at = Number(edition.date.slice(0, 4)) - first + (Number(edition.date.slice(5, 7) || 1) - 1) / 12;
          if (at < 0 || at > years.length) return null;
          return (
            <line
              key={edition.version}
              class="reference"
              x1={percent(at * width)}
              x2={percent(at * width)}
              y1={TOP}
              y2={TOP + HEIGHT}
            >
              <title>{`Guidance, ${edition.version}`}</title>
            </line>
          );
        })}
      {years.map((year, index) => (
        <g key={year.year}>
          {year.q1 !== null && year.q3 !== null && (
            <rect
              class="box"
              x={percent(middle(index) - width * 0.3)}
              width={percent(width * 0.6)}
              y={y(year.q3)}
              height={Math.max(1, y(year.q1) - y(year.q3))}
              rx="2"
            />
          )}
          {year.median !== null && (
            <line
              class="middle"
              x1={percent(middle(index) - width * 0.3)}
              x2={percent(middle(index) + width * 0.3)}
              y1={y(year.median)}
              y2={y(year.median)}
            >
              <title>{`${year.year}: ${formatPounds(year.median)}, n ${formatCount(year.n)}`}</title>
            </line>
          )}
          <text class="axis-label" x={percent(middle(index))} y={TOP + HEIGHT + 18} text-anchor="middle">
            {years.length > 7 ? `’${String(year.year).slice(2)}` : year.year}
          </text>
          <text class="axis-label" x={percent(middle(index))} y={TOP + HEIGHT + 34} text-anchor="middle">
            {year.n}
          </text>
        </g>
      ))}
      <line class="base" x1="0" x2="100%" y1={TOP + HEIGHT} y2={TOP + HEIGHT} />
    </svg>
  );
}
