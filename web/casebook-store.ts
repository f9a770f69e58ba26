import { useEffect, useState } from "preact/hooks";
import { type Casebook, EMPTY_CASEBOOK, parseCasebook, writeCasebook } from "./casebook.ts";

const KEY = "redress.casebook";
const CHANGED = "redress-casebook-changed";

let held: { text: string; book: Casebook } = { text: "", book: EMPTY_CASEBOOK };

/** The casebook as this browser holds it; empty where there is none, or where storage is forbidden. */
export function readCasebook(): Casebook {
  try {
    const text = localStorage.getItem(KEY) ?? "";
    // A page has many buttons that ask: the same text is read once.
    if (text !== held.text) held = { text, book: parseCasebook(text) ?? EMPTY_CASEBOOK };
    return held.book;
  } catch {
    return EMPTY_CASEBOOK;
  }
}

/** Keeps the casebook; false where the browser refuses (full or forbidden). */
function keepCasebook(book: Casebook): boolean {
  try {
    localStorage.setItem(KEY, writeCasebook(book));
  } catch {
    return false;
  }
  window.dispatchEvent(new Event(CHANGED));
  return true;
}

interface CasebookState {
  /** Null until the browser has been asked: the server knows nothing of it. */
  book: Casebook | null;
  /** Changes the newest state, also where another tab has changed it meanwhile. False where it could not be kept. */
  change: (edit: (book: Casebook) => Casebook) => boolean;
}

/** The casebook of this browser, the same in every part of the page and in every tab. */
export function useCasebook(): CasebookState {
  const [book, setBook] = useState<Casebook | null>(null);
  useEffect(() => {
    const read = () => setBook(readCasebook());
    read();
    window.addEventListener(CHANGED, read);
    window.addEventListener("storage", read);
    return () => {
      window.removeEventListener(CHANGED, read);
      window.removeEventListener("storage", read);
    };
  }, []);
  return { book, change: (edit) => keepCasebook(edit(readCasebook())) };
}
