import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { loadOfficeTexts, startI18n } from '@shared/i18n/i18n';
import { sessionExpiry } from '@shared/session/session-expiry';
import { notices } from '@shared/ui/notice-store';
import { server } from './server';

// jsdom has no modal dialogs; opening one is all our tests need.
HTMLDialogElement.prototype.showModal ??= function show(this: HTMLDialogElement) {
  this.setAttribute('open', '');
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.removeAttribute('open');
};
// jsdom has files, but no way to read one at once.
Blob.prototype.text ??= function text(this: Blob) {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(this);
  });
};
window.scrollTo = () => {};
// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 8_000 });

beforeAll(async () => {
  await startI18n('de');
  await loadOfficeTexts();
  server.listen({ onUnhandledRequest: 'error' });
});
afterEach(() => {
  cleanup();
  server.resetHandlers();
  localStorage.clear();
  sessionStorage.clear();
  sessionExpiry.set(false);
  notices.set([]);
});
afterAll(() => server.close());
