/** What of a decision is written into which column of the full-text index: one definition for every engine. */
import type { Decision } from "./decision.ts";
import { columnOf, FTS_COLUMNS, type FtsColumn, isBoilerplate, PARAGRAPH_BREAK } from "./fts-columns.ts";
import { foldForIndex } from "./tokens.ts";

/** Unfolded text by column, paragraphs separated by a new line. Headings are not indexed: no passage could show them. */
export function textByColumn(
  decision: Pick<Decision, "body" | "ref" | "summary" | "sections">,
): Record<FtsColumn, string> {
  const parts: Record<FtsColumn, string[]> = {
    title: [decision.body.name ?? "", decision.ref],
    summary: [decision.summary],
    complaint: [],
    findings: [],
    action: [],
    events: [],
    law: [],
    boilerplate: [],
  };
  for (const section of decision.sections)
    for (const paragraph of section.paragraphs)
      parts[columnOf(section.code, isBoilerplate(section.code, paragraph.text))].push(paragraph.text);
  return {
    title: parts.title.join("\n"),
    summary: parts.summary.join("\n"),
    complaint: parts.complaint.join("\n"),
    findings: parts.findings.join("\n"),
    action: parts.action.join("\n"),
    events: parts.events.join("\n"),
    law: parts.law.join("\n"),
    boilerplate: parts.boilerplate.join("\n"),
  };
}

/** The row of `decisions_fts`, in the order of its columns, folded as the index holds words. */
export function ftsRow(decision: Pick<Decision, "body" | "ref" | "summary" | "sections">): string[] {
  const texts = textByColumn(decision);
  return FTS_COLUMNS.map((column) =>
    texts[column]
      .split("\n")
      .map(foldForIndex)
      .filter((words) => words !== "")
      .join(` ${PARAGRAPH_BREAK} `),
  );
}
