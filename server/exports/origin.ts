/** Public address of this Redress, without a trailing slash: the configured one, else that of the request. */
import type { Config } from "../config.ts";

/** What a Host header may hold: anything else would end up in links that others follow. */
const HOST = /^(?:[a-z\d](?:[a-z\d.-]{0,251}[a-z\d])?|\[[\da-f:.]{2,45}\])(?::\d{1,5})?$/i;

export function originOf(
  { config }: { config: Pick<Config, "origin" | "host" | "port"> },
  request: { protocol: string; host: string },
): string {
  if (config.origin !== undefined) return config.origin;
  const host = HOST.test(request.host) ? request.host : `${config.host}:${config.port}`;
  return `${request.protocol === "https" ? "https" : "http"}://${host}`;
}
