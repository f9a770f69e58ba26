/**
 * The cues of a text that tell what was done wrong: its telling words, pairs of them, what a word of omission governs
 * ("not≫told"), and how it is put. Names, dates and figures are folded, so that the same failing of another person gives
 * the same cues. The model of failings (failing-model.ts) weighs them.
 */

// Words that say nothing of what was done wrong: function words, the words of the verdict, and who speaks of whom.
const EMPTY = new Set(
  (
    "a an the of to in on at by for from with and or but so as that this these those which who whom whose it its is was were are be been being " +
    "has have had do does did done doing he she they them him her his their theirs i we us our my me you your mr mrs ms miss mx dr " +
    "council council's authority authority's trust provider's body district borough county city london ombudsman " +
    "fault faults faulty maladministration finding find finds found satisfied consider considers conclude concluded view therefore also too again further another second " +
    "there here then than though although however because since while when where what how if into about over under up out off down " +
    "would could may might will can shall must such some any all both each same own very more most much just only even yet well still " +
    "one's itself himself herself themselves regard respect part way thing matter case person people amount amounts amounted constitutes"
  ).split(" "),
);

const OMISSION =
  /^(?:not|never|no|none|nobody|nothing|neither|nor|without|fail(?:s|ed|ing|ure|ures)?|neglect(?:s|ed|ing)?|omit(?:s|ted|ting)?|omission|lack(?:s|ed|ing)?|absence|didn't|hadn't|wasn't|weren't|isn't|hasn't|doesn't|cannot|refus(?:e|es|ed|ing|al)|declin(?:e|es|ed|ing)|ignor(?:e|es|ed|ing)|overlook(?:s|ed|ing)?|miss(?:ed|ing)?)$/;
const KEEPS_ITS_WORD = /^(?:refus|declin|ignor|overlook|miss|lack|absence)/;
const TIME = /^(?:day|week|fortnight|month|year|term)s?'?$/;
const MONTH =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|\d{4}|spring|summer|autumn|winter|easter|christmas)$/;
const NUMBER =
  /^(?:£?\d[\d,.]*(?:st|nd|rd|th)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|several|dozen)$/;
