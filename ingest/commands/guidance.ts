/** `ingest guidance FILE`: reads a saved page of the Ombudsman's guidance on remedies; figures on it become seen. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { z } from "zod";
import { figuresOnPage } from "../../data/guidance-page.ts";
import { GUIDANCE_KEY, readGuidanceSeen } from "../../data/guidance-seen.ts";
import { sha256 } from "../../data/hash.ts";
import { guidance, vocabulary } from "../../data/reference.ts";
import { CommandError, type Effects } from "../effects.ts";
import { cleanText, decodeBytes } from "../read/decode.ts";
import { looksLikeHtml, readHtml } from "../read/html.ts";
import { isTooDeep } from "../read/markup.ts";
import { readText } from "../read/text.ts";
import { type CommonOptions, openHeld } from "./context.ts";

const headsSchema = z.object({ injusticeHeads: z.array(z.object({ code: z.string(), cues: z.array(z.string()) })) });

/** Keeps which figures the page shows, with its hash and the day. Returns the exit code. */
export function guidanceCommand(file: string, options: CommonOptions, effects: Effects): number {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new CommandError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const decoded = decodeBytes(bytes);
  if ("problem" in decoded) throw new CommandError(`${file}: ${decoded.problem.message}`);
  const text = cleanText(decoded.text);
  if (looksLikeHtml(text) && isTooDeep(text)) throw new CommandError(`${file} nests its elements deeper than any page`);
  const { lines } = looksLikeHtml(text) ? readHtml(text) : readText(text);
  const cues = new Map(headsSchema.parse(vocabulary()).injusticeHeads.map((h) => [h.code, h.cues]));
  const figures = guidance().figures.map((f) => ({
    id: f.id,
    head: f.head,
    minPence: f.minPence,
    maxPence: f.maxPence,
    unitCode: f.unitCode ?? null,
    headCodes: f.headCodes ?? [],
  }));
  const found = figuresOnPage(
    lines.map((line) => line.text),
    figures,
    cues,
  );
  const corpus = openHeld(options, "write");
  try {
    const seen = readGuidanceSeen(corpus.meta(GUIDANCE_KEY));
    const from = { source: basename(file), sha256: sha256(bytes), seenOn: effects.now().toISOString().slice(0, 10) };
    for (const { id, words } of found) seen[id] = { words, ...from };
    corpus.writer.keepGuidance(JSON.stringify(seen));
    if (options.json) effects.out(JSON.stringify({ found }));
    else {
      effects.out(`${found.length} of ${figures.length} figures stand on this page and are seen from now on`);
      for (const { id, words } of found) effects.out(`  ${id}: ${words}`);
    }
    return 0;
  } finally {
    corpus.close();
  }
}
