/** `ingest official FILE`: the Ombudsman's annual council tables, beside which coverage is measured. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { authoritiesOf } from "../../data/corpus-authorities.ts";
import { sha256 } from "../../data/hash.ts";
import { OfficialTableError, parseOfficialTable } from "../../data/official.ts";
import { CommandError, type Effects } from "../effects.ts";
import { type CommonOptions, openHeld } from "./context.ts";

export interface OfficialOptions extends CommonOptions {
  year?: string;
}

/** Keeps the figures of one table; those of the same council and year are replaced. */
export async function officialCommand(file: string, options: OfficialOptions, effects: Effects): Promise<number> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new CommandError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const corpus = openHeld(options, "write");
  try {
    const authorities = await authoritiesOf(corpus);
    const fromName = /20\d{2}[-_/ ](?:20)?\d{2}/.exec(basename(file))?.[0].replace(/[_ ]/, "-") ?? null;
    const table = parseOfficialTable(bytes.toString("utf8"), authorities, options.year ?? fromName);
    corpus.writer.keepOfficialFigures(table.rows, {
      source: basename(file),
      sha256: sha256(bytes),
      loadedOn: effects.now().toISOString().slice(0, 10),
    });
    if (options.json)
      effects.out(JSON.stringify({ rows: table.rows.length, columns: table.columns, unknown: table.unknown }));
    else {
      const years = [...new Set(table.rows.map((row) => row.year))].sort().join(", ");
      effects.out(`${table.rows.length} councils' official figures kept for ${years}`);
      for (const [field, heading] of Object.entries(table.columns)) effects.out(`  ${field} read from "${heading}"`);
    }
    if (table.unknown.length > 0) {
      effects.err(`${table.unknown.length} organisations are not in the table of authorities and were left out:`);
      for (const name of table.unknown) effects.err(`  ${name}`);
    }
    return 0;
  } catch (error) {
    if (error instanceof OfficialTableError) throw new CommandError(`${file}: ${error.message}`);
    throw error;
  } finally {
    corpus.close();
  }
}
