const DEEPEST = 6;

/** Follows a reference inside the document. */
export function resolve(document, node) {
  if (!node?.$ref) {
    return node;
  }
  const found = node.$ref
    .replace(/^#\//, '')
    .split('/')
    .reduce((at, step) => at?.[step.replaceAll('~1', '/').replaceAll('~0', '~')], document);
  return resolve(document, found);
}

/** A value in the shape of the schema, as one would send or get it. */
export function example(document, schema, depth = 0) {
  const known = resolve(document, schema);
  if (!known || depth > DEEPEST) {
    return null;
  }
  const given = known.example ?? known.examples?.[0] ?? known.const ?? known.default ?? known.enum?.[0];
  if (given !== undefined) {
    return given;
  }
  const variants = known.allOf ?? known.oneOf ?? known.anyOf;
  if (variants) {
    return combined(document, known, variants, depth);
  }
  return ofType(document, known, depth);
}

function combined(document, known, variants, depth) {
  const examples = variants
    .filter((variant) => variant.type !== 'null')
    .map((variant) => example(document, variant, depth + 1));
  return known.allOf ? Object.assign({}, ...examples) : examples[0];
}

function ofType(document, known, depth) {
  const type = [known.type].flat().find((one) => one !== 'null');
  switch (type) {
    case 'array':
      return [example(document, known.items, depth + 1)];
    case 'integer':
    case 'number':
      return 0;
    case 'boolean':
      return true;
    case 'string':
      return { date: '2026-11-21', 'date-time': '2026-11-21T08:00:00Z', uuid: '01900000-0000-7000-8000-000000000000' }[known.format] ?? '…';
    default:
      return known.properties ? ofProperties(document, known.properties, depth) : {};
  }
}

function ofProperties(document, properties, depth) {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, example(document, schema, depth + 1)]),
  );
}
