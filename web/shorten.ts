/** A text cut at a word, with an ellipsis, where it is longer than that. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(1, cut.lastIndexOf(" ")))} …`;
}
