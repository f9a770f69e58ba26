import { type Call, type Kind, type Reference, readReference } from "../api-reference.ts";
import { definePage } from "../page.ts";
import "./text-page.css";
import "./api-page.css";

export const page = definePage<Reference>({
  load: async (_place, api) => readReference(await api.openApi()),
  head: () => ({
    title: "API and data – Redress",
    description: "Every page of Redress has an address, an API call behind it, and a file to take away.",
  }),
  view: (data) => <ApiPage data={data} />,
});

const NAMES: Record<string, string> = {
  decisions: "Decisions and search",
  remedies: "Remedies",
  benchmark: "Benchmark",
  councils: "Councils",
  references: "References",
  vocabulary: "Vocabulary",
  corpus: "The corpus itself",
  exports: "Files and feeds",
  operation: "For operators",
  search: "While typing",
};

function ApiPage({ data }: { data: Reference }) {
  return (
    <div class="page">
      <div class="prose">
        <h1>API and data</h1>
        <p class="lede">
          Everything that the pages show comes from an open interface, without keys. Put <code>/api/v1</code> before
          what you see in the address of a list, and you have its figures as JSON. Add <code>.csv</code>,{" "}
          <code>.jsonl</code> or <code>.atom</code> to a search, and you have a file or a feed.
        </p>
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
            Errors are problem details (RFC 9457) that say what to do. Any address may answer 429 or 503;{" "}
            <code>Retry-After</code> says how long to wait.
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
          What follows is made from the <a href="/api/v1/openapi.json">OpenAPI 3.1 document</a>, as that is from the
          checks of every request.
        </p>
        <h2>Addresses</h2>
        {data.groups.map(({ name, calls }) => (
          <section key={name} aria-labelledby={`group-${name}`}>
            <h3 id={`group-${name}`}>{NAMES[name] ?? name}</h3>
            {calls.map((call) => (
              <CallEntry key={`${call.method} ${call.path}`} call={call} />
            ))}
          </section>
        ))}
        <h2 id="parameters">Parameters</h2>
        <dl class="reference">
          {data.parameters.map(({ name, kind, description }) => (
            <div key={name} id={`parameter-${name}`}>
              <dt>
                <code>{name}</code> <span class="kind">{kind}</span>
              </dt>
              <dd>{description}</dd>
            </div>
          ))}
        </dl>
        <h2 id="shapes">Replies</h2>
        <p>Fields with a star are always there.</p>
        {data.shapes.map(({ name, fields }) => (
          <details key={name} class="shape">
            <summary>{name}</summary>
            {/* A link to what is inside opens what is folded. */}
            <dl class="reference" id={`shape-${name}`}>
              {fields.map((field) => (
                <div key={field.name}>
                  <dt>
                    <code>{field.name}</code>
                    {field.always ? "*" : ""} <KindOf kind={field.kind} />
                  </dt>
                  {field.description !== "" && <dd>{field.description}</dd>}
                </div>
              ))}
            </dl>
          </details>
        ))}
      </div>
    </div>
  );
}

function CallEntry({ call }: { call: Call }) {
  return (
    <details class="call">
      <summary>
        <code>
          {call.method === "GET" ? "" : `${call.method} `}
          {call.path}
        </code>{" "}
        {call.summary}
      </summary>
      {call.description !== "" && <p>{call.description}</p>}
      {call.parameters.length > 0 && (
        <p>
          Takes{" "}
          {call.parameters.map((name, at) => (
            <>
              {at > 0 ? ", " : ""}
              <a href={`#parameter-${name}`}>
                <code>{name}</code>
              </a>
            </>
          ))}
        </p>
      )}
      {call.body !== null && (
        <p>
          Body: <KindOf kind={call.body} />
        </p>
      )}
      <p>
        Gives <KindOf kind={call.reply} />
        {call.failures.length > 0 && `; or ${call.failures.join(", ")}`}
      </p>
    </details>
  );
}

function KindOf({ kind }: { kind: Kind }) {
  return kind.shape === null ? (
    <span class="kind">{kind.text}</span>
  ) : (
    <a class="kind" href={`#shape-${kind.shape}`}>
      {kind.text}
    </a>
  );
}
