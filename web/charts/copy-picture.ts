/** A chart on the page, which may be several drawings with words between them, as the parts of one drawing. */

const NAMESPACE = "http://www.w3.org/2000/svg";
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
/** What belongs to the page and not to the chart. */
const LEFT_OUT = ".no-print, .chart-caption, .visually-hidden, select, script";

/** Copies every drawing and every line of words at its place within the picture; needs no style sheet. */
export function copyPicture(picture: HTMLElement): SVGElement[] {
  const { left, top } = picture.getBoundingClientRect();
  const drawings = [...picture.querySelectorAll("svg")].filter(
    (svg) => svg.parentElement?.closest("svg") === null && svg.closest(LEFT_OUT) === null,
  );
  return [
    ...drawings.flatMap((svg) => copyDrawing(svg, left, top)),
    ...wordsOf(picture).flatMap((node) => copyWords(node, left, top)),
  ];
}

function copyDrawing(svg: SVGSVGElement, left: number, top: number): SVGElement[] {
  const place = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement) || place.width === 0) return [];
  const originals = svg.querySelectorAll("*");
  for (const [index, element] of copy.querySelectorAll("*").entries()) {
    const original = originals[index];
    if (!original) continue;
    const style = getComputedStyle(original);
    for (const name of STYLES) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute("class");
  }
  copy.setAttribute("x", String(place.left - left));
  copy.setAttribute("y", String(place.top - top));
  copy.setAttribute("width", String(place.width));
  copy.setAttribute("height", String(place.height));
  copy.setAttribute("overflow", "visible");
  copy.removeAttribute("class");
  return [copy];
}

function wordsOf(picture: HTMLElement): Text[] {
  const walker = document.createTreeWalker(picture, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (
      node instanceof Text &&
      node.data.trim() !== "" &&
      node.parentElement !== null &&
      node.parentElement.closest(`svg, ${LEFT_OUT}`) === null
    )
      found.push(node);
  return found;
}

/** The words of a text node, a line of the page a line of the picture. */
function copyWords(node: Text, left: number, top: number): SVGElement[] {
  const parent = node.parentElement;
  if (parent === null) return [];
  const style = getComputedStyle(parent);
  const lines: { words: string; place: DOMRect }[] = [];
  for (const match of node.data.matchAll(/\S+/g)) {
    const range = document.createRange();
    range.setStart(node, match.index);
    range.setEnd(node, match.index + match[0].length);
    const place = range.getBoundingClientRect();
    if (place.width === 0) continue;
    const last = lines[lines.length - 1];
    if (last && Math.abs(last.place.top - place.top) < 2) last.words += ` ${match[0]}`;
    else lines.push({ words: match[0], place });
  }
  return lines.map(({ words, place }) => {
    const text = document.createElementNS(NAMESPACE, "text");
    text.setAttribute("x", String(place.left - left));
    text.setAttribute("y", String(place.top - top + place.height * 0.78));
    text.setAttribute("font-size", style.fontSize);
    text.setAttribute("font-weight", style.fontWeight);
    text.setAttribute("fill", style.color);
    text.textContent = words;
    return text;
  });
}
