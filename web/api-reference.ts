/** The description of the API (OpenAPI 3.1) as the reference page shows it: addresses, parameters and shapes in plain words. */

/** As much of a JSON Schema as the descriptions use. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  enum?: (string | number)[];
  const?: string | number | boolean;
  format?: string;
  items?: Schema;
  anyOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  required?: string[];
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  maxItems?: number;
  default?: unknown;
}

interface Operation {
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema?: Schema }[];
  requestBody?: { content?: Record<string, { schema?: Schema }> };
  responses: Record<string, { description?: string; content?: Record<string, { schema?: Schema }> }>;
}

export interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, Schema> };
}

export interface Kind {
  /** "list of CouncilPoint", "text or null". */
  text: string;
  /** Name of the shape that it leads to, if any. */
  shape: string | null;
}

export interface Parameter {
  name: string;
  kind: string;
  description: string;
}

export interface Call {
  method: string;
  /** "/api/v1/decisions/:slug". */
  path: string;
  summary: string;
  description: string;
  /** Names of its parameters; those in the path first. */
  parameters: string[];
  body: Kind | null;
  reply: Kind;
  /** Statuses of failures that are its own. */
  failures: string[];
}

export interface Reference {
  groups: { name: string; calls: Call[] }[];
  parameters: Parameter[];
  shapes: { name: string; fields: { name: string; kind: Kind; always: boolean; description: string }[] }[];
}

/** In the order in which a reader needs them; others follow. */
const GROUPS = ["decisions", "remedies", "benchmark", "councils", "references", "vocabulary", "corpus", "exports"];
/** Every address may answer so. */
const COMMON_FAILURES = new Set(["429", "503"]);

const shapeOf = (ref: string): string => ref.replace(/^.*\//, "").replace(/Input$/, "");

/** A schema in words. */
export function kindOf(schema: Schema | undefined): Kind {
  if (schema === undefined) return { text: "anything", shape: null };
  if (schema.$ref !== undefined) return { text: shapeOf(schema.$ref), shape: shapeOf(schema.$ref) };
  if (schema.anyOf !== undefined) {
    const kinds = schema.anyOf.map(kindOf);
    return { text: [...new Set(kinds.map((kind) => kind.text))].join(" or "), shape: firstShape(kinds) };
  }
  if (schema.allOf !== undefined) return kindOf(schema.allOf[0]);
  if (schema.enum !== undefined) return { text: schema.enum.join(", "), shape: null };
  if (schema.const !== undefined) return { text: String(schema.const), shape: null };
  if (Array.isArray(schema.type)) {
    const kinds = schema.type.map((type) => kindOf({ ...schema, type }));
    return { text: kinds.map((kind) => kind.text).join(" or "), shape: firstShape(kinds) };
  }
  switch (schema.type) {
    case "array": {
      const of = kindOf(schema.items);
      return { text: `list of ${of.text}`, shape: of.shape };
    }
    case "object": {
      if (typeof schema.additionalProperties === "object") {
        const of = kindOf(schema.additionalProperties);
        return { text: `${of.text} by name`, shape: of.shape };
      }
      return { text: `{ ${Object.keys(schema.properties ?? {}).join(", ")} }`, shape: null };
    }
    case "integer":
      return { text: "whole number", shape: null };
    case "boolean":
      return { text: "true or false", shape: null };
    case "number":
    case "null":
      return { text: schema.type, shape: null };
    case "string":
      return { text: schema.format === "date" ? "day (2025-03-31)" : "text", shape: null };
    default:
      return { text: schema.type ?? "anything", shape: null };
  }
}

const firstShape = (kinds: readonly Kind[]): string | null => kinds.find((kind) => kind.shape !== null)?.shape ?? null;

/** Longer lists of codes than this stand in the vocabulary, not in a table. */
const MOST_CODES = 12;

/** What a parameter takes, with its limits. */
function takes(schema: Schema | undefined): string {
  const isList = schema?.type === "array";
  const one = isList ? schema.items : schema;
  const codes = one?.enum ?? [];
  const text = codes.length > MOST_CODES ? `a code, ${codes.slice(0, 3).join(", ")} …` : kindOf(one).text;
  const bounds = [
    one?.minimum !== undefined && one.minimum > Number.MIN_SAFE_INTEGER ? `from ${one.minimum}` : "",
    one?.maximum !== undefined && one.maximum < Number.MAX_SAFE_INTEGER ? `to ${one.maximum}` : "",
    isList ? "may be repeated" : "",
  ].filter((bound) => bound !== "");
  return [text, ...bounds].join("; ");
}

/** The whole description, ready to be drawn. */
export function readReference({ paths, components }: OpenApi): Reference {
  const groups = new Map<string, Call[]>();
  const parameters = new Map<string, Parameter>();
  for (const [path, methods] of Object.entries(paths))
    for (const [method, operation] of Object.entries(methods)) {
      const own = operation.parameters ?? [];
      for (const { name, schema, description = "" } of own) {
        const held = parameters.get(name);
        // The same name is the same thing everywhere; the fullest words are kept.
        if (held === undefined || held.description.length < description.length)
          parameters.set(name, { name, kind: takes(schema), description });
      }
      const [inPath, others] = [own.filter((one) => one.in === "path"), own.filter((one) => one.in !== "path")];
      const [media, reply] = Object.entries(operation.responses["200"]?.content ?? {})[0] ?? ["", undefined];
      const kind = kindOf(reply?.schema);
      const name = operation.tags?.[0] ?? "others";
      const [, body] = Object.entries(operation.requestBody?.content ?? {})[0] ?? ["", undefined];
      groups.set(name, [
        ...(groups.get(name) ?? []),
        {
          method: method.toUpperCase(),
          path: path.replace(/\{(\w+)\}/g, ":$1"),
          summary: operation.summary ?? "",
          description: operation.description ?? "",
          parameters: [...inPath, ...others].map((one) => one.name),
          body: body === undefined ? null : kindOf(body.schema),
          reply: media === "application/json" ? kind : { text: media, shape: null },
          failures: Object.keys(operation.responses).filter((s) => /^[45]/.test(s) && !COMMON_FAILURES.has(s)),
        },
      ]);
    }
  const order = (name: string) => (GROUPS.includes(name) ? GROUPS.indexOf(name) : GROUPS.length);
  return {
    groups: [...groups].map(([name, calls]) => ({ name, calls })).sort((a, b) => order(a.name) - order(b.name)),
    parameters: [...parameters.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    shapes: Object.entries(components?.schemas ?? {})
      .map(([name, schema]) => ({
        name: shapeOf(name),
        fields: Object.entries(schema.properties ?? {}).map(([field, of]) => ({
          name: field,
          kind: kindOf(of),
          always: schema.required?.includes(field) ?? false,
          description: of.description ?? "",
        })),
      }))
      .filter((shape) => shape.fields.length > 0)
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}
