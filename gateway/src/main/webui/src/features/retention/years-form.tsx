import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '@shared/forms/form';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useStoredAt } from '@shared/forms/use-stored';
import { formatDateTime } from '@shared/i18n/format';
import { Card } from '@shared/ui/card';
import { notify } from '@shared/ui/notice-store';
import { QueryView } from '@shared/ui/query-view';
import { SETTING, useRetentionSetting, useSetYears, yearsSchema, type RetentionSetting } from './retention';

const valuesOf = ({ years }: RetentionSetting) => ({ years });

/** Aufbewahrungsfrist of the KI. */
export function YearsCard() {
  const { t } = useTranslation();
  const setting = useRetentionSetting();
  // What is typed stays when the page fetches anew; only what was saved is begun again.
  const [saved, setSaved] = useState(0);
  return (
    <Card title={t('retention:years.title')}>
      <QueryView query={setting} failed={t('retention:years.failed')}>
        {(known) => (
          <>
            <p className="kern-body kern-body--small">
              {t('retention:years.text', { announce: known.announceDays, takeBack: known.takeBackDays })}
            </p>
            <YearsForm key={saved} known={known} onSaved={() => setSaved(saved + 1)} />
            {known.changedAt && (
              <p className="kim-muted">
                {t('retention:years.changed', {
                  name: known.changedBy,
                  time: formatDateTime(known.changedAt),
                })}
              </p>
            )}
          </>
        )}
      </QueryView>
    </Card>
  );
}

function YearsForm({ known, onSaved }: { known: RetentionSetting; onSaved: () => void }) {
  const { t } = useTranslation();
  const { stored } = useStoredAt(SETTING, known, valuesOf, 'retention');
  const draft = useDraftForm({
    name: 'retention.years',
    schema: yearsSchema,
    defaultValues: valuesOf(known),
    version: known.version,
    stored,
    submit: useSetYears(),
    onDone: () => {
      notify({ tone: 'success', title: t('retention:years.saved') });
      onSaved();
    },
  });
  return (
    <Form draft={draft} submitLabel={t('retention:years.save')} label={t('retention:years.title')}>
      <TextField
        name="years"
        type="number"
        label={t('retention:years.label')}
        hint={t('retention:years.hint')}
        min={1}
        max={10}
      />
    </Form>
  );
}
