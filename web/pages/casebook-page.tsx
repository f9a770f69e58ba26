import { useEffect, useState } from "preact/hooks";
import {
  addCasebook,
  type Casebook,
  type CasebookItem,
  EMPTY_CASEBOOK,
  editItem,
  groupItems,
  moveItem,
  parseCasebook,
  removeItem,
  writeCasebook,
} from "../casebook.ts";
import { useCasebook } from "../casebook-store.ts";
import {
  ACKNOWLEDGEMENT,
  readFragment,
  shareFragment,
  writeCsv,
  writeMarkdown,
  writeReferences,
} from "../casebook-text.ts";
import { formatPounds, formatQuantity, formatShortDate } from "../format.ts";
import { useNavigation } from "../navigation.ts";
import { definePage } from "../page.ts";
import { CopyButton } from "../parts/copy-button.tsx";
import { saveFile } from "../save-file.ts";
import "./casebook-page.css";

export const page = definePage<null>({
  load: async () => null,
  head: () => ({
    title: "Casebook – Redress",
    description: "Decisions and clauses that you keep, with notes. Stored in your browser and nowhere else.",
    noindex: true,
  }),
  view: () => <CasebookPage />,
});

type Change = (edit: (book: Casebook) => Casebook) => boolean;

function CasebookPage() {
  const { book, change } = useCasebook();
  return (
    <div class="page casebook">
      <h1>Casebook</h1>
      <p class="lede">
        What you keep while you read, with your notes. It is stored in this browser and nowhere else: nothing of it is
        sent to a server.
      </p>
      <p class="only-without-script">The casebook needs JavaScript, because it lives in your browser alone.</p>
      <div class="needs-script">
        <Shared change={change} />
        {book === null ? <Skeleton /> : <Kept book={book} change={change} />}
      </div>
    </div>
  );
}

function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      <div />
      <div />
      <div />
    </div>
  );
}

/** A casebook that came with the address: shown, and added only when asked. */
function Shared({ change }: { change: Change }) {
  const [shared, setShared] = useState<Casebook | null>(null);
  const { announce } = useNavigation();
  useEffect(() => {
    const read = () => setShared(parseCasebook(readFragment(location.hash) ?? ""));
    read();
    window.addEventListener("hashchange", read);
    return () => window.removeEventListener("hashchange", read);
  }, []);
  if (!shared) return null;
  const finish = (message: string) => {
    history.replaceState(history.state, "", location.pathname);
    setShared(null);
    announce(message);
  };
  return (
    <section class="casebook-shared" aria-label="A shared casebook">
      <p>
        This link carries a casebook, “{shared.title}”, with {formatQuantity(shared.items.length, "item")}.
      </p>
      <p class="row">
        <button
          type="button"
          class="button primary"
          onClick={() => {
            change((book) => addCasebook(book, shared));
            finish("Added to your casebook");
          }}
        >
          Add it to mine
        </button>
        <button type="button" class="button" onClick={() => finish("Left alone")}>
          Leave it
        </button>
      </p>
    </section>
  );
}

function Kept({ book, change }: { book: Casebook; change: Change }) {
  if (book.items.length === 0) {
    return (
      <div class="casebook-empty stack">
        <p>
          Nothing is kept yet. Choose <strong>Keep</strong> beside a decision, a clause or a paragraph, or tick
          comparable decisions in the <a href="/benchmark">benchmark</a>.
        </p>
        <Import change={change} />
      </div>
    );
  }
  return (
    <>
      <Tools book={book} change={change} />
      <datalist id="casebook-groups">
        {groupNames(book).map((group) => (
          <option key={group} value={group} />
        ))}
      </datalist>
      {groupItems(book).map(({ group, items }) => (
        <section key={group} class="casebook-group">
          {group !== "" && <h2>{group}</h2>}
          <ol>
            {items.map((item) => (
              <Item key={item.id} item={item} change={change} />
            ))}
          </ol>
        </section>
      ))}
      <p class="small quiet">{ACKNOWLEDGEMENT}</p>
    </>
  );
}

function groupNames(book: Casebook): string[] {
  return [...new Set(book.items.map((item) => item.group))].filter((group) => group !== "");
}

