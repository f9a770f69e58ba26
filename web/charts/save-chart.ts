import { formatDate } from "../format.ts";
import { saveFile } from "../save-file.ts";
import { copyPicture } from "./copy-picture.ts";

interface SaveOptions {
  title: string;
  credit: string;
  name: string;
  format: "svg" | "png";
  /** Address of the page with its whole query, so that the figures can be had again. */
  address: string;
  /** Today, YYYY-MM-DD. */
  today: string;
}

const PADDING = 24;
const NAMESPACE = "http://www.w3.org/2000/svg";

/** Saves a chart as it stands on screen, with its title above and its source below, so that a copy can be traced. */
export async function saveChart(picture: HTMLElement, options: SaveOptions): Promise<void> {
  const text = drawAlone(picture, options);
  const file = new Blob([text.markup], { type: "image/svg+xml" });
  if (options.format === "svg") return saveFile(`${options.name}.svg`, file);
  const png = await paint(text);
  if (png) saveFile(`${options.name}.png`, png);
}

interface Drawn {
  markup: string;
  width: number;
  height: number;
}

/** The picture with everything around it, needing no style sheet. */
function drawAlone(picture: HTMLElement, { title, credit, address, today }: SaveOptions): Drawn {
  const { width, height } = picture.getBoundingClientRect();
  const page = getComputedStyle(document.documentElement);
  const ink = page.getPropertyValue("--ink").trim();
  const quiet = page.getPropertyValue("--ink-2").trim();
  const heading = breakLines(title, Math.floor(width / 10));
  const foot = [
    ...breakLines(credit, Math.floor(width / 6)),
    ...breakLines(`Query: ${address}`, Math.floor(width / 6)),
    `Taken on ${formatDate(today)}.`,
  ];
  const top = 22 + heading.length * 24;
  const size = { width: width + 2 * PADDING, height: top + height + 24 + foot.length * 16 + PADDING };
  const whole = document.createElementNS(NAMESPACE, "svg");
  whole.setAttribute("xmlns", NAMESPACE);
  whole.setAttribute("width", String(size.width));
  whole.setAttribute("height", String(size.height));
  whole.setAttribute("font-family", "Arial, Helvetica, sans-serif");
  const ground = document.createElementNS(NAMESPACE, "rect");
  ground.setAttribute("width", "100%");
  ground.setAttribute("height", "100%");
  ground.setAttribute("fill", page.getPropertyValue("--paper").trim());
  const group = document.createElementNS(NAMESPACE, "g");
  group.setAttribute("transform", `translate(${PADDING} ${top})`);
  group.append(...copyPicture(picture));
  whole.append(ground, group);
  for (const [index, words] of heading.entries()) whole.append(line(words, 34 + index * 24, 18, ink));
  for (const [index, words] of foot.entries()) whole.append(line(words, top + height + 28 + index * 16, 11, quiet));
  return { markup: new XMLSerializer().serializeToString(whole), ...size };
}

function line(words: string, y: number, size: number, fill: string): SVGTextElement {
  const text = document.createElementNS(NAMESPACE, "text");
  text.setAttribute("x", String(PADDING));
  text.setAttribute("y", String(y));
  text.setAttribute("font-size", String(size));
  text.setAttribute("fill", fill);
  text.textContent = words;
  return text;
}

/** Lines of at most so many characters; a word that is longer (an address) is cut. */
function breakLines(text: string, longest: number): string[] {
  const most = Math.max(20, longest);
  const words = text.split(" ").flatMap((word) => word.match(new RegExp(`.{1,${most}}`, "gu")) ?? []);
  const lines: string[] = [""];
  for (const word of words) {
    const last = lines[lines.length - 1] ?? "";
    if (last !== "" && last.length + word.length + 1 > most) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines;
}

async function paint({ markup, width, height }: Drawn): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}
