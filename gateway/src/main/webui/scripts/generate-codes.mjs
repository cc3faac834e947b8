// Takes the published code lists over from the events module: codes into src/shared/api/types/codes.ts, German and
// English words into src/locales/<language>/codes.json. `--check` only compares and fails on a difference.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';

const source = new URL('../../../../../events/src/main/java/nrw/kim/events/code/', import.meta.url);
const check = process.argv.includes('--check');
if (!existsSync(source)) {
  console.log('The events module is not here; the code lists stay as they are.');
  process.exit(0);
}

const lists = {};
for (const file of readdirSync(source).sort()) {
  const text = readFileSync(new URL(file, source), 'utf8');
  const name = /public enum (\w+) implements (?:\w+, )*Code\b/.exec(text)?.[1];
  if (!name) continue;
  const codes = [...text.matchAll(/^ {4}([A-Z][A-Z0-9_]*)\(\s*"((?:[^"\\]|\\.)*)",\s*"((?:[^"\\]|\\.)*)"/gm)];
  lists[name[0].toLowerCase() + name.slice(1)] = codes.map(([, code, de, en]) => ({ code, de, en }));
}

const words = (language) =>
  Object.fromEntries(
    Object.entries(lists).map(([list, codes]) => [
      list,
      Object.fromEntries(codes.map((one) => [one.code, one[language]])),
    ]),
  );
const module = `// Generated from the code lists of the events module by \`npm run generate:codes\`.
export const CODES = {
${Object.entries(lists)
  .map(([list, codes]) => `${list}: [${codes.map(({ code }) => `'${code}'`).join(',')}],`)
  .join('\n')}
} as const;

export type PublishedList = keyof typeof CODES;
export type CodeOf<L extends PublishedList> = (typeof CODES)[L][number];
`;

await write('src/shared/api/types/codes.ts', module);
await write('src/locales/de/codes.json', JSON.stringify(words('de')));
await write('src/locales/en/codes.json', JSON.stringify(words('en')));

async function write(file, text) {
  const options = await prettier.resolveConfig(file);
  const wanted = await prettier.format(text, { ...options, filepath: file });
  if (!check) return writeFileSync(file, wanted);
  if (readFileSync(file, 'utf8') === wanted) return;
  console.error(`${file} differs from the events module: npm run generate:codes`);
  process.exitCode = 1;
}
