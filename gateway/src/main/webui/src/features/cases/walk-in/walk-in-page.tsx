import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecordOpen } from '@shared/forms/use-form-open';
import { useSiteOptions } from '@shared/lib/use-sites';
import { useUrlSearch } from '@shared/lib/use-url-search';
import { useHasRole } from '@shared/session/me';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { EmptyState } from '@shared/ui/empty-state';
import { FilterBar, FilterSelect } from '@shared/ui/filters';
import { Page } from '@shared/ui/page';
import { QueryView } from '@shared/ui/query-view';
import { WalkInForm } from './walk-in-form';
import { WalkInList } from './walk-in-list';
import { useWalkIns, visitIn } from './walk-ins';

const REMEMBERED = 'kim.walk-in.site';

/** Offene Sprechstunde: one site, today, a big button. The device remembers the site, not the visits. */
export function WalkInPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useUrlSearch<{ site?: string; visit?: string }>();
  const sites = useSiteOptions();
  const [remembered] = useState(() => localStorage.getItem(REMEMBERED) ?? undefined);
  const visit = visitIn(search.visit);
  const site =
    visit?.siteId ?? search.site ?? sites.find(({ value }) => value === remembered)?.value ?? sites[0]?.value;
  const mayRecord = useHasRole('case-manager');
  const [open, setOpen] = useRecordOpen(site ? [site] : [], (one) => `walk-in.${one}`, mayRecord);
  const choose = (chosen: string | undefined) => {
    if (chosen) localStorage.setItem(REMEMBERED, chosen);
    setSearch({ site: chosen });
  };
  const close = () => {
    setOpen(null);
    setSearch({ visit: undefined });
  };
  if (site && (visit || open))
    return (
      <Page title={t('walk-ins:add')} width="form">
        <WalkInForm siteId={site} visit={visit} onClose={close} />
      </Page>
    );
  return (
    <Page title={t('walk-ins:title')} subline={t('walk-ins:subline')} width="form">
      <FilterBar>
        <FilterSelect
          label={t('walk-ins:site')}
          value={site}
          all={t('walk-ins:chooseSite')}
          options={sites}
          onChange={choose}
        />
      </FilterBar>
      {site ? (
        <Today siteId={site} onAdd={mayRecord ? () => setOpen(site) : undefined} />
      ) : (
        <p className="kim-muted">{t('walk-ins:noSite')}</p>
      )}
    </Page>
  );
}

function Today({ siteId, onAdd }: { siteId: string; onAdd?: () => void }) {
  const { t } = useTranslation();
  const visits = useWalkIns(siteId);
  return (
    <div className="kim-stack">
      {onAdd && (
        <Button
          className="kim-big-button"
          variant="primary"
          icon="add"
          label={t('walk-ins:add')}
          onClick={onAdd}
        />
      )}
      <Card title={t('walk-ins:today')}>
        <QueryView
          query={visits}
          failed={t('walk-ins:failed')}
          isEmpty={({ items }) => items.length === 0}
          empty={
            <EmptyState
              icon="calendar-today"
              title={t('walk-ins:emptyTitle')}
              text={t('walk-ins:emptyText')}
            />
          }
        >
          {({ items }) => <WalkInList items={items} />}
        </QueryView>
      </Card>
    </div>
  );
}
