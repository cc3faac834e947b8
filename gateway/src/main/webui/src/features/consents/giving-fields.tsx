import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '@shared/forms/choice-fields';
import { TextField } from '@shared/forms/text-field';
import { SignaturePad } from './signature-pad';

const ASKED_FROM = 14;
const OF_AGE = 18;

/** What each form of giving a consent needs beside it: a witness, or a signature on screen. */
export function GivingFields() {
  const { t } = useTranslation();
  const form = useWatch<{ form: string }>({ name: 'form' });
  if (form === 'ORAL_WITNESSED') {
    return (
      <TextField name="witness" label={t('consent-text:witness')} hint={t('consent-text:witnessHint')} />
    );
  }
  if (form !== 'ELECTRONIC') return null;
  return (
    <div className="kim-stack" role="group" aria-labelledby="sign-title">
      <h3 className="kim-heading" id="sign-title">
        {t('consent-text:sign.title')}
      </h3>
      <SignaturePad />
      <TextField
        name="signedName"
        label={t('consent-text:sign.name')}
        hint={t('consent-text:sign.nameHint')}
      />
      <Checkbox name="confirmed" label={t('consent-text:sign.confirm')} />
    </div>
  );
}

/** Guardian and, from 14 on, the young person as well. */
export function MinorFields({ age }: { age: number }) {
  const { t } = useTranslation();
  if (age >= OF_AGE) return null;
  return (
    <>
      <TextField name="guardian" label={t('consents:guardian')} />
      {age >= ASKED_FROM && <Checkbox name="personAgrees" label={t('consent-text:minorAgrees')} />}
    </>
  );
}
