import { describe, expect, it } from 'vitest';
import type { Appointment, PlanStep } from '@shared/api/types/plan';
import { nextOf } from './next-of';

const step = (id: string, more: Partial<PlanStep> = {}) =>
  ({
    id,
    title: id,
    status: 'OPEN',
    dueOn: null,
    overdue: false,
    waitsFor: [],
    ...more,
  }) as unknown as PlanStep;
const appointment = (id: string, startsAt: string, status = 'PLANNED') =>
  ({ id, subject: id, startsAt, status }) as unknown as Appointment;

describe('what is next in a case', () => {
  it('is the earliest first, whatever it is', () => {
    const next = nextOf(
      [step('late', { dueOn: '2026-12-01' }), step('soon', { dueOn: '2026-11-23' })],
      [appointment('between', '2026-11-25T09:00:00Z')],
    );
    expect(next.map(({ id }) => id)).toEqual(['soon', 'between', 'late']);
  });

  it('puts what has no date last', () => {
    const next = nextOf([step('whenever'), step('dated', { dueOn: '2026-12-01' })], []);
    expect(next.map(({ id }) => id)).toEqual(['dated', 'whenever']);
  });

  it('leaves out what is over, held up or cancelled', () => {
    const steps = [step('done', { status: 'DONE' }), step('held', { waitsFor: ['another'] })];
    expect(nextOf(steps, [appointment('gone', '2026-11-25T09:00:00Z', 'CANCELLED')])).toEqual([]);
  });
});
