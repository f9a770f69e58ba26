import { type Query, toHref, withValues } from "../url-state.ts";
import { CopyButton } from "./copy-button.tsx";

/** Key of a copied link that names the corpus it was made over. */
export const CORPUS_KEY = "corpus";

/** Copies the page's address together with the corpus it was counted over, so that a changed corpus can be told. */
export function CopyLink({ path, query, hash }: { path: string; query: Query; hash: string }) {
  const origin = typeof location === "undefined" ? "" : location.origin;
  const address = origin + toHref(path, withValues(query, CORPUS_KEY, [hash.slice(0, 12)]));
  return <CopyButton text={address} label="Copy link" what="to this page with the state of the corpus" />;
}
