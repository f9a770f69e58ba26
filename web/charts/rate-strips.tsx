import { formatPounds } from "../format.ts";
import type { Axis } from "./axis.ts";
import { percent } from "./axis-percent.ts";
import "./rate-strips.css";

export interface RateRow {
  key: string;
  label: string;
  href: string;
  n: number;
  q1: number | null;
  median: number | null;
  q3: number | null;
  amounts: ReadonlyArray<{ pence: number }>;
}

const HEIGHT = 30;

/** One strip a rate, all on one axis: every printed rate as a tick, the middle half behind. */
export function RateStrips({ rates, axis }: { rates: readonly RateRow[]; axis: Axis }) {
  return (
    <ul class="strips">
      {rates.map((rate) => (
        <li key={rate.key}>
          <span class="strip-name">
            <a href={rate.href}>{rate.label}</a> <span class="quiet">n&nbsp;{rate.n}</span>
          </span>
          <svg width="100%" height={HEIGHT} aria-hidden="true">
            <line class="base" x1="0" x2="100%" y1={HEIGHT / 2} y2={HEIGHT / 2} />
            {rate.q1 !== null && rate.q3 !== null && (
              <rect
                class="box"
                x={percent(axis.at(rate.q1))}
                width={percent(Math.max(0.5, axis.at(rate.q3) - axis.at(rate.q1)))}
                y="4"
                height={HEIGHT - 8}
              />
            )}
            {rate.amounts.map((sum, index) => (
              // Equal rates lie on one another: their order is all that tells them apart.
              <circle key={index} class="rate-dot" cx={percent(axis.at(sum.pence))} cy={HEIGHT / 2} r="4" />
            ))}
          </svg>
          <span class="strip-figure">{rate.median === null ? "" : formatPounds(rate.median)}</span>
        </li>
      ))}
      <li class="strip-axis" aria-hidden="true">
        <span />
        <svg width="100%" height="20" aria-hidden="true">
          {axis.ticks.map((tick) => (
            <text key={tick.value} class="axis-label" x={percent(tick.at)} y="14" text-anchor="middle">
              {tick.label}
            </text>
          ))}
        </svg>
        <span class="strip-figure quiet">median</span>
      </li>
    </ul>
  );
}
