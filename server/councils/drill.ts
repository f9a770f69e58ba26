/** Addresses that open what is behind a figure about councils. */
import { queryText } from "../benchmark/address.ts";
import type { CouncilCasesQuery } from "../schemas/councils.ts";

export function casesAddress(of: Partial<CouncilCasesQuery>): string {
  return `/api/v1/councils/cases?${queryText(of)}`;
}
