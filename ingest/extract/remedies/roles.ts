/** The role of one sum in its sentence, by its nearest words first and the verb that governs it last. */

import { type RoleInput, type RoleReading, UNKNOWN } from "./role.ts";
import { changed, differs } from "./role-changed.ts";
import { earlierBeside, raised, takenOff } from "./role-earlier.ts";
import { governed } from "./role-governed.ts";
import { coordinated, nounItem } from "./role-joined.ts";
import { caused } from "./role-told.caused.ts";
import { lapsed } from "./role-told.chosen.ts";
import { guidance, told } from "./role-told.ts";
import { verbless } from "./role-verbless.ts";

/** Tries the rules in order; the first that knows the sum decides. */
export function roleOf(input: RoleInput): RoleReading {
  return (
    guidance(input) ??
    lapsed(input) ??
    caused(input) ??
    differs(input) ??
    changed(input) ??
    raised(input) ??
    takenOff(input) ??
    earlierBeside(input) ??
    told(input) ??
    coordinated(input) ??
    nounItem(input) ??
    governed(input) ??
    verbless(input) ??
    UNKNOWN
  );
}
