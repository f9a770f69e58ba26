import { resolve } from "node:path";
import { preact } from "@preact/preset-vite";
import { defineConfig } from "vite";

/**
 * Two builds of one set of components: the browser's (`vite build`) into web/dist/client, and the server's renderer
 * (`vite build --ssr`) into web/dist/server. Both are plain files; nothing is loaded from elsewhere.
 */
export default defineConfig(({ isSsrBuild }) => ({
  root: "web",
  base: "/",
  publicDir: "public",
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  ssr: { noExternal: true },
  build: {
    emptyOutDir: true,
    target: "es2022",
    outDir: isSsrBuild ? "dist/server" : "dist/client",
    copyPublicDir: !isSsrBuild,
    manifest: !isSsrBuild,
    // Inlined files would need data: addresses in the content security policy.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 600,
    rollupOptions: {
      input: resolve(import.meta.dirname, "web", isSsrBuild ? "entry-server.tsx" : "entry-client.tsx"),
    },
  },
}));
