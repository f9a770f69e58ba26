/** 100,000 random documents through ingest. */
import { expect, it } from "vitest";
import { fuzzIngest } from "../support/fuzz-documents.ts";

it("a record that fits its schema or a reason, never an error, never a hang", { timeout: 7_200_000 }, () => {
  for (let from = 0; from < 100_000; from += 1_000) expect(fuzzIngest(2, from, from + 1_000)).toEqual([]);
});
