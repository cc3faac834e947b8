import { http, HttpResponse } from 'msw';
import type { components } from '@shared/api/generated/case-service';
import { ago, dayIn } from './time';

type Schemas = components['schemas'];
type Retention = Schemas['CaseRetention'];

const CLOSED = '01900000-0000-7000-8002-0000000001';
const DAYS_TO_TAKE_BACK = 7;

let setting: Schemas['RetentionSetting'] = {
  years: 3,
  announceDays: 30,
  takeBackDays: DAYS_TO_TAKE_BACK,
  changedBy: 'Birgit Holtmann',
  changedAt: ago(200),
  version: 1,
};

const said = (number: number, own: Partial<Retention>): Retention => ({
  caseId: `${CLOSED}${number}`,
  state: 'ANNOUNCED',
  eraseOn: dayIn(21),
  reason: 'RETENTION_OVER',
  note: null,
  holdUntil: null,
  holdReason: null,
  holdNote: null,
  mayDecide: true,
  version: 1,
  ...own,
});

/** Cases of which something is said; they are in no list of the demo any more. */
const announced: { number: string; closedOn: string; retention: Retention }[] = [
  {
    number: '05170-2022-000187',
    closedOn: '2022-11-14',
    retention: said(87, { eraseOn: dayIn(4), reason: 'PERSON_DEMANDS', note: 'Schreiben der Person' }),
  },
  { number: '05170-2022-000192', closedOn: '2022-12-02', retention: said(92, {}) },
  {
    number: '05170-2021-000064',
    closedOn: '2021-05-19',
    retention: said(64, {
      state: 'HELD',
      eraseOn: dayIn(201),
      holdUntil: dayIn(200),
      holdReason: 'LEGAL_DISPUTE',
      holdNote: 'Widerspruchsverfahren läuft',
      version: 2,
    }),
  },
];

/** A case that is over and of which nothing is said yet. */
const others = new Map<string, Retention>();

function find(id: unknown): Retention {
  const known =
    announced.find(({ retention }) => retention.caseId === id)?.retention ?? others.get(String(id));
  if (known) return known;
  const kept = said(0, {
    caseId: String(id),
    state: 'KEPT',
    eraseOn: '2030-01-01',
    reason: null,
    version: 0,
  });
  others.set(String(id), kept);
  return kept;
}

const step = (path: string, change: (now: Retention, body: never) => Partial<Retention>) =>
  http.post(`*/api/v1/cases/:id/retention/${path}`, async ({ params, request }) => {
    const body = (await request.text()) || '{}';
    const now = find(params.id);
    Object.assign(now, change(now, JSON.parse(body) as never), { version: now.version + 1 });
    return HttpResponse.json(now);
  });

export const retentionHandlers = [
  http.get('*/api/v1/team/retention', () => HttpResponse.json(setting)),
  http.put('*/api/v1/team/retention', async ({ request }) => {
    const { years } = (await request.json()) as { years: number };
    setting = { ...setting, years, changedAt: ago(0), version: setting.version + 1 };
    return HttpResponse.json(setting);
  }),
  http.get('*/api/v1/team/retention/cases', () =>
    HttpResponse.json({
      items: announced
        .filter(({ retention }) => retention.state !== 'KEPT')
        .map(({ number, closedOn, retention }) => ({
          caseId: retention.caseId,
          caseNumber: number,
          closedOn,
          day: retention.eraseOn!,
          state: retention.state!,
          reason: retention.reason,
          holdUntil: retention.holdUntil,
          holdReason: retention.holdReason,
          version: retention.version,
        })) satisfies Schemas['AnnouncedCase'][],
      next: null,
    }),
  ),
  http.get('*/api/v1/cases/:id/retention', ({ params }) => HttpResponse.json(find(params.id))),
  step('erase', (_, body: Schemas['CaseErasureRequest']) => ({
    state: 'ANNOUNCED',
    eraseOn: dayIn(DAYS_TO_TAKE_BACK),
    reason: body.reason,
    note: body.note ?? null,
  })),
  step('take-back', () => ({ state: 'KEPT', eraseOn: '2030-01-01', reason: null, note: null })),
  step('hold', (now, body: Schemas['CaseErasureHold']) => ({
    state: 'HELD',
    eraseOn: now.eraseOn && now.eraseOn > body.until ? now.eraseOn : body.until,
    holdUntil: body.until,
    holdReason: body.reason,
    holdNote: body.note ?? null,
  })),
  step('release', ({ reason }) => ({
    state: reason ? 'ANNOUNCED' : 'KEPT',
    holdUntil: null,
    holdReason: null,
    holdNote: null,
  })),
];
