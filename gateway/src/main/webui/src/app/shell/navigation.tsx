import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '@shared/session/me';
import { classes } from '@shared/lib/classes';
import { Icon } from '@shared/ui/icon';
import { navigationOf } from './navigation-items';

/** At the left on a desk, at the bottom on a phone: the same list, placed by CSS. */
export function Navigation() {
  const { t } = useTranslation();
  const items = navigationOf(useMe().roles);
  const path = useLocation({ select: ({ pathname }) => pathname });
  return (
    <nav className="kim-nav" aria-label={t('common:nav.main')}>
      <ul>
        {items.map(({ to, label, icon, within = [] }) => (
          <li key={to}>
            <Link
              to={to}
              className={classes(
                'kim-nav__link',
                within.some((page) => path.startsWith(page)) && 'kim-nav__link--active',
              )}
              activeProps={{ className: 'kim-nav__link--active' }}
            >
              <Icon name={icon} size="small" />
              <span>{t(`common:nav.${label}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
