import { renderToString } from "preact-render-to-string";
import type { ApiClient, CorpusState } from "./api.ts";
import { loadScreen, ScreenView } from "./client-app.tsx";
import { type PageFiles, writeDocument } from "./document.ts";
import { type Payload, writeJson } from "./payload.ts";
import { matchRoute, ROUTES } from "./routes.ts";

export interface RenderRequest {
  /** Path with query, as asked for. */
  url: string;
  api: ApiClient;
  corpus: CorpusState;
  noindex: boolean;
  /** The built files that a route needs: its module's key in the manifest, or null where no route fits. */
  filesOf: (module: string | null) => PageFiles;
}

export interface RenderedPage {
  status: number;
  html: string;
  /** What was thrown unforeseen while the page was made. */
  error?: unknown;
}

/** Reads every page's module now, so that the first reader does not wait and a later build does not disturb. */
export async function warm(): Promise<void> {
  await Promise.all(ROUTES.map((route) => route.open()));
}

/** Draws one page. Never throws for what a person can type: trouble is a page of its own with its status. */
export async function render({ url, api, corpus, noindex, filesOf }: RenderRequest): Promise<RenderedPage> {
  // Cut, not parsed as an address: "//example.org/" would be one of another site.
  const cut = url.indexOf("?");
  const [pathname, search] = cut < 0 ? [url, ""] : [url.slice(0, cut), url.slice(cut)];
  const screen = await loadScreen(pathname, search, api);
  const body = renderToString(<ScreenView screen={screen} corpus={corpus} />);
  const payload: Payload = { corpus, problem: screen.page ? null : screen.problem, moved: screen.moved };
  const blocks = { payload: writeJson(payload), "page-data": writeJson(screen.page?.data) };
  const files = filesOf(matchRoute(pathname)?.route.module ?? null);
  const head = screen.page?.head ?? { title: `${screen.problem?.title ?? "Trouble"} – Redress`, noindex: true };
  const status = screen.page?.status ?? screen.problem?.status ?? 500;
  const html = writeDocument({ head, body, blocks, files, noindex });
  return screen.error === undefined ? { status, html } : { status, html, error: screen.error };
}
