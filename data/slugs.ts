/** Slugs and references: the one place that knows how a decision, a council and a category are addressed. */

/**
 * The site's own rule: lower case, every run of characters outside a–z and 0–9 becomes one hyphen
 * ("Children's care services" gives children-s-care-services). Accents are folded first. May be empty.
 */
export function toSlug(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

export interface Reference {
  /** As printed with single spaces, a letter of a joint health record kept: "19 018 519c". */
  ref: string;
  /** "19-018-519c". */
  slug: string;
  /** Digits only; joint records of one investigation share them. */
  caseId: string;
}

const REFERENCE =
  /(?<![\d£.,])(\d{2})[ \-\u2010\u2011\u2013]?(\d{3})[ \-\u2010\u2011\u2013]?(\d{3})(?: ?([a-z])(?![a-z]))?(?!\d)/i;

/** Reads a reference typed any way ("24014093", "24-014-093", "LGO 24 014 093"); null where there is none. */
export function parseReference(text: string): Reference | null {
  const m = REFERENCE.exec(text);
  if (!m) return null;
  const letter = (m[4] ?? "").toLowerCase();
  return {
    ref: `${m[1]} ${m[2]} ${m[3]}${letter}`,
    slug: `${m[1]}-${m[2]}-${m[3]}${letter}`,
    caseId: `${m[1]}${m[2]}${m[3]}`,
  };
}

/** The year in which a reference was given out: "24 014 093" → 2024. */
export function referenceYear(ref: string): number {
  return 2000 + Number(ref.slice(0, 2));
}
