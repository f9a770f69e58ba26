/** Why a corpus cannot be opened or written, in words for the person who asked, with a code for programs. */
export class CorpusError extends Error {
  readonly code: "missing" | "newer" | "older" | "foreign" | "kind" | "read-only" | "corrupt";

  constructor(code: CorpusError["code"], message: string) {
    super(message);
    this.name = "CorpusError";
    this.code = code;
  }
}
