/** One invented decision, set in each of the shapes in which copies of decisions are found (A to G, and the page). */

export type Block =
  | { heading: string; level: 1 | 2 }
  | { item: string; bullets?: string[]; ordered?: string[] }
  | { orphan: string };

export interface Sample {
  title: string;
  name: string;
  ref: string;
  category: string;
  subcategory: string;
  outcome: string;
  date: string;
  longDate: string;
  summary: string;
  blocks: Block[];
}

export const sample: Sample = {
  title: "Millbrook County Council (23 914 207)",
  name: "Millbrook County Council",
  ref: "23 914 207",
  category: "Education",
  subcategory: "School transport",
  outcome: "Upheld",
  date: "09 Feb 2024",
  longDate: "09 February 2024",
  summary:
    "Mrs T complained that the Council stopped her son’s taxi to school. We found fault in how it heard her appeal. It will say sorry and pay her £250.",
  blocks: [
    { heading: "The complaint", level: 1 },
    {
      item: "Mrs T complains that the Council:",
      bullets: [
        "ended her son’s transport with a week’s notice;",
        "gave no reasons to the appeal panel; and",
        "lost two of her letters.",
      ],
    },
    { item: "Mrs T says she had to cut her working hours to drive her son to school." },
    { heading: "The Ombudsman’s role and powers", level: 1 },
    { item: "We look for fault in the way a decision was taken, and cannot replace a decision taken without fault." },
    { orphan: "(Local Government Act 1974, section 34(3), as amended)" },
    { item: "We share what we decide with the inspectors of children’s services." },
    { heading: "How I considered this complaint", level: 1 },
    { item: "I spoke with Mrs T and read the papers that the Council sent me." },
    { heading: "What I found", level: 1 },
    { heading: "Travel policy", level: 2 },
    { item: "The Council’s policy gives help to pupils who live more than three miles from school." },
    {
      item: "An appeal has two steps:",
      ordered: [
        "an officer looks at the first decision again;",
        "a panel hears the parent; and",
        "the panel writes within five days.",
      ],
    },
    { heading: "What happened", level: 2 },
    { item: "The Council wrote to Mrs T on 4 September 2023 and stopped the taxi on 11 September 2023." },
    { item: "Her appeal was refused in October 2023. The letter had one line." },
    { heading: "Analysis", level: 2 },
    { item: "As paragraph 3 says, I cannot replace the decision. The panel gave no reasons, which was fault." },
    { item: "That left Mrs T uncertain whether her appeal had been heard." },
    { heading: "Agreed action", level: 1 },
    {
      item: "Within four weeks of my decision the Council will:",
      bullets: [
        "write to Mrs T to say sorry;",
        "pay her £250 for her uncertainty; and",
        "remind its panel clerks to give reasons.",
      ],
    },
    { item: "The Council should send us proof that it has done these things." },
    { heading: "Final decision", level: 1 },
    { item: "I have found fault which caused injustice, and the Council has agreed to put it right." },
  ],
};

const label = "The Ombudsman's final decision:";
const signature = "Investigator's decision on behalf of the Ombudsman";
const furniture = [
  "Privacy settings",
  "LGO logogram",
  "Review your privacy settings",
  "Required cookies",
  "View required cookies",
];

const header = (s: Sample): string[] => [
  `Category : ${s.category} > ${s.subcategory}`,
  `Decision : ${s.outcome}`,
  `Decision date : ${s.date}`,
];

/** Shape A: numbers start again under every heading and after every paragraph without a mark. */
export function numbered(s: Sample): string {
  const out = [s.title, ...header(s), label, `Summary: ${s.summary}`];
  let n = 0;
  for (const [i, b] of s.blocks.entries()) {
    if ("heading" in b) {
      if (b.level === 1 && i > 0) out.push("Back to top");
      out.push(b.heading);
      n = 0;
    } else if ("orphan" in b) {
      out.push(b.orphan);
      n = 0;
    } else {
      const lines = [`  ${++n}. ${b.item}`];
      for (const text of b.bullets ?? []) lines.push(`    • ${text}`);
      for (const [k, text] of (b.ordered ?? []).entries()) lines.push(`      ${k + 1}. ${text}`);
      out.push(lines.join("\n"));
    }
  }
  out.push("Back to top", signature, "Print this page");
  return `${out.join("\n\n")}\n`;
}

