import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { api } from '@shared/api/client';
import type { ConsentWording } from '@shared/api/types/consent';
import { Alert } from '@shared/ui/alert';
import { Button } from '@shared/ui/button';
import { Dialog } from '@shared/ui/dialog';
import { QueryView } from '@shared/ui/query-view';
import { useNamed } from './named-documents';
import { printBlankConsent, type WordingRequest } from './consents';

interface Values {
  recipientOrg: string;
  recipientKind: 'ABH' | 'OTHER';
  purpose: string;
  domains: string[];
  language: string;
  validUntil: string;
  singleTransfer: boolean;
  documents: string[];
}

/** The text as the person will agree to it, to read aloud or to turn the screen round. */
export function WordingButtons({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const named = useNamed(caseId);
  const values = useWatch<Values>() as Values;
  const ready = Boolean(values.recipientOrg && values.purpose && values.domains?.length);
  const request: WordingRequest = {
    recipientOrg: values.recipientOrg,
    purpose: values.purpose,
    domains: values.domains,
    language: values.language,
    validUntil: values.validUntil || undefined,
    singleTransfer: values.singleTransfer || values.recipientKind === 'ABH',
    documents: named(values.documents ?? [], values.domains ?? []),
  };
  const print = () => {
    setFailed(false);
    printBlankConsent(caseId, request).catch(() => setFailed(true));
  };
  return (
    <div className="kim-stack kim-stack--tight">
      <div className="kim-row">
        <Button
          small
          icon="visibility"
          label={t('consent-text:show')}
          disabled={!ready}
          onClick={() => setOpen(true)}
        />
        <Button
          small
          icon="download"
          label={t('consent-text:printBlank')}
          disabled={!ready}
          onClick={print}
        />
      </div>
      {!ready && <p className="kim-muted">{t('consent-text:notReady')}</p>}
      {failed && <Alert tone="danger" role="alert" title={t('consent-text:printFailed')} />}
      {open && <WordingDialog caseId={caseId} request={request} onClose={() => setOpen(false)} />}
    </div>
  );
}

interface DialogProps {
  caseId: string;
  request: WordingRequest;
  onClose: () => void;
}

function WordingDialog({ caseId, request, onClose }: DialogProps) {
  const { t } = useTranslation();
  const wordings = useQuery({
    queryKey: ['consents', 'wording', caseId, request],
    queryFn: ({ signal }) =>
      api.post<{ items: ConsentWording[] }>(`/cases/${caseId}/consent-wording`, { body: request, signal }),
    gcTime: 0,
  });
  return (
    <Dialog title={t('consent-text:title')} onClose={onClose}>
      <QueryView query={wordings} failed={t('consent-text:failed')}>
        {({ items }) => (
          <div className="kim-stack">
            {items.map((wording) => (
              <Wording key={wording.language} wording={wording} />
            ))}
          </div>
        )}
      </QueryView>
    </Dialog>
  );
}

function Wording({ wording }: { wording: ConsentWording }) {
  return (
    <article className="kim-wording" lang={wording.language} dir={wording.direction}>
      {wording.note && <Alert tone="warning" title={wording.note} />}
      <h3 className="kim-heading">{wording.title}</h3>
      <p className="kim-p">{wording.intro}</p>
      {wording.sections.map((section) => (
        <section key={section.heading}>
          <h4 className="kim-heading">{section.heading}</h4>
          {section.paragraphs.map((text) => (
            <p key={text} className="kim-p">
              {text}
            </p>
          ))}
          {section.items.length > 0 && (
            <ul>
              {section.items.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </article>
  );
}
