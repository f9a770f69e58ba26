/** Short decisions as published text, about an invented body, for tests that go through the whole pipeline. */

export interface TextSpec {
  ref?: string;
  body?: string;
  outcome?: string;
  date?: string;
  sum?: string;
  extra?: string;
}

/** A numbered copy with its header block. */
export function decisionText(spec: TextSpec = {}): string {
  const { ref = "24 901 001", body = "Aldermarch County Council", outcome = "Upheld", date = "04 Mar 2025" } = spec;
  return [
    `${body} (${ref})`,
    "",
    "Category : Education > Special educational needs",
    "",
    `Decision : ${outcome}`,
    "",
    `Decision date : ${date}`,
    "",
    "The Ombudsman's final decision:",
    "",
    "Summary: Ms Q complained that her son waited for his plan. We found fault causing injustice.",
    "",
    "The complaint",
    "",
    "  1. Ms Q complained about the time taken to issue a plan for her son.",
    "",
    "Back to top",
    "",
    "What I found",
    "",
    `  2. The Council issued the plan five months late. That was fault. ${spec.extra ?? ""}`.trimEnd(),
    "",
    "Back to top",
    "",
    "Agreed action",
    "",
    `  3. Within four weeks the Council will pay Ms Q £${spec.sum ?? "450"} for her distress.`,
    "",
    "Back to top",
    "",
    "Final decision",
    "",
    "  4. There was fault by the Council, which caused injustice to Ms Q.",
    "",
  ].join("\n");
}
