/** The headings of a decision in the order in which they stand, those without paragraphs of their own included. */

interface Headed {
  heading: string;
  parents: readonly string[];
}

export interface OutlineHeading {
  id: string;
  text: string;
  /** 2 for a main heading, 3 for one under it. */
  level: 2 | 3;
}

export interface OutlinedSection<S> {
  section: S;
  /** Headings that stand above its paragraphs, the last of them its own. */
  headings: OutlineHeading[];
}

/**
 * Sections with the headings that stand above each. A heading above several sections is no section of its own: it
 * stands before the first of them. Ids are "s1", "s2" … for sections, "s4a" … for such headings before section 4.
 */
export function outlineSections<S extends Headed>(sections: readonly S[]): OutlinedSection<S>[] {
  let above: readonly string[] = [];
  return sections.map((section, index) => {
    const id = `s${index + 1}`;
    const same = section.parents.findIndex((parent, level) => parent !== above[level]);
    const fresh = same < 0 ? [] : section.parents.slice(same);
    const headings: OutlineHeading[] = fresh.map((text, at) => ({
      id: `${id}${String.fromCharCode(97 + at)}`,
      text,
      level: same + at === 0 ? 2 : 3,
    }));
    if (section.heading !== "") {
      headings.push({ id, text: section.heading, level: section.parents.length === 0 ? 2 : 3 });
    }
    above = [...section.parents, section.heading];
    return { section, headings };
  });
}
