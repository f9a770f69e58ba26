/** The HTML pages: the built renderer of web/, its files, and nothing else of it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import type { RenderedPage, RenderRequest } from "../web/entry-server.tsx";

type Files = ReturnType<RenderRequest["filesOf"]>;

interface ManifestEntry {
  file: string;
  src?: string;
  css?: string[];
  imports?: string[];
  assets?: string[];
}
type Manifest = Record<string, ManifestEntry>;

export interface PagesDeps {
  /** Folder with client/ and server/, as `npm run build` leaves it. */
  dist: string;
  /** The API's functions in the shape that pages ask for; one request sees one generation of the corpus. */
  open: () => Pick<RenderRequest, "api" | "corpus">;
  /** Asks search engines to leave the pages of decisions out. */
  noindex: boolean;
}

/** Addresses that pages answer; the web's own routes decide what stands there. */
const PAGE_PATHS = [
  "/",
  "/remedies",
  "/decisions/:slug",
  "/benchmark",
  "/councils",
  "/councils/:slug",
  "/compare",
  "/casebook",
  "/check",
  "/methods",
  "/about",
  "/accessibility",
  "/api",
];

/** Registers pages and static files. Throws where the web application has not been built. */
export async function registerPages(app: FastifyInstance, deps: PagesDeps): Promise<void> {
  const client = join(deps.dist, "client");
  const manifest = readManifest(join(client, ".vite", "manifest.json"));
  const render = await openRenderer(join(deps.dist, "server", "entry-server.js"));
  const filesOf = (module: string | null) => filesOfModule(manifest, module);

  await app.register(fastifyStatic, {
    root: client,
    prefix: "/",
    wildcard: false,
    index: false,
    dotfiles: "ignore",
    decorateReply: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Names under assets/ carry a hash of the content; the others do not.
      const lasting = path.includes("/assets/") ? "public, max-age=31536000, immutable" : "public, max-age=3600";
      reply.setHeader("cache-control", lasting);
    },
  });

  const answer = async (url: string): Promise<RenderedPage> =>
    render({ url, ...deps.open(), filesOf, noindex: deps.noindex && url.startsWith("/decisions/") });

  for (const path of PAGE_PATHS) {
    app.get(path, { schema: { hide: true } }, async (request, reply) => {
      const { status, html } = await answer(request.url);
      return reply.code(status).type("text/html; charset=utf-8").header("cache-control", "no-cache").send(html);
    });
  }
}

async function openRenderer(file: string): Promise<(request: RenderRequest) => Promise<RenderedPage>> {
  const module: typeof import("../web/entry-server.tsx") = await import(pathToFileURL(file).href);
  return module.render;
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
