import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '@shared/lib/use-shortcut';
import { Dialog } from '@shared/ui/dialog';

const SHORTCUTS = [
  ['?', 'help'],
  ['/', 'search'],
  ['Ctrl K', 'palette'],
  ['j', 'next'],
  ['k', 'previous'],
  ['Enter', 'open'],
  ['x', 'choose'],
  ['a', 'accept'],
  ['d', 'decline'],
  ['Esc', 'close'],
] as const;

export function ShortcutHelp() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  useShortcut('?', () => setOpen(true));
  if (!open) return null;
  return (
    <Dialog title={t('common:shortcuts.title')} onClose={() => setOpen(false)}>
      <dl className="kim-shortcuts">
        {SHORTCUTS.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd className="kim-kbd">{keys}</kbd>
            </dt>
            <dd>{t(`common:shortcuts.${what}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
