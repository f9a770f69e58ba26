import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apiQuery } from "../../web/page-query.ts";
import { matchRoute } from "../../web/routes.ts";
import {
  allValues,
  decisionHref,
  formQuery,
  parseMarks,
  parseSearch,
  poundsToPence,
  toggleValue,
  toSearch,
  withoutKeys,
  withValues,
} from "../../web/url-state.ts";

describe("the query of an address", () => {
  test("repeated keys are kept, in order", () => {
    const query = parseSearch("?fault=delay&q=a+b&fault=no-reasons");
    expect(allValues(query, "fault")).toEqual(["delay", "no-reasons"]);
    expect(toSearch(query)).toBe("?fault=delay&q=a+b&fault=no-reasons");
  });

  test("what a form leaves empty is dropped", () => {
    expect(parseSearch("?q=&council=+&outcome=upheld")).toEqual([["outcome", "upheld"]]);
    expect(
      formQuery([
        ["q", " "],
        ["outcome", "upheld"],
      ]),
    ).toEqual([["outcome", "upheld"]]);
  });

  test("any query survives writing and reading", () => {
    const word = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && !/[\uD800-\uDFFF]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word)), (query) => {
        expect(parseSearch(toSearch(query))).toEqual(query);
      }),
    );
  });

  test("nothing that can be typed makes it throw", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseSearch(text)));
    expect(parseSearch("?q=%E0%A4%A")).toHaveLength(1);
  });

  test("setting keeps the key's place, toggling twice changes nothing", () => {
    const query = parseSearch("?a=1&b=2&a=3&c=4");
    expect(toSearch(withValues(query, "a", ["9"]))).toBe("?a=9&b=2&c=4");
    expect(toSearch(withValues(query, "d", ["5"]))).toBe("?a=1&b=2&a=3&c=4&d=5");
    expect(toggleValue(toggleValue(query, "b", "7"), "b", "7")).toEqual(query);
    expect(withoutKeys(query, "a", "c")).toEqual([["b", "2"]]);
  });
});

describe("pounds as typed", () => {
  test.each([
    ["350", 35000],
    ["£1,300", 130000],
    ["£ 12.5", 1250],
    ["0.05", 5],
    ["1,300,000", 130000000],
    ["12,34", null],
    ["about 300", null],
    ["-5", null],
    ["", null],
  ])("%s is %s pence", (text, pence) => expect(poundsToPence(text)).toBe(pence));

  test("fields in pounds become the API's pence; the page's own keys stay behind", () => {
    expect(toSearch(apiQuery(parseSearch("?minPounds=200&scale=log&q=x&proposePounds=bad")))).toBe("?q=x&min=20000");
  });
});

describe("marks in the address", () => {
  test("well-formed ones are read, others passed over", () => {
    expect(parseMarks(parseSearch("?mark=p52:0-88&mark=p5.1:3-9&mark=p1:9-3&mark=x:1-2&mark=summary:0-4"))).toEqual([
      { paragraph: "p52", start: 0, end: 88 },
      { paragraph: "p5.1", start: 3, end: 9 },
      { paragraph: "summary", start: 0, end: 4 },
    ]);
  });

  test("a decision's address leads to its words", () => {
    expect(decisionHref("24-914-207", { paragraph: "p52", start: 0, end: 88 })).toBe(
      "/decisions/24-914-207?mark=p52:0-88#p52",
    );
    expect(decisionHref("24-914-207", { paragraph: "p52" })).toBe("/decisions/24-914-207#p52");
    expect(decisionHref("a/b")).toBe("/decisions/a%2Fb");
  });
});

describe("routes", () => {
  test.each([
    ["/", "/"],
    ["/councils/", "/councils"],
    ["/councils/funnel", "/councils/funnel"],
    ["/councils/kent", "/councils/:slug"],
    ["/decisions/24-914-207", "/decisions/:slug"],
  ])("%s is %s", (path, route) => expect(matchRoute(path)?.route.path).toBe(route));

  test("what fits nothing is nothing", () => {
    expect(matchRoute("/nowhere")).toBeNull();
    expect(matchRoute("/decisions/%E0%A4%A")).toBeNull();
    expect(matchRoute("/decisions/a/b")).toBeNull();
  });
});
