/** A text from anywhere, before anybody read it, or the reason why it cannot be had. */
/** A text as it was found, before anybody read it. */
export interface SourceItem {
  /** A file's path, an archive's path and entry (`a.zip!/b.txt`), or the address it was fetched from. */
  uri: string;
  bytes: Uint8Array;
  retrievedOn?: string;
  officialUrl?: string;
  /** Where it is known from elsewhere (the site's listing) that this is a report. */
  kind?: "report";
}

/** Why a source cannot be read as a decision; `code` is stable, `message` is for people. */
export interface Quarantine {
  uri: string;
  code: string;
  message: string;
  sha256?: string;
}

export type Sourced = { item: SourceItem } | { quarantine: Quarantine };

/** The largest decisions seen are under 1 MB as web pages; sixteen leaves room and refuses disk images. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024;

/** The refusal of a text for its size, with the limit in it. */
export function tooLarge(uri: string, size: number): Quarantine {
  return {
    uri,
    code: "too-large",
    message: `It has ${size.toLocaleString("en-GB")} bytes; a decision of more than ${MAX_FILE_BYTES.toLocaleString("en-GB")} is not read`,
  };
}
