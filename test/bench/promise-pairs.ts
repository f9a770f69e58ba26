/**
 * The pairs of an improvement and a similar fault later, judged against 46 hand-labelled pairs of invented decisions
 * (test/golden/promises/pairs.ts) that the rules were not made on:
 *   node --import tsx test/bench/promise-pairs.ts
 */
import { wilson } from "../../server/statistics/interval.ts";
import { judgePairs } from "../support/promise-pairs.ts";

const figures = await judgePairs();
for (const { council, label, shown } of figures.judged) {
  const said = shown === null ? "not shown" : `${shown.when}${shown.on === null ? "" : ` from ${shown.on}`}`;
  const want = label.pair ? `${label.when}${"on" in label ? ` from ${label.on}` : ""}` : `no pair: ${label.why}`;
  const mark = label.pair === (shown !== null) ? (label.pair && said !== want ? "date" : "right") : "WRONG";
  process.stdout.write(`${mark.padEnd(6)} ${council.padEnd(44)} labelled ${want.padEnd(48)} ${said}\n`);
}
const line = (what: string, k: number, n: number) => {
  const [low, high] = wilson(k, n);
  const range = `${(100 * low).toFixed(0)} to ${(100 * high).toFixed(0)} %`;
  process.stdout.write(`${what.padEnd(52)} ${k} of ${n} (${((100 * k) / n).toFixed(0)} %, 95 % interval ${range})\n`);
};
line("pairs shown that are pairs (precision)", figures.right, figures.shown);
line("pairs that are shown (recall)", figures.right, figures.pairs);
line("dated pairs under the right heading", figures.headingRight, figures.dated);
line("dated pairs with the right first day", figures.dayRight, figures.dated);
