import { http, HttpResponse } from 'msw';
import type { AdditionalField } from '@shared/api/types/team';
import { newId } from './time';

const fields: AdditionalField[] = [
  {
    id: newId(),
    type: 'CHOICE',
    labelDe: 'Anbindung mit öffentlichen Verkehrsmitteln',
    labelEn: 'Public transport',
    purpose: 'Zumutbare Wege zu Kursen und Beratung',
    retention: 'UNTIL_CLOSED',
    group: 'GENERAL',
    choices: ['gut', 'schlecht'],
    retiredAt: null,
    version: 0,
  },
];

export const additionalFieldHandlers = [
  http.get('*/api/v1/team/additional-fields', () => HttpResponse.json({ items: fields })),
  http.get('*/api/v1/cases/:id/additional-fields', () =>
    HttpResponse.json({
      items: fields.map((field) => ({ field, value: null, changedAt: null, changedBy: null, version: null })),
      withheld: [],
    }),
  ),
];
