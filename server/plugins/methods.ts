/** Which methods an address takes: an unknown method of a known address is 405 with Allow, not 404. */
import type { App } from "../deps.ts";

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** One pattern of the router as a regular expression: a parameter is one segment, without slashes. */
function toExpression(pattern: string): RegExp {
  const segments = pattern.replace(/\/$/, "").split("/");
  const source = segments.map((segment) => (segment.startsWith(":") ? "[^/]{1,500}" : literal(segment)));
  return new RegExp(`^${source.join("/")}/?$`);
}

/** Watches the routes as they are added; the function given tells the methods of a path, none where it is unknown. */
export function watchMethods(app: App): (path: string) => string[] {
  const known: { expression: RegExp; methods: string[] }[] = [];
  app.addHook("onRoute", ({ url, method }) => {
    // The page route takes what nothing else does, and says itself what it does not know.
    if (url.includes("*")) return;
    known.push({ expression: toExpression(url), methods: [method].flat() });
  });
  return (path) => [
    ...new Set(known.filter(({ expression }) => expression.test(path)).flatMap(({ methods }) => methods)),
  ];
}
