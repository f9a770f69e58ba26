/** Where words stand, kept as bytes: any places of any posting come back, in any order of asking. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { FTS_COLUMNS } from "../../../data/fts-columns.ts";
import { SegmentBuilder } from "../../../server/search/memory/build.ts";
import { PlaceReader, placeBytes, writePlace } from "../../../server/search/memory/places.ts";
import { findTerm, type Segment } from "../../../server/search/memory/segment.ts";

/** A document of this many words, in which "fault" stands at these places. */
function words(places: ReadonlySet<number>, size: number): string {
  return Array.from({ length: size }, (_, i) => (places.has(i) ? "fault" : "w")).join(" ");
}

function segmentOf(documents: readonly (readonly number[])[]): Segment {
  const builder = new SegmentBuilder();
  for (const [i, places] of documents.entries())
    builder.add({
      id: i + 1,
      version: [0, 0],
      columns: FTS_COLUMNS.map((_, c) => (c === 0 ? words(new Set(places), Math.max(0, ...places) + 1) : "")),
    });
  return builder.build().segment;
}

it("writes numbers in one byte, two or five", () => {
  const sizes = [0, 207, 208, 12_239, 12_240, 70_000, 4_294_967_295].map((n) => {
    const bytes = new Uint8Array(8);
    expect(writePlace(bytes, 0, n)).toBe(placeBytes(n));
    return placeBytes(n);
  });
  expect(sizes).toEqual([1, 1, 2, 2, 5, 5, 5]);
});

it("gives back the places of any posting, asked for in any order", () => {
  const place = fc.oneof(fc.nat(40), fc.nat(2_000), fc.nat(90_000));
  const document = fc.uniqueArray(place, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      fc.array(document, { minLength: 1, maxLength: 40 }),
      fc.infiniteStream(fc.nat(39)),
      (documents, order) => {
        const segment = segmentOf(documents);
        const from = segment.start[findTerm(segment, "fault")] ?? 0;
        const reader = new PlaceReader(segment);
        const inOrder = documents.map((_, d) => d);
        for (const d of [...inOrder, ...inOrder.map(() => (order.next().value ?? 0) % documents.length)]) {
          reader.read(from + d);
          expect([...reader.places.subarray(0, reader.size)]).toEqual([...(documents[d] ?? [])].sort((a, b) => a - b));
        }
      },
    ),
    { numRuns: 25 },
  );
});

it("keeps more places of one word than a byte can count", () => {
  const documents = Array.from({ length: 20 }, (_, d) => Array.from({ length: 240 + d }, (_, i) => i * (d + 1)));
  const segment = segmentOf(documents);
  const from = segment.start[findTerm(segment, "fault")] ?? 0;
  const reader = new PlaceReader(segment);
  for (const d of [19, 3, 17, 18, 0]) {
    reader.read(from + d);
    expect([...reader.places.subarray(0, reader.size)]).toEqual(documents[d]);
  }
});
