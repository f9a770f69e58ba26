import type { Axis } from "./axis.ts";

/** One dot: a sum, or several of nearly the same size where there are too many to show one by one. */
export interface Dot<Item> {
  /** Per cent of the width. */
  at: number;
  /** Level above the base line, from 0. */
  level: number;
  items: Item[];
}

export interface StackedDots<Item> {
  dots: Dot<Item>[];
  levels: number;
  /** Most sums that one dot stands for. */
  perDot: number;
}

/** Sums nearer than this, in per cent of the width, share a stack: at 300 px of chart a dot of radius 3 keeps most of its room. */
const NEAR = 1.3;
const MOST_LEVELS = 26;

/**
 * Stacks sums, smallest first, each stack standing in the middle of its members. Every item is in exactly one dot. Up
 * to 26 sums high each is a dot of its own; beyond, a dot stands for several, the same number in every stack (the last
 * of a stack may hold fewer).
 */
export function stackDots<Item>(items: readonly Item[], value: (item: Item) => number, axis: Axis): StackedDots<Item> {
  const stacks: Array<{ first: number; sum: number; items: Item[] }> = [];
  for (const item of [...items].sort((a, b) => value(a) - value(b))) {
    const at = axis.at(value(item));
    const last = stacks[stacks.length - 1];
    if (last && at - last.first < NEAR) {
      last.sum += at;
      last.items.push(item);
    } else stacks.push({ first: at, sum: at, items: [item] });
  }
  const tallest = Math.max(0, ...stacks.map((stack) => stack.items.length));
  const perDot = Math.max(1, Math.ceil(tallest / MOST_LEVELS));
  const dots = stacks.flatMap((stack) => {
    const at = stack.sum / stack.items.length;
    const count = Math.ceil(stack.items.length / perDot);
    return Array.from({ length: count }, (_, level): Dot<Item> => {
      return { at, level, items: stack.items.slice(level * perDot, (level + 1) * perDot) };
    });
  });
  return { dots, levels: Math.ceil(tallest / perDot), perDot };
}
