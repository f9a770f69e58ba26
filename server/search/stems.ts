/**
 * Inflections of a word: delay, delays, delayed, delaying share a stem. These are steps 1 and 5 of Porter's algorithm
 * (1980), which take off plural, -ed and -ing and tidy the end; none of the derivational steps, so that "assessment"
 * is not "assess". The index holds words as printed; stems are only used to find a word's other forms at query time.
 */

const VOWEL = /[aeiou]/;

/** Letters as consonants (c) and vowels (v), y being a vowel after a consonant. */
function shape(word: string): string {
  let out = "";
  for (let i = 0; i < word.length; i += 1) {
    const letter = word[i]!;
    out += VOWEL.test(letter) || (letter === "y" && i > 0 && out[i - 1] === "c") ? "v" : "c";
  }
  return out;
}

/** Porter's m: how often a vowel run is followed by a consonant run. */
function measure(word: string): number {
  return shape(word).match(/v+c+/g)?.length ?? 0;
}

const endsShort = (word: string): boolean => shape(word).endsWith("cvc") && !/[wxy]$/.test(word);
const endsDouble = (word: string): boolean => /([^aeiou])\1$/.test(word);

/** Words that only look inflected, and irregular forms of the field's common verbs and nouns. */
const IRREGULAR = new Map<string, string>(
  Object.entries({
    evening: "evening",
    during: "during",
    morning: "morning",
    ceiling: "ceiling",
    sibling: "sibling",
    siblings: "sibling",
    something: "something",
    anything: "anything",
    nothing: "nothing",
    everything: "everything",
    news: "news",
    paid: "pay",
    made: "make",
    took: "take",
    taken: "take",
    gave: "give",
    given: "give",
    sent: "send",
    kept: "keep",
    held: "hold",
    told: "tell",
    said: "say",
    met: "meet",
    lost: "lose",
    spent: "spend",
    wrote: "write",
    written: "write",
    chose: "choose",
    chosen: "choose",
    knew: "know",
    known: "know",
    withdrew: "withdraw",
    withdrawn: "withdraw",
    used: "use",
    uses: "use",
    using: "use",
    children: "child",
    women: "woman",
    men: "man",
  }),
);

function stripPlural(word: string): string {
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (word.endsWith("ies")) return word.slice(0, -2);
  if (/(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

function stripVerb(word: string): string {
  if (word.endsWith("eed")) return measure(word.slice(0, -3)) > 0 && word.endsWith("reed") ? word.slice(0, -1) : word;
  const cut = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
  const rest = word.slice(0, word.length - cut);
  if (cut === 0 || rest.length < 2 || !shape(rest).includes("v")) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (endsDouble(rest) && !/[lsz]$/.test(rest)) return rest.slice(0, -1);
  return measure(rest) === 1 && endsShort(rest) ? `${rest}e` : rest;
}

function tidy(word: string): string {
  if (word.length <= 3) return word;
  let out = word;
  if (out.endsWith("y") && shape(out.slice(0, -1)).includes("v")) out = `${out.slice(0, -1)}i`;
  if (out.endsWith("e")) {
    const rest = out.slice(0, -1);
    const m = measure(rest);
    if (m > 1 || (m === 1 && !endsShort(rest))) out = rest;
  }
  return out.endsWith("ll") && measure(out) > 1 ? out.slice(0, -1) : out;
}

/** The stem of a folded word. Words with digits or letters beyond a–z, and words of three letters, stay as they are. */
export function stem(word: string): string {
  if (word.length > 40 || !/^[a-z]+$/.test(word)) return word;
  const base = IRREGULAR.get(word) ?? word;
  if (base.length <= 3) return base;
  if (base !== word || IRREGULAR.has(base)) return IRREGULAR.get(base) === base ? base : tidy(base);
  return tidy(stripVerb(stripPlural(base)));
}

/** Irregular forms of a stem, for finding all words that share it (they need not share a beginning). */
export const irregularForms = (() => {
  const forms = new Map<string, string[]>();
  for (const [form, base] of IRREGULAR) {
    const key = stem(base);
    forms.set(key, [...(forms.get(key) ?? []), form, base]);
  }
  return (key: string): readonly string[] => forms.get(key) ?? [];
})();
