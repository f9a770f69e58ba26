/** Who complains, and about whom: the names that open a decision. */

const NAME = "(?:Mr|Mrs|Ms|Miss|Mx|Dr)(?:\\s+and\\s+(?:Mr|Mrs|Ms|Miss|Mx|Dr))?\\s+[A-Z][A-Za-z]{0,20}\\b";
const ONE = `(?:${NAME}|\\b[A-Z]\\b(?![a-z.]))`;
const RELATION =
  "(?:sons?|daughters?|mother|father|parents|husband|wife|partner|brothers?|sisters?|neighbours?|friends?|aunt|uncle|nephew|niece|grandmother|grandfather|grandson|granddaughter)";
/** "and their neighbour Miss W": who else complains may be told by his relation. */
const KIN = `(?:(?:his|her|their) ${RELATION},? )?`;
const COMPLAINS =
  /\b(?:complain(?:s|ed|t|ts)?|says|said|brought|wants|asked|made|raised|disput\w+|challeng\w+|objects?|(?:is|are|was|were) (?:unhappy|dissatisfied|aggrieved)|believes|has power of attorney)\b/i;
const COMPLAINER = new RegExp(
  `(?:^|[.;]\\s)(?:[^.;]{0,80}?[\\s,])??(?<!\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr) (?:and|&) )(${NAME}(?:(?:,|,?\\sand)\\s${KIN}${NAME}){0,4})(?: and (?:his|her) ${RELATION})?(?:,[^,.;]{2,80},|,)?\\s(?:(?:also|then|both|each|has|have|had|first)\\s){0,2}(?:complain(?:s|ed)?|says?|said|brought|brings?|raised|made (?:a|this|her|his|their) complaint|disputes?|disputed|challenges?|(?:is|are|was|were) (?:unhappy|dissatisfied|aggrieved)|has power of attorney)\\b`,
);

/** The name that complains, as subject of its verb; null where the text names none so. */
export function complainantIn(text: string): string | null {
  const named = COMPLAINER.exec(text.slice(0, 600))?.[1];
  return named === undefined ? null : (new RegExp(NAME).exec(named)?.[0] ?? null);
}

/** The first name of a text that tells of a complaint. */
export function firstName(text: string): string | null {
  const first = new RegExp(`^[^.]{0,160}?\\b(${NAME})`).exec(text.slice(0, 400))?.[1];
  return first !== undefined && COMPLAINS.test(text) ? first : null;
}

/** The names of all who complain together with the first. */
export function complainantNames(text: string, first: string): string[] {
  const start = text.indexOf(first);
  const list = new RegExp(`^${ONE}(?:(?:,\\s+|,?\\s+and\\s+)${KIN}${ONE}){1,5}(?=,?\\s)`).exec(text.slice(start));
  if (!list) return [first];
  const plain = list[0].replace(new RegExp(`\\b(?:his|her|their) ${RELATION},? `, "g"), "");
  return plain.split(/,\s+and\s+|,\s+|(?<!\b(?:Mr|Mrs|Ms|Miss|Mx|Dr))\s+and\s+(?=(?:Mr|Mrs|Ms|Miss|Mx|Dr)\s+[A-Z])/);
}

/** Relations who complain unnamed beside a name: "Mrs H and her son complain" to "son". */
export function kinWhoComplain(text: string): string | null {
  return (
    new RegExp(`${NAME},? and (?:his|her) (${RELATION}),? (?:also |both )?(?:complain|say|brought)\\b`).exec(
      text.slice(0, 600),
    )?.[1] ?? null
  );
}

interface Represented {
  readonly name: string;
  /** It is said to be brought for that person, by somebody with no part in it. */
  readonly spokenFor: boolean;
  /** A son or daughter brings it. */
  readonly byChild: boolean;
}

/** Whose case a relative brings ("Miss A's brother, Mr A, says …", "Mr H … after his daughter, Mrs R, complained"); null where the name brings its own. */
export function representedBy(text: string, complainant: string): Represented | null {
  const told = text.slice(0, 800);
  const [, owner, relation] =
    new RegExp(`(${NAME})(?:[’']s?|\\b[^.;]{1,140}?\\b(?:his|her)) (?:\\w+ )?(${RELATION}),? ${complainant}\\b`).exec(
      told,
    ) ?? [];
  if (owner === undefined || owner === complainant || /\band\b/.test(owner)) return null;
  const spokenFor = new RegExp(
    `${complainant},? (?:\\w+ )?(?:complain|brought|brings|made|makes)\\w*\\b[^.;]{0,40}\\b(?:for (?:him|her|${owner})\\b|on (?:(?:his|her) behalf|behalf of))`,
  ).test(told);
  return { name: owner, spokenFor, byChild: /^(?:son|daughter)/.test(relation ?? "") };
}

/** The complaint is about a child of who complains. */
export const OWN_CHILD = /\b(?:his|her|their) (?:[\w-]+ ){0,2}(?:sons?|daughters?|child(?:ren)?|twins)\b/i;
const ELDER =
  /\b(?:his|her|their|[A-Z]\w*[’']s) (?:[\w-]+ ){0,2}(?:mother|father|parents?|mum|dad|grandmother|grandfather|aunt|uncle)\b/;

/** The help in question is a parent's, not one's own or a brother's; `told` is where the complaint is told. */
export function isParentCaredFor(told: string, brought: Represented | null): boolean {
  return brought ? brought.byChild : ELDER.test(told);
}
