/** A short round of random documents through ingest; the long one is fuzz.long.test.ts. */
import { expect, it } from "vitest";
import { fuzzIngest } from "../support/fuzz-documents.ts";

it("two hundred random documents: a record that fits its schema or a reason, never an error, never a hang", () => {
  expect(fuzzIngest(1, 0, 200)).toEqual([]);
});
