import { describe, expect, it } from 'vitest';
import { differences, taken } from './conflict';

const base = { title: 'Pass verlängern', status: 'OPEN', due: '2026-12-01', after: ['a', 'b'] };

describe('two versions of a record', () => {
  it('differ only where mine is not theirs', () => {
    expect(differences(base, { ...base, after: ['b', 'a'] }, base)).toEqual([]);
  });

  it('take a change before what was left alone', () => {
    const [title] = differences(base, base, { ...base, title: 'Pass beantragen' });
    expect(title?.take).toBe('theirs');
    const [due] = differences(base, { ...base, due: '2027-01-01' }, base);
    expect(due?.take).toBe('mine');
  });

  it('keep what was typed where both changed, and can join words', () => {
    const [title] = differences(base, { ...base, title: 'Meins' }, { ...base, title: 'Anderes' });
    expect(title).toMatchObject({ take: 'mine', joinable: true });
    expect(taken(title!, 'mine')).toBe('Meins');
    expect(taken(title!, 'theirs')).toBe('Anderes');
    expect(taken(title!, 'both')).toBe('Anderes\nMeins');
  });

  it('never join codes or days', () => {
    const other = { ...base, status: 'DONE', due: '2027-02-02' };
    for (const one of differences(base, { ...base, status: 'WAITING', due: '2027-01-01' }, other)) {
      expect(one.joinable).toBe(false);
      expect(taken(one, 'both')).toBe(one.mine);
    }
  });
});
