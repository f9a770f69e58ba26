/**
 * Invented action sections with their truth: lead-in × verb × recipient × sum × reason × deadline × arithmetic. The
 * words are our own, in the genre's manner; what they pay is known because the generator put it there.
 */
import { Random } from "../../../data/demo/random.ts";
import type { RemedyClass } from "../../../data/vocabulary.ts";

export interface GrammarCase {
  readonly lines: string[];
  /** Counted sums as "25000 symbolic", in order of size. */
  readonly sums: string[];
  readonly totalPence: number;
  readonly waivedPence: number;
  readonly openEnded: boolean;
  readonly apology: boolean;
  /** ISO limit of every counted sum, null where none is printed, undefined where they differ. */
  readonly within: string | null | undefined;
  /** The rules used, to tell which of them fails. */
  readonly made: string;
}

interface Paid {
  readonly pence: number;
  readonly class: RemedyClass;
}

/** A clause in the infinitive ("pay Mrs B £300 …") and, where it has one, as a noun phrase ("a payment of £300 …"). */
interface Clause {
  readonly infinitive: string;
  readonly noun: string | null;
  readonly paid: readonly Paid[];
  readonly waived: number;
  readonly open: boolean;
  readonly name: string;
}

const WHO = ["Mrs B", "Ms Fenn", "Mr and Mrs B", "her", "them", "Mr D", "Mrs B’s mother", "C"] as const;
const SYMBOLIC = [
  "to recognise the distress this caused",
  "for the avoidable distress",
  "in recognition of the frustration she felt",
  "to acknowledge the uncertainty its delay left behind",
  "for her time and trouble in pursuing the complaint",
  "to reflect the worry and inconvenience",
  "in respect of the upset caused by the faults I have found",
  "as a symbolic acknowledgement of the anxiety",
  "to remedy the frustration",
  "",
] as const;
const SERVICE = [
  "to recognise the speech therapy he missed",
  "for the loss of respite",
  "to acknowledge the education C lost",
  "for the three months she spent in unsuitable accommodation",
  "in recognition of the missed provision",
] as const;
const COSTS = [
  "for the taxi fares she paid",
  "for the cost of the private report",
  "for the nursery fees",
  "to cover her storage costs",
] as const;
const CHARGES = [
  "care charges",
  "the invoice",
  "council tax arrears",
  "her outstanding debt",
  "the overpayment",
] as const;

