import { capitalise, formatDate } from "../format.ts";

interface Corpus {
  hash: string;
  asOf: string | null;
  fictional: boolean;
}

/** What stands under every chart that is taken away: what it is of, its n, the source and the state of the corpus. */
export function creditOf(corpus: Corpus, of: readonly string[], n: string): string {
  const said = [...of.filter((words) => words !== "").map(capitalise), n]
    .map((words) => `${words.replace(/\.$/, "")}.`)
    .join(" ");
  const asOf = corpus.asOf ? `, as of ${formatDate(corpus.asOf)}` : "";
  const source = corpus.fictional
    ? "Source: decisions invented by Redress for demonstration; nothing here was decided by an Ombudsman"
    : "Source: decisions of the Local Government and Social Care Ombudsman, © Commission for Local Administration in England";
  return `${corpus.fictional ? "FICTIONAL DATA. " : ""}${said} ${source}; figures read out by Redress. Corpus ${corpus.hash.slice(0, 12)}${asOf}.`;
}
