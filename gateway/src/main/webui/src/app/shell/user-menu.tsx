import { Menu } from '@base-ui/react/menu';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { changeLanguage } from '@shared/i18n/i18n';
import { currentLanguage } from '@shared/i18n/language';
import { useStore } from '@shared/lib/store';
import { logout } from '@shared/session/logout';
import { useMe } from '@shared/session/me';
import { kiStore, selectKi } from '@shared/session/selected-ki';
import { useCodeLabel } from '@shared/ui/code';
import { Icon } from '@shared/ui/icon';

export function UserMenu() {
  const { t } = useTranslation();
  const me = useMe();
  const role = useCodeLabel()('role', me.roles[0]);
  const ki = useStore(kiStore);
  const place = me.kis.find(({ key }) => key === ki)?.name ?? me.kis[0]?.name;
  const other = currentLanguage() === 'de' ? 'en' : 'de';
  const queryClient = useQueryClient();
  // Titles and texts that the services wrote come in the new language too.
  const speak = () => void changeLanguage(other).then(() => queryClient.invalidateQueries());
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger className="kim-user">
        <Icon name="account-circle" />
        <span className="kim-user__text">
          <span className="kim-user__name">{me.name}</span>
          <span className="kim-user__role">{[role, place].filter(Boolean).join(' · ')}</span>
        </span>
        <Icon name="arrow-down" size="small" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="kim-popup-layer" align="end" sideOffset={4}>
          <Menu.Popup className="kim-popup kim-menu">
            {me.kis.length > 1 && <KiChoice />}
            <Menu.Item className="kim-menu__item" onClick={speak}>
              <Icon name="language" size="small" />
              <span lang={other}>{t(`common:language.${other}`)}</span>
            </Menu.Item>
            <Menu.Item className="kim-menu__item" onClick={logout}>
              <Icon name="logout" size="small" />
              {t('common:session.logout')}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** Who works for several KI says for which one now; every request then names it. */
function KiChoice() {
  const { t } = useTranslation();
  const me = useMe();
  const queryClient = useQueryClient();
  const selected = useStore(kiStore) ?? '';
  const choose = (key: string) => {
    selectKi(key || null);
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
  };
  return (
    <Menu.RadioGroup value={selected} onValueChange={choose}>
      {[{ key: '', name: t('common:session.allKis') }, ...me.kis].map(({ key, name }) => (
        <Menu.RadioItem key={key} value={key} className="kim-menu__item">
          <span className="kim-menu__mark">
            <Menu.RadioItemIndicator>
              <Icon name="check" size="small" />
            </Menu.RadioItemIndicator>
          </span>
          {name}
        </Menu.RadioItem>
      ))}
      <Menu.Separator className="kern-divider" />
    </Menu.RadioGroup>
  );
}
