/** The text of one file inside a zip (a Word file is one). */
import yauzl from "yauzl";

/** Rejects where the zip is broken or has no such file. */
export function readZipEntry(zip: Buffer, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(zip, { lazyEntries: true }, (broken, file) => {
      if (broken) return reject(broken);
      file.on("error", reject);
      file.on("end", () => reject(new Error(`The zip has no ${name}`)));
      file.on("entry", (entry: yauzl.Entry) => {
        if (entry.fileName !== name) return file.readEntry();
        file.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed);
          const parts: Buffer[] = [];
          stream.on("data", (part: Buffer) => parts.push(part));
          stream.on("end", () => resolve(Buffer.concat(parts).toString("utf8")));
          stream.on("error", reject);
        });
      });
      file.readEntry();
    });
  });
}
