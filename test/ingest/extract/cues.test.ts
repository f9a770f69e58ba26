import { describe, expect, it } from "vitest";
import { compileCues, plainText } from "../../../ingest/extract/cues.ts";

describe("cues of the vocabulary", () => {
  it.each([
    ["delay", "There were delays.", true],
    ["delay", "undelayed", false],
    ["bins", "The bins were missed", true],
    ["bins", "binsome", false],
    ["failed to … within", "It failed to reply to her within a month", true],
    ["failed to … within", `It failed to ${"x".repeat(60)} within`, false],
    ["officer’s report", "The officer's report was late", true],
    ["(R v X)", "see (R v X)", false],
  ])("%s in %s: %s", (cue, text, matches) => {
    expect(compileCues([cue])?.test(plainText(text)) ?? false).toBe(matches);
  });

  it("gives none for an empty list", () => {
    expect(compileCues([])).toBeNull();
  });

  it("makes typing variants plain without moving a character", () => {
    const text = "‘low‑priority’ “Mrs X”";
    expect(plainText(text)).toBe("'low-priority' \"Mrs X\"");
    expect(plainText(text)).toHaveLength(text.length);
  });
});
