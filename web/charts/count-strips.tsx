import type { ComponentChildren } from "preact";
import { formatCount, formatPercent } from "../format.ts";
import { percent } from "./axis-percent.ts";
import "./count-strips.css";

export interface CountStrip {
  key: string;
  label: ComponentChildren;
  /** One a period: k of n. */
  counts: ReadonlyArray<{ key: string; k: number; n: number }>;
}

const HEIGHT = 44;

/** One row a thing, one bar a period, all on one scale: its share, with the counts in words on each bar. */
export function CountStrips({ rows, periods }: { rows: readonly CountStrip[]; periods: readonly string[] }) {
  const shareOf = ({ k, n }: { k: number; n: number }) => (n === 0 ? 0 : k / n);
  const most = Math.max(0.01, ...rows.flatMap((row) => row.counts.map(shareOf)));
  const width = 100 / Math.max(1, periods.length);
  const many = periods.length > 14;
  return (
    <ul class="count-strips">
      {rows.map((row) => (
        <li key={row.key}>
          <span>{row.label}</span>
          <svg width="100%" height={HEIGHT} aria-hidden="true">
            {row.counts.map((count, index) => (
              <rect
                key={count.key}
                class="count-bar"
                x={percent(index * width + width * 0.12)}
                width={percent(width * 0.76)}
                y={HEIGHT - (shareOf(count) / most) * (HEIGHT - 4)}
                height={(shareOf(count) / most) * (HEIGHT - 4)}
              >
                <title>{`${count.key}: ${count.k} of ${count.n}, ${formatPercent(shareOf(count))}`}</title>
              </rect>
            ))}
            <line class="base" x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} />
          </svg>
          <span class="figure">{formatCount(row.counts.reduce((sum, count) => sum + count.k, 0))}</span>
        </li>
      ))}
      <li class="count-axis" aria-hidden="true">
        <span class="quiet">top of the scale {formatPercent(most)}</span>
        <svg width="100%" height="18" aria-hidden="true">
          {periods.map((period, index) =>
            many && !period.endsWith("Q1") ? null : (
              <text
                key={period}
                class="axis-label"
                x={percent((index + 0.5) * width)}
                y="14"
                text-anchor="middle"
              >{`’${period.slice(2, 4)}`}</text>
            ),
          )}
        </svg>
        <span class="figure quiet">in all</span>
      </li>
    </ul>
  );
}
