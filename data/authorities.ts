/** Authorities by name: aliases, "and" and "&", letter case, former names and successors valid at a date. */
import { z } from "zod";
import type { BodyType } from "./vocabulary.ts";

/** One row of the table as it stands in CSV; a fictional corpus brings its own with the same columns. */
export const authorityRowSchema = z.object({
  slug: z.string().min(1),
  name: z.string().min(1),
  short_name: z.string(),
  type: z.enum(["county", "district", "unitary", "metropolitan", "london-borough", "other", "other-authority"]),
  region: z.string(),
  gss_code: z.string(),
  start_date: z.union([z.literal(""), z.iso.date()]),
  end_date: z.union([z.literal(""), z.iso.date()]),
  successor_slugs: z.string(),
  aliases: z.string(),
  population: z.string().regex(/^\d*$/),
  population_year: z.string().regex(/^\d*$/),
  responsibilities: z.enum(["upper-tier", "lower-tier", "both", ""]),
});
export type AuthorityRow = z.infer<typeof authorityRowSchema>;

export interface Authority {
  slug: string;
  name: string;
  shortName: string;
  type: BodyType;
  region: string | null;
  gssCode: string | null;
  /** First day in the present form. */
  startDate: string | null;
  /** First day on which it no longer existed. */
  endDate: string | null;
  successors: string[];
  aliases: string[];
  population: number | null;
  populationYear: number | null;
  responsibilities: "upper-tier" | "lower-tier" | "both" | null;
}

const listed = (text: string): string[] =>
  text
    .split(";")
    .map((s) => s.trim())
    .filter((s) => s !== "");

export function toAuthority(row: AuthorityRow): Authority {
  return {
    slug: row.slug,
    name: row.name,
    shortName: row.short_name === "" ? row.name : row.short_name,
    type: row.type === "other" ? "other-authority" : row.type,
    region: row.region === "" ? null : row.region,
    gssCode: row.gss_code === "" ? null : row.gss_code,
    startDate: row.start_date === "" ? null : row.start_date,
    endDate: row.end_date === "" ? null : row.end_date,
    successors: listed(row.successor_slugs),
    aliases: listed(row.aliases),
    population: row.population === "" ? null : Number(row.population),
    populationYear: row.population_year === "" ? null : Number(row.population_year),
    responsibilities: row.responsibilities === "" ? null : row.responsibilities,
  };
}

/** Key under which spellings of one name meet: case, "&", punctuation, accents and a leading "the" do not count. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/['’‘`]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .replace(/^the /, "");
}

function isValidOn(authority: Authority, date: string): boolean {
  return (authority.startDate ?? "") <= date && (authority.endDate === null || date < authority.endDate);
}

/** The authorities of one corpus. Immutable after it is made. */
export class Authorities {
  readonly all: readonly Authority[];
  readonly #bySlug = new Map<string, Authority>();
  readonly #byName = new Map<string, Authority[]>();
  readonly #predecessors = new Map<string, Authority[]>();

  constructor(rows: readonly Authority[]) {
    this.all = rows;
    for (const row of rows) {
      this.#bySlug.set(row.slug, row);
      for (const key of new Set([row.name, ...row.aliases].map(nameKey))) this.#add(this.#byName, key, row);
      for (const successor of row.successors) this.#add(this.#predecessors, successor, row);
    }
  }

  #add(map: Map<string, Authority[]>, key: string, row: Authority): void {
    const held = map.get(key);
    if (held) held.push(row);
    else map.set(key, [row]);
  }

  /**
   * The authority of a printed name, else null. Where one name was borne by several (a county before, a unitary after),
   * the one that existed on `onDate`; decisions about an abolished council come after its end, so a sole bearer is taken
   * whatever the date, and without a date the living one is.
   */
  resolve(printedName: string, onDate?: string | null): Authority | null {
    const bearers = this.#byName.get(nameKey(printedName));
    const [first] = bearers ?? [];
    if (!bearers || !first) return null;
    if (bearers.length === 1) return first;
    const key = nameKey(printedName);
    const official = bearers.filter((a) => nameKey(a.name) === key);
    const pool = official.length > 0 ? official : bearers;
    const valid = onDate ? pool.filter((a) => isValidOn(a, onDate)) : pool.filter((a) => a.endDate === null);
    return valid[0] ?? pool[0] ?? null;
  }

  get(slug: string): Authority | null {
    return this.#bySlug.get(slug) ?? null;
  }

  /** Those that this authority replaced. */
  predecessors(slug: string): readonly Authority[] {
    return this.#predecessors.get(slug) ?? [];
  }
}
