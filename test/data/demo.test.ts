import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { nameKey } from "../../data/authorities.ts";
import { COUNCIL_BODIES, demoAuthorities, OTHER_BODIES } from "../../data/demo/councils.ts";
import { type DemoDocument, makeDemoDocument } from "../../data/demo/document.ts";
import { generateDemo } from "../../data/demo/generate.ts";
import { planOf } from "../../data/demo/plan.ts";
import { type DemoTruth, demoTruthSchema } from "../../data/demo/truth.ts";
import { realAuthorities } from "../../data/reference.ts";

const SIZE = 1500;
const docs = [...generateDemo({ size: SIZE, seed: 3 })];

/** The text after its header, in one spelling of the marks. */
const bodyText = (doc: DemoDocument | undefined): string => doc?.text.slice(doc.text.indexOf("Summary:")) ?? "";

describe("the corpus", () => {
  test("is the same for the same seed and size, and document i needs no other", () => {
    for (const i of [0, 17, 18, 700, 1499]) expect(makeDemoDocument(3, i, SIZE)).toEqual(docs[i]);
    expect(makeDemoDocument(4, 0, SIZE).text).not.toBe(docs[0]?.text);
  });

  test("has unique references with a middle group of 900 or more, whose year goes with the date", () => {
    expect(new Set(docs.map((doc) => doc.name)).size).toBe(SIZE);
    for (const { truth, name } of docs) {
      expect(truth.ref).toMatch(/^\d{2} 9\d{2} \d{3}a?$/);
      expect(name).toBe(`${truth.slug}.txt`);
      const year = 2000 + Number(truth.ref.slice(0, 2));
      const decided = Number(truth.decidedOn.slice(0, 4));
      expect(decided - year).toBeGreaterThanOrEqual(0);
      expect(decided - year).toBeLessThanOrEqual(3);
    }
  });

  test("references stay unique at twice the size of the real corpus", () => {
    const seen = new Set<string>();
    let joint = 0;
    for (let i = 0; i < 115_000; i++) {
      const plan = planOf(1, i, 115_000);
      if (plan.body.type === "nhs") joint++;
      else seen.add(plan.ref);
    }
    expect(seen.size + joint).toBe(115_000);
  });

  test("holds all ten categories, every kind of outcome, ten years and all three shapes", () => {
    expect(new Set(docs.map((doc) => doc.truth.category)).size).toBe(10);
    expect(new Set(docs.map((doc) => `${doc.truth.outcome} ${doc.truth.investigated}`)).size).toBe(5);
    expect(new Set(docs.map((doc) => doc.truth.decidedOn.slice(0, 4))).size).toBe(11);
    expect(new Set(docs.map((doc) => doc.shape)).size).toBe(3);
    expect(new Set(docs.flatMap((doc) => doc.truth.faults.map((fault) => fault.code))).size).toBeGreaterThanOrEqual(25);
  });

  test("names no real authority", () => {
    const real = new Set(realAuthorities().all.flatMap((a) => [a.name, a.shortName, ...a.aliases].map(nameKey)));
    const slugs = new Set(realAuthorities().all.map((a) => a.slug));
    for (const row of demoAuthorities()) {
      for (const name of [row.name, row.short_name, ...row.aliases.split(";")])
        expect(real.has(nameKey(name)), name).toBe(false);
      expect(slugs.has(row.slug)).toBe(false);
    }
    for (const body of OTHER_BODIES) expect(real.has(nameKey(body.name))).toBe(false);
    expect(COUNCIL_BODIES.length).toBeGreaterThanOrEqual(40);
    const known = new Set(COUNCIL_BODIES.map((body) => body.slug));
    expect(known.size).toBe(COUNCIL_BODIES.length);
    for (const slug of COUNCIL_BODIES.flatMap((body) => body.successors)) expect(known.has(slug)).toBe(true);
  });

  test("joint cases have one text, two bodies and one case number", () => {
    const pairs = docs.filter((doc) => doc.truth.ref.endsWith("a"));
    expect(pairs.length).toBeGreaterThan(20);
    for (const nhs of pairs) {
      const council = docs.find((doc) => doc.truth.caseId === nhs.truth.caseId && doc !== nhs);
      expect(bodyText(council), nhs.name).toBe(bodyText(nhs));
      expect(council?.truth.totalPence).toBe(nhs.truth.totalPence);
      expect(nhs.truth.category).toBe("Health");
    }
  });
});

