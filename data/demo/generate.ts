/** The fictional demonstration corpus, one document at a time. */
import { type DemoDocument, makeDemoDocument } from "./document.ts";
import { DEFAULT_RANGE } from "./plan.ts";

export interface DemoOptions {
  /** How many documents; from 20,000 on they have the length of real decisions (mean 20 KB), below about half. */
  size: number;
  seed: number;
  /** First and last decision date (ISO); ten years to 31 March 2026 where not given. */
  from?: string;
  to?: string;
}

export function* generateDemo(options: DemoOptions): Generator<DemoDocument> {
  const range = { from: options.from ?? DEFAULT_RANGE.from, to: options.to ?? DEFAULT_RANGE.to };
  for (let index = 0; index < options.size; index++) yield makeDemoDocument(options.seed, index, options.size, range);
}
