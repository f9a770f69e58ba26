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

/** Columns across the width: at 300 px of chart a dot of radius 3 still has its own column. */
const COLUMNS = 44;
const MOST_LEVELS = 26;

/**
 * Stacks sums into columns, smallest first. Every item is in exactly one dot. Up to 26 sums high each is a dot of its
 * own; beyond, a dot stands for several, the same number in every column (the last of a column may hold fewer).
 */
export function stackDots<Item>(items: readonly Item[], value: (item: Item) => number, axis: Axis): StackedDots<Item> {
  const columns = new Map<number, Item[]>();
  for (const item of [...items].sort((a, b) => value(a) - value(b))) {
    const column = Math.round((axis.at(value(item)) / 100) * COLUMNS);
    const held = columns.get(column);
    if (held) held.push(item);
    else columns.set(column, [item]);
  }
  const tallest = Math.max(0, ...[...columns.values()].map((column) => column.length));
  const perDot = Math.max(1, Math.ceil(tallest / MOST_LEVELS));
  const dots: Dot<Item>[] = [];
  for (const [column, held] of columns) {
    for (let from = 0; from < held.length; from += perDot) {
      dots.push({ at: (column / COLUMNS) * 100, level: from / perDot, items: held.slice(from, from + perDot) });
    }
  }
  const levels = Math.ceil(tallest / perDot);
  return { dots, levels, perDot };
}
