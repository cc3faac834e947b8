import { Link, Outlet, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

export interface Section {
  to: NonNullable<LinkProps['to']>;
  /** Key in `common:nav`. */
  label: string;
}

/** Pages that belong together behind one entry of the main navigation, one click from each other. */
export function Sections({ label, sections }: { label: string; sections: Section[] }) {
  const { t } = useTranslation();
  return (
    <>
      <nav className="kim-sections" aria-label={label}>
        <ul>
          {sections.map(({ to, label: name }) => (
            <li key={to}>
              <Link to={to} className="kim-sections__link">
                {t(`common:nav.${name}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Outlet />
    </>
  );
}
