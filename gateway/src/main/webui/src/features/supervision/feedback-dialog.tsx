import { useTranslation } from 'react-i18next';
import { api } from '@shared/api/client';
import type { Question, ReviewDetail, Sample } from '@shared/api/types/team';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextArea } from '@shared/forms/text-area';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useRefresh } from '@shared/lib/use-refresh';
import { useCodeLabel, useTermOptions } from '@shared/ui/code';
import { Dialog } from '@shared/ui/dialog';
import { notify } from '@shared/ui/notice-store';
import { feedbackSchema, RESULTS, useTell } from './reviews';

interface Props {
  sample: Sample;
  questions: Question[];
  onClose: () => void;
}

export function FeedbackDialog({ sample, questions, onClose }: Props) {
  const { t } = useTranslation();
  const terms = useTermOptions();
  const word = useCodeLabel();
  const refresh = useRefresh('supervision');
  const valuesOf = ({ marks, feedback }: Sample) => ({
    marks: Object.fromEntries(
      questions.map(({ code }) => [code, (marks.find((mark) => mark.code === code)?.result as string) ?? '']),
    ),
    feedback: feedback ?? '',
  });
  const stored = async () => {
    const { samples } = await api.get<ReviewDetail>(`/team/reviews/${sample.reviewId}`).then(refresh);
    const now = samples.find(({ id }) => id === sample.id) ?? sample;
    return { values: valuesOf(now), version: now.version };
  };
  const marksText = (marks: Record<string, string>) =>
    questions
      .map(({ code, label }) => marks[code] && `${label}: ${word('supervisionResult', marks[code])}`)
      .filter(Boolean)
      .join(' · ');
  const draft = useDraftForm({
    name: `supervision.feedback.${sample.id}`,
    schema: feedbackSchema,
    defaultValues: valuesOf(sample),
    version: sample.version,
    stored,
    shown: (name, value) => (name === 'marks' ? marksText(value as Record<string, string>) : undefined),
    label: (name) => (name === 'marks' ? t('supervision:feedback.marks') : undefined),
    submit: useTell(sample, questions),
    onDone: () => {
      notify({ tone: 'success', title: t('supervision:feedback.saved') });
      onClose();
    },
  });
  return (
    <Dialog title={t('supervision:feedback.title', { number: sample.caseNumber })} onClose={onClose}>
      <Form draft={draft} submitLabel={t('supervision:feedback.save')} onCancel={onClose}>
        {questions.map(({ code, label }) => (
          <SelectField
            key={code}
            name={`marks.${code}`}
            label={label}
            options={terms('supervisionResult', RESULTS)}
            optional
          />
        ))}
        <TextArea
          name="feedback"
          label={t('supervision:feedback.words')}
          hint={t('supervision:feedback.hint', { name: sample.responsibleName })}
          rows={5}
        />
      </Form>
    </Dialog>
  );
}
