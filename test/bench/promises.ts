/**
 * How often a pair of an improvement and a similar fault is right on the demonstration corpus as it was read, against
 * what its generator knows: both decisions must truly hold the kind of fault and what is to be improved.
 *   node --import tsx test/bench/promises.ts --corpus FILE --size N [--seed S]     (FILE made by `ingest demo`)
 */
import { parseArgs } from "node:util";
import { makeDemoDocument } from "../../data/demo/document.ts";
import { councilsQuerySchema, promisesQuerySchema } from "../../server/schemas/councils.ts";
import { wilson } from "../../server/statistics/interval.ts";
import { openMeasured } from "./analytics-corpus.ts";

const { values } = parseArgs({
  options: {
    corpus: { type: "string", default: "corpus/demo.db" },
    size: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
  },
});
const size = Number(values.size);
const truths = new Map(
  Array.from({ length: size }, (_, i) => makeDemoDocument(Number(values.seed), i, size).truth).map((t) => [t.slug, t]),
);
const { corpus, api } = openMeasured(values.corpus, size);
const { councils } = await api.councils(councilsQuerySchema.parse({}));
let pairs = 0;
let right = 0;
let dated = 0;
for (const council of councils) {
  for (let offset = 0, total = 1; offset < total; offset += 200) {
    const reply = await api.promises(council.slug, promisesQuerySchema.parse({ limit: "200", offset: String(offset) }));
    total = reply.total;
    for (const promise of reply.promises) {
      const from = truths.get(promise.slug);
      for (const later of [...promise.later, ...promise.spanning, ...promise.undated]) {
        const holds = (slug: string) =>
          truths
            .get(slug)
            ?.faults.some((f) => f.code === later.code && f.concerns === promise.concerns && f.finding === "fault") ===
          true;
        const isRight =
          from?.promises.some((p) => p.concerns === promise.concerns) === true &&
          holds(promise.slug) &&
          holds(later.slug);
        pairs++;
        if (isRight) right++;
        else
          process.stdout.write(
            `wrong: ${promise.slug} [${promise.paragraph}] ${promise.kind}, ${promise.concerns}: ${later.code} in ${later.slug} [${later.paragraph}]\n`,
          );
      }
      dated += promise.later.length + promise.spanning.length;
    }
  }
}
const [low, high] = wilson(right, pairs);
process.stdout.write(
  `${right} of ${pairs} pairs are right (${((100 * right) / pairs).toFixed(1)} %, 95 % interval ${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)} %); ${dated} with dates of the events\n`,
);
corpus.close();