/** Every sum that the truth explains: remedies, what they are made of, and what is no remedy. */
function explained(truth: DemoTruth): Set<number> {
  const sums = new Set<number>(truth.excluded.map((one) => one.pence));
  sums.add(truth.totalPence);
  for (const one of truth.remedies) {
    for (const pence of [one.pence, one.valuePence, one.unitPence, one.minPence, one.maxPence])
      if (pence !== null) sums.add(pence);
    // "top up the £200 offer by £150": the step between two sums that are both there.
    for (const other of truth.remedies) {
      if (other.counts || one.valuePence === null || other.valuePence === null) continue;
      sums.add(one.valuePence - other.valuePence);
    }
  }
  return sums;
}

const WORDS = "no one two three four five six seven eight nine".split(" ");

/** Sums in figures, and the round ones in words. */
const printedSums = (text: string): number[] => [
  ...figures(text),
  ...[...text.matchAll(/\b(\w+) hundred pounds/g)].map((m) => WORDS.indexOf(m[1] ?? "") * 10_000),
];

const figures = (text: string): number[] =>
  [...text.matchAll(/£(\d[\d,]*)(?:\.(\d\d))?/g)].map(
    (m) => Number(m[1]?.replaceAll(",", "")) * 100 + Number(m[2] ?? 0),
  );

/** Paragraph ids of a numbered text by the rule of the site. */
function paragraphsOf(doc: DemoDocument): Map<string, string> {
  const out = new Map<string, string>();
  let n = 0;
  let kid = 0;
  for (const line of doc.text.split("\n")) {
    const top = /^ {2}\d+\. (.*)$/.exec(line);
    const bullet = /^ {4}• (.*)$/.exec(line);
    if (top) {
      n++;
      kid = 0;
      out.set(`p${n}`, top[1] ?? "");
    } else if (bullet) {
      kid++;
      out.set(`p${n}.${kid}`, bullet[1] ?? "");
    }
  }
  return out;
}

describe("agreed improvements", () => {
  test("are followed by later findings of the same fault about the same step at the same council", () => {
    let pairs = 0;
    for (const { truth } of docs) {
      for (const promise of truth.promises) {
        pairs += docs.filter(
          (later) =>
            later.truth.body.slug === truth.body.slug &&
            later.truth.decidedOn > truth.decidedOn &&
            later.truth.faults.some((fault) => fault.finding === "fault" && fault.concerns === promise.concerns),
        ).length;
      }
    }
    expect(pairs).toBeGreaterThan(100);
  });
});

