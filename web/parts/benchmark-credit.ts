import type { BenchmarkReply } from "../../server/schemas/benchmark.ts";
import { creditOf } from "../charts/credit.ts";
import { formatCount } from "../format.ts";

/** What stands under a chart of the benchmark that is taken away: the case in words, and n. */
export function sayCredit(reply: BenchmarkReply, n: number): string {
  const asked = reply.understood.length > 0 ? reply.understood.join("; ") : "Everything held";
  return creditOf(reply.corpus, [asked], `n = ${formatCount(n)}`);
}
