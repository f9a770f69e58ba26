/** The people of a decision: who its pseudonyms are, and whom a phrase such as "her" or "the late Mrs K's estate" means. */
import type { Recipient } from "../../data/vocabulary.ts";
import type { ParsedDecision } from "../parsed.ts";
import {
  complainantIn,
  complainantNames,
  firstName,
  isParentCaredFor,
  kinWhoComplain,
  OWN_CHILD,
  representedBy,
} from "./complainants.ts";
import { childCount, groupCount, groupsIn } from "./group-counts.ts";
import { NUMBER_WORD, numberOf } from "./money.ts";
import { relatedRoles } from "./related-roles.ts";

export interface Parties {
  /** Lower-case pseudonym ("mrs b", "c") to role. */
  readonly roles: ReadonlyMap<string, Recipient>;
  /** How many children the text says there are, where it says so. */
  readonly children: number | null;
  /** How many complainants, where the text says so. */
  readonly complainants: number;
  /** Kinds of people that the opening counts ("Two households complain"). */
  readonly groups: ReadonlyMap<string, number>;
  /** True where the decision is about an adult's care, so that a parent is the one cared for. */
  readonly care: boolean;
  /** True where that person is a parent, aunt or uncle of who complains. */
  readonly parentCaredFor: boolean;
  /** True where the complaint is about a child of who complains. */
  readonly ownChild: boolean;
  /** A relation who complains too without a name: "son". */
  readonly kin: string | null;
}

/** Pattern source of a person of the genre: "Mr X", "Mr and Mrs L", a single capital, "the complainant". */
export const PERSON =
  "\\b(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)(?:\\s+(?:and|&)\\s+(?:Mr|Mrs|Ms|Miss|Mx|Dr))?\\s+[A-Z][A-Za-z]{0,20}\\b|[A-Z]\\b(?![a-z.]))";

const TITLED = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)(?:\s+and\s+(?:Mr|Mrs|Ms|Miss|Mx|Dr))?\s+[A-Z][A-Za-z]{0,20}\b/g;
const RELATIONS: readonly (readonly [RegExp, Recipient])[] = [
  [/\b(?:estate)\b/i, "estate"],
  [/\b(?:adult (?:son|daughter|child))\b/i, "service-user"],
  [
    /\b(?:sons?|daughters?|child(?:ren)?|grandsons?|granddaughters?|grandchild(?:ren)?|nephew|niece|twins|stepson|stepdaughter|boy|girl|baby|pupil)\b/i,
    "child",
  ],
  [/\b(?:sisters?|brothers?|siblings?)\b/i, "sibling"],
  [/\b(?:mother|father|mum|dad|parents?|grandmother|grandfather|aunt|uncle)\b/i, "parent"],
  [/\b(?:carers?)\b/i, "carer"],
  [/\b(?:husband|wife|partner|spouse|family|relatives?)\b/i, "family"],
  [/\b(?:neighbours?|residents?|tenants?|families|parents|others?|applicants?)\b/i, "others-affected"],
  [/\b(?:friend|solicitor|advocate|representative|attorney|deputy)\b/i, "representative"],
  [
    /\b(?:school|college|nursery|tutor|landlord|solicitors|lender|bank|agency|firm|company|hotel|care home|contractor|provider|trust|charity|supplier)\b/i,
    "third-party",
  ],
];

