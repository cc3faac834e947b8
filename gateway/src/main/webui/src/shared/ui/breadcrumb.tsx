import { useTranslation } from 'react-i18next';
import type { LinkProps } from '@tanstack/react-router';
import { TextLink } from './text-link';

export interface Crumb {
  label: string;
  to: NonNullable<LinkProps['to']>;
  params?: Record<string, string>;
}

export function Breadcrumb({ crumbs, current }: { crumbs: Crumb[]; current: string }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('common:nav.breadcrumb')} className="kim-breadcrumb">
      <ol>
        {crumbs.map(({ label, to, params }) => (
          <li key={label}>
            <TextLink to={to} params={params as never}>
              {label}
            </TextLink>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
}
