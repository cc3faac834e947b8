import { useTranslation } from 'react-i18next';
import type { CaseFile, Consent } from '@shared/api/types/case';
import { useFormOpen } from '@shared/forms/use-form-open';
import { Button } from '@shared/ui/button';
import { EmptyState } from '@shared/ui/empty-state';
import { QueryView } from '@shared/ui/query-view';
import { HandoverCard } from './handover-card';
import { useCaseHandovers } from './list-handovers';
import { OfferForm } from './offer-form';
import { TargetsCard, type Need } from './targets-card';

interface Props {
  file: CaseFile;
  /** Valid consents; without one nothing can be handed over. */
  consents: Consent[];
  onGoToConsents: () => void;
  /** For a need that no known body answers. */
  onReportGap?: (about: Need) => void;
}

export function CaseHandoversTab({ file, consents, onGoToConsents, onReportGap }: Props) {
  const { t } = useTranslation();
  const handovers = useCaseHandovers(file.id);
  const [adding, setAdding] = useFormOpen(`case.${file.id}.handover`, file.mayWork);
  return (
    <div className="kim-stack">
      {file.mayWork && !adding && (
        <div>
          <Button
            variant="primary"
            icon="arrow-forward"
            label={t('handovers:offer')}
            onClick={() => setAdding(true)}
          />
        </div>
      )}
      {adding && (
        <OfferForm
          file={file}
          consents={consents}
          onClose={() => setAdding(false)}
          onGoToConsents={onGoToConsents}
        />
      )}
      {adding && <TargetsCard caseId={file.id} onReportGap={onReportGap} />}
      <QueryView
        query={handovers}
        failed={t('handovers:failed')}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState
            icon="arrow-forward"
            title={t('handovers:caseEmptyTitle')}
            text={t('handovers:caseEmptyText')}
          />
        }
      >
        {({ items }) => (
          <div className="kim-stack">
            {items.map((handover) => (
              <HandoverCard key={handover.id} handover={handover} mayWithdraw={file.mayWork} />
            ))}
          </div>
        )}
      </QueryView>
    </div>
  );
}
