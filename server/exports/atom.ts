/**
 * Atom (RFC 4287) of any search, newest addition first, with archive links between its pages (RFC 5005). The ids stay
 * the same for as long as the decision does; `updated` moves only when the published words do.
 */
import { js2xml } from "xml-js";
import { acknowledgementOf } from "../../data/acknowledgement.ts";

export interface FeedEntry {
  readonly slug: string;
  readonly ref: string;
  readonly bodySlug: string;
  readonly bodyName: string | null;
  readonly outcome: string;
  readonly category: string | null;
  readonly decidedOn: string | null;
  readonly summary: string;
  /** ISO instants. */
  readonly addedAt: string;
  readonly wordsChangedAt: string;
  /** SHA-256 of the normalised words. */
  readonly wordsHash: string;
  readonly officialUrl: string | null;
}

export interface FeedFrame {
  readonly title: string;
  /** Public address of this Redress, without a trailing slash. */
  readonly origin: string;
  /** Path and query of this page of the feed, of the same list as a page, and of the other pages where they are. */
  readonly self: string;
  readonly alternate: string;
  readonly first: string;
  readonly next: string | null;
  readonly fictional: boolean;
  /** Instant of the newest change among all entries; the corpus's making where there are none. */
  readonly updated: string;
}

/** Stays the same wherever this Redress stands and whatever address the decision gets. */
export const entryId = (entry: Pick<FeedEntry, "ref" | "bodySlug">, fictional: boolean): string =>
  `urn:redress:${fictional ? "fictional" : "decision"}:${entry.ref.replaceAll(" ", "-")}:${entry.bodySlug}`;

/** Stands for an ampersand until the writer is done with it: it takes "&amp;" in a text for one that is escaped already. */
const AMPERSAND = "\ue000";
/** XML 1.0 has no way to hold control characters and lone surrogates, not even escaped. */
const clean = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Cs}\ue000\ufffe\uffff]/gu, (sign) => (/[\t\n\r]/.test(sign) ? sign : ""))
    .replaceAll("&", AMPERSAND);
const escaped = (text: string) => text.replaceAll(AMPERSAND, "&amp;");
const link = (rel: string, href: string, type?: string) => ({
  _attributes: { rel, href, ...(type ? { type } : {}) },
});

/** The feed as XML text. */
export function atomFeed(frame: FeedFrame, entries: readonly FeedEntry[]): string {
  const { origin, fictional } = frame;
  const mark = fictional ? "FICTIONAL: " : "";
  const author = { name: fictional ? "Redress demonstration" : "Local Government and Social Care Ombudsman" };
  const feed = {
    _declaration: { _attributes: { version: "1.0", encoding: "utf-8" } },
    feed: {
      _attributes: { xmlns: "http://www.w3.org/2005/Atom", "xmlns:redress": "urn:redress:atom", "xml:lang": "en-GB" },
      id: `urn:redress:feed:${encodeURIComponent(frame.first)}`,
      title: `${mark}${clean(frame.title)}`,
      updated: frame.updated,
      author,
      rights: acknowledgementOf(fictional),
      generator: "Redress",
      link: [
        link("self", origin + frame.self, "application/atom+xml"),
        link("alternate", origin + frame.alternate, "text/html"),
        link("first", origin + frame.first, "application/atom+xml"),
        ...(frame.next === null ? [] : [link("next", origin + frame.next, "application/atom+xml")]),
      ],
      entry: entries.map((entry) => ({
        id: entryId(entry, fictional),
        title: `${mark}${clean(entry.bodyName ?? "Organisation not printed")} (${entry.ref}): ${entry.outcome}`,
        updated: entry.wordsChangedAt,
        published: entry.addedAt,
        author,
        link: [
          link("alternate", `${origin}/decisions/${entry.slug}`, "text/html"),
          ...(entry.officialUrl === null ? [] : [link("via", entry.officialUrl, "text/html")]),
        ],
        ...(entry.category === null ? {} : { category: { _attributes: { term: clean(entry.category) } } }),
        summary: { _attributes: { type: "text" }, _text: clean(entry.summary) },
        "redress:contenthash": `sha256:${entry.wordsHash}`,
        ...(entry.decidedOn === null ? {} : { "redress:decidedon": entry.decidedOn }),
      })),
    },
  };
  return js2xml(feed, {
    compact: true,
    spaces: 1,
    textFn: (value) => escaped(value),
    attributeValueFn: (value) =>
      escaped(
        value.replaceAll("&quot;", '"').replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;"),
      ),
  });
}