type Way = (who: string, sum: string, why: string) => string;
const join = (...words: string[]): string => words.filter(Boolean).join(" ");
const PAY: readonly Way[] = [
  (who, sum, why) => join("pay", who, sum, why),
  (who, sum, why) => join("pay", sum, "to", who, why),
  (who, sum, why) => join("make", who, "a payment of", sum, why),
  (who, sum, why) => join("make a payment of", sum, "to", who, why),
  (who, sum, why) => join("make a symbolic payment to", who, "of", sum, why),
  (who, sum, why) => join("pay", who, "the sum of", sum, why),
  (who, sum, why) => join("pay", who, "a sum of", sum, why),
  (who, sum, why) => join("pay", who, "a symbolic amount of", sum, why),
  (who, sum, why) => join("provide", who, "with a payment of", sum, why),
  (who, sum, why) => join("provide", who, "with", sum, why),
  (who, sum, why) => join("provide a payment of", sum, "to", who, why),
  (who, sum, why) => join("offer", who, sum, why),
  (who, sum, why) => join("give", who, sum, why),
  (who, sum, why) => join("award", who, sum, why),
  (who, sum, why) => join("remit", sum, "to", who, why),
  (who, sum, why) => join("transfer", sum, "to", who, why),
  (who, sum, why) => join("issue a payment of", sum, "to", who, why),
  (who, sum, why) => join("send", who, "a cheque for", sum, why),
  (who, sum, why) => join("arrange a payment of", sum, "to", who, why),
  (who, sum, why) => join("arrange for", who, "to be paid", sum, why),
  (who, sum, why) => join("pay", who, "compensation of", sum, why),
  (who, sum, why) => join("pay compensation of", sum, "to", who, why),
  (who, sum, why) => join("compensate", who, "in the sum of", sum, why),
  (who, sum, why) => join("make a financial remedy of", sum, "to", who, why),
  (who, sum, why) => join("make a goodwill payment to", who, "in the amount of", sum, why),
  (who, sum, why) => join("pay", who, why, "the sum of", sum),
  (who, sum, why) => (why ? join("pay", who, sum, `(${why})`) : join("pay", who, sum)),
];
const NOUNS: readonly Way[] = [
  (who, sum, why) => join("a payment of", sum, "to", who, why),
  (_, sum, why) => join("a symbolic payment of", sum, why),
  (who, sum, why) => join(sum, "to", who, why),
  (_, sum, why) => join("the sum of", sum, why),
];
const REFUND: readonly Way[] = [
  (who, sum, why) => join("reimburse", who, sum, why),
  (who, sum, why) => join("refund", sum, "to", who, why),
  (who, sum, why) => join("refund", who, "the sum of", sum, why),
  (who, sum, why) => join("repay", who, sum, why),
  (who, sum, why) => join("make a refund of", sum, "to", who, why),
  (who, sum, why) => join("provide", who, "with a refund of", sum, why),
  (who, sum, why) => join("pay back to", who, sum, why),
  (who, sum, why) => join("reimburse", who, why, `(${sum})`),
  (who, sum, why) => join("pay", who, sum, why),
];
const WAIVE: readonly Way[] = [
  (_, sum, what) => join("waive", sum, "of", what),
  (_, sum, what) => join("write off", sum, "of", what),
  (_, sum, what) => join("cancel", what, "of", sum),
  (_, sum, what) => join("reduce", what, "by", sum),
  (_, sum, what) => join("clear", what, "of", sum),
  (_, sum, what) => join("not pursue", what, "of", sum),
  (_, sum, what) => join("remove", sum, "from", what),
];

export function pounds(pence: number, random: Random): string {
  const whole = Math.floor(pence / 100);
  const rest = pence % 100;
  const plain = rest ? `.${String(rest).padStart(2, "0")}` : "";
  const commas = whole.toString().replace(/(\d)(?=(\d{3})+$)/g, "$1,");
  const forms = [`£${commas}${plain}`, `£${commas}${plain}`, `£${whole}${plain}`, `£${commas}${plain || ".00"}`];
  if (!rest && random.below(8) === 0) forms.push(`£ ${commas}`);
  return random.pick(forms);
}

const hundreds = (random: Random): number => (1 + random.below(24)) * 5000;
const oddSum = (random: Random): number => 2000 + random.below(400_000);

function symbolic(random: Random, who = random.pick(WHO)): Clause {
  const pence = hundreds(random);
  const loss = random.below(4) === 0;
  const why = loss ? random.pick(SERVICE) : random.pick(SYMBOLIC);
  const sum = pounds(pence, random);
  const way = random.below(PAY.length);
  return {
    infinitive: PAY[way]?.(who, sum, why) ?? "",
    noun: random.pick(NOUNS)(who, sum, why),
    paid: [{ pence, class: loss ? "loss-of-service" : "symbolic" }],
    waived: 0,
    open: false,
    name: `pay${way}`,
  };
}

function refund(random: Random): Clause {
  const pence = oddSum(random);
  const way = random.below(REFUND.length);
  const why = random.pick(COSTS);
  return {
    infinitive: REFUND[way]?.(random.pick(WHO), pounds(pence, random), why) ?? "",
    noun: `a refund of ${pounds(pence, random)} ${why}`,
    paid: [{ pence, class: "quantifiable" }],
    waived: 0,
    open: false,
    name: `refund${way}`,
  };
}

