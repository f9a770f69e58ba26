/**
 * Do the intervals cover as they claim, and does the funnel leave outside what it says? Seeded, no corpus needed:
 *   node --import tsx test/bench/simulate.ts [--runs 20000]
 * Prints one line a case. 95 % intervals should cover 93 to 97 %; limits should leave about 5 % and 0.2 % outside.
 */
import { parseArgs } from "node:util";
import { countDistribution, countLimits, dispersion, widen } from "../../server/statistics/funnel.ts";
import { medianInterval, newcombe, standing, wilson } from "../../server/statistics/interval.ts";
import { normalQuantile } from "../../server/statistics/special.ts";

const { values } = parseArgs({ options: { runs: { type: "string", default: "20000" } } });
const runs = Number(values.runs);

/** Mulberry32: small, seeded, good enough for a simulation. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
const random = seeded(20_261_121);
const normal = () => normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, random())));
const binomial = (n: number, p: number) => {
  let k = 0;
  for (let i = 0; i < n; i++) if (random() < p) k++;
  return k;
};
const percent = (share: number) => `${(100 * share).toFixed(2)} %`;

/** Sums as agreed: log-normal around £300; `step` rounds them to the habits of practice (0: no rounding). */
const sum = (step: number) => {
  const pence = 30_000 * Math.exp(0.7 * normal());
  return step === 0 ? pence : Math.max(step, Math.round(pence / step) * step);
};

function share(times: number, holds: () => boolean): number {
  let n = 0;
  for (let i = 0; i < times; i++) if (holds()) n++;
  return n / times;
}

function medianCoverage(n: number, step: number): number {
  // The rounded population's median is £300 for every step tried, as the unrounded one's.
  return share(runs, () => {
    const sums = Float64Array.from({ length: n }, () => sum(step)).sort();
    const found = medianInterval(sums);
    return found !== null && found.interval[0] <= 30_000 && 30_000 <= found.interval[1];
  });
}

const population = new Map<number, { below: number; equal: number }>();
function truth(proposed: number, step: number): number {
  const key = proposed * 1_000_003 + step;
  let held = population.get(key);
  if (!held) {
    held = { below: 0, equal: 0 };
    for (let i = 0; i < 2_000_000; i++) {
      const s = sum(step);
      if (s < proposed) held.below++;
      else if (s === proposed) held.equal++;
    }
    population.set(key, held);
  }
  return (held.below + held.equal / 2) / 2_000_000;
}

function percentileCoverage(n: number, step: number, proposed: number): number {
  const p = truth(proposed, step);
  return share(runs, () => {
    let below = 0;
    let equal = 0;
    for (let i = 0; i < n; i++) {
      const s = sum(step);
      if (s < proposed) below++;
      else if (s === proposed) equal++;
    }
    const { interval } = standing(below, equal, n - below - equal);
    return interval[0] <= p && p <= interval[1];
  });
}

const line = (what: string, value: string) => process.stdout.write(`${what.padEnd(76)} ${value}\n`);

for (const n of [10, 15, 25, 50, 200]) {
  line(`median, n = ${n}, continuous sums`, percent(medianCoverage(n, 0)));
  line(`median, n = ${n}, sums in steps of £50 (ties only widen)`, percent(medianCoverage(n, 5000)));
}
for (const n of [10, 20, 50, 200])
  for (const [step, proposed] of [
    [0, 30_000],
    [0, 60_000],
    [5000, 30_000],
    [10_000, 20_000],
    [10_000, 30_000],
    [10_000, 50_000],
  ] as const)
    line(
      `percentile of £${proposed / 100}, n = ${n}, ${step === 0 ? "continuous" : `steps of £${step / 100}`}`,
      percent(percentileCoverage(n, step, proposed)),
    );

/** Wilson's coverage at one p swings with the grid of possible counts; over the range of rates it is the mean that counts. */
for (const n of [10, 25, 50, 200]) {
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
for (const [what, strata, over] of [
  ["one rate 0.8", [0.8], false],
  ["one rate 0.55", [0.55], false],
  ["case mix 0.5 to 0.95", [0.5, 0.65, 0.8, 0.9, 0.95], false],
  ["one rate 0.8, over-dispersion on", [0.8], true],
] as const) {
  const o = nullFunnel(strata, rounds, over);
  line(
    `null funnel, 330 councils × ${rounds}, ${what}: outside 95 % and 99.8 %`,
    `${percent(o.outside95)}  ${percent(o.outside998)}`,
  );
}
