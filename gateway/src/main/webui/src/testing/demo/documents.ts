import { http, HttpResponse } from 'msw';
import type { CaseDocument, HandoverDocument } from '@shared/api/types/document';
import { cases } from './case-data';
import { ago, dayIn, newId } from './time';

const first = cases[0]!.id;
const filed = { addedBy: 'Miriam Kaya', changedBy: null, changedAt: null, restoreUntil: null, version: 0 };

export const documents: Record<string, CaseDocument[]> = {
  [first]: [
    {
      ...filed,
      id: '01900000-0000-7000-8020-000000000001',
      title: 'Telc-Zertifikat Deutsch B1',
      kind: 'LANGUAGE_CERTIFICATE',
      domain: 'LANGUAGE',
      marks: [],
      dated: dayIn(-80),
      note: null,
      mediaType: 'application/pdf',
      size: 1_468_006,
      addedAt: ago(20),
    },
    {
      ...filed,
      id: '01900000-0000-7000-8020-000000000002',
      title:
        'Bescheid über die Aussetzung der Abschiebung nach § 60a Abs. 2 AufenthG mit Nebenbestimmungen (Wohnsitzauflage, Erwerbstätigkeitserlaubnis)',
      kind: 'DECISION',
      domain: 'MIGRATION',
      marks: [],
      dated: dayIn(-200),
      note: 'Verlängerung ist beantragt, Fiktionsbescheinigung folgt.',
      mediaType: 'application/pdf',
      size: 655_360,
      addedAt: ago(18),
    },
    {
      ...filed,
      id: '01900000-0000-7000-8020-000000000003',
      title: 'Foto des Arbeitsvertrags',
      kind: 'CONTRACT',
      domain: 'WORK',
      marks: [],
      dated: null,
      note: null,
      mediaType: 'image/jpeg',
      size: 3_250_586,
      addedAt: ago(3),
    },
    {
      ...filed,
      id: '01900000-0000-7000-8020-000000000004',
      title: 'Attest für den Arbeitgeber',
      kind: 'MEDICAL_RECORD',
      domain: 'WORK',
      marks: ['HEALTH'],
      dated: dayIn(-9),
      note: null,
      mediaType: 'application/pdf',
      size: 81_920,
      addedAt: ago(2),
    },
  ],
};

/** What a body sees of the first ones. */
export const handedOver = (ids: readonly string[]): HandoverDocument[] =>
  (documents[first] ?? [])
    .filter(({ id }) => ids.includes(id))
    .map(({ id, title, kind, domain, dated, mediaType, size }) => ({
      id,
      title,
      kind,
      domain,
      dated,
      mediaType,
      size,
      sha256: 'b1946ac9…',
    }));

const of = (caseId: unknown) => (documents[String(caseId)] ??= []);
const list = (caseId: unknown) => ({
  items: of(caseId).filter(({ restoreUntil }) => !restoreUntil),
  removed: of(caseId).filter(({ restoreUntil }) => restoreUntil),
  withheld: [],
});

function changed(caseId: unknown, id: unknown, change: Partial<CaseDocument>) {
  const found = of(caseId).find((one) => one.id === id);
  if (!found) return new HttpResponse(null, { status: 404 });
  Object.assign(found, change, { version: found.version + 1 });
  return HttpResponse.json(list(caseId));
}

const content = () =>
  new HttpResponse(new Blob(['%PDF-1.7'], { type: 'application/pdf' }), {
    headers: { 'Content-Type': 'application/pdf' },
  });

export const documentHandlers = [
  http.get('*/api/v1/cases/:id/documents', ({ params }) => HttpResponse.json(list(params.id))),
  http.post('*/api/v1/cases/:id/documents', async ({ params, request }) => {
    const body = (await request.json()) as {
      description: Pick<CaseDocument, 'title' | 'kind' | 'domain'> & Partial<CaseDocument>;
      mediaType: string;
      content: string;
    };
    const made: CaseDocument = {
      ...filed,
      marks: [],
      dated: null,
      note: null,
      ...body.description,
      id: newId(),
      mediaType: body.mediaType,
      size: Math.floor((body.content.length * 3) / 4),
      addedAt: ago(0),
    };
    of(params.id).unshift(made);
    return HttpResponse.json(made, { status: 201 });
  }),
  http.get('*/api/v1/cases/:id/documents/:document/content', content),
  http.get('*/api/v1/handovers/:id/documents/:document/content', content),
  http.put('*/api/v1/cases/:id/documents/:document', async ({ params, request }) =>
    changed(params.id, params.document, (await request.json()) as Partial<CaseDocument>),
  ),
  http.post('*/api/v1/cases/:id/documents/:document/remove', ({ params }) =>
    changed(params.id, params.document, { restoreUntil: dayIn(1) + 'T12:00:00Z' }),
  ),
  http.post('*/api/v1/cases/:id/documents/:document/restore', ({ params }) =>
    changed(params.id, params.document, { restoreUntil: null }),
  ),
  http.post('*/api/v1/handover-links/document', content),
];
