import type { CompareReply, CouncilsReply } from "../../server/schemas/councils.ts";
import { ChartFrame } from "../charts/chart-frame.tsx";
import { creditOf } from "../charts/credit.ts";
import { IntervalRows } from "../charts/interval-rows.tsx";
import { formatCount, formatOf, formatPercent } from "../format.ts";
import { useNavigation } from "../navigation.ts";
import { openHref } from "../open-href.ts";
import { definePage } from "../page.ts";
import { type ComparedFault, DifferenceTable, FaultsTable, PaymentsTable } from "../parts/compare-tables.tsx";
import { allValues, type Query, toHref, withValues } from "../url-state.ts";
import "./compare-page.css";

interface CompareData {
  /** Null until two are chosen. */
  reply: CompareReply | null;
  /** Names to choose from. */
  names: Array<{ slug: string; name: string }>;
}

const MOST = 6;

export const page = definePage<CompareData>({
  load: async (place, api) => {
    const chosen = allValues(place.query, "council");
    const [reply, councils] = await Promise.all([
      chosen.length >= 2 ? api.compare(place.query) : null,
      api.councils([]),
    ]);
    return {
      reply,
      names: councils.councils.map(({ slug, name }: CouncilsReply["councils"][number]) => ({ slug, name })),
    };
  },
  head: () => ({
    title: "Compare councils – Redress",
    description: "Two to six councils side by side: the same measures, aligned scales, intervals.",
  }),
  view: (data, place) => <ComparePage {...data} query={place.query} />,
});

function ComparePage({ reply, names, query }: CompareData & { query: Query }) {
  const chosen = allValues(query, "council");
  return (
    <div class="page compare stack-7">
      <header class="stack">
        <p class="small">
          <a href="/councils">Councils</a>
        </p>
        <h1>Compare councils</h1>
        <Chooser names={names} chosen={chosen} query={query} />
      </header>
      {reply === null ? (
        <p class="quiet">Choose two to six. Councils of one kind with similar tasks can be compared best.</p>
      ) : (
        <Comparison reply={reply} query={query} />
      )}
    </div>
  );
}

interface ChooserProps {
  names: CompareData["names"];
  chosen: string[];
  query: Query;
}

function Chooser({ names, chosen, query }: ChooserProps) {
  const { navigate } = useNavigation();
  const nameOf = (slug: string) => names.find((council) => council.slug === slug)?.name ?? slug;
  return (
    <>
      {chosen.length > 0 && (
        <ul class="chips" aria-label="Councils compared">
          {chosen.map((slug) => (
            <li key={slug}>
              <a
                class="chip"
                href={toHref(
                  "/compare",
                  withValues(
                    query,
                    "council",
                    chosen.filter((other) => other !== slug),
                  ),
                )}
              >
                {nameOf(slug)} <span aria-hidden="true">×</span>
                <span class="visually-hidden">: take away</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {chosen.length < MOST && (
        <form
          class="row"
          method="get"
          action="/compare"
          onChange={(event) => {
            const slug = new FormData(event.currentTarget).getAll("council").at(-1);
            if (typeof slug === "string" && slug !== "") {
              navigate(toHref("/compare", withValues(query, "council", [...chosen, slug])), { stay: true });
            }
          }}
        >
          {chosen.map((slug) => (
            <input key={slug} type="hidden" name="council" value={slug} />
          ))}
          <label>
            <span class="visually-hidden">Add a council</span>
            <select name="council" value="">
              <option value="">Add a council …</option>
              {names
                .filter(({ slug }) => !chosen.includes(slug))
                .map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {name}
                  </option>
                ))}
            </select>
          </label>
          <button class="button" type="submit">
            Add
          </button>
        </form>
      )}
    </>
  );
}

function Comparison({ reply, query }: { reply: CompareReply; query: Query }) {
  const faults = commonFaults(reply);
  const names = reply.councils.map(({ council }) => council.name).join(", ");
  const credit = (what: string, n: number) =>
    creditOf(reply.corpus, [what, names, reply.period?.join(" to ") ?? ""], `n = ${formatCount(n)}`);
  const csvHref = toHref("/api/v1/councils/compare.csv", query);
  const investigated = reply.councils.reduce((sum, { uphold }) => sum + uphold.investigated, 0);
  return (
    <>
      <ChartFrame
        id="uphold"
        title="How often complaints were upheld"
        summary={
          <>
            Upheld among upheld and not upheld, as the Ombudsman labels them
            {reply.period && `, ${reply.period[0]} to ${reply.period[1]}`}. Lines are 95&#8239;% intervals: where they
            overlap much, the difference may well be chance. Below {formatCount(reply.minimum)} investigations no rate
            is given.
          </>
        }
        csvHref={csvHref}
        credit={credit("How often complaints were upheld", investigated)}
        table={<DifferenceTable reply={reply} />}
        tableName="Rates and differences as tables"
      >
        <IntervalRows
          rows={reply.councils.map(({ council, uphold }) => ({
            key: council.slug,
            label: <a href={`/councils/${council.slug}`}>{council.name}</a>,
            value: uphold.rate,
            interval: uphold.interval,
            figure:
              uphold.rate === null
                ? `${formatOf(uphold.upheld, uphold.investigated)}, too few`
                : `${formatPercent(uphold.rate)} of ${formatCount(uphold.investigated)}`,
          }))}
        />
      </ChartFrame>
      <ChartFrame
        id="faults"
        title="Fault found, as a share of decisions with fault"
        summary={`The ${faults.length} faults that these councils share most, all on one scale; lines are 95\u202f% intervals. Below ${reply.minimum} decisions no share is given.`}
        csvHref={csvHref}
        credit={credit(
          "Faults found, as shares of decisions with fault",
          reply.councils.reduce((sum, council) => sum + (council.faults[0]?.n ?? 0), 0),
        )}
        table={<FaultsTable faults={faults} />}
      >
        <div class="compare-faults">
          {faults.map((fault) => (
            <div key={fault.code}>
              <h3>{fault.label}</h3>
              <IntervalRows
                rows={fault.rows.map((row) => ({
                  key: row.slug,
                  label: row.href ? <a href={row.href}>{row.name}</a> : row.name,
                  value: row.rate,
                  interval: row.interval,
                  figure:
                    row.rate === null
                      ? formatOf(row.k, row.n)
                      : `${formatPercent(row.rate)}, ${formatOf(row.k, row.n)}`,
                }))}
              />
            </div>
          ))}
        </div>
      </ChartFrame>
      <PaymentsTable reply={reply} />
      <p class="small quiet">{reply.note}</p>
    </>
  );
}

/** The faults that these councils share most, six at most, each with every council's rate. */
function commonFaults(reply: CompareReply): ComparedFault[] {
  const totals = new Map<string, number>();
  for (const { faults } of reply.councils)
    for (const { code, k } of faults) totals.set(code, (totals.get(code) ?? 0) + k);
  const codes = [...totals].sort((a, b) => b[1] - a[1]).slice(0, 6);
  return codes.map(([code]) => ({
    code,
    label: reply.councils.flatMap(({ faults }) => faults).find((fault) => fault.code === code)?.label ?? code,
    rows: reply.councils.map(({ council, faults }) => {
      const fault = faults.find((row) => row.code === code);
      return {
        slug: council.slug,
        name: council.name,
        href: openHref(fault?.drill),
        k: fault?.k ?? 0,
        n: fault?.n ?? 0,
        rate: fault?.rate ?? null,
        interval: fault?.interval ?? null,
      };
    }),
  }));
}
