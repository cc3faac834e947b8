import { useTranslation } from 'react-i18next';
import type { AccessItem } from '@shared/api/types/case';
import type { Column } from '@shared/ui/table';
import { TextLink } from '@shared/ui/text-link';

/** Enough of an id to tell two apart by eye: the end, because the front of a UUIDv7 is the time. */
export const shortId = (id: string) => `…${id.slice(-8)}`;

/** Which record was read, and the ways to ask further from a row. */
export function useRecordColumns(): Column<AccessItem>[] {
  const { t } = useTranslation();
  return [
    {
      id: 'record',
      header: t('audit:record'),
      cell: ({ subject, action }) =>
        action.startsWith('CASE_READ') ? (
          <TextLink
            to="/accesses"
            search={{ caseId: subject }}
            title={subject}
            className="kim-link kim-nowrap"
          >
            {t('audit:case', { id: shortId(subject) })}
          </TextLink>
        ) : (
          <span title={subject} className="kim-nowrap">
            {shortId(subject)}
          </span>
        ),
    },
    {
      id: 'person',
      header: t('audit:person'),
      cell: ({ personId }) =>
        personId && (
          <TextLink to="/accesses" search={{ personId }} title={personId} className="kim-link kim-nowrap">
            {shortId(personId)}
          </TextLink>
        ),
    },
    {
      id: 'more',
      header: t('audit:more'),
      cell: ({ actor }) => (
        <TextLink to="/accesses" search={{ actor }} title={actor} className="kim-link kim-nowrap">
          {t('audit:ofActor')}
        </TextLink>
      ),
    },
  ];
}
