/** The persons of a decision under the pseudonyms that decisions use. */
import type { Random } from "./random.ts";

export interface Person {
  /** "Mrs K", "Mr and Mrs D", or the bare letter of a child. */
  name: string;
  they: string;
  them: string;
  their: string;
  /** "was" or "were", "has" or "have". */
  was: string;
  has: string;
  persons: number;
}

const LETTERS = "BCDEFGHJKLMNPQRSTUVWXYZ".split("");

export interface Cast {
  complainant: Person;
  child: Person;
  kin: "son" | "daughter";
  /** An adult who needs care. */
  adult: Person;
  relation: string;
  /** A second complainant's relative, for split payments. */
  sibling: Person;
  siblingRelation: string;
}

function adultOf(title: string, letter: string): Person {
  const male = title === "Mr";
  return {
    name: `${title} ${letter}`,
    they: male ? "he" : "she",
    them: male ? "him" : "her",
    their: male ? "his" : "her",
    was: "was",
    has: "has",
    persons: 1,
  };
}

export function makeCast(rng: Random): Cast {
  const [first = "X", second = "Y", third = "Z"] = rng.sample(rng.chance(0.4) ? ["X", "Y", "Z", "B", "C"] : LETTERS, 3);
  const couple = rng.chance(0.07);
  const complainant: Person = couple
    ? { name: `Mr and Mrs ${first}`, they: "they", them: "them", their: "their", was: "were", has: "have", persons: 2 }
    : adultOf(
        rng.weighted(["Mrs", "Mr", "Miss", "Ms"], (title) => (title === "Mrs" ? 4 : title === "Mr" ? 4 : 2)),
        first,
      );
  const kin = rng.chance(0.62) ? "son" : "daughter";
  const boy = kin === "son";
  const child: Person = {
    name: second,
    they: boy ? "he" : "she",
    them: boy ? "him" : "her",
    their: boy ? "his" : "her",
    was: "was",
    has: "has",
    persons: 1,
  };
  const male = rng.chance(0.45);
  const relation = rng.pick(male ? ["father", "brother", "husband", "uncle"] : ["mother", "mother", "sister", "aunt"]);
  const sister = rng.chance(0.5);
  return {
    complainant,
    child,
    kin,
    adult: adultOf(male ? "Mr" : "Mrs", second),
    relation: relation === "husband" && complainant.they !== "she" ? "father" : relation,
    sibling: adultOf(sister ? "Mrs" : "Mr", third),
    siblingRelation: sister ? "sister" : "brother",
  };
}
