import { http, HttpResponse } from 'msw';
import type {
  CaseRestriction,
  Disclosure,
  DisclosurePart,
  DisclosureRequest,
  WithholdingReason,
} from '@shared/api/types/rights';
import { cases, first } from './case-data';
import { ago, dayIn, newId } from './time';

const CONTACT = '01900000-0000-7000-8030-000000000001';

export const requests: DisclosureRequest[] = [
  {
    id: '01900000-0000-7000-8030-000000000002',
    askedOn: dayIn(-20),
    identifiedBy: 'ID_DOCUMENT',
    dueOn: dayIn(10),
    overdue: false,
    status: 'RECEIVED',
    allowed: ['EXTENDED', 'GIVEN', 'REFUSED', 'WITHDRAWN'],
    extensionReason: null,
    givenOn: null,
    form: null,
    refusalReason: null,
    recordedBy: 'Miriam Kaya',
    recordedAt: ago(20),
    endedBy: null,
    endedAt: null,
    version: 0,
  },
];

export const restrictions: CaseRestriction[] = [];

const withheld = new Map<string, WithholdingReason>();

const parts: DisclosurePart[] = [
  {
    section: 'PERSON',
    title: 'Angaben zur Person',
    entries: [
      {
        id: cases[0]!.person.id,
        facts: [
          { key: 'given_name', label: 'Vorname', value: 'Amina', text: 'Amina' },
          { key: 'family_name', label: 'Familienname', value: 'Al-Khatib', text: 'Al-Khatib' },
          {
            key: 'residence_status',
            label: 'Aufenthaltsstatus',
            value: 'AUFENTHALTSERLAUBNIS',
            text: 'Aufenthaltserlaubnis',
          },
        ],
      },
    ],
  },
  {
    section: 'CONTACT',
    title: 'Beratungskontakte',
    entries: [
      {
        id: CONTACT,
        facts: [
          { key: 'date', label: 'Tag', value: dayIn(-12), text: dayIn(-12).split('-').reverse().join('.') },
          {
            key: 'note',
            label: 'Notiz',
            value: 'x',
            text: 'Sami war dabei. Unterlagen für die Aufenthaltserlaubnis und die Anerkennung ausländischer Berufsqualifikationen durchgesehen;\nWohnungsgeberbestätigung fehlt noch.',
          },
        ],
      },
    ],
  },
  { section: 'WALK_IN', title: 'Offene Sprechstunde', entries: [] },
];

const disclosure = (language: string): Disclosure => ({
  language,
  madeAt: ago(0),
  title: 'Auskunft über Ihre Daten',
  caseNumber: cases[0]!.number,
  personName: 'Amina Al-Khatib',
  controller: 'Kreis Wesel',
  information: [
    {
      heading: 'Ihre Rechte',
      texts: ['Sie können falsche Angaben berichtigen lassen (Art. 16 DSGVO).'],
    },
  ],
  uses: [
    {
      fields: ['Vorname', 'Familienname'],
      purpose: 'Person erkennen, Doppelberatung vermeiden',
      retention: 'mit dem letzten Fall der Person',
    },
  ],
  parts: parts.map((part) => ({
    ...part,
    entries: part.entries.map((entry) => {
      const leftOut = withheld.get(entry.id);
      return leftOut
        ? { id: entry.id, leftOut, leftOutText: 'Rechte anderer Personen (Art. 15 Abs. 4 DSGVO)', facts: [] }
        : entry;
    }),
  })),
});

const languageOf = (request: Request) => new URL(request.url).searchParams.get('language') ?? 'de';

const step = (id: unknown, change: Partial<DisclosureRequest>) => {
  const request = requests.find((one) => one.id === id);
  if (!request) return new HttpResponse(null, { status: 404 });
  Object.assign(request, change, { version: request.version + 1 });
  return HttpResponse.json(request);
};
const ended = { allowed: [], endedBy: 'Miriam Kaya', endedAt: ago(0) };

