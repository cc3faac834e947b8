import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsentTextState } from '@shared/api/types/consent';
import { Form } from '@shared/forms/form';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { formatDate } from '@shared/i18n/format';
import { Badge } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { Dialog } from '@shared/ui/dialog';
import { notify } from '@shared/ui/notice-store';
import { Page } from '@shared/ui/page';
import { QueryView } from '@shared/ui/query-view';
import { Table, type Column } from '@shared/ui/table';
import { reviewSchema, useConsentTexts, useReview } from './consent-texts';

/** Which translations of the consent somebody of the KI has checked: only those go to a person unmarked. */
export function ConsentTextsPage() {
  const { t } = useTranslation();
  const texts = useConsentTexts();
  const [reviewing, setReviewing] = useState<ConsentTextState>();
  const columns: Column<ConsentTextState>[] = [
    {
      id: 'language',
      header: t('settings:texts.language'),
      rowHeader: true,
      cell: ({ language, name }) => (
        <bdi lang={language} className="kim-nowrap">
          {name}
        </bdi>
      ),
    },
    { id: 'version', header: t('settings:texts.version'), cell: ({ version }) => version },
    { id: 'state', header: t('settings:texts.state'), cell: (text) => <State text={text} /> },
    {
      id: 'act',
      header: t('settings:texts.act'),
      cell: (text) =>
        !text.reviewed && (
          <Button small label={t('settings:texts.approve')} onClick={() => setReviewing(text)} />
        ),
    },
  ];
  return (
    <Page title={t('settings:texts.title')} subline={t('settings:texts.subline')}>
      <QueryView query={texts} failed={t('settings:texts.failed')}>
        {(rows) => (
          <Table
            caption={t('settings:texts.title')}
            columns={columns}
            rows={rows}
            rowKey={({ language }) => language}
          />
        )}
      </QueryView>
      {reviewing && <ReviewDialog text={reviewing} onClose={() => setReviewing(undefined)} />}
    </Page>
  );
}

function State({ text }: { text: ConsentTextState }) {
  const { t } = useTranslation();
  if (!text.reviewed) return <Badge tone="warning">{t('settings:texts.open')}</Badge>;
  return (
    <>
      <Badge tone="success">{t('settings:texts.reviewed')}</Badge>
      {text.reviewer && (
        <span className="kim-muted kim-block">
          {t('settings:texts.by', {
            name: text.reviewer,
            date: text.reviewedAt ? formatDate(text.reviewedAt) : '',
          })}
        </span>
      )}
    </>
  );
}

function ReviewDialog({ text, onClose }: { text: ConsentTextState; onClose: () => void }) {
  const { t } = useTranslation();
  const draft = useDraftForm({
    name: `settings.text.${text.language}.${text.version}`,
    schema: reviewSchema,
    defaultValues: { reviewer: '' },
    submit: useReview(text.language),
    onDone: () => {
      notify({ tone: 'success', title: t('settings:texts.approved', { name: text.name }) });
      onClose();
    },
  });
  return (
    <Dialog title={t('settings:texts.approveTitle', { name: text.name })} onClose={onClose}>
      <p className="kern-body kern-body--small">{t('settings:texts.approveText')}</p>
      <Form draft={draft} submitLabel={t('settings:texts.approve')} onCancel={onClose}>
        <TextField
          name="reviewer"
          label={t('settings:texts.reviewer')}
          hint={t('settings:texts.reviewerHint')}
        />
      </Form>
    </Dialog>
  );
}
