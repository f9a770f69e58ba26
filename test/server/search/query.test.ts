/** The query language: what is understood, what is said about the rest, and that nothing typed breaks it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchQuerySchema } from "../../../server/schemas/query.ts";
import { readDate, readPounds } from "../../../server/search/fields.ts";
import { isFiltered } from "../../../server/search/filters.ts";
import { parseQuery } from "../../../server/search/parser.ts";
import { readQuery } from "../../../server/search/searching.ts";
import { stem } from "../../../server/search/stems.ts";
import { synonymsOf } from "../../../server/search/synonyms.ts";
import type { Syntax } from "../../../server/search/syntax.ts";
import { editDistance, formsOf, makeTerms, nearestTerm } from "../../../server/search/terms.ts";
import { loadSnapshot } from "../../../server/state.ts";
import { makeDecision } from "../../support/decisions.ts";
import { corpusOf } from "../../support/search-app.ts";

function show(syntax: Syntax | null): string {
  if (syntax === null) return "–";
  switch (syntax.type) {
    case "word":
      return syntax.words.join("+") + (syntax.prefix ? "*" : "");
    case "phrase":
      return `"${syntax.words.join(" ")}"${syntax.prefix ? "*" : ""}`;
    case "near":
      return `near/${syntax.distance}(${syntax.parts.map(show).join(" ")})`;
    case "legal":
      return `§${syntax.kinds[0]} ${syntax.number.join(" ")}`;
    case "field":
      return `${syntax.field}=${syntax.values.join("|")}`;
    case "reference":
      return `#${syntax.slugs.join("|")}`;
    case "not":
      return `-${show(syntax.part)}`;
    default:
      return `(${syntax.parts.map(show).join(syntax.type === "and" ? " " : " or ")})`;
  }
}

describe("parseQuery", () => {
  it.each([
    ["late direct payments", "(late direct payments)"],
    ["a OR b -c", "(a or (b -c))"],
    ['(delay OR "late payment") NOT outcome:closed', '((delay or "late payment") -outcome=closed)'],
    ["“direct payments” delay", '("direct payments" delay)'],
    ["«direct payments»", '"direct payments"'],
    ["NEAR(school transport, 12)", "near/12(school transport)"],
    ['NEAR/3(school "bus pass")', 'near/3(school "bus pass")'],
    ["school /10 transport", "near/10(school transport)"],
    ["school w/5 bus /8 pass", "near/8(school bus pass)"],
    ["educat* “social wor*”", '(educat* "social wor"*)'],
    ["council:kent amount:>500", "(council=kent amount=>500)"],
    ['council:"Kent County Council" body:x', "(council=Kent County Council council=x)"],
    ["council:kent,essex amount:£1,300", "(council=kent|essex amount=£1,300)"],
    ["s.26(1) section 34H(i) s17", "(§section 26 1 §section 34h i §section 17)"],
    ["regulation 5 para. 12", "(§regulation 5 §paragraph 12)"],
    ["£1,300 council’s parents' long-term", "(1300 council parents long+term)"],
    ["24014093", "#24-014-093"],
    ["LGO 24 014 093", "#24-014-093"],
    ["24 014 093, 22-006-917 and 19 018 519c", "#24-014-093|22-006-917|19-018-519c"],
    ["ref:24 014 093 delay", "(ref=24 014 093 delay)"],
    ["-“exact phrase” -(a b)", '(-"exact phrase" -(a b))'],
    ["NOT NOT x", "x"],
    ["and/or", "(and or)"],
    ["AND", "–"],
    ["***", "–"],
    ["", "–"],
  ])("%s", (text, tree) => {
    const { syntax, messages } = parseQuery(text);
    expect(show(syntax)).toBe(tree);
    expect(messages).toEqual([]);
  });

  it.each([
    ['delay "never closed', "unclosed-quote", 6],
    ["(a b", "unclosed-parenthesis", 0],
    ["a) b", "stray-parenthesis", 1],
    ["a OR", "stray-operator", 2],
    ["/5 a", "stray-operator", 0],
    ["x -", null, 0],
    ["colour:red", "unknown-field", 0],
    ["council:", "empty-field", 0],
    ["a*", "short-prefix", 0],
    [Array.from({ length: 60 }, (_, i) => `w${i}x`).join(" "), "too-many-words", 230],
  ])("says of %s: %s", (text, code, start) => {
    const { messages } = parseQuery(text);
    expect(messages[0]?.code ?? null).toBe(code);
    if (code !== null) expect(messages[0]?.at?.start).toBe(start);
  });

  it("takes any text, with places inside it", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "(",
        ")",
        '"',
        "“",
        "-",
        "NOT",
        "OR",
        "AND",
        "NEAR(",
        "/5",
        "council:",
        "amount:",
        "*",
        ",",
        ":",
        "..",
        "24 014 093",
        "s.",
        "§",
        "\u0000",
        "\ud800",
      ),
      fc.string({ unit: "binary", maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom("", " "), (pieces, glue) => {
        const text = pieces.join(glue);
        const { messages } = parseQuery(text);
        for (const { at } of messages) {
          if (at === null) continue;
          expect(at.start).toBeGreaterThanOrEqual(0);
          expect(at.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("takes hostile texts in linear time", () => {
    for (const unit of ["(", "NEAR(", '"', "a:", "- ", "1,", "24 014 09", "((a) ", "s.", "a /"]) {
      const started = performance.now();
      parseQuery(unit.repeat(2000));
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });
});

describe("fields", () => {
  it.each([
    ["2023", "2023-01-01", "2023-12-31"],
    ["2024/25", "2024-04-01", "2025-03-31"],
    ["2023-24", "2023-04-01", "2024-03-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-04-05", "2023-04-05", "2023-04-05"],
    ["1/7/2025", "2025-07-01", "2025-07-01"],
  ])("date %s", (text, from, to) => {
    expect(readDate(text)).toEqual({ from, to });
  });
  it.each(["", "20", "2023-13", "2023-02-30", "yesterday", "31/02/2024"])("no date: %s", (text) => {
    expect(readDate(text)).toBeNull();
  });
  it.each([
    ["£1,300", 130_000],
    ["1300", 130_000],
    ["399.17", 39_917],
    ["0.5", 50],
    ["2k", 200_000],
    ["many", null],
    ["-5", null],
  ])("pounds %s", (text, pence) => {
    expect(readPounds(text)).toBe(pence);
  });
});

describe("stems", () => {
  it.each([
    ["delay delays delayed delaying"],
    ["policy policies"],
    ["apply applies applied applying"],
    ["care cares cared caring"],
    ["plan plans planned planning"],
    ["pay pays paid paying"],
    ["child children"],
    ["decide decides decided deciding"],
    ["agree agrees agreed agreeing"],
  ])("one stem: %s", (words) => {
    expect(new Set(words.split(" ").map(stem)).size).toBe(1);
  });
  it("keeps apart what only looks alike", () => {
    for (const [a, b] of [
      ["care", "car"],
      ["assessment", "assess"],
      ["new", "news"],
      ["even", "evening"],
      ["complain", "complaint"],
    ] as const)
      expect(stem(a)).not.toBe(stem(b));
  });
});

describe("filters", () => {
  it("are what says which decisions: not how many are shown, in which order or from where on", () => {
    const corpus = corpusOf([makeDecision()]);
    const snapshot = loadSnapshot(corpus);
    const filtersOf = (address: Record<string, string>) =>
      readQuery(snapshot, searchQuerySchema.parse({ q: "delay", ...address })).filters;
    expect(isFiltered(filtersOf({ limit: "5", sort: "decided", cursor: "abc", synonyms: "off", words: "any" }))).toBe(
      false,
    );
    expect(isFiltered(filtersOf({ outcome: "upheld" }))).toBe(true);
    corpus.close();
  });
});

describe("terms", () => {
  const terms = makeTerms([
    ["delay", 40],
    ["delayed", 30],
    ["delaying", 2],
    ["delays", 12],
    ["payment", 50],
    ["payments", 70],
    ["paid", 20],
    ["pay", 80],
    ["transport", 9],
  ]);
  it("finds the inflections that are held, the typed one first", () => {
    expect(formsOf(terms, "delays")).toEqual(["delays", "delay", "delayed", "delaying"]);
    expect(formsOf(terms, "paying").sort()).toEqual(["paid", "pay"]);
    expect(formsOf(terms, "bridge")).toEqual([]);
  });
  it("finds the nearest word for one that is not held", () => {
    expect(nearestTerm(terms, "paymant")).toBe("payment");
    expect(nearestTerm(terms, "tranpsort")).toBe("transport");
    expect(nearestTerm(terms, "zzzzzz")).toBeNull();
    const accented = makeTerms([
      ["éléphant", 3],
      ["elephants", 2],
    ]);
    expect(nearestTerm(accented, "éléphnat")).toBe("éléphant");
  });
  it("counts edits as a plain matrix does", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 10)).toBe(editDistance(b, a, 10));
        expect(editDistance(a, a, 2)).toBe(0);
        expect(editDistance(a, b, 10)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe("synonyms", () => {
  it("go both ways and let a plural go", () => {
    expect(synonymsOf(["ehcp"])).toContainEqual(["education", "health", "and", "care", "plan"]);
    expect(synonymsOf(["ehc", "plans"])).toContainEqual(["ehcp"]);
    expect(synonymsOf(["plan"])).toBeNull();
  });
});
