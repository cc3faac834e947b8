import { useTranslation } from 'react-i18next';
import type { PersonHistoryEntry } from '@shared/api/types/person';
import { formatDate } from '@shared/i18n/format';
import { Badge } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { useCodeLabel } from '@shared/ui/code';

interface Props {
  entry: PersonHistoryEntry;
  onCorrect?: () => void;
}

export function HistoryLine({ entry, onCorrect }: Props) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const name = useName(entry);
  const period = usePeriod(entry);
  const details = [
    [entry.residence?.street, [entry.residence?.postalCode, entry.residence?.city].filter(Boolean).join(' ')]
      .filter(Boolean)
      .join(', '),
    entry.paragraph,
    ...entry.conditions.map((code) => label('residenceCondition', code)),
  ].filter(Boolean);
  return (
    <li>
      <span>
        {entry.correctedAt ? <s>{name}</s> : <strong>{name}</strong>}
        <span className="kim-block">{period}</span>
        {details.length > 0 && <span className="kim-muted kim-block">{details.join(' · ')}</span>}
        <span className="kim-muted kim-block">
          {entry.recordedBy
            ? t('person:history.recorded', { by: entry.recordedBy, date: formatDate(entry.recordedAt) })
            : t('person:history.atIntake', { date: formatDate(entry.recordedAt) })}
          {entry.correctedAt &&
            ` · ${t('person:history.corrected', { by: entry.correctedBy, date: formatDate(entry.correctedAt) })}`}
        </span>
      </span>
      <span className="kim-row">
        {entry.current && <Badge tone="success">{t('person:history.current')}</Badge>}
        {entry.correctedAt && <Badge>{t('person:history.wrong')}</Badge>}
        {onCorrect && (
          <Button small variant="tertiary" label={t('person:history.correct')} onClick={onCorrect} />
        )}
      </span>
    </li>
  );
}

function useName({ kind, code, municipality }: PersonHistoryEntry): string {
  const { t } = useTranslation();
  const label = useCodeLabel();
  if (code === null) return t('person:block.hidden');
  if (kind === 'RESIDENCE') return municipality?.name ?? code;
  return label(kind === 'RECHTSKREIS' ? 'rechtskreis' : 'residenceStatus', code) ?? code;
}

function usePeriod({ validFrom, lastDay }: PersonHistoryEntry): string {
  const { t } = useTranslation();
  const from = validFrom
    ? t('person:history.from', { date: formatDate(validFrom) })
    : t('person:history.open');
  return lastDay ? `${from} ${t('person:history.to', { date: formatDate(lastDay) })}` : from;
}
