/** "the allowance of £13,520, after deduction of child benefit and of the £1,300 paid; the net figure is £10,108": the net counts. */
import { type Draft, live } from "./draft.ts";

const NET =
  /\b(?:the|a|its|this) net (?:figure|sum|amount|payment|total|arrears)\b[^.;£]{0,40}$|\bwhich (?:leaves|gives|makes) (?:a )?net (?:figure|sum|amount|payment|total)? ?(?:of )?$/i;

/** Before deductions are made: what is named as net has all of them made. */
export function netSums(group: readonly Draft[]): void {
  for (const [i, net] of group.entries()) {
    if (!NET.test(net.reading.before) || net.pence === null) continue;
    const gross = group.slice(0, i).findLast((d) => live(d) && (d.pence ?? 0) > (net.pence ?? 0));
    if (!gross) continue;
    net.kind = "award";
    net.governor = gross.governor;
    gross.kind = "dropped";
    for (const taken of group.slice(group.indexOf(gross) + 1, i)) if (live(taken)) taken.kind = "dropped";
  }
}
