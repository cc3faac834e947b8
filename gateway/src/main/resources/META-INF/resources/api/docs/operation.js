import { element, table } from './dom.js';
import { fieldsOf } from './fields.js';
import { example, resolve } from './schema.js';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const PLACES = { query: 'Abfrage', path: 'Adresse', header: 'Kopfzeile' };

/** All operations of a document, in its order. */
export function operationsOf(document) {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({
      document,
      path,
      method: method.toUpperCase(),
      parameters: [...(item.parameters ?? []), ...(item[method].parameters ?? [])],
      ...pick(item[method]),
    })),
  );
}

function pick({ summary = '', description = '', requestBody, responses = {} }) {
  return { summary, description, requestBody, responses };
}

/** An operation that unfolds; its content is made when it is opened. */
export function operationView(operation) {
  const view = element(
    'details',
    {},
    element(
      'summary',
      {},
      element('span', { class: 'method' }, operation.method),
      element('code', {}, operation.path),
      operation.summary ? ` ${operation.summary}` : '',
    ),
  );
  view.addEventListener('toggle', () => view.append(...contentOf(operation)), { once: true });
  return view;
}

function contentOf(operation) {
  return [
    operation.description ? element('p', {}, operation.description) : null,
    parametersOf(operation),
    bodyOf(operation, 'Anfrage', resolve(operation.document, operation.requestBody)),
    responsesOf(operation),
    ...successesOf(operation),
  ].filter(Boolean);
}

function parametersOf({ document, parameters }) {
  const rows = parameters
    .map((parameter) => resolve(document, parameter))
    .map((known) => [
      element('code', {}, known.name),
      PLACES[known.in] ?? known.in,
      known.required ? 'ja' : 'nein',
      known.description ?? '',
    ]);
  return table('Parameter', ['Name', 'wo', 'Pflicht', 'Bedeutung'], rows);
}

function responsesOf({ document, responses }) {
  const rows = Object.entries(responses).map(([status, response]) => [
    status,
    resolve(document, response)?.description ?? '',
  ]);
  return table('Antworten', ['Status', 'Bedeutung'], rows);
}

function successesOf(operation) {
  return Object.entries(operation.responses)
    .filter(([status]) => status.startsWith('2'))
    .map(([status, response]) => bodyOf(operation, `Antwort ${status}`, resolve(operation.document, response)));
}

function bodyOf({ document }, title, body) {
  const content = Object.entries(body?.content ?? {})[0];
  if (!content?.[1]?.schema) {
    return null;
  }
  const [type, { schema }] = content;
  const text = JSON.stringify(example(document, schema), null, 2);
  return element(
    'div',
    {},
    element('p', { class: 'quiet' }, `${title} (${type})`),
    element('pre', {}, text),
    fieldsOf(document, schema),
  );
}
