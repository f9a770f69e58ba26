/** Atom feeds read by a real XML parser: RFC 4287 and the promises of ours. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Element, xml2js } from "xml-js";
import { atomFeed } from "../../../server/exports/atom.ts";
import { makeDecision } from "../../support/decisions.ts";
import { openDemo } from "../../support/operations.ts";
import { corpusOf, openApp, type SearchApp } from "../../support/search-app.ts";

const ATOM = "http://www.w3.org/2005/Atom";
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** The root of a document that is well formed; throws otherwise. */
function parse(text: string): Element {
  const root: Element = xml2js(text, { compact: false }).elements[0];
  return root;
}
const children = (of: Element, name: string) => (of.elements ?? []).filter((child) => child.name === name);
const text = (of: Element, name: string) =>
  children(of, name)
    .flatMap((child) => child.elements ?? [])
    .map((child) => String(child.text ?? ""))
    .join("");
const linkOf = (of: Element, rel: string) =>
  children(of, "link").find((link) => link.attributes?.rel === rel)?.attributes?.href;

let held: SearchApp;
beforeAll(async () => {
  held = await openDemo({ origin: "https://redress.example.org" });
});
afterAll(() => held.close());

async function feed(address: string): Promise<Element> {
  const reply = await held.get(address);
  expect(reply.statusCode, reply.body).toBe(200);
  expect(reply.headers["content-type"]).toBe("application/atom+xml; charset=utf-8");
  return parse(reply.body);
}