/** Reads who is who from the Summary, the complaint section and whatever introduces a name. */
export function readParties(parsed: ParsedDecision): Parties {
  const roles = new Map<string, Recipient>();
  const told = parsed.sections.filter((s) => s.code === "complaint");
  // A heading that nobody knows may stand over the complaint; it comes first.
  const foremost = parsed.sections.slice(0, 1).filter((s) => s.code === "other");
  const complaint = (told.length > 0 ? told : foremost).flatMap((s) => s.paragraphs.map((p) => p.text));
  const opening = [parsed.summary, ...complaint];
  const care =
    (/care|health/i.test(parsed.category ?? "") && !/child/i.test(parsed.category ?? "")) ||
    parsed.body.type === "care-provider" ||
    parsed.body.type === "nhs";
  let complainants = 1;
  let brought: ReturnType<typeof representedBy> = null;
  // The complaint's own section names who complains; a Summary may begin with somebody else.
  const naming = [...complaint, parsed.summary].find((text) => complainantIn(text) !== null);
  const texts = naming === undefined ? opening : [naming];
  for (const text of texts) {
    const first = complainantIn(text) ?? firstName(text);
    if (first === null) continue;
    const names = complainantNames(text.slice(0, 400), first);
    complainants = names.reduce((n, name) => n + (/\band\b/.test(name) ? 2 : 1), 0);
    for (const name of names) addName(roles, name, "complainant");
    brought = representedBy(text, first);
    if (brought && care) addName(roles, brought.name, "service-user");
    else if (brought?.spokenFor) {
      addName(roles, brought.name, "complainant");
      addName(roles, first, "representative");
    }
    break;
  }
  const everything = [parsed.summary, ...parsed.sections.flatMap((s) => s.paragraphs.map((p) => p.text))];
  for (const [name, role] of relatedRoles(opening, everything, roles, {
    care,
    child: /child/i.test(parsed.category ?? ""),
    unnamed: parsed.category === null,
  }))
    addName(roles, name, role);
  for (const [name, role] of slips(roles, everything.join(" "))) roles.set(name, role);
  const children = childCount([...complaint, parsed.summary].join(" "));
  return {
    roles,
    children,
    complainants,
    groups: groupsIn(opening.join(" ")),
    care,
    parentCaredFor: care
      ? isParentCaredFor((complaint.length > 0 ? opening : everything).join(" ").slice(0, 3000), brought)
      : [...roles.values()].includes("service-user"),
    ownChild: OWN_CHILD.test(opening.join(" ")),
    kin: texts.map(kinWhoComplain).find((kin) => kin !== null) ?? null,
  };
}

/** A title printed once beside a name that bears another one throughout ("Mr B" for "Mrs B") is a slip of the pen. */
function slips(roles: ReadonlyMap<string, Recipient>, text: string): [string, Recipient][] {
  // A husband or wife bears the same name with another title.
  if (/\b(?:her husband|his wife|their marriage)\b/i.test(text)) return [];
  const counts = new Map<string, number>();
  for (const match of text.matchAll(TITLED)) {
    const name = match[0].toLowerCase().replace(/\s+/g, " ");
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].flatMap(([name, count]): [string, Recipient][] => {
    const [, letter] = /^(?:mr|mrs|ms|miss|mx|dr) ([a-z])$/.exec(name) ?? [];
    if (count > SLIPS || roles.has(name) || !letter) return [];
    const same = [...roles].filter(([known]) => known.endsWith(` ${letter}`));
    const [only] = same;
    return same.length === 1 && only && (counts.get(only[0]) ?? 0) >= OFTEN ? [[name, only[1]]] : [];
  });
}

/** How often a wrong title can slip in, and how often the right one must stand. */
const SLIPS = 2;
const OFTEN = 6;

function addName(roles: Map<string, Recipient>, name: string, role: Recipient): void {
  const lower = name.toLowerCase();
  roles.set(lower, role);
  const couple = /^(mr|mrs|ms|miss|mx|dr) and (mr|mrs|ms|miss|mx|dr) (.+)$/.exec(lower);
  if (couple)
    for (const title of [couple[1], couple[2]])
      if (!roles.has(`${title} ${couple[3]}`)) roles.set(`${title} ${couple[3]}`, role);
}