function Tools({ book, change }: { book: Casebook; change: Change }) {
  const [making, setMaking] = useState(false);
  const origin = location.origin;
  const word = async () => {
    setMaking(true);
    const { writeWord } = await import("../casebook-word.ts");
    saveFile("casebook.docx", await writeWord(book, origin));
    setMaking(false);
  };
  return (
    <div class="casebook-tools no-print">
      <label class="casebook-title">
        <span>Title</span>
        <input
          value={book.title}
          onChange={(event) => change((held) => ({ ...held, title: event.currentTarget.value || "Casebook" }))}
        />
      </label>
      <p class="row">
        <button type="button" class="button primary" disabled={making} onClick={word}>
          {making ? "Making the file …" : "Word"}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => saveFile("casebook.csv", writeCsv(book, origin), "text/csv;charset=utf-8")}
        >
          CSV
        </button>
        <button
          type="button"
          class="button"
          onClick={() => saveFile("casebook.md", writeMarkdown(book, origin), "text/markdown;charset=utf-8")}
        >
          Markdown
        </button>
        <button
          type="button"
          class="button"
          onClick={() => saveFile("casebook.bib", writeReferences(book, origin, "bibtex"))}
        >
          BibTeX
        </button>
        <button
          type="button"
          class="button"
          onClick={() => saveFile("casebook.ris", writeReferences(book, origin, "ris"))}
        >
          RIS
        </button>
        <button type="button" class="button" onClick={() => window.print()}>
          Print
        </button>
      </p>
      <p class="row small">
        <button
          type="button"
          class="link-button"
          onClick={() => saveFile("casebook.redress.json", writeCasebook(book), "application/json")}
        >
          Save as a file that Redress reads again
        </button>
        <CopyButton
          label="Copy a link"
          text={`${origin}/casebook${shareFragment(book)}`}
          what="that carries the casebook"
        />
        <Import change={change} />
        <button
          type="button"
          class="link-button"
          onClick={() => {
            if (window.confirm("Empty the casebook? This cannot be undone.")) change(() => EMPTY_CASEBOOK);
          }}
        >
          Empty it
        </button>
      </p>
    </div>
  );
}

function Import({ change }: { change: Change }) {
  const { announce } = useNavigation();
  const [wrong, setWrong] = useState(false);
  const read = async (file: File | undefined) => {
    const book = file ? parseCasebook(await file.text()) : null;
    setWrong(book === null);
    if (!book) return;
    change((held) => addCasebook(held, book));
    announce(`${formatQuantity(book.items.length, "item")} read`);
  };
  return (
    <label class="casebook-import small">
      <span>Read a casebook file</span>
      <input type="file" accept=".json,application/json" onChange={(event) => read(event.currentTarget.files?.[0])} />
      {wrong && <span role="alert">That file is not a casebook of Redress.</span>}
    </label>
  );
}

function Item({ item, change }: { item: CasebookItem; change: Change }) {
  const name = `${item.bodyName} ${item.ref}`;
  return (
    <li class="casebook-item">
      <p>
        <a href={item.href}>
          <span class={item.kind === "chart" ? undefined : "serif"}>{item.bodyName}</span>{" "}
          <span class="nowrap result-ref">{item.ref}</span>
        </a>{" "}
        <span class="quiet small">
          {item.kind === "chart" ? "chart" : formatShortDate(item.decidedOn)}
          {item.number !== null && ` · [${item.number}]`}
          {item.fictional && " · fictional"}
        </span>
      </p>
      {item.words !== "" && (
        <blockquote>
          {item.pence !== null && <strong>{formatPounds(item.pence)} </strong>}
          <span class="serif">{item.words}</span>
        </blockquote>
      )}
      {item.reading !== "" && <p class="small quiet">{item.reading}</p>}
      {item.note !== "" && <p class="only-print">{item.note}</p>}
      <div class="casebook-fields no-print">
        <label>
          <span>Note</span>
          <textarea
            rows={2}
            value={item.note}
            onChange={(event) => change((book) => editItem(book, item.id, { note: event.currentTarget.value }))}
          />
        </label>
        <label>
          <span>Group</span>
          <input
            value={item.group}
            list="casebook-groups"
            onChange={(event) => change((book) => editItem(book, item.id, { group: event.currentTarget.value.trim() }))}
          />
        </label>
        <div class="row small">
          <button type="button" class="link-button" onClick={() => change((book) => moveItem(book, item.id, -1))}>
            Up<span class="visually-hidden">: {name}</span>
          </button>
          <button type="button" class="link-button" onClick={() => change((book) => moveItem(book, item.id, 1))}>
            Down<span class="visually-hidden">: {name}</span>
          </button>
          <button type="button" class="link-button" onClick={() => change((book) => removeItem(book, item.id))}>
            Take out<span class="visually-hidden">: {name}</span>
          </button>
        </div>
      </div>
    </li>
  );
}
