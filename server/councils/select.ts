/** Which decisions a figure about councils counts; the figure and the list behind it use the same test. */

import type { Authorities } from "../../data/authorities.ts";
import { toSlug } from "../../data/slugs.ts";
import { FAULT_CODES, FINDINGS, REMEDY_CLASSES } from "../../data/vocabulary.ts";
import type { Columns } from "../columns.ts";
import { InvalidRequest } from "../problems.ts";
import type { Label } from "../schemas/councils.ts";
import type { Bodies } from "./bodies.ts";
import { yearName, yearNumber } from "./breaks.ts";
import { CLOSED, NOT_UPHELD, UPHELD } from "./tally.ts";

const FOUND = FINDINGS.indexOf("fault");

/** 1 for each body number asked for: given councils, or all councils of kinds and regions. */
export function bodyFlags(
  columns: Columns,
  bodies: Bodies,
  asked: { council?: readonly string[]; type?: readonly string[]; region?: readonly string[] },
): Uint8Array {
  const slugs = new Set(asked.council ?? []);
  const types = new Set(asked.type ?? []);
  const regions = new Set((asked.region ?? []).map(toSlug));
  return Uint8Array.from({ length: columns.bodies.length }, (_, number) => {
    const body = bodies.all[number]!;
    if (slugs.size > 0) return slugs.has(body.slug) ? 1 : 0;
    if (!body.isCouncil) return 0;
    if (types.size > 0 && !types.has(body.type)) return 0;
    return regions.size === 0 || (body.region !== null && regions.has(toSlug(body.region))) ? 1 : 0;
  });
}

/** 1 for each category number asked for; null for all, also decisions without one. */
export function categoryFlags(columns: Columns, slugs: readonly string[]): Uint8Array | null {
  if (slugs.length === 0) return null;
  const wanted = new Set(slugs);
  for (const slug of slugs)
    if (!columns.categories.some((c) => c.slug === slug))
      throw new InvalidRequest(
        `There is no category "${slug}" here. Known: ${columns.categories
          .slice(1)
          .map((c) => c.slug)
          .join(", ")}.`,
        {
          errors: [{ at: "category", message: "must be the slug of a category" }],
        },
      );
  return Uint8Array.from(columns.categories, (c, i) => (i > 0 && wanted.has(c.slug) ? 1 : 0));
}

/** Whether a decision is one of those that a figure with this name counts. */
export function hasLabel(columns: Columns, d: number, label: Label): boolean {
  if (label === "all") return true;
  if (label === "undated") return columns.decidedDay[d]! < 0;
  const outcome = columns.outcome[d]!;
  const investigated = columns.investigated[d]!;
  const decided = outcome === UPHELD || outcome === NOT_UPHELD;
  if (columns.outcomePrinted[d] === 0)
    return label === "unprinted" || label === "leftOut" || label === "investigatedLeftOut";
  switch (label) {
    case "upheld":
      return outcome === UPHELD;
    case "upheldWithoutInvestigation":
      return outcome === UPHELD && investigated === 0;
    case "notUpheld":
      return outcome === NOT_UPHELD;
    case "discontinued":
      return outcome === NOT_UPHELD && investigated === 0;
    case "closed":
      return outcome === CLOSED;
    case "decided":
      return decided;
    case "investigatedUpheld":
      return outcome === UPHELD && investigated === 1;
    case "investigatedNotUpheld":
      return outcome === NOT_UPHELD && investigated === 1;
    case "investigatedDecided":
      return decided && investigated === 1;
    case "unknown":
    case "leftOut":
      return !decided && outcome !== CLOSED;
    case "investigatedLeftOut":
      return (!decided && outcome !== CLOSED) || (decided && investigated === 2);
    default:
      return false;
  }
}

/** Whether a fault of this code was found in the decision. */
export function findsFault(columns: Columns, d: number, code: number): boolean {
  const f = columns.faults;
  for (let row = f.start[d]!; row < f.start[d + 1]!; row++)
    if (f.code[row] === code && f.finding[row] === FOUND) return true;
  return false;
}

export function faultNumber(code: string): number {
  const codes: readonly string[] = FAULT_CODES;
  const at = codes.indexOf(code);
  if (at >= 0) return at;
  throw new InvalidRequest(`There is no fault "${code}". Known: ${FAULT_CODES.join(", ")}.`, {
    errors: [{ at: "fault", message: "must be the code of a fault" }],
  });
}

/**
 * Remedy rows that are the body's own known sums: counted, with a figure, and not to be paid by another council, an NHS
 * body or another organisation of the same case. A provider that the body commissioned pays for it. Waived sums are
 * known by their value and are never counted in a total.
 */
export function ownSums(columns: Columns, authorities: Authorities, d: number): number[] {
  const r = columns.remedies;
  const own = columns.bodies[columns.body[d]!]!.slug;
  const out: number[] = [];
  for (let row = r.start[d]!; row < r.start[d + 1]!; row++) {
    if (r.class[row] === 0 || r.isTotal[row] === 1 || r.conditional[row] === 1 || r.openEnded[row] === 1) continue;
    const waived = REMEDY_CLASSES[r.class[row]! - 1] === "waived";
    if (
      waived
        ? r.status[row]! > 1 || r.adequate[row] === 1 || r.valuePence[row]! < 0
        : r.counts[row] === 0 || r.pence[row]! < 0
    )
      continue;
    const payer = r.payer[row]!;
    if (payer !== "" && payer !== own && isOtherPayer(columns, authorities, payer)) continue;
    out.push(row);
  }
  return out;
}

const typeHeld = new WeakMap<Columns, Map<string, string>>();

function isOtherPayer(columns: Columns, authorities: Authorities, payer: string): boolean {
  if (authorities.get(payer) !== null) return true;
  let types = typeHeld.get(columns);
  if (types === undefined) {
    types = new Map(columns.bodies.map((b) => [b.slug, b.type]));
    typeHeld.set(columns, types);
  }
  const type = types.get(payer);
  return type !== undefined && type !== "care-provider";
}

/** Pence of one of them: waived sums have a value only. */
export function ownPence(columns: Columns, row: number): number {
  const r = columns.remedies;
  return r.pence[row]! >= 0 && REMEDY_CLASSES[r.class[row]! - 1] !== "waived" ? r.pence[row]! : r.valuePence[row]!;
}

/** Years of a request as numbers; throws InvalidRequest for years that are none or the wrong way round. */
export function readYears(query: { from?: string | undefined; to?: string | undefined }): {
  from: number | null;
  to: number | null;
} {
  const read = (at: "from" | "to"): number | null => {
    const name = query[at];
    if (name === undefined) return null;
    const year = yearNumber(name);
    if (year !== null) return year;
    throw new InvalidRequest(`${at}=${name} is no financial year. Write for example ${at}=${yearName(2024)}.`, {
      errors: [{ at, message: "must be a financial year as 2024-25" }],
    });
  };
  const from = read("from");
  const to = read("to");
  if (from !== null && to !== null && from > to)
    throw new InvalidRequest(`The years ${query.from} to ${query.to} run backwards. Swap from and to.`, {
      errors: [{ at: "from", message: "must not be after `to`" }],
    });
  return { from, to };
}

/** Quarter 1 to 4 (1: April to June) of a day number. */
export function quarterOf(day: number): number {
  const month = new Date(day * 86_400_000).getUTCMonth();
  return Math.floor(((month + 9) % 12) / 3) + 1;
}
