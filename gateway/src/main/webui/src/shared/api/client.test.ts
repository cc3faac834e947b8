import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { selectKi } from '@shared/session/selected-ki';
import { sessionExpiry } from '@shared/session/session-expiry';
import { server } from '../../testing/server';
import { api } from './client';
import { isProblem, pointerToField, ProblemError } from './problem';

const caught = async (attempt: Promise<unknown>): Promise<ProblemError> => {
  const error = await attempt.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof ProblemError) return error;
  throw new Error(`expected a ProblemError, got ${String(error)}`);
};

describe('api client', () => {
  it('marks unsafe requests, names version, key and KI', async () => {
    let headers = new Headers();
    server.use(
      http.post('*/api/v1/cases/1/phase', ({ request }) => {
        headers = request.headers;
        return HttpResponse.json({});
      }),
    );
    selectKi('05170');
    await api.post('/cases/1/phase', { body: { phase: 'ASSESSMENT' }, version: 3, idempotencyKey: 'k-1' });
    selectKi(null);
    expect(headers.get('x-kim-request')).toBe('1');
    expect(headers.get('if-match')).toBe('"3"');
    expect(headers.get('idempotency-key')).toBe('k-1');
    expect(headers.get('x-kim-ki')).toBe('05170');
    expect(headers.get('accept-language')).toBe('de');
  });

  it('turns problem+json into an error that code can decide on', async () => {
    server.use(
      http.post('*/api/v1/referrals/1/accept', () =>
        HttpResponse.json(
          {
            type: 'https://kim.nrw/problems/state-transition-refused',
            title: 'Nicht möglich',
            status: 409,
            from: 'DECLINED',
          },
          { status: 409 },
        ),
      ),
    );
    const error = await caught(api.post('/referrals/1/accept'));
    expect(isProblem(error, 'state-transition-refused')).toBe(true);
    expect(error.problem.from).toBe('DECLINED');
    expect(error.isUnexpected).toBe(false);
  });

  it('offers the login when the session is gone', async () => {
    server.use(http.get('*/api/v1/cases', () => new HttpResponse(null, { status: 401 })));
    await caught(api.get('/cases'));
    expect(sessionExpiry.get()).toBe(true);
  });

  it('tells a lost connection from a refusal', async () => {
    server.use(http.get('*/api/v1/cases', () => HttpResponse.error()));
    expect((await caught(api.get('/cases'))).isOffline).toBe(true);
  });

  it('keeps the trace id of an answer that is no problem+json', async () => {
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    server.use(
      http.get('*/api/v1/cases', () => new HttpResponse('oops', { status: 502, headers: { traceparent } })),
    );
    const error = await caught(api.get('/cases'));
    expect(error.problem.traceId).toBe('4bf92f3577b34da6a3ce929d0e0e4736');
    expect(error.isUnexpected).toBe(true);
  });

  it('maps JSON pointers to field names', () => {
    expect(pointerToField('/person/birthDate')).toBe('person.birthDate');
    expect(pointerToField('#/domains/0/need~1s')).toBe('domains.0.need/s');
  });
});
