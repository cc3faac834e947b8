import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime } from '@shared/i18n/format';
import { useCodeLabel } from '@shared/ui/code';
import { QueryView } from '@shared/ui/query-view';
import { areaName } from './area-name';
import { useAreaHistory } from './areas';

/** Who was responsible where with which share, and who said so when. */
export function AreaHistory() {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const history = useAreaHistory();
  return (
    <QueryView
      query={history}
      failed={t('team:area.historyFailed')}
      isEmpty={({ items }) => items.length === 0}
      empty={<p className="kim-muted">{t('team:area.historyEmpty')}</p>}
    >
      {({ items }) => (
        <ul className="kim-item-list" aria-label={t('team:area.history')}>
          {items.map(({ id, step, changedAt, changedBy, name, kind, area, share, validFrom, validUntil }) => (
            <li key={id}>
              <span>
                {t('team:area.historyLine', {
                  name,
                  area: `${label('areaKind', kind)} ${areaName(kind, area)}`.trim(),
                  share,
                  days: validUntil
                    ? t('team:absence.days', { from: formatDate(validFrom), until: formatDate(validUntil) })
                    : t('team:area.fromOn', { from: formatDate(validFrom) }),
                })}
                <span className="kim-muted kim-block">
                  {formatDateTime(changedAt)},{' '}
                  {t('team:area.by', { step: t(`team:area.step.${step}`), who: changedBy })}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </QueryView>
  );
}
