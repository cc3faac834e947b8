import { useTranslation } from 'react-i18next';
import { api } from '@shared/api/client';
import type { Meeting, Theme } from '@shared/api/types/steering';
import { RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useStepOn } from '@shared/forms/use-stored';
import { formatDate, formatRelative } from '@shared/i18n/format';
import { Dialog } from '@shared/ui/dialog';
import { EmptyState } from '@shared/ui/empty-state';
import { LinkButton } from '@shared/ui/link-button';
import { notify } from '@shared/ui/notice-store';
import { QueryView } from '@shared/ui/query-view';
import { submissionSchema, useComingMeetings, useSubmitTheme } from './submit-theme';

interface Props {
  theme: Theme;
  onClose: () => void;
}

export function SubmitDialog({ theme, onClose }: Props) {
  const { t } = useTranslation();
  const meetings = useComingMeetings();
  return (
    <Dialog title={t('themes:submit')} onClose={onClose}>
      <p className="kern-body kern-body--small">{t('themes:submitText', { title: theme.title })}</p>
      <QueryView
        query={meetings}
        failed={t('themes:meetingsFailed')}
        isEmpty={(items) => items.length === 0}
        empty={
          <EmptyState
            icon="calendar-today"
            title={t('themes:noMeetingTitle')}
            text={t('themes:noMeetingText')}
            action={<LinkButton to="/meetings" label={t('themes:planMeeting')} />}
          />
        }
      >
        {(items) => <SubmitForm theme={theme} meetings={items} onClose={onClose} />}
      </QueryView>
    </Dialog>
  );
}

function SubmitForm({ theme, meetings, onClose }: Props & { meetings: Meeting[] }) {
  const { t } = useTranslation();
  const draft = useDraftForm({
    name: `theme.${theme.id}.submit`,
    schema: submissionSchema,
    ...useStepOn({
      fetchNow: () => api.get<Theme>(`/themes/${theme.id}`),
      record: theme,
      said: { meetingId: meetings[0]?.id ?? '' },
      state: ({ status }) => t(`themes:status.${status}`),
      keys: ['themes', 'gaps', 'meetings'],
    }),
    submit: useSubmitTheme(theme),
    onDone: ({ meetingId }) => {
      notify({
        tone: 'success',
        title: t('themes:submitted'),
        link: { label: t('themes:toMeeting'), to: `/meetings/${meetingId}` },
      });
      onClose();
    },
  });
  return (
    <Form draft={draft} submitLabel={t('themes:submit')} onCancel={onClose}>
      <RadioGroup
        name="meetingId"
        label={t('themes:whichMeeting')}
        options={meetings.map(({ id, title, date }) => ({
          value: id,
          label: `${formatDate(date)} · ${title}`,
          hint: formatRelative(date),
        }))}
      />
    </Form>
  );
}
