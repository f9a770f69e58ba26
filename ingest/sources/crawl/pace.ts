/** The manners of the crawler: one request at a time, a pause between them, and backing off when asked to. */

/** What the crawler needs from the outside world; tests give a clock and a die of their own. */
export interface Effects {
  readonly now: () => Date;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Uniform in [0, 1). */
  readonly random: () => number;
}

export const REAL_EFFECTS: Effects = {
  now: () => new Date(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(done, ms);
      function done() {
        clearTimeout(timer);
        signal.removeEventListener("abort", done);
        resolve();
      }
      signal.addEventListener("abort", done, { once: true });
      if (signal.aborted) done();
    }),
  random: Math.random,
};

/** Longest wait that a server may ask for before the run ends instead and says so: one hour. */
export const LONGEST_WAIT_MS = 3_600_000;

/** Milliseconds that `Retry-After` asks for (seconds or an HTTP date); null where absent or unreadable. */
export function parseRetryAfter(value: string | null, now: Date): number | null {
  if (!value) return null;
  if (/^\s*\d{1,9}\s*$/.test(value)) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}

/** Wait before try `n` (1-based) after a refusal: doubling from `firstMs`, with full jitter above one half. */
export function backoffMs(n: number, firstMs: number, random: () => number): number {
  const ceiling = Math.min(firstMs * 2 ** (n - 1), LONGEST_WAIT_MS);
  return Math.round(ceiling * (0.5 + random() / 2));
}

/** Keeps requests at least `delayMs` apart, measured from the end of one to the start of the next. */
export class Pace {
  private readyAt = 0;
  private delayMs: number;
  private readonly effects: Effects;

  constructor(delayMs: number, effects: Effects) {
    this.delayMs = delayMs;
    this.effects = effects;
  }

  async turn(signal: AbortSignal): Promise<void> {
    const wait = this.readyAt - this.effects.now().getTime();
    // A clock that was set back must not stop the crawl for longer than the pause itself.
    if (wait > 0) await this.effects.sleep(Math.min(wait, this.delayMs), signal);
  }

  slowTo(delayMs: number): void {
    this.delayMs = Math.max(this.delayMs, delayMs);
  }

  finished(): void {
    this.readyAt = this.effects.now().getTime() + this.delayMs;
  }
}
