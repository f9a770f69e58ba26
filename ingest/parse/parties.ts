/** Other organisations that a joint investigation names as its parties (councils and health bodies). */
import type { Authorities } from "../../data/authorities.ts";
import type { Body, Section } from "../../data/decision.ts";
import type { SectionCode } from "../../data/vocabulary.ts";
import { resolveBody } from "./body.ts";

const TAIL =
  /\b(?:NHS (?:Foundation )?Trust|Clinical Commissioning Group|Integrated Care Board|ICB|CCG|County Council|Council)\b/g;
const ENDS_A_NAME = /\b(?:Trust|Group|Board|ICB|CCG|Council|Home|Practice)$/;
const JOINS: ReadonlySet<string> = new Set(["of", "and", "the", "upon", "on", "for", "&", "in"]);
const GENERIC =
  /^(?:NHS|Foundation|Trust|Council|County|City|Borough|District|Metropolitan|Clinical|Commissioning|Group|Integrated|Care|Board|ICB|CCG|The|A|Both|Each|Another|London|of|and|the)$/;
const OPENERS =
  /^(?:The|A|An|Both|Each|If|When|We|I|In|At|By|Her|His|Their|That|This|For|Of|And|But|While|Where|Within)$/;

/** Sections in which parties are named; elsewhere a name may be any council's that the story touches. */
const PARTY_SECTIONS: ReadonlySet<SectionCode> = new Set(["complaint", "agreed-action", "decision"]);

/** Words before `end` that can belong to one name, read from right to left over at most a dozen. */
function nameBefore(text: string, tailStart: number, tailEnd: number): string {
  const words = text.slice(Math.max(0, tailStart - 120), tailStart).split(" ");
  if (words.at(-1) === "") words.pop();
  const name = [text.slice(tailStart, tailEnd)];
  for (let i = words.length - 1; i >= 0 && name.length < 12; i--) {
    const word = words[i] ?? "";
    const isProper = /^[A-Z][\w’'-]*$/.test(word) && !/[’']s$/.test(word);
    if (!isProper && !JOINS.has(word)) break;
    if (word === "and" && ENDS_A_NAME.test(words.slice(0, i).join(" "))) break;
    name.unshift(word);
  }
  while (name.length > 0 && (JOINS.has(name[0] ?? "") || OPENERS.test(name[0] ?? ""))) name.shift();
  return name.join(" ");
}

function isJoint(summary: string, sections: readonly Section[]): boolean {
  if (/\bOmbudsmen\b/.test(summary) || sections.some((s) => /ombudsmen/i.test(s.heading))) return true;
  const complaint = sections.filter((s) => s.code === "complaint").flatMap((s) => s.paragraphs.map((p) => p.text));
  return complaint.some((t) => /\bOmbudsmen\b|\(the (?:Trust|CCG|ICB|Board)\)/.test(t));
}

/** In order of appearance, without the record's own body; empty where the text is no joint investigation. */
export function findOtherBodies(
  summary: string,
  sections: readonly Section[],
  own: Body,
  authorities: Authorities,
  onDate: string | null,
): Body[] {
  if (!isJoint(summary, sections)) return [];
  const out = new Map<string, Body>();
  const texts = sections.filter((s) => PARTY_SECTIONS.has(s.code)).flatMap((s) => s.paragraphs.map((p) => p.text));
  for (const text of [summary, ...texts])
    for (const m of text.matchAll(TAIL)) {
      const name = nameBefore(text, m.index, m.index + m[0].length);
      if (name.split(" ").every((word) => GENERIC.test(word)) || /^[A-Z] Council$|^Council/.test(name)) continue;
      const body = resolveBody(name, authorities, onDate);
      if (body.slug === own.slug || (own.name ?? "").endsWith(name) || out.has(body.slug)) continue;
      out.set(body.slug, body);
      if (out.size >= 12) return [...out.values()];
    }
  return [...out.values()];
}
