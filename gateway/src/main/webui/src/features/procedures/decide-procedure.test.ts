import { describe, expect, it } from 'vitest';
import { dayIn } from '../../testing/demo/time';
import { procedures } from '../../testing/demo/procedures';
import { latestEnd, rulingSchema } from './decide-procedure';

const open = procedures[0]!;
const allMet = { ...open, checklist: open.checklist.map((item) => ({ ...item, state: 'MET' as const })) };

const problems = (procedure: typeof open, ruling: object) => {
  const result = rulingSchema(procedure).safeParse({ decision: '', validUntil: '', reason: '', ...ruling });
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
};

describe('a decision', () => {
  it('in spite of open conditions needs a reason', () => {
    const granted = { decision: 'GRANTED', validUntil: dayIn(300) };
    expect(problems(open, granted)).toEqual(['reason reasonForOpen']);
    expect(problems(open, { ...granted, reason: 'Prognose trägt.' })).toEqual([]);
    expect(problems(allMet, granted)).toEqual([]);
  });

  it('to grant ends within the longest validity', () => {
    expect(problems(allMet, { decision: 'GRANTED' })).toEqual(['validUntil date']);
    expect(problems(allMet, { decision: 'GRANTED', validUntil: dayIn(3000) })).toEqual([
      'validUntil outOfRange',
    ]);
    expect(problems(allMet, { decision: 'GRANTED', validUntil: dayIn(0) })).toEqual([
      'validUntil outOfRange',
    ]);
  });

  it('to refuse needs a reason and has no end', () => {
    expect(problems(allMet, { decision: 'REFUSED' })).toEqual(['reason required']);
    const refused = rulingSchema(allMet).parse({
      decision: 'REFUSED',
      validUntil: dayIn(9),
      reason: 'Grund',
    });
    expect(refused.validUntil).toBeUndefined();
  });

  it('counts months by the calendar', () => {
    expect(latestEnd(open, '2026-11-21')).toBe('2028-11-21');
    expect(latestEnd(open, '2028-02-29')).toBe('2030-02-28');
  });
});
