/** How many there are of a kind of people ("Two households complain"), so that a sum for each of them can be told. */
import { NUMBER_WORD, numberOf } from "./money.ts";

/** Nouns for people or households in the singular; their plural takes an s or ies. */
const SINGULAR =
  "(?:household|famil(?=y|ies)|neighbour|resident|tenant|leaseholder|complainant|applicant|owner|occupier|trader|parent|carer|sister|brother|sibling|partner|nephew|niece|guardian|lodger|pupil|driver|(?:plot|allotment|permit|licence|pitch|berth)[- ]holder|plotholder|homeowner|home|flat|couple)";
const ADJECTIVES = "(?:(?!other\\b|more\\b|further\\b)[a-z]{3,12} ){0,2}?";
const TOLD = new RegExp(`\\b(${NUMBER_WORD}|\\d{1,2}) ${ADJECTIVES}(${SINGULAR})(?:s|ies)\\b`, "gi");
/** More of them, or a part of them: how many are meant is not told. */
const APART = new RegExp(
  `\\b(?:${NUMBER_WORD}|\\d{1,2}) (?:of (?:them|the|these|those)|others?|more|further)\\b|\\b(?:some|most|several|other|another|all but) (?:of )?(?:the |these |those )?(?:\\w+ )?(${SINGULAR})`,
  "i",
);
const EACH = new RegExp(
  `\\b(?:each|every|per)(?: (?:of the|affected|such|complaining|individual))? (${SINGULAR})(?:s|y|ies)?\\b`,
  "i",
);

/** "to the brothers, £200 apiece". */
const ALL_OF = new RegExp(
  `\\b(?:the|his|her|their|these|those) (${SINGULAR})(?:s|ies)\\b[^.;£]{0,12}\\b(?:each|apiece)\\b`,
  "i",
);

const keyOf = (noun: string): string => noun.toLowerCase().replace("-", " ");

/** The kinds of people that a text counts, each with its one number; none where it also tells of some of them. */
export function groupsIn(text: string): ReadonlyMap<string, number> {
  const groups = new Map<string, number>();
  if (APART.test(text)) return groups;
  const disputed = new Set<string>();
  for (const m of text.matchAll(TOLD)) {
    const [noun, count] = [keyOf(m[2] ?? ""), numberOf(m[1] ?? "")];
    if (count === null || count < 2) continue;
    if ((groups.get(noun) ?? count) !== count) disputed.add(noun);
    groups.set(noun, count);
  }
  for (const noun of disputed) groups.delete(noun);
  return groups;
}

/** The number for "each household", where it is told; else null. */
export function groupCount(phrase: string, groups: ReadonlyMap<string, number>): number | null {
  const noun = (EACH.exec(phrase) ?? ALL_OF.exec(phrase))?.[1];
  return noun === undefined ? null : (groups.get(keyOf(noun)) ?? null);
}

const AGE = `(?:\\d{1,2}|${NUMBER_WORD})`;

/** How many children a text says there are; null where it does not. */
export function childCount(text: string): number | null {
  const said = new RegExp(
    `\\b(${NUMBER_WORD}|\\d{1,2})\\s+(?:(?:young|older|younger|disabled|adopted|foster|other|of (?:his|her|their))\\s+){0,2}(?:children|sons|daughters|siblings|brothers|sisters|boys|girls|grandchildren|nephews|nieces)\\b`,
    "i",
  ).exec(text);
  if (said?.[1]) return numberOf(said[1]);
  const named =
    /\b(?:children|sons|daughters)[,\s(]{1,3}(?:who I (?:will )?(?:refer to as|call)\s+)?([A-Z](?:,\s[A-Z]){0,5}\s?(?:,\s)?and\s[A-Z])\b/.exec(
      text,
    );
  if (named?.[1]) return named[1].split(/,\s*(?:and\s)?|\sand\s/).length;
  // "her daughters, who are 15 and 12", "the boys, aged four and six".
  const ages = new RegExp(
    `\\b(?:children|(?:grand)?sons|(?:grand)?daughters|grandchildren|boys|girls|brothers|sisters|nephews|nieces)[,\\s(]{1,3}(?:(?:who|then|now|both|are|were|is|was|aged|at the time)\\s+){1,3}(${AGE}(?:,\\s${AGE}){0,5},?\\sand\\s${AGE})\\b`,
    "i",
  ).exec(text);
  if (ages?.[1]) return ages[1].split(/,\s*(?:and\s)?|\sand\s/).length;
  return /\btwins\b/i.test(text) ? 2 : null;
}
