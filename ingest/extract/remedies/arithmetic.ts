/** Award arithmetic in its order: offers, rates, people, totals, restatements. */
import { bracketed } from "./bracketed.ts";
import type { Counter, Draft } from "./draft.ts";
import { netSums } from "./net-sums.ts";
import { additions, deductions, grossSums, increments, wholeOffers } from "./offers.ts";
import type { Passage } from "./passages.ts";
import { capped, eachPerson, rates, shares } from "./products.ts";
import { restatements } from "./restatements.ts";
import { steps } from "./steps.ts";
import type { SumReading } from "./sum-reading.ts";
import { totals } from "./totals.ts";

export interface ArithmeticInput {
  readonly passage: Passage;
  readonly readings: readonly SumReading[];
}

/** Turns readings into drafts and settles their arithmetic; `warn` hears what does not add up. */
export function settle(
  input: readonly ArithmeticInput[],
  countPeople: Counter,
  warn: (code: string, message: string) => void,
): Draft[] {
  const drafts = input.flatMap(({ passage, readings }) => readings.map((reading) => draftOf(reading, passage)));
  for (const group of groupBy(drafts, (d) => d.passage)) {
    netSums(group);
    increments(group);
    additions(group);
    grossSums(group);
    steps(group);
    rates(group, countPeople, warn);
    deductions(group);
    wholeOffers(group);
  }
  eachPerson(drafts, countPeople);
  capped(drafts);
  shares(drafts);
  bracketed(drafts);
  totals(drafts, warn);
  restatements(drafts);
  return drafts.filter((d) => d.kind !== "dropped");
}

/** A reading before any arithmetic. */
export function draftOf(reading: SumReading, passage: Passage): Draft {
  const { money, role } = reading;
  const range = money.maxPence !== null;
  const kinds = {
    award: "award",
    explained: "award",
    total: "total",
    conditional: "award",
    offered: "offered",
    paid: "paid",
    adequate: "adequate",
    increment: "award",
    subpart: "award",
    balance: "dropped",
    gross: "dropped",
    narrative: "dropped",
  } as const;
  const open = range;
  return {
    reading,
    passage,
    kind: kinds[role],
    governor: reading.governor ?? "pay",
    pence: open ? null : money.pence,
    valuePence: open ? null : money.pence,
    unit: "one-off",
    unitPence: null,
    quantity: null,
    minPence: range ? money.pence : null,
    maxPence: range ? money.maxPence : reading.cap ? money.pence : null,
    conditional: role === "conditional",
    openEnded: false,
    each: false,
    persons: null,
    partOf: null,
    counts: false,
    checked: false,
    differs: false,
    whole: null,
    orderedIn: null,
    payer: null,
  };
}

function groupBy<K>(drafts: readonly Draft[], key: (d: Draft) => K): Draft[][] {
  const groups = new Map<K, Draft[]>();
  for (const draft of drafts) {
    const k = key(draft);
    const group = groups.get(k);
    if (group) group.push(draft);
    else groups.set(k, [draft]);
  }
  return [...groups.values()];
}
