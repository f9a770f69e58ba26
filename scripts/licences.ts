/**
 * Writes docs/licences.md: every package that a running Redress loads or is built with, its version and its licence, from
 * the lockfile. `node --import tsx scripts/licences.ts`; test/licences.test.ts fails where the file is out of date.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      optional: z.boolean().optional(),
    }),
  ),
});

/** Packages whose lockfile entry names no licence; read in the package itself. */
const READ_BY_HAND: Readonly<Record<string, string>> = {};

/** The document as text. `lockfile` is package-lock.json as text. */
export function licencesDocument(lockfile: string): string {
  const { packages } = lockSchema.parse(JSON.parse(lockfile));
  const rows = new Map<string, { name: string; version: string; licence: string }>();
  for (const [path, entry] of Object.entries(packages)) {
    if (path === "" || entry.dev === true || entry.version === undefined) continue;
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    const licence = entry.license ?? READ_BY_HAND[name] ?? "not stated in the lockfile";
    rows.set(`${name} ${entry.version}`, { name, version: entry.version, licence });
  }
  const sorted = [...rows.values()].sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
  const counts = new Map<string, number>();
  for (const { licence } of sorted) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  const summary = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return [
    "# Licences of what Redress is built on",
    "",
    "Made from the lockfile by `node --import tsx scripts/licences.ts`; packages for tests and development are not in it.",
    "Redress itself is under the MIT licence (`LICENSE`); the decisions and tables have terms of their own",
    "([terms](terms.md)).",
    "",
    `${sorted.length} packages: ${summary.map(([licence, n]) => `${licence} (${n})`).join(", ")}.`,
    "",
    "| package | version | licence |",
    "| --- | --- | --- |",
    ...sorted.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
    "",
  ].join("\n");
}

if (process.argv[1] !== undefined && import.meta.url === new URL(`file://${process.argv[1]}`).href)
  writeFileSync(
    new URL("../docs/licences.md", import.meta.url),
    licencesDocument(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8")),
  );
