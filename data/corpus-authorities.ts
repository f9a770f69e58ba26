/** The authorities of a corpus by its kind: England's, or the invented ones of the demonstration. */
import { z } from "zod";
import { Authorities, authorityRowSchema, toAuthority } from "./authorities.ts";
import { realAuthorities } from "./reference.ts";

const rowsSchema = z.array(authorityRowSchema);

/** The invented table is loaded only where it is asked for. */
export async function authoritiesOf(kind: { fictional: boolean }): Promise<Authorities> {
  if (!kind.fictional) return realAuthorities();
  const { demoAuthorities } = await import("./demo/councils.ts");
  return new Authorities(rowsSchema.parse(demoAuthorities()).map(toAuthority));
}
