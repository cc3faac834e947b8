import { describe, expect, it } from 'vitest';
import type { PlanStep } from '@shared/api/types/plan';
import { scaleOf } from './plan-scale';

const step = (startOn: string | null, dueOn: string | null) => ({ startOn, dueOn }) as PlanStep;

describe('the scale of a plan', () => {
  it('is none without a day', () => {
    expect(scaleOf([step(null, null)], '2026-11-21')).toBeNull();
  });

  it('reaches from the first day to the last and shows today', () => {
    const scale = scaleOf([step('2026-01-01', '2026-02-20'), step(null, '2026-04-11')], '2026-02-20')!;
    expect(scale).toMatchObject({ from: '2026-01-01', to: '2026-04-11', today: 50 });
    expect(scale.bars[0]).toMatchObject({ left: 0, width: 50 });
    expect(scale.bars[1]).toMatchObject({ left: 98, width: 2 });
  });

  it('names the steps that have no day', () => {
    const undated = step(null, null);
    expect(scaleOf([step('2026-01-01', null), undated], '2026-01-02')!.undated).toEqual([undated]);
  });
});
