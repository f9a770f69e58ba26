/** Sums found right without a verb that pays: judged instead of another, named with their purpose, listed after a colon. */
import { headsIn } from "./purpose.ts";
import { NONE } from "./role.ts";
import { paid, type ToldRule } from "./told-rule.ts";

/** "£100 is.", "£140 would be fair", "£200 is fairer". */
const IS_RIGHT =
  /^\s*,?\s*(?:(?:better|more (?:fairly|closely|properly|accurately)|properly|fairly)\s+(?:reflects|recognises|acknowledges|matches|marks)\b|(?:is|would be|will be|should be|would|will do)(?:\s+(?:(?:in my view|I think|however|though),?\s+)?(?:due|owed|right|enough|fair\w*|better|nearer|closer|warranted|justified|needed|(?:more |an? |the )*(?:appropriate|proportionate|reasonable|suitable|right|fair)|what (?:I|we|it (?:should|will|must)|the [A-Z]\w+ (?:should|will|must)|is (?:right|fair|due)))\b|\s*[.;,]|\s*$))/i;
/** Nothing before the sum in its sentence but the voice that judges. */
const JUDGING_START =
  /^(?:(?:But|However|Instead|Rather|So|And|Yet|Equally|In (?:my|our) (?:view|judgement|opinion)|(?:I|We) (?:do )?(?:consider|think|find|agree|accept)(?: that| instead)?),?\s+)*(?:an? (?:payment|sum) of\s+)?$/;