function waive(random: Random): Clause {
  const pence = oddSum(random);
  const way = random.below(WAIVE.length);
  return {
    infinitive: WAIVE[way]?.("", pounds(pence, random), random.pick(CHARGES)) ?? "",
    noun: null,
    paid: [],
    waived: pence,
    open: false,
    name: `waive${way}`,
  };
}

const COUNTS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "11", "12"] as const;

function rated(random: Random): Clause {
  const unit = random.pick(["month", "week", "term"] as const);
  const at = random.below(COUNTS.length);
  const count = COUNTS[at] ?? "two";
  const n = at + 2;
  const rate = (1 + random.below(12)) * 2500;
  const total = pounds(rate * n, random);
  const each = pounds(rate, random);
  const who = random.pick(WHO);
  const [why, cls]: [string, RemedyClass] =
    unit === "term"
      ? ["to recognise the education C lost", "loss-of-service"]
      : random.pick<[string, RemedyClass]>([
          ["for the support she did not receive", "loss-of-service"],
          ["to acknowledge the frustration of the delay", "symbolic"],
        ]);
  const ways = [
    `pay ${who} ${each} a ${unit} for ${count} ${unit}s ${why}`,
    `pay ${who} ${each} per ${unit} for ${count} ${unit}s, a total of ${total}, ${why}`,
    `pay ${who} ${total} (${each} a ${unit} for ${count} ${unit}s) ${why}`,
    `pay ${who} ${total}, calculated at ${each} per ${unit} for ${count} ${unit}s, ${why}`,
    `pay ${who} ${each} for each of the ${count} ${unit}s ${why}`,
    `make a payment to ${who} of ${each} a ${unit} for the ${count} ${unit}s, totalling ${total}, ${why}`,
    `pay ${who} ${total} ${why}, which is ${each} for each of ${count} ${unit}s`,
    `pay ${who} ${total} ${why}. This is based on ${each} a ${unit} for ${count} ${unit}s`,
  ];
  const way = random.below(ways.length);
  return {
    infinitive: ways[way] ?? "",
    noun: null,
    paid: [{ pence: rate * n, class: cls }],
    waived: 0,
    open: false,
    name: `rate${way}`,
  };
}

function split(random: Random): Clause {
  const [a, b] = [hundreds(random), hundreds(random)];
  const total = pounds(a + b, random);
  const [first, second] = [pounds(a, random), pounds(b, random)];
  const who = random.pick(["Mrs B", "Ms Fenn", "Mr D", "her"]);
  const why = "for her distress";
  const other = random.pick(["for her time and trouble", "for the uncertainty", "to acknowledge her frustration"]);
  const ways = [
    `pay ${who} ${total}, made up of ${first} ${why} and ${second} ${other}`,
    `pay ${who} ${total} (${first} ${why} and ${second} ${other})`,
    `pay ${who} a total of ${total}: ${first} ${why} and ${second} ${other}`,
    `pay ${who} ${first} ${why} and ${second} ${other}, totalling ${total}`,
    `pay ${who} ${first} ${why} and a further ${second} ${other} (${total} in total)`,
    `pay ${who} ${first} ${why} and ${second} ${other}. This is ${total} in total`,
    `pay ${who} ${total} in total, comprising ${first} ${why} and ${second} ${other}`,
    `make a payment to ${who} of ${total}, consisting of ${first} ${why} and ${second} ${other}`,
    `pay ${who} ${total}. That is ${first} ${why} and ${second} ${other}`,
    `pay ${who} ${total} altogether, of which ${first} is ${why} and ${second} is ${other}`,
    `pay ${who} the following, which comes to ${total}: ${first} ${why}, and ${second} ${other}`,
    `pay ${who} ${first} ${why}; and ${second} ${other}. The total is ${total}`,
    `pay ${who} ${first} ${why} plus ${second} ${other}, making ${total} overall`,
    `pay ${who} ${first} ${why} and ${second} ${other}. It will therefore pay ${who} ${total} in all`,
  ];
  const way = random.below(ways.length);
  return {
    infinitive: ways[way] ?? "",
    noun: null,
    paid: [
      { pence: a, class: "symbolic" },
      { pence: b, class: "symbolic" },
    ],
    waived: 0,
    open: false,
    name: `split${way}`,
  };
}

