import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile, Goal } from '@shared/api/types/case';
import type { GoalAgreement } from '@shared/api/types/plan';
import { formatDate } from '@shared/i18n/format';
import { Badge } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { LinkButton } from '@shared/ui/link-button';
import { QueryView } from '@shared/ui/query-view';
import { useAgreements, type Side } from './agreements';
import { DrawUpDialog } from './draw-up-dialog';
import { SignDialog } from './sign-dialog';

/** Zielvereinbarungen of a case: who has signed, and the paper to sign. */
export function AgreementsCard({ file, goals }: { file: CaseFile; goals: Goal[] }) {
  const { t } = useTranslation();
  const agreements = useAgreements(file.id);
  const [drawing, setDrawing] = useState(false);
  const [signing, setSigning] = useState<{ agreement: GoalAgreement; side: Side }>();
  return (
    <Card
      title={t('agreement:title')}
      actions={
        file.mayWork && (
          <Button small icon="draft" label={t('agreement:drawUp')} onClick={() => setDrawing(true)} />
        )
      }
    >
      <QueryView
        query={agreements}
        failed={t('agreement:failed')}
        isEmpty={({ items }) => items.length === 0}
        empty={<p className="kim-muted">{t('agreement:empty')}</p>}
      >
        {({ items }) => (
          <ul className="kim-item-list">
            {items.map((agreement) => (
              <Line
                key={agreement.id}
                caseId={file.id}
                agreement={agreement}
                onSign={file.mayWork ? (side) => setSigning({ agreement, side }) : undefined}
              />
            ))}
          </ul>
        )}
      </QueryView>
      {drawing && <DrawUpDialog file={file} goals={goals} onClose={() => setDrawing(false)} />}
      {signing && <SignDialog caseId={file.id} {...signing} onClose={() => setSigning(undefined)} />}
    </Card>
  );
}

interface LineProps {
  caseId: string;
  agreement: GoalAgreement;
  onSign?: (side: Side) => void;
}

function Line({ caseId, agreement, onSign }: LineProps) {
  const { t } = useTranslation();
  const sides: [Side, string | null | undefined][] = [
    ['PERSON', agreement.signedByPersonOn],
    ['CASE_MANAGER', agreement.signedByCaseManagerOn],
  ];
  return (
    <li>
      <span>
        {t('agreement:number', { number: agreement.number, date: formatDate(agreement.drawnUpOn) })}{' '}
        <Badge tone={agreement.agreed ? 'success' : 'info'}>
          {t(agreement.agreed ? 'agreement:agreed' : 'agreement:unsigned')}
        </Badge>
        {sides
          .filter(([, on]) => on)
          .map(([side, on]) => (
            <span key={side} className="kim-muted kim-block">
              {t(`agreement:signed.${side}`, { date: formatDate(on!) })}
            </span>
          ))}
      </span>
      <span className="kim-row">
        {onSign &&
          sides
            .filter(([, on]) => !on)
            .map(([side]) => (
              <Button
                key={side}
                small
                variant="tertiary"
                label={t(`agreement:sign.${side}`)}
                onClick={() => onSign(side)}
              />
            ))}
        <LinkButton
          small
          to="/cases/$caseId/agreements/$agreementId"
          params={{ caseId, agreementId: agreement.id }}
          label={t('agreement:print')}
        />
      </span>
    </li>
  );
}
