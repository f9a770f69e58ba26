/** A stock of invented place and family names with Zipf-like use, so that search has a long tail of rare words. */
import { Random } from "./random.ts";

const ONSETS =
  "Ab Ald Arn Bar Bel Bren Brock Cald Car Cor Crim Dar Dell Dren Ed Elm Fal Fen Fros Gar Glen Gris Hal Har Hest Hol Ivel Jar Kel Ken Kirn Lam Lin Lorn Mal Mar Mel Mor Nan Nor Oak Or Pel Pen Quar Ran Red Ros Sal Sed Sil Stan Sul Tam Tar Thorn Tol Tre Ul Van Ver Wal War Wen Wil Yar Yel".split(
    " ",
  );
const MIDDLES = " a an ar el en er i in is o om or u un ith eth ow ast est and end ond ack eck ibb umm all ell".split(
  " ",
);
const ENDS =
  "bourne brook by cliffe combe cote dale dean don field fleet ford gate grave ham hanger hay holt hope hurst keld ley lock marsh mere minster moor mouth ness nor pool ridge scar sett shaw sley stead stoke stow thorpe thwaite tock ton vale wade ward well wick worth wold".split(
    " ",
  );

const SIZE = 40_000;

function makeStock(): string[] {
  const rng = new Random(20_240_601, 7);
  const seen = new Set<string>();
  while (seen.size < SIZE) {
    const middle = rng.pick(MIDDLES) + (rng.chance(0.35) ? rng.pick(MIDDLES) : "");
    seen.add(rng.pick(ONSETS) + middle + rng.pick(ENDS));
  }
  return [...seen];
}

const STOCK = makeStock();

/** An invented name; low places of the stock come up far more often than high ones. */
export function inventedName(rng: Random): string {
  const u = rng.next();
  return STOCK[Math.floor(SIZE * u * u * u)] ?? "Fenholt";
}

const STREETS = [
  "Road",
  "Lane",
  "Close",
  "Avenue",
  "Street",
  "Way",
  "Drive",
  "Terrace",
  "Court",
  "Gardens",
  "Crescent",
  "Hill",
];
const SCHOOLS = [
  "Primary School",
  "Academy",
  "High School",
  "Infant School",
  "Junior School",
  "College",
  "Community School",
  "Hall School",
];
const HOMES = ["House", "Lodge", "Court", "Manor", "Grange", "Gardens", "View", "Park"];

export const street = (rng: Random): string => `${inventedName(rng)} ${rng.pick(STREETS)}`;
export const school = (rng: Random): string => `${inventedName(rng)} ${rng.pick(SCHOOLS)}`;
export const careHome = (rng: Random): string => `${inventedName(rng)} ${rng.pick(HOMES)}`;
