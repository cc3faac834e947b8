import type { AgendaItem, Body, Decision, Meeting } from '@shared/api/types/steering';
import { id } from './gap-data';
import { dayIn } from './time';

const seat = (name: string, sendingBody: string, seatClass: string, role = 'MITGLIED', voting = true) =>
  ({ function: name, sendingBody, seatClass, role, voting }) as Body['seats'][number];

export const bodies: Body[] = [
  {
    id: id(301),
    name: 'Lenkungsgruppe KIM Kreis Wesel',
    kind: 'LENKUNGSGRUPPE',
    ki: '05170',
    alias: null,
    maxMembers: 20,
    rules: { decisionMode: 'EINFACHE_MEHRHEIT', quorumPercent: 50, circularAllowed: true },
    seats: [
      seat('Dezernent*in Soziales', 'Kreis Wesel', 'ADMINISTRATION', 'VORSITZ'),
      seat(
        'Leitung Kommunales Integrationszentrum',
        'Kreis Wesel',
        'COORDINATION',
        'GESCHAEFTSFUEHRUNG',
        false,
      ),
      seat('Leitung Ausländerbehörde', 'Kreis Wesel', 'ABH_EBH'),
      seat('Fachbereichsleitung Soziales', 'Stadt Moers', 'LARGE_CITY'),
      seat('Fachdienstleitung Integration', 'Stadt Kamp-Lintfort', 'MEDIUM_CITY'),
      seat('Bereichsleitung Markt und Integration', 'Jobcenter Kreis Wesel', 'JOBCENTER'),
      seat('Sprecher*in der Arbeitsgemeinschaft', 'Freie Wohlfahrtspflege', 'WELFARE'),
    ],
    hints: [
      {
        code: 'REQUIRED_GROUP_MISSING',
        seatClass: 'SMALL_MUNICIPALITY',
        de: 'Nicht vertreten: Gemeinden',
        en: 'Not represented: municipalities',
      },
      {
        code: 'RECOMMENDED_GROUP_MISSING',
        seatClass: 'HEALTH',
        de: 'Nicht vertreten: Gesundheit',
        en: 'Not represented: health',
      },
    ],
    version: 3,
  },
  {
    id: id(302),
    name: 'Projektarbeitsgruppe Chancen-Aufenthaltsrecht',
    alias: 'PAG ChAR',
    kind: 'PROJEKTARBEITSGRUPPE',
    ki: '05170',
    maxMembers: null,
    rules: { decisionMode: 'KONSENS', circularAllowed: false },
    seats: [seat('Sachgebietsleitung Bleiberecht', 'Kreis Wesel', 'ABH_EBH', 'VORSITZ')],
    hints: [],
    version: 1,
  },
];

const item = (position: number, title: string, values: Partial<AgendaItem> = {}): AgendaItem => ({
  id: id(500 + position),
  position,
  title,
  kind: 'INFORMATION',
  themeId: null,
  presenter: null,
  decisionId: null,
  ...values,
});

export const meetings: Meeting[] = [
  {
    id: id(401),
    ki: '05170',
    bodyId: id(301),
    title: '4. Sitzung der Lenkungsgruppe',
    date: dayIn(12),
    mode: 'HYBRID',
    place: 'Kreishaus Wesel, Raum 008',
    status: 'INVITED',
    seatsFilled: null,
    agenda: [
      item(1, 'Bericht aus dem Case Management', { presenter: 'Koordinierende Stelle' }),
      item(2, 'Spracherwerb, Kinderbetreuung und Integration in Arbeit', {
        kind: 'BESCHLUSS',
        themeId: id(201),
      }),
    ],
    version: 5,
  },
  {
    id: id(402),
    ki: '05170',
    bodyId: id(301),
    title: '3. Sitzung der Lenkungsgruppe',
    date: dayIn(-80),
    mode: 'PRAESENZ',
    place: 'Kreishaus Wesel, Raum 008',
    status: 'HELD',
    seatsFilled: 6,
    agenda: [
      item(3, 'Übergänge zwischen Ausländerbehörde und Jobcenter', {
        kind: 'BESCHLUSS',
        themeId: id(203),
        decisionId: id(601),
      }),
    ],
    version: 9,
  },
];

export const decisions: Decision[] = [
  {
    id: id(601),
    ki: '05170',
    bodyId: id(301),
    meetingId: id(402),
    agendaItemId: id(503),
    themeId: id(203),
    result: 'AMENDED',
    text: 'Jobcenter und Ausländerbehörden vereinbaren bis zum Jahresende einen gemeinsamen Ablauf für die Erlaubnis zur Beschäftigung. Die koordinierende Stelle lädt dazu ein.',
    mode: 'EINFACHE_MEHRHEIT',
    votes: { yes: 5, no: 0, abstentions: 1 },
    decidedOn: dayIn(-80),
    assignments: [
      {
        id: id(701),
        title: 'Gemeinsamen Ablauf entwerfen',
        ownerFunction: 'Leitung Ausländerbehörde',
        dueOn: dayIn(-6),
        doneOn: null,
        status: 'OPEN',
      },
      {
        id: id(702),
        title: 'Einladung an alle Ausländerbehörden im Kreis',
        ownerFunction: 'Koordinierende Stelle',
        dueOn: dayIn(-50),
        doneOn: dayIn(-55),
        status: 'DONE',
      },
      {
        id: id(703),
        title: 'Ablauf den Case Manager*innen vorstellen',
        ownerFunction: 'Koordinierende Stelle',
        dueOn: dayIn(40),
        doneOn: null,
        status: 'OPEN',
      },
    ],
    version: 2,
  },
];
