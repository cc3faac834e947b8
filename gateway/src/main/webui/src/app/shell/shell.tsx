import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Notices } from '@shared/ui/notices';
import { TextLink } from '@shared/ui/text-link';
import { CommandPalette } from './command-palette';
import { Kopfzeile } from './kopfzeile';
import { Navigation } from './navigation';
import { ProcessWords } from './process-words';
import { SessionExpiredDialog } from './session-expired-dialog';
import { ShortcutHelp } from './shortcut-help';
import { TopBar } from './top-bar';
import { useFocusOnNavigation } from './use-focus-on-navigation';

export function Shell() {
  const { t } = useTranslation();
  useFocusOnNavigation();
  return (
    <div className="kim-shell">
      <a className="kim-skip-link" href="#main">
        {t('common:nav.skip')}
      </a>
      <header className="kim-banner">
        <Kopfzeile />
        <TopBar />
      </header>
      <div className="kim-shell__body">
        <Navigation />
        <main id="main" className="kim-shell__main" tabIndex={-1}>
          <Notices />
          <Outlet />
        </main>
      </div>
      <footer className="kim-footer">
        <TextLink to="/accessibility">{t('common:nav.accessibility')}</TextLink>
      </footer>
      <SessionExpiredDialog />
      <CommandPalette />
      <ShortcutHelp />
      <ProcessWords />
    </div>
  );
}
