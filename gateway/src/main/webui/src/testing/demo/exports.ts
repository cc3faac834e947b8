import { http, HttpResponse } from 'msw';
import type { components } from '@shared/api/generated/case-service';
import { overtaken } from './overtaken';

type Schemas = components['schemas'];
type Column = Schemas['ExportColumn'];

const column = (header: string, field: Column['field']): Column => ({ header, field, text: null, codes: [] });

/** The first columns of the house's own mapping. */
let mapping: Schemas['ExportMappingView'] = {
  version: 0,
  separator: ';',
  columns: [column('Fallnummer', 'NUMBER'), column('AGS', 'MUNICIPALITY'), column('Fallbeginn', 'OPENED_ON')],
};

export const exportHandlers = [
  http.get('*/api/v1/exports/mapping', () => HttpResponse.json(mapping)),
  http.put('*/api/v1/exports/mapping', async ({ request }) => {
    const refused = overtaken(request, mapping.version);
    if (refused) return refused;
    const wanted = (await request.json()) as Schemas['ExportMapping'];
    mapping = { ...wanted, version: mapping.version + 1 };
    return HttpResponse.json(mapping);
  }),
];
