/** The corpus that measurements of benchmark and councils run over: a file given, or one of the generator's truth. */
import { existsSync } from "node:fs";
import { openCorpus } from "../../data/corpus.ts";
import { createAnalytics } from "../../server/analytics-api.ts";
import { filterDocs } from "../../server/search/filters.ts";
import { State } from "../../server/state.ts";
import { truthCorpus } from "../support/truth-corpus.ts";

/** Opens `file`, or makes it with `size` decisions where it is missing. */
export function openMeasured(file: string, size: number) {
  if (!existsSync(file)) {
    process.stdout.write(`Making ${size} fictional decisions in ${file}\n`);
    truthCorpus(size, 1, file).corpus.close();
  }
  const corpus = openCorpus(file, { mode: "read" });
  const state = new State(corpus);
  return {
    corpus,
    columns: state.current().columns,
    api: createAnalytics({ corpus, state, find: (snapshot, query) => filterDocs(snapshot.columns, query) }),
  };
}

const median = (numbers: number[]): number =>
  numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Median and range of the time and the median processor time of `runs` calls, ms, after as many to warm up. */
export async function measure(runs: number, call: () => unknown) {
  for (let i = 0; i < runs; i++) await call();
  const wall: number[] = [];
  const cpu: number[] = [];
  for (let i = 0; i < runs; i++) {
    const before = process.cpuUsage();
    const began = performance.now();
    await call();
    wall.push(performance.now() - began);
    const used = process.cpuUsage(before);
    cpu.push((used.user + used.system) / 1000);
  }
  return { wall: median(wall), least: wall[0] ?? 0, most: wall.at(-1) ?? 0, cpu: median(cpu) };
}

export function line(what: string, t: Awaited<ReturnType<typeof measure>>): string {
  return `${what.padEnd(64)} ${t.wall.toFixed(1).padStart(7)} (${t.least.toFixed(1)}–${t.most.toFixed(1)}), processor ${t.cpu.toFixed(1)}\n`;
}
