import type { ComponentChildren } from "preact";
import { openHref } from "../open-href.ts";

/** A figure that opens what is behind it; a nought opens nothing. */
export function Opened({ drill, children }: { drill: string | undefined; children: ComponentChildren }) {
  const href = openHref(drill);
  const nothing = children === "0";
  return href && !nothing ? <a href={href}>{children}</a> : <span>{children}</span>;
}
