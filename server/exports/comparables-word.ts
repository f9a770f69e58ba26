/** Comparable decisions as a Word file: one table that can be pasted into a letter, with its source. */
import {
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { acknowledgementOf } from "../../data/acknowledgement.ts";
import type { ComparablesReply } from "../schemas/benchmark.ts";
import { COMPARABLE_COLUMNS, type ComparableRow, comparableWords } from "./comparable-rows.ts";

type Column = (typeof COMPARABLE_COLUMNS)[number]["key"];

/** Widths in per cent of a landscape page. */
const WIDTHS: Record<Column, number> = {
  reference: 14,
  date: 8,
  pinpoint: 6,
  clause: 27,
  sum: 7,
  class: 7,
  paid_to: 8,
  for_whom: 8,
  fault: 9,
  official_link: 6,
};

/** Gives the bytes of the file. `address` is that of the question, for whoever wants the same figures again. */
export async function comparablesWord(
  reply: ComparablesReply,
  { origin, address }: { origin: string; address: string },
): Promise<Buffer> {
  const { corpus } = reply;
  const head = new TableRow({
    tableHeader: true,
    children: COMPARABLE_COLUMNS.map(({ key, heading }) => cell(key, [text(heading, true)])),
  });
  const document = new Document({
    title: "Comparable decisions",
    creator: "Redress",
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [small(acknowledgementOf(corpus.fictional))] })],
          }),
        },
        children: [
          new Paragraph({ text: "Comparable decisions", heading: HeadingLevel.TITLE }),
          ...(corpus.fictional
            ? [new Paragraph({ children: [text("FICTIONAL decisions, made for demonstration.", true)] })]
            : []),
          new Paragraph({
            children: [
              text(reply.understood.length > 0 ? `The case: ${reply.understood.join("; ")}.` : "The case: any."),
            ],
          }),
          new Paragraph({
            children: [
              text("Payments agreed or recommended. Similar does not mean binding: each case turns on its own facts."),
            ],
          }),
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            rows: [head, ...reply.results.map((row) => rowOf(row, origin))],
          }),
          new Paragraph({ text: "" }),
          new Paragraph({
            children: [
              small(
                `${reply.results.length} decisions. Question: ${origin}${address}. Corpus ${corpus.hash}${corpus.asOf === null ? "" : `, as of ${corpus.asOf}`}.`,
              ),
            ],
          }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function rowOf(row: ComparableRow, origin: string): TableRow {
  const words = comparableWords(row);
  const here = `${origin}/decisions/${row.slug}${row.paragraph === null ? "" : `#${row.paragraph}`}`;
  return new TableRow({
    cantSplit: true,
    children: COMPARABLE_COLUMNS.map(({ key }) => {
      if (key === "reference") return cell(key, [link(here, words.reference)]);
      if (key === "official_link")
        return cell(key, [row.officialUrl === null ? text("not known") : link(row.officialUrl, "official page")]);
      return cell(key, [text(words[key])]);
    }),
  });
}

function cell(column: Column, children: Array<TextRun | ExternalHyperlink>): TableCell {
  return new TableCell({
    width: { size: WIDTHS[column], type: WidthType.PERCENTAGE },
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    children: [new Paragraph({ children })],
  });
}

const text = (words: string, bold = false) => new TextRun({ text: words, bold, size: 18 });
const small = (words: string) => new TextRun({ text: words, size: 14, color: "555555" });
const link = (address: string, words: string) =>
  new ExternalHyperlink({ link: address, children: [new TextRun({ text: words, style: "Hyperlink", size: 18 })] });
