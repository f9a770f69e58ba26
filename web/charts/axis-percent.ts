/** Per cent of the width, as an SVG attribute; apart from the axes so that small charts need no scales. */
export function percent(at: number): string {
  return `${Math.round(at * 1000) / 1000}%`;
}
