import { http, HttpResponse } from 'msw';
import type { Person, Referral, ReferralItem } from '@shared/api/types/case';
import { cases, referrals } from './case-data';
import { newId } from './time';

const find = (id: unknown) => referrals.find((one) => one.id === id);

const toItem = ({ person, ...referral }: Referral): ReferralItem => ({
  ...referral,
  site: null,
  ageGroup: 'A27_39',
  personLabel: `${person.familyName}, ${person.givenName}`,
});

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
  http.post('*/api/v1/referrals/:id/:act', ({ params }) => {
    const found = find(params.id);
    if (!found) return new HttpResponse(null, { status: 404 });
    if (params.act === 'forward') {
      referrals.splice(referrals.indexOf(found), 1);
      return new HttpResponse(null, { status: 204 });
    }
    found.status = AFTER[params.act as keyof typeof AFTER];
    found.version += 1;
    return HttpResponse.json(params.act === 'accept' ? accept(found) : { referral: found });
  }),
];
