/** The words of one decision as they are stored; of its layout only what is asked for is read. */
import type { LayoutParagraph, LayoutSection } from "../../data/corpus-rows.ts";

// The layout is JSON that we wrote; inside its strings quotes are escaped, so these stand only where objects begin.
const SECTION = '{"code":"';
const PARAGRAPH = '{"id":"';
const PARAGRAPHS = '"paragraphs":[';

export interface PlacedParagraph {
  /** Without its paragraphs where the paragraph has a certain number. */
  section: LayoutSection;
  paragraph: LayoutParagraph;
}

export class StoredText {
  readonly body: Buffer;
  readonly summary: string;
  readonly #json: string;
  #whole: LayoutSection[] | null = null;
  /** Where sections begin in the JSON text, and those that were read. */
  #starts: number[] | null = null;
  readonly #sections = new Map<number, LayoutSection>();

  constructor(body: Buffer, layoutJson: string, summary: string) {
    this.body = body;
    this.summary = summary;
    this.#json = layoutJson;
  }

  /** All of the layout. */
  get layout(): readonly LayoutSection[] {
    this.#whole ??= readLayout(this.#json);
    return this.#whole;
  }

  /** The paragraph of an id; null where there is none. Reads its section alone (a tenth of the layout). */
  paragraph(id: string): PlacedParagraph | null {
    const at = this.#json.indexOf(`${PARAGRAPH}${id}"`);
    return at < 0 ? null : this.#paragraphAt(at);
  }

  #paragraphAt(at: number): PlacedParagraph | null {
    this.#starts ??= placesOf(this.#json, SECTION);
    const index = this.#starts.findLastIndex((start) => start < at);
    const start = this.#starts[index];
    if (start === undefined) return null;
    const paragraph = readParagraph(this.#json.slice(at, this.#json.indexOf("}", at) + 1));
    // A certain number says where it stands; else its place among the others of its section is needed too.
    if (paragraph?.certain === true && paragraph.number !== null) {
      const head = this.#json.slice(start, this.#json.indexOf(PARAGRAPHS, start));
      return { section: readSection(`${head}${PARAGRAPHS}]}`), paragraph };
    }
    let section = this.#sections.get(index);
    if (section === undefined) {
      // Between sections stands a comma, behind the last one the end of the list.
      section = readSection(this.#json.slice(start, (this.#starts[index + 1] ?? this.#json.length) - 1));
      this.#sections.set(index, section);
    }
    const placed = section.paragraphs[placesOf(this.#json.slice(start, at), PARAGRAPH).length];
    return placed === undefined ? null : { section, paragraph: placed };
  }
}

/** Null where a brace in its label cut it short. */
function readParagraph(json: string): LayoutParagraph | null {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function readLayout(json: string): LayoutSection[] {
  return JSON.parse(json);
}

function readSection(json: string): LayoutSection {
  return JSON.parse(json);
}

function placesOf(text: string, mark: string): number[] {
  const out: number[] = [];
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) out.push(at);
  return out;
}
