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

/** Shown where a link was made over another state of the corpus. */
export function CorpusMoved({ query, hash }: { query: Query; hash: string }) {
  const made = query.find(([key]) => key === CORPUS_KEY)?.[1];
  if (!made || hash.startsWith(made)) return null;
  return (
    <aside class="corpus-moved" aria-label="The corpus has changed">
      <div class="page">
        <p>
          This link was made over corpus {made.slice(0, 12)}. The corpus has changed since and is now{" "}
          {hash.slice(0, 12)}: decisions have been added, withdrawn or read anew, so figures and lists can differ from
          those that were linked.
        </p>
      </div>
    </aside>
  );
}
