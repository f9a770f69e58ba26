/** Documents of the demonstration as source texts, as if they had been found in files. */
import { makeDemoDocument } from "../../data/demo/document.ts";
import type { SourceItem } from "../sources/source.ts";
import type { Task } from "./tasks.ts";

/** The documents of one task. Their addresses say what made them, so that a second run finds them again. */
export function demoItems({ seed, size, from, to }: Extract<Task, { kind: "demo" }>): SourceItem[] {
  const items: SourceItem[] = [];
  for (let index = from; index < to; index += 1) {
    const { name, text } = makeDemoDocument(seed, index, size);
    items.push({ uri: `demo:${seed}/${name}`, bytes: Buffer.from(text) });
  }
  return items;
}
