/** A saved page of the site to lines, with the nesting that its lists tell. */
import { load } from "cheerio/slim";
import type { Document, Line } from "./document.ts";
import { isBackToTop, isFurniture } from "./furniture.ts";
import { findParts, isTag, SKIPPED, type Tag, walk } from "./markup.ts";
import { readText } from "./text.ts";

const START =
  /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,50})?(?:<!--[^>]{0,500}>\s{0,50})?<(?:!doctype html|html|head|body|article|div|main|section|title|meta|p|h[1-6])\b/i;

/** True for text that begins as a web page does. */
export function looksLikeHtml(text: string): boolean {
  return START.test(text.slice(0, 2000));
}

const BLOCKS: ReadonlySet<string> = new Set(
  "p div section article main header aside h1 h2 h3 h4 h5 h6 li ol ul dl dt dd table thead tbody tr blockquote hr br pre figure figcaption address body html".split(
    " ",
  ),
);
const BOLD: ReadonlySet<string> = new Set(["b", "strong"]);

interface List {
  ordered: boolean;
  letters: boolean;
  next: number;
}
interface Item {
  line: Line | null;
  mark: Line["mark"];
  printed: string;
  depth: number;
  /** A list within the item has ended its own text. */
  sawList: boolean;
}

/** Collects the lines of one page while its tree is walked. */
class Page {
  readonly lines: Line[] = [];
  readonly lists: List[] = [];
  readonly items: Item[] = [];
  level = 0;
  /** Open elements of class `label` or `value`, and the label read last. */
  part: "label" | "value" | null = null;
  label = "";
  bold = 0;
  #text: string[] = [];
  #boldLength = 0;
  #length = 0;
  #opens = false;

  write(text: string): void {
    this.#text.push(text);
    const length = text.trim().length;
    this.#length += length;
    if (this.bold > 0) this.#boldLength += length;
  }

  /** Ends the running block. */
  flush(): void {
    if (this.#text.length === 0) return;
    const text = this.#text.join("").replace(/\s+/g, " ").trim();
    const isBold = this.#length > 0 && this.#boldLength === this.#length;
    this.#text = [];
    this.#length = 0;
    this.#boldLength = 0;
    if (text === "") return;
    if (isBackToTop(text)) this.#opens = true;
    else if (this.part === "label") this.label = text.replace(/ ?:$/, "");
    else if (this.part === "value" && this.label !== "") {
      this.#add(`${this.label} : ${text}`, null, 0);
      this.label = "";
    } else if (!isFurniture(text)) this.#place(text, isBold);
  }

  #place(text: string, isBold: boolean): void {
    const item = this.items.at(-1);
    if (item && this.level === 0) {
      if (item.line && !item.sawList) item.line.text += ` ${text}`;
      else if (item.line) this.#add(text, null, 0);
      else item.line = this.#add(text, item, null);
      return;
    }
    this.#add(text, null, this.level > 0 ? this.level : isBold && text.length < 200 ? null : 0);
  }

  #add(text: string, item: Item | null, level: number | null): Line {
    const line: Line = {
      text,
      mark: item?.mark ?? null,
      printed: item?.printed ?? "",
      indent: 0,
      depth: item?.depth ?? null,
      level,
      opens: this.#opens,
    };
    this.#opens = false;
    this.lines.push(line);
    return line;
  }
}

function enter(page: Page, tag: Tag): void {
  const { name } = tag;
  const classes = ` ${tag.attribs.class ?? ""} `;
  if (/\slabel\s/i.test(classes) || /\svalue\s/i.test(classes)) {
    page.flush();
    page.part = /\slabel\s/i.test(classes) ? "label" : "value";
  }
  if (BOLD.has(name)) page.bold++;
  if (!BLOCKS.has(name)) return;
  if (name === "br" && page.items.length > 0) {
    page.write(" ");
    return;
  }
  page.flush();
  if (/^h[1-6]$/.test(name)) page.level = Number(name.charAt(1));
  else if (name === "ol" || name === "ul") {
    const item = page.items.at(-1);
    if (item) item.sawList = true;
    const start = Number(tag.attribs.start ?? "1");
    const letters = /^[aAiI]$/.test(tag.attribs.type ?? "");
    page.lists.push({ ordered: name === "ol", letters, next: Number.isInteger(start) ? start : 1 });
  } else if (name === "li") {
    const list = page.lists.at(-1);
    const depth = Math.max(0, Math.min(3, page.lists.length - 1));
    const mark = list?.ordered ? (list.letters ? "letter" : "number") : "bullet";
    page.items.push({ line: null, mark, printed: list?.ordered ? String(list.next++) : "", depth, sawList: false });
  } else if (name === "dt") page.part = "label";
  else if (name === "dd") page.part = "value";
}

function leave(page: Page, tag: Tag): void {
  const { name } = tag;
  const classes = ` ${tag.attribs.class ?? ""} `;
  if (name === "dt" || name === "dd" || /\s(?:label|value)\s/i.test(classes)) {
    page.flush();
    page.part = null;
  }
  if (BOLD.has(name)) page.bold--;
  if (name === "td" || name === "th") page.write(" ");
  if (!BLOCKS.has(name) || name === "br") return;
  page.flush();
  if (/^h[1-6]$/.test(name)) page.level = 0;
  else if (name === "ol" || name === "ul") page.lists.pop();
  else if (name === "li") page.items.pop();
}

/**
 * Reads `article#article`, else the page's main part, else its body. A page without lists is read as the text that it
 * shows, with the shape that its typed marks have. Linear in the page's size.
 */
export function readHtml(text: string): Document {
  const top = load(text).root()[0]?.children ?? [];
  const { root, title } = findParts(top);
  const page = new Page();
  const read = (tag: Tag): void =>
    walk(
      tag,
      (inner) => enter(page, inner),
      (inner) => leave(page, inner),
      (words) => page.write(words),
    );
  if (root) read(root);
  else
    for (const node of top) {
      if (isTag(node) && !SKIPPED.has(node.name)) read(node);
      else if (node.type === "text") page.write(node.data);
    }
  page.flush();
  addTitle(page.lines, title);
  const hasItems = page.lines.some((l) => l.mark !== null);
  if (!hasItems) {
    const typed = readText(page.lines.map((l) => l.text).join("\n\n"));
    if (typed.shape !== "unmarked") return { ...typed, mediaType: "text/html" };
    return { shape: "unmarked", mediaType: "text/html", lines: page.lines };
  }
  settleBullets(page.lines);
  return { shape: "html", mediaType: "text/html", lines: page.lines };
}

/** The page's title bears name and reference where the article does not. */
function addTitle(lines: Line[], title: string): void {
  const m = /^\s{0,20}(\S.{0,240}?\(\d{2} \d{3} \d{3}[a-z]?\))/i.exec(title.replace(/\s+/g, " "));
  const top = lines.slice(0, 40).some((l) => /\(\d{2} \d{3} \d{3} ?[a-z]?\)$/i.test(l.text));
  if (!m || top) return;
  lines.unshift({ text: m[1] ?? "", mark: null, printed: "", indent: 0, depth: null, level: 0, opens: false });
}

/** Bullets that stand beside a numbered list, not inside it, belong to the item above (reference/site.md, section 3). */
function settleBullets(lines: readonly Line[]): void {
  const numbered = lines.some((l) => l.mark === "number" && l.depth === 0);
  if (!numbered) return;
  for (const line of lines) if (line.mark !== null && line.mark !== "number" && line.depth === 0) line.depth = 1;
}
