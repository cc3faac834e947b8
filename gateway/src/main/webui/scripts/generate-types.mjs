// Writes src/shared/api/generated/<service>.ts from the services' checked-in OpenAPI files, where there are any.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const root = new URL('../../../../../', import.meta.url);
const target = new URL('../src/shared/api/generated/', import.meta.url);

for (const service of ['case-service', 'network-service', 'abh-service', 'reporting-service']) {
  const source = ['openapi.json', 'openapi.yaml']
    .map((file) => new URL(`${service}/src/main/openapi/${file}`, root))
    .find((file) => existsSync(file));
  if (!source) {
    console.log(`${service}: no OpenAPI file yet`);
    continue;
  }
  mkdirSync(target, { recursive: true });
  writeFileSync(new URL(`${service}.ts`, target), astToString(await openapiTS(source)));
  console.log(`${service}: written`);
}
