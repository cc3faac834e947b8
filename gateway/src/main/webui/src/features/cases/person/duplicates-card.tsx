import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { QueryView } from '@shared/ui/query-view';
import { TextLink } from '@shared/ui/text-link';
import { useDuplicates } from './person';

/** Hints, never a block: the other case's number, whom to ask, and why it is shown. */
export function DuplicatesCard({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const duplicates = useDuplicates(file.id);
  return (
    <QueryView
      query={duplicates}
      failed={t('person:duplicates.failed')}
      isEmpty={({ items }) => items.length === 0}
      empty={null}
    >
      {({ items }) => (
        <Card title={t('person:duplicates.title')} subline={t('person:duplicates.text')}>
          <ul className="kim-item-list">
            {items.map(({ caseId, caseNumber, responsibleName, reason }) => (
              <li key={caseId}>
                <span>
                  <TextLink to="/cases/$caseId" params={{ caseId }}>
                    {caseNumber}
                  </TextLink>
                  <span className="kim-muted kim-block">
                    {label('duplicateReason', reason)} · {responsibleName}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </QueryView>
  );
}
