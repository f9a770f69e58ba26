import { definePage } from "../page.ts";
export const page = definePage<null>({ load: async () => null, head: () => ({ title: "…" }), view: () => <p>…</p> });
