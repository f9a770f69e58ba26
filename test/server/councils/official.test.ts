/** A table of the Ombudsman's own counts, from its file to the pages: council-years of which too little is held. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openCorpus } from "../../../data/corpus.ts";
import { main } from "../../../ingest/cli.ts";
import {
  councilCasesReplySchema,
  councilReplySchema,
  councilsReplySchema,
  funnelReplySchema,
  trendsReplySchema,
} from "../../../server/schemas/councils.ts";
import { appOf } from "../../support/analytics.ts";
import { recordEffects } from "../../support/effects.ts";
import { truthCorpus } from "../../support/truth-corpus.ts";

const dir = mkdtempSync(join(tmpdir(), "redress-official-"));
const file = join(dir, "c.db");
let app: Awaited<ReturnType<typeof appOf>>;
let close = () => {};
const get = async (address: string): Promise<unknown> => {
  const { status, body } = await app.get(address);
  expect(status, address).toBe(200);
  return body;
};
const size = async (address: string | undefined) => councilCasesReplySchema.parse(await get(address ?? "none")).total;
const councilAt = async (slug: string) => councilReplySchema.parse(await get(`/api/v1/councils/${slug}`));

/** Opens the corpus afresh, as a restart of the service does. */
async function start() {
  const corpus = openCorpus(file, { mode: "read" });
  app = await appOf(corpus);
  close = () => corpus.close();
}

beforeAll(async () => {
  truthCorpus(900, 5, file).corpus.close();
  await start();
});
afterAll(async () => {
  await app.close();
  close();
  rmSync(dir, { recursive: true });
});

test("under 90 % is marked incomplete and enters neither trend nor funnel, 90 % does", async () => {
  const { councils } = councilsReplySchema.parse(await get("/api/v1/councils?sort=decisions&limit=2"));
  const [short, whole] = [councils[0], councils[1]];
  if (!short || !whole) throw new Error("two councils are needed");
  const year = "2024-25";
  const heldOf = async (slug: string) => {
    const found = (await councilAt(slug)).years.find((one) => one.year === year);
    return { upheld: found?.upheld ?? 0, notUpheld: found?.notUpheld ?? 0, closed: found?.closed ?? 0 };
  };
  const [a, b] = [await heldOf(short.slug), await heldOf(whole.slug)];
  const held = a.upheld + a.notUpheld;
  expect(held).toBeGreaterThan(0);
  const before = trendsReplySchema.parse(await get("/api/v1/councils/trends"));
  const funnelBefore = funnelReplySchema.parse(await get("/api/v1/councils/funnel"));

  // One more than 90 % allows for the first; exactly what is held for the second.
  const official = Math.floor(held / 0.9) + 1;
  const table = join(dir, "decided.csv");
  writeFileSync(
    table,
    [
      "Decided cases by local authority",
      "Authority,Year,Detailed investigations upheld,Not upheld,Closed after initial enquiries",
      `${short.name},${year},${official},0,${a.closed}`,
      `${whole.name},${year},${b.upheld},${b.notUpheld},${b.closed}`,
      "",
    ].join("\n"),
  );
  await app.close();
  close();
  const effects = recordEffects();
  expect(await main(["official", table, "--corpus", file], effects), effects.errors.join()).toBe(0);
  expect(effects.lines.join("\n")).toContain('upheld read from "Detailed investigations upheld"');
  await start();

  const marked = (await councilAt(short.slug)).years.find((one) => one.year === year);
  expect(marked).toMatchObject({ incomplete: true, official: { upheld: official, notUpheld: 0 } });
  expect((await councilAt(whole.slug)).years.find((one) => one.year === year)?.incomplete).toBe(false);

  const after = trendsReplySchema.parse(await get("/api/v1/councils/trends"));
  expect(after.incomplete).toEqual([{ council: short.slug, year, held, official }]);
  expect(before.counted - after.counted).toBeGreaterThanOrEqual(held);
  const period = (of: typeof after) => of.periods.find((one) => one.period === year);
  expect((period(before)?.upheld ?? 0) - (period(after)?.upheld ?? 0)).toBe(a.upheld);
  expect(await size(period(after)?.drills.upheld)).toBe(period(after)?.upheld);

  const funnel = funnelReplySchema.parse(await get("/api/v1/councils/funnel"));
  expect(funnel.leftOut.incompleteYears).toBe(1);
  const investigated = (of: typeof funnel, slug: string) =>
    of.points.find((point) => point.slug === slug)?.investigated ?? 0;
  expect(investigated(funnelBefore, short.slug) - investigated(funnel, short.slug)).toBe(held);
  expect(investigated(funnel, whole.slug)).toBe(investigated(funnelBefore, whole.slug));
  for (const point of funnel.points) expect(await size(point.drill), point.slug).toBe(point.investigated);
});

test("a table that cannot be read says what is wrong with it", async () => {
  const table = join(dir, "wrong.csv");
  for (const [text, words] of [
    ["Region,Cases\nSouth,3\n", /heading row/i],
    ["Council,Upheld\nAldermarch County Council,5\n", /year is not known. Give it as --year/],
    ["Council,Year,Upheld\nAldermarch County Council,2024-25,many\n", /Line 2: "many" in the column "Upheld"/],
  ] as const) {
    writeFileSync(table, text);
    const effects = recordEffects();
    expect(await main(["official", table, "--corpus", file], effects)).not.toBe(0);
    expect(effects.errors.join("\n")).toMatch(words);
  }
});
