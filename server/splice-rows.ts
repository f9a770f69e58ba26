/** Puts rows of two states together: those of decisions that stand as they did, and those that were read anew. */

/** For each document where its rows are: its number in the earlier state, or among those read anew; -1 in the other. */
export interface Origin {
  before: Int32Array;
  fresh: Int32Array;
}

/** Rows of documents, side by side: those of document d from start[d] to start[d + 1] - 1. */
interface Rows {
  start: Uint32Array;
  doc: Uint32Array;
}

type Column = Uint8Array | Uint32Array | Int16Array | Int32Array | Float32Array | Float64Array | string[];

/** The same kind of column with so many rows. */
function emptyLike(column: Column, size: number): Column {
  return Array.isArray(column) ? new Array<string>(size) : Reflect.construct(column.constructor, [size]);
}

function isColumn(value: unknown): value is Column {
  return Array.isArray(value) || ArrayBuffer.isView(value);
}

/** The rows of the new state; all columns but `start` and `doc` are copied as they are. */
export function spliceRows<T extends Rows>(origin: Origin, before: T, fresh: T): T {
  const size = origin.before.length;
  const start = new Uint32Array(size + 1);
  for (let d = 0; d < size; d += 1) {
    const [rows, at] = origin.before[d]! >= 0 ? [before, origin.before[d]!] : [fresh, origin.fresh[d]!];
    start[d + 1] = start[d]! + rows.start[at + 1]! - rows.start[at]!;
  }
  const total = start[size]!;
  const doc = new Uint32Array(total);
  for (let d = 0; d < size; d += 1) doc.fill(d, start[d]!, start[d + 1]!);
  const columns: Record<string, Column> = {};
  for (const [name, old] of Object.entries(before)) {
    const read = Object.entries(fresh).find(([other]) => other === name)?.[1];
    if (isColumn(old) && isColumn(read))
      columns[name] = splice(origin, start, emptyLike(old, total), before, old, fresh, read);
  }
  return { ...before, ...columns, start, doc };
}

function splice(
  { before, fresh }: Origin,
  start: Uint32Array,
  out: Column,
  old: Rows,
  oldColumn: Column,
  read: Rows,
  readColumn: Column,
): Column {
  for (let d = 0; d < before.length; ) {
    const isOld = before[d]! >= 0;
    const numbers = isOld ? before : fresh;
    // Documents that stood side by side before are copied at once.
    let end = d + 1;
    while (end < before.length && numbers[end] === numbers[end - 1]! + 1) end += 1;
    const [rows, column] = isOld ? [old, oldColumn] : [read, readColumn];
    copy(out, start[d]!, column, rows.start[numbers[d]!]!, rows.start[numbers[end - 1]! + 1]!);
    d = end;
  }
  return out;
}

function copy(out: Column, at: number, column: Column, from: number, to: number): void {
  if (!Array.isArray(out)) {
    if (!Array.isArray(column)) out.set(column.subarray(from, to), at);
  } else if (Array.isArray(column)) for (let i = from; i < to; i += 1) out[at + i - from] = column[i]!;
}