/** The code of a phrase that names a person, else null. Pronouns give null: their person depends on what precedes. */
export function recipientOf(phrase: string, parties: Parties): Recipient | null {
  const text = phrase.trim();
  if (/\b(?:estate|executors?|executrix)\b/i.test(text)) return "estate";
  if (/\b(?:the complainants?|each complainant|both complainants|other complainants)\b/i.test(text))
    return "complainant";
  if (/\b(?:service user|resident|person (?:receiving|who received) (?:the )?care)\b/i.test(text))
    return "service-user";
  if (/\byoung (?:person|man|woman|adult)\b/i.test(text)) return "young-person";
  // "Mr H's sister" is the sister, not Mr H.
  const owned =
    /[’']s?\s+((?:late|elderly|adult|own|younger|older|eldest|youngest|disabled|foster|\w{3,6})\s+)?([a-z]+)\b/.exec(
      text,
    );
  const child = /\b([A-Z])[’']s (parents|mother|father|mum|dad)\b/.exec(text);
  if (child?.[1] && child[2] && areComplaining(child[1].toLowerCase(), child[2], parties)) return "complainant";
  if (parties.kin !== null && new RegExp(`^(?:his|her|their|the) ${parties.kin}$`).test(text)) return "complainant";
  if (owned?.[2])
    for (const [pattern, role] of RELATIONS)
      if (pattern.test(`${owned[1] ?? ""}${owned[2]}`)) return role === "parent" ? parentRole(parties) : role;
  const names = text.match(TITLED);
  if (names?.[0]) return parties.roles.get(names[0].toLowerCase()) ?? nameFallback(names[0], parties);
  for (const [pattern, role] of RELATIONS)
    if (pattern.test(text)) return role === "parent" ? parentRole(parties) : role;
  const letter = /(?:^|\s)([A-Z])(?=$|[\s,’'])/.exec(text);
  if (letter?.[1] && letter[1] !== "I")
    return parties.roles.get(letter[1].toLowerCase()) ?? (parties.care ? "service-user" : "child");
  return null;
}

/** "Mrs X" where only "Mr and Mrs X" or "Mr X" was introduced: the same family. */
function nameFallback(name: string, parties: Parties): Recipient {
  const surname = name.toLowerCase().split(/\s+/).at(-1) ?? "";
  for (const [known, role] of parties.roles)
    if (known.endsWith(` ${surname}`))
      return role === "complainant" && (/\band\b/.test(known) || /\band\b/.test(name))
        ? "complainant"
        : parties.care
          ? "service-user"
          : "family";
  return parties.roles.size === 0 ? "complainant" : parties.care ? "service-user" : "unknown";
}

function parentRole(parties: Parties): Recipient {
  return parties.parentCaredFor ? "service-user" : "parent";
}

/** "W's parents", where W's mother complains: they are who complains. */
function areComplaining(owner: string, relation: string, parties: Parties): boolean {
  if (!parties.ownChild || parties.care || !/^(?:child|young-person)$/.test(parties.roles.get(owner) ?? "child"))
    return false;
  const who = [...parties.roles].filter(([, role]) => role === "complainant").map(([name]) => name);
  if (relation === "parents") return who.length > 0;
  return who.some((name) => (/^(?:mother|mum)$/.test(relation) ? /\b(?:mrs|ms|miss)\b/ : /\bmr\b/).test(name));
}

/** "each of her sons, P and Q" to 2; null where no names stand beside the children. */
function childrenNamed(phrase: string): number | null {
  const names = /\b(?:sons|daughters|children|boys|girls)[,\s(]{1,3}([A-Z](?:,\s[A-Z]){0,6}\s?,?\sand\s[A-Z])\b/.exec(
    phrase,
  )?.[1];
  return names?.match(/\b[A-Z]\b/g)?.length ?? null;
}

/** People named in a list before a counted group ("Ms G, her mother and her two sisters"); 0 where the group is all. */
function peopleBefore(words: string): number {
  const list = /((?:[^£.;]{0,120}))(?:,|\band)\s+(?:(?:to|for)\s+)?(?:each of\s+)?(?:his|her|their|the)\s+$/.exec(
    words,
  )?.[1];
  if (list === undefined) return 0;
  const titled = list.match(TITLED)?.filter((name) => !list.includes(`${name}’s`) && !list.includes(`${name}'s`)) ?? [];
  const couples = titled.filter((name) => /\s(?:and|&)\s/.test(name)).length;
  const relatives = list.match(
    /\b(?:his|her|their) (?:mother|father|wife|husband|partner|son|daughter|brother|sister|aunt|uncle|grandmother|grandfather)\b/g,
  );
  return titled.length === 0 ? 0 : new Set(titled).size + couples + (relatives?.length ?? 0);
}

/** "each of those three", "each of the six plot holders": the number, whatever they are called. */
const EACH_OF_THESE = new RegExp(
  `\\b(?:each|every one) of (?:(?:the|those|these|her|his|their|our|its)\\s+)?(?:(?:other|remaining|first|last)\\s+)?(${NUMBER_WORD}|\\d{1,3})\\b`,
  "i",
);

/** How many people a phrase names ("Mr and Mrs X" 2, "each of the five complainants" 5), else null. */
export function countPersons(phrase: string, parties: Parties): number | null {
  const number = new RegExp(
    `\\b(${NUMBER_WORD}|\\d{1,3})\\s+(?:(?:older|younger|eldest|youngest|oldest|affected|remaining|adult|disabled|foster|adopted|young)\\s+){0,2}(?:of them|other|complainants|children|sons|daughters|siblings|neighbours|residents|people|families|tenants|brothers|sisters|households|young people|parents|women|men|grandchildren|applicants)\\b`,
    "i",
  ).exec(phrase);
  const others = new RegExp(
    `${PERSON}\\s+and\\s+(?:his|her|the|their)?\\s*(?:other\\s+)?(${NUMBER_WORD}|\\d{1,2})\\s`,
  ).exec(phrase);
  const family = new RegExp(`\\bfamily of (${NUMBER_WORD}|\\d{1,2})\\b`, "i").exec(phrase);
  if (family?.[1]) return numberOf(family[1]);
  const counted = numberOf(number?.[1] ?? "");
  const listed = counted === null ? null : peopleBefore(phrase.slice(0, number?.index ?? 0));
  if (counted !== null && listed) return counted + listed;
  if (others?.[1]) return (numberOf(others[1]) ?? 0) + 1;
  if (number?.[1]) return numberOf(number[1]);
  const these = EACH_OF_THESE.exec(phrase)?.[1];
  if (these) return numberOf(these);
  const grouped = groupCount(phrase, parties.groups);
  if (grouped !== null) return grouped;
  if (
    /\b(?:child|sons?|daughters?|children|boys?|girls?)\b/i.test(phrase) &&
    /\b(?:each|both|every|per|a child|apiece)\b/i.test(phrase) &&
    !(
      /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z]/.test(phrase) &&
      /\band (?:his|her|their) (?:son|daughter|child)\b/i.test(phrase)
    )
  ) {
    const children = /\bboth\b/i.test(phrase) ? 2 : (parties.children ?? childrenNamed(phrase));
    if (children !== null) return children;
  }
  const couple = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\s+and\s+(?:Mr|Mrs|Ms|Miss|Mx|Dr)\s+[A-Z]/.test(phrase) ? 1 : 0;
  const titled = new Set(phrase.match(TITLED)?.map((name) => name.toLowerCase())).size;
  const letters = phrase.replace(TITLED, " ").match(/(?:^|[\s,(])[A-HJ-Z](?=$|[\s,’')])/g)?.length ?? 0;
  const relatives =
    titled + letters > 0 &&
    /\band\s+(?:his|her|their)\s+(?:son|daughter|wife|husband|partner|child|mother|father|sister|brother)\b(?!,?\s+(?:Mr|Mrs|Ms|Miss|Mx|Dr)\s|,?\s+\(?[A-HJ-Z]\b)/i.test(
      phrase,
    )
      ? 1
      : 0;
  const n = titled + couple + letters + relatives;
  if (n > 0) return n;
  return /\bboth\b/i.test(phrase) ? 2 : null;
}
