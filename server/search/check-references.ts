/**
 * Checks the references of a text that somebody is writing: held or not, and whether the words and sums named beside
 * each stand in the decision. The text is read, answered and forgotten: never logged, cached or kept.
 */
import type { Corpus } from "../../data/corpus.ts";
import { parseReference } from "../../data/slugs.ts";
import { type Token, tokenise } from "../../data/tokens.ts";
import { OUTCOME_CODES } from "../../data/vocabulary.ts";
import { fromDay } from "../columns.ts";
import { citedNumber } from "../pinpoint.ts";
import type { Checked, CheckReply } from "../schemas/others.ts";
import { corpusInfo, type Snapshot } from "../state.ts";
import { readPounds } from "./fields.ts";
import type { StoredText } from "./stored-text.ts";
import type { TextStore } from "./texts.ts";

const REFERENCE = /(?<![\d£.,/])\d{2}[ \u00a0\-‐‑–]?\d{3}[ \u00a0\-‐‑–]?\d{3}[a-z]?(?![\da-z])/gi;
const QUOTATION = /[“"„«]([^“”"„«»\n]{8,2000})[”"»]/g;
const AMOUNT = /£\d{1,3}(?:,\d{3}){1,3}(?:\.\d{2})?(?!\d)|£\d{1,9}(?:\.\d{2})?/g;
const PINPOINT = /(?:#p|\[|\bparagraphs?\s|\bparas?\.?\s|¶\s?)(\d{1,3})\b/gi;
/** Shorter quotations are terms, not citations. */
const LEAST_WORDS = 3;
const MOST_REFERENCES = 500;

/** Words of a decision paragraph by paragraph, with what is needed to find a quotation again. */
interface Searchable {
  paragraphs: { id: string; number: number | null; tokens: Token[]; joined: string }[];
}

function searchable(stored: StoredText): Searchable {
  const paragraphs: Searchable["paragraphs"] = [];
  const add = (id: string, number: number | null, text: string) => {
    const tokens = tokenise(text);
    paragraphs.push({ id, number, tokens, joined: ` ${tokens.map((token) => token.token).join(" ")} ` });
  };
  add("summary", null, stored.summary);
  for (const section of stored.layout)
    for (const paragraph of section.paragraphs)
      add(
        paragraph.id,
        citedNumber(section.paragraphs, paragraph),
        stored.body.toString("utf8", paragraph.start, paragraph.end),
      );
  return { paragraphs };
}

/** Where quoted words stand, compared as words: typographic signs and letter case do not count. */
function locate(decision: Searchable, quotation: string): Checked["quotations"][number] {
  const words = tokenise(quotation).map((token) => token.token);
  const wanted = ` ${words.join(" ")} `;
  for (const { id, number, tokens, joined } of decision.paragraphs) {
    const at = joined.indexOf(wanted);
    if (at < 0) continue;
    const first = joined.slice(0, at + 1).split(" ").length - 2;
    const start = tokens[first]?.start ?? 0;
    const end = tokens[first + words.length - 1]?.end ?? start;
    return { text: quotation, found: true, paragraph: id, number, start, end };
  }
  return { text: quotation, found: false, paragraph: null, number: null, start: null, end: null };
}

interface Sum {
  id: string;
  paragraph: string;
  sums: (number | null)[];
}

function compareAmount(
  text: string,
  total: number | null,
  sums: readonly Sum[],
  decision: Searchable,
): Checked["amounts"][number] {
  const pence = readPounds(text) ?? 0;
  const remedy = sums.find((row) => row.sums.includes(pence));
  if (remedy !== undefined)
    return {
      text,
      pence,
      is: total === pence ? "award-total" : "remedy",
      remedy: remedy.id,
      paragraph: remedy.paragraph,
    };
  if (total === pence) return { text, pence, is: "award-total", remedy: null, paragraph: null };
  const wanted = ` ${tokenise(text)
    .map((token) => token.token)
    .join(" ")} `;
  const mentioned = decision.paragraphs.find((paragraph) => paragraph.joined.includes(wanted));
  return {
    text,
    pence,
    is: mentioned === undefined ? "not-found" : "mentioned",
    remedy: null,
    paragraph: mentioned?.id ?? null,
  };
}

interface Found {
  text: string;
  start: number;
  end: number;
  /** What is said of this reference: up to the references beside it, within its paragraph. */
  around: string;
}

/** The references of a text, each with the words round it that are nearer to it than to another. */
export function findReferences(text: string): Found[] {
  const out: Found[] = [];
  for (const block of text.matchAll(/[^\n]+/g)) {
    const line = block[0];
    const held = [...line.matchAll(REFERENCE)].slice(0, MOST_REFERENCES);
    for (const [i, match] of held.entries()) {
      if (out.length >= MOST_REFERENCES) return out;
      const end = match.index + match[0].length;
      const before = held[i - 1];
      const after = held[i + 1];
      const from = before === undefined ? 0 : sentenceBreak(line, before.index + before[0].length, match.index);
      const to = after === undefined ? line.length : sentenceBreak(line, end, after.index);
      out.push({
        text: match[0],
        start: block.index + match.index,
        end: block.index + end,
        around: line.slice(from, to),
      });
    }
  }
  return out;
}

/** Where what is said of one reference ends and of the next begins: at the end of a sentence between them, else midway. */
function sentenceBreak(line: string, from: number, to: number): number {
  const between = line.slice(from, to);
  const stop = between.search(/[.;!?]["”]?\s/);
  return stop >= 0 ? from + stop + 1 : from + Math.floor(between.length / 2);
}

export class ReferenceChecker {
  readonly #corpus: Corpus;
  readonly #texts: TextStore;

  constructor(corpus: Corpus, texts: TextStore) {
    this.#corpus = corpus;
    this.#texts = texts;
  }

  check(snapshot: Snapshot, text: string): CheckReply {
    const references = findReferences(text).map((found) => this.#one(snapshot, found));
    return {
      references,
      held: references.filter((entry) => entry.status !== "not-held").length,
      notHeld: references.filter((entry) => entry.status === "not-held").length,
      corpus: corpusInfo(snapshot),
    };
  }

  #one(snapshot: Snapshot, found: Found): Checked {
    const { columns } = snapshot;
    const reference = parseReference(found.text.replaceAll("\u00a0", " "));
    const slug = reference?.slug ?? "";
    const slugs = columns.docOf.has(slug) ? [slug] : this.#corpus.sharing(slug);
    const docs = slugs.flatMap((held) => columns.docOf.get(held) ?? []);
    const shown = docs.filter((doc) => columns.withdrawn[doc] === 0);
    const withdrawn = docs.length > 0 && shown.length === 0;
    const status = withdrawn ? "withdrawn" : shown.length > 1 ? "several" : shown.length === 1 ? "held" : "not-held";
    const [first] = shown;
    return {
      text: found.text,
      start: found.start,
      end: found.end,
      ref: reference?.ref ?? found.text,
      slug,
      status,
      decisions: shown.map((doc) => {
        const body = columns.bodies[columns.body[doc]!]!;
        return {
          slug: columns.slug[doc]!,
          body: { name: body.name, slug: body.slug },
          outcome: OUTCOME_CODES[columns.outcome[doc]!]!,
          decidedOn: fromDay(columns.decidedDay[doc]!),
          totalPence: columns.totalPence[doc]! < 0 ? null : columns.totalPence[doc]!,
          officialUrl: this.#officialUrl(columns.id[doc]!),
        };
      }),
      ...(first === undefined
        ? { quotations: [], amounts: [], pinpoints: [] }
        : this.#compare(snapshot, first, found.around)),
      note: NOTES[status],
    };
  }

  #officialUrl(id: number): string | null {
    return (
      this.#corpus.sqlite
        .prepare<[number], string | null>("SELECT official_url FROM decisions WHERE id = ?")
        .pluck()
        .get(id) ?? null
    );
  }

  #compare(snapshot: Snapshot, doc: number, around: string): Pick<Checked, "quotations" | "amounts" | "pinpoints"> {
    const { columns } = snapshot;
    const stored = this.#texts.get(columns.id[doc]!);
    if (stored === null) return { quotations: [], amounts: [], pinpoints: [] };
    const decision = searchable(stored);
    const { start, id, pence, valuePence, unitPence, paragraph } = columns.remedies;
    const sums: Sum[] = [];
    for (let row = start[doc]!; row < start[doc + 1]!; row += 1)
      sums.push({
        id: id[row]!,
        paragraph: paragraph[row]!,
        sums: [pence[row]!, valuePence[row]!, unitPence[row]!].map((sum) => (sum < 0 ? null : sum)),
      });
    const total = columns.totalPence[doc]! < 0 ? null : columns.totalPence[doc]!;
    const quoted = [...around.matchAll(QUOTATION)].map((match) => match[1] ?? "").slice(0, 50);
    const plain = around.replace(QUOTATION, " ");
    return {
      quotations: quoted
        .filter((words) => tokenise(words).length >= LEAST_WORDS)
        .map((words) => locate(decision, words.trim())),
      amounts: [...plain.matchAll(AMOUNT)].slice(0, 50).map((match) => compareAmount(match[0], total, sums, decision)),
      pinpoints: [...plain.matchAll(PINPOINT)].slice(0, 50).map((match) => {
        const number = Number(match[1]);
        return {
          text: match[0].trim(),
          number,
          paragraph: decision.paragraphs.find((entry) => entry.number === number)?.id ?? null,
        };
      }),
    };
  }
}

const NOTES: Record<Checked["status"], string> = {
  held: "Held in this corpus.",
  several: "Several records share this reference; the words and sums were compared with the first.",
  "not-held":
    "This corpus does not hold it. That says nothing about whether it exists: look it up on the Ombudsman's website.",
  withdrawn: "Withdrawn by its publisher, so its text is not shown or compared.",
};
