import { useTranslation } from 'react-i18next';
import type { Assessment } from '@shared/api/types/case';
import { formatDate } from '@shared/i18n/format';
import { Badge, type Tone } from '@shared/ui/badge';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { Table, type Column } from '@shared/ui/table';
import { compare, type Change, type ComparedDomain, type ComparedField } from './compare';

const TONES: Record<Exclude<Change, 'same'>, Tone> = { changed: 'info', added: 'success', gone: 'neutral' };

interface Props {
  before: Assessment;
  after: Assessment;
}

/** Two versions side by side (B2-12): what became of needs and wishes over time. */
export function Comparison({ before, after }: Props) {
  const { t } = useTranslation();
  const domains = compare(before, after);
  const changed = domains.filter((domain) => domain.changed);
  return (
    <div className="kim-stack">
      <p role="status">{t('assessments:changedDomains', { count: changed.length })}</p>
      {[...changed, ...domains.filter((domain) => !domain.changed)].map((domain) => (
        <DomainComparison key={domain.domain} compared={domain} before={before} after={after} />
      ))}
    </div>
  );
}

function DomainComparison({ compared, before, after }: Props & { compared: ComparedDomain }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const value = (field: ComparedField['field'], said: string | undefined) =>
    field === 'priority' || field === 'rechtskreis' ? label(field, said) : said;
  const versionOf = ({ number, takenAt }: Assessment) =>
    t('assessments:versionOf', { number, date: formatDate(takenAt) });
  const columns: Column<ComparedField>[] = [
    {
      id: 'field',
      header: t('assessments:what'),
      rowHeader: true,
      cell: ({ field, change }) => (
        <span className="kim-row">
          {t(`assessments:${field}`)}
          {change !== 'same' && <Badge tone={TONES[change]}>{t(`assessments:change.${change}`)}</Badge>}
        </span>
      ),
    },
    { id: 'before', header: versionOf(before), cell: ({ field, before: said }) => value(field, said) ?? '–' },
    { id: 'after', header: versionOf(after), cell: ({ field, after: said }) => value(field, said) ?? '–' },
  ];
  const name = label('lifeDomain', compared.domain);
  return (
    <Card title={name} subline={!compared.changed && t('assessments:unchanged')}>
      <Table caption={name} columns={columns} rows={compared.fields} rowKey={({ field }) => field} />
    </Card>
  );
}
