/** The commands as a person runs them: what they print, keep, refuse and end with. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { openCorpus } from "../../data/corpus.ts";
import { decisionSchema } from "../../data/decision.ts";
import { main } from "../../ingest/cli.ts";
import { recordEffects } from "../support/effects.ts";
import { decisionText } from "../support/texts.ts";

let dir: string;
let corpus: string[];
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "redress-cli-"));
  corpus = ["--corpus", join(dir, "corpus", "c.db")];
  mkdirSync(join(dir, "texts", "more"), { recursive: true });
  writeFileSync(join(dir, "texts", "b.txt"), decisionText({ ref: "24 001 002" }));
  writeFileSync(join(dir, "texts", "a.txt"), decisionText({ ref: "24 001 001" }));
  writeFileSync(join(dir, "texts", "more", "c.txt"), decisionText({ ref: "24 001 003" }));
});

async function run(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const effects = recordEffects();
  const code = await main(args, effects);
  return { code, out: effects.lines, err: effects.errors };
}

async function json(...args: string[]): Promise<Record<string, unknown>> {
  const { out } = await run(...args, "--json");
  return JSON.parse(out[0] ?? "{}");
}

describe("parse", () => {
  it("prints one valid record a file in the order of the names, and nothing else, on standard output", async () => {
    const { code, out, err } = await run("parse", join(dir, "texts"));
    expect(code).toBe(0);
    expect(err).toEqual([]);
    const records = out.map((line) => decisionSchema.parse(JSON.parse(line)));
    expect(records.map((r) => r.slug)).toEqual(["24-001-001", "24-001-002", "24-001-003"]);
    expect(records[0]?.source.uri).toBe(join(dir, "texts", "a.txt"));
  });

  it("lists what it refuses and ends with 1, while the others are printed", async () => {
    writeFileSync(join(dir, "texts", "recipe.txt"), "Pancakes\n\nTwo eggs, flour, milk. Fry.\n");
    writeFileSync(join(dir, "texts", "empty.txt"), "");
    writeFileSync(join(dir, "texts", "binary.bin"), Buffer.from([0, 1, 2, 255, 0]));
    writeFileSync(
      join(dir, "texts", "neither.txt"),
      Buffer.concat([Buffer.from([0x81, 0x8d, 0x90, 0x9d]), Buffer.from("x")]),
    );
    writeFileSync(join(dir, "texts", "error.html"), "<html><title>502</title><h1>Bad gateway</h1></html>");
    writeFileSync(join(dir, "texts", "zeros"), Buffer.alloc(50_000_000));
    const { code, out, err } = await run("parse", join(dir, "texts"), join(dir, "missing"));
    expect(code).toBe(1);
    expect(out).toHaveLength(3);
    expect(err.join("\n")).toMatch(/7 sources were refused/);
    for (const reason of ["no-reference", "empty", "binary", "encoding", "no-decision-page", "too-large", "unreadable"])
      expect(err.join("\n")).toContain(`[${reason}]`);
  });
});

describe("files", () => {
  it("keeps what it reads, and says that nothing changed when it comes again", async () => {
    const first = await run("files", join(dir, "texts"), ...corpus);
    expect(first.code).toBe(0);
    expect(first.out[0]).toMatch(/^3 read: 3 added/);
    const before = await json("stats", ...corpus);
    const second = await run("files", join(dir, "texts"), ...corpus);
    expect(second.code).toBe(0);
    expect(second.out.join("\n")).toMatch(/3 unchanged.*\n.*Nothing changed/);
    const after = await json("stats", ...corpus);
    expect(after.hash).toBe(before.hash);
  });

  it("gives the same corpus with threads as without", async () => {
    for (let i = 100; i < 220; i += 1)
      writeFileSync(join(dir, "texts", `${i}.txt`), decisionText({ ref: `24 001 ${i}` }));
    const alone = await json("files", join(dir, "texts"), ...corpus, "--threads", "0");
    const other = ["--corpus", join(dir, "other.db")];
    const threaded = await json("files", join(dir, "texts"), ...other, "--threads", "2");
    expect(threaded.added).toBe(123);
    expect(threaded.corpus).toMatchObject({ size: 123, hash: (await json("stats", ...corpus)).hash });
    expect(alone.added).toBe(123);
  });

  it("keeps real and fictional apart and names the command that would do", async () => {
    await run("demo", "--size", "5", "--threads", "0", ...corpus);
    const { code, err } = await run("files", join(dir, "texts"), ...corpus);
    expect(code).toBe(1);
    expect(err.join()).toMatch(/fictional.*npm run ingest -- files/);
  });
});

describe("demo", () => {
  it("makes the same corpus from the same seed, and one of other settings anew", async () => {
    const first = await json("demo", "--size", "30", "--seed", "7", "--threads", "0", ...corpus);
    expect(first).toMatchObject({ read: 30, added: 30, refused: [], corpus: { fictional: true } });
    const again = await json("demo", "--size", "30", "--seed", "7", "--threads", "0", ...corpus);
    expect(again).toMatchObject({ added: 0, unchanged: 30, corpus: first.corpus });
    const other = await json("demo", "--size", "12", "--seed", "8", "--threads", "0", ...corpus);
    expect(other).toMatchObject({ added: 12, corpus: { size: 12 } });
    expect((await json("verify", ...corpus)).ok).toBe(true);
  });
});

describe("looking after a corpus", () => {
  beforeEach(async () => {
    await run("files", join(dir, "texts"), ...corpus);
  });

  it("verifies it, and says what is wrong and what to do where something is", async () => {
    const { code, out } = await run("verify", ...corpus);
    expect(code).toBe(0);
    expect(out.at(-1)).toMatch(/everything is in order/);
    const open = openCorpus(corpus[1] ?? "", { mode: "write" });
    open.sqlite.exec("UPDATE sources SET raw = x'00' WHERE id = 1; DELETE FROM decisions_fts WHERE rowid = 2");
    open.sqlite.exec(
      "UPDATE texts SET body = CAST(replace(CAST(body AS TEXT), 'five', '5') AS BLOB) WHERE decision_id = 3",
    );
    open.close();
    const bad = await run("verify", ...corpus);
    expect(bad.code).toBe(1);
    expect(bad.out.join("\n")).toMatch(/WRONG full-text index against the words/);
    expect(bad.out.join("\n")).toMatch(/WRONG sources against their hashes/);
    expect(bad.out.join("\n")).toMatch(/What to do: .*reparse/);
  });

  it("backs up and restores it", async () => {
    const backup = join(dir, "backups", "b.db");
    expect((await run("backup", backup, ...corpus)).code).toBe(0);
    const { hash } = await json("stats", ...corpus);
    const changed = openCorpus(corpus[1] ?? "", { mode: "write" });
    changed.sqlite.exec("DELETE FROM decisions WHERE slug = '24-001-002'");
    changed.close();
    const { code, out } = await run("restore", backup, ...corpus);
    expect(code).toBe(0);
    expect(out.join("\n")).toMatch(/kept as .*replaced/);
    expect(await json("stats", ...corpus)).toMatchObject({ size: 3, hash });
  });

  it("keeps withdrawn what was withdrawn since the backup, unless the corpus is moved away first", async () => {
    const file = corpus[1] ?? "";
    const backup = join(dir, "older.db");
    expect((await run("backup", backup, ...corpus)).code).toBe(0);
    await run("withdraw", "24-001-002", "--reason", "asked for", ...corpus);
    const { hash } = await json("stats", ...corpus);
    mkdirSync(`${file}.index`, { recursive: true });
    writeFileSync(`${file}.columns`, "words");
    const { code, out } = await run("restore", backup, ...corpus);
    expect(code).toBe(0);
    expect(out.join("\n")).toMatch(/Withdrawn since the backup, and so again: 24-001-002/);
    expect(await json("stats", ...corpus)).toMatchObject({ size: 2, hash });
    expect((await run("verify", ...corpus)).code).toBe(0);
    expect(existsSync(`${file}.index`) || existsSync(`${file}.columns`)).toBe(false);
    rmSync(file);
    expect((await run("restore", backup, ...corpus)).code).toBe(0);
    expect((await json("stats", ...corpus)).size).toBe(3);
  });

  it("refuses a damaged backup and leaves the corpus as it is", async () => {
    const backup = join(dir, "b.db");
    await run("backup", backup, ...corpus);
    const bytes = readFileSync(backup);
    bytes.fill(0xff, 8192, 60_000);
    writeFileSync(backup, bytes);
    const { code, err } = await run("restore", backup, ...corpus);
    expect(code).toBe(1);
    expect(err.join()).toMatch(/damaged/);
    expect((await json("stats", ...corpus)).size).toBe(3);
  });

  it("exports a snapshot that checks, and reads it in again to the same corpus", async () => {
    const exported = await json("export", join(dir, "bulk"), ...corpus);
    const folder = String(exported.dir);
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining([
        "SHA256SUMS",
        "LICENCE.txt",
        "corpus.sqlite",
        "datapackage.json",
        "decisions.csv",
        "decisions.jsonl",
        "remedies.csv",
      ]),
    );
    expect(readFileSync(join(folder, "decisions.csv"), "utf8").split("\n")[0]).toMatch(
      /^slug,.*fictional,acknowledgement$/,
    );
    const copy = ["--corpus", join(dir, "copy.db")];
    expect(await json("import", folder, ...copy)).toMatchObject({ added: 3, refused: [] });
    expect((await json("stats", ...copy)).hash).toBe((await json("stats", ...corpus)).hash);
    expect(await json("files", join(folder, "decisions.jsonl"), ...copy)).toMatchObject({ unchanged: 3 });
    writeFileSync(join(folder, "decisions.jsonl"), "changed");
    const changed = await run("import", folder, ...copy);
    expect(changed.code).toBe(1);
    expect(changed.err.join()).toMatch(/decisions.jsonl is not as it was written/);
  });

  it("withdraws a decision for good, and names the nearest where there is none", async () => {
    expect((await run("withdraw", "24-001-001", "--reason", "asked", ...corpus)).code).toBe(0);
    const again = await run("files", join(dir, "texts"), ...corpus);
    expect(again.code).toBe(1);
    expect(again.err.join("\n")).toMatch(/24-001-001 was withdrawn/);
    expect((await run("withdraw", "24-001-001", ...corpus)).err.join()).toMatch(/holds no decision 24-001-001/);
    expect((await run("withdraw", "24-001-002", "--keep", ...corpus)).code).toBe(1);
  });

  it("applies corrections after extraction, keeps them through reparse, and reports those that find nothing", async () => {
    const line = (given: object): string =>
      JSON.stringify({
        slug: "24-001-002",
        field: "outcome.code",
        paragraph: "p4",
        words: "There was fault",
        value: "not-upheld",
        reason: "test",
        ...given,
      });
    writeFileSync(
      join(dir, "corpus", "corrections.jsonl"),
      [line({}), line({ words: "words that do not stand there" }), line({ slug: "24-001-999" }), "{broken"].join("\n"),
    );
    const { code, out, err } = await run("reparse", ...corpus);
    expect(code).toBe(1);
    expect(out.join("\n")).toMatch(/3 read again: 1 changed, 2 unchanged/);
    expect(out.join("\n")).toMatch(/outcome.code: 1 decision/);
    expect(err.join("\n")).toMatch(/quoted words do not stand in p4/);
    expect(err.join("\n")).toMatch(/24-001-999 .*no such decision/);
    expect(err.join("\n")).toMatch(/corrections.jsonl:4: not applied/);
    expect((await run("reparse", ...corpus)).out[0]).toMatch(/0 changed, 3 unchanged/);
    const open = openCorpus(corpus[1] ?? "", { mode: "read" });
    expect(open.read("24-001-002")?.outcome.code).toBe("not-upheld");
    expect(open.sqlite.prepare("SELECT field, was, reason FROM corrections").all()).toEqual([
      { field: "outcome.code", was: '"upheld"', reason: "test" },
    ]);
    open.close();
  });

  it("keeps official figures by the names of their columns", async () => {
    const table = join(dir, "decided-2024-25.csv");
    writeFileSync(
      table,
      'Some title\nAuthority Name,Closed after initial enquiries,Not Upheld,Upheld,Total\nKent County Council,30,20,"1,040","1,090"\nNo Such Council,1,1,1,3\n',
    );
    const { code, err } = await run("official", table, ...corpus);
    expect(code).toBe(0);
    expect(err.join("\n")).toMatch(/No Such Council/);
    const open = openCorpus(corpus[1] ?? "", { mode: "read" });
    expect(
      open.sqlite.prepare("SELECT body_slug, year, upheld, not_upheld, closed, total FROM official_figures").all(),
    ).toEqual([{ body_slug: "kent", year: "2024-25", upheld: 1040, not_upheld: 20, closed: 30, total: 1090 }]);
    open.close();
    writeFileSync(table, "Council,Upheld\nKent County Council,many\n");
    expect((await run("official", table, ...corpus)).err.join()).toMatch(
      /Line 2: "many" in the column "Upheld" is no whole number/,
    );
  });
});
