import { useTranslation } from 'react-i18next';
import type { GapFile } from '@shared/api/types/steering';
import { Card } from '@shared/ui/card';
import { Code } from '@shared/ui/code';
import { Table, type Column } from '@shared/ui/table';
import { TextLink } from '@shared/ui/text-link';

/** The gaps behind a theme, without where they were seen. */
export function ThemeGaps({ gaps }: { gaps: GapFile[] }) {
  const { t } = useTranslation();
  const columns: Column<GapFile>[] = [
    {
      id: 'title',
      header: t('themes:gap'),
      rowHeader: true,
      cell: ({ id, title }) => (
        <TextLink to="/gaps" search={{ selected: id, status: 'all' }}>
          {title}
        </TextLink>
      ),
    },
    { id: 'kind', header: t('themes:kind'), cell: ({ kind }) => <Code list="gapKind" code={kind} /> },
    {
      id: 'frequency',
      header: t('themes:frequency'),
      cell: ({ frequency }) => <Code list="gapFrequency" code={frequency} />,
    },
    {
      id: 'status',
      header: t('themes:state'),
      cell: ({ status }) => <Code list="gapStatus" code={status} />,
    },
  ];
  return (
    <Card title={t('themes:gaps', { count: gaps.length })}>
      {gaps.length > 0 ? (
        <Table
          caption={t('themes:gaps', { count: gaps.length })}
          columns={columns}
          rows={gaps}
          rowKey={({ id }) => id}
        />
      ) : (
        <p className="kim-muted">{t('themes:noGaps')}</p>
      )}
    </Card>
  );
}
