import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUrlSearch } from '@shared/lib/use-url-search';
import { useHasRole } from '@shared/session/me';
import { Button } from '@shared/ui/button';
import { EmptyState } from '@shared/ui/empty-state';
import { InboxList } from '@shared/ui/inbox-list';
import { ListView } from '@shared/ui/list-view';
import { Page } from '@shared/ui/page';
import { SplitView } from '@shared/ui/split-view';
import { GapFilters } from './gap-filters';
import { GapPreview } from './gap-preview';
import { GapRow } from './gap-row';
import { useGaps, type GapFilter } from './list-gaps';
import { ReportGapDialog } from './report-gap-dialog';

/** Triage for the koordinierende Stelle; the others read here what became of what they reported. */
export function GapsPage() {
  const { t } = useTranslation();
  const steers = useHasRole('coordinator', 'ki-lead');
  const [reporting, setReporting] = useState(false);
  const [search, setSearch] = useUrlSearch<GapFilter & { selected?: string }>();
  const { selected, ...filter } = { ...search, status: search.status ?? (steers ? 'todo' : 'all') };
  const status = filter.status === 'all' ? undefined : filter.status;
  const gaps = useGaps({ ...filter, status });
  const close = () => setSearch({ selected: undefined });
  return (
    <Page
      title={t('gap-inbox:title')}
      subline={t(steers ? 'gap-inbox:sublineSteering' : 'gap-inbox:subline')}
      actions={
        steers && <Button icon="add" label={t('gap-inbox:record')} onClick={() => setReporting(true)} />
      }
    >
      <GapFilters
        filter={{ ...filter, status }}
        onChange={(change) => setSearch({ ...change, selected: undefined })}
      />
      <SplitView
        label={t('gap-inbox:preview')}
        open={selected !== undefined}
        list={
          <ListView
            list={gaps}
            failed={t('gap-inbox:failed')}
            empty={
              <EmptyState icon="success" title={t('gap-inbox:emptyTitle')} text={t('gap-inbox:emptyText')} />
            }
          >
            {(items) => (
              <InboxList
                label={t('gap-inbox:title')}
                items={items}
                itemKey={({ id }) => id}
                selected={selected}
                onSelect={(id) => setSearch({ selected: id })}
              >
                {(item) => <GapRow item={item} />}
              </InboxList>
            )}
          </ListView>
        }
        detail={
          selected ? (
            <GapPreview key={selected} id={selected} onClose={close} />
          ) : (
            <EmptyState
              icon="checklist"
              title={t('gap-inbox:chooseTitle')}
              text={t('gap-inbox:chooseText')}
            />
          )
        }
      />
      {reporting && <ReportGapDialog origin="" onClose={() => setReporting(false)} />}
    </Page>
  );
}
