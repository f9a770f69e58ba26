/** One record against its gold labels, field by field. Only what the labels say is scored. */
import type { Decision, Evidence, Remedy } from "../../data/decision.ts";
import type { RemedyKind } from "../../data/vocabulary.ts";
import type { Expect, GoldRemedy } from "./gold.ts";
import { compareLists } from "./tally.ts";

export interface Outcome {
  readonly field: string;
  readonly kind: "exact" | "set";
  readonly right: readonly string[];
  /** Found and not in the labels (or the wrong value of an exact field). */
  readonly extra: readonly string[];
  /** In the labels and not found (or the right value of an exact field). */
  readonly missing: readonly string[];
  /** The words on which a wrong value rests, where there are some. */
  readonly words: readonly string[];
}

/** Improvements for everybody, as against steps for one person. */
const IMPROVEMENTS: ReadonlySet<RemedyKind> = new Set([
  "staff-reminder",
  "training",
  "policy-procedure-review",
  "audit-case-review",
  "monitoring",
  "action-plan",
  "publish-information",
  "resource",
]);

/** Every field of which the labels say something. */
export function compareRecord(expect: Expect, decision: Decision): Outcome[] {
  return [
    ...compareHeader(expect, decision),
    ...compareSums(expect, decision),
    ...compareActions(expect, decision),
    ...compareFindings(expect, decision),
  ];
}

function compareHeader(expect: Expect, decision: Decision): Outcome[] {
  const outcomes: Outcome[] = [];
  const exact = (field: string, gold: unknown, found: unknown) => {
    if (gold !== undefined) outcomes.push(exactOutcome(field, gold, found));
  };
  exact("body", expect.body, decision.body.name);
  exact("ref", expect.ref, decision.ref);
  const category =
    decision.category &&
    (expect.category?.includes(" > ")
      ? `${decision.category.name} > ${decision.subcategory?.name ?? ""}`
      : decision.category.name);
  exact("category", fold(expect.category), fold(category));
  exact("outcome", expect.outcome, decision.outcome.printed);
  exact("outcome-code", expect.outcomeCode, decision.outcome.code);
  exact("decided-on", expect.decidedOn, decision.decidedOn);
  exact(
    "paragraphs",
    expect.paragraphs,
    Math.max(0, ...decision.sections.flatMap((s) => s.paragraphs.map((p) => p.number ?? 0))),
  );
  if (expect.sections)
    outcomes.push(
      setOutcome(
        "sections",
        expect.sections,
        decision.sections.map((s) => s.code),
      ),
    );
  if (expect.crossReferences) {
    outcomes.push(
      setOutcome(
        "cross-references",
        expect.crossReferences,
        decision.crossReferences.map((c) => `${c.evidence.paragraph}>${c.paragraph}`),
      ),
    );
  }
  return outcomes;
}

function compareSums(expect: Expect, decision: Decision): Outcome[] {
  const outcomes: Outcome[] = [];
  if (expect.totalPence !== undefined) {
    const found = decision.award.totalPence;
    outcomes.push({
      ...exactOutcome("total", expect.totalPence, found),
      words:
        found === expect.totalPence
          ? []
          : decision.remedies.filter((r) => r.counts).map((r) => wordsOf(decision, r.evidence)),
    });
  }
  if (!expect.remedies) return outcomes;
  const gold = expect.remedies.filter((r) => r.counts !== false && typeof r.pence === "number");
  const found = decision.remedies.filter((r) => r.counts && r.pence !== null);
  outcomes.push(
    setOutcome(
      "sums",
      gold.map((r) => `£${(r.pence ?? 0) / 100}`),
      found.map((r) => `£${(r.pence ?? 0) / 100}`),
    ),
  );
  const classed = gold.filter((r) => r.class !== undefined);
  if (classed.length === gold.length) {
    outcomes.push(
      setOutcome(
        "sums-with-class",
        gold.map((r) => `£${(r.pence ?? 0) / 100} ${r.class}`),
        found.map((r) => `£${(r.pence ?? 0) / 100} ${r.class}`),
      ),
    );
  }
  for (const [label, remedy] of pairs(gold, found)) outcomes.push(...compareSum(label, remedy, decision));
  return outcomes;
}

