/**
 * `ingest withdraw SLUG`: removes a decision with its text, its place in the index and its copies, and leaves a
 * tombstone. With --keep, the text of a decision whose official page is gone is served again, with a notice.
 */
import { dropSnapshots } from "../../data/bulk.ts";
import { dropDerived } from "../../data/corpus-files.ts";
import { indexRowOf } from "../../data/corpus-rows.ts";
import { CommandError, type Effects } from "../effects.ts";
import { type CommonOptions, openHeld } from "./context.ts";

export interface WithdrawOptions extends CommonOptions {
  keep?: boolean;
  reason?: string;
}

export async function withdrawCommand(slug: string, options: WithdrawOptions, effects: Effects): Promise<number> {
  const corpus = openHeld(options, "write");
  try {
    const sharing = corpus.sharing(slug);
    const done = options.keep
      ? corpus.writer.keep(slug, indexRowOf)
      : corpus.writer.remove(slug, options.reason ?? "withdrawn by the operator", effects.now().toISOString());
    if (!done) {
      const others = sharing.filter((held) => held !== slug);
      throw new CommandError(
        options.keep
          ? `${slug} is not held back in ${corpus.file}: only a decision whose official page is gone can be kept.`
          : `${corpus.file} holds no decision ${slug}.${others.length > 0 ? ` Did you mean ${others.join(" or ")}?` : ""}`,
      );
    }
    if (!options.keep) dropDerived(corpus.file);
    const snapshots = options.keep ? [] : dropSnapshots(corpus.file);
    const { hash, size } = corpus.state();
    if (options.json)
      effects.out(
        JSON.stringify({ slug, kept: options.keep === true, snapshotsRemoved: snapshots, corpus: { hash, size } }),
      );
    else if (options.keep) effects.out(`${slug} is served again, marked as withdrawn from the Ombudsman's website`);
    else {
      effects.out(
        `${slug} is removed; nothing brings it back unasked. Remove it from exports and backups made before.`,
      );
    }
    return 0;
  } finally {
    corpus.close();
  }
}
