import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Served, serve } from "../support/serve.ts";

let served: Served;
beforeAll(async () => {
  served = await serve({ listen: false });
});
afterAll(() => served.close());

const get = (url: string) => served.app.inject({ url, headers: { accept: "text/html" } });

describe("served pages", () => {
  test.each([
    "/",
    "/?q=delay&outcome=upheld&outcome=not-upheld",
    "/remedies?q=payment",
    "/benchmark?fault=delay&proposePounds=350",
    "/benchmark?fault=delay&part=withPayment",
    "/councils",
    "/councils/funnel",
    "/councils/trends",
    "/compare",
    "/casebook",
    "/check",
    "/methods",
    "/about",
    "/accessibility",
    "/api",
  ])("%s is a whole page without script", async (url) => {
    const reply = await get(url);
    expect(reply.statusCode).toBe(200);
    expect(reply.headers["content-type"]).toContain("text/html");
    expect(reply.body.match(/<h1[ >]/g)).toHaveLength(1);
    expect(reply.body).toContain("Fictional");
    expect(reply.body).toContain("Commission for Local");
    // A strict policy has no room for these.
    expect(reply.body).not.toMatch(/<[^>]+ style=/);
    expect(reply.body).not.toMatch(/<script(?![^>]*(?:src=|application\/json))/);
    expect(reply.body).not.toMatch(/ on[a-z]+="/);
  });

  test("one decision stands in the page with its paragraphs and permalinks", async () => {
    const { results } = (await served.app.inject({ url: "/api/v1/decisions?limit=1" })).json();
    const slug: string = results[0].slug;
    const reply = await get(`/decisions/${slug}`);
    expect(reply.statusCode).toBe(200);
    expect(reply.body).toContain('id="p1"');
    expect(reply.body).toContain('href="#p1"');
    expect(reply.body).toContain("FICTIONAL");
  });

  test("what is typed comes back as text, never as markup", async () => {
    const reply = await get(`/?q=${encodeURIComponent('"</script><script>alert(1)</script><img src=x onerror=1>')}`);
    expect(reply.body).not.toContain("<script>alert");
    expect(reply.body).not.toContain("<img");
  });

  test.each([
    ["/nowhere", 404],
    ["/decisions/99-999-999", 404],
    ["/councils/no-such-council", 404],
    ["/?outcome=guilty", 400],
    ["/benchmark?min=x", 400],
  ])("%s says what happened, with status %d", async (url, status) => {
    const reply = await get(url);
    expect(reply.statusCode).toBe(status);
    expect(reply.headers["content-type"]).toContain("text/html");
    expect(reply.body).toContain("Still working");
  });

  test("an unknown address of the API stays a problem document", async () => {
    const reply = await get("/api/v1/nowhere");
    expect(reply.statusCode).toBe(404);
    expect(reply.headers["content-type"]).toContain("problem+json");
  });

  test("files with a hash last, pages are asked for again, and the manifest stays inside", async () => {
    const page = await get("/");
    const script = /src="(\/assets\/[^"]+)"/.exec(page.body)?.[1] ?? "";
    const reply = await get(script);
    expect(reply.headers["cache-control"]).toContain("immutable");
    expect(page.headers["cache-control"]).toBe("no-cache");
    expect((await get("/.vite/manifest.json")).statusCode).toBe(404);
    expect((await get("/../package.json")).statusCode).not.toBe(200);
  });

  test("the files of a page are not counted against the reader's requests a minute", async () => {
    const limited = await serve({ listen: false, rateLimit: 3 });
    const ask = (url: string) => limited.app.inject({ url, headers: { accept: "text/html" } });
    const script = /src="(\/assets\/[^"]+)"/.exec((await ask("/")).body)?.[1] ?? "";
    for (let i = 0; i < 9; i += 1) expect((await ask(script)).statusCode).toBe(200);
    expect((await ask("/about")).statusCode).toBe(200);
    expect((await ask("/methods")).statusCode).toBe(200);
    expect((await ask("/about")).statusCode).toBe(429);
    await limited.close();
  });
});