export const rightsHandlers = [
  http.get('*/api/v1/cases/:id/disclosure', ({ request }) =>
    HttpResponse.json(disclosure(languageOf(request))),
  ),
  http.get('*/api/v1/cases/:id/disclosure/preview', ({ request }) =>
    HttpResponse.json({
      disclosure: disclosure(languageOf(request)),
      addressBlocked: false,
      hints: withheld.has(CONTACT) ? [] : [{ section: 'CONTACT', entryId: CONTACT, key: 'note' }],
    }),
  ),
  http.put('*/api/v1/cases/:id/disclosure/withheld/:section/:entry', async ({ params, request }) => {
    const { reason } = (await request.json()) as { reason: WithholdingReason };
    withheld.set(String(params.entry), reason);
    return new HttpResponse(null, { status: 204 });
  }),
  http.delete('*/api/v1/cases/:id/disclosure/withheld/:section/:entry', ({ params }) => {
    withheld.delete(String(params.entry));
    return new HttpResponse(null, { status: 204 });
  }),
  http.get('*/api/v1/cases/:id/disclosure-requests', ({ params }) =>
    HttpResponse.json({ items: params.id === first ? requests : [] }),
  ),
  http.post('*/api/v1/cases/:id/disclosure-requests', async ({ request }) => {
    const said = (await request.json()) as Pick<DisclosureRequest, 'askedOn' | 'identifiedBy'>;
    requests.unshift({ ...requests[0]!, ...said, id: newId(), dueOn: dayIn(30), version: 0 });
    return HttpResponse.json(requests[0], { status: 201 });
  }),
  http.post('*/api/v1/cases/:id/disclosure-requests/:request/give', async ({ params, request }) =>
    step(params.request, { ...((await request.json()) as object), ...ended, status: 'GIVEN' }),
  ),
  http.post('*/api/v1/cases/:id/disclosure-requests/:request/extend', async ({ params, request }) => {
    const { reason } = (await request.json()) as { reason: string };
    return step(params.request, {
      status: 'EXTENDED',
      extensionReason: reason,
      dueOn: dayIn(70),
      allowed: ['GIVEN', 'REFUSED', 'WITHDRAWN'],
    });
  }),
  http.post('*/api/v1/cases/:id/disclosure-requests/:request/refuse', async ({ params, request }) => {
    const { reason } = (await request.json()) as { reason: string };
    return step(params.request, { ...ended, status: 'REFUSED', refusalReason: reason });
  }),
  http.post('*/api/v1/cases/:id/disclosure-requests/:request/withdraw', ({ params }) =>
    step(params.request, { ...ended, status: 'WITHDRAWN' }),
  ),
  http.get('*/api/v1/cases/:id/restrictions', ({ params }) =>
    HttpResponse.json({ items: params.id === first ? restrictions : [] }),
  ),
  http.post('*/api/v1/cases/:id/restrictions', async ({ params, request }) => {
    const said = (await request.json()) as Pick<CaseRestriction, 'reason' | 'note'>;
    restrictions.unshift({
      id: newId(),
      reason: said.reason,
      note: said.note ?? null,
      setBy: 'Miriam Kaya',
      setAt: ago(0),
      toldOn: null,
      liftedBy: null,
      liftedAt: null,
      version: 0,
    });
    const file = cases.find(({ id }) => id === params.id);
    if (file) file.restrictedSince = ago(0);
    return HttpResponse.json(restrictions[0], { status: 201 });
  }),
  http.post('*/api/v1/cases/:id/restrictions/:restriction/lift', async ({ params, request }) => {
    const { toldOn } = (await request.json()) as { toldOn: string };
    const restriction = restrictions.find(({ id }) => id === params.restriction);
    if (!restriction) return new HttpResponse(null, { status: 404 });
    Object.assign(restriction, { toldOn, liftedBy: 'Miriam Kaya', liftedAt: ago(0), version: 1 });
    const file = cases.find(({ id }) => id === params.id);
    if (file) file.restrictedSince = null;
    return HttpResponse.json(restriction);
  }),
];
