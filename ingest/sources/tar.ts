/** Entries of a tar file, as they stream past. Links and devices are refused, never followed. */
import type { Readable } from "node:stream";
import { extract } from "tar-stream";
import { type Budget, collect, isPassedOver, unsafeName } from "./archive-limits.ts";
import { type Sourced, tooLarge } from "./source.ts";

export async function* readTar(path: string, stream: Readable, budget: Budget): AsyncGenerator<Sourced> {
  const tar = extract();
  stream.on("error", (error) => tar.destroy(error));
  stream.pipe(tar);
  try {
    for await (const entry of tar) {
      const { name, type, size = 0 } = entry.header;
      budget.spendEntry();
      const uri = `${path}!/${name}`;
      const unsafe = unsafeName(name);
      const bytes = await collect(chunksOf(entry), budget);
      if (type === "directory" || (unsafe === null && isPassedOver(name))) continue;
      if (unsafe) yield { quarantine: { uri, code: "unsafe-name", message: `The entry is refused: ${unsafe}` } };
      else if (type === "symlink" || type === "link") {
        yield { quarantine: { uri, code: "link", message: "A link is not followed" } };
      } else if (type !== "file" && type !== "contiguous-file") {
        yield { quarantine: { uri, code: "not-a-file", message: `An entry of type ${type} is no file` } };
      } else if (bytes === null) yield { quarantine: tooLarge(uri, size) };
      else yield { item: { uri, bytes } };
    }
  } finally {
    stream.destroy();
    tar.destroy();
  }
}

/** The library's stream of its own kind, as plain chunks of bytes. */
async function* chunksOf(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) if (chunk instanceof Uint8Array) yield chunk;
}
