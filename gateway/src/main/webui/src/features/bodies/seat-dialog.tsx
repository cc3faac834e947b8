import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { Body, Seat } from '@shared/api/types/steering';
import { Checkbox } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { SelectField } from '@shared/forms/select-field';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useStoredAt } from '@shared/forms/use-stored';
import { Dialog } from '@shared/ui/dialog';
import type bodies from '../../locales/de/bodies.json';
import { isSameSeat, seatSchema, useSaveSeats } from './save-body';

const ROLES = ['VORSITZ', 'STELLV_VORSITZ', 'MITGLIED', 'GESCHAEFTSFUEHRUNG', 'GAST'] as const;

const BLANK = { function: '', sendingBody: '', seatClass: '', role: 'MITGLIED', voting: true };

interface Props {
  body: Body;
  /** Seat that is changed; absent for a new one. */
  seat?: Seat;
  onClose: () => void;
}

/** A seat by function; who holds it stays out of the platform. */
export function SeatDialog({ body, seat, onClose }: Props) {
  const { t } = useTranslation();
  const save = useSaveSeats();
  const classes = t('bodies:seatClass', { returnObjects: true }) as (typeof bodies)['seatClass'];
  const isIt = (one: Seat) => seat !== undefined && isSameSeat(one, seat);
  // Taken out or renamed meanwhile: what was typed is then a seat beside the others.
  const valuesOf = ({ seats }: Body): z.input<typeof seatSchema> => seats.find(isIt) ?? seat ?? BLANK;
  const { stored, latest } = useStoredAt(`/bodies/${body.id}`, body, valuesOf, 'bodies');
  const draft = useDraftForm({
    name: `body.${body.id}.seat.${seat?.function ?? 'new'}`,
    schema: seatSchema,
    defaultValues: valuesOf(body),
    version: body.version,
    stored,
    submit: (values, _, version) => {
      const changed = values as Seat;
      const now = latest();
      const others = now.seats.some(isIt)
        ? now.seats.map((one) => (isIt(one) ? changed : one))
        : [...now.seats, changed];
      return save({ ...now, version: version ?? now.version }, others);
    },
    onDone: onClose,
  });
  return (
    <Dialog title={t(seat ? 'bodies:editSeat' : 'bodies:addSeat')} onClose={onClose}>
      <Form draft={draft} submitLabel={t('bodies:save')} onCancel={onClose}>
        <TextField name="function" label={t('bodies:function')} hint={t('bodies:functionHint')} />
        <TextField name="sendingBody" label={t('bodies:sends')} />
        <SelectField
          name="seatClass"
          label={t('bodies:standsFor')}
          hint={t('bodies:standsForHint')}
          options={Object.entries(classes).map(([value, label]) => ({ value, label }))}
        />
        <SelectField
          name="role"
          label={t('bodies:role')}
          options={ROLES.map((value) => ({ value, label: t(`bodies:seatRole.${value}`) }))}
        />
        <Checkbox name="voting" label={t('bodies:votes')} />
      </Form>
    </Dialog>
  );
}
