import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import { ageInYears, formatDate } from '@shared/i18n/format';
import { useCodeLabel } from '@shared/ui/code';
import { NextFollowUp } from '../next-follow-up';

/** Ten seconds: who, how to reach and speak with them, who is responsible, what is next, what is overdue. */
export function CaseGlance({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const { person } = file;
  const languages = person.languages?.map((code) => label('language', code)).join(', ');
  return (
    <dl className="kim-glance">
      <div>
        <dt>{t('cases:glance.born')}</dt>
        <dd>
          {t('cases:glance.bornValue', {
            date: formatDate(person.birthDate),
            age: ageInYears(person.birthDate),
          })}
        </dd>
      </div>
      <div>
        <dt>{t('cases:glance.speaks')}</dt>
        <dd>
          {languages || t('cases:glance.unknown')}
          {person.interpreterNeeded && (
            <span className="kim-muted kim-block">{t('cases:glance.interpreter')}</span>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('cases:glance.reach')}</dt>
        <dd>{person.contact?.phone ?? person.contact?.email ?? t('cases:glance.unknown')}</dd>
      </div>
      <div>
        <dt>{t('cases:column.responsible')}</dt>
        <dd>
          {file.responsibleName}
          {file.away && <Away away={file.away} />}
        </dd>
      </div>
      <div>
        <dt>{t('cases:column.next')}</dt>
        <dd>
          <NextFollowUp item={file} />
        </dd>
      </div>
    </dl>
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
