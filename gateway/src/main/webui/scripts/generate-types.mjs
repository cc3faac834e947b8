// Writes src/shared/api/generated/<service>.ts from the services' checked-in OpenAPI files. `--check` only compares and fails
// on a difference.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const root = new URL('../../../../../', import.meta.url);
const target = new URL('../src/shared/api/generated/', import.meta.url);
const check = process.argv.includes('--check');

for (const service of ['case-service', 'network-service', 'abh-service', 'reporting-service']) {
  const source = new URL(`${service}/src/main/openapi/openapi.json`, root);
  if (existsSync(source)) await write(service, source);
  else console.log(`${service} is not here; its types stay as they are.`);
}

async function write(service, source) {
  const file = new URL(`${service}.ts`, target);
  const note = `// Generated from ${service}/src/main/openapi/openapi.json by \`npm run generate:types\`.\n`;
  const wanted = note + astToString(await openapiTS(source, { alphabetize: true }));
  if (!check) {
    mkdirSync(target, { recursive: true });
    return writeFileSync(file, wanted);
  }
  if (existsSync(file) && readFileSync(file, 'utf8') === wanted) return;
  console.error(`src/shared/api/generated/${service}.ts differs from the service: npm run generate:types`);
  process.exitCode = 1;
}
