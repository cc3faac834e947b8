import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaItem, Meeting } from '@shared/api/types/steering';
import { useHasRole } from '@shared/session/me';
import { Badge } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { TextLink } from '@shared/ui/text-link';
import { AgendaItemDialog } from './agenda-item-dialog';
import type { AgendaSlots } from './meeting-file';

/** Tagesordnung: grows until the meeting is held. */
export function Agenda({ meeting, slots }: { meeting: Meeting; slots: AgendaSlots }) {
  const { t } = useTranslation();
  const steers = useHasRole('coordinator', 'ki-lead');
  const [adding, setAdding] = useState(false);
  const grows = meeting.status === 'PLANNED' || meeting.status === 'INVITED';
  const items = meeting.agenda ?? [];
  return (
    <Card
      title={t('meetings:agenda')}
      actions={
        steers &&
        grows && <Button small icon="add" label={t('meetings:addItem')} onClick={() => setAdding(true)} />
      }
    >
      {items.length === 0 && <p className="kim-muted">{t('meetings:noAgenda')}</p>}
      <ol className="kim-agenda">
        {items.map((item) => (
          <Item key={item.id} item={item} slots={slots} />
        ))}
      </ol>
      {adding && <AgendaItemDialog meeting={meeting} onClose={() => setAdding(false)} />}
    </Card>
  );
}

function Item({ item, slots }: { item: AgendaItem; slots: AgendaSlots }) {
  const { t } = useTranslation();
  const { position, title, kind, themeId, presenter } = item;
  return (
    <li>
      <h3 className="kim-agenda__title">
        <span className="kim-agenda__number">{t('meetings:item', { position })}</span> {title}
      </h3>
      <p className="kim-row kim-muted">
        <Badge>{t(`meetings:kind.${kind}`)}</Badge>
        {presenter && <span>{t('meetings:presents', { presenter })}</span>}
        {themeId && !slots.paper && (
          <TextLink to="/themes/$themeId" params={{ themeId }}>
            {t('meetings:toPaper')}
          </TextLink>
        )}
      </p>
      {themeId && slots.paper?.(themeId)}
      {kind === 'BESCHLUSS' && slots.decision(item)}
    </li>
  );
}
