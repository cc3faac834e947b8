import { http, HttpResponse } from 'msw';
import type { DueItem, OwnHandover, PlanStep } from '@shared/api/types/plan';
import { ABH, cases, first } from './case-data';
import { goals } from './case-parts';
import { handovers } from './handover-data';
import { ago, dayIn, newId } from './time';

const [stay, language] = goals[first]!;

const step = (values: Partial<PlanStep>): PlanStep => ({
  id: newId(),
  version: 0,
  goalId: stay!.id,
  domain: 'MIGRATION',
  title: '',
  responsibility: 'PERSON',
  organisation: null,
  organisationName: null,
  contact: null,
  rechtskreis: null,
  startOn: null,
  dueOn: null,
  statusReason: null,
  closedAt: null,
  documents: [],
  overdue: false,
  after: [],
  waitsFor: [],
  status: 'OPEN',
  allowed: ['RUNNING', 'WAITING', 'DONE', 'DROPPED'],
  postponements: [],
  ...values,
});

const passport = step({
  title: 'Nationalpass bei der Botschaft verlängern',
  documents: ['Alter Pass', 'Geburtsurkunde', '2 biometrische Passfotos'],
  startOn: dayIn(-30),
  dueOn: dayIn(-2),
  overdue: true,
  status: 'WAITING',
  allowed: ['RUNNING', 'DONE', 'DROPPED'],
  statusReason: 'Die Botschaft vergibt erst im nächsten Monat Termine.',
  postponements: [
    {
      from: dayIn(-16),
      to: dayIn(-2),
      reason: 'Kein Termin bei der Botschaft',
      movedBy: 'Miriam Kaya',
      movedAt: ago(17),
    },
  ],
});

export const plans: Record<string, PlanStep[]> = {
  [first]: [
    passport,
    step({
      title: 'Aufenthaltserlaubnis nach § 25b AufenthG beantragen',
      responsibility: 'BODY',
      organisation: ABH,
      organisationName: 'Ausländerbehörde Kreis Wesel',
      contact: 'Frau Schulte-Herbrüggen',
      rechtskreis: 'AUFENTHG',
      documents: ['Ausbildungsvertrag', 'Sprachzertifikat'],
      dueOn: dayIn(40),
      after: [passport.id],
      waitsFor: [passport.id],
    }),
    step({
      goalId: language!.id,
      domain: 'LANGUAGE',
      title: 'Zum B2-Kurs anmelden',
      startOn: dayIn(-10),
      dueOn: dayIn(5),
      status: 'RUNNING',
      allowed: ['WAITING', 'DONE', 'DROPPED'],
    }),
  ],
};

const nameOf = (caseId: string) => {
  const file = cases.find(({ id }) => id === caseId)!;
  return {
    caseId,
    caseNumber: file.number,
    personName: `${file.person.familyName}, ${file.person.givenName}`,
    forColleague: null,
  };
};

const due = (): DueItem[] =>
  [
    ...Object.entries(plans).flatMap(([caseId, steps]) =>
      steps
        .filter(({ dueOn, status }) => dueOn && dueOn <= dayIn(7) && !['DONE', 'DROPPED'].includes(status))
        .map(({ id, dueOn, title, status, overdue }) => ({
          kind: 'STEP' as const,
          id,
          ...nameOf(caseId),
          dueOn: dueOn!,
          dueAt: null,
          title,
          code: status,
          overdue,
        })),
    ),
    ...cases
      .filter(({ nextFollowUp }) => nextFollowUp && nextFollowUp <= dayIn(7))
      .map(({ id, nextFollowUp, phase, overdue }) => ({
        kind: 'FOLLOW_UP' as const,
        id,
        ...nameOf(id),
        dueOn: nextFollowUp!,
        dueAt: null,
        title: null,
        code: phase,
        overdue,
      })),
  ].sort((a, b) => a.dueOn.localeCompare(b.dueOn));

const own = (): OwnHandover[] =>
  handovers.filter(({ caseId }) => caseId).map((one) => ({ ...one, ...nameOf(one.caseId!) }));

const find = (caseId: unknown, id: unknown) => plans[String(caseId)]?.find((one) => one.id === id);

export const planHandlers = [
  http.get('*/api/v1/due', () => HttpResponse.json({ items: due(), more: false })),
  http.get('*/api/v1/due/handovers', () => HttpResponse.json({ items: own() })),
  http.get('*/api/v1/cases/:id/plan', ({ params }) =>
    HttpResponse.json({ items: plans[String(params.id)] ?? [] }),
  ),
  http.post('*/api/v1/cases/:id/plan/steps', async ({ params, request }) => {
    const made = step((await request.json()) as Partial<PlanStep>);
    (plans[String(params.id)] ??= []).push(made);
    return HttpResponse.json(made, { status: 201 });
  }),
  http.put('*/api/v1/cases/:id/plan/steps/:step', async ({ params, request }) => {
    const found = find(params.id, params.step);
    if (found) Object.assign(found, await request.json(), { version: found.version + 1 });
    return HttpResponse.json(found ?? null);
  }),
  http.post('*/api/v1/cases/:id/plan/steps/:step/state', async ({ params, request }) => {
    const found = find(params.id, params.step);
    const { status, reason } = (await request.json()) as { status: PlanStep['status']; reason?: string };
    if (found) {
      const over = status === 'DONE' || status === 'DROPPED';
      Object.assign(found, {
        status,
        statusReason: reason,
        version: found.version + 1,
        allowed: over ? [] : found.allowed,
      });
    }
    return HttpResponse.json(found ?? null);
  }),
  http.post('*/api/v1/cases/:id/plan/steps/:step/postpone', async ({ params, request }) => {
    const found = find(params.id, params.step);
    const { dueOn, reason } = (await request.json()) as { dueOn: string; reason: string };
    if (found) {
      found.postponements.push({
        from: found.dueOn,
        to: dueOn,
        reason,
        movedBy: 'Miriam Kaya',
        movedAt: ago(0),
      });
      Object.assign(found, { dueOn, overdue: dueOn < dayIn(0), version: found.version + 1 });
    }
    return HttpResponse.json(found ?? null);
  }),
];
