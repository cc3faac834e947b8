import { useTranslation } from 'react-i18next';
import type { WalkIn } from '@shared/api/types/walk-in';
import { formatTime } from '@shared/i18n/format';
import { Badge } from '@shared/ui/badge';
import { useCodeLabel } from '@shared/ui/code';
import { TextLink } from '@shared/ui/text-link';

/** The visits of a day, with no more than was recorded: codes. */
export function WalkInList({ items }: { items: WalkIn[] }) {
  const { t } = useTranslation();
  const minutes = items.reduce((sum, one) => sum + one.minutes, 0);
  return (
    <>
      <p className="kim-muted">{t('walk-ins:sum', { count: items.length, minutes })}</p>
      <ul className="kim-item-list">
        {items.map((one) => (
          <Line key={one.id} visit={one} />
        ))}
      </ul>
    </>
  );
}

function Line({ visit }: { visit: WalkIn }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const facts = [
    label('language', visit.language),
    t('walk-ins:minutesValue', { value: visit.minutes }),
    label('walkInOutcome', visit.outcome),
    visit.referredTo && label('organisationType', visit.referredTo),
  ];
  return (
    <li>
      <span>
        <strong>{formatTime(visit.recordedAt)}</strong>{' '}
        {visit.domains.map((domain) => label('lifeDomain', domain)).join(', ')}
        <span className="kim-muted kim-block">{facts.filter(Boolean).join(' · ')}</span>
      </span>
      <span className="kim-row">
        {visit.anonymous && <Badge>{t('walk-ins:anonymousShort')}</Badge>}
        {visit.caseId && (
          <TextLink to="/cases/$caseId" params={{ caseId: visit.caseId }}>
            {t('walk-ins:toCase')}
          </TextLink>
        )}
      </span>
    </li>
  );
}
