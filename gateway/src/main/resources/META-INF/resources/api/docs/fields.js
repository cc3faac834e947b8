import { element, table } from './dom.js';
import { resolve } from './schema.js';

const DEEPEST = 6;

/** Every field of a schema with its type, whether it must be there, and what it may hold. */
export function fieldsOf(document, schema) {
  const rows = rowsOf(document, schema, '', 0).map(({ name, known, required }) => [
    element('code', {}, name),
    typeOf(known),
    required ? 'ja' : 'nein',
    meaningOf(known),
  ]);
  return table('Felder', ['Name', 'Art', 'Pflicht', 'Bedeutung'], rows);
}

function rowsOf(document, schema, prefix, depth) {
  const known = merged(document, schema);
  if (depth > DEEPEST || !known) {
    return [];
  }
  if (known.items) {
    return rowsOf(document, known.items, `${prefix}[]`, depth + 1);
  }
  return Object.entries(known.properties ?? {}).flatMap(([name, property]) => {
    const path = prefix ? `${prefix}.${name}` : name;
    const field = merged(document, property);
    return [
      { name: path, known: field, required: known.required?.includes(name) },
      ...rowsOf(document, property, path, depth + 1),
    ];
  });
}

/** A schema with the parts that it is put together from; of alternatives the first that is not null. */
function merged(document, schema) {
  const known = resolve(document, schema);
  const alternative = (known?.oneOf ?? known?.anyOf)?.find((variant) => variant.type !== 'null');
  const parts = [...(known?.allOf ?? []), ...(alternative ? [alternative] : [])].map((part) => merged(document, part));
  return parts.reduce(
    (all, part) => ({
      ...part,
      ...all,
      properties: { ...all.properties, ...part.properties },
      required: [...(all.required ?? []), ...(part.required ?? [])],
    }),
    known,
  );
}

function typeOf(known) {
  const types = [known.type ?? []].flat().filter((type) => type !== 'null');
  return [types.join(' | '), known.format].filter(Boolean).join(', ');
}

function meaningOf(known) {
  const values = known.enum ?? known.items?.enum;
  const limits = [
    known.maxLength && `höchstens ${known.maxLength} Zeichen`,
    known.pattern && `Muster ${known.pattern}`,
    known.maxItems && `höchstens ${known.maxItems}`,
  ].filter(Boolean);
  return [known.description, values?.join(', '), ...limits].filter(Boolean).join('; ');
}
