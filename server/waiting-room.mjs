// Answers on the service's port while the corpus is opened, migrated and read: alive, but not ready. Runs in a thread of
// its own, since opening a corpus keeps the main one busy. Plain JavaScript, so that it starts at once.
import { createServer } from "node:http";
import { parentPort, workerData } from "node:worker_threads";

const problem = JSON.stringify({
  type: "urn:redress:problem:corpus-unavailable",
  title: "The corpus cannot be read",
  status: 503,
  detail: "The service is starting: the corpus is being opened. Ask again shortly.",
  retryAfter: 5,
});

const server = createServer((request, reply) => {
  const alive = request.url === "/healthz";
  reply.writeHead(alive ? 200 : 503, {
    "content-type": alive ? "application/json; charset=utf-8" : "application/problem+json; charset=utf-8",
    "cache-control": "no-store",
    connection: "close",
    ...(alive ? {} : { "retry-after": "5" }),
  });
  reply.end(alive ? '{"status":"ok"}' : problem);
});
server.on("error", () => parentPort?.postMessage("failed"));
server.listen(workerData.port, workerData.host, () => parentPort?.postMessage("listening"));
parentPort?.once("message", () => {
  server.close(() => parentPort?.postMessage("closed"));
  server.closeAllConnections();
});
