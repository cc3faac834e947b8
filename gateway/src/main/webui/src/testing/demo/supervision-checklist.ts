import { http, HttpResponse } from 'msw';
import type { Checklist } from '@shared/api/types/team';
import { overtaken } from './overtaken';

/** The first points of the house's own. */
export const CHECKLIST = [
  { code: 'ASSESSMENT_COMPLETE', label: 'Die Bestandsaufnahme nennt Ressourcen und Bedarfe' },
  { code: 'GOALS_OF_THE_PERSON', label: 'Die Ziele stehen in den Worten der ratsuchenden Person' },
];

let inForce: Checklist = { version: 0, items: CHECKLIST };

export const supervisionChecklistHandlers = [
  http.get('*/api/v1/team/supervision-checklist', () => HttpResponse.json(inForce)),
  http.put('*/api/v1/team/supervision-checklist', async ({ request }) => {
    const refused = overtaken(request, inForce.version);
    if (refused) return refused;
    const { items } = (await request.json()) as { items: Checklist['items'] };
    inForce = { version: inForce.version + 1, items: items.length > 0 ? items : CHECKLIST };
    return HttpResponse.json(inForce);
  }),
];
