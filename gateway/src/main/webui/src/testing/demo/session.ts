import { http, HttpResponse } from 'msw';
import type { Colleague } from '@shared/api/types/case';
import type { Me, Role } from '@shared/session/me';
import { ago } from './time';

const NAMES: Partial<Record<Role, string>> = {
  'case-manager': 'Miriam Kaya',
  coordinator: 'Jonas Terhorst',
  'ki-lead': 'Birgit Holtmann',
  'steering-member': 'Dr. Petra Overbeck',
  'residence-officer': 'Sven Albers',
  'naturalisation-officer': 'Ayşe Demirtaş',
  partner: 'Katharina Wolff',
  'land-controlling': 'Holger Brandt',
  'data-protection-officer': 'Uta Siebers',
};

/** The demo has no login: the cookie `kim-demo-role` says as whom one looks. */
export function demoMe(role: Role = 'case-manager'): Me {
  return {
    sub: '01900000-0000-7000-8001-051700000001',
    name: NAMES[role] ?? 'Miriam Kaya',
    username: `${role}.wesel`,
    roles: [role],
    kis: role === 'land-controlling' ? [] : [{ key: '05170', name: 'Kreis Wesel' }],
    org: '01900000-0000-7000-8000-051700000001',
  };
}

const colleague = (number: number, name: string, languages: string[] = []): Colleague => ({
  id: `01900000-0000-7000-8001-05170000000${number}`,
  ki: '05170',
  name,
  organisation: '01900000-0000-7000-8000-051700000001',
  roles: ['case-manager'],
  lastSeen: ago(1),
  languages,
  languagesVersion: languages.length > 0 ? 1 : 0,
});

export const colleagues: Colleague[] = [
  colleague(1, 'Miriam Kaya'),
  colleague(2, 'Nele Hartwig', ['ar', 'fr']),
  colleague(3, 'Onur Şahin'),
];

export const sessionHandlers = [
  http.put('*/api/v1/colleagues/:id/languages', async ({ params, request }) => {
    const { languages } = (await request.json()) as { languages: string[] };
    const known = colleagues.find(({ id }) => id === params.id)!;
    Object.assign(known, { languages, languagesVersion: known.languagesVersion + 1 });
    return HttpResponse.json(known);
  }),
  http.get('*/api/v1/me', ({ request }) => {
    const role = /kim-demo-role=([a-z-]+)/.exec(request.headers.get('cookie') ?? '')?.[1];
    return HttpResponse.json(demoMe(role as Role | undefined));
  }),
];
