import { useTranslation } from 'react-i18next';
import { Dialog } from '@shared/ui/dialog';
import { QueryView } from '@shared/ui/query-view';
import { ExtractView } from './extract-view';
import { useHandoverPreview } from './list-handovers';

interface Props {
  id: string;
  recipient: string;
  onClose: () => void;
}

/** Nothing more and nothing less than what the recipient sees after accepting. */
export function PreviewDialog({ id, recipient, onClose }: Props) {
  const { t } = useTranslation();
  const preview = useHandoverPreview(id);
  return (
    <Dialog title={t('handovers:previewTitle', { recipient })} onClose={onClose}>
      <QueryView query={preview} failed={t('handovers:previewFailed')}>
        {(extract) => <ExtractView extract={extract} />}
      </QueryView>
    </Dialog>
  );
}