function compareSum(label: GoldRemedy, remedy: Remedy, decision: Decision): Outcome[] {
  const outcomes: Outcome[] = [];
  const name = `£${(label.pence ?? 0) / 100}`;
  const words = [wordsOf(decision, remedy.evidence)];
  const exact = (field: string, gold: unknown, found: unknown) => {
    if (gold === undefined) return;
    const outcome = exactOutcome(field, gold, found);
    outcomes.push(
      outcome.right.length > 0 ? outcome : { ...outcome, missing: outcome.missing.map((v) => `${name} ${v}`), words },
    );
  };
  exact("sum-unit", label.unit ?? undefined, remedy.unit);
  exact("sum-paid-to", label.paidTo, remedy.paidTo);
  exact("sum-value", label.valuePence ?? undefined, remedy.valuePence);
  if (label.heads)
    outcomes.push({ ...setOutcome("sum-heads", label.heads, remedy.headsInferred ? [] : remedy.heads), words });
  exact("deadline", label.within ?? undefined, remedy.within);
  exact("due-on", label.dueOn ?? undefined, remedy.dueOn);
  if (label.faults && remedy.faults.length > 0) {
    const codes = remedy.faults.map((id) => decision.faults.find((f) => f.id === id)?.code ?? "?");
    const right = codes.every((code) => label.faults?.some((gold) => gold === code));
    outcomes.push({
      field: "ties",
      kind: "exact",
      right: right ? [name] : [],
      extra: right ? [] : codes,
      missing: right ? [] : [`${name} ${label.faults.join("+")}`],
      words: right ? [] : words,
    });
  }
  if (label.faults && label.faults.length > 0) {
    outcomes.push({
      field: "ties-found",
      kind: "exact",
      right: remedy.faults.length > 0 ? [name] : [],
      extra: [],
      missing: remedy.faults.length > 0 ? [] : [`${name} ${label.faults.join("+")}`],
      words: [],
    });
  }
  return outcomes;
}

/** Labels with the extracted sums of the same figure, the class deciding between equal figures. */
function pairs(gold: readonly GoldRemedy[], found: readonly Remedy[]): [GoldRemedy, Remedy][] {
  const left = [...found];
  const out: [GoldRemedy, Remedy][] = [];
  for (const label of gold) {
    const same = left.filter((r) => r.pence === label.pence);
    const best =
      same.find((r) => label.heads?.some((h) => r.heads.includes(h))) ??
      same.find((r) => r.class === label.class) ??
      same[0];
    if (!best) continue;
    left.splice(left.indexOf(best), 1);
    out.push([label, best]);
  }
  return out;
}

function compareActions(expect: Expect, decision: Decision): Outcome[] {
  const outcomes: Outcome[] = [];
  const asked = decision.remedies.filter((r) => r.status === "agreed" || r.status === "recommended");
  const apology = expect.apology ?? expect.remedies?.some((r) => r.kind === "apology");
  if (apology !== undefined)
    outcomes.push(
      exactOutcome(
        "apology",
        apology,
        asked.some((r) => r.kind === "apology"),
      ),
    );
  // One person's service may be watched too: that improves no service.
  const improvements = asked.filter(
    (r) => IMPROVEMENTS.has(r.kind) && !(r.kind === "monitoring" && r.paidTo === "complainant"),
  ).length;
  if (expect.improvements !== undefined) {
    outcomes.push(exactOutcome("improvements-present", expect.improvements > 0, improvements > 0));
    outcomes.push(exactOutcome("improvement-count", expect.improvements, improvements));
  }
  if (!expect.remedies) return outcomes;
  const kinds = (list: readonly { kind: RemedyKind }[]) => [...new Set(list.map((r) => r.kind))];
  const labelled = expect.remedies.filter((r) => r.kind !== "evidence-of-compliance");
  outcomes.push(setOutcome("kinds", kinds(labelled), kinds(asked.filter((r) => r.kind !== "evidence-of-compliance"))));
  outcomes.push(
    setOutcome(
      "improvement-kinds",
      kinds(labelled.filter((r) => IMPROVEMENTS.has(r.kind))),
      kinds(asked.filter((r) => IMPROVEMENTS.has(r.kind))),
    ),
  );
  for (const label of labelled.filter((r) => typeof r.pence !== "number" && r.within)) {
    const same = asked.filter((r) => r.kind === label.kind);
    const first = same[0];
    if (first)
      outcomes.push({
        ...exactOutcome("deadline", label.within, same.find((r) => r.within === label.within)?.within ?? first.within),
        words: [wordsOf(decision, first.evidence)],
      });
  }
  return outcomes;
}

