import type { CouncilReply } from "../../server/schemas/councils.ts";
import { creditOf } from "../charts/credit.ts";
import { formatCount, formatQuantity } from "../format.ts";

/** What stands under a chart of a council that is taken away. */
export const creditFor = (reply: CouncilReply) => (what: string, n: number) =>
  creditOf(
    reply.corpus,
    [reply.council.name, what, reply.period ? `${reply.period[0]} to ${reply.period[1]}` : ""],
    `n = ${formatCount(n)}; ${formatQuantity(reply.council.decisions, "decision")} held`,
  );
