import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { useNavigation } from "../navigation.ts";
import "./mark-steps.css";

const KINDS = [
  { kind: "money", name: "Money" },
  { kind: "fault", name: "Fault" },
  { kind: "injustice", name: "Injustice" },
  { kind: "action", name: "Action" },
] as const;

const KEYS_OFF = "redress.step-keys";

interface MarkStepsProps {
  /** Id of the element that holds the marked text. */
  within: string;
  hasSearch: boolean;
}

/** Which marks are shown, and steps through them: buttons, or the keys n and p (which can be switched off). */
export function MarkSteps({ within, hasSearch }: MarkStepsProps) {
  const { announce } = useNavigation();
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const [at, setAt] = useState(-1);
  const [total, setTotal] = useState(0);
  const [keys, setKeys] = useState(true);
  const current = useRef(-1);

  useEffect(() => {
    setKeys(localStorage.getItem(KEYS_OFF) !== "off");
  }, []);

  useEffect(() => {
    const text = document.getElementById(within);
    if (!text) return;
    for (const { kind } of KINDS) text.classList.toggle(`hide-${kind}`, hidden.includes(kind));
    setTotal(stepsOf(within).length);
    current.current = -1;
    setAt(-1);
  }, [hidden, within]);

  const step = useCallback(
    (by: number) => {
      const steps = stepsOf(within);
      if (steps.length === 0) return;
      const next = (current.current + by + steps.length) % steps.length;
      current.current = current.current < 0 && by < 0 ? steps.length - 1 : next;
      setAt(current.current);
      light(steps[current.current] ?? [], true);
      announce(`Mark ${current.current + 1} of ${steps.length}`);
    },
    [within, announce],
  );

  useEffect(() => {
    if (!keys) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === "n") step(1);
      else if (event.key === "p") step(-1);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [keys, step]);

  const switchKeys = (on: boolean) => {
    setKeys(on);
    if (on) localStorage.removeItem(KEYS_OFF);
    else localStorage.setItem(KEYS_OFF, "off");
  };

  return (
    <div class="mark-steps no-print">
      <fieldset class="needs-script">
        <legend class="visually-hidden">Marks shown in the text</legend>
        {KINDS.map(({ kind, name }) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={!hidden.includes(kind)}
              onChange={(event) =>
                setHidden(event.currentTarget.checked ? hidden.filter((other) => other !== kind) : [...hidden, kind])
              }
            />
            <span class={`mark-${kind}`}>{name}</span>
          </label>
        ))}
        {hasSearch && <span class="mark-search">Search words</span>}
      </fieldset>
      <div class="steps needs-script">
        <button type="button" onClick={() => step(-1)} aria-label="Previous mark" title="Previous mark (p)">
          ↑
        </button>
        <span aria-hidden="true">{at < 0 ? `${total} marks` : `${at + 1} of ${total}`}</span>
        <button type="button" onClick={() => step(1)} aria-label="Next mark" title="Next mark (n)">
          ↓
        </button>
        <label class="keys">
          <input type="checkbox" checked={keys} onChange={(event) => switchKeys(event.currentTarget.checked)} />
          <span>
            <kbd>n</kbd> <kbd>p</kbd> keys
          </span>
        </label>
      </div>
    </div>
  );
}

/** Marks that are shown, one step for each run of pieces of the same value. */
function stepsOf(within: string): HTMLElement[][] {
  const steps: HTMLElement[][] = [];
  let last = "";
  const marks = document.getElementById(within)?.querySelectorAll<HTMLElement>("mark") ?? [];
  for (const mark of marks) {
    if (getComputedStyle(mark).textDecorationLine === "none" && !mark.classList.contains("mark-search")) continue;
    const id = mark.dataset.ids?.split(" ")[0] ?? "";
    if (id !== "" && id === last) steps[steps.length - 1]?.push(mark);
    else steps.push([mark]);
    last = id;
  }
  return steps;
}

/** Lights the pieces of one value, and shows the first of them. */
export function light(marks: Iterable<HTMLElement>, show: boolean): void {
  for (const lit of document.querySelectorAll("mark[data-lit]")) lit.removeAttribute("data-lit");
  let first = true;
  for (const mark of marks) {
    mark.dataset.lit = "";
    if (first && show) mark.scrollIntoView({ block: "center" });
    first = false;
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Lights a value's words while its line in the panel is hovered or focused. */
export function useLights(within: string): void {
  useEffect(() => {
    const lineOf = (event: Event) =>
      event.target instanceof Element ? event.target.closest<HTMLElement>("[data-lights]") : null;
    const onOut = (event: Event) => {
      if (lineOf(event)) light([], false);
    };
    const onOver = (event: Event) => {
      const id = lineOf(event)?.dataset.lights;
      if (!id) return;
      light(document.querySelectorAll<HTMLElement>(`#${within} mark[data-ids~="${CSS.escape(id)}"]`), false);
    };
    document.addEventListener("pointerover", onOver);
    document.addEventListener("pointerout", onOut);
    document.addEventListener("focusin", onOver);
    return () => {
      document.removeEventListener("pointerout", onOut);
      document.removeEventListener("pointerover", onOver);
      document.removeEventListener("focusin", onOver);
    };
  }, [within]);
}
