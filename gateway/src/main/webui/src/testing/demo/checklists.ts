import { http, HttpResponse } from 'msw';
import type { components } from '@shared/api/generated/case-service';
import { ago } from './time';

type Schemas = components['schemas'];
type Point = Schemas['TransitionChecklistPoint'];

const point = (kind: Point['kind'], code: string, monthsBefore: number, de: string, en: string): Point => ({
  kind,
  code,
  monthsBefore,
  de,
  en,
  hidden: false,
});

let inForce: Schemas['TransitionChecklistsVersion'] = {
  version: 2,
  points: [
    point('RECHTSKREISWECHSEL', 'BODIES_INFORMED', 1, 'Beide Stellen informieren', 'Inform both bodies'),
    point('RECHTSKREISWECHSEL', 'ACCOUNT', 1, 'Girokonto eröffnen', 'Open a bank account'),
    point(
      'VOLLJAEHRIGKEIT',
      'YOUTH_HELP',
      6,
      'Hilfe für junge Volljährige beim Jugendamt beantragen (§ 41 SGB VIII)',
      'Apply for help for young adults at the youth welfare office (§ 41 SGB VIII)',
    ),
  ].map((one) => ({ point: one, standard: true })),
  changedBy: 'Sabine Koch',
  changedAt: ago(12),
};

export const checklistHandlers = [
  http.get('*/api/v1/team/transition-checklists', () => HttpResponse.json(inForce)),
  http.get('*/api/v1/team/transition-checklists/versions', () => HttpResponse.json({ items: [inForce] })),
  http.put('*/api/v1/team/transition-checklists', async ({ request }) => {
    const { points } = (await request.json()) as { points: Point[] };
    inForce = {
      ...inForce,
      version: inForce.version + 1,
      points: points.map((one) => ({
        point: one,
        standard: inForce.points.some(({ point: known, standard }) => standard && known.code === one.code),
      })),
      changedAt: ago(0),
    };
    return HttpResponse.json(inForce);
  }),
];