describe("a feed", () => {
  it.each([
    "/api/v1/decisions.atom",
    "/api/v1/decisions.atom?q=delay+OR+%22no+reasons%22&outcome=upheld",
    "/api/v1/decisions.atom?q=zzzz",
  ])("%s has what RFC 4287 asks for", async (address) => {
    const root = await feed(address);
    expect(root.name).toBe("feed");
    expect(root.attributes?.xmlns).toBe(ATOM);
    for (const name of ["id", "title", "updated"]) expect(children(root, name), name).toHaveLength(1);
    expect(text(root, "title")).toMatch(/^FICTIONAL/);
    expect(text(root, "rights")).toMatch(/^FICTIONAL/);
    expect(linkOf(root, "self")).toBe(`https://redress.example.org${address}`);
    expect(linkOf(root, "alternate")).toMatch(/^https:\/\/redress\.example\.org\//);
    expect(text(root, "updated")).toMatch(INSTANT);
    const entries = children(root, "entry");
    for (const entry of entries) {
      for (const name of ["id", "title", "updated", "published", "summary"])
        expect(children(entry, name), name).toHaveLength(1);
      expect(text(entry, "id")).toMatch(/^urn:redress:fictional:\d\d-\d{3}-\d{3}[a-z]?:[a-z\d-]+$/);
      expect(text(entry, "updated")).toMatch(INSTANT);
      expect(text(entry, "updated") <= text(root, "updated")).toBe(true);
      expect(text(entry, "redress:contenthash")).toMatch(/^sha256:[\da-f]{64}$/);
      expect(linkOf(entry, "alternate")).toMatch(/^https:\/\/redress\.example\.org\/decisions\/[a-z\d-]+$/);
    }
    expect(new Set(entries.map((entry) => text(entry, "id"))).size).toBe(entries.length);
  });

  it("pages to its end, in the order in which decisions were added, each once", async () => {
    const seen: string[] = [];
    let next: string | undefined = "https://redress.example.org/api/v1/decisions.atom";
    let pages = 0;
    while (next !== undefined && pages < 20) {
      const root: Element = await feed(next.slice("https://redress.example.org".length));
      seen.push(...children(root, "entry").map((entry) => text(entry, "published")));
      const found: unknown = linkOf(root, "next");
      next = typeof found === "string" ? found : undefined;
      pages += 1;
    }
    expect(pages).toBeGreaterThan(2);
    const { total } = (await held.get("/api/v1/decisions?limit=1")).json();
    expect(seen).toHaveLength(total);
    expect(seen).toEqual([...seen].sort().reverse());
  });

  it("exists for each council, and pages of the site name it", async () => {
    const { councils } = (await held.get("/api/v1/councils?sort=decisions&limit=1")).json();
    const { council } = (await held.get(`/api/v1/councils/${councils[0].slug}`)).json();
    const root = await feed(council.feed);
    expect(children(root, "entry").length).toBeGreaterThan(0);
    for (const entry of children(root, "entry")) expect(text(entry, "id")).toMatch(new RegExp(`:${councils[0].slug}$`));
  });
});

describe("an entry", () => {
  it("keeps its id, and is updated only where the words changed", async () => {
    const corpus = corpusOf([makeDecision({ ref: "24 901 001" }), makeDecision({ ref: "24 901 002" })]);
    const app = await openApp(corpus, { origin: "https://redress.example.org" });
    const read = async () => {
      const root = parse((await app.get("/api/v1/decisions.atom")).body);
      return new Map(
        children(root, "entry").map((entry) => [
          text(entry, "id"),
          { updated: text(entry, "updated"), hash: text(entry, "redress:contenthash") },
        ]),
      );
    };
    const before = await read();
    await new Promise((resolve) => setTimeout(resolve, 600));
    // The same words from another copy: nothing to say. Other words: an update.
    corpus.save(makeDecision({ ref: "24 901 001", source: { uri: "another/copy.txt", sha256: "1".repeat(64) } }), {
      bytes: new Uint8Array([1]),
    });
    corpus.save(
      makeDecision({ ref: "24 901 002", text: ["The Council took far too long."], source: { sha256: "2".repeat(64) } }),
      { bytes: new Uint8Array([2]) },
    );
    await new Promise((resolve) => setTimeout(resolve, 600));
    const after = await read();
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    const [same = "", changed = ""] = [...before.keys()].sort();
    expect(after.get(same)).toEqual(before.get(same));
    expect(after.get(changed)?.hash).not.toBe(before.get(changed)?.hash);
    expect((after.get(changed)?.updated ?? "") > (before.get(changed)?.updated ?? "")).toBe(true);
    corpus.writer.remove("24-901-001", "asked for");
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect([...(await read()).keys()]).toEqual([changed]);
    await app.close();
    corpus.close();
  });

  it("holds whatever a text holds, as text", () => {
    const nasty = 'A & B <b>"c"</b> ]]> \u0000\u0007\ud800 & &amp; é';
    const xml = atomFeed(
      {
        title: nasty,
        origin: "https://redress.example.org",
        self: '/api/v1/decisions.atom?q="<&',
        alternate: "/",
        first: "/api/v1/decisions.atom",
        next: null,
        fictional: false,
        updated: "2026-01-01T00:00:00Z",
      },
      [
        {
          slug: "24-014-001",
          ref: "24 014 001",
          bodySlug: "x",
          bodyName: nasty,
          outcome: nasty,
          category: nasty,
          decidedOn: null,
          summary: nasty,
          addedAt: "2026-01-01T00:00:00Z",
          wordsChangedAt: "2026-01-01T00:00:00Z",
          wordsHash: "0".repeat(64),
          officialUrl: 'https://www.lgo.org.uk/x?"&<',
        },
      ],
    );
    const root = parse(xml);
    expect(text(root, "title")).toBe('A & B <b>"c"</b> ]]>  & &amp; é');
    const [entry] = children(root, "entry");
    expect(entry && text(entry, "summary")).toBe('A & B <b>"c"</b> ]]>  & &amp; é');
    expect(linkOf(root, "self")).toBe('https://redress.example.org/api/v1/decisions.atom?q="<&');
    expect(entry && children(entry, "category")[0]?.attributes?.term).toContain("<b>");
  });
});