function earlier(random: Random): Clause {
  const old = hundreds(random);
  const more = hundreds(random);
  const [was, by, now] = [pounds(old, random), pounds(more, random), pounds(old + more, random)];
  const who = random.pick(["Mrs B", "Ms Fenn", "Mr D"]);
  const why = random.pick(["for her distress", "to recognise the uncertainty", ""]);
  const ways: [string, number][] = [
    [`increase its offer from ${was} to ${now} ${why}`, old + more],
    [`increase the payment it offered ${who} from ${was} to ${now} ${why}`, old + more],
    [`pay ${who} ${now} ${why}, instead of the ${was} it offered`, old + more],
    [`pay ${who} a further ${by} ${why}, in addition to the ${was} it has already paid`, more],
    [`pay ${who} an additional ${by} ${why} on top of the ${was} it offered at stage two`, more],
    [`pay ${who} ${now} ${why}, less the ${was} it has already paid`, more],
    [`pay ${who} ${now} ${why}. This includes the ${was} it offered in its complaint response`, old + more],
    [`pay ${who} ${now} ${why}, inclusive of the ${was} already offered`, old + more],
    [`top up its ${was} offer by ${by}, making ${now} ${why}`, old + more],
    [`pay ${who} the ${was} it offered ${who} in its final response ${why}`, old],
    [`raise its offer of ${was} to ${now} ${why}`, old + more],
    [
      `pay ${who} ${now} ${why}. If it has already paid the ${was} it offered, it need only pay the balance`,
      old + more,
    ],
    [`pay ${who} ${now} ${why}. It can deduct the ${was} it has already paid her`, more],
    [`honour its offer of ${was} to ${who} ${why}`, old],
    [`pay ${who} another ${by} ${why}, bringing the total to ${now}`, more],
  ];
  const way = random.below(ways.length);
  const [infinitive, pence] = ways[way] ?? ["", 0];
  return {
    infinitive: infinitive.replace(/\s+([,.])/g, "$1").trim(),
    noun: null,
    paid: [{ pence, class: "symbolic" }],
    waived: 0,
    open: false,
    name: `earlier${way}`,
  };
}

function several(random: Random): Clause {
  const [a, b] = [hundreds(random), hundreds(random)];
  const [first, second] = [pounds(a, random), pounds(b, random)];
  const ways: [string, number[]][] = [
    [`pay Mrs B ${first} and Mr D ${second} for their distress`, [a, b]],
    [`pay ${first} to Mrs B and ${second} to Mr D for their distress`, [a, b]],
    [`pay Mrs B and Mr D ${first} each for their distress`, [a * 2]],
    [`pay ${first} each to Mrs B and Mr D for their distress`, [a * 2]],
    [`pay Mrs B ${first} for her distress, and Mr D ${second} to reflect his frustration`, [a, b]],
    [`pay Mrs B ${first} for her distress and pay Mr D ${second} for his`, [a, b]],
    [`make payments of ${first} to Mrs B and ${second} to Mr D to acknowledge their frustration`, [a, b]],
    [`pay each of the three complainants ${first} for their frustration`, [a * 3]],
    [`pay Mrs B and her two sons ${first} each for their distress`, [a * 3]],
    [`pay Mrs B ${first} for her distress, as well as ${second} for her time and trouble`, [a, b]],
    [`pay Mrs B ${first} for her distress along with ${second} for her time and trouble`, [a, b]],
    [`pay Mrs B ${first} for her distress, and the same amount to Mr D`, [a, a]],
    [
      `pay Mrs B ${first} for her distress, ${second} for her time and trouble and ${first} for the uncertainty`,
      [a, b, a],
    ],
  ];
  const way = random.below(ways.length);
  const [infinitive, sums] = ways[way] ?? ["", []];
  return {
    infinitive,
    noun: null,
    paid: sums.map((pence) => ({ pence, class: "symbolic" })),
    waived: 0,
    open: false,
    name: `several${way}`,
  };
}