const PERSON =
  /^(?:son|daughter|mother|father|wife|husband|child|children|family|parents?|sons|daughters|brother|sister)(?:'s?)?$/;

/** How many words a word of omission governs. */
const GOVERNED = 4;
/** Words of a text that are read; what a finding is about is said long before. */
const MOST_WORDS = 160;

/** Past forms that no ending shows, with the form whose stem they share. */
const IRREGULAR = new Map(
  (
    "told=tell took=take taken=take sent=send gave=give given=give wrote=write written=write made=make came=come left=leave lost=lose " +
    "kept=keep paid=pay held=hold said=say sought=seek brought=bring knew=know known=know saw=see seen=see went=go gone=go thought=think " +
    "began=begin begun=begin chose=choose chosen=choose dealt=deal met=meet heard=hear led=lead meant=mean misled=mislead spoke=speak " +
    "spoken=speak broke=break broken=break fell=fall fallen=fall forgot=forget forgotten=forget got=get ran=run sat=sit stood=stand " +
    "understood=understand withdrew=withdraw withdrawn=withdraw rang=ring shown=show built=build spent=spend underpaid=underpay " +
    "overpaid=overpay bought=buy sold=sell drew=draw drawn=draw drove=drive driven=drive wore=wear worn=wear ate=eat slept=sleep " +
    "fought=fight caught=catch taught=teach rose=rise risen=rise lay=lie lain=lie felt=feel lent=lend bore=bear hidden=hide"
  )
    .split(" ")
    .map((pair): [string, string] => [pair.split("=")[0] ?? "", pair.split("=")[1] ?? ""]),
);

/** A word of small letters without its ending, at most eight letters. */
export function stem(word: string): string {
  const bare = word.replace(/'s?$/, "");
  let s = IRREGULAR.get(bare) ?? bare;
  if (s.length > 5)
    s = s.replace(/(?:ations?|ating|ated?|ments?|ings?|edly|ed|ly|ions?|ies|ives?|ances?|es|s|y|e)$/, "");
  else if (s.length > 3) s = s.replace(/(?:s|ed|e)$/, "");
  if (s.length > 3 && s.at(-1) === s.at(-2)) s = s.slice(0, -1);
  return s.slice(0, 8);
}

const WORD = /£?\d[\d,.]*\d|£?\d|[A-Za-z][A-Za-z'-]*/g;
const TITLE = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr)$/;

/** A word of the text, folded; what it is to the cues. */
interface Token {
  readonly folded: string;
  readonly word: string;
  readonly is: "telling" | "function" | "omission" | "name";
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let afterTitle = false;
  let count = 0;
  for (const [raw] of text.matchAll(WORD)) {
    if (++count > MOST_WORDS) break;
    if (TITLE.test(raw)) {
      afterTitle = true;
      continue;
    }
    const word = raw.toLowerCase();
    // "Mrs X", "C": a pseudonym.
    const named = (afterTitle && /^[A-Z]/.test(raw)) || /^[B-HJ-Z](?:'s)?$/.test(raw);
    afterTitle = false;
    if (named) tokens.push({ folded: "NAME", word, is: "name" });
    else if (raw === "May") tokens.push({ folded: "DATE", word, is: "telling" });
    else if (OMISSION.test(word)) tokens.push({ folded: word, word, is: "omission" });
    else if (EMPTY.has(word)) tokens.push({ folded: word, word, is: "function" });
    else {
      const folded = foldedOf(word);
      if (folded.length >= 2 || folded === "#" || folded === "£") tokens.push({ folded, word, is: "telling" });
    }
  }
  return tokens;
}

function foldedOf(word: string): string {
  if (TIME.test(word)) return "TIME";
  if (MONTH.test(word)) return "DATE";
  if (NUMBER.test(word)) return word.startsWith("£") ? "£" : "#";
  return PERSON.test(word) ? "PERSON" : stem(word);
}

/** Every cue of plain text once, in text order. */
export function cuesOf(text: string): string[] {
  const cues = new Set<string>();
  let previous = "";
  let governed = 0;
  for (const { folded, word, is } of tokensOf(text)) {
    if (is === "omission") {
      governed = GOVERNED;
      cues.add("not");
      if (KEEPS_ITS_WORD.test(word)) cues.add(stem(word));
      previous = "not";
      continue;
    }
    if (is !== "telling") continue;
    cues.add(folded);
    if (previous !== "") cues.add(`${previous} ${folded}`);
    if (governed > 0 && folded !== "#") {
      cues.add(`not≫${folded}`);
      governed -= 1;
    }
    previous = folded;
  }
  return [...cues];
}

/**
 * How a text is put, once each: every word as it is folded ("w:until"), each with the word before it ("b:not until"), and
 * the pieces of five letters of its words, which "assessor" shares with "reassessed".
 */
export function wordingOf(text: string): { phrases: ReadonlySet<string>; pieces: ReadonlySet<string> } {
  const phrases = new Set<string>();
  const pieces = new Set<string>();
  let previous = "<";
  for (const { folded, word, is } of tokensOf(text)) {
    phrases.add(`w:${folded}`).add(`b:${previous} ${folded}`);
    previous = folded;
    if (is === "name" || word.length < PIECED || /^[A-Z#£]/.test(folded)) continue;
    const closed = `<${word}>`;
    for (let at = 0; at + PIECE <= closed.length; at += 1) pieces.add(`c:${closed.slice(at, at + PIECE)}`);
  }
  return { phrases, pieces };
}

/** Letters of a piece, and the least of a word that is taken to pieces. */
const PIECE = 5;
const PIECED = 4;

/** How many telling words a text has, a word twice counted once: none where it says no more than that there was a fault. */
export function telling(text: string): number {
  return cuesOf(text).filter((cue) => !/[ ≫#£]/.test(cue) && cue !== "not" && cue !== "TIME" && cue !== "DATE").length;
}
