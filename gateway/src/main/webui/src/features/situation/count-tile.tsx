import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@shared/i18n/format';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { TextLink } from '@shared/ui/text-link';
import type { LinkProps } from '@tanstack/react-router';
import type { Count } from './count-waiting';

interface Props {
  count: UseQueryResult<Count>;
  label: string;
  /** What is to be done with them. */
  hint: string;
  to: NonNullable<LinkProps['to']>;
  search?: Record<string, string>;
}

/** A number that matters now, and the list it counts. */
export function CountTile({ count, label, hint, to, search }: Props) {
  const { t } = useTranslation();
  if (count.error) {
    return (
      <li className="kim-tile">
        <ProblemAlert
          error={count.error}
          title={t('situation:failed', { label })}
          onRetry={() => void count.refetch()}
        />
      </li>
    );
  }
  const { data } = count;
  return (
    <li className="kim-tile">
      <span className="kim-figure" aria-busy={!data}>
        {data ? formatNumber(data.shown) + (data.more ? '+' : '') : '–'}
      </span>
      <span>
        <TextLink to={to} search={search as never}>
          {label}
        </TextLink>
        <span className="kim-muted kim-block">{hint}</span>
      </span>
    </li>
  );
}
