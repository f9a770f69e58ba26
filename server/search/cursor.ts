/** Opaque places in a list. By date, order of adding or sum they name a value that data cannot shift; by relevance a generation. */
import { z } from "zod";
import { Conflict, InvalidRequest } from "../problems.ts";
import type { Sort } from "../schemas/query.ts";
import type { Start } from "./engine.ts";

const cursorSchema = z.union([
  /** By relevance: corpus hash and offset. */
  z.object({ h: z.string(), o: z.int().min(0).max(1_000_000_000) }),
  /** By another order: its name, value, day and slug of the last result. */
  z.object({ s: z.enum(["decided", "added", "sum"]), v: z.int(), d: z.int(), k: z.string().max(300) }),
]);

export function writeCursor(cursor: z.infer<typeof cursorSchema>): string {
  return Buffer.from(JSON.stringify(cursor)).toString("base64url");
}

/** Throws InvalidRequest for a text that is no cursor of this list, Conflict for one of another generation. */
export function readCursor(text: string | undefined, sort: Sort, corpusHash: string, startAgain: string): Start {
  if (text === undefined) return { type: "offset", offset: 0 };
  const fault = () =>
    new InvalidRequest("cursor: is not one that this list gave out; leave it out to start again", {
      errors: [{ at: "cursor", message: "is not one that this list gave out" }],
      link: startAgain,
    });
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
  } catch {
    throw fault();
  }
  const parsed = cursorSchema.safeParse(value);
  if (!parsed.success) throw fault();
  const cursor = parsed.data;
  if ("o" in cursor) {
    if (sort !== "relevance") throw fault();
    if (cursor.h !== corpusHash)
      throw new Conflict(
        "Decisions were added or changed since this list was begun, so its order is another now. Start again from the link.",
        { link: startAgain },
      );
    return { type: "offset", offset: cursor.o };
  }
  if (cursor.s !== sort) throw fault();
  return { type: "after", day: cursor.d, slug: cursor.k, value: cursor.v };
}