/** One clause a way: its words with the sums they pay, waive or leave open. */
type Told = [words: string, sums: readonly (readonly [number, RemedyClass])[], waived?: number, open?: boolean];

function of(name: string, random: Random, ways: readonly Told[]): Clause {
  const way = random.below(ways.length);
  const [infinitive, sums, waived = 0, open = false] = ways[way] ?? ["", []];
  return {
    infinitive: infinitive.replace(/\s+([,.])/g, "$1").trim(),
    noun: null,
    paid: sums.map(([pence, cls]) => ({ pence, class: cls })),
    waived,
    open,
    name: `${name}${way}`,
  };
}

function counted(random: Random): Clause {
  const pence = hundreds(random) / 5;
  const other = hundreds(random);
  const [sum, second] = [pounds(pence, random), pounds(other, random)];
  const at = random.below(COUNTS.length);
  const [n, count] = [at + 2, COUNTS[at] ?? "two"];
  const s = "symbolic" as const;
  return of("counted", random, [
    [`pay Mrs B ${sum} for each of the ${count} missed collections to recognise her frustration`, [[pence * n, s]]],
    [`pay ${sum} in respect of each of the two older children for the distress`, [[pence * 2, s]]],
    [
      `pay Mrs B ${second} for herself and ${sum} for each of her ${count} children, for the distress`,
      [
        [other, s],
        [pence * n, s],
      ],
    ],
    [`pay each of the ${count} families ${sum} to recognise their frustration`, [[pence * n, s]]],
    [
      `pay each of the ${count} families ${sum} (${pounds(pence * n, random)} in total) to recognise their frustration`,
      [[pence * n, s]],
    ],
    [`pay ${sum} to each of the ${count} residents for the distress`, [[pence * n, s]]],
    [
      `pay Mrs B ${second} and each of her ${count} daughters ${sum} for the distress`,
      [
        [other, s],
        [pence * n, s],
      ],
    ],
    [`pay ${sum} per child for the ${count} children to recognise the uncertainty`, [[pence * n, s]]],
    [`make a payment of ${sum} each to Mrs B, Mr D and Ms Fenn for the distress`, [[pence * 3, s]]],
    [
      `pay Mr and Mrs B ${sum} each, and their daughter ${second}, for the distress`,
      [
        [pence * 2, s],
        [other, s],
      ],
    ],
    [`pay both Mr D and Ms Fenn ${sum} for the frustration`, [[pence * 2, s]]],
    [`refund ${count} penalty charges of ${sum}`, [[pence * n, "quantifiable"]]],
  ]);
}