function hyphens(s: Sample, fields: string[], nested: (texts: string[]) => string[]): string {
  const out = [s.title, ...fields, label, `Summary: ${s.summary}`];
  for (const b of s.blocks) {
    if ("heading" in b) out.push(b.heading);
    else if ("orphan" in b) out.push(b.orphan);
    else out.push(`- ${b.item}`, ...nested([...(b.bullets ?? []), ...(b.ordered ?? [])]));
  }
  out.push(signature);
  return out.join("\n");
}

const flush = (texts: string[]): string[] => texts.map((t) => `- ${t}`);
/** Shape B. */
export const flatWithHeader = (s: Sample): string => hyphens(s, header(s), flush);
/** Shape C. */
export const flat = (s: Sample): string => hyphens(s, [], flush);
/** Shape D. */
export const nestedHyphen = (s: Sample): string =>
  hyphens(s, [], (texts) => (texts.length > 0 ? [" ", ...texts.map((t) => ` - ${t}`)] : []));
/** Shape E. */
export const nestedDropped = (s: Sample): string => hyphens(s, [], () => []);
/** Shape F. */
export const furnitureFirst = (s: Sample): string => `${furniture.join("\n\n")}\n\n${numbered(s)}`;

/** Shape G: a mirror's own header, no marks. */
export function unmarked(s: Sample): string {
  const out = [
    s.name,
    `${s.outcome} Reference ${s.ref.replaceAll(" ", "-")} Sector ${s.category} Category ${s.subcategory} Decided ${s.longDate}`,
  ];
  out.push(`Summary: ${s.summary}`);
  for (const b of s.blocks) {
    if ("heading" in b) out.push(b.heading);
    else if ("orphan" in b) out.push(b.orphan);
    else out.push(b.item, ...(b.bullets ?? []), ...(b.ordered ?? []));
  }
  return out.join("\n\n");
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** A saved page of the site. */
export function page(s: Sample): string {
  const out: string[] = [];
  let open = false;
  const close = (): void => {
    if (open) out.push("</ol>");
    open = false;
  };
  for (const [i, b] of s.blocks.entries()) {
    if ("heading" in b) {
      close();
      if (b.level === 1 && i > 0) out.push('<p><a href="#top">Back to top</a></p>');
      out.push(`<h${b.level + 1}>${escaped(b.heading)}</h${b.level + 1}>`);
    } else if ("orphan" in b) {
      close();
      out.push(`<p>${escaped(b.orphan)}</p>`);
    } else {
      if (!open) out.push("<ol>");
      open = true;
      const bullets = (b.bullets ?? []).map((t) => `<li>${escaped(t)}</li>`).join("\n");
      const ordered = (b.ordered ?? []).map((t) => `<li><p>${escaped(t)}</p></li>`).join("\n");
      out.push(
        `<li><p>${escaped(b.item)}</p>${bullets ? `<ul>${bullets}</ul>` : ""}${ordered ? `<ol type="a">${ordered}</ol>` : ""}</li>`,
      );
    }
  }
  close();
  const fields = header(s)
    .map((f) => f.split(" : "))
    .map(([l, v]) => `<p><span class="label">${l} :</span> <span class="value">${escaped(v ?? "")}</span></p>`);
  return `<!DOCTYPE html>
<html lang="en"><head><title>${s.title} - Local Government and Social Care Ombudsman</title><style>p { margin: 0 }</style></head>
<body><header><nav><ul><li>Make a complaint</li><li>Decisions</li></ul></nav></header>
<article id="article"><p>${s.title}</p>${fields.join("\n")}
<p><strong>${label}</strong></p><p><b>Summary:</b> ${escaped(s.summary)}</p>
${out.join("\n")}
<p>${signature}</p><a href="javascript:print()">Print this page</a></article>
<footer><p>Required cookies</p></footer><script>var x = "<li>no</li>";</script></body></html>`;
}
