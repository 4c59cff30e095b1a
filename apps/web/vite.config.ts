import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@geleit/domain': here('../../libs/domain/src/index.ts') } },
  // The API writes a fresh nonce over this placeholder in every page it serves.
  html: { cspNonce: '__CSP_NONCE__' },
  server: {
    port: Number(process.env.GELEIT_WEB_PORT ?? 5173),
    strictPort: true,
    proxy: { '/api': { target: `http://127.0.0.1:${process.env.GELEIT_API_PORT ?? 3000}` } },
  },
  build: {
    target: 'es2023',
    // The neutral page is a page of its own: it shares no file with the product.
    rollupOptions: { input: [here('index.html'), here('neutral.html')] },
    sourcemap: false,
    modulePreload: { polyfill: false },
    // Data URLs would need a wider policy; every file is served by us.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
});
