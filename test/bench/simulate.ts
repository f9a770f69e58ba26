/**
 * Do the intervals cover as they claim, and does the funnel leave outside what it says? Seeded, no corpus needed:
 *   node --import tsx test/bench/simulate.ts [--runs 20000] [--only median|percentile|shares|funnel]
 * Prints one line a case. 95 % intervals should cover 93 to 97 %; limits should leave about 5 % and 0.2 % outside. Where
 * the count can only take a few values no interval comes nearer to 95 %; the line then gives what could be reached.
 */
import { parseArgs } from "node:util";
import { countDistribution, countLimits, dispersion, widen } from "../../server/statistics/funnel.ts";
import { newcombe, standing, wilson } from "../../server/statistics/interval.ts";
import { medianInterval } from "../../server/statistics/median.ts";
import { binomialPmf, lnFactorial, normalQuantile } from "../../server/statistics/special.ts";
import { createRandom } from "../support/random.ts";
import { CUSTOMARY, logNormal, type Population, stepped, THREE_IN_TEN } from "./populations.ts";

const { values } = parseArgs({
  options: { runs: { type: "string", default: "20000" }, only: { type: "string", default: "" } },
});
const runs = Number(values.runs);
const wanted = (what: string) => values.only === "" || values.only === what;

const drawn = createRandom(20_261_121);
const random = () => drawn.below(2 ** 32) / 2 ** 32;
const normal = () => normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, random())));
const binomial = (n: number, p: number) => {
  let k = 0;
  for (let i = 0; i < n; i++) if (random() < p) k++;
  return k;
};
const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
const line = (what: string, value: string) => process.stdout.write(`${what.padEnd(76)} ${value}\n`);

function share(times: number, holds: () => boolean): number {
  let n = 0;
  for (let i = 0; i < times; i++) if (holds()) n++;
  return n / times;
}

/** What the median's interval holds, over samples of n: the middle, and the ordinary median; its bounds: the ordinary median. */
function medianCoverage(of: Population, n: number): string {
  const counts = { middle: 0, ordinary: 0, bounds: 0, alone: 0 };
  for (let i = 0; i < runs; i++) {
    const sums = Float64Array.from({ length: n }, () => of.draw(random())).sort();
    const found = medianInterval(sums);
    if (found === null) continue;
    const [low, high] = found.interval;
    if (low <= of.middle && of.middle <= high) counts.middle++;
    if (low <= of.median && of.median <= high) counts.ordinary++;
    if (found.bounds[0] <= of.median && of.median <= found.bounds[1]) counts.bounds++;
    if (((sums[(n - 1) >> 1] ?? 0) + (sums[n >> 1] ?? 0)) / 2 === of.median) counts.alone++;
  }
  const beside =
    of.atoms === null ? "" : `; the sample's own median is the population's in ${percent(counts.alone / runs)}`;
  return `${percent(counts.middle / runs)}  (the ordinary median in it: ${percent(counts.ordinary / runs)}, in its bounds: ${percent(counts.bounds / runs)}${beside})`;
}

const SUMS: Population[] = [
  logNormal("continuous sums", 30_000),
  stepped("steps of £50, median amid its step", 30_000, 5_000),
  stepped("steps of £50, median near the edge of its step", 28_000, 5_000),
  stepped("steps of £50, median at the edge of its step", 27_400, 5_000),
  stepped("steps of £100, median amid its step", 30_000, 10_000),
  stepped("steps of £100, median at the edge of its step", 24_900, 10_000),
  CUSTOMARY,
  THREE_IN_TEN,
];

if (wanted("median"))
  for (const of of SUMS)
    for (const n of [10, 15, 25, 50, 100, 200]) line(`middle, n = ${n}, ${of.name}`, medianCoverage(of, n));

/** P(below, equal) of n sums where one is below with pb and equal with pe. */
function trinomial(n: number, below: number, equal: number, pb: number, pe: number): number {
  const above = n - below - equal;
  const pa = 1 - pb - pe;
  const term = (k: number, p: number) => (k === 0 ? 0 : k * Math.log(p));
  const ways = lnFactorial(n) - lnFactorial(below) - lnFactorial(equal) - lnFactorial(above);
  return Math.exp(ways + term(below, pb) + term(equal, pe) + term(above, pa));
}

/** Exact coverage of the percentile's interval, no draws: every count of lower and equal sums with its probability. */
function percentileCoverage(n: number, pb: number, pe: number): number {
  const truth = pb + pe / 2;
  let covered = 0;
  for (let below = 0; below <= n; below++)
    for (let equal = pe === 0 ? 0 : n - below; equal >= 0; equal--) {
      const [low, high] = standing(below, equal, n - below - equal).interval;
      if (low <= truth && truth <= high) covered += trinomial(n, below, equal, pb, pe);
    }
  return covered;
}

