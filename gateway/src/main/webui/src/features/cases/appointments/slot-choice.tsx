import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FreeSlot } from '@shared/api/types/plan';
import { formatDateTime, today } from '@shared/i18n/format';
import { useCodeLabel } from '@shared/ui/code';
import { Button } from '@shared/ui/button';
import { QueryView } from '@shared/ui/query-view';
import { berlinTime } from './berlin-time';
import { slotKey, useFreeSlots, useNextSlots } from './free-slots';

const SHOWN = 12;

/** The free appointments of the sites: the next one of each, and all of the site that is chosen. */
export function SlotChoice({ ags, language }: { ags?: string; language?: string }) {
  const { watch } = useFormContext();
  const siteId = (watch('siteId') as string | undefined) ?? '';
  return siteId === '' ? <NextOfEach ags={ags} language={language} /> : <OfSite siteId={siteId} />;
}

function NextOfEach({ ags, language }: { ags?: string; language?: string }) {
  const { t } = useTranslation();
  const next = useNextSlots(ags, language);
  const label = useCodeLabel();
  const choose = useChoose();
  return (
    <fieldset className="kim-slots">
      <legend>{t('appointments:nextFree')}</legend>
      <QueryView
        query={next}
        failed={t('appointments:slotsFailed')}
        isEmpty={({ items }) => items.length === 0}
        empty={<p className="kim-muted">{t('appointments:noSlots')}</p>}
      >
        {({ items }) => (
          <ul className="kim-item-list">
            {items.slice(0, SHOWN).map(({ siteId, siteName, nearness, slot }) => (
              <li key={siteId}>
                <span>
                  <strong>{siteName}</strong>
                  <span className="kim-muted kim-block">
                    {[
                      t(`appointments:nearness.${nearness}`),
                      ...slot.languages.map((tag) => label('language', tag)),
                    ].join(' · ')}
                  </span>
                </span>
                <Button
                  small
                  variant="secondary"
                  label={formatDateTime(slot.startsAt)}
                  onClick={() => choose(siteId, slot)}
                />
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </fieldset>
  );
}

function OfSite({ siteId }: { siteId: string }) {
  const { t } = useTranslation();
  const free = useFreeSlots(siteId);
  const choose = useChoose();
  const chosen = useFormContext().watch('slot') as string;
  return (
    <fieldset className="kim-slots">
      <legend>{t('appointments:freeHere')}</legend>
      <QueryView
        query={free}
        failed={t('appointments:slotsFailed')}
        isEmpty={({ items }) => items.length === 0}
        empty={<p className="kim-muted">{t('appointments:noSlots')}</p>}
      >
        {({ items }) => (
          <div className="kim-row">
            {items.slice(0, SHOWN).map((slot) => (
              <Button
                key={slot.startsAt}
                small
                variant={chosen === slotKey(siteId, slot.startsAt, slot.minutes) ? 'primary' : 'secondary'}
                label={formatDateTime(slot.startsAt)}
                onClick={() => choose(siteId, slot)}
              />
            ))}
          </div>
        )}
      </QueryView>
    </fieldset>
  );
}

/** Fills day, hour and length; who types another hour afterwards books no slot. */
function useChoose() {
  const { setValue } = useFormContext();
  return (siteId: string, { startsAt, minutes }: FreeSlot) => {
    const set = (name: string, value: string | number) =>
      setValue(name, value, { shouldDirty: true, shouldValidate: true });
    set('siteId', siteId);
    set('day', today(new Date(startsAt)));
    set('time', berlinTime(startsAt));
    set('minutes', minutes);
    set('slot', slotKey(siteId, startsAt, minutes));
  };
}
