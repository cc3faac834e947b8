import { useTranslation } from 'react-i18next';
import type { CaseContact, CaseFile } from '@shared/api/types/case';
import { useFormOpen } from '@shared/forms/use-form-open';
import { useThemeLabel } from '@shared/lib/use-local-themes';
import { Button } from '@shared/ui/button';
import { useCodeLabel } from '@shared/ui/code';
import { EmptyState } from '@shared/ui/empty-state';
import { QueryView } from '@shared/ui/query-view';
import { Tags } from '@shared/ui/tags';
import { Timeline } from '@shared/ui/timeline';
import { AppointmentsSection } from '../appointments/appointments-section';
import { ContactForm } from './contact-form';
import { useContacts } from './contacts';

export function ContactsTab({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const contacts = useContacts(file.id);
  const [adding, setAdding] = useFormOpen(`case.${file.id}.contact`, file.mayWork);
  return (
    <div className="kim-stack">
      <AppointmentsSection file={file} />
      {file.mayWork && !adding && (
        <div>
          <Button variant="primary" icon="add" label={t('contacts:add')} onClick={() => setAdding(true)} />
        </div>
      )}
      {adding && <ContactForm file={file} onClose={() => setAdding(false)} />}
      <QueryView
        query={contacts}
        failed={t('contacts:failed')}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState icon="calendar-today" title={t('contacts:emptyTitle')} text={t('contacts:emptyText')} />
        }
      >
        {({ items }) => <ContactHistory items={items} />}
      </QueryView>
    </div>
  );
}

function ContactHistory({ items }: { items: CaseContact[] }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const theme = useThemeLabel();
  return (
    <Timeline
      label={t('contacts:title')}
      entries={items.map((contact) => ({
        id: contact.id,
        time: contact.date,
        title: [
          label('contactChannel', contact.channel),
          t('contacts:minutesValue', { count: contact.minutes }),
          label('language', contact.language) +
            (contact.interpreterUsed ? ` (${t('contacts:withInterpreter')})` : ''),
        ]
          .filter(Boolean)
          .join(' · '),
        by: contact.recordedBy,
        children: (
          <>
            {contact.note && <p className="kim-p">{contact.note}</p>}
            <Tags list="lifeDomain" codes={contact.domains} />
            {(contact.themes ?? []).length > 0 && (
              <p className="kim-muted">{contact.themes.map(theme).join(', ')}</p>
            )}
          </>
        ),
      }))}
    />
  );
}
