import { formatOf, formatPercent, formatPercentRange } from "../format.ts";

interface Rate {
  upheld: number;
  investigated: number;
  rate: number | null;
  interval: readonly [number, number] | null;
}

/** "31 of 39 upheld, 79 % (95 % interval 64 to 89 %)"; only the counts where there is no rate. */
export function sayRateWithInterval({ upheld, investigated, rate, interval }: Rate): string {
  const counts = formatOf(upheld, investigated);
  if (rate === null) return counts;
  const range = interval ? ` (95\u202f% interval ${formatPercentRange(interval)})` : "";
  return `${counts}, ${formatPercent(rate)}${range}`;
}
