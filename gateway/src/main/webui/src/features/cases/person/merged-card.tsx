import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import type { MergedCase } from '@shared/api/types/person';
import { formatDate } from '@shared/i18n/format';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { QueryView } from '@shared/ui/query-view';
import { TextLink } from '@shared/ui/text-link';
import { useMergedCases, useUndoMerge } from './merge';

/** Cases that went into this one, each with its file and, for a while, the way back. */
export function MergedCard({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const merged = useMergedCases(file.id);
  return (
    <QueryView
      query={merged}
      failed={t('person:merge.failed')}
      isEmpty={({ items }) => items.length === 0}
      empty={null}
    >
      {({ items }) => (
        <Card title={t('person:merge.merged')} subline={t('person:merge.mergedText')}>
          <ul className="kim-item-list">
            {items.map((one) => (
              <Line key={one.caseId} file={file} merged={one} />
            ))}
          </ul>
        </Card>
      )}
    </QueryView>
  );
}

function Line({ file, merged }: { file: CaseFile; merged: MergedCase }) {
  const { t } = useTranslation();
  const undo = useMutation({ mutationFn: useUndoMerge(file) });
  return (
    <li>
      <span>
        <TextLink to="/cases/$caseId" params={{ caseId: merged.caseId }}>
          {merged.caseNumber}
        </TextLink>
        <span className="kim-muted kim-block">
          {t('person:merge.since', { date: formatDate(merged.mergedAt), name: merged.responsibleName })}
        </span>
        {merged.mayUndo && (
          <span className="kim-muted kim-block">
            {t('person:merge.undoUntil', { date: formatDate(merged.undoUntil) })}
          </span>
        )}
      </span>
      {merged.mayUndo && (
        <Button
          small
          variant="tertiary"
          label={t('person:merge.undo')}
          busy={undo.isPending}
          onClick={() => undo.mutate(merged)}
        />
      )}
    </li>
  );
}
