/** Reads gold labels, runs the pipeline over their texts, scores the records. File access stands here and nowhere deeper. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Accuracy } from "../../data/accuracy.ts";
import type { Authorities } from "../../data/authorities.ts";
import { PARSER_VERSION } from "../../data/decision.ts";
import { readDecision } from "../pipeline.ts";
import { compareRecord } from "./compare.ts";
import { demonstrationCases } from "./demonstration.ts";
import {
  type GoldCase,
  goldDocumentSchema,
  isHeldBack,
  openingLineSchema,
  sharedLineSchema,
  toOpeningCase,
  toSharedCase,
} from "./gold.ts";
import { buildAccuracy, type Scored } from "./report.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Documents that no rule may be tuned to: their misses are not printed unless the folder is named. */
const BLIND = join(root, "test/golden/blind");

/** Where labels are looked for when none are named; folders that are absent are passed over. */
export const DEFAULT_GOLD = [
  "test/golden/real",
  "test/golden/blind",
  "test/golden/documents",
  "../shared/gold/remedies.jsonl",
  "../shared/gold/openings.jsonl",
].map((path) => join(root, path));

/** Real decisions are read where they are and never copied. */
const DECISIONS = join(root, "../shared/decisions");

export interface EvaluateOptions {
  /** Documents of the demonstration corpus to score as well; 0 for none. */
  demo?: number;
  seed?: number;
  /** ISO date, printed with the figures. */
  measuredOn: string;
  /** Score only the half of the own gold that rules may be tuned to. */
  tuningOnly?: boolean;
}

export interface Evaluation {
  accuracy: Accuracy;
  scored: Scored[];
  /** Labels that could not be used, with the reason. */
  problems: string[];
}

/** Scores the gold at the paths given (files or folders; the project's own where none are given). */
export function evaluate(goldPaths: readonly string[], options: EvaluateOptions): Evaluation {
  const problems: string[] = [];
  const cases = (goldPaths.length > 0 ? goldPaths : DEFAULT_GOLD.filter((path) => existsSync(path))).flatMap((path) =>
    readGold(path, problems),
  );
  const wanted = options.tuningOnly ? cases.filter((c) => !c.heldBack) : cases;
  const scored = wanted.flatMap((gold) => scoreCase(gold, problems));
  if (options.demo) {
    for (const { gold, authorities } of demonstrationCases(options.demo, options.seed ?? 1))
      scored.push(...scoreCase(gold, problems, authorities));
  }
  return {
    accuracy: buildAccuracy(scored, { parser: PARSER_VERSION, measuredOn: options.measuredOn }),
    scored,
    problems,
  };
}

function scoreCase(gold: GoldCase, problems: string[], authorities?: Authorities): Scored[] {
  const result = readDecision({
    uri: gold.name,
    bytes: Buffer.from(gold.text, "utf8"),
    ...(authorities ? { authorities } : {}),
  });
  if ("quarantine" in result) {
    problems.push(`${gold.name}: ${result.quarantine.message}`);
    return [];
  }
  const { decision } = result;
  return [
    {
      name: gold.name,
      origin: gold.origin,
      heldBack: gold.heldBack,
      category: decision.category?.name ?? "none printed",
      shape: decision.source.shape,
      outcomes: compareRecord(gold.expect, decision),
    },
  ];
}

function readGold(path: string, problems: string[]): GoldCase[] {
  if (!existsSync(path)) {
    problems.push(`${path}: not found`);
    return [];
  }
  if (statSync(path).isDirectory()) {
    const cases = readdirSync(path)
      .sort()
      .filter((name) => /\.jsonl?$/.test(name))
      .flatMap((name) => readGold(join(path, name), problems));
    return resolve(path) === BLIND
      ? cases.map((gold) => ({ ...gold, origin: "blind" as const, heldBack: true }))
      : cases;
  }
  const text = readFileSync(path, "utf8");
  return path.endsWith(".jsonl")
    ? text.split("\n").flatMap((line, i) => (line.trim() ? readLine(line, `${path}:${i + 1}`, problems) : []))
    : readDocument(text, path, problems);
}

function readLine(line: string, where: string, problems: string[]): GoldCase[] {
  const value: unknown = JSON.parse(line);
  const labelled = goldDocumentSchema.safeParse(value);
  if (labelled.success && labelled.data.text) {
    const { name, text, expect } = labelled.data;
    // A line of a labelling sheet that nobody has filled in is no label.
    if (Object.keys(expect).length === 0) return [];
    const fictional = /\b\d{2} 9\d{2} \d{3}\b/.test(text.slice(0, 300));
    return [{ name, text, origin: fictional ? "invented" : "labelled", heldBack: false, expect }];
  }
  const shared = sharedLineSchema.safeParse(value);
  if (shared.success) return [toSharedCase(shared.data)];
  const opening = openingLineSchema.safeParse(value);
  if (opening.success) return [toOpeningCase(opening.data)];
  problems.push(`${where}: neither a labelled document nor a line of the shared labels`);
  return [];
}

function readDocument(text: string, path: string, problems: string[]): GoldCase[] {
  const parsed = goldDocumentSchema.safeParse(JSON.parse(text));
  if (!parsed.success) {
    problems.push(
      `${basename(path)}: ${parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("; ")}`,
    );
    return [];
  }
  const { name, expect, file } = parsed.data;
  if (parsed.data.text !== undefined)
    return [{ name, text: parsed.data.text, origin: "invented", heldBack: isHeldBack(name), expect }];
  const real = join(DECISIONS, file ?? `${name}.txt`);
  if (!existsSync(real)) {
    problems.push(`${name}: the text is not in the folder of decisions`);
    return [];
  }
  return [{ name, text: readFileSync(real, "utf8"), origin: "real", heldBack: false, expect }];
}
