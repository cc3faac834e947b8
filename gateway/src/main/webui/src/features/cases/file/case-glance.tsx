import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import { ageInYears, formatDate } from '@shared/i18n/format';
import { useCodeLabel } from '@shared/ui/code';
import { Folded } from '@shared/ui/folded';
import { NextFollowUp } from '../next-follow-up';

/** Ten seconds: who, how to reach and speak with them, who is responsible, what is next, what is overdue. */
export function CaseGlance({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const { person } = file;
  const languages = person.languages?.map((code) => label('language', code)).join(', ');
  const line = [formatDate(person.birthDate), languages, person.contact?.phone].filter(Boolean).join(' · ');
  return (
    <div className="kim-glance">
      <Folded line={line}>
        <dl>
          <Fact term={t('cases:glance.born')}>
            {t('cases:glance.bornValue', {
              date: formatDate(person.birthDate),
              age: ageInYears(person.birthDate),
            })}
          </Fact>
          <Fact term={t('cases:glance.speaks')}>
            {languages || t('cases:glance.unknown')}
            {person.interpreterNeeded && (
              <span className="kim-muted kim-block">{t('cases:glance.interpreter')}</span>
            )}
          </Fact>
          <Fact term={t('cases:glance.reach')}>
            {person.contact?.phone ?? person.contact?.email ?? t('cases:glance.unknown')}
          </Fact>
        </dl>
      </Folded>
      <dl>
        <Fact term={t('cases:column.responsible')}>
          {file.responsibleName}
          {file.away && <Away away={file.away} />}
        </Fact>
        <Fact term={t('cases:column.next')}>
          <NextFollowUp item={file} />
        </Fact>
      </dl>
    </div>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Away({ away }: { away: NonNullable<CaseFile['away']> }) {
  const { t } = useTranslation();
  const until = formatDate(away.until);
  return (
    <span className="kim-muted kim-block">
      {away.substituteName
        ? t('cases:awayWith', { until, name: away.substituteName })
        : t('cases:awayAlone', { until })}
    </span>
  );
}
