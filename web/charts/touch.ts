import { useRef } from "preact/hooks";

/**
 * A finger cannot point without pressing: the first touch of a dot only says what it is, a second one on the same dot
 * follows its link. Mouse and keyboard follow at once.
 */
export function useTouchFirst() {
  const kind = useRef("");
  const read = useRef<string | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      kind.current = event.pointerType;
    },
    /** For the click on the dot of that key. */
    onClick: (key: string, event: MouseEvent) => {
      if (kind.current !== "touch" || read.current === key) return;
      read.current = key;
      event.preventDefault();
    },
  };
}
