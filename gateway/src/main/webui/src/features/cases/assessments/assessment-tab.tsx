import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment, CaseFile, DomainAssessment } from '@shared/api/types/case';
import { useFormOpen } from '@shared/forms/use-form-open';
import { formatDate } from '@shared/i18n/format';
import { DomainAssessments } from '@shared/parts/domain-assessments';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { EmptyState } from '@shared/ui/empty-state';
import { FilterSelect } from '@shared/ui/filters';
import { QueryView } from '@shared/ui/query-view';
import { AssessmentForm } from './assessment-form';
import { useAssessments } from './assessments';
import { BeforeAfter } from './before-after';
import { Comparison } from './comparison';

interface Props {
  file: CaseFile;
  /** For a need that nothing answers. */
  onReportGap?: (about: Pick<DomainAssessment, 'domain' | 'rechtskreis'>) => void;
}

export function AssessmentTab({ file, onReportGap }: Props) {
  const { t } = useTranslation();
  const assessments = useAssessments(file.id);
  return (
    <QueryView query={assessments} failed={t('assessments:failed')}>
      {({ items }) => <Assessments file={file} items={items} onReportGap={onReportGap} />}
    </QueryView>
  );
}

function Assessments({ file, items, onReportGap }: Props & { items: Assessment[] }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useFormOpen(`case.${file.id}.assessment`, file.mayWork);
  const [chosen, setChosen] = useState<string>();
  const [compared, setCompared] = useState<string>();
  const shown = items.find(({ id }) => id === chosen) ?? items[0];
  if (editing) return <AssessmentForm caseId={file.id} latest={items[0]} onClose={() => setEditing(false)} />;
  const start = file.mayWork && (
    <Button
      variant="primary"
      icon="edit"
      label={t(items.length > 0 ? 'assessments:again' : 'assessments:start')}
      onClick={() => setEditing(true)}
    />
  );
  if (!shown) {
    return (
      <EmptyState title={t('assessments:emptyTitle')} text={t('assessments:emptyText')} action={start} />
    );
  }
  const other = items.find((one) => one.id === compared && one !== shown);
  return (
    <div className="kim-stack">
      <div className="kim-row kim-row--between">
        {items.length > 1 && (
          <FilterSelect
            label={t('assessments:version')}
            value={shown === items[0] ? undefined : shown.id}
            all={versionLabel(items[0])}
            options={items.slice(1).map((one) => ({ value: one.id, label: versionLabel(one) }))}
            onChange={setChosen}
          />
        )}
        <p className="kim-muted">
          {t('assessments:taken', { date: formatDate(shown.takenAt), by: shown.takenBy })}
        </p>
        {start}
      </div>
      {items.length > 1 && (
        <FilterSelect
          label={t('assessments:compareWith')}
          value={other?.id}
          all={t('assessments:compareWithNone')}
          options={items
            .filter((one) => one !== shown)
            .map((one) => ({ value: one.id, label: versionLabel(one) }))}
          onChange={setCompared}
        />
      )}
      {items.length > 1 && !other && (
        <Card title={t('assessments:beforeAfter.title')}>
          <BeforeAfter caseId={file.id} />
        </Card>
      )}
      {other ? (
        <Comparison {...inOrder(other, shown)} />
      ) : (
        <DomainAssessments
          domains={shown.domains}
          onReportGap={onReportGap}
          offersFor={onReportGap && { caseId: file.id, ags: file.municipality?.ags }}
        />
      )}
    </div>
  );
}

function versionLabel(assessment: Assessment | undefined): string {
  return assessment ? `${assessment.number} · ${formatDate(assessment.takenAt)}` : '';
}

/** The older one at the left, whichever was chosen first. */
function inOrder(one: Assessment, other: Assessment): { before: Assessment; after: Assessment } {
  return one.number < other.number ? { before: one, after: other } : { before: other, after: one };
}
