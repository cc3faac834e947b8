import { useTranslation } from 'react-i18next';
import type { Question, Sample } from '@shared/api/types/team';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextArea } from '@shared/forms/text-area';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useTermOptions } from '@shared/ui/code';
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
  const draft = useDraftForm({
    name: `supervision.feedback.${sample.id}`,
    schema: feedbackSchema,
    defaultValues: {
      marks: questions.map(({ code }) => sample.marks.find((mark) => mark.code === code)?.result ?? ''),
      feedback: sample.feedback ?? '',
    },
    submit: useTell(sample, questions),
    onDone: () => {
      notify({ tone: 'success', title: t('supervision:feedback.saved') });
      onClose();
    },
  });
  return (
    <Dialog title={t('supervision:feedback.title', { number: sample.caseNumber })} onClose={onClose}>
      <Form draft={draft} submitLabel={t('supervision:feedback.save')} onCancel={onClose}>
        {questions.map(({ code, label }, index) => (
          <SelectField
            key={code}
            name={`marks.${index}`}
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
