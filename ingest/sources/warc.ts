/** Decision pages in a web archive (WARC). Everything else that a crawl has fetched is passed over. */
import type { Readable } from "node:stream";
import { WARCParser } from "warcio";
import { canonicalAddress } from "../../data/identity.ts";
import { type Budget, collect } from "./archive-limits.ts";
import { type Sourced, tooLarge } from "./source.ts";

/** A decision page of the Ombudsman's site. */
const DECISION_PAGE = /^https:\/\/www\.lgo\.org\.uk\/decisions\/[a-z0-9-]+\/[a-z0-9-]+\/\d{2}-\d{3}-\d{3}[a-z]?$/;

export async function* readWarc(path: string, stream: Readable, budget: Budget): AsyncGenerator<Sourced> {
  try {
    for await (const record of new WARCParser(stream)) {
      budget.spendEntry();
      const address = canonicalAddress(record.warcTargetURI ?? "");
      const isPage = record.warcType === "response" || record.warcType === "resource";
      if (!isPage || address === null || !DECISION_PAGE.test(address)) {
        budget.spendBytes(record.warcContentLength || 0);
        continue;
      }
      const status = record.httpHeaders ? Number(record.httpHeaders.statusCode) : 200;
      if (status !== 200) continue;
      const uri = `${path}!/${record.warcTargetURI}`;
      const bytes = await collect(record, budget);
      if (bytes === null) yield { quarantine: tooLarge(uri, record.warcContentLength) };
      else {
        const retrievedOn = /^\d{4}-\d{2}-\d{2}/.exec(record.warcDate ?? "")?.[0];
        yield { item: { uri, bytes, officialUrl: address, ...(retrievedOn ? { retrievedOn } : {}) } };
      }
    }
  } finally {
    stream.destroy();
  }
}
