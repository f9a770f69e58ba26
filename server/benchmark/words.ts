/** The question in words, one phrase a condition, as shown above the answer. */
import { labelOf } from "../head-groups.ts";
import type { BenchmarkQuery } from "../schemas/benchmark.ts";

const or = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
const pounds = (pence: number): string =>
  `£${(pence / 100).toLocaleString("en-GB", pence % 100 === 0 ? {} : { minimumFractionDigits: 2 })}`;

const CLASSES = {
  symbolic: "symbolic payments",
  "loss-of-service": "payments for loss of service",
  quantifiable: "refunds, arrears and other sums that put money back",
  waived: "debts and charges not collected",
  total: "whole totals, listed",
} as const;

export function describeQuestion(query: BenchmarkQuery): string[] {
  const out: string[] = [CLASSES[query.measure ?? "symbolic"]];
  const say = (items: readonly string[], phrase: (text: string) => string) => {
    if (items.length > 0) out.push(phrase(or(items)));
  };
  say(
    query.fault.map((f) => labelOf("fault", f)),
    (t) => `fault: ${t}`,
  );
  say(
    query.concerns.map((c) => labelOf("concerns", c)),
    (t) => `concerning ${t}`,
  );
  say(query.by, (t) => `found or accepted by the ${t}`);
  say(query.duration, (t) => `lasting ${t.replaceAll("-", " ")} (${query.durations ?? "printed"} lengths only)`);
  say(
    query.head.map((h) => labelOf("head", h)),
    (t) => `the sum names ${t}`,
  );
  say(query.group, (t) => `the sum names heads of ${t.replaceAll("-", " ")}`);
  say(
    query.injustice.map((h) => labelOf("head", h)),
    (t) => `injustice: ${t}`,
  );
  say(query.recipient, (t) => `for the ${t.replaceAll("-", " ")}`);
  say(query.council, (t) => `at ${t}`);
  say(query.type, (t) => `kind of body: ${t.replaceAll("-", " ")}`);
  say(query.region, (t) => `in ${t}`);
  say(query.category, (t) => `category ${t}`);
  say(query.subcategory, (t) => `subcategory ${t}`);
  say(query.outcome, (t) => `outcome: ${t.replaceAll("-", " ")}`);
  say(
    query.remedy.map((k) => labelOf("remedy", k)),
    (t) => `with ${t}`,
  );
  say(query.kind, (t) => t);
  if (query.q) out.push(`words: ${query.q}`);
  if (query.from) out.push(`decided on or after ${query.from}`);
  if (query.to) out.push(`decided on or before ${query.to}`);
  if (query.min !== undefined) out.push(`at least ${pounds(query.min)} of this class in the decision`);
  if (query.max !== undefined) out.push(`at most ${pounds(query.max)} of this class in the decision`);
  if (query.unit) out.push(`printed ${query.unit.replaceAll("-", " ")}`);
  if (query.unitOf) out.push(`rates for ${query.unitOf.replaceAll("-", " ")}`);
  if (query.basis === "rate") out.push("the rate itself, not its product");
  return out;
}
