import { useTranslation } from 'react-i18next';
import { Dialog } from '@shared/ui/dialog';
import { QueryView } from '@shared/ui/query-view';
import { useDraftExtract } from './draft';
import { ExtractView } from './extract-view';

interface Props {
  caseId: string;
  consentId: string;
  domains: string[];
  documents: string[];
  recipient: string;
  onClose: () => void;
}

/** Before offering: the same extract that the body will read. */
export function DraftPreview({ caseId, consentId, domains, documents, recipient, onClose }: Props) {
  const { t } = useTranslation();
  const extract = useDraftExtract(caseId, { consentId, domain: domains, document: documents });
  return (
    <Dialog title={t('handovers:previewTitle', { recipient })} onClose={onClose}>
      <QueryView query={extract} failed={t('handovers:previewFailed')}>
        {(data) => (
          <ExtractView extract={data} documentFrom={(id) => `/cases/${caseId}/documents/${id}/content`} />
        )}
      </QueryView>
    </Dialog>
  );
}
