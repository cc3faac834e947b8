import { useTranslation } from 'react-i18next';
import { formatDate } from '@shared/i18n/format';
import { Alert } from '@shared/ui/alert';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { QueryView } from '@shared/ui/query-view';
import { useEndFeed, useFeed, useMakeFeed } from './calendar';

/** The own appointments in another calendar: a secret address, shown once, ended at any time. */
export function FeedCard() {
  const { t } = useTranslation();
  const feed = useFeed();
  const make = useMakeFeed();
  const end = useEndFeed();
  const stop = () => {
    make.reset();
    end.mutate();
  };
  return (
    <Card title={t('calendar:feed.title')} subline={t('calendar:feed.text')}>
      <ProblemAlert error={make.error ?? end.error} />
      <QueryView query={feed} failed={t('calendar:feed.failed')}>
        {({ active, expiresAt }) => (
          <div className="kim-stack">
            {make.data && <Address path={make.data.path} />}
            {expiresAt && <p>{t('calendar:feed.until', { date: formatDate(expiresAt) })}</p>}
            <div className="kim-row">
              <Button
                label={t(active ? 'calendar:feed.renew' : 'calendar:feed.make')}
                busy={make.isPending}
                onClick={() => make.mutate()}
              />
              {active && (
                <Button
                  variant="tertiary"
                  label={t('calendar:feed.end')}
                  busy={end.isPending}
                  onClick={stop}
                />
              )}
            </div>
          </div>
        )}
      </QueryView>
    </Card>
  );
}

function Address({ path }: { path: string }) {
  const { t } = useTranslation();
  const address = window.location.origin + path;
  return (
    <Alert tone="success" role="status" title={t('calendar:feed.once')}>
      <p className="kim-p kim-break">{address}</p>
      <Button
        small
        icon="content-copy"
        label={t('common:action.copy')}
        onClick={() => void navigator.clipboard.writeText(address)}
      />
    </Alert>
  );
}
