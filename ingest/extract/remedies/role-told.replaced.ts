/** Earlier offers that a sentence of their own puts aside: "These take the place of the £60", "The £60 is no longer on offer". */
import { offered, type ToldRule } from "./told-rule.ts";

const STANDS_FOR =
  /^(?:This|That|These|Those|It|They|Both|(?:The|These|This|That|Those|Both|Its) (?:\w+ )?(?:payments?|sums?|offer|figures?|amounts?|remedy))\s+(?:(?:will|should|is|are|to|now|also|therefore|be|meant|intended)\s+)*(?:(?:takes?|taking) the place of|replac(?:es?|ing)|supersed(?:es?|ing)|in (?:the )?(?:place|stead) of|instead of|not (?:in addition|additional) to|takes? in|tak(?:es?|ing) account of|absorbs?|swallows? up|inclu(?:des?|sive of)|covers?|allows for|counts)\s+(?:(?:the|its|that|this|any|an?)\s+)?(?:(?:earlier|previous|first|original|old|offer|payment|sum|figure|of)\s+)*$/;
/** "pay £200 in lieu of the £75". */
const IN_LIEU =
  /\b(?:in lieu of|in (?:its|the) stead of|supersed(?:es?|ing)|taking the place of)\s+(?:the|its|that|any)\s+(?:(?:earlier|previous|first|original|offer|payment|sum|of)\s+)*$/i;
const PUT_ASIDE =
  /^\s*(?:(?:offer|payment|sum|that was offered|it offered|mentioned above|for (?:\w+ ){1,4}?)\s*)?(?:(?:is|was|will be)\s+(?:therefore\s+|then\s+|now\s+)?(?:no longer (?:on offer|needed|due|available|open)|withdrawn|superseded|replaced|overtaken)\b|(?:need not|does not need to|will not|should not)\s+(?:then\s+|now\s+|also\s+|therefore\s+)?(?:be (?:paid|made)|stand|apply)\b|falls? away\b|lapses?\b)/i;

export const REPLACED_RULES: readonly ToldRule[] = [
  {
    name: "takesPlace",
    example: "pay £100 each. These take the place of the £60",
    holds: ({ left, prior, context }) => prior !== null && context.operative && STANDS_FOR.test(left),
    reading: offered,
  },
  {
    name: "inLieu",
    example: "£200 is to be paid in lieu of the £75",
    holds: ({ before, operative, context }) => (operative || context.operative) && IN_LIEU.test(before),
    reading: offered,
  },
  {
    name: "putAside",
    example: "it will pay £200. The £60 is no longer on offer",
    holds: ({ left, after, prior }) =>
      (prior !== null || /\b(?:replaced|superseded) by the\b/i.test(after)) &&
      /^(?:The|Its|That)\s+(?:(?:earlier|previous|first|original)\s+)?(?:(?:offer|payment|sum) of\s+)?$/.test(left) &&
      PUT_ASIDE.test(after),
    reading: offered,
  },
];
