/** Whether the browser is just now taking over the served page; parts of it may then wait (parts/later.tsx). */
let now = false;

export function takingOver(): boolean {
  return now;
}

/** Runs the take-over. */
export function takeOver(run: () => void): void {
  now = true;
  run();
  now = false;
}
