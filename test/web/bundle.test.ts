import { gzipSync } from "node:zlib";
import { build } from "vite";
import { beforeAll, expect, test } from "vitest";

interface Chunk {
  fileName: string;
  code: string;
  modules: string[];
  imports: string[];
  css: string[];
  facade: string | null;
}

let chunks: Chunk[] = [];
const css = new Map<string, string>();

beforeAll(async () => {
  const result = await build({ logLevel: "silent", build: { write: false } });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((part) => ("output" in part ? part.output : []));
  for (const file of outputs) {
    if (file.type === "asset") {
      if (file.fileName.endsWith(".css")) css.set(file.fileName, String(file.source));
      continue;
    }
    chunks.push({
      fileName: file.fileName,
      code: file.code,
      modules: Object.keys(file.modules),
      imports: file.imports,
      css: [...(file.viteMetadata?.importedCss ?? [])],
      facade: file.facadeModuleId,
    });
  }
  chunks = chunks.filter((chunk) => chunk.code !== "");
});

test("nothing of the server, the ingest or the data comes along: web takes only types", () => {
  const root = new URL("../..", import.meta.url).pathname;
  const ours = chunks
    .flatMap((chunk) => chunk.modules)
    .filter((id) => id.startsWith(root) && !id.includes("node_modules"));
  expect(ours.length).toBeGreaterThan(50);
  expect(ours.filter((id) => !id.startsWith(`${root}web/`))).toEqual([]);
});

test("the first page needs at most 60 kB of compressed script and style", () => {
  const wanted = new Set<Chunk>();
  const visit = (chunk: Chunk | undefined) => {
    if (!chunk || wanted.has(chunk)) return;
    wanted.add(chunk);
    for (const name of chunk.imports) visit(chunks.find((other) => other.fileName === name));
  };
  visit(chunks.find((chunk) => chunk.facade?.endsWith("/entry-client.tsx")));
  visit(chunks.find((chunk) => chunk.facade?.endsWith("/search-page.tsx")));
  const styles = new Set([...wanted].flatMap((chunk) => chunk.css));
  const texts = [...[...wanted].map((chunk) => chunk.code), ...[...styles].map((name) => css.get(name) ?? "")];
  const weight = texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
  expect(wanted.size).toBeGreaterThan(2);
  expect(styles.size).toBeGreaterThan(0);
  expect(weight).toBeLessThan(60_000);
  // The Word writer and the scales of the charts stay behind until they are asked for.
  expect([...wanted].flatMap((chunk) => chunk.modules).filter((id) => /node_modules\/(docx|d3-)/.test(id))).toEqual([]);
});
