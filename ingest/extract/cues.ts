/**
 * Cues of the vocabulary as patterns (meta.cueSyntax): plain text from a word boundary, free at the end, "…" for up
 * to 40 characters, a cue of four letters or fewer only as a whole word, quotes of both kinds equal. Each list is
 * compiled once.
 */

/** How far "…" reaches, in characters. */
const ELLIPSIS_REACH = 40;
/** Cues this short would match the beginnings of too many words. */
const WHOLE_WORD_LENGTH = 4;

/**
 * The text with typing variants made plain, character for character, so that offsets stay those of the original:
 * curly quotes straight, non-breaking spaces and hyphens ordinary.
 */
export function plainText(text: string): string {
  return text
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u00a0\u2007\u202f\t]/g, " ")
    .replace(/[\u2010\u2011]/g, "-");
}

/** A cue as the source of a regular expression (to be used without regard to case, on plain text). */
export function cueSource(cue: string): string {
  const parts = plainText(cue.trim())
    .split("…")
    .map((part) =>
      part
        .trim()
        .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
        .replace(/ /g, "\\s"),
    );
  const letters = cue.replace(/[^\p{L}]/gu, "").length;
  const end = letters <= WHOLE_WORD_LENGTH ? "\\b" : "";
  return `\\b${parts.join(`[^.]{0,${ELLIPSIS_REACH}}?`)}${end}`;
}

/** One pattern for a list of cues, or null for an empty list. Case is ignored; text must be plain (plainText). */
export function compileCues(cues: readonly string[]): RegExp | null {
  if (cues.length === 0) return null;
  return new RegExp(`(?:${cues.map(cueSource).join("|")})`, "i");
}
