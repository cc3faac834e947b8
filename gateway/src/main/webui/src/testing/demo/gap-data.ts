import type { GapAction, GapFile, GapNotes, Theme } from '@shared/api/types/steering';
import { ago } from './time';

export const id = (number: number) => `01900000-0000-7000-8004-${String(number).padStart(12, '0')}`;

const ALLOWED: Partial<Record<GapFile['status'], GapAction[]>> = {
  REPORTED: ['triage'],
  TRIAGED: ['recognise', 'reject'],
  RECOGNISED: ['bundle', 'solve'],
  BUNDLED: ['bundle', 'submit'],
  SOLVED: ['reopen'],
  NOT_RECOGNISED: ['reopen'],
};
export const allowedIn = (status: GapFile['status']) => ALLOWED[status] ?? [];

const NO_NOTES: GapNotes = {
  triage: null,
  rejection: null,
  result: null,
  escalationLevel: null,
  escalatedTo: null,
  escalation: null,
};

const gap = (number: number, title: string, values: Partial<GapFile> = {}): GapFile => ({
  id: id(number),
  ki: '05170',
  kind: 'MISSING_OFFER',
  dimension: 'QUANTITATIVE',
  domain: 'LANGUAGE',
  rechtskreise: ['SGB_II', 'BUNDESPROGRAMM'],
  ags: '05170024',
  title,
  description:
    'Eltern kleiner Kinder finden keinen Kurs, der mit den Zeiten der Kita zusammenpasst. Wartezeiten von mehr als einem Jahr; die Fristen der Verpflichtung laufen weiter.',
  frequency: 'FREQUENT',
  status: 'REPORTED',
  reportedAt: ago(number % 40),
  source: 'CASE',
  themeId: null,
  decisionId: null,
  notes: NO_NOTES,
  allowedActions: allowedIn(values.status ?? 'REPORTED'),
  history: [
    {
      time: ago(number % 40),
      type: 'nrw.kim.gap.reported.v1',
      title: 'Systemlücke gemeldet',
      actor: null,
    },
  ],
  version: 1,
  ...values,
});

export const gaps: GapFile[] = [
  gap(101, 'Kein Integrationskurs mit Kinderbetreuung am Nachmittag'),
  gap(102, 'Zwischen Ausländerbehörde und Jobcenter ist nicht geregelt, wer die Arbeitserlaubnis anstößt', {
    kind: 'INTERFACE',
    dimension: 'QUALITATIVE',
    domain: 'WORK',
    status: 'TRIAGED',
    source: 'ABH',
    frequency: 'REPEATED',
    notes: { ...NO_NOTES, triage: 'Mit Jobcenter telefoniert, der Ablauf ist dort ebenso unklar.' },
  }),
  gap(103, 'Sprachmittlung beim Gesundheitsamt nur nach sechs Wochen', {
    kind: 'CAPACITY',
    domain: 'HEALTH',
    status: 'RECOGNISED',
  }),
  gap(104, 'Wohnungsgeber verlangen eine Bescheinigung, die niemand ausstellt', {
    kind: 'ACCESS_BARRIER',
    dimension: 'QUALITATIVE',
    domain: 'HOUSING',
    status: 'RECOGNISED',
    frequency: 'REPEATED',
  }),
  gap(105, 'Kita-Platz erst nach Kursbeginn', { status: 'SUBMITTED', themeId: id(201), domain: 'FAMILY' }),
  gap(106, 'Kurszeiten passen nicht zum Busfahrplan', { status: 'SUBMITTED', themeId: id(201) }),
  gap(107, 'Zwei Träger bieten dieselbe Sprechstunde an', { status: 'SOLVED', kind: 'DUPLICATE_OFFER' }),
];

const theme = (number: number, title: string, values: Partial<Theme>): Theme => ({
  id: id(number),
  ki: '05170',
  title,
  description:
    'Viele Eltern können Kurse nicht besuchen, weil Betreuung, Kurszeiten und Wege nicht zusammenpassen. Betroffen sind mehrere Rechtskreise.',
  domains: ['LANGUAGE', 'FAMILY'],
  status: 'OPEN',
  createdAt: ago(20),
  meetingId: null,
  agendaItemId: null,
  decisionId: null,
  evidence: { count: '17', suppressed: false },
  gaps: gaps.filter(({ themeId }) => themeId === id(number)),
  version: 2,
  ...values,
});

export const themes: Theme[] = [
  theme(201, 'Spracherwerb, Kinderbetreuung und Integration in Arbeit', {
    status: 'SUBMITTED',
    meetingId: id(401),
    agendaItemId: id(502),
  }),
  theme(202, 'Wohnraum und Vermittlung in Wohnraum', {
    domains: ['HOUSING'],
    evidence: { count: '<5', suppressed: true },
  }),
  theme(203, 'Übergänge zwischen Ausländerbehörde und Jobcenter', {
    domains: ['WORK', 'MIGRATION'],
    status: 'DECIDED',
    meetingId: id(402),
    decisionId: id(601),
  }),
];
