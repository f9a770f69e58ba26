/** Breaks in the series of published decisions, each with its source, and the periods between them. */
import type { SeriesBreak } from "../schemas/councils.ts";

/** First financial years after the breaks across which years are never pooled. */
export const BREAKS: readonly SeriesBreak[] = [
  {
    year: "2014-15",
    date: "2014-04-01",
    title: "Upheld and not upheld",
    note: "From April 2014 decisions are classed as upheld or not upheld; earlier classes do not map onto them one to one.",
    source: "Local Government Ombudsman, Interpreting local authority statistics (2013-14 to 2016-17)",
    url: "https://www.lgo.org.uk/information-centre/reports/annual-review-reports/interpreting-local-authority-statistics",
    pooling: true,
  },
  {
    year: "2022-23",
    date: "2022-04-01",
    title: "What is investigated",
    note: "In 2022-23 the Ombudsman changed how it decides what to investigate and takes up fewer borderline complaints, so the share upheld rose without any change at councils.",
    source:
      "the Ombudsman's annual review letter for 2022-23, as quoted by Buckinghamshire Council, annual update 2022 to 2023, paragraph 9.2",
    url: "https://buckinghamshire.gov.uk/your-council/contact-and-complaints/feedback-compliments-and-complaints-policy/compliments-complaints-annual-update-2022-23/ombudsman-annual-review",
    pooling: true,
  },
];

/** "2024-25" of the first calendar year 2024. */
export function yearName(first: number): string {
  return `${first}-${String((first + 1) % 100).padStart(2, "0")}`;
}

/** First calendar year of "2024-25"; null where the two halves do not follow one another. */
export function yearNumber(name: string): number | null {
  const first = Number(name.slice(0, 4));
  return yearName(first) === name ? first : null;
}

const BREAK_YEARS = BREAKS.filter((b) => b.pooling).map((b) => Number(b.year.slice(0, 4)));

/** First year of the run without break that ends with `last`. */
export function runStart(last: number): number {
  return BREAK_YEARS.reduce((start, year) => (year <= last ? Math.max(start, year) : start), 0);
}

/** The break between two years of one period, if any. */
export function breakWithin(from: number, to: number): SeriesBreak | null {
  return BREAKS.find((b) => b.pooling && Number(b.year.slice(0, 4)) > from && Number(b.year.slice(0, 4)) <= to) ?? null;
}
