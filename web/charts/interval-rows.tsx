import type { ComponentChildren } from "preact";
import { type Axis, shareAxis } from "./axis.ts";
import { percent } from "./axis-percent.ts";
import "./interval-rows.css";

export interface IntervalRow {
  key: string;
  label: ComponentChildren;
  /** Null where n is too small for a rate. */
  value: number | null;
  interval: readonly [number, number] | null;
  /** A comparison beside it: England's or the kind's rate. */
  reference?: number | null;
  figure: string;
  /** The letter of a break in the series before this row. */
  breakBefore?: string;
  /** Figures of this row are still filling. */
  unsettled?: boolean;
}

const HEIGHT = 26;

/** One row a rate: a dot with its interval on a common axis, and a tick for what it is compared with. */
export function IntervalRows({ rows, axis = shareAxis() }: { rows: readonly IntervalRow[]; axis?: Axis }) {
  return (
    <ul class="interval-rows">
      {rows.map((row) => (
        <li
          key={row.key}
          class={[row.breakBefore === undefined ? "" : "after-break", row.unsettled ? "unsettled-row" : ""]
            .join(" ")
            .trim()}
        >
          <span class="interval-name">
            {row.label}
            {row.breakBefore !== undefined && <strong class="quiet"> {row.breakBefore}</strong>}
          </span>
          <svg width="100%" height={HEIGHT} aria-hidden="true">
            {axis.ticks.map((tick) => (
              <line
                key={tick.value}
                class={tick.value === 0 && axis.domain[0] < 0 ? "zero" : "grid"}
                x1={percent(tick.at)}
                x2={percent(tick.at)}
                y1="0"
                y2={HEIGHT}
              />
            ))}
            {row.interval && (
              <line
                class="interval"
                x1={percent(axis.at(row.interval[0]))}
                x2={percent(axis.at(row.interval[1]))}
                y1={HEIGHT / 2}
                y2={HEIGHT / 2}
              />
            )}
            {row.reference !== null && row.reference !== undefined && (
              <line
                class="reference-tick"
                x1={percent(axis.at(row.reference))}
                x2={percent(axis.at(row.reference))}
                y1="4"
                y2={HEIGHT - 4}
              />
            )}
            {row.value !== null && <circle class="dot" cx={percent(axis.at(row.value))} cy={HEIGHT / 2} r="4.5" />}
          </svg>
          <span class="interval-figure">{row.figure}</span>
        </li>
      ))}
      <li class="interval-axis" aria-hidden="true">
        <span />
        <svg width="100%" height="20" aria-hidden="true">
          {axis.ticks.map((tick) => (
            <text key={tick.value} class="axis-label" x={percent(tick.at)} y="14" text-anchor="middle">
              {tick.label}
            </text>
          ))}
        </svg>
        <span />
      </li>
    </ul>
  );
}
