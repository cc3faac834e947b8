import { createStore } from '@shared/lib/store';

const KEY = 'kim.ki';

/** KI that someone with several of them works for now; null means "all of mine". */
export const kiStore = createStore<string | null>(sessionStorage.getItem(KEY));

export function selectedKi(): string | null {
  return kiStore.get();
}

export function selectKi(ki: string | null): void {
  if (ki) sessionStorage.setItem(KEY, ki);
  else sessionStorage.removeItem(KEY);
  kiStore.set(ki);
}
