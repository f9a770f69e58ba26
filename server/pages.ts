/** The HTML pages: the built renderer of web/, its files, and nothing else of it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import fastifyStatic from "@fastify/static";
import type { RenderedPage, RenderRequest } from "../web/entry-server.tsx";
import type { Routes } from "./deps.ts";
import { openApiOf } from "./openapi.ts";
import { createPageApi } from "./page-api.ts";
import { corpusInfo } from "./state.ts";

type Files = ReturnType<RenderRequest["filesOf"]>;
type Render = (request: RenderRequest) => Promise<RenderedPage>;

interface ManifestEntry {
  file: string;
  css?: string[];
  imports?: string[];
  assets?: string[];
}
type Manifest = Record<string, ManifestEntry>;

/** Where `npm run build` leaves the web application. */
export const WEB_DIST = fileURLToPath(new URL("../web/dist", import.meta.url));

/** Addresses under which nothing is a page. */
const NOT_PAGES = /^\/(?:api\/v1|bulk|assets|mcp|healthz|readyz|metrics)(?:[/?]|$)/;

/**
 * Reads the built web application and gives its routes: every page that web/routes.ts knows, and its files.
 * Throws where it has not been built.
 */
export async function openPages(dist: string = WEB_DIST): Promise<Routes> {
  const client = join(dist, "client");
  const manifest = readManifest(join(client, ".vite", "manifest.json"));
  const module: { render: Render; warm: () => Promise<void> } = await import(
    pathToFileURL(join(dist, "server", "entry-server.js")).href
  );
  await module.warm();
  const filesOf = (key: string | null) => filesOfModule(manifest, key);

  return (app, { api, config, state }) => {
    const pageApi = createPageApi(api, openApiOf(app));
    app.register(fastifyStatic, {
      root: client,
      prefix: "/",
      wildcard: false,
      index: false,
      dotfiles: "ignore",
      decorateReply: false,
      cacheControl: false,
      globIgnore: [".vite/**"],
      setHeaders: (reply, path) => {
        // Names under assets/ carry a hash of the content; the others do not.
        const lasting = path.includes("/assets/") ? "public, max-age=31536000, immutable" : "public, max-age=3600";
        reply.setHeader("cache-control", lasting);
      },
    });

    app.get("/*", { schema: { hide: true } }, async (request, reply) => {
      if (NOT_PAGES.test(request.url)) return reply.callNotFound();
      const { status, html, error } = await module.render({
        url: request.url,
        api: pageApi,
        corpus: corpusInfo(state.current()),
        filesOf,
        noindex: config.noindex && request.url.startsWith("/decisions/"),
      });
      if (error !== undefined) request.log.error({ err: error }, "a page could not be drawn");
      // Pages of the API's own refusals: a program that reads pages is to know when to come back, too.
      if (status === 429 || status === 503) reply.header("retry-after", 2);
      return reply
        .code(status)
        .type("text/html; charset=utf-8")
        .header("cache-control", "no-cache")
        .header("vary", "accept-encoding")
        .send(html);
    });
  };
}

function readManifest(file: string): Manifest {
  const manifest: Manifest = JSON.parse(readFileSync(file, "utf8"));
  return manifest;
}

/** The files of a route: the entry's, the module's own, and those of what they import. */
function filesOfModule(manifest: Manifest, module: string | null): Files {
  const entry = manifest["entry-client.tsx"];
  const wanted = new Set<string>();
  const visit = (key: string) => {
    if (wanted.has(key)) return;
    wanted.add(key);
    for (const other of manifest[key]?.imports ?? []) visit(other);
  };
  visit("entry-client.tsx");
  if (module) visit(module);
  const chunks = [...wanted].flatMap((key) => manifest[key] ?? []);
  return {
    script: `/${entry?.file ?? ""}`,
    styles: [...new Set(chunks.flatMap((chunk) => chunk.css ?? []))].map((file) => `/${file}`),
    modules: [...new Set(chunks.map((chunk) => chunk.file))].filter((file) => file !== entry?.file).map((f) => `/${f}`),
    fonts: (entry?.assets ?? []).filter((file) => /wght-normal.*\.woff2$/.test(file)).map((file) => `/${file}`),
  };
}
