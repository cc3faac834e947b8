import { element } from './dom.js';
import { operationView, operationsOf } from './operation.js';

const SERVICES = [
  ['case', 'Fallzuweisung, Case Management, Einwilligung, Fallübergabe (Baustein 2)'],
  ['network', 'Netzwerk, Systemlücken, Gremien und Beschlüsse (Baustein 1)'],
  ['abh', 'Verfahren der Ausländer- und Einbürgerungsbehörden (Baustein 3)'],
  ['reporting', 'Kennzahlen und Berichte'],
  ['gateway', 'Angaben zur angemeldeten Person'],
];

const entries = [];

function addressOf(service) {
  return `/api/openapi/${service}.json`;
}

async function load([service, title]) {
  const section = element('section', {}, element('h3', {}, title));
  document.getElementById('services').append(section);
  const answer = await fetch(addressOf(service), { headers: { Accept: 'application/json' } });
  if (!answer.ok) {
    section.append(element('p', {}, `Dieser Dienst ist im Augenblick nicht erreichbar (${answer.status}).`));
    return;
  }
  for (const operation of operationsOf(await answer.json())) {
    const view = operationView(operation);
    const words = `${operation.method} ${operation.path} ${operation.summary} ${operation.description}`.toLowerCase();
    entries.push({ section, view, words });
    section.append(view);
  }
}

function filter() {
  const wanted = document.getElementById('filter').value.trim().toLowerCase().split(/\s+/);
  for (const { view, words } of entries) {
    view.hidden = !wanted.every((word) => words.includes(word));
  }
  for (const { section } of entries) {
    section.hidden = entries.every((entry) => entry.section !== section || entry.view.hidden);
  }
  const found = entries.filter(({ view }) => !view.hidden).length;
  document.getElementById('found').textContent = `${found} von ${entries.length} Operationen`;
}

document
  .getElementById('documents')
  .append(
    ...SERVICES.map(([service, title]) =>
      element('li', {}, element('a', { href: addressOf(service) }, `${service}.json`), ` – ${title}`),
    ),
  );
document.getElementById('filter').addEventListener('input', filter);
await Promise.allSettled(SERVICES.map(load));
filter();
