import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { demoServer } from './tools/demo-server.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig(({ mode }) => ({
  plugins: [react(), mode === 'demo' && demoServer()],
  resolve: {
    alias: {
      '@shared': path('./src/shared'),
      '@features': path('./src/features'),
      '@app': path('./src/app'),
    },
  },
  build: {
    target: 'es2022',
    // Fonts and images stay files: the content security policy allows no data: URLs for them.
    assetsInlineLimit: 0,
    manifest: true,
  },
  server: {
    host: '127.0.0.1',
    proxy: mode === 'demo' ? undefined : proxyTo(process.env.KIM_PUBLIC_URL ?? 'http://127.0.0.1:8080'),
  },
  preview: { host: '127.0.0.1' },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    css: false,
    restoreMocks: true,
    testTimeout: 30_000,
  },
}));

function proxyTo(target: string) {
  return Object.fromEntries(['/api', '/login', '/logout', '/callback'].map((prefix) => [prefix, { target }]));
}
