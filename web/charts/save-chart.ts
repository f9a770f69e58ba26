import { saveFile } from "../save-file.ts";

interface SaveOptions {
  title: string;
  credit: string;
  name: string;
  format: "svg" | "png";
}

const STYLES = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "opacity",
  "font-size",
  "font-weight",
  "text-anchor",
];
const PADDING = 24;
const NAMESPACE = "http://www.w3.org/2000/svg";

/** Saves a chart as it stands on screen, with its title above and its source below, so that a copy can be traced. */
export async function saveChart(svg: SVGSVGElement, options: SaveOptions): Promise<void> {
  const text = drawAlone(svg, options);
  const picture = new Blob([text.markup], { type: "image/svg+xml" });
  if (options.format === "svg") return saveFile(`${options.name}.svg`, picture);
  const png = await paint(text);
  if (png) saveFile(`${options.name}.png`, png);
}

interface Drawn {
  markup: string;
  width: number;
  height: number;
}

/** A copy of the chart that needs no style sheet. */
function drawAlone(svg: SVGSVGElement, { title, credit }: SaveOptions): Drawn {
  const { width, height } = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new TypeError("A chart is an svg element");
  const originals = svg.querySelectorAll("*");
  for (const [index, element] of copy.querySelectorAll("*").entries()) {
    const original = originals[index];
    if (!original) continue;
    const style = getComputedStyle(original);
    for (const name of STYLES) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute("class");
  }
  copy.setAttribute("x", String(PADDING));
  copy.setAttribute("y", "56");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  const page = getComputedStyle(document.documentElement);
  const ink = page.getPropertyValue("--ink").trim();
  const quiet = page.getPropertyValue("--ink-2").trim();
  const lines = breakLines(credit, Math.floor(width / 6));
  const whole = document.createElementNS(NAMESPACE, "svg");
  const size = { width: width + 2 * PADDING, height: height + 76 + lines.length * 16 + PADDING };
  whole.setAttribute("xmlns", NAMESPACE);
  whole.setAttribute("width", String(size.width));
  whole.setAttribute("height", String(size.height));
  whole.setAttribute("font-family", "Arial, Helvetica, sans-serif");
  const ground = document.createElementNS(NAMESPACE, "rect");
  ground.setAttribute("width", "100%");
  ground.setAttribute("height", "100%");
  ground.setAttribute("fill", page.getPropertyValue("--paper").trim());
  whole.append(ground, line(title, 34, 18, ink), copy);
  for (const [index, words] of lines.entries()) whole.append(line(words, height + 80 + index * 16, 11, quiet));
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

function breakLines(text: string, longest: number): string[] {
  const lines: string[] = [""];
  for (const word of text.split(" ")) {
    const last = lines[lines.length - 1] ?? "";
    if (last !== "" && last.length + word.length + 1 > longest) lines.push(word);
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
