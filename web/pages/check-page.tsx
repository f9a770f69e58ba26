import { useState } from "preact/hooks";
import type { Checked, CheckReply } from "../../server/schemas/others.ts";
import { browserApi } from "../api-browser.ts";
import { formatPounds, formatQuantity, formatShortDate } from "../format.ts";
import { labelOf, OUTCOME_LABELS } from "../labels.ts";
import { useNavigation } from "../navigation.ts";
import { definePage } from "../page.ts";
import { type ProblemDetails, toProblem } from "../problem.ts";
import { decisionHref } from "../url-state.ts";
import "./check-page.css";

export const page = definePage<null>({
  load: async () => null,
  head: () => ({
    title: "Check my references – Redress",
    description:
      "Paste a letter or report: every Ombudsman reference in it is found, with quotations and sums compared.",
  }),
  view: () => <CheckPage />,
});

const LONGEST = 200_000;

function CheckPage() {
  const [text, setText] = useState("");
  const [reply, setReply] = useState<CheckReply | null>(null);
  const [problem, setProblem] = useState<ProblemDetails | null>(null);
  const [busy, setBusy] = useState(false);
  const { announce } = useNavigation();
  const check = async (event: SubmitEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      const checked = await browserApi.checkReferences(text);
      setReply(checked);
      announce(`${formatQuantity(checked.references.length, "reference")} found, ${checked.held} held`);
    } catch (error) {
      setProblem(toProblem(error));
    }
    setBusy(false);
  };
  return (
    <div class="page check">
      <h1>Check my references</h1>
      <p class="lede">
        Paste a letter, a report or a draft. Every Ombudsman reference in it is found, and what is quoted and which sums
        are named beside it are compared with the decision.
      </p>
      <p class="quiet">
        The text goes to the server that runs this Redress, is read once, and is neither logged nor kept.
      </p>
      <p class="only-without-script">The check needs JavaScript: the text must not end up in an address.</p>
      <form class="needs-script stack" onSubmit={check} method="post">
        <label>
          <span class="visually-hidden">Text to check</span>
          <textarea
            rows={10}
            maxLength={LONGEST}
            value={text}
            required
            placeholder="… as in 24 014 093, where the Council was asked to pay £350 …"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <p class="row">
          <button class="button primary" type="submit" disabled={busy}>
            {busy ? "Checking …" : "Check"}
          </button>
          {text !== "" && (
            <button
              type="button"
              class="link-button"
              onClick={() => {
                setText("");
                setReply(null);
              }}
            >
              Clear
            </button>
          )}
        </p>
      </form>
      {problem && (
        <p role="alert">
          <strong>{problem.title}.</strong> {problem.detail}
        </p>
      )}
      {reply && <Checks reply={reply} />}
    </div>
  );
}

function Checks({ reply }: { reply: CheckReply }) {
  if (reply.references.length === 0) {
    return <p>No reference of the Ombudsman’s form (two, three and three digits) was found in the text.</p>;
  }
  return (
    <section aria-labelledby="checked-title" class="stack">
      <h2 id="checked-title">
        {formatQuantity(reply.references.length, "reference")}: {reply.held} held, {reply.notHeld} not held
      </h2>
      <ol class="checked">
        {reply.references.map((reference) => (
          <Reference key={`${reference.start}`} reference={reference} />
        ))}
      </ol>
      <p class="small quiet">
        “Not held” means that this corpus does not have it. It says nothing about whether there is such a decision.
      </p>
    </section>
  );
}

const STATUS_WORDS: Readonly<Record<Checked["status"], string>> = {
  held: "held",
  several: "held, for several bodies",
  "not-held": "not held",
  withdrawn: "withdrawn by the publisher",
};

function Reference({ reference }: { reference: Checked }) {
  const first = reference.decisions[0];
  return (
    <li>
      <p>
        <strong>{reference.ref}</strong>{" "}
        <span class={`status status-${reference.status}`}>{STATUS_WORDS[reference.status]}</span>
        {reference.text !== reference.ref && <span class="quiet"> typed as “{reference.text}”</span>}
      </p>
      <ul>
        {reference.decisions.map((decision) => (
          <li key={decision.slug}>
            <a href={`/decisions/${decision.slug}`}>{decision.body.name ?? "Organisation not named"}</a>{" "}
            <span class="quiet">
              {labelOf(OUTCOME_LABELS, decision.outcome)} · {formatShortDate(decision.decidedOn)}
              {decision.totalPence !== null &&
                ` · ${decision.totalPence === 0 ? "no payment" : `${formatPounds(decision.totalPence)} in all`}`}
            </span>
          </li>
        ))}
        {first &&
          reference.pinpoints.map((pinpoint) => (
            <li key={`pin ${pinpoint.text}`}>
              {pinpoint.paragraph ? (
                <>
                  Paragraph{" "}
                  <a href={decisionHref(first.slug, { paragraph: pinpoint.paragraph })}>[{pinpoint.number}]</a> is there
                </>
              ) : (
                <>There is no paragraph {pinpoint.number} in the copy held here</>
              )}
            </li>
          ))}
        {first &&
          reference.quotations.map((quotation) => (
            <li key={`quote ${quotation.text}`}>
              <q class="serif">{quotation.text}</q>{" "}
              {quotation.found && quotation.paragraph ? (
                <a href={decisionHref(first.slug, placeOf(quotation))}>
                  found {quotation.number === null ? "" : `in [${quotation.number}]`}
                </a>
              ) : (
                <strong>not found in these words</strong>
              )}
            </li>
          ))}
        {first &&
          reference.amounts.map((amount) => (
            <li key={`sum ${amount.text}`}>
              {amount.text}: {AMOUNT_WORDS[amount.is]}
              {amount.paragraph && (
                <>
                  {" "}
                  <a href={decisionHref(first.slug, { paragraph: amount.paragraph })}>see there</a>
                </>
              )}
            </li>
          ))}
      </ul>
      {reference.note !== "" && <p class="small quiet">{reference.note}</p>}
    </li>
  );
}

const AMOUNT_WORDS: Readonly<Record<Checked["amounts"][number]["is"], string>> = {
  "award-total": "the total agreed or recommended",
  remedy: "one of the sums agreed or recommended",
  mentioned: "mentioned in the decision, but not as a remedy",
  "not-found": "not found in the decision",
};

function placeOf({ paragraph, start, end }: Checked["quotations"][number]) {
  if (paragraph === null) return null;
  return start !== null && end !== null ? { paragraph, start, end } : { paragraph };
}
