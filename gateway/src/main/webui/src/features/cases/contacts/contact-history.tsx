import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseContact, CaseFile } from '@shared/api/types/case';
import { useRecordOpen } from '@shared/forms/use-form-open';
import { formatDateTime } from '@shared/i18n/format';
import { useThemeLabel } from '@shared/lib/use-local-themes';
import { Button } from '@shared/ui/button';
import { useCodeLabel } from '@shared/ui/code';
import { Tags } from '@shared/ui/tags';
import { Timeline } from '@shared/ui/timeline';
import { CorrectContactForm } from './correct-contact-form';
import { WithdrawDialog } from './withdraw-dialog';

type Said = Pick<CaseContact, 'channel' | 'minutes' | 'language' | 'interpreterUsed'>;

export function ContactHistory({ file, items }: { file: CaseFile; items: CaseContact[] }) {
  const { t } = useTranslation();
  const line = useLine();
  const theme = useThemeLabel();
  const [withdrawing, setWithdrawing] = useState<CaseContact>();
  const isOpen = file.mayWork && !file.closedAt;
  const [correcting, setCorrecting] = useRecordOpen(
    items,
    ({ id }) => `case.${file.id}.contact.${id}`,
    isOpen,
  );
  return (
    <>
      <Timeline
        label={t('contacts:title')}
        entries={items.map((contact) => ({
          id: contact.id,
          time: contact.date,
          title: line(contact),
          by: contact.recordedBy,
          children:
            correcting?.id === contact.id ? (
              <CorrectContactForm caseId={file.id} contact={correcting} onClose={() => setCorrecting(null)} />
            ) : (
              <>
                {contact.note && <p className="kim-p">{contact.note}</p>}
                <Tags list="lifeDomain" codes={contact.domains} />
                {contact.themes.length > 0 && (
                  <p className="kim-muted">{contact.themes.map(theme).join(', ')}</p>
                )}
                <Earlier contact={contact} />
                {isOpen && contact.mayCorrect && (
                  <div className="kim-row">
                    <Button
                      small
                      variant="tertiary"
                      label={t('contacts:correct')}
                      onClick={() => setCorrecting(contact)}
                    />
                    {contact.withdrawUntil && (
                      <Button
                        small
                        variant="tertiary"
                        label={t('contacts:withdraw')}
                        onClick={() => setWithdrawing(contact)}
                      />
                    )}
                  </div>
                )}
              </>
            ),
        }))}
      />
      {withdrawing && (
        <WithdrawDialog caseId={file.id} contact={withdrawing} onClose={() => setWithdrawing(undefined)} />
      )}
    </>
  );
}

/** What it said before somebody corrected it. */
function Earlier({ contact }: { contact: CaseContact }) {
  const { t } = useTranslation();
  const line = useLine();
  if (!contact.correctedAt) return null;
  return (
    <details>
      <summary className="kim-muted">
        {t('contacts:correctedBy', { by: contact.correctedBy, at: formatDateTime(contact.correctedAt) })}
      </summary>
      <ul className="kim-plain-list">
        {contact.earlier.map((version) => (
          <li key={version.replacedAt}>
            <span className="kim-muted kim-block">{line(version)}</span>
            {version.note}
          </li>
        ))}
      </ul>
    </details>
  );
}

function useLine() {
  const { t } = useTranslation();
  const label = useCodeLabel();
  return ({ channel, minutes, language, interpreterUsed }: Said) =>
    [
      label('contactChannel', channel),
      t('contacts:minutesValue', { count: minutes }),
      label('language', language) + (interpreterUsed ? ` (${t('contacts:withInterpreter')})` : ''),
    ]
      .filter(Boolean)
      .join(' · ');
}
