import type { CompareReply, CouncilsReply } from "../../server/schemas/councils.ts";
import { ChartFrame } from "../charts/chart-frame.tsx";
import { creditOf } from "../charts/credit.ts";
import { IntervalRows } from "../charts/interval-rows.tsx";
import { formatCount, formatOf, formatPercent, formatPercentRange, formatPounds, formatQuantity } from "../format.ts";
import { CLASS_LABELS, labelOf } from "../labels.ts";
import { useNavigation } from "../navigation.ts";
import { openHref } from "../open-href.ts";
import { definePage } from "../page.ts";
import { sayRateWithInterval } from "../parts/rate-words.tsx";
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

function FaultsTable({ faults }: { faults: ReturnType<typeof commonFaults> }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Fault</th>
          {faults[0]?.rows.map((row) => (
            <th key={row.slug} scope="col" class="figure">
              {row.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {faults.map((fault) => (
          <tr key={fault.code}>
            <th scope="row">{fault.label}</th>
            {fault.rows.map((row) => (
              <td key={row.slug} class="figure">
                {row.href && row.k > 0 ? <a href={row.href}>{formatOf(row.k, row.n)}</a> : formatOf(row.k, row.n)}
                {row.interval && ` (${formatPercentRange(row.interval)})`}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The faults that these councils share most, six at most, each with every council's rate. */
function commonFaults(reply: CompareReply) {
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

function DifferenceTable({ reply }: { reply: CompareReply }) {
  const nameOf = (slug: string) => reply.councils.find(({ council }) => council.slug === slug)?.council.name ?? slug;
  const points = (share: number) => `${share > 0 ? "+" : share < 0 ? "−" : ""}${Math.abs(Math.round(share * 100))}`;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">Council</th>
            <th scope="col">As labelled</th>
            <th scope="col">Investigated to the end</th>
          </tr>
        </thead>
        <tbody>
          {reply.councils.map(({ council, uphold, investigatedOnly }) => (
            <tr key={council.slug}>
              <td>{council.name}</td>
              <td>{sayRateWithInterval(uphold)}</td>
              <td>{sayRateWithInterval(investigatedOnly)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <thead>
          <tr>
            <th scope="col">First less second</th>
            <th scope="col">Measure</th>
            <th scope="col" class="figure">
              Percentage points
            </th>
            <th scope="col" class="figure">
              95 % interval
            </th>
          </tr>
        </thead>
        <tbody>
          {reply.differences.map((row) => (
            <tr key={`${row.first} ${row.second} ${row.measure}`}>
              <td>
                {nameOf(row.first)} less {nameOf(row.second)}
              </td>
              <td>{row.measure === "uphold" ? "as labelled" : "investigated to the end"}</td>
              <td class="figure">{row.difference === null ? "too few" : points(row.difference)}</td>
              <td class="figure">
                {row.interval === null ? "–" : `${points(row.interval[0])} to ${points(row.interval[1])}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function PaymentsTable({ reply }: { reply: CompareReply }) {
  const classes = ["symbolic", "loss-of-service", "quantifiable"];
  return (
    <section class="stack" aria-labelledby="compare-payments">
      <h2 id="compare-payments">Payments agreed or recommended</h2>
      <div class="scroll-x">
        <table>
          <caption>Median of known sums, with their number</caption>
          <thead>
            <tr>
              <th scope="col">Council</th>
              {classes.map((name) => (
                <th key={name} scope="col">
                  {labelOf(CLASS_LABELS, name)}
                </th>
              ))}
              <th scope="col">Upheld per 100,000 residents</th>
            </tr>
          </thead>
          <tbody>
            {reply.councils.map(({ council, payments, perResidents }) => (
              <tr key={council.slug}>
                <td>{council.name}</td>
                {classes.map((name) => {
                  const row = payments.find((payment) => payment.class === name);
                  return (
                    <td key={name}>
                      {!row || row.n === 0
                        ? "none"
                        : row.median === null
                          ? formatQuantity(row.n, "sum")
                          : `${formatPounds(row.median)} (n ${formatCount(row.n)})`}
                    </td>
                  );
                })}
                <td>
                  {perResidents ? `${perResidents.per100k.toFixed(1)} in ${perResidents.year}` : "population not known"}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
