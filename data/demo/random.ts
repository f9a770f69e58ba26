/**
 * The generator's only source of chance: mulberry32 (Tommy Ettinger's public-domain 32-bit generator), seeded by
 * a splitmix32 mix of (seed, stream), so that document i can be made without making those before it.
 */

/** splitmix32's finaliser: spreads neighbouring numbers over all 32 bits. */
export function mix(a: number, b: number): number {
  let h = (a ^ Math.imul(b + 0x9e3779b9, 0x85ebca6b)) >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  return (h ^ (h >>> 15)) >>> 0;
}

export class Random {
  private state: number;

  constructor(seed: number, stream: number) {
    this.state = mix(mix(seed >>> 0, 0x5eed), stream >>> 0);
  }

  /** Uniform in [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** Whole number in [0, n). */
  below(n: number): number {
    return Math.floor(this.next() * n);
  }

  /** Whole number in [low, high]. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  chance(p: number): boolean {
    return this.next() < p;
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)];
    if (found === undefined) throw new RangeError("pick from an empty list");
    return found;
  }

  /** One of a list, each with its weight. */
  weighted<T>(list: readonly T[], weight: (item: T) => number): T {
    let sum = 0;
    for (const item of list) sum += weight(item);
    let left = this.next() * sum;
    for (const item of list) {
      left -= weight(item);
      if (left < 0) return item;
    }
    return this.pick(list);
  }

  /** n different items in the order of the draw (all of them where there are fewer). */
  sample<T>(list: readonly T[], n: number): T[] {
    const pool = [...list];
    const out: T[] = [];
    while (out.length < n && pool.length > 0) out.push(...pool.splice(this.below(pool.length), 1));
    return out;
  }

  /** Standard normal (Box and Muller). */
  gauss(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }
}
