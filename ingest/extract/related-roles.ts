/** Who a relative is: the one for whom help was wanted, the one who gives it, a child or an adult. */
import type { Recipient } from "../../data/vocabulary.ts";

const NAMED_RELATION =
  /\b(?:his|her|their|the|[A-Z][a-z]*[’']s|late|adult|elderly|disabled|young|teenage|eldest|youngest|adopted|foster)\s+(?:(?:late|adult|elderly|disabled|young|teenage|eldest|youngest|adopted|foster|two|three|four|own)\s+){0,2}(son|daughter|child|grandson|granddaughter|grandchild|nephew|niece|stepson|stepdaughter|mother|father|mum|dad|grandmother|grandfather|aunt|uncle|husband|wife|partner|sister|brother|friend)(?:,?\s+(?:who I (?:will )?(?:refer to as|call)\s+)?|[’']s,?\s+|\s+\()((?:Mr|Mrs|Ms|Miss|Mx|Dr)\s+[A-Z][A-Za-z]{0,20}\b|[A-Z]\b(?!['’]?[a-z]))/g;

/** "her adult children, Mr P and Ms P": several by one relation. */
const NAMED_SEVERAL =
  /\b(?:his|her|their)\s+(?:(?:adult|disabled|elderly|grown-up|two|three|late)\s+){0,2}(children|sons|daughters|parents|brothers|sisters)(?:,\s+|\s+)((?:Mr|Mrs|Ms|Miss|Mx|Dr)\s+[A-Z][A-Za-z]{0,20})((?:,\s+(?:Mr|Mrs|Ms|Miss|Mx|Dr)\s+[A-Z][A-Za-z]{0,20}){0,3}),?\s+and\s+((?:Mr|Mrs|Ms|Miss|Mx|Dr)\s+[A-Z][A-Za-z]{0,20})\b/g;
const ONE_OF: Readonly<Record<string, string>> = {
  children: "child",
  sons: "son",
  daughters: "daughter",
  parents: "mother",
  brothers: "brother",
  sisters: "sister",
};

/** Holds wherever NAMED_RELATION matches, and is quickly tried. */
const RELATION_AND_NAME =
  /(?:son|daughter|child|nephew|niece|mother|father|mum|dad|aunt|uncle|husband|wife|partner|sister|brother|friend)[’'s,(\s]+(?:who I|[A-Z])/;

const ADULT_OF: Readonly<Record<string, Recipient>> = {
  mother: "service-user",
  father: "service-user",
  mum: "service-user",
  dad: "service-user",
  grandmother: "service-user",
  grandfather: "service-user",
  aunt: "service-user",
  uncle: "service-user",
  friend: "service-user",
  sister: "sibling",
  brother: "sibling",
  husband: "family",
  wife: "family",
  partner: "family",
};

interface Kind {
  /** The decision is about an adult's care. */
  readonly care: boolean;
  /** Its category is about children. */
  readonly child: boolean;
  /** It prints no category. */
  readonly unnamed: boolean;
}

/** More people than any decision has, and more text than one needs to tell who they are. */
const MOST_PEOPLE = 40;
const LONGEST = 120_000;

const TITLED_NAME = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\s+[A-Z][A-Za-z]{0,20}\b/g;

/** Somebody complains for, or about the care of, a relative who is not named there. */
const UNNAMED =
  /\b(?:his|her|their|(?:Mr|Mrs|Ms|Miss|Mx) [A-Z]\w{0,20}[’']s)\s+(?:(late|adult|elderly|disabled|young|grown-up)\s+){0,2}(son|daughter|mother|father|mum|dad|grandmother|grandfather|aunt|uncle|husband|wife|partner|sister|brother|friend|nephew|niece)(?=[’']s|\b)/;
const FOR_SOMEBODY =
  /\b(?:for|on behalf of|about)\s+(?:the (?:care|support|treatment) (?:of|given to)\s+)?((?:Mr|Mrs|Ms|Miss|Mx|Dr)\s+[A-Z][A-Za-z]{0,20})\b/;

/** Roles of the people whom the decision introduces by their relation to the complainant, by lower-case name. */
export function relatedRoles(
  opening: readonly string[],
  texts: readonly string[],
  known: ReadonlyMap<string, Recipient>,
  kind: Kind,
): Map<string, Recipient> {
  const roles = new Map<string, Recipient>();
  const whole = texts.join(" ").slice(0, LONGEST);
  for (const text of texts) {
    for (const m of text.matchAll(NAMED_SEVERAL)) {
      const near = text.slice(Math.max(0, m.index - 24), m.index + m[0].length + 60);
      for (const [printed] of m[0].matchAll(TITLED_NAME))
        if (!known.has(printed.toLowerCase()) && roles.size < MOST_PEOPLE)
          roles.set(printed.toLowerCase(), roleOf(ONE_OF[m[1] ?? ""] ?? "child", printed, near, whole, kind));
    }
    if (!RELATION_AND_NAME.test(text)) continue;
    for (const m of text.matchAll(NAMED_RELATION)) {
      const relation = (m[1] ?? "").toLowerCase();
      const printed = m[2] ?? "";
      const name = printed.toLowerCase();
      if (!name || known.has(name) || roles.has(name) || roles.size >= MOST_PEOPLE) continue;
      const near = text.slice(Math.max(0, m.index - 24), m.index + m[0].length + 60);
      roles.set(name, roleOf(relation, printed, near, whole, kind));
    }
  }
  for (const [name, role] of represented(opening, whole, new Set([...known.keys(), ...roles.keys()]), kind))
    roles.set(name, role);
  return roles;
}

function roleOf(
  relation: string,
  name: string,
  near: string,
  whole: string,
  { care, child, unnamed }: Kind,
): Recipient {
  const role: Recipient = ADULT_OF[relation] ?? "child";
  const titled = /^(?:Mr|Mrs|Ms|Miss)\b/.test(name);
  if (role === "child") {
    const adult = /\badult\b/i.test(near) || /\bwho is (?:[2-9]\d|1[89])\b|\b(?:[2-9]\d|1[89]),/.test(near);
    if (!adult && !care && YOUNG.test(near)) return "young-person";
    return adult || (care && titled && !child) ? "service-user" : role;
  }
  // Where nobody's care is in question a mother is a parent.
  if (!care && /^(?:mother|father|mum|dad)$/.test(relation) && !CARED_FOR.test(whole)) return "parent";
  if (role === "family" || role === "sibling") {
    // "Ms V cares for her adult brother, Mr J"
    if (
      /\b(?:cares|cared|caring|looks|looked|looking) (?:for|after) (?:her|his|their) (?:[\w-]+ ){0,2}?(?:brother|sister|husband|wife|partner)\b/i.test(
        near,
      )
    )
      return "service-user";
    if (caresFor(name, whole) || /\bcar(?:ed for|ing for|er)\b/i.test(near)) return "carer";
    if ((care && !child) || (unnamed && CARE_OF_ONE.test(whole))) return "service-user";
  }
  return role;
}

/** Old enough for college, and not yet grown up in the eyes of the law on education. */
const YOUNG =
  /\b(?:who (?:is|was|turned)|aged|is|was) (?:now )?1[67]\b|,? (?:1[67]|sixteen|seventeen),|\byoung (?:man|woman|person)\b|\b(?:to|at|for) (?:\w+ )?(?:college|sixth form)\b/i;

/** Help that is for one grown-up, told in a text that bears no category. */
const CARE_OF_ONE =
  /\b(?:home ?care|care (?:home|package|agency|provider)|nursing home|care act|needs assessment|assessed (?:him|her) (?:as|under)|support hours|care workers?)\b/i;

/** Words of a parent's own care or home, whatever category the text bears or lacks. */
const CARED_FOR =
  /\b(?:care (?:home|plan|package|agency|provider|needs|workers?|staff)|home care|homecare|nursing home|social workers?|social care|respite|hospital discharge|wet room|stair ?lift|disabled facilities|occupational therap\w+|adaptations?|hoist|direct payments?)\b/i;

/** Told as somebody's carer: "Mrs V … a carer’s assessment", "his wife … as his carer". */
function caresFor(name: string, whole: string): boolean {
  return new RegExp(
    `\\b${name}\\b[^.]{0,80}\\b(?:carer|cares for|cared for|caring for|looks after|looked after)\\b|\\bcarer[’']?s? assessments? (?:to|for|of) ${name}\\b`,
  ).test(whole);
}

/** "Mrs S complains for her adult son" and, later, "Mr S": the one other name is his. */
function represented(
  opening: readonly string[],
  whole: string,
  known: ReadonlySet<string>,
  kind: Kind,
): [string, Recipient][] {
  if (known.size === 0) return [];
  const told = opening.join(" ").slice(0, 1500);
  const others = new Set<string>();
  for (const m of whole.slice(0, 20_000).matchAll(TITLED_NAME)) if (!known.has(m[0].toLowerCase())) others.add(m[0]);
  const named = FOR_SOMEBODY.exec(told)?.[1];
  if (named !== undefined && others.has(named)) return [[named.toLowerCase(), "service-user"]];
  const relation = UNNAMED.exec(told);
  if (!relation?.[2]) return [];
  const male = /^(?:son|father|dad|grandfather|uncle|husband|brother|nephew)$/.test(relation[2]);
  const female = /^(?:daughter|mother|mum|grandmother|aunt|wife|sister|niece)$/.test(relation[2]);
  const fitting = [...others].filter((name) => (male ? /^(?:Mr|Dr|Mx) /.test(name) : !female || !/^Mr /.test(name)));
  const [only] = fitting;
  if (fitting.length !== 1 || only === undefined) return [];
  const role = ADULT_OF[relation[2]] ?? "service-user";
  if (caresFor(only, whole)) return [[only.toLowerCase(), "carer"]];
  return [[only.toLowerCase(), kind.care || role !== "family" ? "service-user" : role]];
}
