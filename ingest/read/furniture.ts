/** Lines that the site prints around a decision: cookie block, print link, signature. */
import { foldName, vocabulary } from "../../data/reference.ts";

let exact: Set<string> | null = null;
let prefixes: string[] = [];
let starts = new Set<string>();

const SIGNATURE =
  /^(?:the )?[a-z' ]{0,40}(?:final |provisional |draft )?decision on behalf of the ombuds(?:man|men)[.:]?$/;
const LABEL = /^the ombuds(?:man|men)'s?'? (?:final )?decision:?$/;
const MORE: readonly string[] = ["back to top", "skip to main content", "share this page", "cookies", "menu"];

/** True for "Back to top", which closes each main section in the numbered copies. */
export function isBackToTop(text: string): boolean {
  return text.length < 20 && foldName(text).replace(/[.]$/, "") === "back to top";
}

/** True for the label over the Summary ("The Ombudsman's final decision:"). */
export function isDecisionLabel(text: string): boolean {
  return text.length < 60 && LABEL.test(foldName(text));
}

/** True for a line that belongs to the page and not to the decision; the label over the Summary is not among them. */
export function isFurniture(text: string): boolean {
  if (!exact) {
    const lines = vocabulary().boilerplateLines;
    exact = new Set([...lines.filter((l) => l.match === "exact").map((l) => foldName(l.line)), ...MORE]);
    prefixes = lines.filter((l) => l.match === "prefix").map((l) => foldName(l.line));
    starts = new Set(prefixes.map((p) => p.slice(0, 6)));
  }
  const isPrefixed = starts.has(text.slice(0, 6).toLowerCase());
  if (text.length > 120) return isPrefixed && prefixes.some((p) => foldName(text.slice(0, 120)).startsWith(p));
  if (isDecisionLabel(text)) return false;
  const folded = foldName(text);
  return exact.has(folded) || SIGNATURE.test(folded) || (isPrefixed && prefixes.some((p) => folded.startsWith(p)));
}
