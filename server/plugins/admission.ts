/**
 * Requests take turns on the main thread, first come, first served: reading what has arrived costs next to nothing, so
 * everybody is heard at once, and answered in turn or, where the first in the queue has waited too long already, told at
 * once to come back later. Without this a burst is answered in one go, the last after everybody else's work.
 */
import { performance } from "node:perf_hooks";
import type { App } from "../deps.ts";
import { Busy } from "../problems.ts";

interface Waiting {
  since: number;
  enter: () => void;
}

/** Short requests are let in together for so long, in ms: a look at the sockets between any two would cost more. */
const TURN_MS = 2;

export class Admission {
  readonly #patience: number;
  readonly #waiting: Waiting[] = [];
  #isTurning = false;

  /** Milliseconds that the first in the queue may have waited before nobody else is let into it; 0 lets all in. */
  constructor(patience: number) {
    this.#patience = patience;
  }

  /** Calls `enter` when it is this request's turn. False where the queue is full. */
  ask(enter: () => void): boolean {
    const now = performance.now();
    const first = this.#waiting[0];
    if (this.#patience > 0 && first !== undefined && now - first.since > this.#patience) return false;
    this.#waiting.push({ since: now, enter });
    if (!this.#isTurning) {
      this.#isTurning = true;
      setImmediate(() => this.#turn());
    }
    return true;
  }

  #turn(): void {
    const until = performance.now() + TURN_MS;
    try {
      do this.#waiting.shift()?.enter();
      while (this.#waiting.length > 0 && performance.now() < until);
    } finally {
      this.#isTurning = this.#waiting.length > 0;
      if (this.#isTurning) setImmediate(() => this.#turn());
    }
  }
}

/** What is answered in any case: the operator's probes. */
const PROBES = new Set(["/healthz", "/readyz", "/metrics"]);

export function registerAdmission(app: App, patience: number): void {
  const admission = new Admission(patience);
  app.addHook("onRequest", (request, _reply, done) => {
    const busy = () => new Busy("More is asked than can be answered; ask again shortly.", 2);
    if (PROBES.has(request.url)) done();
    // Nobody is there any more to whom an answer would go.
    else if (!admission.ask(() => (request.raw.socket?.destroyed ? done(busy()) : done()))) done(busy());
  });
}
