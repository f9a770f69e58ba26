import { definePage } from "../page.ts";
import "./text-page.css";

export const page = definePage<null>({
  load: async () => null,
  head: () => ({
    title: "API and data – Redress",
    description: "Every page of Redress has an address, an API call behind it, and a file to take away.",
  }),
  view: () => <ApiPage />,
});

const CALLS = [
  ["/api/v1/decisions?q=", "Search: results with the paying clause and the passages, facets, years, amounts"],
  ["/api/v1/remedies?", "The agreed clauses themselves, one row each, with the same filters"],
  ["/api/v1/decisions/:slug", "One decision: text, extracted values and the words that they rest on"],
  ["/api/v1/benchmark?", "Counts, distribution and every sum behind it, with the same filters"],
  ["/api/v1/councils", "Councils; …/:slug one of them; …/funnel all of them; …/compare?council=a&council=b"],
  ["/api/v1/suggest?q=", "Councils, categories, kinds of fault and references while typing"],
  ["/api/v1/vocabulary", "The codes and what they mean"],
  ["POST /api/v1/check-references", "Finds references in a text; nothing of it is kept"],
  ["/api/v1/coverage", "What the corpus holds, and what is missing"],
  ["/api/v1/openapi.json", "The whole interface, in OpenAPI 3.1"],
];

function ApiPage() {
  return (
    <div class="page">
      <div class="prose">
        <h1>API and data</h1>
        <p class="lede">
          Everything that the pages show comes from an open interface. Put <code>/api/v1</code> before what you see in
          the address of a list, and you have its figures as JSON. Add <code>.csv</code>, <code>.jsonl</code> or{" "}
          <code>.atom</code> to a search, and you have a file or a feed.
        </p>
        <div class="scroll-x">
          <table>
            <caption>Main addresses</caption>
            <thead>
              <tr>
                <th scope="col">Address</th>
                <th scope="col">What it gives</th>
              </tr>
            </thead>
            <tbody>
              {CALLS.map(([address, meaning]) => (
                <tr key={address}>
                  <td>
                    <code>{address}</code>
                  </td>
                  <td>{meaning}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <h2>Good to know</h2>
        <ul>
          <li>Sums are whole pence. Dates are ISO 8601. What is not printed in a decision is null.</li>
          <li>
            Repeat a key for “or”: <code>?fault=delay&amp;fault=no-reasons</code>. Different keys mean “and”.
          </li>
          <li>
            Every reply names the corpus by its hash. The same address over the same corpus gives the same figures;
            where the hash differs, the corpus has changed.
          </li>
          <li>
            Pages of a list are read with <code>cursor</code>, which is opaque: take it from <code>next</code>.
          </li>
          <li>
            Errors are problem details (RFC 9457) that say what to do. A reply of 429 or 503 says in{" "}
            <code>Retry-After</code> how long to wait.
          </li>
          <li>
            The acknowledgement that the <a href="/about#terms">terms of re-use</a> ask for goes along in every export.
            Keep it when you publish.
          </li>
        </ul>
        <h2>Try it</h2>
        <pre>
          <code>{`curl "$ADDRESS/api/v1/decisions?q=%22direct+payments%22+delay&outcome=upheld"`}</code>
        </pre>
        <p>
          <a href="/api/v1/openapi.json">OpenAPI document</a>
        </p>
      </div>
    </div>
  );
}
