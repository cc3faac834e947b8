import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextArea } from '@shared/forms/text-area';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel, useCodeOptions } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { notify } from '@shared/ui/notice-store';
import { QueryView } from '@shared/ui/query-view';
import { RelativeTime } from '@shared/ui/relative-time';
import { useAskForCase, wishSchema } from './ask-for-case';
import { useOwnRequests } from './case-requests';

/** For a partner: asks for a case, and sees what was asked. What became of it, nobody tells. */
export function OwnRequestsCard() {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const [asking, setAsking] = useState(false);
  const own = useOwnRequests();
  return (
    <Card
      title={t('case-requests:own')}
      subline={t('case-requests:ownHint')}
      actions={<Button small label={t('case-requests:ask')} onClick={() => setAsking(true)} />}
    >
      <QueryView
        query={own}
        failed={t('case-requests:failed')}
        isEmpty={({ items }) => items.length === 0}
        empty={<p className="kim-muted">{t('case-requests:noneAsked')}</p>}
      >
        {({ items }) => (
          <ul className="kim-item-list">
            {items.map((request) => (
              <li key={request.id}>
                <span>
                  {request.caseNumber}
                  <span className="kim-muted kim-block">{label('handoverPurpose', request.purpose)}</span>
                </span>
                <RelativeTime value={request.requestedAt} />
              </li>
            ))}
          </ul>
        )}
      </QueryView>
      {asking && <AskDialog onClose={() => setAsking(false)} />}
    </Card>
  );
}

function AskDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const draft = useDraftForm({
    name: 'case-request',
    schema: wishSchema,
    defaultValues: { caseNumber: '', purpose: '', message: '' },
    submit: useAskForCase(),
    onDone: () => {
      notify({ tone: 'success', title: t('case-requests:asked') });
      onClose();
    },
  });
  return (
    <Dialog title={t('case-requests:ask')} onClose={onClose}>
      <Form draft={draft} submitLabel={t('case-requests:send')} onCancel={onClose}>
        <TextField name="caseNumber" label={t('cases:column.number')} hint={t('case-requests:numberHint')} />
        <SelectField name="purpose" label={t('case-requests:purpose')} options={options('handoverPurpose')} />
        <TextArea name="message" label={t('case-requests:message')} rows={3} optional />
      </Form>
    </Dialog>
  );
}