function compareFindings(expect: Expect, decision: Decision): Outcome[] {
  const outcomes: Outcome[] = [];
  const faults = decision.faults.filter((f) => f.finding === "fault");
  const words = (codes: readonly string[], list: readonly { evidence: Evidence; key: string }[]) =>
    list.filter((item) => codes.includes(item.key)).map((item) => `${item.key}: ${wordsOf(decision, item.evidence)}`);
  if (expect.faults) {
    const gold = expect.faults.filter((f) => (f.finding ?? "fault") === "fault");
    const codes = setOutcome("faults", unique(gold.map((f) => f.code)), unique(faults.map((f) => f.code)));
    outcomes.push({
      ...codes,
      words: words(
        codes.extra,
        faults.map((f) => ({ evidence: f.evidence, key: f.code })),
      ),
    });
    const own = gold.filter((f) => f.by !== "body").map((f) => f.code);
    outcomes.push(
      setOutcome(
        "faults-by-ombudsman",
        unique(own),
        unique(faults.filter((f) => f.by === "ombudsman").map((f) => f.code)),
      ),
    );
    if (gold.every((f) => f.concerns !== undefined)) {
      outcomes.push(
        setOutcome(
          "faults-with-concerns",
          unique(gold.map((f) => `${f.code}/${f.concerns}`)),
          unique(faults.map((f) => `${f.code}/${f.concerns}`)),
        ),
      );
    }
    for (const label of gold.filter((f) => f.duration)) {
      const same = faults.filter((f) => f.code === label.code);
      if (same.length > 0)
        outcomes.push(
          exactOutcome(
            "duration",
            label.duration,
            same.find((f) => f.duration === label.duration)?.duration ?? same[0]?.duration ?? null,
          ),
        );
    }
  }
  if (expect.injustices) {
    const heads = setOutcome(
      "heads",
      unique(expect.injustices.map((i) => i.head)),
      unique(decision.injustices.map((i) => i.head)),
    );
    outcomes.push({
      ...heads,
      words: words(
        heads.extra,
        decision.injustices.map((i) => ({ evidence: i.evidence, key: i.head })),
      ),
    });
    const named = expect.injustices.filter((i) => i.person !== undefined && i.person !== "unknown");
    for (const label of named) {
      const same = decision.injustices.filter((i) => i.head === label.head);
      if (same.length > 0)
        outcomes.push(
          exactOutcome(
            "injustice-person",
            `${label.head} ${label.person}`,
            `${label.head} ${same.find((i) => i.person === label.person)?.person ?? same[0]?.person}`,
          ),
        );
    }
  }
  return outcomes;
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function fold(text: string | null | undefined): string | null | undefined {
  return typeof text === "string" ? text.replace(/[’‘]/g, "'").toLowerCase() : text;
}

function exactOutcome(field: string, gold: unknown, found: unknown): Outcome {
  const same = gold === found;
  return {
    field,
    kind: "exact",
    right: same ? [String(gold)] : [],
    extra: same ? [] : [String(found)],
    missing: same ? [] : [String(gold)],
    words: [],
  };
}

function setOutcome(field: string, gold: readonly string[], found: readonly string[]): Outcome {
  return { field, kind: "set", ...compareLists(gold, found), words: [] };
}

function wordsOf(decision: Decision, evidence: Evidence): string {
  const text =
    evidence.paragraph === "summary"
      ? decision.summary
      : (decision.sections.flatMap((s) => s.paragraphs).find((p) => p.id === evidence.paragraph)?.text ?? "");
  return `${evidence.paragraph} “${text.slice(evidence.start, evidence.end).slice(0, 240)}”`;
}
