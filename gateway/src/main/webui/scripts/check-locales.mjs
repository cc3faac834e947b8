// Fails on keys that a language lacks, that the code asks for but no file has, and that nobody uses.
import { readdirSync, readFileSync } from 'node:fs';

const PLURALS = /_(zero|one|two|few|many|other)$/;
// Asked for by a key that is put together at run time.
const DYNAMIC = [/^codes:/, /^terms:/];

const flatten = (value, path) =>
  typeof value === 'string'
    ? [path]
    : Object.entries(value).flatMap(([key, inner]) =>
        flatten(inner, `${path}${path.endsWith(':') ? '' : '.'}${key}`),
      );

const keysOf = (language) =>
  new Set(
    readdirSync(`src/locales/${language}`).flatMap((file) =>
      flatten(
        JSON.parse(readFileSync(`src/locales/${language}/${file}`, 'utf8')),
        `${file.replace('.json', '')}:`,
      ),
    ),
  );

const german = keysOf('de');
const english = keysOf('en');
const namespaces = [...new Set([...german].map((key) => key.split(':')[0]))];
const known = new Set([...german].map((key) => key.replace(PLURALS, '')));

const sources = readdirSync('src', { recursive: true })
  .map((file) => `src/${file}`)
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|src\/testing|src\/locales/.test(file));
const literal = new RegExp(`['"\`]((?:${namespaces.join('|')}):[\\w.*-]+)['"]`, 'g');
const template = new RegExp(`\`((?:${namespaces.join('|')}):[^\`]*)\``, 'g');
const used = new Map();
const patterns = [];
for (const file of sources) {
  const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  for (const [, key] of text.matchAll(literal)) used.set(key, file);
  for (const [, key] of text.matchAll(template)) {
    if (!key.includes('${')) used.set(key, file);
    else
      patterns.push(
        new RegExp(
          `^${key
            .split(/\$\{[^}]*\}/)
            .map((part) => part.replaceAll('.', '\\.'))
            .join('.+')}$`,
        ),
      );
  }
}

const isUsed = (key) => used.has(key) || [...DYNAMIC, ...patterns].some((pattern) => pattern.test(key));
const problems = [
  ...[...german].filter((key) => !english.has(key)).map((key) => `missing in en: ${key}`),
  ...[...english].filter((key) => !german.has(key)).map((key) => `missing in de: ${key}`),
  ...[...used]
    .filter(([key]) => !known.has(key) && ![...known].some((one) => one.startsWith(`${key}.`)))
    .map(([key, file]) => `unknown key ${key} in ${file}`),
  ...[...known].filter((key) => !isUsed(key)).map((key) => `unused: ${key}`),
];
problems.forEach((problem) => console.error(problem));
console.log(`${known.size} texts in ${namespaces.length} files, ${problems.length} problems`);
if (problems.length > 0) process.exit(1);
