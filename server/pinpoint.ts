/** The number that a citation gives for a paragraph. */

interface Numbered {
  id: string;
  number: number | null;
  certain: boolean;
}

/** "p57.2" is the second item of the list under p57. An orphan ("p57x1") belongs to no numbered paragraph. */
const ITEM = /^(p\d+)(?:\.\d+)+$/;

/**
 * The paragraph's own number, or for an item of a list that of the paragraph it belongs to; null where either is not
 * certain. `paragraphs` are those of its section.
 */
export function citedNumber(paragraphs: readonly Numbered[], { id, number, certain }: Numbered): number | null {
  if (number !== null) return certain ? number : null;
  const parent = ITEM.exec(id)?.[1];
  const above = parent === undefined ? undefined : paragraphs.find((other) => other.id === parent);
  return above?.certain === true ? above.number : null;
}
