import { describe, expect, test } from "vitest";
import { Authorities } from "../../data/authorities.ts";
import { parseAuthorities, realAuthorities } from "../../data/reference.ts";

describe("the authorities of England by printed name", () => {
  test.each([
    ["Kent County Council", null, "kent"],
    ["Nottinghamshire county Council", null, "nottinghamshire"],
    ["Brighton & Hove City Council", null, "brighton-and-hove"],
    ["Brighton and Hove City Council", null, "brighton-and-hove"],
    ["City Of Bradford Metropolitan District Council", null, "bradford"],
    ["Bournemouth, Christchurch and Poole Council", null, "bournemouth-christchurch-and-poole"],
    ["Northamptonshire County Council", "2018-11-05", "northamptonshire"],
    ["Northamptonshire County Council", "2023-06-01", "northamptonshire"],
    ["London Borough of Richmond upon Thames", null, "richmond-upon-thames"],
    ["Transport for London", null, "transport-for-london"],
    ["Millbrook County Council", null, null],
    ["", null, null],
  ])("%s on %s is %s", (name, on, slug) => expect(realAuthorities().resolve(name, on)?.slug ?? null).toBe(slug));

  test("successors and predecessors are rows of the table", () => {
    const table = realAuthorities();
    for (const a of table.all) for (const s of a.successors) expect(table.get(s)?.slug, `${a.slug} → ${s}`).toBe(s);
    expect(table.predecessors("north-northamptonshire").map((a) => a.slug)).toContain("northamptonshire");
  });

  test("slugs are unique and every type is known", () => {
    const slugs = realAuthorities().all.map((a) => a.slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(realAuthorities().get("kent")).toMatchObject({
      type: "county",
      region: "South East",
      responsibilities: "upper-tier",
    });
  });
});

describe("one name, two bearers", () => {
  const head =
    "slug,name,short_name,type,region,gss_code,start_date,end_date,successor_slugs,aliases,population,population_year,responsibilities";
  const table = new Authorities(
    parseAuthorities(
      `${head}\nold-fen,Fen Council,Fen,district,East,,1974-04-01,2020-04-01,new-fen,,100,2019,lower-tier\nnew-fen,Fen Council,Fen,unitary,East,,2020-04-01,,,"Fen, the Isle of;Fen Isle",200,2024,both\n`,
    ),
  );
  test.each([
    ["Fen Council", "2019-01-01", "old-fen"],
    ["Fen Council", "2021-01-01", "new-fen"],
    ["Fen Council", null, "new-fen"],
    ["fen council", "2020-04-01", "new-fen"],
    ["Fen, the Isle of", null, "new-fen"],
  ])("%s on %s is %s", (name, on, slug) => expect(table.resolve(name, on)?.slug).toBe(slug));

  test("a row with a kind that does not exist is refused", () => {
    expect(() => parseAuthorities(`${head}\na,A,A,parish,,,,,,,,,\n`)).toThrow();
  });
});
