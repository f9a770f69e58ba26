/** How far a long command has come: a moving bar on a terminal, a line every few seconds elsewhere. */
import type { Effects } from "./effects.ts";

export interface Progress {
  /** `done` of `total` (null: unknown yet). */
  update(done: number, total: number | null): void;
  stop(): void;
}

const LINE_EVERY_MS = 5_000;

/** Starts to show progress of `what` ("decisions"). Silent where the work ends within the first interval. */
export async function startProgress(what: string, effects: Effects): Promise<Progress> {
  return effects.terminal ? barProgress(what) : lineProgress(what, effects);
}

async function barProgress(what: string): Promise<Progress> {
  const { SingleBar, Presets } = await import("cli-progress");
  const bar = new SingleBar(
    {
      format: `{bar} {percentage}% · {value} of {total} ${what} · {duration_formatted}, {eta_formatted} left`,
      hideCursor: true,
    },
    Presets.rect,
  );
  let started = false;
  return {
    update: (done, total) => {
      if (!started) bar.start(total ?? done, done);
      started = true;
      if (total !== null) bar.setTotal(total);
      else if (done > bar.getTotal()) bar.setTotal(done);
      bar.update(done);
    },
    stop: () => {
      if (started) bar.stop();
    },
  };
}

function lineProgress(what: string, effects: Effects): Progress {
  const began = effects.now().getTime();
  let last = began;
  return {
    update: (done, total) => {
      const now = effects.now().getTime();
      if (now - last < LINE_EVERY_MS) return;
      last = now;
      const rate = (done * 1000) / Math.max(1, now - began);
      const left = total === null || rate === 0 ? "" : `, about ${Math.ceil((total - done) / rate)} s left`;
      effects.err(`${done}${total === null ? "" : ` of ${total}`} ${what}, ${rate.toFixed(0)} a second${left}`);
    },
    stop: () => {},
  };
}
