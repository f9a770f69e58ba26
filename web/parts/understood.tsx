import type { SearchReply } from "../../server/schemas/search.ts";
import { type Query, toHref, withoutKeys, withValues } from "../url-state.ts";

interface UnderstoodProps {
  reply: Pick<SearchReply, "understood" | "query" | "cut">;
  query: Query;
  path: string;
}

/** How the words were read, in plain English; other names that were looked for too, and spelling put right. */
export function Understood({ reply, query, path }: UnderstoodProps) {
  const reading = reply.query;
  if (reading.q === "") return null;
  const fresh = withoutKeys(query, "cursor");
  const found = reading.words.filter((word) => word.synonyms.length > 0);
  const asked = reading.references.filter((reference) => reference.held);
  return (
    <div class="echo">
      {reply.understood !== "" && <p>{reply.understood}</p>}
      {asked.map((reference) => (
        <p key={reference.slug}>
          That is a reference. <a href={`/decisions/${reference.slug}`}>Open {reference.slug.replaceAll("-", " ")}</a>
        </p>
      ))}
      {reading.references
        .filter((reference) => !reference.held)
        .map((reference) => (
          <p key={reference.slug}>{reference.slug.replaceAll("-", " ")} is not held here.</p>
        ))}
      {reading.didYouMean && (
        <p>
          Did you mean <a href={toHref(path, withValues(fresh, "q", [reading.didYouMean]))}>{reading.didYouMean}</a>?
        </p>
      )}
      {reading.synonyms === "used" && (
        <p>
          Also looked for {found.map((word) => word.synonyms.join(", ")).join("; ")}.{" "}
          <a href={toHref(path, withValues(fresh, "synonyms", ["off"]))}>Only my words</a>
        </p>
      )}
      {reading.synonyms === "off" && (
        <p>
          Only the words as typed. <a href={toHref(path, withoutKeys(fresh, "synonyms"))}>Other names too</a>
        </p>
      )}
      {reading.messages.map((message) => (
        <p key={message.code + message.text}>{message.text}</p>
      ))}
      {reply.cut.map((left) => (
        <p key={left}>{left}</p>
      ))}
    </div>
  );
}
