import type { ComponentChildren } from "preact";
import type { CorpusState } from "./api.ts";
import { formatCount, formatDate } from "./format.ts";
import "./shell.css";

const NAVIGATION = [
  { href: "/", name: "Search", starts: ["/decisions", "/remedies"] },
  { href: "/benchmark", name: "Benchmark", starts: ["/benchmark"] },
  { href: "/councils", name: "Councils", starts: ["/councils", "/compare"] },
  { href: "/casebook", name: "Casebook", starts: ["/casebook"] },
  { href: "/methods", name: "Methods", starts: ["/methods"] },
];

const FOOTER = [
  { href: "/check", name: "Check references" },
  { href: "/methods", name: "Methods" },
  { href: "/about", name: "About and terms" },
  { href: "/accessibility", name: "Accessibility" },
  { href: "/api", name: "API and data" },
];

interface ShellProps {
  path: string;
  corpus: CorpusState;
  busy?: boolean;
  children: ComponentChildren;
}

/** The frame around every page: skip link, header, the fictional notice, main, acknowledgement. */
export function Shell({ path, corpus, busy = false, children }: ShellProps) {
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header class="site-header">
        <div class="page">
          <a class="wordmark" href="/" aria-label="Redress, home">
            Redress
          </a>
          <nav aria-label="Main">
            <ul>
              {NAVIGATION.map((item) => (
                <li key={item.href}>
                  <a href={item.href} aria-current={isCurrent(path, item) ? "page" : undefined}>
                    {item.name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <div class="progress" data-busy={busy ? "" : undefined} />
      </header>
      {corpus.fictional && <FictionalNotice whole={path === "/"} />}
      <main id="main" tabIndex={-1} aria-busy={busy}>
        {children}
      </main>
      <footer class="site-footer">
        <div class="page">
          <nav aria-label="More">
            <ul>
              {FOOTER.map((item) => (
                <li key={item.href}>
                  <a href={item.href}>{item.name}</a>
                </li>
              ))}
            </ul>
          </nav>
          <p>{describeCorpus(corpus)}</p>
          <p>
            The decisions are the work of the Local Government and Social Care Ombudsman, © Commission for Local
            Administration in England, shown unaltered under its <a href="/about#terms">terms of re-use</a>. Labels,
            amounts and figures are read out by Redress, which is not affiliated with the Ombudsman.
          </p>
        </div>
      </footer>
    </>
  );
}

function isCurrent(path: string, item: { href: string; starts: string[] }): boolean {
  return path === item.href || item.starts.some((start) => path === start || path.startsWith(`${start}/`));
}

/** On every page; with the one command on the first. */
function FictionalNotice({ whole }: { whole: boolean }) {
  return (
    <aside class="fictional" aria-label="Fictional decisions">
      <div class="page">
        <p>
          <strong>Fictional.</strong> Every council, person and case here is invented.{" "}
          {whole ? (
            <>
              To load real decisions: <code class="nowrap">npm run ingest -- files PATH</code>{" "}
              <a href="/about#real">How to get them</a>
            </>
          ) : (
            <a href="/about#real">Load real decisions</a>
          )}
        </p>
      </div>
    </aside>
  );
}

/** "2,000 fictional decisions. Corpus 3f2a91c0." */
export function describeCorpus(corpus: CorpusState): string {
  const kind = corpus.fictional ? "fictional decisions" : "decisions";
  const asOf = corpus.asOf ? `, as of ${formatDate(corpus.asOf)}` : "";
  return `${formatCount(corpus.size)} ${kind}${asOf}. Corpus ${corpus.hash.slice(0, 12)}.`;
}
