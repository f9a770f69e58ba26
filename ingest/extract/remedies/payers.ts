/** Which organisation pays: the subject of the clause, resolved against the bodies that the decision names. */
import { toSlug } from "../../../data/slugs.ts";
import type { ParsedDecision } from "../../parsed.ts";
import { leads, type Passage } from "./passages.ts";

export interface Payers {
  /** Slugs of the bodies whose money is this record's own share. */
  readonly own: ReadonlySet<string>;
  /** Payers named as the subject before an offset; empty where none is told. */
  readonly at: (passage: Passage, offset: number) => string[];
}

const KIND =
  "(?:Council|Councils|Trust|ICB|CCG|ICS|Board|Home|Care Home|Care Provider|Provider|Agency|School|College|Academy|Authority|Company|University|Partnership|Practice|Surgery|Hospital|Nursery|Charity|Panel)";
const NAMED = `[A-Z][\\w’'&.()-]*\\s+(?:(?:[A-Z][\\w’'&.()-]*|of|and|the|for)\\s+){0,8}?(?:Council|Trust|Limited|Ltd|Board|NHS Trust|Group|Authority|plc|LLP|Partnership|CCG|ICB)\\b`;
const ALIAS =
  /\b([A-Z](?:[\w’'&-]+|[A-Z])(?:\s+(?:[A-Z][\w’'&-]*|of|and|the|for|\(South\))){0,9})\s*,?\s*\((?:the |[‘'“"])?([A-Z][\w ]{1,24}?)[’'”"]?\)/g;
const SUBJECT = new RegExp(`\\b(?:the (${KIND})\\b|(${KIND} [A-C])\\b|(${NAMED}))`, "g");
const PROVIDER = /\b(?:home|provider|agency|school|college|academy|company|nursery|practice|charity|contractor)\b/i;
/** "Each organisation will pay": all that the items before it and their lead-in name. */
const EVERY_BODY =
  /^\W*(?:each|both|all)(?: of the)? (?:\w+ )?(?:organisations?|bodies|body|councils?|authorit(?:y|ies))\b/i;

const HEALTH = /\b(?:NHS|Trust|CCG|ICB|ICS|Clinical|Integrated Care|Hospital|Surgery|Practice)\b/i;

/** "Marsh and Dale have agreed", "Dale will": bodies by the short form of their names. */
const SHORT =
  /\b([A-Z][a-z]+)(?:\s(?:and|&)\s([A-Z][a-z]+))?\s(?:(?:have|has)\s(?:now\s|both\s|also\s)?agreed|(?:will|should|must|are to|is to)\b)/g;
const FULL =
  /\b([A-Z][a-z]+)\s(?:[A-Z][\w’]*\s|of\s|and\s|NHS\s){0,6}?(?:Council|Trust|Board|ICB|CCG|Association|Limited)\b/g;

/** Short forms of the bodies named in full in the text ("Dale" of "Dale District Council"). */
function shortNames(texts: readonly string[]): Map<string, string> {
  const short = new Map<string, string>();
  for (const text of texts)
    for (const m of text.matchAll(FULL)) if (m[1] && !/^(?:The|Each|Both)$/.test(m[1])) short.set(m[1], m[0]);
  return short;
}

/** Names the bodies of the text; linear in its length. */
export function readPayers(parsed: ParsedDecision): Payers {
  const ownSlug = parsed.body.slug;
  const alias = new Map<string, string>();
  const texts = [parsed.summary, ...parsed.sections.flatMap((s) => s.paragraphs.map((p) => p.text))];
  for (const text of texts.filter((one) => one.includes("(")))
    for (const m of text.matchAll(ALIAS))
      if (m[1] && m[2] && !alias.has(m[2].toLowerCase()))
        alias.set(m[2].toLowerCase(), m[1].replace(/^.*\b(?:Council|Trust|Board|Limited) and (?:the )?/, ""));
  const short = shortNames(texts);
  const own = new Set<string>([ownSlug]);
  const name = (parsed.body.name ?? "").toLowerCase();
  const council = !["care-provider", "nhs", "school"].includes(parsed.body.type);

  const slugOf = (printed: string): string => {
    const lower = printed.toLowerCase();
    if (name && (name === lower || (name.includes(lower) && /council|limited|trust/.test(lower)))) return ownSlug;
    const full = alias.get(lower);
    if (full) {
      if (name && full.toLowerCase() !== lower && (name === full.toLowerCase() || name.endsWith(full.toLowerCase())))
        return ownSlug;
      const other = parsed.otherBodies.find((b) => (b.name ?? "").toLowerCase() === full.toLowerCase());
      if (other) return other.slug;
      if (lower === "council" && council) return ownSlug;
      const slug = toSlug(full);
      if (PROVIDER.test(lower) && council) own.add(slug);
      return slug;
    }
    const other = parsed.otherBodies.find((b) => (b.name ?? "").toLowerCase() === lower);
    if (other) return other.slug;
    if (/^(?:council|councils|authority)$/.test(lower) && council) return ownSlug;
    if (/provider|home|company|agency/.test(lower) && parsed.body.type === "care-provider") return ownSlug;
    if (parsed.body.type === "nhs" && HEALTH.test(printed)) return ownSlug;
    if (/school|academy|college/.test(lower) && parsed.body.type === "school") return ownSlug;
    const named = parsed.otherBodies.filter((b) =>
      (b.name ?? "")
        .toLowerCase()
        .includes(lower === "icb" ? "integrated care" : lower === "ccg" ? "clinical commissioning" : lower),
    );
    if (named.length === 1 && named[0]) return named[0].slug;
    const slug = toSlug(printed) || ownSlug;
    if (PROVIDER.test(printed) && council) own.add(slug);
    return slug;
  };

  const at = (passage: Passage, offset: number): string[] => {
    const before = passage.text.slice(0, offset);
    // "they will each pay": the bodies that the items before it name.
    const siblings = /^\W*(?:they|both|each|all)\b/i.test(before) ? siblingsOf(passage) : [];
    if (EVERY_BODY.test(before)) {
      const named = [...siblings, ...leads(passage).map((l) => l.text)].flatMap((text) => subjects(text).map(slugOf));
      const every = [...new Set(named)];
      if (every.length > 1) return every;
    }
    for (const text of [before, ...siblings, ...leads(passage).map((l) => l.text)]) {
      const found = siblings.includes(text) ? several(text) : subjects(text);
      if (found.length > 0) return [...new Set(found.map(slugOf))];
      const brief = briefly(text, short);
      if (brief.length > 0) return [...new Set(brief.map(slugOf))];
    }
    return council || parsed.otherBodies.length === 0 ? [ownSlug] : [];
  };
  return { own, at };
}

/** The texts of the three paragraphs before, nearest first. */
function siblingsOf(passage: Passage): string[] {
  const out: string[] = [];
  for (let p = passage.before; p && out.length < 3; p = p.before) out.push(p.text);
  return out;
}

/** "The Council will pay £40 and the ICB £60": all that a sentence before orders to pay, where they are several. */
function several(text: string): string[] {
  const ordered = [...text.slice(-400).matchAll(SUBJECT)].filter((m) =>
    /^(?:,[^,.;]{3,40},)?\s(?:will|should|must|(?:is|are) to|has agreed to)\b/.test(
      text.slice(-400).slice(m.index + m[0].length),
    ),
  );
  const names = [...new Set(ordered.map(printed))];
  return names.length > 1 ? names : subjects(text);
}

/** The bodies that the last order names by the short form of their names. */
function briefly(text: string, short: ReadonlyMap<string, string>): string[] {
  const last = [...text.slice(-400).matchAll(SHORT)].at(-1);
  return [last?.[1], last?.[2]].flatMap((name) => short.get(name ?? "") ?? []);
}

/** The last subject before a modal or a sum: one body, or several joined by "and". */
function subjects(text: string): string[] {
  const clipped = text.slice(-400);
  const hits = [...clipped.matchAll(SUBJECT)].filter(
    (m) =>
      !/\b(?:by|of|from|to|for|with|against|at|in)\s+(?:the\s+)?$/i.test(clipped.slice(0, m.index)) ||
      /\bfor\s+$/i.test(clipped.slice(0, m.index)) ||
      /^\s+(?:will|should|to)\b/.test(clipped.slice(m.index + m[0].length)),
  );
  const last = hits.at(-1);
  if (!last) return [];
  const names = [printed(last)];
  for (let i = hits.length - 2; i >= 0; i--) {
    const hit = hits[i];
    const next = hits[i + 1];
    if (!hit || !next) break;
    if (!/^\s*(?:,|,?\s*and|&)\s*(?:the\s+)?$/.test(clipped.slice(hit.index + hit[0].length, next.index))) break;
    names.unshift(printed(hit));
  }
  return names;
}

function printed(m: RegExpExecArray | RegExpMatchArray): string {
  return (m[1] ?? m[2] ?? m[3] ?? "").replace(/^(?:(?:the|and|for|of)\s+)+/i, "").trim();
}
