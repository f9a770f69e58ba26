import type { BenchmarkReply } from "../../server/schemas/benchmark.ts";
import { formatCount, formatPounds, formatQuantity } from "../format.ts";
import { decisionHref } from "../url-state.ts";
import { Opened as OpenedFigure } from "./opened.tsx";
import { ScrollTable } from "./scroll-table.tsx";

/** Offers, guidance figures and methods: what stands beside the distribution, closed until asked for. */
export function BenchmarkTables({ reply }: { reply: BenchmarkReply }) {
  const { raised, heldEnough, closedAsEnough, note } = reply.offers;
  return (
    <section class="stack-5" aria-label="Beside the sums">
      {raised.n + heldEnough.n + closedAsEnough.n > 0 && (
        <details>
          <summary>
            <h2 class="inline">Earlier offers by the bodies</h2>
          </summary>
          <ul class="plain">
            <li>
              Raised by the Ombudsman: <Opened count={raised.n} drill={raised.drill} />
              {raised.n > 0 && (
                <>
                  , of which <Opened count={raised.likeForLike} drill={raised.likeForLikeDrill} /> can be set like
                  beside like
                </>
              )}
            </li>
            <li>
              Held to be enough: <Opened count={heldEnough.n} drill={heldEnough.drill} />
            </li>
            <li>
              Closed because the offer was enough: <Opened count={closedAsEnough.n} drill={closedAsEnough.drill} />
            </li>
          </ul>
          {note && <p class="small quiet">{note}</p>}
          {raised.items.length > 0 && (
            <ScrollTable label="Offers that were raised">
              <table>
                <caption>Offers that were raised</caption>
                <thead>
                  <tr>
                    <th scope="col">Decision</th>
                    <th scope="col" class="figure">
                      Offered
                    </th>
                    <th scope="col" class="figure">
                      Agreed for the same fault
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {raised.items.map((offer) => (
                    <tr key={`${offer.slug} ${offer.remedy}`}>
                      <td>
                        <a href={decisionHref(offer.slug, { paragraph: offer.paragraph })}>{offer.ref}</a>
                      </td>
                      <td class="figure">{formatPounds(offer.offeredPence)}</td>
                      <td class="figure">
                        {offer.agreedPence === null ? "not like for like" : formatPounds(offer.agreedPence)}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollTable>
          )}
        </details>
      )}
      {reply.guidance.length > 0 && (
        <details>
          <summary>
            <h2 class="inline">Figures in guidance</h2>
          </summary>
          <p class="small quiet">
            Only a figure that was read on a page of the Ombudsman’s own guidance is drawn behind the sums. The others
            are listed as unverified.
          </p>
          <table>
            <thead>
              <tr>
                <th scope="col">For</th>
                <th scope="col">Figure</th>
                <th scope="col">Edition</th>
                <th scope="col">How sure</th>
              </tr>
            </thead>
            <tbody>
              {reply.guidance.map((band) => (
                <tr key={band.id}>
                  <td>{band.label}</td>
                  <td>{sayBand(band.minPence, band.maxPence)}</td>
                  <td>
                    {band.version ?? "not known"}
                    {(band.from || band.to) && ` (${[band.from, band.to].map((day) => day ?? "…").join(" to ")})`}
                    {band.source && (
                      <span class="small quiet">
                        {" "}
                        {band.source.startsWith("https://") ? <a href={band.source}>source</a> : band.source}
                      </span>
                    )}
                  </td>
                  <td>
                    {band.seen ? "read in the guidance" : `unverified: ${band.confidence}`}
                    {band.shares && (
                      <>
                        ; of {formatQuantity(band.shares.n, "sum")}{" "}
                        <Opened count={band.shares.below} drill={band.shares.drill.below} /> below,{" "}
                        <Opened count={band.shares.in} drill={band.shares.drill.in} /> in,{" "}
                        <Opened count={band.shares.above} drill={band.shares.drill.above} /> above
                      </>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
      <details>
        <summary>
          <h2 class="inline">How this was worked out</h2>
        </summary>
        {reply.distribution?.medianBounds && (
          <p>
            Without sharing out equal sums, the middle one lies with at least 95&#8239;% confidence between{" "}
            {formatPounds(reply.distribution.medianBounds[0])} and {formatPounds(reply.distribution.medianBounds[1])}.
          </p>
        )}
        <dl class="methods">
          {Object.entries(reply.methods).map(([name, method]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{method}</dd>
            </div>
          ))}
        </dl>
        <p>
          <a href="/methods">All methods</a>
        </p>
      </details>
    </section>
  );
}

function Opened({ count, drill }: { count: number; drill: string | undefined }) {
  return <OpenedFigure drill={drill}>{formatCount(count)}</OpenedFigure>;
}

function sayBand(min: number | null, max: number | null): string {
  if (min !== null && max !== null)
    return min === max ? formatPounds(min) : `${formatPounds(min)} to ${formatPounds(max)}`;
  if (max !== null) return `up to ${formatPounds(max)}`;
  return min !== null ? `from ${formatPounds(min)}` : "no figure";
}