function putBack(random: Random): Clause {
  const pence = oddSum(random);
  const sum = pounds(pence, random);
  const paid = [[pence, "quantifiable"]] as const;
  return of("back", random, [
    [`refund the ${sum} she paid for storage`, paid],
    [`reimburse the ${sum} Mrs B spent on taxis`, paid],
    [`refund Mrs B’s deposit of ${sum}`, paid],
    [`return the ${sum} it took from her account`, paid],
    [`put the ${sum} back into her account`, paid],
    [`backdate her allowance to 1 May 2022, which comes to ${sum}`, paid],
    [`backdate her allowance and pay the ${sum} that is owed`, paid],
    [`backdate her direct payments to 3 June 2022 (${sum})`, paid],
    [`pay the arrears of ${sum}`, paid],
    [`pay Mrs B the ${sum} she should have received in direct payments`, paid],
    [`pay interest of ${sum} on the arrears`, paid],
    [`settle the outstanding invoice of ${sum} with the care home`, paid],
    [`pay the care home’s invoice of ${sum}`, paid],
    [`reimburse Mrs B for her travel costs of ${sum}`, paid],
    [`pay Mrs B ${sum} to replace the belongings that were lost`, paid],
    [`pay Mrs B ${sum} for the belongings that were damaged`, paid],
    [`repay the care charges it took in error, ${sum}`, paid],
    [`refund the fee, ${sum}, to Mrs B`, paid],
    [`reimburse the legal fees she incurred, which were ${sum}`, paid],
    [`make a backdated payment of ${sum} to Mrs B`, paid],
    [`meet the cost of the private assessment, ${sum}`, paid],
    [`cover Mrs B’s removal costs of ${sum}`, paid],
    [`refund Mrs B ${sum}, which is what she paid for the permit`, paid],
    [`pay Mrs B the difference of ${sum} between the two rates`, paid],
  ]);
}

function uncertain(random: Random): Clause {
  const pence = hundreds(random);
  const [sum, more] = [pounds(pence, random), pounds(pence * 2, random)];
  return of("uncertain", random, [
    [`pay Mrs B ${sum} if it decides that she was eligible`, []],
    [`pay up to ${sum} towards the cost of redecorating`, []],
    [`pay Mrs B between ${sum} and ${more} for the distress`, []],
    [`pay Mrs B ${sum} a month until it issues the final plan`, [], 0, true],
    ["reimburse her travel costs on sight of receipts", [], 0, true],
    [`reconsider the grant and, should it find her eligible, pay her ${sum}`, []],
    [`pay Mrs B ${sum} for every further month that it is late`, [], 0, true],
    [`refund the charges to a maximum of ${sum}`, []],
    [`reduce the bill from ${more} to ${sum}`, [], pence],
    [`write off half of the ${more} she owes`, [], pence],
    [`waive the charge of ${sum} and send her a corrected invoice for ${more}`, [], pence],
  ]);
}

/** Reasons that hold figures and verbs of their own, which pay nothing. */
function reasoned(random: Random): Clause {
  const pence = hundreds(random);
  const sum = pounds(pence, random);
  const told = pounds(oddSum(random), random);
  const paid = [[pence, "symbolic"]] as const;
  return of(
    "reason",
    random,
    [
      [`pay Mrs B ${sum} for the distress of being charged ${told} that she did not owe`, paid],
      [`pay Mrs B ${sum} for the uncertainty about whether she would have been given more help`, paid],
      [`pay Mrs B ${sum} to recognise the time and trouble of chasing the ${told} it had agreed to refund`, paid],
      [`pay Mrs B ${sum} for the frustration caused by its failure to pay her invoices on time`, paid],
      [`pay Mrs B ${sum} to recognise the worry caused when it wrongly asked her for ${told}`, paid],
      [`pay Mrs B ${sum} for the distress caused by the bailiff’s demand for ${told}`, paid],
      [`pay Mrs B ${sum} for the uncertainty of not knowing if she would receive the ${told} grant`, paid],
      [`pay Mrs B ${sum} for the frustration of having to borrow ${told} from her sister`, paid],
      [`pay Mrs B ${sum} in recognition of the distress she was caused and the support she was not given`, paid],
      [`pay Mrs B ${sum} to acknowledge her frustration that it paid ${told} to the wrong person`, paid],
      [`pay Mrs B ${sum} for her anxiety after it told her that she owed ${told}`, paid],
    ].map(([words, sums]) => [words, sums] as Told),
  );
}

const CLAUSES: readonly ((random: Random) => Clause)[] = [
  counted,
  putBack,
  putBack,
  uncertain,
  reasoned,

  symbolic,
  symbolic,
  symbolic,
  refund,
  waive,
  rated,
  split,
  earlier,
  several,
];

