import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { percent } from "../charts/axis-percent.ts";
import "./range-field.css";

export interface Bar {
  key: string;
  label: string;
  count: number;
}

interface RangeFieldProps {
  title: string;
  bars: readonly Bar[];
  /** First and last bar inside the range, where one is set. */
  from: number | null;
  to: number | null;
  /** Called when bars are brushed; both ends inclusive. */
  onBrush: (from: number, to: number) => void;
  /** The fields in which the same range can be typed. */
  children: ComponentChildren;
}

const HEIGHT = 44;

/** A small histogram to brush over, with fields for the same range: dragging is only a shortcut. */
export function RangeField({ title, bars, from, to, onBrush, children }: RangeFieldProps) {
  const picture = useRef<SVGSVGElement>(null);
  const [drag, setDrag] = useState<readonly [number, number] | null>(null);
  const tallest = Math.max(1, ...bars.map((bar) => bar.count));
  const width = 100 / Math.max(1, bars.length);
  const low = drag ? Math.min(...drag) : (from ?? 0);
  const high = drag ? Math.max(...drag) : (to ?? bars.length - 1);
  const at = (event: PointerEvent) => {
    const box = picture.current?.getBoundingClientRect();
    if (!box) return 0;
    const share = (event.clientX - box.left) / box.width;
    return Math.max(0, Math.min(bars.length - 1, Math.floor(share * bars.length)));
  };
  return (
    <fieldset class="range-field">
      <legend>{title}</legend>
      {bars.length > 1 && (
        <svg
          ref={picture}
          width="100%"
          height={HEIGHT}
          aria-hidden="true"
          class="needs-script"
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            setDrag([at(event), at(event)]);
          }}
          onPointerMove={(event) => drag && setDrag([drag[0], at(event)])}
          onPointerUp={() => {
            if (drag) onBrush(Math.min(...drag), Math.max(...drag));
            setDrag(null);
          }}
          onPointerCancel={() => setDrag(null)}
        >
          {bars.map((bar, index) => {
            const height = bar.count === 0 ? 1 : Math.max(2, (bar.count / tallest) * HEIGHT);
            return (
              <rect
                key={bar.key}
                class={index >= low && index <= high ? "bar on" : "bar"}
                x={percent(index * width)}
                width={percent(Math.max(0.4, width - 0.6))}
                y={HEIGHT - height}
                height={height}
              >
                <title>{`${bar.label}: ${bar.count}`}</title>
              </rect>
            );
          })}
        </svg>
      )}
      <div class="range-fields">{children}</div>
    </fieldset>
  );
}
