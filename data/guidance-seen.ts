/** What an operator's saved guidance pages showed, as the corpus keeps it (`ingest guidance FILE`). */
import { z } from "zod";

export const GUIDANCE_KEY = "guidance_seen";

const seenSchema = z.record(
  z.string(),
  z.object({ words: z.string(), source: z.string(), sha256: z.string(), seenOn: z.iso.date() }),
);
export type GuidanceSeen = z.infer<typeof seenSchema>;

/** By id of the figure; empty where nothing was loaded. */
export function readGuidanceSeen(meta: string | null): GuidanceSeen {
  return meta === null ? {} : seenSchema.parse(JSON.parse(meta));
}