const OTHERS = [
  "apologise to Mrs B",
  "write to Mrs B with an apology",
  "remind its staff of the need to reply to complaints on time",
  "review its procedure for annual reviews",
  "issue C’s final plan",
] as const;

interface Limit {
  readonly words: string;
  readonly within: string;
}
const LIMITS: readonly Limit[] = [
  { words: "within four weeks of my final decision", within: "P4W" },
  { words: "within one month of this decision", within: "P1M" },
  { words: "within 20 working days", within: "P20D" },
  { words: "within six weeks of the date of our decision", within: "P6W" },
  { words: "within three months", within: "P3M" },
];

/** A clause in its sentence or list. */
type Frame = (
  clauses: readonly Clause[],
  limit: Limit,
  random: Random,
) => { lines: string[]; within: string | null | undefined; name: string };

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const SENTENCES: readonly [string, (vp: string, limit: string) => string, boolean][] = [
  ["within-will", (vp, limit) => `${capital(limit)} the Council will ${vp}.`, true],
  ["within-comma", (vp, limit) => `${capital(limit)}, the Council should ${vp}.`, true],
  ["agreed-to", (vp, limit) => `The Council has agreed to ${vp}. It will do this ${limit}.`, true],
  ["agreed-limit", (vp, limit) => `The Council has agreed, ${limit}, to ${vp}.`, true],
  ["recommend", (vp) => `I recommend that the Council ${vp}.`, false],
  ["recommended", (vp) => `I recommended the Council should ${vp}. It accepted my recommendation.`, false],
  ["to-remedy", (vp, limit) => `To remedy the injustice, the Council should, ${limit}, ${vp}.`, true],
  ["it-would", (vp) => `The Council has confirmed it will ${vp}.`, false],
  ["should-also", (vp, limit) => `The Council should also ${vp}. It should complete this ${limit}.`, true],
  ["is-to", (vp) => `The Council is to ${vp}.`, false],
  [
    "in-view",
    (vp, limit) =>
      `In view of the faults I have identified, I asked the Council to ${vp}. The Council agreed to do so ${limit}.`,
    true,
  ],
  ["the-action", (vp) => `The action I consider appropriate is for the Council to ${vp}.`, false],
];

const inSentence: Frame = (clauses, limit, random) => {
  const [name, make, dated] = random.pick(SENTENCES);
  const before = random.below(3) === 0 ? `${random.pick(OTHERS)} and ` : "";
  return {
    lines: clauses.map((clause, i) =>
      i === 0
        ? make(`${before}${clause.infinitive}`, limit.words)
        : /\. |\b(?:paid|which|that) /.test(clause.infinitive)
          ? `${capital(limit.words)} the Council will also ${clause.infinitive}.`
          : `The Council will also ${clause.infinitive} ${limit.words}.`,
    ),
    within: dated ? limit.within : clauses.length > 1 ? undefined : null,
    name: `${name}${before ? "+" : ""}`,
  };
};

const LEADS: readonly [string, (limit: string) => string, boolean][] = [
  ["lead-will", (limit) => `${capital(limit)} the Council will:`, true],
  ["lead-agreed", (limit) => `The Council has agreed to take the following action ${limit}:`, true],
  ["lead-should", (limit) => `${capital(limit)} the Council should`, true],
  ["lead-recommend", () => "To put right the injustice I recommend that the Council:", false],
  ["lead-agreed-to", (limit) => `${capital(limit)} the Council has agreed to:`, true],
  ["lead-did", (limit) => `The Council agreed to our recommendations and will ${limit}:`, true],
];

const inList: Frame = (clauses, limit, random) => {
  const [name, make, dated] = random.pick(LEADS);
  const mark = random.pick([";", ".", ""]);
  const small = random.below(2) === 0;
  const items = [random.pick(OTHERS), ...clauses.map((clause) => clause.infinitive)];
  return {
    lines: [
      make(limit.words),
      ...items.map(
        (item, i) =>
          `- ${small ? item : capital(item)}${i === items.length - 1 ? "." : mark === ";" && i === items.length - 2 ? "; and" : mark}`,
      ),
    ],
    within: dated ? limit.within : null,
    name: `${name}${mark || "none"}`,
  };
};

