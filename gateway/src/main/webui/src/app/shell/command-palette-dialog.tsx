import { Autocomplete } from '@base-ui/react/autocomplete';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHasRole, useMe } from '@shared/session/me';
import { Dialog } from '@shared/ui/dialog';
import { Icon, type IconName } from '@shared/ui/icon';
import { navigationOf } from './navigation-items';

interface Command {
  id: string;
  label: string;
  icon: IconName;
  run: () => void;
}

export default function CommandPaletteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const commands = useCommands(text, onClose);
  return (
    <Dialog title={t('common:palette.title')} onClose={onClose} focusTitle={false}>
      <Autocomplete.Root
        inline
        open
        items={commands}
        mode="none"
        value={text}
        onValueChange={setText}
        itemToStringValue={(command: Command) => command.label}
        autoHighlight="always"
      >
        <Autocomplete.Input
          data-autofocus
          className="kern-form-input__input"
          aria-label={t('common:palette.label')}
          placeholder={t('common:palette.label')}
        />
        <Autocomplete.List className="kim-palette">
          {(command: Command) => (
            <Autocomplete.Item
              key={command.id}
              value={command}
              className="kim-menu__item"
              onClick={command.run}
            >
              <Icon name={command.icon} size="small" />
              {command.label}
            </Autocomplete.Item>
          )}
        </Autocomplete.List>
      </Autocomplete.Root>
    </Dialog>
  );
}

function useCommands(text: string, onClose: () => void): Command[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const roles = useMe().roles;
  const mayCases = useHasRole('case-manager', 'coordinator');
  const go = (to: string, search?: object) => () => {
    onClose();
    void navigate({ to, search } as never);
  };
  const pages = navigationOf(roles).map(({ to, label, icon }): Command => ({
    id: to,
    label: t(`common:nav.${label}`),
    icon,
    run: go(to),
  }));
  const acts: Command[] = mayCases
    ? [{ id: 'new-case', label: t('common:palette.newCase'), icon: 'add', run: go('/cases/new') }]
    : [];
  const wanted = text.trim().toLocaleLowerCase('de');
  const place = ({ label }: Command) => label.toLocaleLowerCase('de').indexOf(wanted);
  const found = [...acts, ...pages].filter((one) => place(one) >= 0).sort((a, b) => place(a) - place(b));
  const search: Command[] =
    mayCases && wanted
      ? [
          {
            id: 'search',
            label: t('common:palette.searchCase', { text: text.trim() }),
            icon: 'search',
            run: go('/cases', { q: text.trim(), responsible: 'all' }),
          },
        ]
      : [];
  return [...found, ...search];
}
