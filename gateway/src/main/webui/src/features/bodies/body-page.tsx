import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Body } from '@shared/api/types/steering';
import { useHasRole } from '@shared/session/me';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { Code } from '@shared/ui/code';
import { DescriptionList } from '@shared/ui/description-list';
import { Page } from '@shared/ui/page';
import { QueryView } from '@shared/ui/query-view';
import { BodyDialog } from './body-dialog';
import { BodyHints } from './body-hints';
import { useBodyFile } from './get-body';
import { SeatsCard } from './seats-card';

/** A Gremium: its seats by function, its rules, and whom it lacks. */
export function BodyPage() {
  const { bodyId } = useParams({ from: '/shell/steering/bodies/$bodyId' });
  const { t } = useTranslation();
  const body = useBodyFile(bodyId);
  return (
    <Page
      title={body.data?.name ?? t('bodies:one')}
      crumbs={[{ label: t('bodies:title'), to: '/bodies' }]}
      subline={body.data && <Code list="bodyKind" code={body.data.kind} />}
      actions={body.data && <EditBody body={body.data} />}
    >
      <QueryView query={body} failed={t('bodies:oneFailed')}>
        {(data) => (
          <>
            <BodyHints hints={data.hints} />
            <Rules body={data} />
            <SeatsCard body={data} />
          </>
        )}
      </QueryView>
    </Page>
  );
}

function Rules({ body }: { body: Body }) {
  const { t } = useTranslation();
  const { rules, maxMembers, seats } = body;
  return (
    <Card title={t('bodies:rules')}>
      <DescriptionList
        facts={[
          { term: t('bodies:decides'), value: t(`bodies:mode.${rules.decisionMode}`) },
          {
            term: t('bodies:quorum'),
            value: rules.quorumPercent && t('bodies:quorumValue', { percent: rules.quorumPercent }),
          },
          {
            term: t('bodies:circular'),
            value: t(rules.circularAllowed ? 'bodies:allowed' : 'bodies:notAllowed'),
          },
          {
            term: t('bodies:seats'),
            value: maxMembers ? t('bodies:ofAtMost', { count: seats.length, max: maxMembers }) : seats.length,
          },
        ]}
      />
    </Card>
  );
}

function EditBody({ body }: { body: Body }) {
  const { t } = useTranslation();
  const keeps = useHasRole('coordinator', 'ki-lead', 'tenant-admin');
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  if (!keeps) return null;
  return (
    <>
      <Button icon="edit" label={t('bodies:edit')} onClick={() => setOpen(true)} />
      {open && <BodyDialog body={body} onDone={close} onClose={close} />}
    </>
  );
}