const DENIES =
  /\b(?:not|n[’']t|nor|cannot|too (?:much|little|high|low|large|small|generous)|excessive|falls? short|fell short|insufficient|inadequate|proposed|suggested|offered|asks?|asked|wants?|wanted)\b/i;
const AGREED =
  /\b(?:agree[ds]?|accept(?:s|ed)?|will (?:now )?pay (?:it|this|that)|should (?:now )?pay (?:it|this|that))\b/i;

/** "Not £400 but £250", "I do not accept £60; £90 would be right". */
const NOT_BUT =
  /(?:\b[Nn]ot|\bnot (?:the )?)\s*£[\d,.]+,?\s+but\s+$|\bnot\b[^.£]{0,60}£[\d,.]+[^.£]{0,40}(?:[;,:]|\bbut)\s+$/;

/** "The Council agrees with me that", straight before a sum. */
const AGREES_THAT =
  /\b(?:Council|Trust|Home|Provider|Authority|Association|School|[Ii]t|[Tt]hey)\s+(?:(?:has|have|now|also|therefore|since)\s+)*(?:agree[sd]?|accept(?:s|ed)?)(?:\s+with\s+(?:me|us))?,?\s+that\s+(?:an? (?:payment|sum) of\s+)?$/;
/** Said of it or of it and the sums behind it; never of a price. */
const RIGHT_FOR_IT =
  /^(?!\s*(?:(?:that|which)\s+)?(?:it|they|the [A-Z]\w+|she|he)\s+(?:(?:has|had)\s+)?(?:already\s+)?(?:offered|paid|charged|spent|owe[sd]))[^.;]{0,160}?\b(?:is|are|would be|was)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?:right|fair|reasonable|appropriate|proportionate|suitable|warranted|justified|due)\b(?!\s+(?:for|to) (?:the|her|his|their|a) (?:rent|room|charge|fee|bill|placement|care|service charge)\b)/i;

const FINDS_THAT =
  /(?:^|[.;,]\s|\b(?:and|so|that)\s)(?:I|[Ww]e) (?:therefore |also )?(?:think|consider|believe|find)(?: that)?\s+(?:an? (?:payment|sum) of\s+)?$/;
/** The sentence behind it, in which the body agrees. */
const BODY_TAKES_UP =
  /^\s*(?:The [A-Z]\w+(?: [A-Z]\w+)?|It|They) (?:has |have )?(?:now |also )?(?:agree[sd]?|accept(?:s|ed)?)\b(?! (?:that it was|only|in part))/;
/** The same in the sentence itself. */
const TAKES_IT_UP =
  /(?:,|\band|\bwhich|\bto which|\bwith which)\s+(?:it|they|the [A-Z]\w+)\s+(?:has |have )?(?:now |also )?(?:agree[sd]?|accept(?:s|ed)?|said (?:that )?(?:it|they) will pay (?:this|that|it))\b(?! (?:that it was|only|in part))/;
const PUT_TO_IT =
  /\b(?:I|[Ww]e) (?:have |had |then |therefore )?(?:suggested|put|proposed|said|indicated|told)(?: (?:it )?(?:to )?(?:it|them|the [A-Z]\w+(?: [A-Z]\w+)?))?,? that\s+(?:an? (?:payment|sum) of\s+)?$/;

export const FOUND_RULES: readonly ToldRule[] = [
  {
    name: "foundInstead",
    example: "I do not agree £500 is due. £100 is.",
    holds: ({ left, after, text, context, operative }) => {
      if (!context.operative && !operative) return false;
      if (!IS_RIGHT.test(after) && !/\bnot\s+£[\d,.]+,?\s+but\s+$/i.test(left)) return false;
      if (NOT_BUT.test(left)) return true;
      if (!JUDGING_START.test(left)) return false;
      const told = context.passage.slice(0, Math.max(0, context.passage.indexOf(text)));
      const next = context.passage.slice(context.passage.indexOf(text) + text.length).slice(0, 120);
      return (
        (/^\s*(?:The [A-Z]\w+(?: [A-Z]\w+)?|It|They) (?:has |have )?(?:now )?(?:agree[ds]?|accept(?:s|ed)?)\b/.test(
          next,
        ) &&
          !/\bnot\b/.test(next.split(".")[0] ?? "")) ||
        (AGREED.test(text) && !/\bnot (?:yet )?(?:agree|accept)/i.test(text)) ||
        (told.slice(-300).includes("£") && DENIES.test(told.slice(-300)))
      );
    },
    reading: paid,
  },
  {
    name: "thoughtRight",
    example: "I think £1,200 for the one term is right. The Council has agreed to pay this sum",
    holds: ({ left, after, context }) =>
      context.operative &&
      /\b(?:I|We|we) (?:think|consider|believe|regard)(?: that)?\s+(?:an? (?:payment|sum) of\s+)?$/.test(left) &&
      /^\s*(?:for|to (?:recogni[sz]e|reflect|acknowledge)|in recognition of)\s[^.;£]{2,70}?\s(?:is|would be)\s+(?:(?:an?|the)\s+)?(?:right|fair|reasonable|appropriate|proportionate|suitable)\b/i.test(
        after,
      ) &&
      AGREED.test(
        `${context.passage.slice(context.passage.indexOf(left) + left.length)} ${context.later.slice(0, 200)}`,
      ),
    reading: paid,
  },
  {
    name: "agreesItIsRight",
    example: "the Council has agreed with me that £700 a term is right for the two terms, and £350 for the third",
    holds: ({ left, text, sum }) => AGREES_THAT.test(left) && RIGHT_FOR_IT.test(text.slice(sum.end)),
    reading: paid,
  },
  {
    name: "findsItRight",
    example: "I consider that £700 a term is right for the two terms. The Council has agreed to pay this",
    holds: ({ left, text, sum, context }) =>
      FINDS_THAT.test(left) &&
      RIGHT_FOR_IT.test(text.slice(sum.end)) &&
      (BODY_TAKES_UP.test(context.passage.slice(context.passage.indexOf(text) + text.length).slice(0, 200)) ||
        TAKES_IT_UP.test(text.slice(sum.end))),
    reading: paid,
  },
  {
    name: "putToIt",
    example: "I put to the Council that £500 would be a fair settlement and it has agreed",
    holds: ({ left, text, sum, context }) =>
      PUT_TO_IT.test(left) &&
      (RIGHT_FOR_IT.test(text.slice(sum.end)) ||
        /^\s*would (?:settle|resolve|remedy|put (?:this|things|matters) right)\b/.test(text.slice(sum.end))) &&
      (BODY_TAKES_UP.test(context.passage.slice(context.passage.indexOf(text) + text.length).slice(0, 200)) ||
        TAKES_IT_UP.test(text.slice(sum.end))),
    reading: paid,
  },
  {
    name: "proposalIs",
    example: "my proposal is £700, with which both sides agree",
    holds: ({ left, text, context }) =>
      context.operative &&
      /^(?:My|Our|The) (?:proposal|recommendation|suggestion|(?:agreed |proposed |recommended )?(?:remedy|settlement|payment|sum|amount|figure)(?= (?:agreed|proposed|recommended|(?:that |which )?(?:I|we) (?:recommend|propose|suggest)|(?:that |which )?(?:it|the Council) has agreed)\b))\b[^.;£]{0,40} (?:is|was)\s+(?:an? (?:payment|sum) of\s+)?$/.test(
        left,
      ) &&
      AGREED.test(`${text} ${context.passage.slice(context.passage.indexOf(text) + text.length).slice(0, 120)}`),
    reading: paid,
  },
  {
    name: "askedOfUs",
    example: "we were asked to recommend £1,000",
    holds: ({ left }) =>
      /\b(?:I|we|We) (?:was|were|have been|am|are) (?:\w+ )?(?:asked|invited|urged|pressed)\b[^.;£]{0,50}\bto (?:recommend|award|propose|suggest|ask)\b[^.;£]{0,50}$/.test(
        left,
      ),
  },
  {
    name: "hadSuggested",
    example: "I had suggested £550 but accept its reasons",
    holds: ({ left, after, prior }) =>
      /\b(?:I|we|We) had (?:\w+ )?(?:suggested|proposed|recommended|thought of|asked for|had in mind|put forward)\b[^.;£]{0,40}$/.test(
        left,
      ) &&
      (prior !== null || /\b(?:but|however|though|although|yet|instead)\b/i.test(after)),
  },
  {
    name: "askedFor",
    example: "I have asked for £150 more, and it agrees",
    holds: ({ left, text, sum, context }) =>
      context.operative &&
      /\b(?:I|[Ww]e) (?:have |had )?(?:therefore |also |now )?(?:asked|called)(?: (?:it|them|the [A-Z]\w+))? for\s+(?:a further |another |an extra |an? (?:payment|sum) of )?$/.test(
        left,
      ) &&
      /^[^£]*(?:£[\d,.]+[^£]{0,30})?\b(?:it|they|Council|Trust|Home|Provider) (?:has |have )?(?:now )?(?:agree[ds]?|accept(?:s|ed)?)\b(?! (?:only|that|it was))/.test(
        `${text.slice(sum.end)} ${context.passage.slice(context.passage.indexOf(text) + text.length).slice(0, 120)}`,
      ),
    reading: paid,
  },
  {
    name: "onlyWouldBe",
    example: "a sum of £350 would only be recommended where the delay had done harm",
    holds: ({ after }) =>
      /^\s*would (?:only|usually|normally|ordinarily) (?:be|have been) (?:recommended|paid|due|appropriate|suitable|warranted|asked for|proposed|considered)\b/i.test(
        after,
      ),
  },
  {
    name: "acceptedFigure",
    example: "the Council accepted our figure of £350",
    holds: ({ left, after }) =>
      /\b(?:accept(?:s|ed)|agree(?:s|d) (?:to|with)|adopted) (?:my|our|the Ombudsman[’']s) (?:\w+ )?(?:figure|suggestion|recommendation|proposal|sum|amount)s?(?: of|,|:| \()\s*(?:an? (?:payment|sum) of\s*)?$/i.test(
        left,
      ) &&
      !/\bnot (?:yet )?$/i.test(left.replace(/\b(?:accept|agree|adopt)\w*\b[^£]*$/i, "")) &&
      !/^\s*(?:too|more|less)\b/i.test(after),
    reading: paid,
  },
  {
    name: "agreedAs",
    example: "£300 has been agreed as a payment for her distress; £275 is what I asked the Council for. It agreed",
    holds: ({ after, context, text }) =>
      context.operative &&
      !/\bnot\b/i.test(after.slice(0, 60)) &&
      (/^\s*(?:has|have) (?:now )?been agreed (?:as|for|with|to|between)\b/i.test(after) ||
        (/^\s*is what (?:I|[Ww]e) (?:have |had )?(?:asked|recommended|suggested|proposed)\b/.test(after) &&
          /\b(?:agree[ds]?|accept(?:s|ed)?)\b/i.test(
            `${text} ${context.passage.slice(context.passage.indexOf(text) + text.length)}`,
          ))),
    reading: paid,
  },
  {
    name: "listedPayments",
    example: "two payments: one of £325, the other of £75",
    holds: ({ left, context }) =>
      context.operative &&
      /^\W*(?:two|three|four|five|the following|these|both)\s+(?:\w+ )?(?:payments|sums|amounts)\b[^.;£]{0,60}[:–—]\s*(?:(?:the )?(?:one|first)(?: (?:payment|sum))?\s*)?(?:(?:is|of|for|at|,)\s*)*$/i.test(
        left,
      ),
    reading: paid,
  },
  {
    name: "forEachPurpose",
    example: "in respect of the lost sessions £480; in respect of the worry £120",
    holds: ({ left, after, context }) =>
      context.operative &&
      /^(?:In (?:respect|recognition|acknowledge?ment|view) of|(?:As|By way of) (?:a |some )?(?:remedy|redress|recompense|amends) for|For|To (?:recogni[sz]e|acknowledge|reflect))\b[^.;£]{3,90}$/.test(
        left,
      ) &&
      !/\b(?:will|should|must|was|were|had|is|are|has|than|over|of|at|about)\b[^,]*$/i.test(left) &&
      (headsIn(left).length > 0 || /[,:]\s*$/.test(left)) &&
      /^\s*(?:[.;,]|and\b|$)/.test(after),
    reading: paid,
  },
  {
    name: "bracketedPurpose",
    example: "a remedy for Mrs B’s distress (£250) and for her son’s lost tuition (£1,100)",
    holds: ({ left, after, context }) =>
      context.operative &&
      /^\W*(?:an? |the )?(?:(?:symbolic|financial|further)\s+)?(?:payments?|compensation|redress|remed(?:y|ies))\b[^.;£()]{0,110}\(\s*$/i.test(
        left,
      ) &&
      /^\s*\)/.test(after),
    reading: paid,
  },
  {
    name: "figureFor",
    example: "the figure for distress is £300 and that for delay £200; the Council will pay both",
    holds: ({ left, context }) =>
      context.operative &&
      /^(?:The|My|Our) (?:figure|sum|amount|payment) (?:for|in respect of|to recogni[sz]e) [^.;£]{3,60} (?:is|are|should be|will be|would be)\s*$/.test(
        left,
      ) &&
      /\b(?:will|should|agreed to|must) (?:now )?pay\b/i.test(context.passage),
    reading: paid,
  },
  {
    name: "notThe",
    example: "the Council will pay £400, not the £150 it had in mind",
    holds: ({ before, earlier }) =>
      earlier?.role === "award" && /^[^£]{0,80},\s*(?:and )?not\s+(?:the\s+|just\s+|only\s+)?$/i.test(before),
    reading: () => NONE,
  },
];
