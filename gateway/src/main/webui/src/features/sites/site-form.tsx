import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PublicSite, Site } from '@shared/api/types/site';
import { CODES } from '@shared/api/types/codes';
import { Checkbox, RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useStoredAt } from '@shared/forms/use-stored';
import { Card } from '@shared/ui/card';
import { useCodeOptions } from '@shared/ui/code';
import { notify } from '@shared/ui/notice-store';
import { asPublic, siteSchema, useChangeSite, valuesOf } from './change-site';
import { ClosureFields } from './closure-fields';
import { HoursFields } from './hours-fields';
import { useSiteWords } from './site-words';

interface Props {
  site: Site;
  /** What everybody will read, as it is typed. */
  preview: (site: PublicSite) => ReactNode;
  onDone: () => void;
}

/** Hours, closures and the public contact of a site. */
export function SiteForm({ site, preview, onDone }: Props) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const shown = useSiteWords();
  const { stored, latest } = useStoredAt(`/sites/${site.id}`, site, valuesOf, 'sites');
  const draft = useDraftForm({
    name: `site.${site.id}`,
    schema: siteSchema,
    defaultValues: valuesOf(site),
    version: site.version,
    stored,
    label: (name) => (name === 'officeHours' ? t('sites:hours') : undefined),
    shown,
    submit: useChangeSite(latest),
    onDone: () => {
      notify({ tone: 'success', title: t('site-form:saved') });
      onDone();
    },
  });
  const values = useWatch({ control: draft.form.control, compute: (typed) => typed });
  return (
    <div className="kim-aside">
      <Form draft={draft} submitLabel={t('site-form:save')} onCancel={onDone}>
        <TextField
          name="publicContact"
          label={t('site-form:contact')}
          hint={t('site-form:contactHint')}
          optional
        />
        <HoursFields />
        <ClosureFields />
        <Card title={t('site-form:place')}>
          <TextField name="name" label={t('sites:name')} />
          <TextField name="street" label={t('site-form:street')} />
          <div className="kim-field-row">
            <TextField name="postalCode" label={t('site-form:postalCode')} width="short" />
            <TextField name="city" label={t('site-form:city')} />
          </div>
          <RadioGroup
            name="status"
            label={t('site-form:status')}
            options={options('siteStatus', CODES.siteStatus)}
          />
          <Checkbox name="accessible" label={t('sites:accessible')} />
        </Card>
      </Form>
      <Card title={t('site-form:preview')} subline={t('site-form:previewHint')}>
        <ul className="kim-public-sites">{preview(asPublic(site, values))}</ul>
      </Card>
    </div>
  );
}
