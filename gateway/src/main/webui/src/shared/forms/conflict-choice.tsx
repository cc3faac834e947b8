import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@shared/i18n/format';
import { Alert } from '@shared/ui/alert';
import { Button } from '@shared/ui/button';
import type { Difference, Take } from './conflict';
import { fieldId, labelOf } from './error-summary';
import type { TwoVersions } from './use-draft-form';

/** Somebody else was faster: both versions field by field, and for each whose to go on with. Nothing typed is lost. */
export function ConflictChoice({ draft }: { draft: TwoVersions }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Record<string, Take>>({});
  const { conflict } = draft;
  if (!conflict) return null;
  const all = (take: Take) => setChosen(Object.fromEntries(conflict.map(({ name }) => [name, take])));
  return (
    <Alert tone="warning" role="alert" title={t('common:conflict.title')}>
      {draft.moved && <p className="kim-p">{t('common:conflict.moved', { state: draft.moved })}</p>}
      {conflict.length > 0 && <p className="kim-p">{t('common:conflict.text')}</p>}
      {conflict.length === 0 && !draft.moved && <p className="kim-p">{t('common:conflict.same')}</p>}
      {conflict.length > 1 && (
        <div className="kim-row">
          <Button small label={t('common:conflict.allMine')} onClick={() => all('mine')} />
          <Button small label={t('common:conflict.allTheirs')} onClick={() => all('theirs')} />
        </div>
      )}
      {conflict.map((one) => (
        <Choice
          key={one.name}
          difference={one}
          take={chosen[one.name] ?? one.take}
          shown={draft.shown}
          label={draft.label(one.name) ?? labelOf(one.name)}
          onTake={(take) => setChosen({ ...chosen, [one.name]: take })}
        />
      ))}
      <Button
        variant="primary"
        small
        label={t('common:conflict.goOn')}
        onClick={() => {
          draft.settle(chosen);
          setChosen({});
        }}
      />
    </Alert>
  );
}

interface ChoiceProps {
  difference: Difference;
  take: Take;
  shown: (name: string, value: unknown) => string | undefined;
  label: string;
  onTake: (take: Take) => void;
}

function Choice({ difference, take, shown, label, onTake }: ChoiceProps) {
  const { t } = useTranslation();
  const { name, mine, theirs, joinable } = difference;
  const said = (value: unknown) => shown(name, value) ?? wordsOf(name, value, t('common:conflict.empty'));
  const ways: { take: Take; label: string }[] = [
    { take: 'theirs', label: t('common:conflict.theirs', { value: said(theirs) }) },
    { take: 'mine', label: t('common:conflict.mine', { value: said(mine) }) },
    ...(joinable ? [{ take: 'both' as const, label: t('common:conflict.both') }] : []),
  ];
  return (
    <fieldset className="kern-fieldset kim-conflict">
      <legend className="kern-label">{label}</legend>
      {ways.map((way) => {
        const id = `conflict-${fieldId(name)}-${way.take}`;
        return (
          <div key={way.take} className="kern-form-check">
            <input
              id={id}
              type="radio"
              name={`conflict-${name}`}
              className="kern-form-check__radio"
              checked={take === way.take}
              onChange={() => onTake(way.take)}
            />
            <label className="kern-label" htmlFor={id}>
              {way.label}
            </label>
          </div>
        );
      })}
    </fieldset>
  );
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** A value in the words that the form itself has for it. */
function wordsOf(name: string, value: unknown, empty: string): string {
  if (Array.isArray(value)) return value.map((one) => wordsOf(name, one, empty)).join(', ') || empty;
  if (value === undefined || value === null || value === '') return empty;
  const text = String(value as string | number | boolean);
  const field = document.getElementById(fieldId(name));
  if (field instanceof HTMLSelectElement) {
    return [...field.options].find((option) => option.value === text)?.text ?? text;
  }
  const label = [...document.querySelectorAll('label')].find(
    ({ htmlFor }) => htmlFor === `${fieldId(name)}-${text}`,
  );
  return label?.textContent ?? (DAY.test(text) ? formatDate(text) : text);
}
