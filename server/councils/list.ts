/** The list of councils: found by present or former name, region or kind; by name or by decisions held, never by rate. */
import { nameKey } from "../../data/authorities.ts";
import { toSlug } from "../../data/slugs.ts";
import type { AnalyticsContext } from "../analytics.ts";
import type { CouncilsQuery, CouncilsReply } from "../schemas/councils.ts";
import { corpusInfo } from "../state.ts";
import { type BodyInfo, bodiesOf, entryOf, predecessorsOf } from "./bodies.ts";

const PAGE = 500;

/** Names under which a body is found: its own, its aliases, and those of councils that it replaced. */
function formerNames(body: BodyInfo, context: AnalyticsContext): string[] {
  return predecessorsOf(body.slug, context.authorities).map((p) => p.authority.name);
}

/** Answers GET /api/v1/councils. */
export function councils(context: AnalyticsContext, query: CouncilsQuery): CouncilsReply {
  const { all } = bodiesOf(context.snapshot.columns, context.authorities);
  const kind = query.bodies ?? (query.type.length > 0 ? "all" : "councils");
  const words =
    query.q === undefined
      ? []
      : nameKey(query.q)
          .split(" ")
          .filter((w) => w !== "");
  const found = all.flatMap((body) => {
    if (kind !== "all" && body.isCouncil !== (kind === "councils")) return [];
    const former = body.isCouncil ? formerNames(body, context) : [];
    if (words.length > 0) {
      const names = [body.name, ...(body.authority?.aliases ?? []), ...former].map((n) => ` ${nameKey(n)}`);
      if (!names.some((name) => words.every((w) => name.includes(` ${w}`)))) return [];
    }
    return [{ body, former }];
  });
  const types = new Set<string>(query.type);
  const regions = new Set(query.region.map(toSlug));
  const inType = (b: BodyInfo) => types.size === 0 || types.has(b.type);
  const inRegion = (b: BodyInfo) => regions.size === 0 || (b.region !== null && regions.has(toSlug(b.region)));
  const listed = found.filter(({ body }) => inType(body) && inRegion(body));
  const byName = (a: BodyInfo, b: BodyInfo) => a.name.localeCompare(b.name, "en-GB") || (a.slug < b.slug ? -1 : 1);
  listed.sort((a, b) =>
    query.sort === "decisions" ? b.body.decisions - a.body.decisions || byName(a.body, b.body) : byName(a.body, b.body),
  );
  const counted = (keys: string[]): Map<string, number> => {
    const out = new Map<string, number>();
    for (const key of keys) out.set(key, (out.get(key) ?? 0) + 1);
    return out;
  };
  const byType = counted(found.filter(({ body }) => inRegion(body)).map(({ body }) => body.type));
  const byRegion = counted(found.filter(({ body }) => inType(body)).flatMap(({ body }) => body.region ?? []));
  const offset = query.offset ?? 0;
  return {
    total: listed.length,
    councils: listed
      .slice(offset, offset + (query.limit ?? PAGE))
      .map(({ body, former }) => ({ ...entryOf(body), formerNames: former })),
    facets: {
      type: [...byType].sort().map(([value, count]) => ({ value, count })),
      region: [...byRegion].sort().map(([label, count]) => ({ value: toSlug(label), label, count })),
    },
    corpus: corpusInfo(context.snapshot),
  };
}
