/** Plain data packed into shared memory: comes back as it was, and its numbers are not copied. */
import { expect, test } from "vitest";
import { pack, unpack } from "../../server/packed.ts";

const made = {
  name: "a",
  odd: Uint8Array.of(1, 2, 3),
  inner: { floats: Float64Array.of(1.5, Number.NaN, -0), words: Uint16Array.of(7, 65_535), none: new Int32Array(0) },
  few: ["x", "y"],
  different: Array.from({ length: 40 }, (_, i) => `é${i}`),
  repeated: Array.from({ length: 4_000 }, (_, i) => ["p1", "", "p2"][i % 3] ?? ""),
  map: new Map([["a", Int32Array.of(1)]]),
  nothing: null,
};

test("what was packed comes back as it was", () => {
  const bytes = pack(made);
  expect(bytes.buffer).toBeInstanceOf(SharedArrayBuffer);
  expect(unpack(bytes)).toEqual(made);
});

test("also from further on in other bytes", () => {
  const bytes = pack(made);
  const longer = new Uint8Array(bytes.length + 24);
  longer.set(bytes, 24);
  expect(unpack(longer.subarray(24))).toEqual(made);
});

test("numbers are those of the bytes, whatever stands before them", () => {
  const bytes = pack(made);
  const { odd, inner } = unpack<typeof made>(bytes);
  for (const numbers of [odd, inner.floats, inner.words]) expect(numbers.buffer).toBe(bytes.buffer);
});