/** Coverages that intervals of whole counts can have about 95 % where no sum equals the proposal: the nearest on each side. */
function attainable(n: number, p: number): string {
  const all: number[] = [];
  for (let low = 0; low <= n * p; low++)
    for (let high = Math.floor(n * p); high <= n; high++) {
      const tails = [0, 0];
      for (let k = 0; k < low; k++) tails[0] = (tails[0] ?? 0) + binomialPmf(k, n, p);
      for (let k = high + 1; k <= n; k++) tails[1] = (tails[1] ?? 0) + binomialPmf(k, n, p);
      // Both tails of about one size: an interval that errs to one side only would be no answer.
      if (Math.max(...tails) <= 0.06) all.push(1 - (tails[0] ?? 0) - (tails[1] ?? 0));
    }
  const under = Math.max(...all.filter((c) => c < 0.95));
  const over = Math.min(...all.filter((c) => c >= 0.95));
  return `whole counts allow, for this share alone, ${under > 0 ? percent(under) : "nothing lower"} or ${percent(over)}`;
}

if (wanted("percentile"))
  for (const of of SUMS)
    for (const n of [10, 15, 20, 50, 100, 200]) {
      const cases = [10_000, 15_000, 20_000, 25_000, 30_000, 40_000, 50_000, 60_000].map((proposed) => {
        const [pb, pe] = of.standing(proposed);
        return { proposed, pb, pe, covered: percentileCoverage(n, pb, pe) };
      });
      const covered = cases.map((c) => c.covered);
      const outside = cases.filter((c) => c.covered < 0.93 || c.covered > 0.97);
      const named = outside.map(
        (c) => `£${c.proposed / 100} ${percent(c.covered)}${c.pe === 0 ? `, ${attainable(n, c.pb)}` : ""}`,
      );
      line(
        `percentile, n = ${n}, ${of.name}`,
        `mean ${percent(covered.reduce((a, b) => a + b, 0) / covered.length)}, ${percent(Math.min(...covered))} to ${percent(Math.max(...covered))}${named.length === 0 ? "" : `  (${named.join("; ")})`}`,
      );
    }

/** Wilson's coverage at one p swings with the grid of possible counts; over the range of rates it is the mean that counts. */
for (const n of wanted("shares") ? [10, 25, 50, 200] : []) {
  line(
    `Wilson, n = ${n}, rates 0.5 to 0.95, mean`,
    percent(
      share(runs, () => {
        const p = 0.5 + 0.45 * random();
        const [low, high] = wilson(binomial(n, p), n);
        return low <= p && p <= high;
      }),
    ),
  );
  line(
    `Newcombe's difference, n = ${n} and ${2 * n}, rates 0.5 to 0.95, mean`,
    percent(
      share(runs, () => {
        const p1 = 0.5 + 0.45 * random();
        const p2 = 0.5 + 0.45 * random();
        const { interval } = newcombe(binomial(n, p1), n, binomial(2 * n, p2), 2 * n);
        return interval[0] <= p1 - p2 && p1 - p2 <= interval[1];
      }),
    ),
  );
}

/** 330 councils of uneven size, no council different from another: what lies outside is chance. */
function nullFunnel(
  strata: readonly number[],
  rounds: number,
  overdispersion: boolean,
): { outside95: number; outside998: number } {
  let outside95 = 0;
  let outside998 = 0;
  let points = 0;
  for (let r = 0; r < rounds; r++) {
    const councils = Array.from({ length: 330 }, () => {
      const n = Math.max(5, Math.round(40 * Math.exp(0.8 * normal())));
      const mix = strata.map((rate) => ({ n: 0, rate }));
      for (let i = 0; i < n; i++) {
        const s = mix[Math.floor(random() * mix.length)];
        if (s) s.n++;
      }
      const upheld = mix.reduce((k, s) => k + binomial(s.n, s.rate), 0);
      const d = countDistribution(mix);
      const expected = mix.reduce((e, s) => e + s.n * s.rate, 0);
      const variance = mix.reduce((v, s) => v + s.n * s.rate * (1 - s.rate), 0);
      return {
        upheld,
        expected,
        z: (upheld - expected) / Math.sqrt(variance),
        l95: countLimits(d, 0.05),
        l998: countLimits(d, 0.002),
      };
    });
    const phi = overdispersion ? dispersion(councils.map((c) => c.z)) : { phi: 1, applied: false };
    for (const c of councils) {
      points++;
      const by = phi.applied ? phi.phi : 1;
      const a = widen(c.l95, c.expected, by);
      const b = widen(c.l998, c.expected, by);
      if (c.upheld < (a.lower ?? 0) || c.upheld > (a.upper ?? Number.POSITIVE_INFINITY)) outside95++;
      if (c.upheld < (b.lower ?? 0) || c.upheld > (b.upper ?? Number.POSITIVE_INFINITY)) outside998++;
    }
  }
  return { outside95: outside95 / points, outside998: outside998 / points };
}

const rounds = Math.max(1, Math.round(runs / 100));
for (const [what, strata, over] of wanted("funnel")
  ? ([
      ["one rate 0.8", [0.8], false],
      ["one rate 0.55", [0.55], false],
      ["case mix 0.5 to 0.95", [0.5, 0.65, 0.8, 0.9, 0.95], false],
      ["one rate 0.8, over-dispersion on", [0.8], true],
    ] as const)
  : []) {
  const o = nullFunnel(strata, rounds, over);
  line(
    `null funnel, 330 councils × ${rounds}, ${what}: outside 95 % and 99.8 %`,
    `${percent(o.outside95)}  ${percent(o.outside998)}`,
  );
}
