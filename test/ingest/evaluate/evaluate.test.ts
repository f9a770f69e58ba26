import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type AccuracyGroup, accuracySchema } from "../../../data/accuracy.ts";
import type { Evidence } from "../../../data/decision.ts";
import { evaluateCommand } from "../../../ingest/commands/evaluate.ts";
import { evaluate } from "../../../ingest/evaluate/evaluate.ts";
import { goldDocumentSchema, isHeldBack } from "../../../ingest/evaluate/gold.ts";
import { accuracyLines, missLines } from "../../../ingest/evaluate/report.ts";
import { plainText } from "../../../ingest/extract/cues.ts";
import { headsIn, NO_INJUSTICE } from "../../../ingest/extract/injustices.rules.ts";
import { readDecision } from "../../../ingest/pipeline.ts";
import { recordEffects } from "../../support/effects.ts";

const folder = fileURLToPath(new URL("../../golden/documents/", import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
const real = fileURLToPath(new URL("../../golden/real/", import.meta.url));
const decisions = fileURLToPath(new URL("../../../../shared/decisions/", import.meta.url));

const scoreOf = (group: AccuracyGroup | undefined, field: string): number | null => {
  const score = group?.scores.find((s) => s.field === field);
  return score ? (score.kind === "exact" ? score.rate : score.f1) : null;
};

describe("the project's own labelled documents", () => {
  it.each(names)("%s is whole, invented and named as its file", (name) => {
    const document = goldDocumentSchema.parse(JSON.parse(readFileSync(`${folder}${name}`, "utf8")));
    expect(`${document.name}.json`).toBe(name);
    expect(document.text).toMatch(/\d\d 9\d\d \d\d\d/);
  });

  it("are halved by the hash of their names, about evenly", () => {
    const held = names.filter((name) => isHeldBack(name.replace(/\.json$/, ""))).length;
    expect(held / names.length).toBeGreaterThan(0.35);
    expect(held / names.length).toBeLessThan(0.65);
  });

  it("are read as well as the bars ask, and no worse than was measured where tuning was held back", () => {
    const { accuracy, problems, scored } = evaluate([folder], { measuredOn: "2026-01-01" });
    expect(problems).toEqual([]);
    expect(accuracySchema.parse(accuracy)).toEqual(accuracy);
    for (const part of ["tuned", "held-back"] as const) {
      const group = accuracy.groups.find((g) => g.part === part);
      // What new hands write in ways of their own is read less well: 683 such documents are held back since 1.5.0.
      expect(scoreOf(group, "total")).toBeGreaterThanOrEqual(part === "tuned" ? 0.97 : 0.92);
      expect(scoreOf(group, "sums")).toBeGreaterThanOrEqual(0.96);
      // Free wordings of failings are the hardest to read of what was held back: the table says how hard.
      expect(scoreOf(group, "faults")).toBeGreaterThanOrEqual(part === "tuned" ? 0.85 : 0.8);
      expect(scoreOf(group, "heads")).toBeGreaterThanOrEqual(0.85);
    }
    expect(
      scoreOf(
        accuracy.groups.find((g) => g.part === "all"),
        "ties",
      ),
    ).toBeGreaterThanOrEqual(0.95);
    expect(accuracyLines(accuracy).join("\n")).toContain("gap between tuned and held-back halves");
    const missed = scored.filter((s) => s.outcomes.some((o) => o.missing.length > 0 || o.extra.length > 0));
    expect(missLines(scored).filter((line) => !line.startsWith(" "))).toHaveLength(missed.length);
  });
});

describe("evidence", () => {
  it("holds words of its paragraph, and for faults and injustices the words that name them", () => {
    for (const name of names) {
      const { text } = goldDocumentSchema.parse(JSON.parse(readFileSync(`${folder}${name}`, "utf8")));
      const result = readDecision({ uri: name, bytes: Buffer.from(text ?? "", "utf8") });
      if (!("decision" in result)) throw new Error(name);
      const { decision } = result;
      const texts = new Map(decision.sections.flatMap((s) => s.paragraphs).map((p) => [p.id, p.text]));
      texts.set("summary", decision.summary);
      const wordsOf = ({ paragraph, start, end }: Evidence) => (texts.get(paragraph) ?? "").slice(start, end);
      const all = [
        ...decision.faults,
        ...decision.injustices,
        ...decision.remedies,
        ...decision.citations,
        ...decision.crossReferences,
      ];
      for (const { evidence } of all) {
        expect([name, evidence.end <= (texts.get(evidence.paragraph) ?? "").length]).toEqual([name, true]);
        expect([name, wordsOf(evidence).trim() === ""]).toEqual([name, false]);
      }
      for (const { head, evidence } of decision.injustices) {
        const words = plainText(wordsOf(evidence));
        const named =
          head === "none-significant"
            ? NO_INJUSTICE.test(words)
            : [true, false].some((is) => headsIn(words, { caring: is, noise: is }).some((h) => h.head === head));
        const paid = decision.remedies.some(
          (r) => (r.heads.includes(head) || r.class === "quantifiable") && r.evidence.start === evidence.start,
        );
        expect([name, head, named || paid]).toEqual([name, head, true]);
      }
    }
  });
});

describe("the five real decisions", () => {
  it.skipIf(!existsSync(decisions))("are read as labelled (skipped where ../shared/decisions is absent)", () => {
    const { accuracy, problems } = evaluate([real], { measuredOn: "2026-01-01" });
    expect(problems).toEqual([]);
    const [group] = accuracy.groups;
    expect(group?.documents).toBe(5);
    for (const field of [
      "body",
      "ref",
      "category",
      "outcome",
      "decided-on",
      "total",
      "sums",
      "cross-references",
      "ties",
      "heads",
      "sections",
    ]) {
      expect([field, scoreOf(group, field)]).toEqual([field, 1]);
    }
    expect(scoreOf(group, "faults")).toBeGreaterThanOrEqual(0.85);
  });
});

describe("a labelling sheet", () => {
  it("counts the lines that were filled in, and invented references as invented", () => {
    const text = (ref: string) =>
      `Marlby Council (${ref})\n\nThe Ombudsman's final decision:\n\nSummary: We found fault.\n`;
    const line = (name: string, ref: string, expect: object) =>
      JSON.stringify({ name, stratum: "x", expect, extracted: {}, text: text(ref) });
    const sheet = join(mkdtempSync(join(tmpdir(), "sheet-")), "sheet.jsonl");
    writeFileSync(
      sheet,
      [
        line("a", "24 001 001", { body: "Marlby Council" }),
        line("b", "24 001 002", {}),
        line("c", "24 901 003", { body: "Marlby Council" }),
      ].join("\n"),
    );
    const { accuracy, problems } = evaluate([sheet], { measuredOn: "2026-01-01" });
    expect(problems).toEqual([]);
    expect(accuracy.realLabelled).toBe(1);
    expect(accuracy.groups.map((g) => [g.origin, g.part, g.documents])).toContainEqual(["labelled", "all", 1]);
  });
});

describe("the blind set", () => {
  const blind = fileURLToPath(new URL("../../golden/blind", import.meta.url));
  const printed = (gold: string[]) => {
    const effects = recordEffects();
    evaluateCommand(gold, {}, effects);
    return effects.lines.join("\n");
  };

  it("is a group of its own, and its misses are read by nobody who does not ask for them", () => {
    const { accuracy } = evaluate([blind], { measuredOn: "2026-01-01" });
    expect(accuracy.groups.map((g) => [g.origin, g.part])).toEqual([["blind", "all"]]);
    expect(accuracy.groups[0]?.documents).toBeGreaterThanOrEqual(150);
    expect(printed([blind])).toContain("(blind)");
    expect(printed([])).not.toContain("(blind)");
  });
});

describe("the demonstration corpus", () => {
  it("scores its generator's truth apart and says that it flatters", () => {
    const { accuracy } = evaluate([folder], { measuredOn: "2026-01-01", demo: 60, seed: 2 });
    const group = accuracy.groups.find((g) => g.origin === "demonstration");
    expect(group?.documents).toBe(60);
    expect(scoreOf(group, "total")).toBeGreaterThanOrEqual(0.95);
    expect(accuracyLines(accuracy).join("\n")).toContain("flatters");
  });
});
