import { http, HttpResponse } from 'msw';
import type {
  Conference,
  PeerAdvice,
  PeerAdvicePreview,
  PeerAdviceRequest,
} from '@shared/api/types/conference';
import { ABH, first } from './case-data';
import { plans } from './plans';
import { ago, dayIn, newId } from './time';

export const conferences: Record<string, Conference[]> = {
  [first]: [
    {
      id: 'conference-1',
      heldOn: dayIn(-9),
      named: false,
      consentIds: [],
      domains: ['MIGRATION', 'WORK'],
      participants: [
        {
          organisation: ABH,
          organisationName: 'Ausländerbehörde Kreis Wesel',
          function: 'Sachbearbeitung Aufenthaltsverfestigung',
          marks: [],
        },
        { organisation: null, organisationName: null, function: 'Ausbildungsbegleitung', marks: [] },
      ],
      results: [
        {
          domain: 'MIGRATION',
          text: 'Der Antrag wird vorbereitet, sobald der Nationalpass verlängert ist.',
          marks: [],
          tasks: [
            { text: 'Nationalpass bei der Botschaft verlängern', stepId: plans[first]![0]!.id },
            { text: 'Liste der nötigen Unterlagen schicken', stepId: null },
          ],
        },
      ],
      recordedBy: 'Miriam Kaya',
      recordedAt: ago(8),
      correctedBy: null,
      correctedAt: null,
      version: 0,
    },
  ],
};

export const advice: PeerAdvice[] = [
  {
    id: 'advice-1',
    mine: true,
    caseId: first,
    invited: 3,
    question: 'Wer kennt einen Weg zu einem Abendkurs mit Kinderbetreuung?',
    domains: ['LANGUAGE'],
    ageGroup: 'A27_39',
    nationalityGroup: 'REFUGEE_COUNTRIES',
    statusGroup: 'GEDULDET',
    askedAt: ago(2),
    closedAt: null,
    answers: [
      {
        id: newId(),
        text: 'Die Volkshochschule hat dienstags einen Kurs mit Betreuung.',
        fromAsker: false,
        answeredBy: 'Nele Hartwig',
        answeredAt: ago(1),
      },
    ],
    version: 0,
  },
  {
    id: 'advice-2',
    mine: false,
    caseId: null,
    invited: null,
    question: 'Wie habt ihr die Anerkennung einer Ausbildung ohne Zeugnisse begonnen?',
    domains: ['WORK'],
    ageGroup: 'A40_64',
    nationalityGroup: null,
    statusGroup: null,
    askedAt: ago(5),
    closedAt: null,
    answers: [],
    version: 0,
  },
];

export const conferenceHandlers = [
  http.get('*/api/v1/cases/:id/conferences', ({ params }) =>
    HttpResponse.json({ items: conferences[String(params.id)] ?? [], withheld: [] }),
  ),
  http.get('*/api/v1/peer-advice', ({ request }) => {
    const closed = new URL(request.url).searchParams.get('closed') === 'true';
    return HttpResponse.json({ items: advice.filter(({ closedAt }) => !!closedAt === closed), next: null });
  }),
  http.post('*/api/v1/peer-advice', () => HttpResponse.json(advice[0], { status: 201 })),
  http.post('*/api/v1/peer-advice/preview', async ({ request }) => {
    const { question, domains, groups, invited, wholeTeam } = (await request.json()) as PeerAdviceRequest;
    return HttpResponse.json({
      question,
      domains,
      ageGroup: groups?.includes('AGE') ? 'A27_39' : null,
      nationalityGroup: groups?.includes('NATIONALITY') ? 'REFUGEE_COUNTRIES' : null,
      statusGroup: null,
      leftOut: groups?.includes('STATUS') ? ['STATUS'] : [],
      invited: wholeTeam ? null : (invited?.length ?? 0),
    } satisfies PeerAdvicePreview);
  }),
  http.post('*/api/v1/peer-advice/:id/answers', () => HttpResponse.json(advice[1], { status: 201 })),
  http.post('*/api/v1/peer-advice/:id/close', () => HttpResponse.json({ ...advice[0], closedAt: ago(0) })),
];
