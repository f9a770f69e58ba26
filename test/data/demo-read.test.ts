/** The demonstration goes through the same reader as everything else: what the reader must not lose, it finds. */
import { describe, expect, test } from "vitest";
import { authoritiesOf } from "../../data/corpus-authorities.ts";
import { generateDemo } from "../../data/demo/generate.ts";
import { readDecision } from "../../ingest/pipeline.ts";

const authorities = await authoritiesOf({ fictional: true });
const pairs = [...generateDemo({ size: 240, seed: 8 })].map((doc) => {
  const result = readDecision({
    uri: `demo:8/${doc.name}`,
    bytes: Buffer.from(doc.text),
    fictional: true,
    authorities,
  });
  if (!("decision" in result)) throw new Error(`${doc.name}: ${result.quarantine.message}`);
  return { doc, decision: result.decision };
});

describe("a demonstration document, read back", () => {
  test("has its reference, organisation, subject, outcome and date", () => {
    for (const { doc, decision } of pairs) {
      const { truth } = doc;
      expect(decision.ref).toBe(truth.ref);
      expect(decision.body).toMatchObject({ name: truth.body.name, slug: truth.body.slug, type: truth.body.type });
      expect(decision.outcome.code, doc.name).toBe(truth.outcome);
      if (!truth.headerPrinted) continue;
      expect(decision.category?.name).toBe(truth.category);
      expect(decision.subcategory?.name).toBe(truth.subcategory);
      expect(decision.decidedOn).toBe(truth.decidedOn);
    }
  });

  test("has its sections, and in the numbered shape the paragraphs that the truth points at", () => {
    for (const { doc, decision } of pairs) {
      const filled = decision.sections.filter((section) => section.paragraphs.length > 0);
      expect(
        filled.map((section) => section.code),
        doc.name,
      ).toEqual(doc.truth.sections);
      if (doc.shape !== "numbered") continue;
      const byId = new Map(filled.flatMap((section) => section.paragraphs.map((p) => [p.id, p.text])));
      for (const fault of doc.truth.faults) expect(byId.get(fault.paragraph), doc.name).toMatch(/fault/);
      for (const one of doc.truth.remedies) expect(byId.has(one.paragraph), `${doc.name} ${one.paragraph}`).toBe(true);
    }
  });
});
