/** Every list and chart as a file: the rules that all of them keep, and each against the reply that it stands for. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openCorpus } from "../../../data/corpus.ts";
import { csvChunks } from "../../../server/exports/csv.ts";
import { decisionRows } from "../../../server/exports/decision-rows.ts";
import { openExport } from "../../../server/exports/source.ts";
import { loadSnapshot } from "../../../server/state.ts";
import { demoCopy, openDemo, readCsv } from "../../support/operations.ts";
import { openApp, type SearchApp } from "../../support/search-app.ts";

let held: SearchApp;
let council = "";
let other = "";
beforeAll(async () => {
  held = await openDemo();
  const { councils } = (await held.get("/api/v1/councils?sort=decisions&limit=2")).json();
  council = councils[0].slug;
  other = councils[1].slug;
});
afterAll(() => held.close());

const FILES = [
  "decisions.csv?q=delay",
  "decisions.csv",
  "remedies.csv?fault=delay",
  "benchmark.csv",
  "benchmark/cases.csv?part=withPayment",
  "benchmark/rates.csv",
  "benchmark/trend.csv?measure=total",
  "councils.csv?bodies=all",
  "councils/funnel.csv",
  "councils/compare.csv?council=COUNCIL&council=OTHER",
  "councils/trends.csv?by=quarter",
  "councils/cases.csv?label=upheld",
  "councils/COUNCIL/years.csv",
  "councils/COUNCIL/promises.csv",
  "coverage.csv",
];
const addressOf = (file: string) => `/api/v1/${file.replace("COUNCIL", council).replace("OTHER", other)}`;

describe.each(FILES)("%s", (file) => {
  it("is RFC 4180 with the acknowledgement, FICTIONAL and the corpus in columns, and equals its twin", async () => {
    const address = addressOf(file);
    const reply = await held.get(address);
    expect(reply.statusCode, reply.body.slice(0, 300)).toBe(200);
    expect(reply.headers["content-type"]).toBe("text/csv; charset=utf-8; header=present");
    expect(reply.headers["content-disposition"]).toMatch(/^attachment; filename="redress-FICTIONAL-[a-z\d-]+\.csv"$/);
    const { header, rows } = readCsv(reply.body);
    const { hash } = held.corpus.state();
    expect(new Set(header).size).toBe(header.length);
    for (const row of rows) {
      expect(row).toMatchObject({ fictional: "FICTIONAL", corpus_hash: hash });
      expect(row.acknowledgement).toMatch(/^FICTIONAL/);
      for (const [name, cell] of Object.entries(row)) {
        expect(cell, name).not.toMatch(/^[=+@\t\r]|^-(?!$)/);
        if (/_on$/.test(name)) expect(cell, name).toMatch(/^$|^unknown$|^\d{4}-\d\d-\d\d$/);
        if (/pence$/.test(name)) expect(cell, name).toMatch(/^$|^unknown$|^\d+(\.\d+)?$/);
        if (/pounds$/.test(name)) expect(cell, name).toMatch(/^$|^unknown$|^\d+\.\d\d$/);
      }
    }
    for (const name of header.filter((one) => one.endsWith("_pounds") || one === "pounds"))
      for (const row of rows) {
        const pence = row[name.replace("pounds", "pence")] ?? "";
        expect(row[name]).toBe(/^\d/.test(pence) ? (Number(pence) / 100).toFixed(2) : pence);
      }
    if (header.includes("reference")) expect(header).toContain("official_url");

    const [path = "", query = ""] = address.split("?");
    for (const twin of [`${path}.meta.json`, path.replace(/\.csv$/, ".meta.json")]) {
      const meta = await held.get(query === "" ? twin : `${twin}?${query}`);
      expect(meta.statusCode, meta.body).toBe(200);
      expect(meta.json()).toMatchObject({
        query: address,
        count: rows.length,
        columns: header,
        corpus: { hash, fictional: true },
        acknowledgement: expect.stringMatching(/^FICTIONAL/),
      });
    }
  });

  it("is the same to the byte when it is asked for again", async () => {
    const [first, second] = [await held.get(addressOf(file)), await held.get(addressOf(file))];
    expect(second.rawPayload.equals(first.rawPayload)).toBe(true);
  });

  it("begins with a byte-order mark for spreadsheets", async () => {
    const address = addressOf(file);
    const marked = await held.get(`${address}${address.includes("?") ? "&" : "?"}bom=1`);
    const plain = await held.get(address);
    expect(marked.rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(marked.rawPayload.subarray(3).equals(plain.rawPayload)).toBe(true);
  });
});

describe("what stands in the rows", () => {
  it("a search has one row a decision, newest first, with the sums of the record", async () => {
    const { rows } = readCsv((await held.get("/api/v1/decisions.csv")).body);
    // Joint records of one investigation are one result.
    expect(rows).toHaveLength((await held.get("/api/v1/decisions?limit=1")).json().total);
    const dates = rows.map((row) => row.decided_on ?? "").filter((on) => on !== "unknown");
    expect(dates).toEqual([...dates].sort().reverse());
    for (const row of rows.slice(0, 20)) {
      const record = held.corpus.read(row.slug ?? "");
      expect(row.reference).toBe(record?.ref);
      expect(row.total_pence).toBe(String(record?.award.totalPence ?? "unknown"));
    }
  });

  it("the funnel, the benchmark and a council's years are the figures of the reply", async () => {
    const funnel = (await held.get("/api/v1/councils/funnel")).json();
    const points = readCsv((await held.get("/api/v1/councils/funnel.csv")).body).rows;
    expect(points.map((row) => [row.organisation_slug, Number(row.upheld), Number(row.uphold_rate)])).toEqual(
      funnel.points.map((point: { slug: string; upheld: number; rate: number }) => [
        point.slug,
        point.upheld,
        point.rate,
      ]),
    );
    const benchmark = (await held.get("/api/v1/benchmark")).json();
    const sums = readCsv((await held.get("/api/v1/benchmark.csv")).body).rows;
    expect(sums).toHaveLength(benchmark.distribution.n);
    const pence = (of: string[]) => of.map(Number).sort((a, b) => a - b);
    expect(pence(sums.map((row) => row.pence ?? ""))).toEqual(
      pence(benchmark.distribution.amounts.map((sum: { pence: number }) => String(sum.pence))),
    );
    const { years } = (await held.get(`/api/v1/councils/${council}`)).json();
    const inFile = readCsv((await held.get(`/api/v1/councils/${council}/years.csv`)).body).rows;
    expect(inFile.map((row) => [row.year, Number(row.upheld)])).toEqual(
      years.map((year: { year: string; upheld: number }) => [year.year, year.upheld]),
    );
  });

  it("blank is not unknown: an action has no sum, a sum without a figure is unknown", async () => {
    const { rows } = readCsv((await held.get("/api/v1/remedies.csv")).body);
    const apology = rows.find((row) => row.kind === "apology");
    expect(apology).toMatchObject({ class: "", to_pay_pence: "", to_pay_pounds: "" });
    const open = rows.find((row) => row.class !== "" && row.to_pay_pence === "unknown");
    expect(open?.to_pay_pounds).toBe("unknown");
  });

  it("JSON Lines holds whole records that parse one by one", async () => {
    const reply = await held.get("/api/v1/decisions.jsonl?outcome=upheld");
    const lines = reply.body.trimEnd().split("\n");
    const { total } = (await held.get("/api/v1/decisions?outcome=upheld&limit=1")).json();
    expect(lines.length).toBeGreaterThanOrEqual(total);
    for (const line of lines) {
      const record = JSON.parse(line);
      expect(record).toMatchObject({ fictional: true, corpusHash: held.corpus.state().hash });
      expect(record.sections.length).toBeGreaterThan(0);
    }
    const meta = (await held.get("/api/v1/decisions.jsonl.meta.json?outcome=upheld")).json();
    expect(meta).toMatchObject({ count: lines.length, query: "/api/v1/decisions.jsonl?outcome=upheld" });
    expect((await held.get("/api/v1/decisions.jsonl?outcome=upheld")).rawPayload.equals(reply.rawPayload)).toBe(true);
  });

  it.each([
    "decisions.csv?outcome=guilty",
    "remedies.csv?min=x",
    "councils/funnel.csv?from=never",
    "benchmark.csv?propose=a",
  ])("%s is refused before anything is sent", async (file) => {
    const reply = await held.get(`/api/v1/${file}`);
    expect(reply.statusCode).toBe(400);
    expect(reply.headers["content-type"]).toContain("problem+json");
    expect(reply.headers["content-disposition"]).toBeUndefined();
  });
});

describe("the writer", () => {
  const written = async (
    rows: Iterable<readonly (string | number)[]> | AsyncIterable<readonly (string | number)[]>,
  ) => {
    let text = "";
    for await (const chunk of csvChunks(["a", "b"], rows, { bom: false })) text += chunk;
    return text;
  };

  it.each(["=1+1", "+1", "-1+cmd", "@SUM(A1)", "\t=1", "\r=1"])("neutralises %j", async (cell) => {
    const { rows } = readCsv(await written([[cell, "x"]]));
    expect(rows[0]?.a).toBe(`'${cell}`);
  });

  it("quotes commas, quotes and line breaks", async () => {
    const cell = 'He said "no", then\r\nleft';
    expect(readCsv(await written([[cell, 1]])).rows).toEqual([{ a: cell, b: "1" }]);
  });

  it("says in the last row that the download was cut off", async () => {
    function* failing() {
      for (let i = 0; i < 700; i += 1) yield [i, "x"];
      throw new Error("the disk is gone");
    }
    const { rows } = readCsv(await written(failing()));
    expect(rows).toHaveLength(701);
    expect(rows.at(-1)).toEqual({ a: "INCOMPLETE: the download was cut off after 700 rows; ask for it again", b: "" });
    expect(JSON.stringify(rows)).not.toContain("disk");
  });

  it("takes no more rows than the reader asks for", async () => {
    let made = 0;
    function* endless() {
      for (;;) {
        made += 1;
        yield [made, "x"];
      }
    }
    const chunks = csvChunks(["a", "b"], endless(), { bom: false });
    await chunks.next();
    await chunks.next();
    expect(made).toBeLessThanOrEqual(1000);
    await chunks.return(undefined);
    expect(made).toBeLessThanOrEqual(1000);
  });
});

describe("a withdrawn decision", () => {
  it("leaves files and feeds when the corpus moves; a download begun before still says what it began with", async () => {
    const { file, writer } = demoCopy();
    // The downloads' readers and this writer share a thread here: it must not wait for them.
    writer.sqlite.pragma("busy_timeout = 50");
    const reader = openCorpus(file, { mode: "read" });
    const served = await openApp(reader);
    const { rows } = readCsv((await served.get("/api/v1/decisions.csv")).body);
    const gone = rows[3]?.slug ?? "";

    const source = openExport(reader, loadSnapshot(reader), "https://redress.example.org");
    const begun = decisionRows(
      source,
      Int32Array.from(rows, (_, d) => d),
    );
    const first = begun.next();
    writer.writer.remove(gone, "asked for");
    expect([first, ...begun].length).toBe(rows.length);
    source.close();

    await new Promise((resolve) => setTimeout(resolve, 600));
    for (const list of ["decisions.csv", "decisions.jsonl", "remedies.csv", "decisions.atom", "benchmark/cases.csv"])
      expect((await served.get(`/api/v1/${list}`)).body, list).not.toContain(gone);
    expect((await served.get(`/api/v1/decisions/${gone}`)).statusCode).toBe(410);
    await served.close();
    writer.close();
  });
});
