/** Whatever is typed gives results or a helpful message: never a 500, never SQLite's own words. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openApp, type SearchApp } from "../../support/search-app.ts";
import { truthCorpus } from "../../support/truth-corpus.ts";
import { NASTY } from "./nasty.ts";

/** Half a pair of a character cannot stand in an address. */
const wellFormed = (text: string): string => text.replace(/[\ud800-\udfff]/gu, "\ufffd");

let held: SearchApp;
beforeAll(async () => {
  held = await openApp(truthCorpus(60).corpus);
});
afterAll(() => held.close());

/** Status and body of a request; the texts of a reply hold no words of the machinery. */
async function harmless(url: string): Promise<number> {
  const reply = await held.get(url);
  const where = url.slice(0, 200);
  expect([200, 400, 404], `${reply.statusCode} for ${where}: ${reply.body.slice(0, 300)}`).toContain(reply.statusCode);
  expect(reply.body, where).not.toMatch(
    /SqliteError|fts5:|no such column|syntax error near|node_modules|at [A-Z]\w+\.\w+ \(/,
  );
  if (reply.statusCode !== 200) {
    expect(reply.headers["content-type"], where).toContain("application/problem+json");
    expect(reply.json(), where).toMatchObject({
      status: reply.statusCode,
      title: expect.any(String),
      detail: expect.any(String),
    });
  }
  return reply.statusCode;
}

describe("nasty texts", () => {
  it("are five hundred", () => {
    expect(NASTY.length).toBeGreaterThanOrEqual(500);
  });
  it("search, alone and beside a word", async () => {
    for (const text of NASTY) {
      expect(
        await harmless(`/api/v1/decisions?limit=2&q=${encodeURIComponent(wellFormed(text))}`),
        text.slice(0, 60),
      ).toBe(200);
      const beside = `council ${wellFormed(text)}`.slice(0, 2000);
      expect(await harmless(`/api/v1/decisions?limit=2&q=${encodeURIComponent(beside)}`), text.slice(0, 60)).toBe(200);
    }
  });
  it("do no harm as any other parameter, unencoded too", async () => {
    for (const text of NASTY.filter((_, i) => i % 4 === 0)) {
      const value = encodeURIComponent(wellFormed(text));
      for (const key of ["council", "fault", "from", "min", "sort", "limit", "cursor", "in", "measure", "region"])
        await harmless(`/api/v1/decisions?${key}=${value}`);
      await harmless(`/api/v1/suggest?q=${value}`);
      await harmless(`/api/v1/remedies?q=${value}`);
      const bare = text.slice(0, 50).replace(/[^\x21-\x7e]/g, "");
      await harmless(`/api/v1/decisions?q=${bare.replaceAll("#", "")}`);
      await harmless(`/api/v1/decisions/${encodeURIComponent(wellFormed(text.slice(0, 80))) || "x"}`);
    }
  });
  it("refuses a text that is too long, saying how long it may be", async () => {
    const reply = await held.get(`/api/v1/decisions?q=${"a".repeat(2001)}`);
    expect(reply.statusCode).toBe(400);
    expect(reply.json().errors[0]).toEqual({ at: "q", message: "must be at most 2000 characters" });
  });
  it("any text, generated", async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...'()"-*:/'.split(""),
        "OR",
        "NOT",
        "NEAR(",
        " /3 ",
        "council:",
        "amount:",
        "date:",
        "in:action",
        "fault:delay",
        "-outcome:closed",
        "delay",
        "council",
        "“",
        ", 5)",
      ),
      fc.string({ unit: "binary", maxLength: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 14 }), fc.constantFrom("", " "), async (pieces, glue) => {
        expect(await harmless(`/api/v1/decisions?limit=1&q=${encodeURIComponent(wellFormed(pieces.join(glue)))}`)).toBe(
          200,
        );
      }),
      { numRuns: 400 },
    );
  });
});

describe("the reference checker", () => {
  it("takes any text", async () => {
    for (const text of NASTY.filter((_, i) => i % 3 === 0)) {
      const reply = await held.app.inject({ method: "POST", url: "/api/v1/check-references", payload: { text } });
      expect(reply.statusCode).toBe(200);
    }
  });
  it("refuses what is no text, as problem details", async () => {
    for (const payload of ["", "null", "[]", "{}", '{"text":5}', "{bad", `{"text":"${"a".repeat(200_001)}"}`]) {
      const reply = await held.app.inject({
        method: "POST",
        url: "/api/v1/check-references",
        payload,
        headers: { "content-type": "application/json" },
      });
      expect(reply.statusCode).toBe(400);
      expect(reply.headers["content-type"]).toContain("application/problem+json");
    }
    const huge = await held.app.inject({
      method: "POST",
      url: "/api/v1/check-references",
      payload: `{"text":"${"a".repeat(1_100_000)}"}`,
      headers: { "content-type": "application/json" },
    });
    expect(huge.statusCode).toBe(413);
    expect(huge.json()).toMatchObject({ status: 413, title: "Too large" });
  });
});
