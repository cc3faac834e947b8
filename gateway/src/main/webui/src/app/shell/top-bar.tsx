import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SearchField } from './search-field';
import { UserMenu } from './user-menu';

export function TopBar() {
  const { t } = useTranslation();
  return (
    <div className="kim-top-bar">
      <Link to="/" className="kim-top-bar__name">
        <strong>KIM</strong>
        <span className="kim-top-bar__long-name">{t('common:app.name')}</span>
      </Link>
      <SearchField />
      <UserMenu />
    </div>
  );
}
