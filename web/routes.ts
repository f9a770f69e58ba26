import type { PageModule } from "./page.ts";

/** A route: a path, and the module that loads and draws its page. Names of parameters begin with a colon. */
export interface Route {
  path: string;
  /** The module's key in Vite's manifest, so that the server can name its files. */
  module: string;
  open: () => Promise<{ page: PageModule }>;
}

/** In order: the first that fits wins. */
export const ROUTES: readonly Route[] = [
  { path: "/", module: "pages/search-page.tsx", open: () => import("./pages/search-page.tsx") },
  { path: "/remedies", module: "pages/remedies-page.tsx", open: () => import("./pages/remedies-page.tsx") },
  { path: "/decisions/:slug", module: "pages/decision-page.tsx", open: () => import("./pages/decision-page.tsx") },
  { path: "/benchmark", module: "pages/benchmark-page.tsx", open: () => import("./pages/benchmark-page.tsx") },
  {
    path: "/benchmark/comparables",
    module: "pages/comparables-page.tsx",
    open: () => import("./pages/comparables-page.tsx"),
  },
  { path: "/councils", module: "pages/councils-page.tsx", open: () => import("./pages/councils-page.tsx") },
  { path: "/councils/funnel", module: "pages/funnel-page.tsx", open: () => import("./pages/funnel-page.tsx") },
  { path: "/councils/trends", module: "pages/trends-page.tsx", open: () => import("./pages/trends-page.tsx") },
  {
    path: "/councils/cases",
    module: "pages/council-cases-page.tsx",
    open: () => import("./pages/council-cases-page.tsx"),
  },
  { path: "/councils/:slug", module: "pages/council-page.tsx", open: () => import("./pages/council-page.tsx") },
  { path: "/compare", module: "pages/compare-page.tsx", open: () => import("./pages/compare-page.tsx") },
  { path: "/casebook", module: "pages/casebook-page.tsx", open: () => import("./pages/casebook-page.tsx") },
  { path: "/check", module: "pages/check-page.tsx", open: () => import("./pages/check-page.tsx") },
  { path: "/methods", module: "pages/methods-page.tsx", open: () => import("./pages/methods-page.tsx") },
  { path: "/about", module: "pages/about-page.tsx", open: () => import("./pages/about-page.tsx") },
  {
    path: "/accessibility",
    module: "pages/accessibility-page.tsx",
    open: () => import("./pages/accessibility-page.tsx"),
  },
  { path: "/api", module: "pages/api-page.tsx", open: () => import("./pages/api-page.tsx") },
];

/** The route of a path and its parameters, or null. A slash at the end is forgiven; broken escapes fit nothing. */
export function matchRoute(path: string): { route: Route; params: Record<string, string> } | null {
  const asked = splitPath(path);
  for (const route of ROUTES) {
    const params = matchParts(splitPath(route.path), asked);
    if (params) return { route, params };
  }
  return null;
}

function splitPath(path: string): string[] {
  return path.split("/").filter((part) => part !== "");
}

function matchParts(pattern: string[], asked: string[]): Record<string, string> | null {
  if (pattern.length !== asked.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const value = asked[index] ?? "";
    if (!part.startsWith(":")) {
      if (part !== value) return null;
      continue;
    }
    try {
      params[part.slice(1)] = decodeURIComponent(value);
    } catch {
      return null;
    }
  }
  return params;
}
