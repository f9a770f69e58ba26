// Makes what a start of the service needs of a large corpus; begun by the service itself (server/prepare.ts).
import { load, runBuilt } from "./program.mjs";

await runBuilt();
const { main } = await load("server/prepare.ts");
await main(process.argv.slice(2));
