/** The Ombudsman's own yearly figures of councils, where an operator has loaded them, beside ours. */
import type { Database } from "better-sqlite3";

export interface OfficialFigure {
  bodySlug: string;
  bodyName: string;
  year: string;
  upheld: number | null;
  notUpheld: number | null;
  closed: number | null;
  total: number | null;
  source: string;
  loadedOn: string;
}

/** All official figures, by body and year; a few thousand rows at most. */
export function readOfficial(sqlite: Database): OfficialFigure[] {
  return sqlite
    .prepare<[], OfficialFigure>(
      `SELECT body_slug AS bodySlug, body_name AS bodyName, year, upheld, not_upheld AS notUpheld, closed, total, source,
        loaded_on AS loadedOn FROM official_figures ORDER BY body_slug, year`,
    )
    .all();
}

/** A council-year is incomplete below this share of the official count. */
const COMPLETE_FROM = 0.9;

/** Detailed investigations by the official count: upheld and not upheld; null where either is missing. */
export function officialInvestigations(figure: OfficialFigure): number | null {
  return figure.upheld === null || figure.notUpheld === null ? null : figure.upheld + figure.notUpheld;
}

/** True where what is held is under 90 % of the official number of investigations. */
export function isIncomplete(figure: OfficialFigure | undefined, held: number): boolean {
  const official = figure === undefined ? null : officialInvestigations(figure);
  return official !== null && official > 0 && held < COMPLETE_FROM * official;
}
