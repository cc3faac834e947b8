import { http, HttpResponse } from 'msw';
import type { ChecklistItem, ChecklistSummary, InboxHandover, Procedure } from '@shared/api/types/abh';
import { extract } from './extract';
import { CONDITIONS } from './procedure-conditions';
import { FOUND, NOTHING_FOUND, rules } from './procedure-rule';
import { ago, dayIn } from './time';

const id = (number: number) => `01900000-0000-7000-8003-${String(number).padStart(12, '0')}`;
export const PROCEDURE = id(201);
const OFFICER = '01900000-0000-7000-8001-051700000006';

const handover = (number: number, values: Partial<InboxHandover>): InboxHandover => ({
  handoverId: id(number),
  ki: '05170',
  kiName: 'Kreis Wesel',
  kind: 'ACCOMPANIED',
  purpose: 'RESIDENCE_PERSPECTIVE',
  domains: ['MIGRATION', 'WORK', 'LIVELIHOOD'],
  ags: '05170020',
  municipality: 'Kamp-Lintfort',
  ageGroup: 'A27_39',
  offeredAt: ago(2),
  dueOn: dayIn(9),
  status: 'OFFERED',
  answeredAt: null,
  declineReason: null,
  declineNote: null,
  procedureId: null,
  competenceHint: null,
  version: 0,
  ...values,
});

export const inbox: InboxHandover[] = [
  handover(101, {}),
  handover(102, {
    municipality: 'Moers',
    ags: '05170024',
    offeredAt: ago(15),
    dueOn: dayIn(-1),
    competenceHint: {
      ags: '05170024',
      authorityOrg: null,
      municipality: 'Moers',
      authorityName: 'Ausländerbehörde Stadt Moers',
      textDe: 'Für Moers ist nach dem Verzeichnis die Ausländerbehörde Stadt Moers zuständig. Bitte prüfen.',
      textEn: 'According to the directory the foreigners authority of Moers is responsible for Moers.',
    },
  }),
  handover(103, { status: 'STARTED', offeredAt: ago(30), procedureId: PROCEDURE, municipality: 'Xanten' }),
  handover(104, { status: 'ACCEPTED', offeredAt: ago(6), ageGroup: 'A18_26', municipality: 'Rheinberg' }),
  handover(105, { status: 'DECLINED', offeredAt: ago(60), declineReason: 'NOT_ELIGIBLE' }),
];

const checklist: ChecklistItem[] = CONDITIONS.map((condition) => ({
  ...NOTHING_FOUND,
  titleEn: condition.titleDe,
  ...condition,
  ...(FOUND[condition.code] && { ...FOUND[condition.code], checkedBy: 'Sven Albers', checkedAt: ago(3) }),
}));

const summaryOf = (items: ChecklistItem[]): ChecklistSummary => {
  const of = (state: string) => items.filter((item) => item.state === state).length;
  return {
    met: of('MET'),
    open: of('OPEN'),
    proofMissing: of('PROOF_MISSING'),
    notMet: of('NOT_MET'),
    discretion: of('DISCRETION'),
    hintDe: `${of('OPEN')} Voraussetzungen offen, ${of('PROOF_MISSING')} Nachweis fehlt, ${of('DISCRETION')} Ermessensentscheidung`,
    hintEn: `${of('OPEN')} conditions open, ${of('PROOF_MISSING')} proof missing, ${of('DISCRETION')} matter of discretion`,
  };
};

