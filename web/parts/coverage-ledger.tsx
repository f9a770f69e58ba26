import type { CoverageReply } from "../../server/schemas/coverage.ts";
import { formatCount, formatDate, formatOf, formatPercent, formatPercentRange, formatQuantity } from "../format.ts";
import { BODY_TYPE_LABELS, labelOf } from "../labels.ts";
import { ScrollTable } from "./scroll-table.tsx";

/** What the corpus holds, and what it lacks. */
export function CoverageLedger({ coverage }: { coverage: CoverageReply }) {
  const { missing, size } = coverage;
  return (
    <>
      <h2 id="coverage">What the corpus holds</h2>
      <p>
        {formatQuantity(size, coverage.corpus.fictional ? "fictional decision" : "decision")} in{" "}
        {formatQuantity(coverage.cases, "case")}
        {coverage.first && coverage.last && `, from ${formatDate(coverage.first)} to ${formatDate(coverage.last)}`}.{" "}
        {coverage.note}
      </p>
      <ul>
        <li>{formatOf(missing.date, size)} print no date.</li>
        <li>{formatOf(missing.category, size)} print no category.</li>
        <li>{formatOf(missing.printedOutcome, size)} print no outcome.</li>
        <li>Of {formatOf(missing.total, size)} the text does not tell whether a sum is to be paid.</li>
        <li>{formatOf(missing.knownBody, size)} name a body that is not in the table of authorities.</li>
        <li>{formatQuantity(coverage.withdrawn, "decision was", "decisions were")} withdrawn.</li>
        <li>{formatQuantity(coverage.councilsWithout, "council has", "councils have")} no decision held.</li>
        {coverage.shadedFrom && (
          <li>
            Decisions appear at least six weeks late: from {formatDate(coverage.shadedFrom)} on more are still to come.
          </li>
        )}
      </ul>
      {coverage.exceptions.length > 0 && (
        <>
          <h3>What the Ombudsman does not publish</h3>
          <ul>
            {coverage.exceptions.map((exception) => (
              <li key={exception}>{exception}</li>
            ))}
          </ul>
        </>
      )}
      <h3>By financial year</h3>
      <ScrollTable label="Decisions held by financial year">
        <table>
          <thead>
            <tr>
              <th scope="col">Year</th>
              <th scope="col" class="figure">
                Held
              </th>
              <th scope="col" class="figure">
                Upheld
              </th>
              <th scope="col" class="figure">
                Not upheld
              </th>
              <th scope="col" class="figure">
                Closed
              </th>
              <th scope="col" class="figure">
                Not known
              </th>
            </tr>
          </thead>
          <tbody>
            {coverage.financialYears.map((year) => (
              <tr key={year.year}>
                <td>{year.year}</td>
                {[year.n, year.upheld, year.notUpheld, year.closed, year.unknown].map((count, index) => (
                  <td class="figure" key={["n", "upheld", "not", "closed", "unknown"][index]}>
                    {formatCount(count)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
      <h3>By category and kind of body</h3>
      <ul>
        {coverage.categories.map((category) => (
          <li key={category.slug ?? "none"}>
            {category.slug === null ? category.name : <a href={`/?category=${category.slug}`}>{category.name}</a>}:{" "}
            {formatCount(category.n)}
          </li>
        ))}
      </ul>
      <ul>
        {coverage.bodies.map((kind) => (
          <li key={kind.type}>
            {labelOf(BODY_TYPE_LABELS, kind.type)}: {formatQuantity(kind.n, "decision")} about{" "}
            {formatQuantity(kind.bodies, "body", "bodies")}
          </li>
        ))}
      </ul>
      {coverage.national.length > 0 && (
        <>
          <h3>The Ombudsman’s own uphold rates, and ours</h3>
          <ScrollTable label="The Ombudsman's rates and ours">
            <table>
              <thead>
                <tr>
                  <th scope="col">Year</th>
                  <th scope="col">Published</th>
                  <th scope="col">In this corpus</th>
                  <th scope="col">Source</th>
                </tr>
              </thead>
              <tbody>
                {coverage.national.map((year) => (
                  <tr key={year.year}>
                    <td>{year.year}</td>
                    <td>
                      {formatPercent(year.rate)}
                      {year.investigated !== null && ` of ${formatCount(year.investigated)}`}
                    </td>
                    <td>
                      {formatOf(year.ours.upheld, year.ours.investigated)}
                      {year.ours.rate !== null && year.ours.interval && `, ${formatPercentRange(year.ours.interval)}`}
                    </td>
                    <td>{year.source}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollTable>
        </>
      )}
    </>
  );
}
