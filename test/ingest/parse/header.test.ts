import { describe, expect, test } from "vitest";
import { parseHeader, parseTitle } from "../../../ingest/parse/header.ts";
import { readText } from "../../../ingest/read/text.ts";

describe("title lines: the reference at the end of the line only", () => {
  test.each([
    ["Fenwick Borough Council (22 915 333)", "Fenwick Borough Council", "22 915 333"],
    ["Four Elms Health Care (England) Limited (23 903 109)", "Four Elms Health Care (England) Limited", "23 903 109"],
    ["Oakley, Ashby & Thorne Council (20-904-042)", "Oakley, Ashby & Thorne Council", "20 904 042"],
    ["St. Alder’s Boys' School (18907292)", "St. Alder’s Boys' School", "18 907 292"],
    ["Elmham NHS Trust - West Elmham Hospital (17 902 402b)", "Elmham NHS Trust - West Elmham Hospital", "17 902 402b"],
  ])("%s", (line, name, ref) => {
    const title = parseTitle(line);
    expect([title?.name, title?.reference.ref]).toEqual([name, ref]);
  });

  test.each([
    "Fenwick Borough Council",
    "Mr P complained before (22 915 333) and again later.",
    "(22 915 333)",
    "Fenwick Borough Council (22 915)",
    "Call us (0300 061 0614)",
  ])("%j is none", (line) => expect(parseTitle(line)).toBeNull());
});

const header = (text: string) => parseHeader(readText(text).lines).header;

describe("fields", () => {
  test.each([
    [
      "as the site prints them",
      "Category : Housing > Homelessness\n\nDecision : Upheld\n\nDecision date : 05 Nov 2018",
    ],
    ["without spaces", "Category: Housing>Homelessness\nDecision: upheld\nDecision date:5 November 2018"],
    [
      "label and value apart",
      "Category :\n\nHousing > Homelessness\n\nDecision :\n\nUpheld\n\nDecision date :\n\n05-Nov-2018",
    ],
    ["run together", "Category : Housing > Homelessness Decision : Upheld Decision date : 05 Nov 2018"],
    ["in a mirror's line", "Upheld Reference 18-902-111 Sector Housing Category Homelessness Decided 05 November 2018"],
  ])("%s", (_, text) => {
    expect(header(text)).toMatchObject({
      category: "Housing",
      subcategory: "Homelessness",
      outcomePrinted: "Upheld",
      decidedOn: "2018-11-05",
    });
  });

  test.each([
    ["Decision : Not upheld", "Not upheld"],
    ["Decision : NOT UPHELD", "Not upheld"],
    ["Decision : Closed after initial enquiries", "Closed after initial enquiries"],
    [
      "Other Reference 18-902-111 Sector Housing Category Homelessness Decided 05 November 2018",
      "Closed after initial enquiries",
    ],
    ["Decision : Report issued", "Report issued"],
  ])("%s", (text, printed) => expect(header(text).outcomePrinted).toBe(printed));

  test("names of categories take the site's spelling", () => {
    expect(header("Category : Children’s Care Services > disabled children")).toMatchObject({
      category: "Children's care services",
      subcategory: "Disabled children",
    });
  });

  test.each([
    ["Education", "Special Educational Needs", "Education", "Special educational needs"],
    ["SEND", "Special Educational Needs", "Education", "Special educational needs"],
    ["Somewhere", "Other", null, null],
  ])("a mirror's sector %j with %j is %j > %j", (sector, category, top, sub) => {
    const found = header(`Not upheld Reference 23-914-549 Sector ${sector} Category ${category} Decided 05 June 2024`);
    expect([found.category, found.subcategory, found.outcomePrinted]).toEqual([top, sub, "Not upheld"]);
  });

  test("a report tells when the Ombudsman was satisfied", () => {
    const found = header("Ombudsman satisfied with Council's response: 12 March 2021");
    expect(found.satisfiedOn).toBe("2021-03-12");
  });
});
