import { http, HttpResponse } from 'msw';
import type { ShareCalculation, TakeoverLine } from '@shared/api/types/team';
import { colleagues } from './session';
import { ago, newId } from './time';

const calculations: ShareCalculation[] = [
  {
    id: newId(),
    keyDate: '2021-03-31',
    source: 'Ausländerzentralregister',
    posts: 6,
    step: 'QUARTER',
    persons: 22160,
    rows: [
      { ags: '05170004', name: 'Alpen', persons: 810, quota: 0.2193, posts: 0.25 },
      { ags: '05170008', name: 'Dinslaken', persons: 8110, quota: 2.1958, posts: 2.25 },
      { ags: '05170024', name: 'Moers', persons: 13240, quota: 3.5848, posts: 3.5 },
    ],
    calculatedBy: 'Jonas Terhorst',
    calculatedAt: ago(4),
    takenOverBy: null,
    takenOverAt: null,
  },
];

const line = (ags: string, municipality: string, colleague: number, after: number): TakeoverLine => ({
  ags,
  municipality,
  area: `area-${ags}-${colleague}`,
  version: 0,
  colleague: colleagues[colleague]!.id,
  name: colleagues[colleague]!.name,
  before: 50,
  after,
  obstacle: null,
});

export const takeover: TakeoverLine[] = [
  line('05170004', 'Alpen', 1, 25),
  {
    ags: '05170008',
    municipality: 'Dinslaken',
    area: null,
    version: null,
    colleague: null,
    name: null,
    before: 0,
    after: 225,
    obstacle: 'NOBODY_RESPONSIBLE',
  },
  { ...line('05170024', 'Moers', 0, 350), obstacle: 'OVER_FULL_POST' },
];

export const shareHandlers = [
  http.get('*/api/v1/team/share-calculations', () => HttpResponse.json({ items: calculations })),
  http.post('*/api/v1/team/share-calculations', async ({ request }) => {
    const { keyDate, source, posts, step } = (await request.json()) as ShareCalculation;
    const made = { ...calculations[0]!, id: newId(), keyDate, source, posts, step, calculatedAt: ago(0) };
    calculations.unshift(made);
    return HttpResponse.json(made, { status: 201 });
  }),
  http.get('*/api/v1/team/share-calculations/:id/takeover', () => HttpResponse.json({ items: takeover })),
  http.post('*/api/v1/team/share-calculations/:id/takeover', () => HttpResponse.json({ items: takeover })),
];
