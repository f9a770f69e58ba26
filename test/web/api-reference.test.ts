/** The reference page says all that the description of the API says, in words. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { kindOf, type OpenApi, readReference } from "../../web/api-reference.ts";

const document: OpenApi = JSON.parse(readFileSync(new URL("../golden/openapi.json", import.meta.url), "utf8"));
const reference = readReference(document);

describe("readReference", () => {
  it("has every address, with a summary, under one heading", () => {
    const calls = reference.groups.flatMap((group) => group.calls);
    expect(calls.map((call) => call.path.replace(/:(\w+)/g, "{$1}")).sort()).toEqual(
      Object.keys(document.paths).sort(),
    );
    for (const call of calls) expect(call.summary, call.path).not.toBe("");
  });

  it("explains every parameter, and leads to a shape wherever one is named", () => {
    const explained = new Set(reference.parameters.map((one) => one.name));
    const shapes = new Set(reference.shapes.map((one) => one.name));
    for (const { calls } of reference.groups)
      for (const call of calls) {
        for (const name of call.parameters) expect(explained, `${call.path} ${name}`).toContain(name);
        for (const kind of [call.reply, call.body]) if (kind?.shape) expect(shapes, call.path).toContain(kind.shape);
      }
  });

  it.each([
    [{ type: "array", items: { $ref: "#/components/schemas/Body" } }, "list of Body"],
    [{ anyOf: [{ $ref: "#/components/schemas/Named" }, { type: "null" }] }, "Named or null"],
    [{ type: ["string", "null"] }, "text or null"],
    [{ type: "integer" }, "whole number"],
    [{ enum: ["a", "b"] }, "a, b"],
    [{ type: "object", additionalProperties: { type: "number" } }, "number by name"],
    [undefined, "anything"],
  ])("%j in words", (schema, text) => expect(kindOf(schema).text).toBe(text));
});
