import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import type { PersonDuplicate } from '@shared/api/types/person';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { QueryView } from '@shared/ui/query-view';
import { TextLink } from '@shared/ui/text-link';
import { MergeDialog } from './merge-dialog';
import { useDuplicates } from './person';

/** Hints, never a block: the other case's number, whom to ask, and why it is shown; who may, merges the two. */
export function DuplicatesCard({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const duplicates = useDuplicates(file.id);
  const [other, setOther] = useState<PersonDuplicate>();
  return (
    <>
      <QueryView
        query={duplicates}
        failed={t('person:duplicates.failed')}
        isEmpty={({ items }) => items.length === 0}
        empty={null}
      >
        {({ items }) => (
          <Card title={t('person:duplicates.title')} subline={t('person:duplicates.text')}>
            <ul className="kim-item-list">
              {items.map((hint) => (
                <li key={hint.caseId}>
                  <span>
                    <TextLink to="/cases/$caseId" params={{ caseId: hint.caseId }}>
                      {hint.caseNumber}
                    </TextLink>
                    <span className="kim-muted kim-block">
                      {label('duplicateReason', hint.reason)} · {hint.responsibleName}
                    </span>
                  </span>
                  {hint.mayMerge && (
                    <Button
                      small
                      variant="tertiary"
                      label={t('person:merge.action')}
                      onClick={() => setOther(hint)}
                    />
                  )}
                </li>
              ))}
            </ul>
          </Card>
        )}
      </QueryView>
      {other && <MergeDialog file={file} other={other} onClose={() => setOther(undefined)} />}
    </>
  );
}
