import type { Head } from "./page.ts";

/** Files of one page, as addresses from the root. */
export interface PageFiles {
  script: string;
  styles: string[];
  /** Modules that the script will ask for next. */
  modules: string[];
  fonts: string[];
}

export interface DocumentParts {
  head: Head;
  body: string;
  /** Ready JSON by element id. */
  blocks: Record<string, string>;
  files: PageFiles;
  noindex: boolean;
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** The whole HTML page. Nothing inline that a strict content security policy would have to allow. */
export function writeDocument({ head, body, blocks, files, noindex }: DocumentParts): string {
  const lines = [
    "<!doctype html>",
    '<html lang="en-GB">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(head.title)}</title>`,
    head.description ? `<meta name="description" content="${escapeHtml(head.description)}">` : "",
    noindex || head.noindex ? '<meta name="robots" content="noindex">' : "",
    '<meta name="theme-color" media="(prefers-color-scheme: light)" content="#faf8f4">',
    '<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#16181a">',
    '<link rel="icon" href="/favicon.svg" type="image/svg+xml">',
    ...(head.serif ? files.fonts : []).map(
      (href) => `<link rel="preload" href="${escapeHtml(href)}" as="font" type="font/woff2" crossorigin>`,
    ),
    ...files.styles.map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}">`),
    ...files.modules.map((href) => `<link rel="modulepreload" href="${escapeHtml(href)}">`),
    head.feed
      ? `<link rel="alternate" type="application/atom+xml" title="New decisions of this search" href="${escapeHtml(head.feed)}">`
      : "",
    `<script type="module" src="${escapeHtml(files.script)}"></script>`,
    "</head>",
    "<body>",
    `<div id="app">${body}</div>`,
    ...Object.entries(blocks).map(([id, json]) => `<script type="application/json" id="${id}">${json}</script>`),
    "</body>",
    "</html>",
  ];
  return lines.filter((line) => line !== "").join("\n");
}
