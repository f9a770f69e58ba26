/** Where an answer comes from: every one carries these, so that what is quoted can be opened at its paragraph. */
import { acknowledgementOf } from "../../data/acknowledgement.ts";

export interface CitationLink {
  readonly ref: string;
  readonly organisation: string | null;
  readonly decidedOn: string | null;
  /** Pinpoint in words where the paragraph's number is certain: "[57]". */
  readonly pinpoint: string | null;
  /** The paragraph in this Redress. */
  readonly url: string;
}

export const paragraphUrl = (origin: string, slug: string, paragraph: string | null): string =>
  `${origin}/decisions/${slug}${paragraph === null ? "" : `#${paragraph}`}`;

/** One answer as text (for the model) and as data (for the client), with what has to be said of it. */
export function answer(
  data: Record<string, unknown>,
  citations: readonly CitationLink[],
  corpus: { hash: string; size: number; fictional: boolean },
) {
  const structuredContent = {
    ...(corpus.fictional ? { FICTIONAL: "These decisions, councils and people are invented." } : {}),
    ...data,
    citations,
    corpus: { hash: corpus.hash, size: corpus.size, fictional: corpus.fictional },
    acknowledgement: acknowledgementOf(corpus.fictional),
  };
  return { content: [{ type: "text" as const, text: JSON.stringify(structuredContent, null, 1) }], structuredContent };
}
