import { Menu as Base } from '@base-ui/react/menu';
import { useTranslation } from 'react-i18next';
import { buttonClass, ButtonContent, type ButtonLook } from './button';
import { Icon, type IconName } from './icon';

export interface MenuAction {
  label: string;
  icon?: IconName;
  onSelect: () => void;
  disabled?: boolean;
}

interface Props extends ButtonLook {
  label?: string;
  actions: MenuAction[];
}

/** Secondary actions of a page or a row. */
export function Menu({ label, actions, ...look }: Props) {
  const { t } = useTranslation();
  const name = label ?? t('common:action.more');
  return (
    <Base.Root modal={false}>
      <Base.Trigger className={buttonClass(look)} aria-label={look.iconOnly ? name : undefined}>
        <ButtonContent icon={look.icon ?? 'more-vert'} iconOnly={look.iconOnly} label={name} />
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner className="kim-popup-layer" sideOffset={4} align="end">
          <Base.Popup className="kim-popup kim-menu">
            {actions.map(({ label: text, icon, onSelect, disabled }) => (
              <Base.Item key={text} className="kim-menu__item" onClick={onSelect} disabled={disabled}>
                {icon && <Icon name={icon} size="small" />}
                {text}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
