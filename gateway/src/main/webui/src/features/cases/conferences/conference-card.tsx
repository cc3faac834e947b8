import { useTranslation } from 'react-i18next';
import type { Conference, ConferenceResult } from '@shared/api/types/conference';
import { formatDate } from '@shared/i18n/format';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { Code } from '@shared/ui/code';
import { Tags } from '@shared/ui/tags';

interface Props {
  conference: Conference;
  onGoToPlan: () => void;
  /** Nothing for whoever may only read. */
  onCorrect?: () => void;
}

export function ConferenceCard({ conference, onGoToPlan, onCorrect }: Props) {
  const { t } = useTranslation();
  const { heldOn, named, domains, participants, results, recordedBy, correctedBy, correctedAt } = conference;
  const day = formatDate(heldOn);
  return (
    <Card
      title={t('conferences:of', { date: day })}
      subline={t(named ? 'conferences:wasNamed' : 'conferences:wasPseudonymised')}
      actions={
        onCorrect && (
          <Button
            small
            label={t('conferences:correct')}
            aria-label={t('conferences:correctOf', { date: day })}
            onClick={onCorrect}
          />
        )
      }
    >
      <Tags list="lifeDomain" codes={domains} />
      {participants.length > 0 && (
        <>
          <h3 className="kim-heading">{t('conferences:participants')}</h3>
          <ul className="kim-item-list">
            {participants.map(({ organisationName, function: what }, index) => (
              <li key={index}>{[organisationName, what].filter(Boolean).join(', ')}</li>
            ))}
          </ul>
        </>
      )}
      {results.map((result, index) => (
        <Result key={index} result={result} onGoToPlan={onGoToPlan} />
      ))}
      <p className="kim-muted">
        {t('conferences:recordedBy', { name: recordedBy })}
        {correctedBy &&
          correctedAt &&
          ` ${t('conferences:correctedBy', { name: correctedBy, date: formatDate(correctedAt) })}`}
      </p>
    </Card>
  );
}

function Result({ result, onGoToPlan }: { result: ConferenceResult; onGoToPlan: () => void }) {
  const { t } = useTranslation();
  return (
    <section className="kim-stack kim-stack--tight">
      <h3 className="kim-heading">
        <Code list="lifeDomain" code={result.domain} />
      </h3>
      <p className="kim-p">{result.text}</p>
      {result.tasks.length > 0 && (
        <ul className="kim-item-list">
          {result.tasks.map(({ text, stepId }, index) => (
            <li key={stepId ?? index}>
              <span>{text}</span>
              {stepId && (
                <Button
                  small
                  variant="tertiary"
                  label={t('conferences:inPlan')}
                  aria-label={t('conferences:inPlanOf', { task: text })}
                  onClick={onGoToPlan}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {result.marks.length > 0 && <Tags list="fieldGroup" codes={result.marks} />}
    </section>
  );
}
