import { formatDate } from "./format.ts";

/** What a citation of a decision needs. */
export interface Cited {
  ref: string;
  slug: string;
  bodyName: string;
  decidedOn: string | null;
  officialUrl: string | null;
  /** Absolute paragraph number, only where it is certain. */
  pinpoint: number | null;
  /** Address of the page in this Redress, with the paragraph. */
  url: string;
  fictional: boolean;
}

export const CITATION_STYLES = ["plain", "oscola", "markdown", "bibtex", "ris"] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

export const CITATION_STYLE_LABELS: Readonly<Record<CitationStyle, string>> = {
  plain: "Plain",
  oscola: "OSCOLA style",
  markdown: "Markdown",
  bibtex: "BibTeX",
  ris: "RIS",
};

/** One decision in the chosen style. A citation from a fictional corpus says so in every style. */
export function citeDecision(cited: Cited, style: CitationStyle): string {
  const flag = cited.fictional ? "FICTIONAL " : "";
  const date = cited.decidedOn ? formatDate(cited.decidedOn) : "no date printed";
  const pin = cited.pinpoint === null ? "" : `[${cited.pinpoint}]`;
  const link = cited.officialUrl ?? cited.url;
  switch (style) {
    case "plain":
      return `${flag}${cited.bodyName} (${cited.ref}), LGSCO, ${date}${pin && `, ${pin}`}`;
    case "oscola":
      return `${flag}${cited.bodyName} (Local Government and Social Care Ombudsman, ${cited.ref}, ${date})${pin && ` ${pin}`}`;
    case "markdown":
      return `${flag}[${escapeMarkdown(cited.bodyName)} (${cited.ref})](${link}), LGSCO, ${date}${pin && `, \\${pin.slice(0, -1)}\\]`}`;
    case "bibtex":
      return writeBibtex(cited, link);
    case "ris":
      return writeRis(cited, link);
  }
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\[\]*_`]/g, "\\$&");
}

function escapeBibtex(text: string): string {
  return text.replace(/[{}\\]/g, "").replace(/[&%$#_]/g, "\\$&");
}

function writeBibtex(cited: Cited, link: string): string {
  const fields = [
    ["author", "{Local Government and Social Care Ombudsman}"],
    ["title", escapeBibtex(`${cited.bodyName} (${cited.ref})`)],
    ["date", cited.decidedOn ?? ""],
    ["year", cited.decidedOn?.slice(0, 4) ?? ""],
    ["number", cited.ref],
    ["pages", cited.pinpoint === null ? "" : `para ${cited.pinpoint}`],
    ["url", link],
    ["note", cited.fictional ? "FICTIONAL decision, made for demonstration" : "Decision statement"],
  ].filter(([, value]) => value !== "");
  return `@misc{lgsco-${cited.slug},\n${fields.map(([key, value]) => `  ${key} = {${value}}`).join(",\n")}\n}`;
}

function writeRis(cited: Cited, link: string): string {
  const lines = [
    ["TY", "CASE"],
    ["TI", `${cited.fictional ? "FICTIONAL " : ""}${cited.bodyName}`],
    ["AU", "Local Government and Social Care Ombudsman"],
    ["DA", cited.decidedOn?.replaceAll("-", "/") ?? ""],
    ["PY", cited.decidedOn?.slice(0, 4) ?? ""],
    ["M1", cited.ref],
    ["SP", cited.pinpoint === null ? "" : `[${cited.pinpoint}]`],
    ["UR", link],
  ].filter(([, value]) => value !== "");
  return `${lines.map(([tag, value]) => `${tag}  - ${value}`).join("\n")}\nER  - `;
}