/** All in one paragraph, with letters or semicolons. */
const inParagraph: Frame = (clauses, limit, random) => {
  const [name, make, dated] = random.pick(LEADS.filter(([, make]) => make("x").endsWith(":")));
  const items = [random.pick(OTHERS), ...clauses.map((clause) => clause.infinitive)];
  const lettered = random.below(2) === 0;
  const marked = items.map((item, i) => (lettered ? `${"abcdef".charAt(i)}) ${item}` : item));
  return {
    lines: [`${make(limit.words)} ${marked.slice(0, -1).join("; ")}; and ${marked.at(-1)}.`],
    within: dated ? limit.within : null,
    name: `one-${name}${lettered ? "abc" : ""}`,
  };
};

const PASSIVES: readonly [string, (clause: Clause, limit: string) => string][] = [
  ["noun-agreed", (clause, limit) => `The Council has agreed to ${clause.noun}, to be paid ${limit}.`],
  ["noun-should", (clause, limit) => `${capital(clause.noun ?? "")} should be paid ${limit}.`],
  ["noun-recommend", (clause, limit) => `I recommend ${clause.noun}, ${limit}.`],
  ["noun-apology", (clause, limit) => `The Council will provide an apology and ${clause.noun} ${limit}.`],
];

const passive: Frame = (clauses, limit, random) => {
  const [name, make] = random.pick(PASSIVES);
  return { lines: clauses.map((clause) => make(clause, limit.words)), within: limit.within, name };
};

const NARRATIVE = [
  "Mrs B says she spent £2,310 on a solicitor.",
  "The Council charges £84.50 a week for the service.",
  "Our guidance suggests between £125 and £325 for distress.",
  "Mrs B wanted £5,555 in compensation.",
  "Mrs B still owes the Council £1,212.12 in rent arrears.",
  "The weekly charge went from £81.15 to £96.35 in April.",
  "The Council does not accept that Mrs B lost earnings of £7,777.",
  "I cannot ask the Council to pay the £9,999 that Mrs B seeks.",
  "The limit for such a grant is £30,303.",
  "",
  "",
  "",
  "",
  "",
] as const;

/** The case of a seed; equal seeds give equal cases. */
export function grammarCase(seed: number): GrammarCase {
  const random = new Random(seed, 0x9a4);
  const clauses = Array.from({ length: 1 + random.below(3) }, () => random.pick(CLAUSES)(random));
  const limit = random.pick(LIMITS);
  const nouns = clauses.every((clause) => clause.noun !== null);
  const single = clauses.every((clause) => !clause.infinitive.includes(". "));
  const frame =
    nouns && random.below(4) === 0
      ? passive
      : single && random.below(5) === 0
        ? inParagraph
        : random.below(2) === 0
          ? inList
          : inSentence;
  const made = frame(clauses, limit, random);
  const told = random.pick(NARRATIVE);
  const lines = told ? (random.below(2) === 0 ? [told, ...made.lines] : [...made.lines, told]) : made.lines;
  const paid = clauses.flatMap((clause) => clause.paid);
  return {
    lines: lines.map((line) => line.replace(/\s{2,}/g, " ").replace(/\s+([,.;])/g, "$1")),
    sums: paid.map((p) => `${p.pence} ${p.class}`).sort(),
    totalPence: paid.reduce((n, p) => n + p.pence, 0),
    waivedPence: clauses.reduce((n, clause) => n + clause.waived, 0),
    openEnded: clauses.some((clause) => clause.open),
    apology: lines.some((line) => /apolog/i.test(line)),
    within: made.within,
    made: `${made.name} ${clauses.map((clause) => clause.name).join(" ")}`,
  };
}
