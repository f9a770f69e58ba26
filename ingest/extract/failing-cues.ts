/**
 * The cues of a text that tell what was done wrong: its telling words, pairs of them, and what a word of omission
 * governs ("not≫told"). Names, dates and figures are folded, so that the same failing of another person gives the same
 * cues. The model of failings (failing-model.ts) weighs them.
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

function stem(word: string): string {
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

/** Every cue of plain text once, in text order. */
export function cuesOf(text: string): string[] {
  const cues = new Set<string>();
  let previous = "";
  let governed = 0;
  let afterTitle = false;
  let count = 0;
  for (const match of text.matchAll(WORD)) {
    if (++count > MOST_WORDS) break;
    const raw = match[0];
    if (TITLE.test(raw)) {
      afterTitle = true;
      continue;
    }
    // "Mrs X", "C": a pseudonym.
    if ((afterTitle && /^[A-Z]/.test(raw)) || /^[B-HJ-Z](?:'s)?$/.test(raw)) {
      afterTitle = false;
      continue;
    }
    afterTitle = false;
    const word = raw.toLowerCase();
    if (OMISSION.test(word)) {
      governed = GOVERNED;
      cues.add("not");
      if (KEEPS_ITS_WORD.test(word)) cues.add(stem(word));
      previous = "not";
      continue;
    }
    if (EMPTY.has(word)) continue;
    const token = TIME.test(word)
      ? "TIME"
      : MONTH.test(word)
        ? "DATE"
        : NUMBER.test(word)
          ? raw.startsWith("£")
            ? "£"
            : "#"
          : PERSON.test(word)
            ? "PERSON"
            : stem(word);
    if (token.length < 2 && token !== "#" && token !== "£") continue;
    cues.add(token);
    if (previous !== "") cues.add(`${previous} ${token}`);
    if (governed > 0 && token !== "#") {
      cues.add(`not≫${token}`);
      governed -= 1;
    }
    previous = token;
  }
  return [...cues];
}

/** True where a text says more than that there was a fault: at least `least` telling words. */
export function telling(text: string): number {
  return cuesOf(text).filter((cue) => !/[ ≫#£]/.test(cue) && cue !== "not" && cue !== "TIME" && cue !== "DATE").length;
}
