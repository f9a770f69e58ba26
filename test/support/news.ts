/** Reads what was added last from a service, again and again, while an ingest writes: whole decisions, or none. */
import { decisionSchema } from "../../data/decision.ts";
import { decisionReplySchema } from "../../server/schemas/decision.ts";
import { searchReplySchema } from "../../server/schemas/search.ts";

export interface News {
  /** Decisions read. */
  read: number;
  /** Different states of the corpus that replies were of. */
  states: number;
  /** Decisions held at the first and at the last look. */
  sizes: [first: number, last: number];
  /** What was wrong: half a decision, one that is listed and not there, a corpus that shrank. */
  broken: string[];
}

/** Evidence that does not lie in its paragraph: words and record of two different readings. */
function isTorn(decision: ReturnType<typeof decisionSchema.parse>): boolean {
  const lengths = new Map([["summary", decision.summary.length]]);
  for (const section of decision.sections) for (const one of section.paragraphs) lengths.set(one.id, one.text.length);
  return [...decision.faults, ...decision.injustices, ...decision.remedies, ...decision.citations].some(
    ({ evidence }) => evidence.end > (lengths.get(evidence.paragraph) ?? -1),
  );
}

/** Looks every `everyMs` until the function given back is called. */
export function watchNews(origin: string, everyMs: number): () => Promise<News> {
  const news: News = { read: 0, states: 0, sizes: [0, 0], broken: [] };
  const hashes = new Set<string>();
  let isStopped = false;
  const look = async (): Promise<void> => {
    const listed = await fetch(`${origin}/api/v1/decisions?sort=added&limit=3`);
    if (listed.status !== 200) return void (await listed.arrayBuffer());
    const { corpus, results } = searchReplySchema.parse(await listed.json());
    hashes.add(corpus.hash);
    if (news.sizes[0] === 0) news.sizes[0] = corpus.size;
    if (corpus.size < news.sizes[1]) news.broken.push(`the corpus went from ${news.sizes[1]} to ${corpus.size}`);
    news.sizes[1] = corpus.size;
    for (const { slug } of results) {
      const reply = await fetch(`${origin}/api/v1/decisions/${slug}`);
      const body: unknown = await reply.json();
      if (reply.status === 503 || reply.status === 429) continue;
      if (reply.status !== 200) news.broken.push(`${slug} is listed and answers ${reply.status}`);
      else {
        news.read += 1;
        if (isTorn(decisionSchema.parse(decisionReplySchema.parse(body)))) news.broken.push(`${slug} is torn`);
      }
    }
  };
  const done = (async () => {
    while (!isStopped) {
      await look().catch((error: unknown) => news.broken.push(String(error)));
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  })();
  return async () => {
    isStopped = true;
    await done;
    return { ...news, states: hashes.size };
  };
}
