import { formatCount, formatPercent } from "../format.ts";
import { percent } from "./axis-percent.ts";
import "./chart.css";
import "./share-bar.css";

export interface Share {
  key: string;
  label: string;
  count: number;
  href?: string | undefined;
}

/** Parts of a whole as one bar with a key that carries every count, zeros too, each leading to its cases. */
export function ShareBar({ shares, whole }: { shares: readonly Share[]; whole: number }) {
  let from = 0;
  return (
    <div class="share-bar chart">
      <svg width="100%" height="22" aria-hidden="true">
        {shares.map((share, index) => {
          const width = whole === 0 ? 0 : (share.count / whole) * 100;
          const at = from;
          from += width;
          if (width === 0) return null;
          return (
            <rect key={share.key} class={`share share-${index}`} x={percent(at)} width={percent(width)} height="22" />
          );
        })}
      </svg>
      <ul class="share-key">
        {shares.map((share, index) => (
          <li key={share.key} class={share.count === 0 ? "none" : undefined}>
            <svg width="12" height="12" aria-hidden="true">
              <rect class={`share share-${index}`} width="12" height="12" rx="2" />
            </svg>
            <span class="share-count">{formatCount(share.count)}</span>{" "}
            {share.href && share.count > 0 ? <a href={share.href}>{share.label}</a> : <span>{share.label}</span>}
            {whole > 0 && share.count > 0 && <span class="quiet">{formatPercent(share.count / whole)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
