import { http, HttpResponse, type DefaultBodyType } from 'msw';
import type { CaseFile, CaseItem } from '@shared/api/types/case';
import { cases } from './case-data';
import * as data from './case-parts';
import { documents } from './documents';
import { handovers, timeline } from './handover-data';
import { colleagues } from './session';
import { ago, dayIn, newId } from './time';

const find = (id: unknown) => cases.find((one) => one.id === id);

const toItem = ({ person, ...file }: CaseFile): CaseItem => ({
  ...file,
  personId: person.id,
  substitutedUntil: null,
  personName: `${person.familyName}, ${person.givenName}`,
});

/** Lists below a case: read all, add one. */
const PARTS: Record<string, Record<string, unknown[]>> = {
  assessments: data.assessments,
  goals: data.goals,
  contacts: data.contacts,
  consents: data.consents,
  gaps: {},
};

const namedIn = (caseId: string, body: DefaultBodyType) => {
  const ids = (body as { documents?: string[] }).documents ?? [];
  return (documents[caseId] ?? [])
    .filter(({ id }) => ids.includes(id))
    .map(({ id, title }) => ({ id, title }));
};

function add(part: string, caseId: string, body: DefaultBodyType) {
  const lists = PARTS[part];
  if (!lists) return new HttpResponse(null, { status: 404 });
  const list = (lists[caseId] ??= []);
  const made = {
    id: newId(),
    version: 0,
    status: part === 'consents' ? 'GIVEN' : 'OPEN',
    number: list.length + 1,
    takenAt: ago(0),
    takenBy: 'Miriam Kaya',
    recordedBy: 'Miriam Kaya',
    recordedAt: ago(0),
    correctedAt: null,
    mayCorrect: true,
    withdrawUntil: dayIn(1),
    earlier: [],
    reportedAt: ago(0),
    ...(body as object),
    ...(part === 'consents' && { documents: namedIn(caseId, body) }),
  };
  list.unshift(made);
  return HttpResponse.json(made, { status: part === 'gaps' ? 202 : 201 });
}

export const caseHandlers = [
  http.get('*/api/v1/cases', ({ request }) => {
    const query = new URL(request.url).searchParams;
    const q = query.get('q')?.toLowerCase() ?? '';
    const items = cases
      .map(toItem)
      .filter((one) => !query.get('phase') || one.phase === query.get('phase'))
      .filter((one) => `${one.personName} ${one.number}`.toLowerCase().includes(q));
    const sort = query.get('sort');
    const newest = [...items].sort((one, other) => other.openedAt.localeCompare(one.openedAt));
    return HttpResponse.json({ items: sort === 'OLDEST' ? newest.reverse() : newest, next: null });
  }),
  http.post('*/api/v1/cases', async ({ request }) => {
    const body = (await request.json()) as Pick<CaseFile, 'person' | 'accessChannel' | 'lifeDomains'>;
    const file = {
      ...cases[0]!,
      ...body,
      id: newId(),
      number: 'WES-2026-00043',
      phase: 'ZUGANG' as const,
    };
    cases.push(file);
    return HttpResponse.json(file, { status: 201 });
  }),
  http.get('*/api/v1/colleagues', () => HttpResponse.json({ items: colleagues, next: null })),
  http.post('*/api/v1/cases/:id/assign', async ({ params, request }) => {
    const found = find(params.id);
    const { responsible } = (await request.json()) as { responsible: string };
    const name = colleagues.find(({ id }) => id === responsible)?.name;
    if (!found || !name) return new HttpResponse(null, { status: 404 });
    return HttpResponse.json(Object.assign(found, { responsible, responsibleName: name }));
  }),
  http.get('*/api/v1/persons', () => HttpResponse.json({ items: [] })),
  http.get('*/api/v1/cases/:id/referrals', () =>
    HttpResponse.json({
      items: [
        {
          id: 'r-1',
          senderName: 'Jobcenter Kreis Wesel',
          externalReference: 'JC-WES-2026-004711',
          receivedAt: ago(61),
          purposeBound: true,
          attachments: [],
          notices: [
            {
              number: 1,
              changedAt: ago(3),
              changedBy: 'jobcenter-kreis-wesel',
              afterDecision: true,
              changes: [{ pointer: '/person/contact/phone', before: null, after: '+49 2841 000000' }],
            },
          ],
        },
      ],
    }),
  ),
  http.get('*/api/v1/cases/:id', ({ params }) => {
    const found = find(params.id);
    return found ? HttpResponse.json(found) : new HttpResponse(null, { status: 404 });
  }),
  http.post('*/api/v1/cases/:id/phase', async ({ params, request }) => {
    const found = find(params.id);
    if (found)
      Object.assign(found, { phase: ((await request.json()) as CaseFile).phase, version: found.version + 1 });
    return HttpResponse.json(found ?? null);
  }),
  http.get('*/api/v1/cases/:id/timeline', () => HttpResponse.json({ items: timeline, next: null })),
  http.get('*/api/v1/cases/:id/accesses', () =>
    HttpResponse.json({
      items: [
        {
          id: newId(),
          time: ago(0, 1),
          actor: '01900000-0000-7000-8001-051700000001',
          actorName: 'Miriam Kaya',
          actorOrg: '01900000-0000-7000-8000-051700000001',
          role: 'case-manager',
          purpose: 'CASE_WORK',
          action: 'CASE_READ',
          subject: 'x',
        },
      ],
      next: null,
    }),
  ),
  http.get('*/api/v1/cases/:id/handovers', ({ params }) =>
    HttpResponse.json({ items: handovers.filter(({ caseId }) => caseId === params.id) }),
  ),
  http.get('*/api/v1/cases/:id/:part', ({ params }) =>
    HttpResponse.json({ items: PARTS[String(params.part)]?.[String(params.id)] ?? [] }),
  ),
  http.post('*/api/v1/cases/:id/:part', async ({ params, request }) =>
    add(String(params.part), String(params.id), await request.json()),
  ),
  http.post('*/api/v1/consents/:id/withdraw', ({ params }) => {
    const found = Object.values(data.consents)
      .flat()
      .find(({ id }) => id === params.id);
    if (found) Object.assign(found, { status: 'WITHDRAWN', withdrawnAt: ago(0) });
    return HttpResponse.json(found ?? null);
  }),
];
