/**
 * Invented organisations of the demonstration corpus. A test checks that no name, short name or alias is that of a
 * real authority. `demoAuthorities` gives rows in the columns of data/reference/authorities.csv.
 */
import { toSlug } from "../slugs.ts";
import type { BodyType } from "../vocabulary.ts";
import { Random } from "./random.ts";

/** One row in the columns of authorities.csv, all as text. */
export interface AuthorityRow {
  slug: string;
  name: string;
  short_name: string;
  type: string;
  region: string;
  gss_code: string;
  start_date: string;
  end_date: string;
  successor_slugs: string;
  aliases: string;
  population: string;
  population_year: string;
  responsibilities: string;
}

export interface DemoBody {
  name: string;
  slug: string;
  short: string;
  type: BodyType;
  region: string;
  population: number;
  tier: "upper-tier" | "lower-tier" | "both" | "none";
  start: string;
  end: string | null;
  successors: string[];
  aliases: string[];
  /** Offset on the log-odds of being upheld: a modest propensity of its own. */
  lean: number;
}

/** short name; full name; type; region; population in thousands; tier; then start, end and successors where they are not the usual ones. */
const COUNCILS = `
Aldermarch;Aldermarch County Council;county;East of England;684;upper-tier
Brenhampton;Brenhampton County Council;county;South East;1212;upper-tier
Carrowshire;Carrowshire County Council;county;East Midlands;752;upper-tier
Dunmarlow;Dunmarlow County Council;county;South West;793;upper-tier
Eskdalemere;Eskdalemere County Council;county;North West;1104;upper-tier
Fallowshire;Fallowshire County Council;county;West Midlands;611;upper-tier
Greywold;Greywold County Council;county;South East;1389;upper-tier
Wendlemoor;Wendlemoor County Council;county;Yorkshire and The Humber;604;upper-tier;1974-04-01;2023-04-01;north-wendlemoor,south-wendlemoor
North Wendlemoor;North Wendlemoor Council;unitary;Yorkshire and The Humber;318;both;2023-04-01
South Wendlemoor;South Wendlemoor Council;unitary;Yorkshire and The Humber;291;both;2023-04-01
Harbeck;Harbeck Borough Council;district;Yorkshire and The Humber;106;lower-tier;1974-04-01;2023-04-01;north-wendlemoor
Thornscar;Thornscar District Council;district;Yorkshire and The Humber;88;lower-tier;1974-04-01;2023-04-01;north-wendlemoor
Marfleet Vale;Marfleet Vale District Council;district;Yorkshire and The Humber;119;lower-tier;1974-04-01;2023-04-01;south-wendlemoor
Averley;Averley Council;unitary;South West;287;both
Brackmouth;Brackmouth City Council;unitary;South East;214;both
Coldhaven;Coldhaven City Council;unitary;South West;476;both
Dramley;Dramley Borough Council;unitary;East of England;203;both
Ellerport;Ellerport Borough Council;unitary;North West;141;both
Hallowmere;Hallowmere Council;unitary;West Midlands;332;both
Isle of Corrin;Isle of Corrin Council;unitary;South East;140;both
Kestrelford;Kestrelford City Council;unitary;East Midlands;368;both
Lintonbridge;Lintonbridge Borough Council;unitary;North East;197;both
Marrowby;Marrowby Council;unitary;North East;338;both
Ashenfield;Ashenfield Metropolitan Borough Council;metropolitan;North West;293;both
Burnworth;Burnworth Metropolitan Borough Council;metropolitan;North West;241;both
Castlewick;Castlewick City Council;metropolitan;West Midlands;1121;both
Drakeshall;Drakeshall Metropolitan Borough Council;metropolitan;West Midlands;327;both
Eversley Bank;Eversley Bank Metropolitan Borough Council;metropolitan;Yorkshire and The Humber;270;both
Holmefirth Cross;Holmefirth Cross Metropolitan District Council;metropolitan;Yorkshire and The Humber;448;both
Kingsmoor;Kingsmoor City Council;metropolitan;Yorkshire and The Humber;812;both
Netherby;Netherby Metropolitan Borough Council;metropolitan;North East;206;both
Skelbrooke;Skelbrooke Council;metropolitan;North East;282;both
Tamehurst;Tamehurst City Council;metropolitan;North West;553;both
Bridewater;London Borough of Bridewater;london-borough;London;318;both
Canonsgate;London Borough of Canonsgate;london-borough;London;287;both
Deptley;London Borough of Deptley;london-borough;London;341;both
Finchmore;London Borough of Finchmore;london-borough;London;262;both
Harrowgreen;London Borough of Harrowgreen;london-borough;London;384;both
Queensholt;Royal Borough of Queensholt;london-borough;London;158;both
Strandmoor;London Borough of Strandmoor;london-borough;London;309;both
Abbotscombe;Abbotscombe District Council;district;South West;96;lower-tier
Blythesham;Blythesham Borough Council;district;East of England;131;lower-tier
Crendon Chase;Crendon Chase District Council;district;West Midlands;101;lower-tier
Derrington;Derrington City Council;district;East Midlands;108;lower-tier
Elmstow;Elmstow District Council;district;East of England;92;lower-tier
Foxmarsh;Foxmarsh Borough Council;district;South East;148;lower-tier
Greathaven;Greathaven Borough Council;district;South East;117;lower-tier
Hinderwell Vale;Hinderwell Vale District Council;district;East Midlands;104;lower-tier
Ickleshaw;Ickleshaw Borough Council;district;North West;83;lower-tier
Jesmoor;Jesmoor District Council;district;South West;79;lower-tier
Larkbridge;Larkbridge City Council;district;East of England;152;lower-tier
Medbury;Medbury Borough Council;district;South East;127;lower-tier
Oxmere;Oxmere District Council;district;South East;139;lower-tier
Pelham Downs;Pelham Downs District Council;district;South East;124;lower-tier
Rillaton;Rillaton Borough Council;district;North West;112;lower-tier
Saltmarch;Saltmarch Borough Council;district;East Midlands;71;lower-tier
`;

