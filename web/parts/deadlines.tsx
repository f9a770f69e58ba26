import type { DecisionReply } from "../../server/schemas/decision.ts";
import { formatDate, formatDuration } from "../format.ts";
import { decisionHref } from "../url-state.ts";
import { PanelPart } from "./panel-part.tsx";

type Evidence = DecisionReply["remedies"][number]["evidence"];

/** What is due when, from the decision on. Only limits that run from a known date have a day. */
export function Deadlines({ decision }: { decision: DecisionReply }) {
  const due = new Map<string, { dueOn: string | null; limit: string; count: number; place: Evidence }>();
  for (const remedy of decision.remedies) {
    if (remedy.within === null && remedy.dueOn === null) continue;
    const limit = remedy.within === null ? "" : `within ${formatDuration(remedy.within, remedy.workingDays)}`;
    const key = `${remedy.dueOn ?? ""} ${limit}`;
    const held = due.get(key);
    if (held) held.count += 1;
    else due.set(key, { dueOn: remedy.dueOn, limit, count: 1, place: remedy.dueEvidence ?? remedy.evidence });
  }
  if (due.size === 0) return null;
  const rows = [...due.values()].sort((a, b) => (a.dueOn ?? "9").localeCompare(b.dueOn ?? "9"));
  return (
    <PanelPart title="By when">
      <ol class="timeline">
        <li>
          <span>{formatDate(decision.decidedOn)}</span> <span class="quiet">decision</span>
        </li>
        {rows.map((row) => (
          <li key={`${row.dueOn}${row.limit}`}>
            <a href={decisionHref(decision.slug, row.place)} data-stay>
              {row.dueOn ? formatDate(row.dueOn) : row.limit}
            </a>{" "}
            <span class="quiet">
              {row.count === 1 ? "1 action" : `${row.count} actions`}
              {row.dueOn && row.limit ? `, ${row.limit}` : ""}
              {row.dueOn === null ? "; the day is not known" : ""}
            </span>
          </li>
        ))}
      </ol>
    </PanelPart>
  );
}
