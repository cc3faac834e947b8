import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { CaseFile } from '@shared/api/types/case';
import type { Sample } from '@shared/api/types/team';
import { Form } from '@shared/forms/form';
import { TextArea } from '@shared/forms/text-area';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { oneOf, useStepOn } from '@shared/forms/use-stored';
import { requiredText } from '@shared/forms/validation';
import { formatDate } from '@shared/i18n/format';
import { useRefresh } from '@shared/lib/use-refresh';
import { Card } from '@shared/ui/card';
import { notify } from '@shared/ui/notice-store';

const answerSchema = z.object({ answer: requiredText });

/** What the Fachaufsicht told, for who works on the case; nothing is shown where nothing was told. */
export function SupervisionCard({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const feedback = useQuery({
    queryKey: ['cases', 'one', file.id, 'supervision'],
    queryFn: ({ signal }) => api.get<{ items: Sample[] }>(`/cases/${file.id}/supervision`, { signal }),
    enabled: file.mayWork,
  });
  if (!feedback.data?.items.length) return null;
  return (
    <Card title={t('cases:supervision.title')}>
      {feedback.data.items.map((sample) => (
        <div key={sample.id} className="kim-stack">
          <p className="kern-body">
            {sample.feedback}
            <span className="kim-muted kim-block">{sample.feedbackAt && formatDate(sample.feedbackAt)}</span>
          </p>
          {sample.answer ? (
            <p className="kern-body">{t('cases:supervision.answered', { answer: sample.answer })}</p>
          ) : (
            <AnswerForm caseId={file.id} sample={sample} />
          )}
        </div>
      ))}
    </Card>
  );
}

function AnswerForm({ caseId, sample }: { caseId: string; sample: Sample }) {
  const { t } = useTranslation();
  const refresh = useRefresh('cases');
  const draft = useDraftForm({
    name: `case.${caseId}.supervision.${sample.id}`,
    schema: answerSchema,
    ...useStepOn({
      fetchNow: () => oneOf(`/cases/${caseId}/supervision`, sample),
      record: sample,
      said: { answer: '' },
      // What was told may have been told anew.
      state: ({ feedback }) => feedback ?? '',
      keys: ['cases'],
    }),
    submit: (body, _, version) =>
      api.post<Sample>(`/cases/${caseId}/supervision/${sample.id}/answer`, { version, body }).then(refresh),
    onDone: () => notify({ tone: 'success', title: t('cases:supervision.saved') }),
  });
  return (
    <Form draft={draft} submitLabel={t('cases:supervision.submit')} label={t('cases:supervision.title')}>
      <TextArea name="answer" label={t('cases:supervision.answer')} rows={3} />
    </Form>
  );
}
