import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '@shared/forms/form';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { formatDate, today } from '@shared/i18n/format';
import { Alert } from '@shared/ui/alert';
import { Button } from '@shared/ui/button';
import { TextLink } from '@shared/ui/text-link';
import type { PersonHit } from '@shared/api/types/case';
import { searchSchema, useSearchPersons, type PersonSearch } from './open-case';

interface Found {
  searched: PersonSearch;
  hits: PersonHit[];
}

export function PersonSearchStep({ onNobody }: { onNobody: (searched: PersonSearch) => void }) {
  const { t } = useTranslation();
  const [found, setFound] = useState<Found | null>(null);
  const { mutateAsync } = useSearchPersons();
  const draft = useDraftForm({
    name: 'case.search',
    schema: searchSchema,
    defaultValues: { givenName: '', familyName: '', birthDate: '' },
    keepOnDone: true,
    submit: async (searched) => ({ searched, hits: (await mutateAsync(searched)).items }),
    onDone: (result) => (result.hits.length > 0 ? setFound(result) : onNobody(result.searched)),
  });
  return (
    <div className="kim-stack">
      <p className="kern-body kern-body--small">{t('cases:newCase.searchFirst')}</p>
      <Form draft={draft} submitLabel={t('cases:newCase.search')}>
        <div className="kim-field-row">
          <TextField name="givenName" label={t('cases:person.givenName')} />
          <TextField name="familyName" label={t('cases:person.familyName')} />
        </div>
        <TextField name="birthDate" type="date" label={t('cases:person.birthDate')} max={today()} />
      </Form>
      {found && <Hits found={found} onNobody={() => onNobody(found.searched)} />}
    </div>
  );
}

function Hits({ found: { hits, searched }, onNobody }: { found: Found; onNobody: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert tone="warning" role="status" title={t('cases:newCase.hits', { count: hits.length })}>
      <ul className="kim-plain-list">
        {hits.map((hit) => (
          <li key={hit.id}>
            {hit.givenName} {hit.familyName}, {formatDate(hit.birthDate)}
          </li>
        ))}
      </ul>
      <div className="kim-row">
        <TextLink to="/cases" search={{ q: searched.familyName, responsible: 'all' }}>
          {t('cases:newCase.showCases')}
        </TextLink>
        <Button small label={t('cases:newCase.nobody')} onClick={onNobody} />
      </div>
    </Alert>
  );
}
