/** Comparable decisions taken away: one row each, exactly ten columns, in JSON, CSV and Word. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import yauzl from "yauzl";
import { parseCsv } from "../../../data/csv.ts";
import { buildApp } from "../../../server/app.ts";
import { makeConfig } from "../../../server/config.ts";
import type { App } from "../../../server/deps.ts";
import { type ComparablesReply, comparablesReplySchema } from "../../../server/schemas/benchmark.ts";
import { corpusOf } from "../../support/analytics.ts";
import { makeDecision, makeRemedy } from "../../support/decisions.ts";

const COLUMNS = [
  "reference",
  "date",
  "pinpoint",
  "clause",
  "sum",
  "class",
  "paid_to",
  "for_whom",
  "fault",
  "official_link",
];
const paragraph = (id: string, number: number | null, certain: boolean, text: string) => ({
  id,
  number,
  certain,
  label: id.slice(1),
  depth: 0,
  text,
});
/** A decision with one sum for a delay, in a paragraph whose number is certain or not. */
function made(ref: string, pence: number, certain: boolean, given: Parameters<typeof makeDecision>[0] = {}) {
  const text = `The Council will pay Mr B £${pence / 100} for the distress of the delay.`;
  const base = makeDecision({
    ref,
    faults: [
      {
        id: "f1",
        code: "delay",
        concerns: "ehc-plan-issue",
        finding: "fault",
        by: "ombudsman",
        injustice: "caused",
        duration: null,
        durationInferred: false,
        evidence: { paragraph: "p7", start: 0, end: 3 },
      },
    ],
    remedies: [
      makeRemedy({
        id: "r1",
        pence,
        valuePence: pence,
        faults: ["f1"],
        heads: ["distress"],
        paidTo: "complainant",
        for: ["complainant", "child"],
        evidence: { paragraph: "p7", start: 0, end: text.length },
      }),
    ],
    ...given,
  });
  return {
    ...base,
    sections: [
      {
        code: "agreed-action" as const,
        heading: "Agreed action",
        parents: [],
        paragraphs: [paragraph("p7", 7, certain, text)],
      },
    ],
  };
}

let app: App;
let close: () => void;
let reply: ComparablesReply;
const get = (address: string) => app.inject(address);
beforeAll(async () => {
  const corpus = corpusOf([
    made("24 901 001", 30_000, true),
    made("24 901 002", 45_050, false, { decidedOn: "2024-05-02" }),
    made("24 901 003", 20_000, true, { decidedOn: null }),
    makeDecision({ ref: "24 901 004", faults: [], remedies: [] }),
  ]);
  app = await buildApp({ corpus, config: makeConfig({ workers: 0, rateLimit: 0, logLevel: "silent" }) });
  close = () => corpus.close();
  reply = comparablesReplySchema.parse((await get("/api/v1/benchmark/comparables?fault=delay")).json());
});
afterAll(async () => {
  await app.close();
  close();
});

test("the most similar, each with the clause of the sum for just this", () => {
  expect(reply.results.map((row) => row.ref).sort()).toEqual(["24 901 001", "24 901 002", "24 901 003"]);
  expect(reply.results.find((row) => row.ref === "24 901 001")).toMatchObject({
    pence: 30_000,
    class: "symbolic",
    paidTo: "complainant",
    for: ["complainant", "child"],
    faults: [{ code: "delay" }],
    number: 7,
    clause: "The Council will pay Mr B £300 for the distress of the delay.",
  });
});

test("a pinpoint only where number and date are certain", () => {
  const pinpoints = Object.fromEntries(reply.results.map((row) => [row.ref, row.pinpoint]));
  expect(pinpoints["24 901 001"]).toMatch(/^Aldermarch County Council \(24 901 001\), LGSCO, .+ 20\d\d, \[7\]$/);
  expect(pinpoints["24 901 002"]).toBeNull();
  expect(pinpoints["24 901 003"]).toBeNull();
});

test("those chosen, in the order chosen; one that does not match is refused by name", async () => {
  const chosen = await get("/api/v1/benchmark/comparables?fault=delay&choose=24-901-003&choose=24-901-001");
  expect(comparablesReplySchema.parse(chosen.json()).results.map((row) => row.slug)).toEqual([
    "24-901-003",
    "24-901-001",
  ]);
  const refused = await get("/api/v1/benchmark/comparables?fault=delay&choose=24-901-004");
  expect(refused.statusCode).toBe(400);
  expect(refused.json().detail).toContain("24-901-004");
});

describe("as files", () => {
  test("CSV: the ten columns, then what every file ends with", async () => {
    const csv = await get("/api/v1/benchmark/comparables.csv?fault=delay&choose=24-901-002");
    const [row, ...more] = parseCsv(csv.body);
    expect(Object.keys(row ?? {})).toEqual([...COLUMNS, "acknowledgement", "fictional", "corpus_hash"]);
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      reference: "Aldermarch County Council (24 901 002)",
      date: "2024-05-02",
      pinpoint: "",
      clause: "The Council will pay Mr B £450.5 for the distress of the delay.",
      sum: "450.50",
      class: "symbolic",
      paid_to: "complainant",
      for_whom: "complainant; child",
      fault: "delay",
      official_link: expect.stringMatching(/^https?:/),
      fictional: "FICTIONAL",
    });
  });

  test("Word: the same ten headings in order, a row a decision, the source at its foot", async () => {
    const word = await get("/api/v1/benchmark/comparables.docx?fault=delay&choose=24-901-001&choose=24-901-002");
    expect(word.headers["content-type"]).toContain("wordprocessingml");
    expect(word.headers["content-disposition"]).toContain("FICTIONAL");
    const parts = await unzip(word.rawPayload);
    const xml = parts.get("word/document.xml") ?? "";
    const cells = [...xml.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map((cell) =>
      [...(cell[1] ?? "").matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((t) => t[1]).join(""),
    );
    expect(cells).toHaveLength(30);
    expect(cells.slice(0, 10)).toEqual([
      "Reference",
      "Date",
      "Pinpoint",
      "Clause",
      "Sum",
      "Class",
      "Paid to",
      "For whom",
      "Fault",
      "Official link",
    ]);
    expect(cells.slice(10, 17)).toEqual([
      "Aldermarch County Council (24 901 001)",
      expect.stringMatching(/^\d+ \w+ \d{4}$/),
      "[7]",
      "The Council will pay Mr B £300 for the distress of the delay.",
      "£300",
      "symbolic",
      "complainant",
    ]);
    expect(cells[22]).toBe("");
    expect(cells[24]).toBe("£450.50");
    expect(xml).toContain("FICTIONAL");
    expect(xml).toContain(reply.corpus.hash);
    expect([...parts.keys()].some((name) => name.startsWith("word/footer"))).toBe(true);
  });
});

function unzip(bytes: Buffer): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const parts = new Map<string, string>();
      zip.on("entry", (entry) => {
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed);
          const chunks: Buffer[] = [];
          stream.on("data", (chunk: Buffer) => chunks.push(chunk));
          stream.on("end", () => {
            parts.set(entry.fileName, Buffer.concat(chunks).toString("utf8"));
            zip.readEntry();
          });
        });
      });
      zip.on("end", () => resolve(parts));
      zip.readEntry();
    });
  });
}