const procedure = (number: number, values: Partial<Procedure>): Procedure => ({
  id: id(number),
  number: `WES-25B-2026-00${number}`,
  ki: '05170',
  kind: 'P25B',
  status: 'OPEN',
  handoverId: null,
  decision: null,
  decidedAt: null,
  validUntil: null,
  reason: null,
  closedAt: null,
  appliedOn: dayIn(-24),
  openedAt: ago(24),
  ageDays: 24,
  threeMonthsOn: dayIn(67),
  pastThreeMonths: false,
  officer: OFFICER,
  officerName: 'Sven Albers',
  rule: {
    id: 'P25B',
    version: '2026-1',
    validFrom: '2025-12-31',
    validTo: null,
    titleDe: 'Aufenthaltserlaubnis bei nachhaltiger Integration (§ 25b AufenthG)',
    titleEn: 'Residence permit for lasting integration (§ 25b AufenthG)',
    source: '§ 25b AufenthG in der seit 31.12.2025 geltenden Fassung, Gesetzestext Stand 29.04.2026',
    reviewDe: 'Anwendungshinweise des Landes gehen vor; vor der Entscheidung prüfen.',
    reviewEn: "The Land's notes on application come first; check before deciding.",
    grant: {
      possible: true,
      maximumMonths: 24,
      paragraph: '§ 25b Abs. 5 AufenthG',
      textDe: 'Erteilung und Verlängerung für längstens zwei Jahre',
      textEn: 'Granted and extended for two years at most',
    },
  },
  checklist,
  hints: [
    {
      paragraph: '§ 25b Abs. 1 S. 1 AufenthG',
      textDe: 'Soll-Regelung: Sind die Voraussetzungen erfüllt, wird der Titel im Regelfall erteilt.',
      textEn: 'If the conditions are met, the title is granted as a rule.',
    },
    {
      paragraph: '§ 10 StAG',
      textDe: 'Der Titel zählt für die Einbürgerung: früh darauf hinweisen.',
      textEn: 'The title counts for naturalisation: point it out early.',
    },
  ],
  summary: summaryOf(checklist),
  version: 4,
  ...values,
});

export const procedures: Procedure[] = [
  procedure(201, { handoverId: id(103) }),
  procedure(202, { appliedOn: dayIn(-103), ageDays: 103, pastThreeMonths: true, threeMonthsOn: dayIn(-12) }),
  procedure(203, {
    status: 'DECIDED',
    decision: 'GRANTED',
    decidedAt: ago(400),
    validUntil: dayIn(58),
    reason: 'Voraussetzungen erfüllt.',
    handoverId: id(106),
  }),
];

const page = (items: unknown[]) => HttpResponse.json({ items, next: null });
const missing = () => new HttpResponse(null, { status: 404 });
const AFTER = { accept: 'ACCEPTED', decline: 'DECLINED', return: 'RETURNED' } as const;

export const procedureHandlers = [
  http.get('*/api/v1/handover-inbox', ({ request }) => {
    const status = new URL(request.url).searchParams.get('status');
    return page(inbox.filter((one) => !status || one.status === status));
  }),
  http.get('*/api/v1/handover-inbox/:id', ({ params }) => {
    const found = inbox.find(({ handoverId }) => handoverId === params.id);
    return found ? HttpResponse.json(found) : missing();
  }),
  http.get('*/api/v1/handover-inbox/:id/extract', ({ params }) =>
    HttpResponse.json(extract(String(params.id))),
  ),
  http.post('*/api/v1/handover-inbox/:id/:act', ({ params }) => {
    const found = inbox.find(({ handoverId }) => handoverId === params.id);
    if (!found) return missing();
    found.status = AFTER[params.act as keyof typeof AFTER];
    return HttpResponse.json(found);
  }),
  http.get('*/api/v1/procedures/rules', () => HttpResponse.json(rules)),
  http.get('*/api/v1/procedures', ({ request }) => {
    const query = new URL(request.url).searchParams;
    const before = query.get('validUntilBefore');
    return page(
      procedures.filter(
        (one) =>
          (!query.get('status') || one.status === query.get('status')) &&
          (!query.get('pastThreeMonths') || one.pastThreeMonths) &&
          (!before || (one.validUntil ?? '9') < before),
      ),
    );
  }),
  http.get('*/api/v1/procedures/:id', ({ params }) => {
    const found = procedures.find((one) => one.id === params.id);
    return found ? HttpResponse.json(found) : missing();
  }),
  http.patch('*/api/v1/procedures/:id/checklist/:code', async ({ params, request }) => {
    const found = procedures.find((one) => one.id === params.id);
    if (!found) return missing();
    const { proof, ...body } = (await request.json()) as { proof: string[] };
    const now = { ...body, proofsPresented: proof, checkedBy: 'Sven Albers', checkedAt: ago(0) };
    found.checklist = found.checklist.map((item) => (item.code === params.code ? { ...item, ...now } : item));
    Object.assign(found, { summary: summaryOf(found.checklist), version: found.version + 1 });
    return HttpResponse.json(found);
  }),
];
