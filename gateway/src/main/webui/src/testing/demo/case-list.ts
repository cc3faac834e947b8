import { http, HttpResponse } from 'msw';
import type {
  BulkCaseResult,
  CaseFile,
  CaseRequest,
  CaseRequestReceipt,
  CaseView,
  WaitingCaseRequest,
} from '@shared/api/types/case';
import type { AssignmentProposal } from '@shared/api/types/referral';
import { cases } from './case-data';
import { colleagues } from './session';
import { ago, newId } from './time';

let views: CaseView[] = [
  {
    id: '01900000-0000-7000-8010-000000000001',
    name: 'Im Monitoring, älteste zuerst',
    phase: 'MONITORING',
    onlyOwn: true,
    sort: 'OLDEST',
    columns: ['NUMBER', 'PHASE', 'FOLLOW_UP', 'LIFE_DOMAINS'],
  },
];

const requests: CaseRequest[] = [
  {
    id: '01900000-0000-7000-8011-000000000001',
    org: '01900000-0000-7000-8000-051700000008',
    orgName: 'MBE der Caritas Kreis Wesel',
    requester: 'Katharina Wolff',
    purpose: 'COUNSELLING',
    message: 'Frau Al-Khatib war bei uns und bittet darum, dass wir uns abstimmen.',
    status: 'OPEN',
    requestedAt: ago(2),
    decidedAt: null,
    decisionNote: null,
    version: 0,
  },
];

const receipts: CaseRequestReceipt[] = [];

const stateOf = ({ id, number, phase, allowedPhases, responsible, responsibleName, version }: CaseFile) => ({
  id,
  number,
  phase,
  allowedPhases,
  responsible,
  responsibleName,
  version,
});

interface Line {
  id: string;
  version: number;
  followUp?: string | null;
  responsible?: string;
}

function changed({ id, version, followUp, responsible }: Line): BulkCaseResult {
  const file = cases.find((one) => one.id === id);
  if (file?.version !== version) {
    const problem = {
      type: 'https://kim.nrw/problems/precondition-failed',
      title: 'Jemand anderes hat den Fall inzwischen geändert',
      detail: null,
    };
    return { id, status: 412, state: null, problem };
  }
  const name = colleagues.find((one) => one.id === responsible)?.name;
  Object.assign(file, { version: version + 1 });
  if (followUp !== undefined) Object.assign(file, { nextFollowUp: followUp, overdue: false });
  if (responsible) Object.assign(file, { responsible, responsibleName: name });
  return { id, status: 200, state: stateOf(file), problem: null };
}

const proposal: AssignmentProposal = {
  site: { id: '01900000-0000-7000-8009-000000000001', name: 'KIM-Standort Moers' },
  reason: 'FEWEST_WEIGHTED_CASES_AT_SITE',
  candidates: colleagues.slice(1).map(({ id, name }, index) => ({
    responsible: id,
    name,
    openCases: 11 + 6 * index,
    share: 100,
    perPost: 7.25 + 5 * index,
    weighted: 7.25 + 5 * index,
    speaks: index === 0 ? ['ar'] : [],
  })),
};

const waiting = (): WaitingCaseRequest[] =>
  requests
    .filter(({ status }) => status === 'OPEN')
    .map(({ id, orgName, requester, purpose, requestedAt }) => ({
      id,
      caseId: cases[0]!.id,
      caseNumber: cases[0]!.number,
      orgName,
      requester,
      purpose,
      requestedAt,
    }));

export const caseListHandlers = [
  http.get('*/api/v1/case-views', () => HttpResponse.json({ items: views })),
  http.put('*/api/v1/case-views/:id', async ({ params, request }) => {
    const kept = { ...((await request.json()) as Omit<CaseView, 'id'>), id: String(params.id) };
    views = [...views.filter(({ id }) => id !== kept.id), kept];
    return HttpResponse.json(kept);
  }),
  http.delete('*/api/v1/case-views/:id', ({ params }) => {
    views = views.filter(({ id }) => id !== params.id);
    return new HttpResponse(null, { status: 204 });
  }),
  http.post('*/api/v1/cases/bulk/:act', async ({ request }) => {
    const { cases: lines } = (await request.json()) as { cases: Line[] };
    return HttpResponse.json({ items: lines.map(changed) });
  }),
  http.get('*/api/v1/cases/:id/requests', ({ params }) =>
    HttpResponse.json({ items: params.id === cases[0]!.id ? requests : [] }),
  ),
  http.post('*/api/v1/cases/:id/requests/:request/decide', async ({ params, request }) => {
    const { takeUp, note } = (await request.json()) as { takeUp: boolean; note?: string };
    const found = requests.find(({ id }) => id === params.request);
    if (!found) return new HttpResponse(null, { status: 404 });
    const status = takeUp ? 'TAKEN_UP' : 'REFUSED';
    Object.assign(found, { status, decisionNote: note ?? null, decidedAt: ago(0), version: 1 });
    return HttpResponse.json(found);
  }),
  http.get('*/api/v1/case-requests/waiting', () => HttpResponse.json({ items: waiting() })),
  http.get('*/api/v1/case-requests', () => HttpResponse.json({ items: receipts })),
  http.post('*/api/v1/case-requests', async ({ request }) => {
    const wish = (await request.json()) as Pick<CaseRequestReceipt, 'caseNumber' | 'purpose'>;
    const receipt = { id: newId(), requestedAt: ago(0), caseNumber: wish.caseNumber, purpose: wish.purpose };
    receipts.unshift(receipt);
    return HttpResponse.json(receipt, { status: 202 });
  }),
  http.get('*/api/v1/referrals/:id/assignment-proposal', () => HttpResponse.json(proposal)),
];
