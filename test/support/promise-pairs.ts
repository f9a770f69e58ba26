/** The hand-labelled pairs, read by the whole pipeline and set side by side by the service: what is right, and what not. */
import { readDecision } from "../../ingest/pipeline.ts";
import { type PromisesReply, promisesReplySchema } from "../../server/schemas/councils.ts";
import { PAIRS, type PromisePair } from "../golden/promises/pairs.ts";
import { appOf, corpusOf, inventedAuthorities } from "./analytics.ts";

/** A short decision as published text, numbered, with its header. */
export function pairText(
  council: string,
  category: string,
  { ref, date, outcome = "Upheld", found, action = [] }: PromisePair["b"],
): string {
  let number = 0;
  const numbered = (words: string) => (words.startsWith("•") ? `    ${words}` : `  ${++number}. ${words}`);
  const section = (heading: string, paragraphs: readonly string[]) =>
    paragraphs.length === 0 ? [] : [heading, "", ...paragraphs.flatMap((p) => [numbered(p), ""]), "Back to top", ""];
  return [
    `${council} (${ref})`,
    "",
    `Category : ${category}`,
    "",
    `Decision : ${outcome}`,
    "",
    `Decision date : ${date}`,
    "",
    "The Ombudsman's final decision:",
    "",
    "Summary: A complaint about the Council.",
    "",
    ...section("The complaint", ["The complainant says that the Council let them down."]),
    ...section("My findings", found),
    ...section("Agreed action", action),
    ...section("Final decision", ["I have completed my investigation."]),
  ].join("\n");
}

export interface JudgedPair {
  council: string;
  label: PromisePair["label"];
  /** How the service lists the pair: null where it lists none. */
  shown: { when: "later" | "spanning" | "undated"; on: string | null } | null;
}

export interface PairFigures {
  judged: JudgedPair[];
  /** Pairs shown, and of these truly pairs. */
  shown: number;
  right: number;
  /** True pairs in all. */
  pairs: number;
  /** True pairs shown under a date, and of these under the right heading, and with the right first day. */
  dated: number;
  headingRight: number;
  dayRight: number;
}

export async function judgePairs(): Promise<PairFigures> {
  const decisions = PAIRS.flatMap(({ council, category, a, b }) =>
    [a, b].map((one) => {
      const text = pairText(council, category, one);
      const read = readDecision({
        uri: `${one.ref}.txt`,
        bytes: new TextEncoder().encode(text),
        fictional: true,
        authorities: inventedAuthorities,
      });
      if ("quarantine" in read) throw new Error(`${one.ref}: ${read.quarantine.message}`);
      return read.decision;
    }),
  );
  const corpus = corpusOf(decisions);
  const app = await appOf(corpus);
  const judged: JudgedPair[] = [];
  for (const { council, b, label } of PAIRS) {
    const slug = decisions.find((decision) => decision.body.name === council)?.body.slug ?? "";
    const { body } = await app.get(`/api/v1/councils/${slug}/promises`);
    judged.push({ council, label, shown: shownOf(promisesReplySchema.parse(body), b.ref) });
  }
  await app.close();
  corpus.close();
  const shown = judged.filter((pair) => pair.shown !== null);
  const right = shown.filter((pair) => pair.label.pair);
  const dated = right.filter((pair) => pair.shown?.on !== null);
  return {
    judged,
    shown: shown.length,
    right: right.length,
    pairs: judged.filter((pair) => pair.label.pair).length,
    dated: dated.length,
    headingRight: dated.filter((pair) => pair.label.pair && pair.label.when === pair.shown?.when).length,
    dayRight: dated.filter((pair) => pair.label.pair && "on" in pair.label && pair.label.on === pair.shown?.on).length,
  };
}

function shownOf({ promises }: PromisesReply, ref: string): JudgedPair["shown"] {
  for (const promise of promises) {
    for (const when of ["later", "spanning"] as const) {
      const found = promise[when].find((later) => later.ref === ref);
      if (found) return { when, on: found.on };
    }
    if (promise.undated.some((later) => later.ref === ref)) return { when: "undated", on: null };
  }
  return null;
}
