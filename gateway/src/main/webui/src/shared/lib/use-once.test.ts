import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { offlineProblem, ProblemError } from '@shared/api/problem';
import { useOnce } from './use-once';

const refused = new ProblemError({ type: 'x', title: 'Nein', status: 422 });
const lost = new ProblemError(offlineProblem());

describe('what is sent once', () => {
  const keys: string[] = [];
  const send = (answer?: Error) => (key: string) => {
    keys.push(key);
    return answer ? Promise.reject(answer) : Promise.resolve(key);
  };

  it('keeps its key while the answer is missing, and no longer', async () => {
    const { result } = renderHook(() => useOnce());
    await expect(result.current('same', send(lost))).rejects.toBe(lost);
    await result.current('same', send());
    await result.current('same', send());
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('is another thing once it says something else or was refused', async () => {
    keys.length = 0;
    const { result } = renderHook(() => useOnce());
    await expect(result.current('one', send(lost))).rejects.toBe(lost);
    await expect(result.current('two', send(refused))).rejects.toBe(refused);
    await result.current('two', send());
    expect(new Set(keys).size).toBe(3);
  });
});
