import { type Decision, decisionSchema } from "../../../data/decision.ts";
import { readDecision } from "../../../ingest/pipeline.ts";

/** The record of a text that must be one, checked against the schema. */
export function read(text: string | Uint8Array, uri = "sample.txt"): Decision {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const result = readDecision({ uri, bytes });
  if ("quarantine" in result) throw new Error(`${result.quarantine.code}: ${result.quarantine.message}`);
  return decisionSchema.parse(result.decision);
}

/** Codes of a record's warnings, but for those that every invented text earns. */
export function warningCodes(decision: Decision): string[] {
  return decision.warnings.map((w) => w.code).filter((code) => code !== "reference-unusual" && code !== "body-unknown");
}
