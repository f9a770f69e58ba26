/** A results page of the website: its items and the total that it states. */
import { load } from "cheerio/slim";
import { type DecisionAddress, parseDecisionAddress } from "./addresses.ts";

export interface ListingItem extends DecisionAddress {
  /** Null where the copy has lost the link's text; the address still names the decision. */
  readonly title: string | null;
  /** Printed only here, never on the decision page. */
  readonly kind: "statement" | "report" | null;
}

export interface Listing {
  /** In page order, each address once. */
  readonly items: ListingItem[];
  /** As stated ("Your search has 1,234 results"); null where the page states none. Differs between pages. */
  readonly total: number | null;
}

const TOTAL = /\b(?:search|archive) has ([\d,]{1,9}|no) results?\b/i;

/** Reads whatever HTML it is given; a page without items and total gives `{items: [], total: null}`. */
export function parseListing(html: string, base: string): Listing {
  const $ = load(html);
  const items = new Map<string, ListingItem>();
  for (const link of $("a[href]").toArray()) {
    const address = parseDecisionAddress($(link).attr("href") ?? "", base);
    if (!address || items.has(address.path)) continue;
    const title = $(link).text().replace(/\s+/g, " ").trim();
    // The line below the title: "<Statement|Report> <outcome> <subcategory> <dd-Mmm-yyyy>".
    const around = $(link).closest("li, article, div, p").text().replace(/\s+/g, " ");
    const kind = /\b(Statement|Report) (?:Upheld|Not upheld|Closed)/i.exec(around)?.[1]?.toLowerCase();
    items.set(address.path, {
      ...address,
      title: title || null,
      kind: kind === "report" ? "report" : kind === "statement" ? "statement" : null,
    });
  }
  // Tags part words, which text() would join to the item that follows.
  const stated = TOTAL.exec(html.replace(/<[^<>]{0,2000}>/g, " "))?.[1];
  const total = stated === undefined ? null : /^no$/i.test(stated) ? 0 : Number(stated.replaceAll(",", ""));
  return { items: [...items.values()], total };
}
