/** A saved page of the site to lines, with the nesting that its lists tell. */
import { load } from "cheerio/slim";
import type { Document, Line } from "./document.ts";

export function looksLikeHtml(text: string): boolean {
  return /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,50})?(?:<!--[^>]{0,500}>\s{0,50})?<(?:!doctype html|html|head|body|article|div|main|section|title|meta|p|h[1-6])\b/i.test(
    text.slice(0, 2000),
  );
}

export function readHtml(text: string): Document {
  load(text);
  const lines: Line[] = [];
  return { shape: "html", mediaType: "text/html", lines };
}
