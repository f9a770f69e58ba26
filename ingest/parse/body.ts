/** The organisation of a title line: the authority of that name at that date, else kept as printed with its kind. */
import type { Authorities } from "../../data/authorities.ts";
import type { Body } from "../../data/decision.ts";
import { toSlug } from "../../data/slugs.ts";
import type { BodyType } from "../../data/vocabulary.ts";

// First match wins; kinds read from names alone, for bodies that the table does not hold.
const KINDS: readonly (readonly [RegExp, BodyType])[] = [
  [
    /\b(?:NHS|Hospitals?|Clinical Commissioning Group|CCG|Integrated Care Board|ICB|Ambulance Service|Health Board|Primary Care|Medical (?:Centre|Practice)|Surgery|GP)\b/i,
    "nhs",
  ],
  [/\b(?:School|Academy|Academies|Sixth Form)\b/i, "school"],
  [
    /\b(?:Limited|Ltd|LLP|PLC|L\.?L\.?P|Care Homes?|Nursing Homes?|Homecare|Care Services?|Care Group|Care Provider|Healthcare|Homes?|Care)\.?\b(?! (?:Trust|Council))/i,
    "care-provider",
  ],
  [/\bFoundation Trust\b/i, "nhs"],
  [/\b(?:London Borough|Royal Borough)\b/i, "london-borough"],
  [/\bCounty Council\b/i, "county"],
  [/\bMetropolitan\b/i, "metropolitan"],
  [/\b(?:District|Borough) Council\b|\bBorough of\b/i, "district"],
  [
    /\b(?:National Park|Broads|Combined|Waste|Passenger|Fire|Pensions?) (?:and Rescue )?Authority\b|\bPark Authority\b/i,
    "other-authority",
  ],
  [/\b(?:Council|Corporation)\b/i, "unitary"],
  [/\bAuthority\b/i, "other-authority"],
];

/** Kind of organisation that a name shows; `other-public` where it shows none. */
export function typeOfBody(name: string): BodyType {
  return KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? "other-public";
}

/** `name` as printed (null without a title line); `slug` is the table's, or made from the name. */
export function resolveBody(name: string | null, authorities: Authorities, onDate: string | null): Body {
  if (name === null) return { name: null, slug: "unknown", known: false, type: "other-public" };
  const authority = authorities.resolve(name, onDate);
  if (authority) return { name, slug: authority.slug, known: true, type: authority.type };
  const slug = toSlug(name);
  return { name, slug: slug === "" ? "unknown" : slug, known: false, type: typeOfBody(name) };
}
