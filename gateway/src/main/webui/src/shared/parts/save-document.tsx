import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@shared/api/client';
import { fileName } from '@shared/lib/document-words';
import { saveFile } from '@shared/lib/save-file';
import { Button } from '@shared/ui/button';
import { ProblemAlert } from '@shared/ui/problem-alert';

interface Props {
  document: { title: string; mediaType: string };
  /** Where the content comes from: an address, or what asks for it. */
  from: string | (() => Promise<Blob>);
}

/** Fetches a document and saves it; says beside the button why it did not come. */
export function SaveDocument({ document: { title, mediaType }, from }: Props) {
  const { t } = useTranslation();
  const save = useMutation({
    mutationFn: () => (typeof from === 'string' ? api.file(from) : from()),
    onSuccess: (content) => saveFile(content, fileName(title, mediaType)),
  });
  return (
    <>
      <Button
        small
        variant="tertiary"
        icon="download"
        label={t('handovers:documents.save')}
        aria-label={t('handovers:documents.saveOne', { title })}
        busy={save.isPending}
        onClick={() => save.mutate()}
      />
      <ProblemAlert error={save.error} title={t('handovers:documents.notSaved')} />
    </>
  );
}
