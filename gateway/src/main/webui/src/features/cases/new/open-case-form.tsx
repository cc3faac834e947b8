import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@shared/api/problem';
import { Checkbox, CheckboxGroup } from '@shared/forms/choice-fields';
import { ComboboxField } from '@shared/forms/combobox-field';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextArea } from '@shared/forms/text-area';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { today } from '@shared/i18n/format';
import { municipalityOptions } from '@shared/regional/municipality-options';
import { nationalityOptions } from '@shared/regional/nationality';
import { useMe } from '@shared/session/me';
import { useCodeOptions, useTermOptions } from '@shared/ui/code';
import { Alert } from '@shared/ui/alert';
import { TextLink } from '@shared/ui/text-link';
import { notify } from '@shared/ui/notice-store';
import type { Visit } from '../walk-in/walk-ins';
import { openCaseSchema, useOpenCase, type PersonSearch } from './open-case';
import { emptyCase, givenBy, LANGUAGES } from './open-case-values';
import { TargetCheck } from './target-check';

interface Props {
  person: PersonSearch;
  /** The visit of the Offene Sprechstunde that led here. */
  visit?: Visit;
  onBack: () => void;
}

export function OpenCaseForm({ person, visit, onBack }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const options = useCodeOptions();
  const { kis } = useMe();
  const draft = useDraftForm({
    name: 'case.new',
    schema: openCaseSchema,
    defaultValues: emptyCase,
    given: { ...person, ...(visit && givenBy(visit)) },
    submit: useOpenCase(visit),
    onDone: ({ id, number }) => {
      notify({
        tone: 'success',
        title: number ? t('cases:newCase.done', { number }) : t('walk-ins:caseOpened'),
      });
      void navigate({ to: '/cases/$caseId', params: { caseId: id } });
    },
  });
  return (
    <Form draft={draft} submitLabel={t('cases:newCase.open')} onCancel={onBack}>
      <h2 className="kim-heading">{t('cases:overview.person')}</h2>
      <div className="kim-field-row">
        <TextField name="givenName" label={t('cases:person.givenName')} />
        <TextField name="familyName" label={t('cases:person.familyName')} />
      </div>
      <TextField name="birthDate" type="date" label={t('cases:person.birthDate')} max={today()} />
      <SelectField name="sex" label={t('cases:person.sex')} options={options('sex')} optional />
      <Origin />
      <h2 className="kim-heading">{t('cases:newCase.reach')}</h2>
      <ComboboxField
        name="ags"
        label={t('cases:person.municipality')}
        options={municipalityOptions(kis.map(({ key }) => key))}
      />
      <div className="kim-field-row">
        <TextField
          name="postalCode"
          label={t('cases:person.postalCode')}
          inputMode="numeric"
          width="short"
          optional
        />
        <TextField name="street" label={t('cases:person.street')} optional />
      </div>
      <div className="kim-field-row">
        <TextField name="phone" type="tel" label={t('cases:person.phone')} optional />
        <TextField name="email" type="email" label={t('cases:person.email')} optional />
      </div>
      <h2 className="kim-heading">{t('cases:newCase.concern')}</h2>
      {visit ? (
        <TextArea name="note" label={t('walk-ins:note')} rows={3} optional />
      ) : (
        <>
          <SelectField
            name="accessChannel"
            label={t('cases:overview.channel')}
            options={options('accessChannel')}
          />
          <CheckboxGroup
            name="lifeDomains"
            label={t('cases:overview.domains')}
            options={options('lifeDomain')}
          />
        </>
      )}
      <TargetCheck />
      <AlikeCases problem={draft.problem} />
    </Form>
  );
}

interface AlikeCase {
  caseId: string;
  caseNumber: string;
}

/** The service knows somebody alike: to be looked at before the case is opened all the same. */
function AlikeCases({ problem }: { problem: unknown }) {
  const { t } = useTranslation();
  if (!isProblem(problem, 'possible-duplicate')) return null;
  const alike = problem.problem.cases as AlikeCase[];
  return (
    <Alert tone="warning" title={t('cases:newCase.alike')}>
      <ul className="kim-plain-list">
        {alike.map(({ caseId, caseNumber }) => (
          <li key={caseId}>
            <TextLink to="/cases/$caseId" params={{ caseId }}>
              {caseNumber}
            </TextLink>
          </li>
        ))}
      </ul>
      <Checkbox name="duplicatesSeen" label={t('cases:newCase.duplicatesSeen')} />
    </Alert>
  );
}

function Origin() {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const terms = useTermOptions();
  return (
    <>
      <ComboboxField
        name="nationality"
        label={t('cases:person.nationality')}
        options={nationalityOptions(t)}
        optional
      />
      <SelectField
        name="residenceStatus"
        label={t('cases:person.status')}
        options={options('residenceStatus')}
        optional
      />
      <TextField name="arrivedOn" type="date" label={t('cases:person.arrivedOn')} max={today()} optional />
      <SelectField
        name="language"
        label={t('cases:person.language')}
        options={terms('language', LANGUAGES)}
        optional
      />
      <Checkbox name="interpreterNeeded" label={t('cases:person.interpreterNeeded')} />
    </>
  );
}
