/** Bodies of a corpus with what the table of authorities knows of them: kinds, dates, predecessors and successors. */
import type { Authorities, Authority } from "../../data/authorities.ts";
import { type Columns, fromDay } from "../columns.ts";
import { COUNCIL_TYPES, type CouncilEntry } from "../schemas/councils.ts";

const COUNCILS: ReadonlySet<string> = new Set(COUNCIL_TYPES);

export interface BodyInfo extends CouncilEntry {
  /** Number of the body in the columns; -1 where the corpus holds no decision about it. */
  number: number;
  authority: Authority | null;
}

export interface Bodies {
  all: BodyInfo[];
  bySlug: Map<string, BodyInfo>;
  /** 1 for each body number of the columns that is a council. */
  isCouncil: Uint8Array;
}

const held = new WeakMap<Columns, { of: Authorities; bodies: Bodies }>();

/** Bodies of one generation, with authorities about which nothing is held; made at the first call. */
export function bodiesOf(columns: Columns, authorities: Authorities): Bodies {
  const known = held.get(columns);
  if (known !== undefined && known.of === authorities) return known.bodies;
  const bodies = build(columns, authorities);
  held.set(columns, { of: authorities, bodies });
  return bodies;
}

function build(columns: Columns, authorities: Authorities): Bodies {
  const n = columns.bodies.length;
  const count = new Int32Array(n);
  const first = new Int32Array(n).fill(2 ** 30);
  const last = new Int32Array(n).fill(-1);
  for (let d = 0; d < columns.size; d++) {
    const b = columns.body[d]!;
    count[b]!++;
    const day = columns.decidedDay[d]!;
    if (day < 0) continue;
    if (day < first[b]!) first[b] = day;
    if (day > last[b]!) last[b] = day;
  }
  const all: BodyInfo[] = columns.bodies.map((body, number) => {
    const authority = authorities.get(body.slug);
    const type = authority?.type ?? body.type;
    return {
      slug: body.slug,
      name: authority?.name ?? body.name,
      type,
      region: authority?.region ?? body.region,
      isCouncil: COUNCILS.has(type) && (authority !== null || body.known),
      start: authority?.startDate ?? null,
      end: authority?.endDate ?? null,
      decisions: count[number]!,
      first: last[number]! < 0 ? null : fromDay(first[number]!),
      last: fromDay(last[number]!),
      number,
      authority,
    };
  });
  const bySlug = new Map(all.map((b) => [b.slug, b]));
  for (const authority of authorities.all)
    if (!bySlug.has(authority.slug)) {
      const info: BodyInfo = {
        slug: authority.slug,
        name: authority.name,
        type: authority.type,
        region: authority.region,
        isCouncil: COUNCILS.has(authority.type),
        start: authority.startDate,
        end: authority.endDate,
        decisions: 0,
        first: null,
        last: null,
        number: -1,
        authority,
      };
      all.push(info);
      bySlug.set(info.slug, info);
    }
  return { all, bySlug, isCouncil: Uint8Array.from(all.slice(0, n), (b) => (b.isCouncil ? 1 : 0)) };
}

/** The contract's fields of a body. */
export function entryOf(body: BodyInfo): CouncilEntry {
  const { slug, name, type, region, isCouncil, start, end, decisions, first, last } = body;
  return { slug, name, type, region, isCouncil, start, end, decisions, first, last };
}

/** Predecessors, theirs included, nearest first; `whole` where all of it went into `slug`. */
export function predecessorsOf(slug: string, authorities: Authorities): { authority: Authority; whole: boolean }[] {
  const out: { authority: Authority; whole: boolean }[] = [];
  const seen = new Set([slug]);
  const walk = (of: string, whole: boolean) => {
    for (const authority of authorities.predecessors(of)) {
      if (seen.has(authority.slug)) continue;
      seen.add(authority.slug);
      const all = whole && authority.successors.length === 1;
      out.push({ authority, whole: all });
      walk(authority.slug, all);
    }
  };
  walk(slug, true);
  return out;
}

/** Successors, theirs included, nearest first. */
export function successorsOf(slug: string, authorities: Authorities): Authority[] {
  const out: Authority[] = [];
  const seen = new Set([slug]);
  const walk = (of: string) => {
    for (const next of authorities.get(of)?.successors ?? []) {
      const authority = authorities.get(next);
      if (authority === null || seen.has(next)) continue;
      seen.add(next);
      out.push(authority);
      walk(next);
    }
  };
  walk(slug);
  return out;
}
