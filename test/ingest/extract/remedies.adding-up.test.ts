/** Figures whose words no rule knows, known by the total that they make. */
import { describe, expect, it } from "vitest";
import { extractRemedies } from "../../../ingest/extract/remedies/remedies.ts";
import { decisionOf } from "./remedy-builder.ts";

const read = (draft: Parameters<typeof decisionOf>[0]) => {
  const { remedies, award, warnings } = extractRemedies(decisionOf(draft));
  return {
    total: award.totalPence,
    counted: remedies.filter((r) => r.counts).map((r) => r.pence),
    told: remedies.filter((r) => !r.counts && r.class !== null).map((r) => r.pence),
    checks: award.checks,
    unread: warnings.filter((w) => w.code === "sum-unread").length,
  };
};

describe("figures that make a printed total", () => {
  it("are its parts, however their sentences are put", () => {
    const found = read({
      action: ["The eldest’s year finds its answer in £810, the middle one’s in £640.", "Hence £1,450 overall."],
    });
    expect(found).toMatchObject({ total: 145_000, counted: [81_000, 64_000], unread: 0, checks: "parts-equal-total" });
  });

  it("are its parts where a total of totals follows", () => {
    const found = read({
      action: [
        "For Ada read £810, for Ben £640, for Cy £330.",
        "The young people’s share: £1,780. Their mother’s: £220. Hence £2,000 overall.",
      ],
    });
    expect(found.total).toBe(200_000);
    expect(found.counted).toEqual([81_000, 64_000, 33_000, 22_000]);
  });

  it("are its parts where the Summary prints what they make", () => {
    const found = read({
      summary: "The Council failed two people. It will pay them £1,450 between them.",
      action: ["The eldest’s year finds its answer in £810, the middle one’s in £640."],
    });
    expect(found).toMatchObject({ total: 145_000, counted: [81_000, 64_000], unread: 0 });
  });

  it("leave the total unknown where they make nothing that is printed", () => {
    const found = read({
      summary: "The Council failed two people. It will pay them £1,400 between them.",
      action: ["The eldest’s year finds its answer in £810, the middle one’s in £640."],
    });
    expect(found.total).toBeNull();
  });

  it("are not proved by one figure alone", () => {
    const found = read({ action: ["The eldest’s year finds its answer in £810. Hence £811 overall."] });
    expect(found.total).toBeNull();
  });
});
