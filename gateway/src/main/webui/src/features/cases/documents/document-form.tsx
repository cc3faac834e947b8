import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '@shared/forms/form';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { Card } from '@shared/ui/card';
import { notify } from '@shared/ui/notice-store';
import { DocumentFields } from './document-fields';
import { descriptionSchema, useFileDocument } from './documents';
import { FileDrop } from './file-drop';
import { faultOf, titleOf } from './file-fault';

interface Props {
  caseId: string;
  onClose: () => void;
}

/** What is typed is kept as a draft; a file is not, because a computer of an office keeps no copy of one. */
export function DocumentForm({ caseId, onClose }: Props) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [tried, setTried] = useState(false);
  const [sent, setSent] = useState<number>();
  const send = useFileDocument(caseId, setSent);
  const draft = useDraftForm({
    name: `case.${caseId}.document`,
    schema: descriptionSchema,
    defaultValues: { title: '', kind: '', domain: '', marks: [] as string[], dated: '', note: '' },
    submit: (description, key) => send(description, file!, key).finally(() => setSent(undefined)),
    onDone: () => {
      notify({ tone: 'success', title: t('documents:filed') });
      onClose();
    },
  });
  const { form } = draft;
  const fault = faultOf(file);
  const onFile = (chosen: File) => {
    setFile(chosen);
    setTried(true);
    if (!form.getValues('title')) form.setValue('title', titleOf(chosen), { shouldDirty: true });
  };
  const onSubmit: typeof draft.onSubmit = async (event) => {
    setTried(true);
    if (!fault) return draft.onSubmit(event);
    event?.preventDefault();
    await form.trigger();
    input.current?.focus();
  };
  return (
    <Card title={t('documents:add')}>
      <Form draft={{ ...draft, onSubmit }} submitLabel={t('documents:save')} onCancel={onClose}>
        <FileDrop file={file} fault={tried ? fault : undefined} onFile={onFile} ref={input} />
        <DocumentFields />
        {sent !== undefined && <Progress part={sent} />}
      </Form>
    </Card>
  );
}

function Progress({ part }: { part: number }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="kern-progress kim-progress" role="status">
      <label htmlFor={id}>{t(part < 1 ? 'documents:sending' : 'documents:checking')}</label>
      <progress id={id} value={part} max={1} />
    </div>
  );
}
