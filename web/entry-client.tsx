import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/print.css";
import { hydrate } from "preact";
import { browserApi } from "./api-browser.ts";
import { ClientApp, type Screen } from "./client-app.tsx";
import { takeOver } from "./hydration.ts";
import { readPayload } from "./payload.ts";
import { matchRoute } from "./routes.ts";
import { parseSearch } from "./url-state.ts";

/** Takes over the served page: the same components over the data that came along with it. */
async function start(): Promise<void> {
  const root = document.getElementById("app");
  const payload = readPayload(readBlock("payload"));
  if (!root || !payload) return;
  const match = matchRoute(location.pathname);
  const place = { path: location.pathname, params: match?.params ?? {}, query: parseSearch(location.search) };
  const screen: Screen = { place, page: null, problem: payload.problem, moved: payload.moved };
  if (match && !payload.problem) {
    const { page } = await match.route.open();
    screen.page = page.restore(place, readBlock("page-data"));
  }
  const app = <ClientApp initial={screen} corpus={payload.corpus} api={browserApi} />;
  takeOver(() => hydrate(app, root));
  document.documentElement.dataset.ready = "";
}

function readBlock(id: string): string {
  return document.getElementById(id)?.textContent ?? "null";
}

void start();
