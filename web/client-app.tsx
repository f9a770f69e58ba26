import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ChangesReply } from "../server/schemas/changes.ts";
import type { ApiClient, CorpusState } from "./api.ts";
import { type NavigateOptions, NavigationContext } from "./navigation.ts";
import type { LoadedPage, Place } from "./page.ts";
import { CorpusMoved, copiedHash } from "./parts/corpus-moved.tsx";
import { ProblemView } from "./parts/problem-view.tsx";
import { isKnownProblem, type ProblemDetails, toProblem } from "./problem.ts";
import { matchRoute } from "./routes.ts";
import { Shell } from "./shell.tsx";
import { formQuery, parseSearch, toHref } from "./url-state.ts";

/** What is on screen: a loaded page, or what went wrong. */
export interface Screen {
  place: Place;
  page: LoadedPage | null;
  problem: ProblemDetails | null;
  /** What has changed since the link was copied, where it names another state of the corpus. */
  moved: ChangesReply | null;
  /** What was thrown, where nobody foresaw it: for the server's log. */
  error?: unknown;
}

/** What the browser mounts and the server renders: the frame and the page in it. */
export function ScreenView({ screen, corpus, busy }: { screen: Screen; corpus: CorpusState; busy?: boolean }) {
  return (
    <Shell path={screen.place.path} corpus={corpus} busy={busy ?? false}>
      {screen.moved && <CorpusMoved moved={screen.moved} slug={screen.place.params.slug} />}
      {screen.page ? screen.page.view() : <ProblemView problem={screen.problem} path={screen.place.path} />}
    </Shell>
  );
}

/** Loads whatever stands at an address of ours. Never throws: trouble becomes the screen's problem. */
export async function loadScreen(path: string, search: string, api: ApiClient): Promise<Screen> {
  const match = matchRoute(path);
  const place: Place = { path, params: match?.params ?? {}, query: parseSearch(search) };
  const nowhere = { status: 404, title: "There is no such page", detail: "" };
  if (!match) return { place, page: null, problem: nowhere, moved: null };
  const hash = copiedHash(place.query);
  // A page is worth more than the news about its corpus: without the one the other still stands.
  const changes = hash === null ? null : api.changes(hash).catch(() => null);
  try {
    const { page } = await match.route.open();
    const [loaded, reply] = await Promise.all([page.load(place, api), changes]);
    return { place, page: loaded, problem: null, moved: reply?.moved ? reply : null };
  } catch (error) {
    const screen = { place, page: null, problem: toProblem(error), moved: null };
    return isKnownProblem(error) ? screen : { ...screen, error };
  }
}

interface ClientAppProps {
  initial: Screen;
  corpus: CorpusState;
  api: ApiClient;
}

/** Takes over links, GET forms and the history from the browser, without changing what they mean. */
export function ClientApp({ initial, corpus, api }: ClientAppProps) {
  const [screen, setScreen] = useState(initial);
  const [busy, setBusy] = useState(false);
  const [message, setMessage] = useState("");
  const turn = useRef(0);
  const shown = useRef(location.pathname + location.search);
  const after = useRef<(() => void) | null>(null);

  const show = useCallback(
    async (url: URL, then: (path: string) => void) => {
      const mine = ++turn.current;
      setBusy(true);
      const next = await loadScreen(url.pathname, url.search, api);
      if (mine !== turn.current) return;
      after.current = () => then(next.place.path);
      shown.current = url.pathname + url.search;
      setBusy(false);
      setScreen(next);
      document.title = next.page?.head.title ?? `${next.problem?.title ?? "Redress"} – Redress`;
    },
    [api],
  );

  useEffect(() => {
    const then = after.current;
    after.current = null;
    then?.();
  });

  const navigate = useCallback(
    (href: string, options: NavigateOptions = {}) => {
      const url = new URL(href, location.href);
      const samePath = url.pathname === location.pathname;
      rememberScroll();
      const target = url.pathname + url.search;
      if (options.replace || target === location.pathname + location.search) history.replaceState({}, "", target);
      else history.pushState({}, "", target);
      void show(url, () => {
        if (options.stay) return;
        if (url.hash) {
          // The browser's own jump: it scrolls, moves the focus point and sets :target.
          location.replace(url.href);
          return;
        }
        window.scrollTo(0, 0);
        if (!samePath || !document.activeElement || document.activeElement === document.body) focusHeading();
      });
    },
    [show],
  );

  useEffect(() => {
    history.scrollRestoration = "manual";
    const onPop = (event: PopStateEvent) => {
      const url = new URL(location.href);
      if (url.pathname + url.search === shown.current) return;
      const at = readScroll(event.state);
      void show(url, () => window.scrollTo(0, at));
    };
    const onClick = (event: MouseEvent) => {
      const url = softTarget(event);
      if (!url) return;
      event.preventDefault();
      navigate(url.href, { stay: event.target instanceof Element && event.target.closest("[data-stay]") !== null });
    };
    const onSubmit = (event: SubmitEvent) => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || form.method !== "get" || event.defaultPrevented) return;
      const url = new URL(form.action, location.href);
      if (url.origin !== location.origin || !matchRoute(url.pathname)) return;
      event.preventDefault();
      navigate(toHref(url.pathname, formQuery(new FormData(form, event.submitter))));
    };
    window.addEventListener("popstate", onPop);
    document.addEventListener("click", onClick);
    document.addEventListener("submit", onSubmit);
    return () => {
      window.removeEventListener("popstate", onPop);
      document.removeEventListener("click", onClick);
      document.removeEventListener("submit", onSubmit);
    };
  }, [navigate, show]);

  const announce = useCallback((text: string) => {
    // A repeat of the same words is only spoken when they change: a no-break space alternates.
    setMessage((before) => (before === text ? `${text}\u00a0` : text));
  }, []);
  const navigation = useMemo(() => ({ navigate, busy, announce }), [navigate, busy, announce]);

  return (
    <NavigationContext.Provider value={navigation}>
      <ScreenView screen={screen} corpus={corpus} busy={busy} />
      <div class="visually-hidden" role="status">
        {message}
      </div>
    </NavigationContext.Provider>
  );
}

/** The address of a plain click on a link to one of our own pages; null where the browser should do it. */
function softTarget(event: MouseEvent): URL | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  const href = link?.getAttribute("href");
  if (!link || !href || link.hasAttribute("download") || link.hasAttribute("target")) return null;
  const url = new URL(href, location.href);
  if (url.origin !== location.origin || !matchRoute(url.pathname)) return null;
  const samePage = url.pathname === location.pathname && url.search === location.search;
  return samePage && url.hash !== "" ? null : url;
}

function rememberScroll(): void {
  history.replaceState({ scroll: window.scrollY }, "");
}

function readScroll(state: unknown): number {
  if (typeof state !== "object" || state === null || !("scroll" in state)) return 0;
  return typeof state.scroll === "number" ? state.scroll : 0;
}

function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>("main h1");
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
