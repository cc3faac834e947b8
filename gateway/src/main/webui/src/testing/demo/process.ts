import { http, HttpResponse } from 'msw';
import { overtaken } from './overtaken';
import { dayIn } from './time';
import type { CaseMilestone, ProcessConfiguration, ProcessSettings } from '@shared/api/types/process';

export const processConfiguration: ProcessConfiguration = {
  version: 3,
  settings: {
    phases: [],
    domains: [],
    requirements: [],
    milestones: [
      { code: 'ARRIVED', de: 'Angekommen', en: 'Arrived' },
      { code: 'ORIENTED', de: 'Orientiert', en: 'Oriented' },
      { code: 'STABLE', de: 'Lebensunterhalt und Wohnung gesichert', en: 'Livelihood and housing secured' },
    ],
    monitoringDays: 30,
    bodies: [{ domain: 'WORK', organisations: ['01900000-0000-7000-8000-051700000002'] }],
  },
};

const stair: CaseMilestone[] = processConfiguration.settings.milestones.map((step, index) => ({
  ...step,
  reachedOn: index === 0 ? '2026-10-06' : null,
  recordedBy: index === 0 ? 'Miriam Kaya' : null,
  version: index === 0 ? 1 : 0,
}));

const reach = (code: unknown, values: Partial<CaseMilestone>) => {
  const found = stair.find((step) => step.code === code);
  if (found) Object.assign(found, values);
  return HttpResponse.json({ items: stair });
};

export const processHandlers = [
  http.get('*/api/v1/process-configuration', () => HttpResponse.json(processConfiguration)),
  http.put('*/api/v1/process-configuration', async ({ request }) =>
    HttpResponse.json({
      version: processConfiguration.version + 1,
      settings: (await request.json()) as ProcessSettings,
    }),
  ),
  http.get('*/api/v1/cases/:id/information', () =>
    HttpResponse.json({
      items: [{ language: 'ar', givenOn: dayIn(-30), givenBy: 'Miriam Kaya', version: 1 }],
    }),
  ),
  http.get('*/api/v1/cases/:id/milestones', () => HttpResponse.json({ items: stair })),
  http.put('*/api/v1/cases/:id/milestones/:code', async ({ params, request }) => {
    const version = stair.find(({ code }) => code === params.code)?.version ?? 0;
    const refused = overtaken(request, version);
    if (refused) return refused;
    const { reachedOn } = (await request.json()) as { reachedOn: string };
    return reach(params.code, { reachedOn, recordedBy: 'Miriam Kaya', version: version + 1 });
  }),
  http.delete('*/api/v1/cases/:id/milestones/:code', ({ params }) =>
    reach(params.code, { reachedOn: null, recordedBy: null, version: 0 }),
  ),
];
