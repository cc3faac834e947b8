import { http, HttpResponse } from 'msw';
import type { Absence, ReviewDetail, Sample, TeamArea, TeamLoad } from '@shared/api/types/team';
import { cases } from './case-data';
import { colleagues } from './session';
import { shareHandlers } from './shares';
import { CHECKLIST, supervisionChecklistHandlers } from './supervision-checklist';
import { ago, dayIn, newId } from './time';

const [miriam, nele, onur] = colleagues as [
  (typeof colleagues)[0],
  (typeof colleagues)[0],
  (typeof colleagues)[0],
];

export const loads: TeamLoad[] = [
  {
    colleague: miriam.id,
    name: miriam.name,
    openCases: 31,
    urgentCases: 6,
    weighted: 24.5,
    share: 100,
    perPost: 24.5,
    phases: { ASSESSMENT: 12, MONITORING: 19 },
    awayUntil: null,
  },
  {
    colleague: nele.id,
    name: nele.name,
    openCases: 14,
    urgentCases: 2,
    weighted: 12,
    share: 50,
    perPost: 24,
    phases: { HILFEPLANUNG: 14 },
    awayUntil: dayIn(6),
  },
  {
    colleague: onur.id,
    name: onur.name,
    openCases: 9,
    urgentCases: 0,
    weighted: 9,
    share: null,
    perPost: 9,
    phases: { ERSTBERATUNG: 9 },
    awayUntil: null,
  },
];

const absences: Absence[] = [
  {
    id: newId(),
    absent: nele.id,
    absentName: nele.name,
    kind: 'LEAVE',
    from: dayIn(-2),
    until: dayIn(6),
    substitute: miriam.id,
    substituteName: miriam.name,
    now: true,
    version: 0,
  },
  {
    id: newId(),
    absent: miriam.id,
    absentName: miriam.name,
    kind: 'TRAINING',
    from: dayIn(20),
    until: dayIn(22),
    substitute: null,
    substituteName: null,
    now: false,
    version: 0,
  },
];

const areas: TeamArea[] = [
  {
    id: newId(),
    colleague: nele.id,
    name: nele.name,
    kind: 'MUNICIPALITY',
    area: '05170032',
    share: 50,
    validFrom: dayIn(-200),
    validUntil: null,
    version: 0,
  },
];

const sample = (caseId: string, caseNumber: string, values: Partial<Sample>): Sample => ({
  id: newId(),
  reviewId: 'review-1',
  caseId,
  caseNumber,
  responsibleName: miriam.name,
  position: 1,
  marks: [],
  feedback: null,
  feedbackAt: null,
  answer: null,
  answeredAt: null,
  answeredBy: null,
  version: 0,
  ...values,
});

export const review: ReviewDetail = {
  review: {
    id: 'review-1',
    supervisor: miriam.id,
    supervisorName: 'Jonas Terhorst',
    caseManager: null,
    openedFrom: dayIn(-300),
    openedUntil: dayIn(0),
    seed: '184467',
    population: 54,
    questions: CHECKLIST,
    drawnAt: ago(3),
    closedAt: null,
    version: 0,
  },
  samples: [
    sample(cases[0]!.id, cases[0]!.number, {
      marks: [{ code: 'ASSESSMENT_COMPLETE', result: 'PARTLY_MET' }],
      feedback: 'Die Ressourcen der Familie fehlen in der Bestandsaufnahme.',
      feedbackAt: ago(1),
    }),
    sample(cases[1]!.id, cases[1]!.number, { position: 2 }),
  ],
  report: CHECKLIST.map((question) => ({
    question,
    results: {
      MET: 0,
      PARTLY_MET: question.code === 'ASSESSMENT_COMPLETE' ? 1 : 0,
      NOT_MET: 0,
      NOT_APPLICABLE: 0,
    },
  })),
};

const nameOf = (id: string | undefined) => colleagues.find((one) => one.id === id)?.name ?? null;

export const teamHandlers = [
  http.get('*/api/v1/team/caseload', () => HttpResponse.json({ items: loads })),
  http.get('*/api/v1/team/absences', () => HttpResponse.json({ items: absences })),
  http.post('*/api/v1/team/absences', async ({ request }) => {
    const body = (await request.json()) as Absence;
    const absent = body.absent ?? miriam.id;
    const made = {
      ...body,
      id: newId(),
      absent,
      absentName: nameOf(absent) ?? '',
      substitute: body.substitute ?? null,
      substituteName: nameOf(body.substitute ?? undefined),
      now: body.from <= dayIn(0) && body.until >= dayIn(0),
      version: 0,
    };
    absences.push(made);
    return HttpResponse.json(made, { status: 201 });
  }),
  http.get('*/api/v1/team/areas/history', () =>
    HttpResponse.json({
      items: areas.slice(0, 1).map(({ id, name, kind, area, validFrom, validUntil }) => ({
        id: `${id}-1`,
        areaId: id,
        step: 'CHANGED',
        changedAt: ago(20),
        changedBy: 'Sabine Koch',
        name,
        kind,
        area,
        share: 50,
        validFrom,
        validUntil,
      })),
    }),
  ),
  ...shareHandlers,
  http.get('*/api/v1/team/areas', () => HttpResponse.json({ items: areas })),
  ...supervisionChecklistHandlers,
  http.get('*/api/v1/team/reviews', () => HttpResponse.json({ items: [review.review], next: null })),
  http.get('*/api/v1/team/reviews/:id', () => HttpResponse.json(review)),
  http.get('*/api/v1/cases/:id/supervision', ({ params }) =>
    HttpResponse.json({
      items: review.samples.filter(({ caseId, feedback }) => caseId === params.id && feedback),
    }),
  ),
];
