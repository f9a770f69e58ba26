import { formatDate, formatMonth } from "../format.ts";
import { percent } from "./axis-percent.ts";

/** A stretch of time on a chart's x axis, first and last day. */
export interface Stretch {
  from: string;
  to: string;
}

export interface TimeMark {
  /** First day after it, YYYY-MM-DD or YYYY-MM. */
  on: string;
  title: string;
  note: string;
  source: string;
  url: string | null;
}

const DAY = 86_400_000;
const dayOf = (iso: string) => Date.parse(iso.length === 7 ? `${iso}-01` : iso) / DAY;

/** Place of a day along periods of equal width, 0 to 100; null where it lies outside them. */
export function placeOfDay(periods: readonly Stretch[], day: string): number | null {
  const at = dayOf(day);
  const index = periods.findIndex((period) => at >= dayOf(period.from) && at <= dayOf(period.to));
  const period = periods[index];
  if (period === undefined) return null;
  const share = (at - dayOf(period.from)) / (dayOf(period.to) - dayOf(period.from) + 1);
  return (100 * (index + share)) / periods.length;
}

interface Lettered extends TimeMark {
  letter: string;
  at: number;
}

/** The marks that lie within the periods, in the order of time, as "a", "b" … with their places. */
export function letterMarks(periods: readonly Stretch[], marks: readonly TimeMark[]): Lettered[] {
  return marks
    .map((mark) => ({ mark, at: placeOfDay(periods, mark.on) }))
    .filter((found): found is { mark: TimeMark; at: number } => found.at !== null)
    .sort((x, y) => x.at - y.at)
    .map(({ mark, at }, index) => ({ ...mark, at, letter: String.fromCharCode(97 + (index % 26)) }));
}

/** Letters nearer than this, in per cent of the width, are set on either side of their lines. */
const NEAR = 2.5;

interface TimeMarksProps {
  periods: readonly Stretch[];
  marks: readonly TimeMark[];
  /** From this day on decisions are still being published. */
  shadedFrom?: string | null | undefined;
  top: number;
  height: number;
}

/** Behind a chart over time: the latest two months shaded, and a dashed line with its letter at every break. */
export function TimeMarks({ periods, marks, shadedFrom = null, top, height }: TimeMarksProps) {
  const shaded = shadedFrom === null ? null : placeOfDay(periods, shadedFrom);
  const lettered = letterMarks(periods, marks);
  return (
    <g class="time-marks">
      {shaded !== null && (
        <rect
          class="unsettled"
          x={percent(shaded)}
          width={percent(100 - shaded)}
          y={top}
          height={height}
          data-shaded={shadedFrom}
        >
          <title>{`From ${formatDate(shadedFrom)} on, decisions are still being published`}</title>
        </rect>
      )}
      {lettered.map((mark, index) => {
        const before = index > 0 && mark.at - (lettered[index - 1]?.at ?? 0) < NEAR;
        const after = (lettered[index + 1]?.at ?? Number.POSITIVE_INFINITY) - mark.at < NEAR;
        return (
          <g key={`${mark.on} ${mark.title}`}>
            <line class="break" x1={percent(mark.at)} x2={percent(mark.at)} y1={top} y2={top + height}>
              <title>{mark.title}</title>
            </line>
            <text
              class="break-label"
              x={percent(mark.at)}
              y={top - 4}
              text-anchor={before ? "start" : after ? "end" : "middle"}
            >
              {mark.letter}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** What the letters stand for, each with its source. */
export function TimeMarkList({ marks, periods, shadedFrom }: Pick<TimeMarksProps, "marks" | "periods" | "shadedFrom">) {
  const lettered = letterMarks(periods, marks);
  if (lettered.length === 0 && !shadedFrom) return null;
  return (
    <ul class="mark-list small quiet">
      {shadedFrom && placeOfDay(periods, shadedFrom) !== null && (
        <li>
          <svg width="12" height="12" aria-hidden="true">
            <rect class="unsettled" width="12" height="12" />
          </svg>{" "}
          From {formatDate(shadedFrom)} on, decisions are still being published (they appear at least six weeks late).
        </li>
      )}
      {lettered.map((mark) => (
        <li key={`${mark.on} ${mark.title}`}>
          <strong>{mark.letter}</strong> {formatMonth(mark.on)}: {mark.title}. {mark.note}{" "}
          {mark.url === null ? mark.source : <a href={mark.url}>{mark.source}</a>}
        </li>
      ))}
    </ul>
  );
}
