/** Which lines are headings, and the section code of a heading among the headings above it. */
import { foldName, sectionNames } from "../../data/reference.ts";
import type { SectionCode } from "../../data/vocabulary.ts";

/** Name without a closing stop, numbering ("A.", "1)") or case. */
export function headingKey(text: string): string {
  return foldName(text)
    .replace(/[.:]$/, "")
    .replace(/ombudsmen/g, "ombudsman")
    .trim();
}

// Headings used over the years that the vocabulary does not list by their full names; first match wins.
const PATTERNS: readonly (readonly [RegExp, SectionCode])[] = [
  [/^(?:the |details of (?:the )?)?complaints?(?: background)?$/, "complaint"],
  [
    /^(?:what .{1,40} complained about|what (?:was|is) the complaint(?: about)?|the complaint to the ombudsman)$/,
    "complaint",
  ],
  [/^(?:the )?(?:local government and social care )?ombudsman'?s? role and powers$/, "role-and-powers"],
  [
    /^(?:the ombudsman's role|our role and powers|our powers|my role and powers|legal and jurisdiction.{0,40})$/,
    "role-and-powers",
  ],
  [
    /^(?:reasons? (?:for not|i did not|why i (?:did|have) not)|why (?:i|we) (?:did|have) not) investigat.{0,60}$/,
    "not-investigated-reasons",
  ],
  [
    /^parts? of (?:the|mr|mrs|ms|miss|his|her|their).{0,40}complaint.{0,20} (?:i|we) (?:did|have) not investigat.{0,30}$/,
    "not-investigated-reasons",
  ],
  [
    /^what (?:i|we) (?:have )?(?:and have not |have not |did not |did and did not |not )?investigat.{0,60}$/,
    "what-i-investigated",
  ],
  [
    /^(?:the complaint and what (?:i|we) (?:have )?(?:investigated|considered)|what (?:i|we) have (?:and have not )?considered)$/,
    "what-i-investigated",
  ],
  [
    /^(?:consideration of (?:the )?remed(?:y|ies)|remedying .{1,40}|actions? agreed .{1,40}|recommendations? (?:made|agreed)(?: .{1,30})?)$/,
    "agreed-action",
  ],
  [/^decision and reasons$/, "decision"],
  [/^(?:the )?(?:impact|effects?)$/, "injustice"],
  [/^scope of (?:the|my|our|this) investigation$/, "what-i-investigated"],
  [
    /^how (?:i|we|the ombudsman) (?:have )?(?:considered|investigated|dealt with|looked (?:at|into)) .{1,60}$/,
    "how-i-considered",
  ],
  [/^(?:my|the|our) investigation$/, "how-i-considered"],
  [/^what (?:i|we|the ombudsman|the investigation) (?:have )?found.{0,30}$/, "findings"],
  [/^(?:my|our|the ombudsman's) assessment.{0,40}$/, "my-assessment"],
  [/^(?:why (?:i|we) will not (?:investigate|start).{0,60}|assessment)$/, "my-assessment"],
  [
    /^(?:the )?(?:relevant |applicable )?(?:law|legislation|policy|policies|guidance|(?:national |statutory |government )guidance|statutory (?:children's )?(?:social care )?complaints? (?:procedure|process))(?:$|(?:,| and| on| for| about| in| relating| relevant| governing| –| -|:).{1,120}$)/,
    "law-and-guidance",
  ],
  [
    /^(?:legal|administrative|policy|statutory)(?: and (?:legal|administrative|policy|statutory))* (?:background|framework|context|position).{0,60}$/,
    "law-and-guidance",
  ],
  [
    /^(?:background (?:information|law|to the law)|what the law says|law$|the law$|national guidance|council policy|the council's policy).{0,40}$/,
    "law-and-guidance",
  ],
  [
    /^(?:[a-z' -]{1,40} )(?:law(?: and (?:policy|guidance))?|law, policy and guidance|legislation)$/,
    "law-and-guidance",
  ],
  [
    /^(?:what happened.{0,60}|(?:key |the |chronology of |sequence of |summary of )?(?:key )?(?:events|facts|chronology)(?: .{0,60})?|background(?: .{0,40})?|chronology|the background)$/,
    "what-happened",
  ],
  [/^(?:more |most )?recent (?:events|developments)$/, "what-happened"],
  [/^events (?:from|since|in|before|after) .{1,60}$/, "what-happened"],
  [/^(?:the council'?s?|its|.{1,30}'s) (?:response|comments)(?: to .{1,60})?$/, "what-happened"],
  [/^(?:did|has|was|were|is) .{0,80}injustice\??$/, "injustice"],
  [/^(?:the )?(?:impact|consequences?|effect) (?:of|on) .{0,60}$/, "injustice"],
  [/^what (?:difference|harm) (?:did|has) (?:it|this|that) .{1,20}$/, "injustice"],
  [/^what (?:it|this|that|the (?:fault|delay)s?) (?:led to|meant|caused|cost)(?: .{1,40})?$/, "injustice"],
  [/^injustice(?: (?:and remedy|caused.{0,40}|to .{1,40}))?$/, "injustice"],
  [/^(?:my |our |the ombudsman's )?(?:analysis|findings?|consideration|conclusions?)(?: .{0,60})?$/, "analysis"],
  [/^(?:my|our|the ombudsman's) (?:views?|opinion|reasons|reasoning|thoughts)(?: .{0,60})?$/, "analysis"],
  [/^what (?:went wrong|(?:i|we) (?:think|make of .{1,30}|conclude|decided))$/, "analysis"],
  [/^(?:was|were|is|has|did|should|could|do|does) .{1,100}\?$/, "analysis"],
  [/^(?:fault|was there fault|finding on fault)(?: .{0,40})?\??$/, "analysis"],
  [
    /^(?:(?:the |our |my )?(?:agreed|recommended|proposed|suggested|further|outstanding) )(?:final )?(?:actions?|remed(?:y|ies)|recommendations?|steps?)(?: .{0,40})?$/,
    "agreed-action",
  ],
  [
    /^(?:my |our |the )?(?:actions?|recommendations?|remed(?:y|ies)|remedial action|what (?:the council|it|.{1,40}) (?:will|should|has agreed to) do)(?: (?:agreed|and recommendations?|to be taken|for the .{1,30}|to put things right))?$/,
    "agreed-action",
  ],
  // "Recommended and agreed action", "Remedy and service improvements", "Actions the Council has agreed to take".
  [
    /^(?:the |our |my )?(?:agreed|recommended|recommendations?|proposed|remed(?:y|ies)|remedial|redress|actions?|service improvements?)(?:(?:,| and| or| &|,? and) (?:\w+ )?(?:agreed|recommended|recommendations?|proposed|remed(?:y|ies)|redress|actions?|steps|agreements?|(?:service )?improvements?)){1,2}(?: (?:actions?|remed(?:y|ies)|steps|recommendations?|for .{1,30}))?$/,
    "agreed-action",
  ],
  [
    /^(?:actions?|steps|remed(?:y|ies)|what) .{1,40} (?:(?:has|have) agreed(?: to (?:do|take|provide))?|(?:will|should|must|is to|needs? to)(?: now)? (?:take|do|provide)(?: (?:now|next))?)$/,
    "agreed-action",
  ],
  [
    /^(?:redress|(?:the |financial )?remedial (?:action|steps)|remedy agreed|what (?:should|will|must|needs to) happen (?:now|next)|how .{1,40} (?:(?:will|should|can|must) be|(?:is|are) to be|should|will) (?:put|remed|made).{1,30}|(?:putting|setting|making|to (?:put|set|make)) (?:right .{1,40}|.{1,40} right)|outcome and remedy)$/,
    "agreed-action",
  ],
  [/^(?:putting (?:it|things) right|service improvements?)$/, "agreed-action"],
  [
    /^(?:how to put .{1,40} right|(?:the )?(?:agreed )?way forward|agreed (?:outcome|settlement)|steps agreed|remedial measures|making amends|what has been agreed|(?:the )?(?:next steps|resolution|settlement)|(?:resolving|settling) (?:the|this|her|his|their) complaint|what will (?:now )?be done(?: .{1,30})?|(?:my |our )?recommendations? to .{1,40}|how (?:the|this) complaint (?:will|should) be (?:resolved|settled)|.{1,40}'s agreed (?:actions?|remed(?:y|ies)|steps))$/,
    "agreed-action",
  ],
  // "What is to be done", "What must now happen", "What needs doing", "What would put this right"; never "What should have been done",
  // nor "What should be done about it", under which a remedy is weighed.
  [
    /^what (?:(?:(?:(?:is|are) (?:now |still )?|(?:now )?(?:needs?|has|ought|remains) (?:now )?)to|must|should|shall|will|can)(?: now| still)? (?:be (?:done|paid|put right)|happen|change|follow)(?: (?:now|next|differently|(?:by|for) .{1,30}|to put .{1,30}))?|(?:now )?needs doing|(?:happens|comes|follows) (?:now|next)|(?:(?:will|would|should|must|can) put|puts) .{1,30} right)$/,
    "agreed-action",
  ],
  [
    /^(?:what is|actions?|steps) (?:now )?(?:needed|required|expected|recommended|proposed|asked)(?: (?:of|from|by|now) .{1,40})?$/,
    "agreed-action",
  ],
  [
    /^what (?:i|we|the ombudsman) (?:have |has )?(?:recommend(?:ed|s)?|ask(?:ed|s)?|(?:propose|suggest|want|expect|require)s?)(?: .{1,50})?$|^what .{1,40} agreed(?: to do)?$/,
    "agreed-action",
  ],
  [/^(?:my |our |the )?(?:final |draft |provisional |ombudsman's )?decision$/, "decision"],
];

const cache = new Map<string, SectionCode | null>();

/** Code of a heading by its own name, else null. Long headings have no name of their own. */
export function codeOfHeading(text: string): SectionCode | null {
  if (text.length > 140) return null;
  const key = headingKey(text);
  const held = cache.get(key);
  if (held !== undefined) return held;
  // "What has been agreed?" is the heading "What has been agreed".
  const unasked = key.replace(/\?$/, "").trim();
  const named = sectionNames().get(key) ?? sectionNames().get(unasked) ?? null;
  const code = named ?? PATTERNS.find(([pattern]) => pattern.test(key) || pattern.test(unasked))?.[1] ?? null;
  if (cache.size > 5000) cache.clear();
  cache.set(key, code);
  return code;
}

/** Names that open a main section whatever stands above them. */
const MAIN: ReadonlySet<SectionCode> = new Set([
  "complaint",
  "role-and-powers",
  "what-i-investigated",
  "how-i-considered",
  "findings",
  "my-assessment",
  "agreed-action",
  "decision",
  "not-investigated-reasons",
]);

/** True for names of whole sections of a statement, by which a contents list or a heading set as a list item is known. */
export function isMainHeading(text: string): boolean {
  const code = codeOfHeading(text);
  return code !== null && MAIN.has(code);
}

const EVIDENCE =
  /^(?:the |this )?[\w’' ,-]{2,80}? (?:should|will|must|has agreed to|have agreed to|is to|agreed to|needs to) (?:also )?(?:then )?(?:provide|send|give|supply|show|let|tell|confirm)\b/i;
const SENTENCE =
  /^(?:The|This|These|Those|That|There|It|Its|I|We|They|He|She|Our|My|In|On|At|As|If|To|For|Within|Mr|Mrs|Ms|Miss|Mx|Dr|Both|Each|Any|All|Until|When|Where|While|Although|Once)\b/;
const FINITE =
  /\b(?:should|will|must|would|could|can|cannot|may|might|has|have|had|is|are|was|were|did|does|do|says?|said|found|considered|told|agreed|complains?|complained|upheld|uphold)\b/;
/** "The Council will:" over the steps, however short. */
const LEAD_IN =
  /^(?:The [A-Z]\w+(?: [A-Z]\w+)?|It|They) (?:will|should|must|(?:has|have|had|is|are)\b[^:]{0,16}\bto|agree[sd]? to)\b[^:]{0,8}:$/;

/**
 * True for a paragraph that stands without a list mark between others: a citation in brackets, the evidence-of-compliance
 * line, or a whole sentence. Length and a closing stop alone prove nothing: a heading can be a paragraph long
 * (reference/site.md, section 3).
 */
export function isOrphanParagraph(text: string, followedByItem: boolean): boolean {
  if (text.startsWith("(") || text.startsWith("We do not start")) return true;
  const end = text.charAt(text.length - 1);
  const head = text.slice(0, 160);
  if (end === "." && EVIDENCE.test(head)) return true;
  if (end === ":" && FINITE.test(head) && (text.length > 30 || LEAD_IN.test(text))) return true;
  if (end !== "." && end !== "”" && end !== ")") return text.length > 300 && !followedByItem;
  if (/^(?:The|This|These|It|I|We|They|He|She|Mr|Mrs|Ms|Miss|Both)\b/.test(text) && FINITE.test(text.slice(0, 100)))
    return true;
  return !followedByItem && text.length > 40 && (SENTENCE.test(text) || FINITE.test(head));
}
