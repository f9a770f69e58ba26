/** The tree of a page: its depth, its parts, and a walk through it. All take time linear in its size. */
import type { CheerioAPI } from "cheerio/slim";

/** No page of a decision nests a tenth as deep; the parser takes time quadratic in the depth. */
const MAX_DEPTH = 1000;
const CLOSED_BY_ITSELF: ReadonlySet<string> = new Set(
  "p li dt dd tr td th thead tbody tfoot option optgroup colgroup br hr img input meta link area base col embed source track wbr rt rp".split(
    " ",
  ),
);

/** True for markup whose open elements pile up beyond any page's depth. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  const tag = /<(\/?)([a-z][a-z0-9]{0,15})/gi;
  for (let m = tag.exec(text); m; m = tag.exec(text)) {
    if (CLOSED_BY_ITSELF.has((m[2] ?? "").toLowerCase())) continue;
    depth = Math.max(0, depth + (m[1] === "/" ? -1 : 1));
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

export type Node = NonNullable<ReturnType<CheerioAPI["root"]>[0]>["children"][number];
export type Tag = Extract<Node, { attribs: unknown }>;
export const isTag = (node: Node): node is Tag => "attribs" in node;

/** Elements that hold nothing of a decision. */
export const SKIPPED: ReadonlySet<string> = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "nav",
  "footer",
  "form",
  "button",
  "select",
  "iframe",
  "head",
  "title",
]);
/** Goes through a tree by its own links, so that a million nested elements need no deep stack. */
export function walk(
  root: Tag,
  enter: (tag: Tag) => void,
  leave: (tag: Tag) => void,
  write: (text: string) => void,
): void {
  let node: Node = root;
  for (;;) {
    let down: Node | null = null;
    if (isTag(node)) {
      if (node === root || !SKIPPED.has(node.name)) {
        enter(node);
        down = node.children[0] ?? null;
        if (!down) leave(node);
      }
    } else if (node.type === "text") write(node.data);
    if (down) {
      node = down;
      continue;
    }
    while (node !== root && !node.next) {
      const parent: Node["parent"] = node.parent;
      if (!parent || !("attribs" in parent)) return;
      leave(parent);
      if (parent === root) return;
      node = parent;
    }
    if (node === root || !node.next) return;
    node = node.next;
  }
}

/** The parts of a page that matter; found by hand, since selectors take quadratic time in deeply nested pages. */
export function findParts(top: Node[]): { root: Tag | null; title: string } {
  const found: Partial<Record<"#article" | "article" | "main" | "body", Tag>> = {};
  let title = "";
  let node: Node | null = top[0] ?? null;
  while (node) {
    if (isTag(node)) {
      const { name } = node;
      if (name === "article" && node.attribs.id === "article") found["#article"] ??= node;
      if (name === "article" || name === "main" || name === "body") found[name] ??= node;
      const first = node.children[0];
      if (name === "title" && title === "" && first?.type === "text") title = first.data;
      if (first) {
        node = first;
        continue;
      }
    }
    while (node && !node.next) node = node.parent && "attribs" in node.parent ? node.parent : null;
    node = node?.next ?? null;
  }
  return { root: found["#article"] ?? found.article ?? found.main ?? found.body ?? null, title };
}
