import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cuesOf, telling, wordingOf } from "../../../ingest/extract/failing-cues.ts";
import { hearing, scoresOf, signOf } from "../../../ingest/extract/failing-model.ts";

describe("cues of a text", () => {
  it("folds names, dates, figures and lengths of time", () => {
    expect(cuesOf("Mrs B waited fourteen months from March 2021.")).toEqual(
      cuesOf("Mr K waited nine weeks from October 2019."),
    );
  });

  it("says what a word of omission governs", () => {
    expect(cuesOf("The Council never told her.")).toContain("not≫tel");
    expect(cuesOf("The Council told her.")).not.toContain("not≫tel");
  });

  it("holds nothing of the words of the verdict alone", () => {
    expect(telling("I find that this was fault by the Council.")).toBe(0);
    expect(telling("I find fault in its visits and its letters.")).toBeGreaterThanOrEqual(2);
  });

  it("keeps how a text is put, whoever it is of, with the pieces that words of one stem share", () => {
    const put = (text: string) => [...wordingOf(text).phrases];
    expect(put("Mrs B was not told until May.")).toEqual(put("Mr K was not told until October."));
    expect(put("Mrs B was not told until May.")).toEqual(
      expect.arrayContaining(["w:until", "b:not tel", "b:NAME was"]),
    );
    const shared = (a: string, b: string) => [...wordingOf(a).pieces].filter((p) => wordingOf(b).pieces.has(p));
    expect(shared("assessor", "reassessed")).toContain("c:asses");
    expect(shared("Mr Assessor", "reassessed")).toEqual([]);
  });

  it("takes time linear in the length of the text", () => {
    const long = "nobody told her ".repeat(60_000);
    const start = performance.now();
    cuesOf(long);
    wordingOf(long);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

/** Wordings that stand in none of the sentences from which the weights were made. */
const UNSEEN: readonly (readonly [string, string, readonly string[]])[] = [
  ["delay", "", ["The surveyor's visit was to be within a fortnight.", "It was the nineteenth week before one came."]],
  ["poor-record-keeping", "the officer's notebook has no entry for that afternoon", []],
  ["recovery-action", "enforcement agents were instructed although the instalments were up to date", []],
  ["no-appeal-rights", "the refusal said nothing of a review", []],
  ["failure-to-consult", "the owners on the other side of the lane were never notified of the application", []],
  ["unsuitable-accommodation", "the hostel room had no cooker and the family stayed there for five months", []],
  ["lack-of-coordination", "the two teams each believed the other was dealing with it", []],
  ["data-handling", "a letter about her illness was posted to her landlord", []],
  ["poor-quality-care", "he was left in a wet bed through the night", []],
  ["unlawful-policy", "the scheme leaves no room for exceptions although the Act gives the Council a discretion", []],
  ["none", "There was fault which caused injustice, and the Council will apologise and pay her.", []],
];

describe("the model of failings", () => {
  it.each(UNSEEN)("finds %s in “%s” %j", (code, own, before) => {
    expect(scoresOf({ own, back: [...before].reverse() })[0]?.code).toBe(code);
  });

  it("gives shares of one, the likeliest first", () => {
    const scores = scoresOf({ own: "nobody answered her letters", back: [] });
    expect(scores.reduce((sum, s) => sum + s.share, 0)).toBeCloseTo(1);
    expect(scores.map((s) => s.share)).toEqual(scores.map((s) => s.share).sort((a, b) => b - a));
  });

  it("hears what was wrong among sentences of what was done well, wherever it stands", () => {
    const wrong = "Nobody asked the neighbours what they thought before the order was made.";
    const well = ["The clerk answered his telephone calls politely.", "The order was drawn up accurately."];
    for (const back of [
      [wrong, ...well],
      [...well, wrong],
    ])
      expect(scoresOf({ own: "", back })[0]?.code).toBe("failure-to-consult");
  });

  it("shares its hearing among the sentences, and keeps a part for all together", () => {
    expect(hearing([{ nearness: 0 }], [3])).toEqual([1]);
    const shares = hearing([{ nearness: 0 }, { nearness: -1 }, { nearness: null }], [0, 1, 5]);
    expect(shares[0]).toBeCloseTo(shares[1] ?? 0);
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
  });

  it("writes weights as signs that need no escape", () => {
    const signs = Array.from({ length: 8001 }, (_, i) => signOf((i - 4000) / 1000));
    expect(signs.every((sign) => JSON.stringify(sign).length === 3)).toBe(true);
    expect(new Set(signs).size).toBe(83);
  });

  it("has learned the wordings that it was given", () => {
    let code = "";
    const rows: [string, string][] = [];
    for (const line of readFileSync(new URL("../../golden/failings.txt", import.meta.url), "utf8").split("\n")) {
      if (line.startsWith("# ")) code = line.slice(2).trim();
      else if (line.trim() !== "") rows.push([code, line.trim()]);
    }
    const missed = rows.filter(([name, own]) => scoresOf({ own, back: [] })[0]?.code !== name);
    expect(missed.length / rows.length, missed.slice(0, 40).join("\n")).toBeLessThan(0.06);
  });
});
