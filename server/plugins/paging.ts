/** `Link: <…>; rel="next"` wherever a reply says with `next` that there is more. */
import type { App } from "../deps.ts";
import { withCursor } from "../routes/decisions.ts";

export function linkPages(app: App): void {
  app.addHook("preSerialization", (request, reply, body: unknown, done) => {
    if (typeof body === "object" && body !== null && "next" in body && typeof body.next === "string")
      if (!reply.hasHeader("link")) {
        // A list gives the address of its next page, a search a cursor.
        const address = body.next.startsWith("/") ? body.next : withCursor(request.url, body.next);
        reply.header("link", `<${address}>; rel="next"`);
      }
    done(null, body);
  });
}
