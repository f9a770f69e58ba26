// Tells whether the built web application is that of the present sources: a hash of them is kept beside it.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const stamp = join(root, "web/dist/stamp");
const built = ["web/dist/client", "web/dist/server/entry-server.js"];

/** Hash over the names and texts of everything that the build reads. */
export function sourceHash() {
  const hash = createHash("sha256");
  const add = (path) =>
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(root, path)))
      .update("\0");
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      const path = `${folder}/${entry.name}`;
      if (path === "web/dist") continue;
      if (entry.isDirectory()) walk(path);
      else add(path);
    }
  };
  walk("web");
  add("vite.config.ts");
  add("package-lock.json");
  return hash.digest("hex");
}

/** A container that carries no sources to build from has only what was built: that is taken as it is. */
export function isBuilt() {
  if (!built.every((path) => existsSync(join(root, path)))) return false;
  if (!existsSync(join(root, "web/entry-client.tsx"))) return true;
  return existsSync(stamp) && readFileSync(stamp, "utf8") === sourceHash();
}

export function writeStamp() {
  writeFileSync(stamp, sourceHash());
}
