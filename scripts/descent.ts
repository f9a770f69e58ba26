/** What the fits of our models share: going down slopes in an order that is the same in every run. */

/** Figures that go down their slopes, each by shorter steps the further it went (AdaGrad). */
export class Slopes {
  readonly #figures: Float64Array;
  readonly #gone: Float64Array;
  readonly #step: number;

  constructor(size: number, step: number) {
    this.#figures = new Float64Array(size);
    this.#gone = new Float64Array(size).fill(1e-3);
    this.#step = step;
  }

  at(i: number): number {
    return this.#figures[i] ?? 0;
  }

  slice(from: number, to: number): Float64Array {
    return this.#figures.subarray(from, to);
  }

  step(i: number, slope: number, ridge: number): void {
    const pulled = slope + ridge * (this.#figures[i] ?? 0);
    const gone = (this.#gone[i] ?? 0) + pulled * pulled;
    this.#gone[i] = gone;
    this.#figures[i] = (this.#figures[i] ?? 0) - (this.#step * pulled) / Math.sqrt(gone);
  }
}

/** Numbers from nought to one, the same in every run. */
export function createRandom(): () => number {
  let seed = 7;
  return () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
}

/** Puts the list into another order, in place. */
export function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}
