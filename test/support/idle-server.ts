/** A Fastify that does nothing, to set figures beside. Prints its address. */
import Fastify from "fastify";

const idle = Fastify();
idle.get("/*", async () => ({ ok: true }));
console.log(await idle.listen({ port: 0, host: "127.0.0.1" }));
