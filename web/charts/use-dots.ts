import { useRef, useState } from "preact/hooks";

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

/**
 * How the dots of a picture are read. They are links marked `data-dot` inside one svg, in reading order, each with its
 * words as its name. The picture is one stop of the Tab key; arrows, Home and End go through it. What is pointed at,
 * focused or touched is said under the picture. A finger cannot point without pressing: its first touch says what a dot
 * is, a second one on the same dot follows the link.
 *
 * Listens on the svg: a listener a dot would cost more than the dots.
 */
export function useDots() {
  const picture = useRef<SVGSVGElement>(null);
  const [active, setActive] = useState(0);
  const [caption, setCaption] = useState("");
  const pointer = useRef("");
  const touched = useRef<Element | null>(null);

  const all = () => [...(picture.current?.querySelectorAll<SVGAElement>("a[data-dot]") ?? [])];
  const dotAt = (event: Event) => (event.target instanceof Element ? event.target.closest("a[data-dot]") : null);
  const say = (dot: Element | null) => {
    if (dot) setCaption(dot.getAttribute("aria-label") ?? "");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const dots = all();
    const last = dots.length - 1;
    const by = STEPS[event.key];
    const to = by !== undefined ? active + by : event.key === "Home" ? 0 : event.key === "End" ? last : null;
    if (to === null) return;
    event.preventDefault();
    dots[Math.max(0, Math.min(last, to))]?.focus();
  };
  const onFocusIn = (event: FocusEvent) => {
    const dot = dotAt(event);
    say(dot);
    const at = all().findIndex((other) => other === dot);
    if (at >= 0) setActive(at);
  };
  const onPointerOver = (event: PointerEvent) => say(dotAt(event));
  const onPointerDown = (event: PointerEvent) => {
    pointer.current = event.pointerType;
  };
  const onClick = (event: MouseEvent) => {
    const dot = dotAt(event);
    if (pointer.current !== "touch" || dot === null || touched.current === dot) return;
    touched.current = dot;
    event.preventDefault();
  };
  return {
    /** Index of the dot that the Tab key stops at. */
    active,
    caption,
    /** For the svg. */
    on: { ref: picture, onKeyDown, onFocusIn, onPointerOver, onPointerDown, onClick },
  };
}
