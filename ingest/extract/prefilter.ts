/**
 * Spares expressions the sentences that they cannot match. Each of the hundreds of rules needs some word that a given
 * sentence mostly does not hold; all these words are looked for at once, in one pass over the sentence, and only the
 * expressions whose word is there are run.
 */
import { requiredGroups } from "./prefilter-required.ts";
import { WordSearch } from "./prefilter-words.ts";

/** The expressions that may match a text; all others surely do not. */
export type Candidates = (text: string) => ReadonlySet<RegExp>;

/** The search for `patterns`, prepared with the first text; upper and lower case count as equal. */
export function createCandidates(patterns: readonly RegExp[]): Candidates {
  let find: Candidates | null = null;
  return (text) => {
    find ??= prepareSearch(patterns);
    return find(text);
  };
}

function prepareSearch(patterns: readonly RegExp[]): Candidates {
  const search = new WordSearch();
  const groupAt = new Map<string, number>();
  /** Patterns with the groups of texts of each of which one must be there; many patterns share groups. */
  const needs = patterns.map((pattern) => {
    const groups = requiredGroups(pattern).map((texts) => {
      const key = [...new Set(texts)].sort().join("\n");
      const known = groupAt.get(key);
      if (known !== undefined) return known;
      const group = groupAt.size;
      groupAt.set(key, group);
      for (const text of texts) search.add(text, group);
      return group;
    });
    return { pattern, groups };
  });
  search.finish();
  // Counts up with every text, so that what was found in the one before need not be wiped out.
  const seen = new Uint32Array(groupAt.size);
  let turn = 0;
  return (text) => {
    turn = (turn + 1) >>> 0;
    if (turn === 0) {
      seen.fill(0);
      turn = 1;
    }
    search.mark(text, seen, turn);
    const found = new Set<RegExp>();
    for (const { pattern, groups } of needs) {
      let held = 0;
      while (held < groups.length && seen[groups[held] ?? 0] === turn) held += 1;
      if (held === groups.length) found.add(pattern);
    }
    return found;
  };
}
