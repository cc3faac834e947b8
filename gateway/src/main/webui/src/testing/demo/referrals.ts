import { http, HttpResponse } from 'msw';
import type { Referral, ReferralItem, ReferralPreview } from '@shared/api/types/referral';
import type { Person } from '@shared/api/types/case';
import { cases, referrals } from './case-data';
import { newId } from './time';

const find = (id: unknown) => referrals.find((one) => one.id === id);

const toItem = (referral: Referral): ReferralItem => ({
  id: referral.id,
  version: referral.version,
  status: referral.status,
  receivedAt: referral.receivedAt,
  urgency: referral.urgency,
  reason: referral.reason,
  lifeDomains: referral.lifeDomains,
  senderOrg: referral.senderOrg,
  senderName: referral.senderName,
  municipality: referral.municipality,
  site: null,
  possibleDuplicate: referral.possibleDuplicate,
  ageGroup: 'A27_39',
  dueOn: referral.dueOn,
  overdue: referral.overdue,
  waitingWorkingDays: referral.overdue ? 7 : 2,
  amendments: referral.amendments.length,
});

const toPreview = (referral: Referral): ReferralPreview => ({
  ...toItem(referral),
  languages: referral.person?.languages ?? [],
  interpreterNeeded: referral.person?.interpreterNeeded ?? false,
  purposeBound: referral.purposeBound,
  caseId: null,
  declineReason: referral.declineReason,
  withdrawalReason: referral.withdrawalReason,
  duplicateHints: referral.duplicateHints,
  attachmentCount: referral.attachments.length,
  changed: referral.amendments.flatMap(({ changes }) => changes.map(({ pointer }) => pointer)),
});

const gapDraft = (reason: string) =>
  ['NOT_AVAILABLE', 'NOT_ELIGIBLE'].includes(reason)
    ? {
        kind: 'MISSING_OFFER',
        dimension: 'QUANTITATIVE',
        domain: 'LANGUAGE',
        ags: '05170024',
        title: 'Fehlendes Angebot: Sprache',
        description:
          'Eine Fallzuweisung (Anlass: Rechtskreiswechsel; Lebensbereiche: Sprache) konnte nicht angenommen werden: Angebot nicht verfügbar.',
        frequency: 'ONCE',
      }
    : null;

function accept(referral: Referral) {
  const file = {
    ...cases[0]!,
    id: newId(),
    number: 'WES-2026-00042',
    phase: 'ZUGANG' as const,
    person: { ...(referral.person as Person), id: newId() },
  };
  cases.push(file);
  return { referral, caseId: file.id, caseNumber: file.number };
}

const AFTER = { accept: 'ACCEPTED', decline: 'DECLINED', merge: 'MERGED' } as const;

export const referralHandlers = [
  http.get('*/api/v1/referrals', ({ request }) => {
    const status = new URL(request.url).searchParams.get('status');
    const items = referrals.filter((one) => !status || one.status === status).map(toItem);
    return HttpResponse.json({ items, next: null });
  }),
  http.get('*/api/v1/referrals/:id', ({ params }) => {
    const found = find(params.id);
    return found ? HttpResponse.json(found) : new HttpResponse(null, { status: 404 });
  }),
  http.get('*/api/v1/referrals/:id/preview', ({ params }) => {
    const found = find(params.id);
    return found ? HttpResponse.json(toPreview(found)) : new HttpResponse(null, { status: 404 });
  }),
  http.post('*/api/v1/referrals/:id/gaps', () => HttpResponse.json({ id: newId() }, { status: 202 })),
  http.post('*/api/v1/referrals/:id/:act', async ({ params, request }) => {
    const found = find(params.id);
    if (!found) return new HttpResponse(null, { status: 404 });
    if (params.act === 'forward') {
      referrals.splice(referrals.indexOf(found), 1);
      return new HttpResponse(null, { status: 204 });
    }
    found.status = AFTER[params.act as keyof typeof AFTER];
    found.version += 1;
    if (params.act === 'accept') return HttpResponse.json(accept(found));
    const { reason = '' } = (await request.json()) as { reason?: string };
    return HttpResponse.json({ referral: found, gapDraft: gapDraft(reason) });
  }),
];
