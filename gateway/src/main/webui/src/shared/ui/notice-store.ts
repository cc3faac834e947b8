import { createStore } from '@shared/lib/store';

export interface Notice {
  id: number;
  tone: 'success' | 'warning' | 'danger';
  title: string;
  text?: string;
  traceId?: string;
  /** Takes back what was just done, by the real reverse; nothing is offered where there is none. */
  undo?: () => Promise<unknown>;
  /** Where the result can be seen. */
  link?: { label: string; to: string };
}

export const notices = createStore<Notice[]>([]);
let lastId = 0;

export function notify(notice: Omit<Notice, 'id'>): void {
  lastId += 1;
  // Two are enough to read; an older one has been overtaken by events.
  notices.set([...notices.get().slice(-1), { ...notice, id: lastId }]);
}

export function dismissNotice(id: number): void {
  notices.set(notices.get().filter((notice) => notice.id !== id));
}
