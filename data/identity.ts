/**
 * When two copies are one decision, what its address is, and which copy is kept (DESIGN, "Identity" and "Versions").
 */
import type { Decision } from "./decision.ts";
import { sha256 } from "./hash.ts";
import { toSlug } from "./slugs.ts";
import type { BodyType } from "./vocabulary.ts";

/** Canonical form of an official address: https, www, lower-case path, no query, no trailing slash. Null if not a web address. */
export function canonicalAddress(address: string): string | null {
  if (!/^https?:\/\//i.test(address)) return null;
  try {
    const url = new URL(address);
    const host = url.host.toLowerCase();
    return `https://${host === "lgo.org.uk" ? "www.lgo.org.uk" : host}${url.pathname.toLowerCase().replace(/\/+$/, "")}`;
  } catch {
    return null;
  }
}

const COUNCIL_TYPES: ReadonlySet<string> = new Set<BodyType>([
  "county",
  "district",
  "unitary",
  "metropolitan",
  "london-borough",
]);

/** One decision among those that share a plain slug. */
export interface Sharer {
  bodySlug: string;
  bodyType: string;
  officialUrl: string | null;
}

/**
 * The slugs of the decisions that share `baseSlug`, in the order given; depends on the set alone, never on the order
 * of arrival. One alone keeps the plain slug; of several the only council does; all others add their body's slug.
 */
export function shareSlugs(baseSlug: string, sharers: readonly Sharer[]): string[] {
  if (sharers.length === 1) return [baseSlug];
  const councils = sharers.filter((s) => COUNCIL_TYPES.has(s.bodyType));
  return sharers.map((sharer) => {
    if (councils.length === 1 && councils[0] === sharer) return baseSlug;
    const twins = sharers.filter((s) => s.bodySlug === sharer.bodySlug).length;
    // Two official pages of one body under one reference: the address is all that tells them apart.
    const mark = twins > 1 ? `-${sha256(sharer.officialUrl ?? "").slice(0, 6)}` : "";
    return `${baseSlug}-${sharer.bodySlug}${mark}`;
  });
}

const SHAPES = ["unmarked", "flat", "nested", "numbered", "html"] as const;

/**
 * How good a copy is: whole texts before incomplete ones, then the richer shape, then the more header fields (the same
 * flat shape is found with and without its header block). A copy of lower rank never replaces one of higher rank.
 */
export function copyRank(decision: Decision): number {
  const whole = decision.warnings.some((w) => w.code === "text-incomplete") ? 0 : 1;
  const header = [decision.category, decision.outcome.printed, decision.decidedOn].filter((v) => v !== null).length;
  return whole * 100 + SHAPES.indexOf(decision.source.shape) * 10 + header;
}

/** The plain slug that a decision asks for: what the parser gave, or its reference's. */
export function baseSlugOf(decision: Decision): string {
  return decision.slug === "" ? toSlug(decision.ref) : decision.slug;
}
