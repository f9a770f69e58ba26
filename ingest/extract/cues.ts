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
  // Most sentences have none of them: looking once is cheaper than writing four times.
  return VARIANT.test(text) ? text.replace(VARIANTS, plainCharacter) : text;
}

const VARIANT = /[\t\u00a0\u02bc\u2007\u2010\u2011\u2018\u2019\u201c\u201d\u202f]/;
const VARIANTS = new RegExp(VARIANT, "g");

function plainCharacter(variant: string): string {
  if (variant === "’" || variant === "‘" || variant === "ʼ") return "'";
  if (variant === "“" || variant === "”") return '"';
  return variant === "\u2010" || variant === "\u2011" ? "-" : " ";
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
