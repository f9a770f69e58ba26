import { describe, expect, test } from "vitest";
import {
  addCasebook,
  addItem,
  type CasebookItem,
  EMPTY_CASEBOOK,
  editItem,
  groupItems,
  moveItem,
  parseCasebook,
  removeItem,
  writeCasebook,
} from "../../web/casebook.ts";
import { readFragment, shareFragment, writeCsv, writeMarkdown, writeReferences } from "../../web/casebook-text.ts";

const item = (id: string, change: Partial<CasebookItem> = {}): CasebookItem => ({
  id,
  kind: "clause",
  slug: `24-914-${id}`,
  ref: `24 914 ${id}`,
  bodyName: "Harrowmere County Council",
  decidedOn: "2025-03-14",
  paragraph: "p5.1",
  number: 5,
  words: "pay Miss R £600",
  pence: 60000,
  sumClass: "symbolic",
  reading: "for uncertainty",
  href: `/decisions/24-914-${id}#p5`,
  officialUrl: null,
  corpusHash: "abc",
  fictional: true,
  note: "",
  group: "",
  ...change,
});
const book = [item("201"), item("202", { group: "Delay" }), item("203")].reduce(addItem, EMPTY_CASEBOOK);

describe("the casebook", () => {
  test("keeps a thing once, takes it out, edits it", () => {
    expect(addItem(book, item("201"))).toBe(book);
    expect(removeItem(book, "201").items).toHaveLength(2);
    expect(editItem(book, "203", { note: "compare" }).items[2]?.note).toBe("compare");
  });

  test("moves within its group, past the others", () => {
    expect(moveItem(book, "203", -1).items.map(({ id }) => id)).toEqual(["203", "202", "201"]);
    expect(moveItem(book, "202", 1)).toBe(book);
    expect(groupItems(book).map(({ group, items }) => [group, items.length])).toEqual([
      ["", 2],
      ["Delay", 1],
    ]);
  });

  test("goes through its own file and its own link without loss", () => {
    const noted = editItem(book, "201", { note: "naïve “quote”\nand £" });
    expect(parseCasebook(writeCasebook(noted))).toEqual(noted);
    expect(parseCasebook(readFragment(shareFragment(noted)) ?? "")).toEqual(noted);
    expect(addCasebook(noted, noted)).toEqual(noted);
  });

  test.each(["", "null", "[]", "{}", '{"format":"redress-casebook"}', "{", '{"format":"other","items":[]}'])(
    "%s is no casebook",
    (text) => expect(parseCasebook(text)).toBeNull(),
  );

  test("a planted link to elsewhere is passed over", () => {
    const planted = {
      ...EMPTY_CASEBOOK,
      items: [item("1", { href: "javascript:alert(1)" }), item("2", { href: "//evil" })],
    };
    expect(parseCasebook(JSON.stringify(planted))?.items).toEqual([]);
    expect(readFragment("#book=!!")).toBeNull();
  });
});

describe("what is taken away", () => {
  test("CSV: quoted, no formula, one row an item, acknowledgement in a column", () => {
    const csv = writeCsv(
      [item("1", { note: '=HYPERLINK("x")', words: 'a "b", c' })].reduce(addItem, EMPTY_CASEBOOK),
      "http://h",
    );
    const lines = csv.trimEnd().split("\r\n");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('"\'=HYPERLINK(""x"")"');
    expect(lines[1]).toContain('"a ""b"", c"');
    expect(lines[1]).toContain("FICTIONAL Harrowmere");
    expect(lines[0]?.endsWith("Acknowledgement")).toBe(true);
  });

  test("Markdown and references name the pinpoint and say FICTIONAL", () => {
    const markdown = writeMarkdown(book, "http://h");
    expect(markdown).toContain("\\[5\\]");
    expect(markdown).toContain("## Delay");
    expect(markdown).toContain("FICTIONAL");
    expect(writeReferences(book, "http://h", "ris").match(/^TY {2}- CASE/gm)).toHaveLength(3);
    expect(writeReferences(book, "http://h", "bibtex")).toContain("@misc{lgsco-24-914-201");
  });
});
