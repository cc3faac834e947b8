// Adds up what the first page loads and fails when it is more than people on a slow line should wait for.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 250;
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const entry = Object.values(manifest).find((chunk) => chunk.isEntry);
// German texts and the heaviest first page (case manager) belong to the first load.
const first = [entry, manifest['src/locales/de.ts'], manifest['src/app/pages/today-page.tsx']].filter(
  Boolean,
);

const files = new Set();
const collect = (chunk) => {
  if (!chunk || files.has(chunk.file)) return;
  files.add(chunk.file);
  (chunk.imports ?? []).forEach((name) => collect(manifest[name]));
};
first.forEach(collect);

const size = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`)).length, 0) / 1000;
console.log(
  `First load: ${size.toFixed(1)} kB JavaScript compressed in ${files.size} files (budget ${BUDGET_KB} kB)`,
);
if (size > BUDGET_KB) process.exit(1);
