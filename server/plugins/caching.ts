/** Conditional requests and compression. What a list says depends on the corpus and the address alone: so does its tag. */
import { createHash } from "node:crypto";
import compress from "@fastify/compress";
import type { App } from "../deps.ts";
import type { State } from "../state.ts";

/** Changes with the program, whose replies to the same address may differ. */
const STARTED = Date.now().toString(36);

/** Weak tag (gzip and br bodies share it) of an address over one state of the corpus. */
export function tagOf(corpusHash: string, url: string, accept = ""): string {
  return `W/"${createHash("sha256").update(`${STARTED}\n${corpusHash}\n${url}\n${accept}`).digest("base64url").slice(0, 22)}"`;
}

function matches(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  const bare = tag.replace(/^W\//, "");
  return header.split(",").some((part) => part.trim() === "*" || part.trim().replace(/^W\//, "") === bare);
}

/** `corpus=HASH` in a copied link, or the first digits of it. */
const COPIED = /[?&]corpus=([0-9a-f]{8,64})(?:&|$)/;

export async function registerCaching(app: App, state: State): Promise<void> {
  await app.register(compress, { encodings: ["br", "gzip"], threshold: 1024, brotliOptions: { params: { 1: 4 } } });
  app.addHook("onRequest", (request, reply, done) => {
    if (request.method !== "GET" || !request.url.startsWith("/api/v1/") || request.is404) {
      done();
      return;
    }
    const { hash } = state.current().corpus;
    const tag = tagOf(hash, request.url, request.headers.accept);
    reply.header("etag", tag).header("x-corpus-hash", hash).header("cache-control", "no-cache");
    // A copied link names the corpus that its figures came from: where that has moved, the reply says where to ask.
    const copied = COPIED.exec(request.url)?.[1];
    if (copied !== undefined && !hash.startsWith(copied))
      reply.header("x-corpus-moved", `/api/v1/changes?since=${copied}`);
    if (matches(request.headers["if-none-match"], tag)) {
      reply.code(304).send();
      return;
    }
    done();
  });
}