/** Care providers, NHS bodies and schools: name;kind. */
const OTHERS = `
Amberlane Home Care Limited;care-provider
Beechrow Care Homes Limited;care-provider
Corvedale Residential (North) Limited;care-provider
Dovestone Supported Living Limited;care-provider
Evenholme Care Group Limited;care-provider
Fernacre Domiciliary Services Limited;care-provider
Gorselands Nursing Home Limited;care-provider
Heronswick Care & Support Limited;care-provider
Brenhampton and Foxmarsh Hospitals NHS Foundation Trust;nhs
Castlewick Mental Health NHS Trust;nhs
NHS Carrowshire Integrated Care Board;nhs
Eskdalemere University Hospitals NHS Foundation Trust - Ellerport General Infirmary;nhs
NHS Kingsmoor and Skelbrooke Integrated Care Board;nhs
Dunmarlow Partnership NHS Trust;nhs
St. Ethelwynn's Primary School, Greywold;school
Marrowby Free Academy;school
Our Lady of Fenholt School;school
`;

const SUFFIX: Record<string, string> = {
  county: "CC",
  district: "DC",
  metropolitan: "MBC",
  unitary: "Council",
  "london-borough": "Council",
};

function aliasesOf(short: string, name: string, type: string): string[] {
  const all = [`${short} Council`, `${short} ${SUFFIX[type] ?? "Council"}`];
  if (name.includes("Borough Council")) all.push(`${short} BC`);
  if (name.includes("City Council")) all.push(`City of ${short} Council`);
  if (type === "london-borough") all.push(`${name} Council`);
  return [...new Set(all)].filter((alias) => alias !== name);
}

const COUNCIL_TYPES: readonly BodyType[] = ["county", "district", "unitary", "metropolitan", "london-borough"];

function lines(text: string): string[][] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.split(";"));
}

/** Two councils that a funnel plot of a large corpus should show, one on each side. */
const OUTLIERS: Record<string, number> = { Drakeshall: 0.7, Coldhaven: -0.6 };

const leans = new Random(1974, 41);
/** The county and a district share a short name nowhere, so short names make the slugs. */
export const COUNCIL_BODIES: readonly DemoBody[] = lines(COUNCILS).map(
  ([
    short = "",
    name = "",
    kind = "",
    region = "",
    thousands = "",
    tier = "",
    start = "",
    end = "",
    successors = "",
  ]) => {
    const type = COUNCIL_TYPES.find((known) => known === kind);
    if (type === undefined) throw new RangeError(`No such type of council: ${kind}`);
    return {
      name,
      slug: toSlug(short),
      short,
      type,
      region,
      population: Number(thousands) * 1000 + leans.below(1000),
      tier: tier === "upper-tier" || tier === "lower-tier" ? tier : "both",
      start: start || (type === "london-borough" ? "1965-04-01" : "1974-04-01"),
      end: end || null,
      successors: successors === "" ? [] : successors.split(","),
      aliases: aliasesOf(short, name, type),
      lean: (OUTLIERS[short] ?? 0) + leans.gauss() * 0.1,
    };
  },
);

export const OTHER_BODIES: readonly DemoBody[] = lines(OTHERS).map(([name = "", kind = ""]) => ({
  name,
  slug: toSlug(name),
  short: name,
  type: kind === "nhs" ? "nhs" : kind === "school" ? "school" : "care-provider",
  region: "",
  population: 0,
  tier: "none",
  start: "2010-01-01",
  end: null,
  successors: [],
  aliases: [],
  lean: 0,
}));

/** The invented councils in the columns of authorities.csv; codes are left empty, since no real code would be true. */
export function demoAuthorities(): AuthorityRow[] {
  return COUNCIL_BODIES.map((body) => ({
    slug: body.slug,
    name: body.name,
    short_name: body.short,
    type: body.type,
    region: body.region,
    gss_code: "",
    start_date: body.start,
    end_date: body.end ?? "",
    successor_slugs: body.successors.join(";"),
    aliases: body.aliases.join(";"),
    population: String(body.population),
    population_year: body.end === null ? "2024" : "2021",
    responsibilities: body.tier,
  }));
}
