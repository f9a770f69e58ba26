/**
 * Who may call `/mcp` from a browser. The protocol asks servers to check Origin: a page whose name is pointed at this
 * machine after it was loaded (DNS rebinding) would otherwise reach a service that listens on the loopback alone.
 * Programs send no Origin and are let in.
 */

/** Names that no foreign name server can point elsewhere: addresses themselves, and localhost. */
const UNBENDABLE = /^(?:localhost|127(?:\.\d{1,3}){3}|\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])$/i;

/**
 * True where the request comes from no page, from a page of the public address (`publicOrigin`, as configured), or from
 * one of this very service under an address that cannot be rebound.
 */
export function mayCall(
  request: { origin: string | undefined; host: string },
  publicOrigin: string | undefined,
): boolean {
  const { origin } = request;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  if (publicOrigin !== undefined && from.origin === new URL(publicOrigin).origin) return true;
  return UNBENDABLE.test(from.hostname) && from.host.toLowerCase() === request.host.toLowerCase();
}