describe("the truth", () => {
  test("is well formed", () => {
    for (const doc of docs) demoTruthSchema.parse(doc.truth);
  });

  test("explains every printed sum", () => {
    for (const doc of docs) {
      const known = explained(doc.truth);
      for (const pence of printedSums(doc.text)) expect(known.has(pence), `${doc.name}: ${pence}`).toBe(true);
    }
  });

  test("prints every counted sum or its rate", () => {
    for (const doc of docs) {
      const printed = new Set(printedSums(doc.text));
      for (const one of doc.truth.remedies) {
        if (one.pence === null) continue;
        // "£500, less the £250 it has already paid" prints what was thought right, not what is left.
        expect(
          [one.pence, one.unitPence, one.valuePence].some((p) => p !== null && printed.has(p)),
          `${doc.name}: ${one.pence}`,
        ).toBe(true);
      }
    }
  });

  test("adds up: totals from counted sums, totals from their parts, products from their rates", () => {
    for (const { truth, name } of docs) {
      const counted = truth.remedies.filter((one) => one.counts);
      expect(
        counted.reduce((sum, one) => sum + (one.pence ?? 0), 0),
        name,
      ).toBe(truth.totalPence);
      for (const [i, total] of truth.remedies.entries()) {
        const parts = truth.remedies.filter((one) => one.partOf === i);
        if (parts.length === 0) continue;
        expect(total.counts).toBe(false);
        expect(
          parts.reduce((sum, one) => sum + (one.pence ?? 0), 0),
          name,
        ).toBe(total.pence);
      }
      for (const one of truth.remedies) {
        if (one.quantity !== null && one.unitPence !== null) expect(one.quantity * one.unitPence, name).toBe(one.pence);
        if (one.class === "waived") expect(one.counts).toBe(false);
        if (one.counts) expect(one.pence).not.toBeNull();
      }
    }
  });

  test("points at the paragraphs that hold the words", () => {
    for (const doc of docs) {
      if (doc.shape !== "numbered") continue;
      const paragraphs = paragraphsOf(doc);
      for (const one of doc.truth.remedies) {
        const text = paragraphs.get(one.paragraph);
        expect(text, `${doc.name} ${one.kind} ${one.paragraph}`).toBeDefined();
        if (one.pence !== null) {
          const sums = printedSums(text ?? "");
          expect(
            [one.pence, one.unitPence, one.valuePence].some((p) => p !== null && sums.includes(p)),
            doc.name,
          ).toBe(true);
        }
      }
      for (const fault of doc.truth.faults) expect(paragraphs.get(fault.paragraph), doc.name).toMatch(/fault/);
      for (const one of doc.truth.injustices) expect(paragraphs.has(one.paragraph), doc.name).toBe(true);
      for (const id of doc.truth.crossReferences) expect(doc.text).toContain(`paragraph ${id.slice(1)}`);
    }
  });

  test("ties sums and injustices to findings of fault only", () => {
    for (const { truth, name } of docs) {
      const faults = new Set(truth.faults.filter((fault) => fault.finding === "fault").map((fault) => fault.id));
      for (const one of [...truth.remedies, ...truth.injustices])
        for (const id of one.faults) expect(faults.has(id), name).toBe(true);
      if (truth.outcome === "upheld" && truth.investigated) expect(faults.size).toBeGreaterThan(0);
      if (truth.outcome !== "upheld") expect(faults.size + truth.totalPence).toBe(0);
    }
  });

  test("prints the durations that it states", () => {
    const words = "no one two three four five six seven eight nine ten eleven twelve".split(" ");
    const units: Record<string, string> = { M: "month", W: "week", D: "day" };
    for (const doc of docs) {
      for (const fault of doc.truth.faults) {
        const m = /^P(\d+)([MWD])$/.exec(fault.duration ?? "");
        if (m === null) continue;
        expect(
          doc.text.toLowerCase().includes(`${words[Number(m[1])] ?? m[1]} ${units[m[2] ?? ""]}`),
          `${doc.name} ${fault.duration}`,
        ).toBe(true);
      }
    }
  });
});

describe("the prose", () => {
  test("has no unfilled slot, doubled word or stray space", () => {
    for (const doc of docs) {
      const slip =
        /[{}[\]|§]|undefined|NaN|\b(the|to|a|of|and|for) \1\b| [,.;]|\.\.|[a-z] {2}[a-z]|\b(?:they|Mr and Mrs \w) (?:was|has)\b/.exec(
          doc.text,
        );
      expect(
        slip?.[0] === undefined ? "" : `${doc.name}: ${doc.text.slice(Math.max(0, slip.index - 60), slip.index + 40)}`,
      ).toBe("");
    }
  });

  test("says nothing twice in one analysis", () => {
    const repeated = docs.filter((doc) => {
      const summary = doc.text.split("\n").filter((line) => line.length > 150);
      return new Set(summary).size < summary.length - 2;
    });
    expect(repeated.map((doc) => doc.name)).toEqual([]);
  });

  const shared = "../shared";
  test.skipIf(!existsSync(`${shared}/decisions`))(
    "shares no 14 words in a row with a real text (skipped without ../shared)",
    () => {
      // Line by line: the order of the headings is the genre's, the sentences are not.
      const grams = (text: string): string[] =>
        text.split("\n").flatMap((line) => {
          const words =
            line
              .toLowerCase()
              .replaceAll("’", "'")
              .match(/[a-z0-9']+/g) ?? [];
          return words.slice(13).map((_, i) => words.slice(i, i + 14).join(" "));
        });
      const real = new Set<string>();
      for (const file of readdirSync(`${shared}/decisions`))
        for (const gram of grams(readFileSync(`${shared}/decisions/${file}`, "utf8"))) real.add(gram);
      const openings = `${shared}/gold/openings.jsonl`;
      if (existsSync(openings))
        for (const line of readFileSync(openings, "utf8").trim().split("\n"))
          for (const gram of grams(String(JSON.parse(line).text))) real.add(gram);
      for (const doc of docs) for (const gram of grams(doc.text)) expect(real.has(gram), gram).toBe(false);
    },
  );
});
