import { useTranslation } from 'react-i18next';
import { useUrlSearch } from '@shared/lib/use-url-search';
import { useTermOptions } from '@shared/ui/code';
import { EmptyState } from '@shared/ui/empty-state';
import { FilterBar, FilterSelect } from '@shared/ui/filters';
import { InboxList } from '@shared/ui/inbox-list';
import { ListView } from '@shared/ui/list-view';
import { Page } from '@shared/ui/page';
import { SplitView } from '@shared/ui/split-view';
import { useReferrals, type ReferralStatus } from './list-referrals';
import { ReferralPreview } from './referral-preview';
import { ReferralRow } from './referral-row';

const STATUSES: ReferralStatus[] = ['RECEIVED', 'ACCEPTED', 'DECLINED', 'MERGED'];

interface InboxSearch {
  status?: ReferralStatus;
  selected?: string;
}

export function InboxPage() {
  const { t } = useTranslation();
  const options = useTermOptions();
  const [{ status = 'RECEIVED', selected }, setSearch] = useUrlSearch<InboxSearch>();
  const referrals = useReferrals(status);
  const close = () => setSearch({ selected: undefined });
  return (
    <Page title={t('referrals:title')} subline={t('referrals:subline')}>
      <FilterBar>
        <FilterSelect
          label={t('referrals:status')}
          value={status === 'RECEIVED' ? undefined : status}
          all={t('terms:referralStatus.RECEIVED')}
          options={options('referralStatus', STATUSES.slice(1))}
          onChange={(next) => setSearch({ status: next as ReferralStatus | undefined, selected: undefined })}
        />
      </FilterBar>
      <SplitView
        label={t('referrals:preview')}
        open={selected !== undefined}
        list={
          <ListView list={referrals} failed={t('referrals:failed')} empty={<NothingNew />}>
            {(items) => (
              <InboxList
                label={t('referrals:title')}
                items={items}
                itemKey={({ id }) => id}
                selected={selected}
                onSelect={(id) => setSearch({ selected: id })}
              >
                {(item) => <ReferralRow item={item} />}
              </InboxList>
            )}
          </ListView>
        }
        detail={
          selected ? <ReferralPreview key={selected} id={selected} onClose={close} /> : <NothingChosen />
        }
      />
    </Page>
  );
}

function NothingNew() {
  const { t } = useTranslation();
  return <EmptyState icon="success" title={t('referrals:emptyTitle')} text={t('referrals:emptyText')} />;
}

function NothingChosen() {
  const { t } = useTranslation();
  return <EmptyState icon="mail" title={t('referrals:chooseTitle')} text={t('referrals:chooseText')} />;
}
