import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import { formatDate, today } from '@shared/i18n/format';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel, useTermOptions } from '@shared/ui/code';
import { FilterSelect } from '@shared/ui/filters';
import { LinkButton } from '@shared/ui/link-button';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { QueryView } from '@shared/ui/query-view';
import { useTakeBackTold, useTell, useTold, type Told } from './told';
import { languageFor, TOLD_LANGUAGES } from './told-languages';

/** Freiwillig, kostenfrei, vertraulich: whether the person has been told, and in which language. */
export function ToldCard({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const told = useTold(file.id);
  const label = useCodeLabel();
  const takeBack = useTakeBackTold(file.id);
  const mayEdit = file.mayWork && !file.closedAt;
  return (
    <Card
      title={t('told:title')}
      actions={
        <LinkButton
          small
          variant="tertiary"
          to="/cases/$caseId/told"
          params={{ caseId: file.id }}
          label={t('told:sheet')}
        />
      }
    >
      <QueryView
        query={told}
        failed={t('told:failed')}
        isEmpty={({ items }) => items.length === 0}
        empty={<p className="kim-muted">{t('told:notYet')}</p>}
      >
        {({ items }) => (
          <ul className="kim-item-list">
            {items.map((one) => (
              <li key={one.language}>
                <span>
                  {t('told:given', {
                    language: label('language', one.language),
                    date: formatDate(one.givenOn),
                  })}
                  <span className="kim-muted kim-block">{one.givenBy}</span>
                </span>
                {mayEdit && (
                  <Button
                    small
                    variant="tertiary"
                    label={t('told:takeBack')}
                    aria-label={t('told:takeBackOf', { language: label('language', one.language) })}
                    busy={takeBack.isPending}
                    onClick={() => takeBack.mutate(one)}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
      </QueryView>
      <ProblemAlert error={takeBack.error} title={t('told:notSaved')} />
      {mayEdit && told.data && <Tell file={file} known={told.data.items} />}
    </Card>
  );
}

function Tell({ file, known }: { file: CaseFile; known: Told[] }) {
  const { t } = useTranslation();
  const id = useId();
  const terms = useTermOptions();
  const tell = useTell(file.id);
  const [language, setLanguage] = useState<string>(() => languageFor(file.person.languages ?? []));
  const [day, setDay] = useState(today);
  return (
    <form
      className="kim-row"
      onSubmit={(event) => {
        event.preventDefault();
        const version = known.find((one) => one.language === language)?.version ?? 0;
        tell.mutate({ language, givenOn: day, version });
      }}
    >
      <FilterSelect
        label={t('told:language')}
        value={language}
        options={terms('language', TOLD_LANGUAGES)}
        onChange={(chosen) => setLanguage(chosen ?? 'de')}
      />
      <label htmlFor={id}>{t('told:on')}</label>
      <input
        id={id}
        type="date"
        required
        className="kern-form-input__input kim-input--short"
        value={day}
        max={today()}
        onChange={(event) => setDay(event.target.value)}
      />
      <Button small type="submit" label={t('told:record')} busy={tell.isPending} />
      <ProblemAlert error={tell.error} title={t('told:notSaved')} />
    </form>
  );
}
