/** The work itself, the same in a worker and in the main thread: source texts → rows ready to insert. */

import { authoritiesOf } from "../../data/corpus-authorities.ts";
import { prepare } from "../../data/corpus-rows.ts";
import { applyCorrections, type Correction } from "../../data/corrections.ts";
import type { Award, Decision } from "../../data/decision.ts";
import { sha256 } from "../../data/hash.ts";
import { awardOf } from "../extract/award.ts";
import { readDecision } from "../pipeline.ts";
import type { SourceItem } from "../sources/source.ts";
import type { Task, TaskResult, WorkerContext } from "./tasks.ts";

export type Work = (task: Task) => Promise<TaskResult[]>;

/** One source text → its rows, with the corrections that people made, or why it is no decision. */
export type Reader = (item: SourceItem) => TaskResult;

/** Far in the future, so that an invented decision is the same on every day. */
const NO_DAY = "9999-12-31";

/** Makes the function that reads one text of this kind of corpus. */
export async function createReader(context: WorkerContext): Promise<Reader> {
  const authorities = await authoritiesOf(context);
  const bySlug = groupBySlug(context.corrections);
  const today = context.fictional ? NO_DAY : new Date().toISOString().slice(0, 10);
  return (item) => {
    const result = readDecision({ ...item, fictional: context.fictional, authorities, today });
    if ("quarantine" in result) {
      return { quarantine: { uri: item.uri, ...result.quarantine, sha256: sha256(item.bytes) } };
    }
    const found = item.kind ? { ...result.decision, kind: item.kind } : result.decision;
    const { decision, applied, failed } = applyCorrections(found, bySlug.get(found.slug) ?? [], correctedAward);
    return { prepared: prepare(decision, item.bytes, applied), failed };
  };
}

/** Makes the function that does tasks in this thread. */
export async function createWork(context: WorkerContext): Promise<Work> {
  const read = await createReader(context);
  return async (task) => {
    if (task.kind === "read") return task.items.map(read);
    const { demoItems } = await import("./demo-items.ts");
    return demoItems(task).map(read);
  };
}

/** The totals of a record whose sums a person corrected. */
function correctedAward({ remedies, award, body }: Decision): Award {
  return awardOf(remedies, award.totalPence !== null, award.checks === "parts-differ", { own: new Set([body.slug]) });
}

function groupBySlug(corrections: readonly Correction[]): Map<string, Correction[]> {
  const groups = new Map<string, Correction[]>();
  for (const correction of corrections) {
    const group = groups.get(correction.slug);
    if (group) group.push(correction);
    else groups.set(correction.slug, [correction]);
  }
  return groups;
}
