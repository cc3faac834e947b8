import { http, HttpResponse } from 'msw';
import type { HandoverMessage } from '@shared/api/types/handover';
import { handedOver } from './documents';
import { extract } from './extract';
import { handovers, partnerHandovers } from './handover-data';
import { ago, newId } from './time';

const messages: Record<string, HandoverMessage[]> = {};
const CONTACT = {
  kind: 'CONTACT',
  withoutReason: ['INFORMATION', 'CONTACT'],
  rechtskreis: 'SGB_II',
  de: 'SGB II (Grundsicherung) hat ein eigenes Fallmanagement: Vorgeschlagen ist ein Verweis, keine Übergabe (B2-30).',
  en: 'SGB II (basic income support) has its own case management: showing the way is proposed, no handover (B2-30).',
};
/** What the steps around a handover answer; goes before the handlers with `:id`. */
export const stepHandlers = [
  http.get('*/api/v1/handovers/watched', () =>
    HttpResponse.json({ items: handovers.filter(({ progress }) => progress?.watched) }),
  ),
  http.get('*/api/v1/handovers/:id/messages', ({ params }) =>
    HttpResponse.json({ items: messages[String(params.id)] ?? [] }),
  ),
  http.post('*/api/v1/handovers/:id/messages', async ({ params, request }) => {
    const { text } = (await request.json()) as { text: string };
    const id = String(params.id);
    const fromRecipient = partnerHandovers.some((one) => one.id === id);
    const made = { id: newId(), fromRecipient, authorName: 'Miriam Kaya', text, writtenAt: ago(0) };
    (messages[id] ??= []).push(made);
    return HttpResponse.json(made, { status: 201 });
  }),
  http.post('*/api/v1/handovers/:id/links', () =>
    HttpResponse.json(
      { id: newId(), token: `05170-${'Zx9_'.repeat(10)}abc`, code: '40719632', expiresAt: ago(-14) },
      { status: 201 },
    ),
  ),
  http.get('*/api/v1/cases/:id/handover-draft/kind', () => HttpResponse.json(CONTACT)),
  http.get('*/api/v1/cases/:id/handover-draft/targets', () =>
    HttpResponse.json({
      items: [
        {
          domain: 'WORK',
          rechtskreis: 'SGB_II',
          purpose: 'WORK_OR_TRAINING',
          bodies: [{ id: 'jc', name: 'Jobcenter Kreis Wesel', offers: ['a'], proposal: CONTACT }],
        },
        { domain: 'HOUSING', rechtskreis: 'WOHNEN', purpose: 'HOUSING', bodies: [] },
      ],
    }),
  ),
  http.get('*/api/v1/cases/:id/handover-draft/extract', ({ request }) =>
    HttpResponse.json({
      ...extract(newId()),
      handoverId: null,
      documents: handedOver(new URL(request.url).searchParams.getAll('document')),
    }),
  ),
  http.get('*/api/v1/cases/:id/results', ({ params }) =>
    HttpResponse.json({
      themes: [...new Set(handovers.flatMap(({ domains }) => domains))].map((domain) => ({
        domain,
        severalAtWork: false,
        bodies: handovers
          .filter((one) => one.caseId === params.id && one.domains.includes(domain))
          .map((one) => ({
            handoverId: one.id,
            recipientName: one.recipientName,
            status: one.status,
            atWork: one.status === 'STARTED',
            outcome: one.outcome,
            since: one.offeredAt,
          })),
      })),
    }),
  ),
  http.post('*/api/v1/cases/:id/consent-wording', async ({ request }) => {
    const { language } = (await request.json()) as { language: string };
    const german = {
      version: '2026-11',
      language: 'de',
      languageName: 'Deutsch',
      direction: 'ltr',
      reviewed: false,
      note: 'Übersetzung noch nicht geprüft. Verbindlich ist der deutsche Text.',
      title: 'Einwilligung in die Weitergabe meiner Daten',
      intro:
        'Ich bin einverstanden: Meine Beratung darf Angaben über mich an eine andere Stelle weitergeben.',
      sections: [{ heading: 'Das ist freiwillig', paragraphs: ['Ich muss nicht zustimmen.'], items: [] }],
    };
    const arabic = {
      ...german,
      language: 'ar',
      languageName: 'العربية',
      direction: 'rtl',
      note: 'الترجمة لم تُراجَع بعد. النص الألماني هو المُلزِم.',
      title: 'موافقة على نقل بياناتي',
      intro: 'أوافق على أن تنقل جهة الاستشارة معلومات عني إلى جهة أخرى.',
      sections: [{ heading: 'هذا الأمر اختياري', paragraphs: ['لست مُلزَماً بالموافقة.'], items: [] }],
    };
    return HttpResponse.json({ items: language === 'ar' ? [arabic, german] : [german] });
  }),
  http.post('*/api/v1/handover-links/:step', ({ params }) => {
    const handover = partnerHandovers[0]!;
    if (params.step === 'accept') handover.status = 'ACCEPTED';
    return HttpResponse.json({
      handover,
      minimum: {
        ...handover,
        handoverId: handover.id,
        ageGroup: 'A27_39',
        ags: '05170024',
        municipality: 'Moers',
      },
      messages: [],
      extract: handover.status === 'ACCEPTED' ? extract(handover.id) : null,
      expiresAt: ago(-14),
    });
  }),
];
