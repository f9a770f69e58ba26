import { describe, expect, test } from "vitest";
import { looksLikeHtml, readHtml } from "../../../ingest/read/html.ts";
import { isTooDeep } from "../../../ingest/read/markup.ts";
import { read } from "../parse/read.ts";

const title = "Fenwick Borough Council (22 915 333)";
const shell = (inside: string): string =>
  `<!doctype html><html><head><title>x</title></head><body>${inside}</body></html>`;
const labels = (html: string): string[] =>
  read(shell(html)).sections.map((s) => `${s.code}: ${s.paragraphs.map((p) => p.label).join(" ")}`);

test.each([
  ["<!DOCTYPE html><html>", true],
  ["\n  <html lang=en>", true],
  ['<?xml version="1.0"?>\n<html>', true],
  ["<!-- saved --><html>", true],
  ["<p>Fenwick Borough Council", true],
  ["Fenwick Borough Council (22 915 333)", false],
  ["< 5 days", false],
])("%j begins a page: %s", (text, expected) => expect(looksLikeHtml(text)).toBe(expected));

describe("the header of a page", () => {
  const fields = { name: "Housing", sub: "Allocations", outcome: "Not upheld", on: "2022-12-01" };
  test.each([
    [
      "labels and values in paragraphs",
      '<p><span class="label">Category :</span> <span class="value">Housing &gt; Allocations</span></p><p><span class="label">Decision :</span> <span class="value">Not upheld</span></p><p><span class="label">Decision date :</span> <span class="value">01 Dec 2022</span></p>',
    ],
    [
      "labels and values in blocks",
      '<div class="row"><div class="col label">Category:</div><div class="col value"><a href="/a">Housing</a> &gt; <a href="/b">Allocations</a></div></div><div class="label"><strong>Decision:</strong></div><div class="value">Not upheld</div><div class="label">Decision date:</div><div class="value">01 Dec 2022</div>',
    ],
    [
      "a description list",
      "<dl><dt>Category</dt><dd>Housing &gt; Allocations</dd><dt>Decision</dt><dd>Not upheld</dd><dt>Decision date</dt><dd>1 December 2022</dd></dl>",
    ],
    [
      "plain paragraphs",
      "<p>Category : Housing &gt; Allocations</p><p>Decision : Not upheld</p><p>Decision date : 01 Dec 2022</p>",
    ],
    ["line breaks", "Category : Housing &gt; Allocations<br>Decision : Not upheld<br/>Decision date : 01 Dec 2022"],
  ])("%s", (_, html) => {
    const d = read(shell(`<article id="article"><h1>${title}</h1>${html}<p>Summary: No fault.</p></article>`));
    expect([d.body.name, d.category?.name, d.subcategory?.name, d.outcome.printed, d.decidedOn, d.summary]).toEqual([
      "Fenwick Borough Council",
      fields.name,
      fields.sub,
      fields.outcome,
      fields.on,
      "No fault.",
    ]);
  });

  test("a title that only the page's head bears", () => {
    const d = read(
      `<html><head><title>${title} - Ombudsman</title></head><body><p>Summary: No fault.</p></body></html>`,
    );
    expect([d.body.name, d.ref]).toEqual(["Fenwick Borough Council", "22 915 333"]);
  });
});

describe("lists of a page", () => {
  const start = `<p>${title}</p><h2>The complaint</h2>`;
  test.each([
    ["nested in the item", "<ol><li>Mr P says:<ul><li>one;</li><li>two.</li></ul></li><li>Next.</li></ol>", "1 • • 2"],
    [
      "beside the item",
      "<ol><li>Mr P says:</li></ol><ul><li>one;</li><li>two.</li></ul><ol start=2><li>Next.</li></ol>",
      "1 • • 2",
    ],
    [
      "ordered in the item",
      "<ol><li>Mr P says:<ol><li>one;</li><li>two.</li></ol></li><li>Next.</li></ol>",
      "1 1a 1b 2",
    ],
    [
      "ordered beside the item",
      "<ol><li>Mr P says:</li></ol><ol><li>one;</li><li>two.</li></ol><ol start=2><li>Next.</li></ol>",
      "1 1a 1b 2",
    ],
    ["every item a list of its own", "<ol><li>One.</li></ol><ol><li>Two.</li></ol><ol><li>Three.</li></ol>", "1 2 3"],
    ["broken by a citation", "<ol><li>One.</li></ol><p>(An Act 1990, section 4)</p><ol><li>Two.</li></ol>", "1  2"],
    ["unclosed items", "<ol><li>One.<li>Two.<li>Three.</ol>", "1 2 3"],
    ["paragraphs within an item", "<ol><li><p>One.</p><p>More of one.</p></li><li>Two.</li></ol>", "1 2"],
    ["bullets only", "<ul><li>One.</li><li>Two:<ul><li>a;</li></ul></li></ul>", "1 2 •"],
  ])("%s", (_, html, expected) => expect(labels(start + html)).toEqual([`complaint: ${expected}`]));

  test("numbers typed into paragraphs are read as text is", () => {
    const html = `<p>${title}</p><p>The complaint</p><p>1. Mr P complains.</p><p>2. He says more.</p><p>Final decision</p><p>1. No fault.</p>`;
    expect(labels(html)).toEqual(["complaint: 1 2", "decision: 3"]);
  });

  test("paragraphs without any numbers", () => {
    const html = `<p>${title}</p><h2>The complaint</h2><p>Mr P complains about his flat.</p><h2>Final decision</h2><p>I found no fault.</p>`;
    const d = read(shell(html));
    expect(d.sections.map((s) => [s.code, s.paragraphs.map((p) => [p.number, p.certain])])).toEqual([
      ["complaint", [[1, false]]],
      ["decision", [[2, false]]],
    ]);
  });

  test("headings in bold type", () => {
    const html = `<p>${title}</p><p><b>What I found</b></p><p><strong>Moving house</strong></p><ol><li>Mr P moved.</li></ol><p><strong>Analysis</strong></p><ol><li>No fault.</li></ol>`;
    expect(read(shell(html)).sections.map((s) => [...s.parents, s.heading].join(" / "))).toEqual([
      "What I found / Moving house",
      "What I found / Analysis",
    ]);
  });

  test("levels of headings give parents", () => {
    const html = `<p>${title}</p><h2>What I found</h2><h3>What happened</h3><h4>The move</h4><ol><li>Mr P moved.</li></ol><h3>Analysis</h3><ol><li>No fault.</li></ol><h2>Final decision</h2><ol><li>Ended.</li></ol>`;
    expect(read(shell(html)).sections.map((s) => [s.code, [...s.parents, s.heading].join(" / ")])).toEqual([
      ["what-happened", "What I found / What happened / The move"],
      ["analysis", "What I found / Analysis"],
      ["decision", "Final decision"],
    ]);
  });
});

test("scripts, menus and forms hold nothing of a decision", () => {
  const { lines } = readHtml(
    shell("<nav>Menu</nav><p>One</p><script>two()</script><form>Three</form><footer>Four</footer>"),
  );
  expect(lines.map((l) => l.text)).toEqual(["One"]);
});

test("markup nested beyond any page is told apart without building it", () => {
  expect(isTooDeep("<div>".repeat(2000))).toBe(true);
  expect(isTooDeep("<p>".repeat(5000))).toBe(false);
  expect(isTooDeep("<div>x</div>".repeat(5000))).toBe(false);
});
