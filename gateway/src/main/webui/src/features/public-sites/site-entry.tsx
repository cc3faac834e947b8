import type { OfficeHours, PublicSite } from '@shared/api/types/site';
import { regionNames } from '@shared/regional/region-name';
import { today } from '@shared/i18n/format';
import { Badge } from '@shared/ui/badge';
import type { ListTexts } from './list-texts';
import { dayName, inOrder, languageName, weekdayName } from './public-sites';

interface Props {
  texts: ListTexts;
  language: string;
}

const ACCESS = { WALK_IN: 'walkIn', OPTIONAL: 'optional', REQUIRED: 'required' } as const;

/** One site as somebody reads it who wants to go there. */
export function SiteEntry({ site, texts, language }: Props & { site: PublicSite }) {
  const closed = site.closures.filter(({ lastDay }) => lastDay >= today());
  return (
    <li>
      <h2 className="kern-heading-small" dir="auto">
        {site.name}
      </h2>
      {site.status === 'PLANNED' && <Badge icon="info">{texts.planned}</Badge>}
      <address dir="auto">
        {site.street}, {site.postalCode} {site.city}
      </address>
      <p>{site.accessible ? texts.accessible : texts.notAccessible}</p>
      {site.servedAgs.length > 0 && (
        <p>
          {texts.forPeopleFrom}: <span dir="auto">{regionNames(site.servedAgs).join(', ')}</span>
        </p>
      )}
      {site.contact && (
        <p>
          {texts.contact}: <span dir="auto">{site.contact}</span>
        </p>
      )}
      {site.officeHours.length === 0 && <p className="kim-muted">{texts.noHours}</p>}
      <ul>
        {inOrder(site.officeHours).map((hours) => (
          <Hours key={`${hours.weekday}${hours.from}`} hours={hours} texts={texts} language={language} />
        ))}
      </ul>
      {closed.map(({ firstDay, lastDay, reason }) => (
        <p key={firstDay}>
          {texts.closed}: {days(firstDay, lastDay, language)} (<span dir="auto">{reason}</span>)
        </p>
      ))}
    </li>
  );
}

function days(firstDay: string, lastDay: string, language: string) {
  const first = dayName(firstDay, language);
  return firstDay === lastDay ? first : `${first} – ${dayName(lastDay, language)}`;
}

function Hours({ hours, texts, language }: Props & { hours: OfficeHours }) {
  const spoken = hours.languages.map((tag) => languageName(tag, language)).join(', ');
  return (
    <li>
      <strong>
        {weekdayName(hours.weekday, language)}{' '}
        <bdi>
          {hours.from.slice(0, 5)}–{hours.to.slice(0, 5)}
        </bdi>
      </strong>
      {hours.interval === 'BIWEEKLY' && ` · ${texts.biweekly}`}
      {hours.status === 'PLANNED' && ` · ${texts.planned}`}
      <span className="kim-block">{texts[ACCESS[hours.appointment]]}</span>
      {spoken && <span className="kim-muted kim-block">{spoken}</span>}
    </li>
  );
}
