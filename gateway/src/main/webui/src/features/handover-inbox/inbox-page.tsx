import { useTranslation } from 'react-i18next';
import type { InboxHandover } from '@shared/api/types/abh';
import { useUrlSearch } from '@shared/lib/use-url-search';
import { useCodeLabel, useCodeOptions } from '@shared/ui/code';
import { EmptyState } from '@shared/ui/empty-state';
import { FilterBar, FilterSelect } from '@shared/ui/filters';
import { InboxList } from '@shared/ui/inbox-list';
import { ListView } from '@shared/ui/list-view';
import { Page } from '@shared/ui/page';
import { RelativeTime } from '@shared/ui/relative-time';
import { SplitView } from '@shared/ui/split-view';
import { useHandoverInbox } from './list-inbox';
import { InboxPreview, type InboxSlots } from './inbox-preview';
import { InboxStatus } from './inbox-status';

interface InboxSearch {
  status?: string;
  selected?: string;
}

/** Übergaben to the Ausländer- or Einbürgerungsbehörde: list left, preview right. */
export function HandoverInboxPage({ slots }: { slots: InboxSlots }) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const [{ status, selected }, setSearch] = useUrlSearch<InboxSearch>();
  const handovers = useHandoverInbox(status);
  const close = () => setSearch({ selected: undefined });
  return (
    <Page title={t('handover-inbox:title')} subline={t('handover-inbox:subline')}>
      <FilterBar>
        <FilterSelect
          label={t('handover-inbox:status')}
          value={status}
          options={options('handoverStatus')}
          onChange={(next) => setSearch({ status: next, selected: undefined })}
        />
      </FilterBar>
      <SplitView
        label={t('handover-inbox:preview')}
        open={selected !== undefined}
        list={
          <ListView
            list={handovers}
            failed={t('handover-inbox:failed')}
            empty={
              <EmptyState
                icon="success"
                title={t('handover-inbox:emptyTitle')}
                text={t('handover-inbox:emptyText')}
              />
            }
          >
            {(items) => (
              <InboxList
                label={t('handover-inbox:title')}
                items={items}
                itemKey={({ handoverId }) => handoverId}
                selected={selected}
                onSelect={(id) => setSearch({ selected: id })}
              >
                {(item) => <Row item={item} />}
              </InboxList>
            )}
          </ListView>
        }
        detail={
          selected ? (
            <InboxPreview key={selected} id={selected} slots={slots} onClose={close} />
          ) : (
            <EmptyState
              icon="mail"
              title={t('handover-inbox:chooseTitle')}
              text={t('handover-inbox:chooseText')}
            />
          )
        }
      />
    </Page>
  );
}

function Row({ item }: { item: InboxHandover }) {
  const label = useCodeLabel();
  return (
    <>
      <span className="kim-row kim-row--between">
        <span className="kim-inbox__title">{label('handoverPurpose', item.purpose)}</span>
        <RelativeTime value={item.offeredAt} />
      </span>
      <span className="kim-muted">
        {[item.municipality, item.ageGroup && label('ageGroup', item.ageGroup), item.kiName]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <InboxStatus handover={item} />
    </>
  );
}
