import {
  AlignmentType,
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
import type { Casebook, CasebookItem } from "./casebook.ts";
import { groupItems } from "./casebook.ts";
import { ACKNOWLEDGEMENT, citedItem } from "./casebook-text.ts";
import { citeDecision } from "./citation.ts";
import { formatPounds, formatShortDate } from "./format.ts";
import { CLASS_LABELS, labelOf } from "./labels.ts";

const HEADINGS = ["Decision", "Date", "Pinpoint", "Clause or words", "Sum", "Notes"];
const WIDTHS = [20, 9, 8, 38, 10, 15];

/** A Word file of the casebook: a heading and a table for each group. Made in the browser; nothing is sent. */
export async function writeWord(book: Casebook, origin: string): Promise<Blob> {
  const fictional = book.items.some((item) => item.fictional);
  const document = new Document({
    title: book.title,
    creator: "Redress",
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        footers: { default: new Footer({ children: [new Paragraph({ children: [small(ACKNOWLEDGEMENT)] })] }) },
        children: [
          new Paragraph({ text: book.title, heading: HeadingLevel.TITLE }),
          ...(fictional
            ? [
                new Paragraph({
                  children: [new TextRun({ text: "FICTIONAL decisions, made for demonstration.", bold: true })],
                }),
              ]
            : []),
          ...groupItems(book).flatMap(({ group, items }) => [
            ...(group === "" ? [] : [new Paragraph({ text: group, heading: HeadingLevel.HEADING_1 })]),
            tableOf(items, origin),
            new Paragraph({ text: "" }),
          ]),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}

function tableOf(items: readonly CasebookItem[], origin: string): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: HEADINGS.map((heading, at) => cell([bold(heading)], at)) }),
      ...items.map((item) => rowOf(item, origin)),
    ],
  });
}

function rowOf(item: CasebookItem, origin: string): TableRow {
  const link = new ExternalHyperlink({
    link: item.officialUrl ?? origin + item.href,
    children: [
      new TextRun({ text: item.ref === "" ? item.bodyName : `${item.bodyName} (${item.ref})`, style: "Hyperlink" }),
    ],
  });
  const sum = item.pence === null ? "" : formatPounds(item.pence);
  const sumClass = item.sumClass === null ? "" : `, ${labelOf(CLASS_LABELS, item.sumClass).toLowerCase()}`;
  return new TableRow({
    cantSplit: true,
    children: [
      cell([link], 0),
      cell([plain(item.kind === "chart" ? "" : formatShortDate(item.decidedOn))], 1),
      cell([plain(item.number === null ? "" : `[${item.number}]`)], 2),
      cell([plain(item.words), ...(item.reading === "" ? [] : [small(` (${item.reading})`)])], 3),
      cell([plain(sum + sumClass)], 4, true),
      cell(
        [
          plain(item.note),
          small(item.note === "" && item.kind !== "chart" ? citeDecision(citedItem(item, origin), "plain") : ""),
        ],
        5,
      ),
    ],
  });
}

function cell(children: Array<TextRun | ExternalHyperlink>, column: number, right = false): TableCell {
  return new TableCell({
    width: { size: WIDTHS[column] ?? 10, type: WidthType.PERCENTAGE },
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    children: [new Paragraph({ children, ...(right ? { alignment: AlignmentType.RIGHT } : {}) })],
  });
}

const plain = (text: string) => new TextRun({ text, size: 20 });
const bold = (text: string) => new TextRun({ text, bold: true, size: 20 });
const small = (text: string) => new TextRun({ text, size: 16, color: "555555" });
