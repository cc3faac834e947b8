import { http, HttpResponse } from 'msw';
import type { CaseFile } from '@shared/api/types/case';
import type {
  AddressBlocks,
  HouseholdMember,
  PersonHistoryEntry,
  Transition,
} from '@shared/api/types/person';
import { cases } from './case-data';
import { ago, dayIn, newId } from './time';

const find = (id: unknown): CaseFile => cases.find((one) => one.id === id) ?? cases[0]!;
const BY = 'Miriam Kaya';

const entry = (more: Partial<PersonHistoryEntry>): PersonHistoryEntry => ({
  id: newId(),
  kind: 'RESIDENCE_STATUS',
  code: 'DULDUNG_60A',
  municipality: null,
  residence: null,
  validFrom: null,
  lastDay: null,
  current: false,
  paragraph: null,
  conditions: [],
  recordedBy: BY,
  recordedAt: ago(20),
  corrects: null,
  correctedBy: null,
  correctedAt: null,
  ...more,
});

const history = ({ municipality, person }: CaseFile): PersonHistoryEntry[] => [
  entry({
    kind: 'RESIDENCE',
    code: municipality?.ags ?? null,
    municipality,
    residence: person.residence ?? null,
    current: true,
    recordedBy: '',
    recordedAt: ago(60),
  }),
  entry({
    code: 'AE_25B',
    validFrom: dayIn(-12),
    lastDay: dayIn(710),
    current: true,
    paragraph: '§ 25b Abs. 1',
    conditions: ['WORK_ALLOWED', 'RESIDENCE_RULE'],
  }),
  entry({ validFrom: '2021-05-04', lastDay: dayIn(-13), conditions: ['RESIDENCE_DUTY', 'WORK_BY_PERMIT'] }),
  entry({ code: 'DULDUNG_60B', validFrom: '2021-05-04', correctedBy: BY, correctedAt: ago(3) }),
  entry({ kind: 'RECHTSKREIS', code: 'ASYLBLG', validFrom: '2019-03-11', current: true }),
];

const blocks: AddressBlocks = { blocked: false, version: 0, items: [] };

const household = ({ person }: CaseFile): HouseholdMember[] => [
  member(`${person.familyName}, ${person.givenName}`, person.birthDate, { role: 'PARENT', self: true }),
  member(`${person.familyName}, Sami`, '2016-09-01', { role: 'CHILD' }),
  member(`${person.familyName}-Wiedenbrück, Abdelrahman`, '1990-02-03', {
    role: 'PARTNER',
    hidden: true,
    caseId: cases[1]!.id,
    caseNumber: cases[1]!.number,
  }),
];

function member(name: string, birthDate: string, more: Partial<HouseholdMember>): HouseholdMember {
  return {
    id: newId(),
    personId: newId(),
    name,
    birthDate,
    role: 'ADULT',
    self: false,
    hidden: false,
    caseId: null,
    caseNumber: null,
    version: 0,
    ...more,
  };
}

const transitions: Transition[] = [
  {
    kind: 'RECHTSKREISWECHSEL',
    expectedOn: dayIn(10),
    cause: 'RESIDENCE_TITLE',
    items: [
      item('SGB_II_APPLICATION', 'Antrag beim Jobcenter stellen', -20, {
        done: true,
        doneBy: BY,
        doneAt: ago(4),
      }),
      item('HEALTH_INSURANCE', 'Krankenkasse wählen und anmelden', -20, { overdue: true }),
      item('ASYLBLG_END', 'Ende der Leistungen nach AsylbLG bestätigen lassen', 10),
    ],
  },
];

function item(code: string, text: string, due: number, more: Partial<Transition['items'][number]> = {}) {
  return {
    code,
    text,
    dueOn: dayIn(due),
    done: false,
    overdue: false,
    doneBy: null,
    doneAt: null,
    ...more,
  };
}

const PATH = '*/api/v1/cases/:id';

export const personHandlers = [
  http.get(`${PATH}/person`, ({ params }) => {
    const { id, ...data } = find(params.id).person;
    const profile = {
      countryOfOrigin: '475',
      regionOfOrigin: 'Aleppo',
      movedHereOn: '2020-01-15',
      languageSkills: [
        { language: 'ar', level: 'NATIVE' },
        { language: 'de', level: 'B1' },
      ],
      contactChannel: 'PHONE',
      targetGroups: ['REFUGEE', 'FAMILY_WITH_SCHOOL_CHILDREN'],
    };
    return HttpResponse.json({ id, data: { ...data, familyStatus: 'MARRIED' }, profile, version: 0 });
  }),
  http.get(`${PATH}/person-history`, ({ params }) =>
    HttpResponse.json({ items: history(find(params.id)), otherKi: null }),
  ),
  http.post(`${PATH}/person-history`, ({ params }) =>
    HttpResponse.json({ items: history(find(params.id)), otherKi: null }, { status: 201 }),
  ),
  http.get(`${PATH}/address-block`, () => HttpResponse.json(blocks)),
  http.get(`${PATH}/duplicates`, () =>
    HttpResponse.json({
      items: [
        {
          caseId: cases[2]!.id,
          caseNumber: cases[2]!.number,
          responsibleName: 'Jonas Weber',
          reason: 'NAME_VARIANT',
          version: cases[2]!.version,
          mayMerge: false,
        },
      ],
    }),
  ),
  http.get(`${PATH}/merges`, () => HttpResponse.json({ items: [] })),
  http.get(`${PATH}/household`, ({ params }) => HttpResponse.json({ items: household(find(params.id)) })),
  http.get(`${PATH}/transitions`, () => HttpResponse.json({ items: transitions })),
  http.put(`${PATH}/transitions/:kind/items/:code`, () => HttpResponse.json({ items: transitions })),
];
