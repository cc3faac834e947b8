import { http, HttpResponse } from 'msw';
import type { GoalAgreement } from '@shared/api/types/plan';
import { first } from './case-data';
import { goals } from './case-parts';
import { dayIn, newId } from './time';

export const agreements: Record<string, GoalAgreement[]> = {
  [first]: [
    {
      id: newId(),
      version: 1,
      number: 1,
      language: 'ar',
      goalIds: goals[first]!.map(({ id }) => id),
      drawnUpOn: dayIn(-30),
      caseManager: 'Miriam Kaya',
      signedByPersonOn: dayIn(-30),
      signedByCaseManagerOn: null,
      agreed: false,
    },
  ],
};

export const goalAgreementHandlers = [
  http.get('*/api/v1/cases/:id/goal-agreements', ({ params }) =>
    HttpResponse.json({ items: agreements[String(params.id)] ?? [] }),
  ),
  http.post('*/api/v1/cases/:id/goal-agreements', async ({ params, request }) => {
    const list = (agreements[String(params.id)] ??= []);
    const made: GoalAgreement = {
      ...((await request.json()) as Pick<GoalAgreement, 'goalIds' | 'language'>),
      id: newId(),
      version: 0,
      number: list.length + 1,
      drawnUpOn: dayIn(0),
      caseManager: 'Miriam Kaya',
      signedByPersonOn: null,
      signedByCaseManagerOn: null,
      agreed: false,
    };
    list.unshift(made);
    return HttpResponse.json(made, { status: 201 });
  }),
  http.post('*/api/v1/cases/:id/goal-agreements/:agreement/sign', async ({ params, request }) => {
    const found = agreements[String(params.id)]?.find(({ id }) => id === params.agreement);
    const { side, signedOn } = (await request.json()) as { side: string; signedOn: string };
    if (found) {
      Object.assign(found, { [side === 'PERSON' ? 'signedByPersonOn' : 'signedByCaseManagerOn']: signedOn });
      found.version += 1;
      found.agreed = Boolean(found.signedByPersonOn && found.signedByCaseManagerOn);
    }
    return HttpResponse.json(found ?? null);
  }),
];
