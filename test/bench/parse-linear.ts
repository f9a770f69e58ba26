/** Time of reading and parsing over doubling sizes of hostile text: each doubling should about double the time. */
import { performance } from "node:perf_hooks";
import { readDecision } from "../../ingest/pipeline.ts";
import { flatWithHeader, numbered, page, sample } from "../ingest/parse/renderings.ts";

const head = "Millbrook County Council (23 914 207)\n\nSummary: It was late.\n\nThe complaint\n\n";
const action = `${head}  1. It was late.\n\nAgreed action\n\n`;
const kinds: Record<string, (n: number) => string> = {
  "nested brackets": (n) => `${head}  1. ${"(".repeat(n)}`,
  "one long paragraph": (n) => `${head}  1. ${"The Council was late and late again ".repeat(n / 36)}`,
  "pound signs": (n) => `${head}- ${"£".repeat(n)}`,
  spaces: (n) => `${head}- a${" ".repeat(n)}b`,
  "list items": (n) => `${head}${"- a;\n".repeat(n / 5)}`,
  "lead-ins": (n) => `${head}${"- the Council:\n".repeat(n / 15)}`,
  headings: (n) => `${head}${"What happened\n".repeat(n / 14)}`,
  "title lines": (n) => `${"Millbrook County Council (23 914 207)\n".repeat(n / 38)}`,
  "sentence fragments": (n) => `${head}  1. ${"Mr. X. ".repeat(n / 7)}`,
  "paying sentences": (n) =>
    `${action}${"  1. The Council will pay Mrs B £300 for distress; and pay Mr D £50 a month.\n".repeat(n / 76)}`,
  "items of one sentence": (n) => `${action}  1. The Council will: ${"pay Mrs B £9 each, ".repeat(n / 19)}`,
  "sums without a verb": (n) => `${action}${`  1. ${"£1,000 and ".repeat(150)}\n`.repeat(n / 1700)}`,
  numbers: (n) => `${head}  1. ${"12 345 678 ".repeat(n / 11)}`,
  "nested elements": (n) => `<html><body><p>Millbrook County Council (23 914 207)</p>${"<div>".repeat(n / 5)}`,
  "nested lists": (n) => `<html><body><p>Millbrook County Council (23 914 207)</p>${"<ol><li>a".repeat(n / 9)}`,
  "unclosed tags": (n) => `<html><body><p>Millbrook County Council (23 914 207)</p>${"<".repeat(n)}`,
};

const time = (text: string): number => {
  const bytes = new TextEncoder().encode(text);
  const from = performance.now();
  readDecision({ uri: "bench", bytes, today: "2026-01-31" });
  return performance.now() - from;
};

const sizes = [125_000, 250_000, 500_000, 1_000_000];
console.log(`milliseconds at ${sizes.map((s) => `${s / 1e6} MB`).join(", ")}`);
for (const [kind, make] of Object.entries(kinds)) {
  time(make(10_000));
  console.log(kind.padEnd(22), sizes.map((s) => time(make(s)).toFixed(0).padStart(7)).join(""));
}

for (const [name, text] of [
  ["numbered", numbered(sample)],
  ["flat", flatWithHeader(sample)],
  ["page", page(sample)],
] as const) {
  for (let i = 0; i < 200; i++) time(text);
  const runs = Array.from({ length: 500 }, () => time(text)).sort((a, b) => a - b);
  console.log(`${name} of ${text.length} characters: median ${runs[250]?.toFixed(3)} ms`);
}
