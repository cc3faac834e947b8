import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import { useFormOpen } from '@shared/forms/use-form-open';
import { Button } from '@shared/ui/button';
import { EmptyState } from '@shared/ui/empty-state';
import { QueryView } from '@shared/ui/query-view';
import { AppointmentsSection } from '../appointments/appointments-section';
import { ContactForm } from './contact-form';
import { ContactHistory } from './contact-history';
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
        {({ items }) => <ContactHistory file={file} items={items} />}
      </QueryView>
    </div>
  );
}
