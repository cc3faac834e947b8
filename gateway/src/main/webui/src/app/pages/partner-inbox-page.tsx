import { useTranslation } from 'react-i18next';
import { OwnRequestsCard } from '@features/case-requests/own-requests-card';
import { HandoverStatus } from '@features/handovers/handover-status';
import { useHandovers } from '@features/handovers/list-handovers';
import { PartnerPreview } from '@features/handovers/partner-preview';
import type { Handover } from '@shared/api/types/handover';
import { useUrlSearch } from '@shared/lib/use-url-search';
import { useCodeLabel, useCodeOptions } from '@shared/ui/code';
import { EmptyState } from '@shared/ui/empty-state';
import { FilterBar, FilterSelect } from '@shared/ui/filters';
import { InboxList } from '@shared/ui/inbox-list';
import { ListView } from '@shared/ui/list-view';
import { Page } from '@shared/ui/page';
import { RelativeTime } from '@shared/ui/relative-time';
import { SplitView } from '@shared/ui/split-view';

interface InboxSearch {
  status?: string;
  selected?: string;
}

/** Übergaben addressed to the partner's organisation. */
export function PartnerInboxPage() {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const [{ status, selected }, setSearch] = useUrlSearch<InboxSearch>();
  const handovers = useHandovers('in', status);
  return (
    <Page title={t('handovers:inboxTitle')} subline={t('handovers:inboxSubline')}>
      <FilterBar>
        <FilterSelect
          label={t('handovers:status')}
          value={status}
          options={options('handoverStatus')}
          onChange={(next) => setSearch({ status: next, selected: undefined })}
        />
      </FilterBar>
      <SplitView
        label={t('handovers:selected')}
        open={selected !== undefined}
        list={
          <ListView
            list={handovers}
            failed={t('handovers:failed')}
            empty={
              <EmptyState
                icon="success"
                title={t('handovers:inboxEmptyTitle')}
                text={t('handovers:inboxEmptyText')}
              />
            }
          >
            {(items) => (
              <InboxList
                label={t('handovers:inboxTitle')}
                items={items}
                itemKey={({ id }) => id}
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
            <PartnerPreview key={selected} id={selected} onClose={() => setSearch({ selected: undefined })} />
          ) : (
            <EmptyState icon="mail" title={t('handovers:chooseTitle')} text={t('handovers:chooseText')} />
          )
        }
      />
      <OwnRequestsCard />
    </Page>
  );
}

function Row({ item }: { item: Handover }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  return (
    <>
      <span className="kim-row kim-row--between">
        <span className="kim-inbox__title">{label('handoverPurpose', item.purpose)}</span>
        <RelativeTime value={item.offeredAt} />
      </span>
      <span className="kim-muted">{t('handovers:from', { sender: item.senderName })}</span>
      <HandoverStatus handover={item} />
    </>
  );
}
