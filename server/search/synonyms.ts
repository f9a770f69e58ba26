/**
 * Synonyms of the field: abbreviations and the names they stand for, as decisions and people use them. Each row is one
 * thing; a query that holds one of its names finds the others too, unless synonyms are switched off or it is quoted.
 */

const ROWS: readonly (readonly string[])[] = [
  ["ehcp", "ehc plan", "education health and care plan"],
  ["ehcna", "ehc needs assessment", "education health and care needs assessment"],
  ["sen", "send", "special educational needs", "special educational needs and disabilities"],
  ["senco", "special educational needs coordinator", "special educational needs co ordinator"],
  ["eotas", "education other than at school", "education otherwise than at school"],
  ["camhs", "child and adolescent mental health services"],
  ["slt", "salt", "speech and language therapy"],
  ["ot", "occupational therapist", "occupational therapy"],
  ["ep", "educational psychologist"],
  ["dfg", "disabled facilities grant"],
  ["lgsco", "lgo", "local government and social care ombudsman", "local government ombudsman"],
  ["phso", "parliamentary and health service ombudsman"],
  ["cqc", "care quality commission"],
  ["ico", "information commissioner", "information commissioner s office"],
  ["sar", "dsar", "subject access request"],
  ["foi", "freedom of information"],
  ["dols", "deprivation of liberty safeguards"],
  ["lado", "local authority designated officer"],
  ["chc", "continuing healthcare", "continuing health care"],
  ["pip", "personal independence payment"],
  ["dla", "disability living allowance"],
  ["dre", "disability related expenditure", "disability related expenses"],
  ["mig", "minimum income guarantee"],
  ["nrpf", "no recourse to public funds"],
  ["b b", "bed and breakfast"],
  ["hmo", "house in multiple occupation", "houses in multiple occupation"],
  ["prs", "private rented sector"],
  ["asb", "antisocial behaviour", "anti social behaviour"],
  ["pcn", "penalty charge notice"],
  ["tro", "traffic regulation order"],
  ["cil", "community infrastructure levy"],
  ["tpo", "tree preservation order"],
  ["hb", "housing benefit"],
  ["ctr", "council tax reduction", "council tax support"],
  ["dhp", "discretionary housing payment"],
  ["php", "personalised housing plan"],
  ["sgo", "special guardianship order", "special guardianship"],
  ["uasc", "unaccompanied asylum seeking child", "unaccompanied asylum seeking children"],
  ["apology", "apologise"],
  ["neighbourhood nuisance", "statutory nuisance"],
  ["refuse collection", "bin collection", "waste collection"],
  ["respite", "short breaks"],
  ["stage 1", "stage one"],
  ["stage 2", "stage two"],
  ["stage 3", "stage three"],
];

interface Row {
  names: readonly string[][];
}

const rows: readonly Row[] = ROWS.map((names) => ({ names: names.map((name) => name.split(" ")) }));

/** Longest name in words; no longer run of a query needs to be looked up. */
export const LONGEST_NAME = Math.max(...rows.flatMap((row) => row.names.map((name) => name.length)));

const byName = new Map<string, Row>(rows.flatMap((row) => row.names.map((name) => [name.join(" "), row] as const)));

/** The other names of what these words name; null where they name nothing of the table. A final plural s is let go. */
export function synonymsOf(words: readonly string[]): string[][] | null {
  const key = words.join(" ");
  const row = byName.get(key) ?? (key.endsWith("s") && key.length > 3 ? byName.get(key.slice(0, -1)) : undefined);
  if (row === undefined) return null;
  const singular = key.endsWith("s") ? key.slice(0, -1) : key;
  return row.names.filter((name) => name.join(" ") !== key && name.join(" ") !== singular).map((name) => [...name]);
}
