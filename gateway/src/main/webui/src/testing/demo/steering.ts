import { http, HttpResponse } from 'msw';
import type { GapFile } from '@shared/api/types/steering';
import * as gapData from './gap-data';
import * as data from './steering-data';

const page = (items: unknown[]) => HttpResponse.json({ items, next: null });
const one = <T extends { id: string }>(items: T[], id: unknown) => {
  const found = items.find((item) => item.id === id);
  return found ? HttpResponse.json(found as never) : new HttpResponse(null, { status: 404 });
};

const AFTER: Record<string, GapFile['status']> = {
  triage: 'TRIAGED',
  recognise: 'RECOGNISED',
  reject: 'NOT_RECOGNISED',
  bundle: 'BUNDLED',
  solve: 'SOLVED',
  reopen: 'TRIAGED',
};

export const steeringHandlers = [
  http.get('*/api/v1/gaps', ({ request }) => {
    const query = new URL(request.url).searchParams;
    const status = query.getAll('status');
    const matches = (name: 'kind' | 'domain', gap: GapFile) =>
      !query.get(name) || gap[name] === query.get(name);
    return page(
      gapData.gaps.filter(
        (gap) =>
          (status.length === 0 || status.includes(gap.status)) &&
          matches('kind', gap) &&
          matches('domain', gap),
      ),
    );
  }),
  http.get('*/api/v1/gaps/:id', ({ params }) => one(gapData.gaps, params.id)),
  http.post('*/api/v1/gaps/:id/:step', ({ params }) => {
    const gap = gapData.gaps.find(({ id }) => id === params.id);
    const status = AFTER[String(params.step)];
    if (!gap || !status) return new HttpResponse(null, { status: 404 });
    Object.assign(gap, { status, allowedActions: gapData.allowedIn(status), version: gap.version + 1 });
    return HttpResponse.json(gap);
  }),
  http.get('*/api/v1/themes', ({ request }) => {
    const status = new URL(request.url).searchParams.get('status');
    return page(gapData.themes.filter((theme) => !status || theme.status === status));
  }),
  http.get('*/api/v1/themes/:id', ({ params }) => one(gapData.themes, params.id)),
  http.get('*/api/v1/bodies', () => page(data.bodies)),
  http.get('*/api/v1/bodies/:id', ({ params }) => one(data.bodies, params.id)),
  http.get('*/api/v1/meetings', () => page(data.meetings)),
  http.get('*/api/v1/meetings/:id', ({ params }) => one(data.meetings, params.id)),
  http.get('*/api/v1/decisions', ({ request }) => {
    const meetingId = new URL(request.url).searchParams.get('meetingId');
    return page(data.decisions.filter((decision) => !meetingId || decision.meetingId === meetingId));
  }),
];
