/**
 * Sentence templates: literal text, `{slot}` and `[one|another]`. A slot or choice that opens a sentence is
 * capitalised. Compiled once and kept; filling is a walk over a flat list.
 */
import type { Scene } from "./scene.ts";
import { resolveSlot } from "./slots.ts";

type Part = string | ((scene: Scene) => string);

const compiled = new Map<string, Part[]>();

/** The template filled for one scene. */
export function fill(scene: Scene, template: string): string {
  let parts = compiled.get(template);
  if (parts === undefined) {
    parts = compile(template, true);
    compiled.set(template, parts);
  }
  return join(scene, parts);
}

/** As `fill`, for words that stand inside a sentence. */
export function phrase(scene: Scene, template: string): string {
  const key = `~${template}`;
  let parts = compiled.get(key);
  if (parts === undefined) {
    parts = compile(template, false);
    compiled.set(key, parts);
  }
  return join(scene, parts);
}

function join(scene: Scene, parts: readonly Part[]): string {
  let out = "";
  for (const part of parts) out += typeof part === "string" ? part : part(scene);
  return out;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function compile(source: string, opens: boolean): Part[] {
  const parts: Part[] = [];
  let literal = "";
  let starts = opens;
  const flush = () => {
    if (literal !== "") parts.push(literal);
    literal = "";
  };
  let i = 0;
  while (i < source.length) {
    const c = source.charAt(i);
    if (c === "{") {
      const end = source.indexOf("}", i);
      if (end < 0) throw new SyntaxError(`Unclosed slot in: ${source}`);
      flush();
      const slot = resolveSlot(source.slice(i + 1, end));
      parts.push(starts ? (scene) => capital(slot(scene)) : slot);
      starts = false;
      i = end + 1;
    } else if (c === "[") {
      const end = closing(source, i);
      flush();
      const choices = split(source.slice(i + 1, end)).map((choice) => compile(choice, starts));
      parts.push((scene) => join(scene, scene.rng.pick(choices)));
      starts = false;
      i = end + 1;
    } else {
      literal += starts ? c.toUpperCase() : c;
      starts =
        c === " " && /[.?!]$/.test(literal.trimEnd()) && !/\b(?:v|No|St|etc|e\.g|i\.e)\.$/.test(literal.trimEnd());
      i++;
    }
  }
  flush();
  return parts;
}

function closing(source: string, open: number): number {
  let depth = 0;
  for (let i = open; i < source.length; i++) {
    if (source.charAt(i) === "[") depth++;
    else if (source.charAt(i) === "]" && --depth === 0) return i;
  }
  throw new SyntaxError(`Unclosed choice in: ${source}`);
}

function split(source: string): string[] {
  const out: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < source.length; i++) {
    const c = source.charAt(i);
    if (c === "[") depth++;
    else if (c === "]") depth--;
    else if (c === "|" && depth === 0) {
      out.push(source.slice(start, i));
      start = i + 1;
    }
  }
  out.push(source.slice(start));
  return out;
}
