import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '@shared/lib/use-shortcut';
import { useHasRole } from '@shared/session/me';

/** Finds cases by name or number; `/` jumps here from everywhere. */
export function SearchField() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const mayCases = useHasRole('case-manager', 'coordinator');
  useShortcut('/', () => input.current?.focus());
  if (!mayCases) return null;
  return (
    <form
      role="search"
      className="kim-search"
      onSubmit={(event) => {
        event.preventDefault();
        const q = input.current?.value.trim();
        if (q) void navigate({ to: '/cases', search: { q, responsible: 'all' } });
      }}
    >
      <span className="kern-icon kern-icon--search kern-icon--small" aria-hidden="true" />
      <input
        ref={input}
        type="search"
        className="kim-search__input"
        aria-label={t('common:search.label')}
        placeholder={t('common:search.placeholder')}
        aria-keyshortcuts="/"
      />
      <kbd className="kim-kbd" aria-hidden="true">
        /
      </kbd>
    </form>
  );
}
