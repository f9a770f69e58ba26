/** The demonstration corpus as gold: its generator knows what it wrote. The figure flatters and is kept apart. */
import { Authorities, authorityRowSchema, toAuthority } from "../../data/authorities.ts";
import { demoAuthorities } from "../../data/demo/councils.ts";
import { generateDemo } from "../../data/demo/generate.ts";
import type { DemoTruth } from "../../data/demo/truth.ts";
import type { Expect, GoldCase } from "./gold.ts";

/** Documents of a seed with their labels and their invented authorities. */
export function* demonstrationCases(
  size: number,
  seed: number,
): Generator<{ gold: GoldCase; authorities: Authorities }> {
  const authorities = new Authorities(demoAuthorities().map((row) => toAuthority(authorityRowSchema.parse(row))));
  for (const { text, truth } of generateDemo({ size, seed })) {
    yield {
      gold: { name: truth.slug, text, origin: "demonstration", heldBack: false, expect: toExpect(truth) },
      authorities,
    };
  }
}

function toExpect(truth: DemoTruth): Expect {
  const header = truth.headerPrinted
    ? { category: truth.category, outcomeCode: truth.outcome, decidedOn: truth.decidedOn }
    : {};
  return {
    body: truth.body.name,
    ref: truth.ref,
    ...header,
    totalPence: truth.totalPence,
    openEnded: truth.openEnded,
    remedies: truth.remedies.map((remedy) => ({
      kind: remedy.kind,
      class: remedy.class,
      counts: remedy.counts,
      pence: remedy.pence,
      valuePence: remedy.valuePence,
      unit: remedy.unit,
      unitPence: remedy.unitPence,
      quantity: remedy.quantity,
      heads: remedy.heads,
      paidTo: remedy.paidTo,
      within: remedy.within,
      dueOn: remedy.dueOn,
      faults: remedy.faultCodes,
    })),
    faults: truth.faults.map(({ code, concerns, finding, by, duration }) => ({
      code,
      concerns,
      finding,
      by,
      duration,
    })),
    injustices: truth.injustices.map(({ head, person }) => ({ head, person })),
    sections: truth.sections,
  };
}
