/** Random documents for ingest: bytes without meaning, and invented decisions torn, doubled, nested and misspelt. */
import { openCorpus } from "../../data/corpus.ts";
import { type Prepared, prepare } from "../../data/corpus-rows.ts";
import { decisionSchema } from "../../data/decision.ts";
import { makeDemoDocument } from "../../data/demo/document.ts";
import { verifyCorpus } from "../../data/verify.ts";
import { readDecision } from "../../ingest/pipeline.ts";
import { createRandom, type Random } from "./random.ts";

/** Longest that one document may take, in ms. */
const PATIENCE = 20_000;

const SIGNS = [
  "£",
  "£1,",
  "(",
  ")",
  "“",
  "”",
  "<",
  ">",
  "&nbsp;",
  "\u0000",
  "\ud800",
  "\u202e",
  "1.",
  "a)",
  "•",
  "\t",
  "\r",
  "per month for ",
  "£50 a week ",
  "paragraph 52 ",
];

function tear(random: Random, text: string): string {
  let torn = text;
  for (let times = 1 + random.below(6); times > 0; times -= 1) {
    const at = random.below(torn.length + 1);
    const length = random.below(Math.max(1, Math.floor(torn.length / 4)));
    switch (random.below(6)) {
      case 0:
        torn = torn.slice(0, at) + torn.slice(at + length);
        break;
      case 1:
        torn = torn.slice(0, at) + torn.slice(at, at + length) + torn.slice(at);
        break;
      case 2:
        torn = torn.slice(0, at) + random.pick(SIGNS).repeat(1 + random.below(300)) + torn.slice(at);
        break;
      case 3: {
        const lines = torn.split("\n");
        const [from, to] = [random.below(lines.length), random.below(lines.length)];
        const moved = lines.splice(from, 1 + random.below(5));
        lines.splice(to, 0, ...moved);
        torn = lines.join("\n");
        break;
      }
      case 4:
        torn = torn.replaceAll("\n", random.pick([" ", "\r\n", "\n\n\n", "\u2028"]));
        break;
      default:
        torn = `<html><body>${"<div>".repeat(random.below(60))}<h1>${torn.slice(0, 200)}</h1><p>${torn.slice(200).replaceAll("\n", "</p><p>")}`;
    }
    if (torn.length > 200_000) torn = torn.slice(0, 200_000);
  }
  return torn;
}

/** Bytes of the document with this number under this seed. */
export function fuzzDocument(seed: number, number: number): Uint8Array {
  const random = createRandom(seed * 1_000_003 + number);
  if (random.below(8) === 0) return Uint8Array.from({ length: random.below(3000) }, () => random.below(256));
  const { text } = makeDemoDocument(seed, random.below(500), 500);
  const bytes = new TextEncoder().encode(tear(random, text));
  if (random.below(6) === 0) for (let i = 0; i < 20; i += 1) bytes[random.below(bytes.length)] = random.below(256);
  return bytes;
}

/** Decisions that are kept in one transaction, as an ingest does. */
const BATCH = 100;

/**
 * Takes the documents from one number to another through ingest: reads them, keeps what is a decision, and verifies the
 * corpus that this gives. What went wrong, each with its number.
 */
export function fuzzIngest(seed: number, from: number, to: number): string[] {
  const faults: string[] = [];
  const corpus = openCorpus(":memory:", { mode: "write", fictional: true });
  let waiting: Prepared[] = [];
  const flush = (): void => {
    for (const saved of corpus.writer.saveBatch(waiting))
      if ("error" in saved) faults.push(`${seed}: not kept: ${saved.error.message}`);
    waiting = [];
  };
  for (let number = from; number < to; number += 1) {
    const started = performance.now();
    try {
      const bytes = fuzzDocument(seed, number);
      const result = readDecision({ uri: `${number}.txt`, bytes, fictional: true });
      if ("decision" in result) {
        const checked = decisionSchema.safeParse(result.decision);
        if (!checked.success)
          faults.push(
            `${seed}:${number}: ${checked.error.issues[0]?.path.join(".")} ${checked.error.issues[0]?.message}`,
          );
        faults.push(...spansOutside(result.decision).map((fault) => `${seed}:${number}: ${fault}`));
        waiting.push(prepare(result.decision, bytes));
        if (waiting.length >= BATCH) flush();
      }
    } catch (error) {
      faults.push(
        `${seed}:${number}: ${error instanceof Error ? (error.stack ?? error.message).slice(0, 300) : String(error)}`,
      );
    }
    const ms = performance.now() - started;
    if (ms > PATIENCE) faults.push(`${seed}:${number}: ${Math.round(ms)} ms`);
  }
  flush();
  faults.push(...verifyCorpus(corpus).flatMap((check) => check.problems));
  corpus.close();
  return faults;
}

/** Evidence that lies outside the paragraph it names. */
function spansOutside(decision: Extract<ReturnType<typeof readDecision>, { decision: unknown }>["decision"]): string[] {
  const lengths = new Map([["summary", decision.summary.length]]);
  for (const section of decision.sections) for (const one of section.paragraphs) lengths.set(one.id, one.text.length);
  return [...decision.faults, ...decision.injustices, ...decision.remedies, ...decision.citations].flatMap(
    ({ evidence }) => {
      const length = lengths.get(evidence.paragraph);
      return length === undefined || evidence.start < 0 || evidence.end > length || evidence.end <= evidence.start
        ? [`evidence ${JSON.stringify(evidence)} lies outside`]
        : [];
    },
  );
}
