import { useEffect, type ReactNode } from 'react';
import { classes } from '@shared/lib/classes';
import { Breadcrumb, type Crumb } from './breadcrumb';

interface Props {
  title: string;
  /** Way up; only where the page is deeper than one level. */
  crumbs?: Crumb[];
  /** Main action first, secondary ones after it. */
  actions?: ReactNode;
  subline?: ReactNode;
  width?: 'full' | 'form';
  children: ReactNode;
}

/** Frame of every page: one h1, its document title, its actions at the top right. */
export function Page({ title, crumbs, actions, subline, width = 'full', children }: Props) {
  useDocumentTitle(title);
  return (
    <div className={classes('kim-page', width === 'form' && 'kim-page--form')}>
      {crumbs && <Breadcrumb crumbs={crumbs} current={title} />}
      <header className="kim-page__header">
        <div>
          <h1 className="kern-heading-medium kim-page__title" tabIndex={-1} id="page-title">
            {title}
          </h1>
          {subline && <div className="kim-muted">{subline}</div>}
        </div>
        {actions && <div className="kim-page__actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · KIM-Plattform`;
  }, [title]);
}
